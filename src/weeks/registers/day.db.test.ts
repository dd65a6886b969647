import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  idOf,
  lay,
  MONDAY,
} from '#test/staff-scene.ts'
import { changeStaff, chooseWhenShort, handOver, mark, putInRooms, signOff } from './day-actions.ts'
import { writeHours } from './hours-actions.ts'
import { hoursAt, profileOf } from './person-day-queries.ts'
import { sheetOfSitting } from './queries.ts'
import { openDay } from './register-actions.ts'
import { saveProfiles, saveWelfarePlans } from './save-actions.ts'
import { writeProfile } from './support-actions.ts'
import { lookForPeople, saveWelfarePlan, takeStep } from './welfare-actions.ts'
import { welfarePlanOf } from './welfare-queries.ts'

const councilId = severnshire
const providerId = idOf('provider', 1)
const accountId = idOf('account', 1)
const sessionId = idOf('session', 1)
const on = day(MONDAY)
const at = (time: string) => new Date(`${MONDAY}T${time}:00Z`)
const acting = (time: string) => ({
  councilId,
  providerId,
  accountId,
  sessionId,
  day: on,
  now: at(time),
})
const inCouncil = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
  testPlatform({ now: at('09:00') }).transaction(councilId, work)
const mine = (n: number): Id => `0190dddd-0000-7000-8000-${String(n).padStart(12, '0')}`
const rows = async (query: ReturnType<typeof sql>) => (await query.execute(everything())).rows

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await lay(
    'person',
    [1, 2, 3].map((n) => aPerson(n)),
  )
  await lay('session', [aSession(1, { staff_n: 2 })])
  await lay(
    'standing_booking',
    [1, 2, 3].map((n) => aBooking(n, n, 1, { staff: 1, people: 2 })),
  )
})

describe('the day of a sitting', () => {
  const ill = { id: mine(1), worker: 'Mel', why: 'ill', part: 'whole' } as const
  test('a change sent twice is one; the choice is kept with the numbers as they stood, and needs words', async () => {
    for (let i = 0; i < 2; i += 1) await inCouncil((db) => changeStaff(db, acting('09:00'), ill))
    const sheet = await inCouncil((db) => sheetOfSitting(db, { ...acting('09:00'), on }))
    expect(sheet.staffChanges).toHaveLength(1)
    const chosen = { id: mine(2), choice: 'wait', words: 'Two come at ten' } as const
    const bare = await inCouncil((db) =>
      chooseWhenShort(db, acting('09:01'), { ...chosen, words: ' ' }),
    )
    expect(bare).toMatchObject({ refusal: { kind: 'words-needed' } })
    for (let i = 0; i < 2; i += 1)
      await inCouncil((db) => chooseWhenShort(db, acting('09:01'), chosen))
    expect(await rows(sql`select needed, on_rota_n, on_rota_d from short_choice`)).toEqual([
      { needed: 2, on_rota_n: 1, on_rota_d: 1 },
    ])
  })
  test('rooms are put in place of what was, for those who are expected alone', async () => {
    const rooms = [1, 2, 9].map((n) => ({ personId: idOf('person', n), room: n === 1 ? 1 : 2 }))
    await inCouncil((db) => putInRooms(db, acting('09:00'), rooms))
    await inCouncil((db) => putInRooms(db, acting('09:01'), rooms))
    expect(await rows(sql`select room from sitting_room order by room`)).toEqual([
      { room: 1 },
      { room: 2 },
    ])
    await inCouncil((db) => putInRooms(db, acting('09:02'), 'as-the-session'))
    expect(await rows(sql`select room from sitting_room`)).toEqual([])
  })
  test('leaving early waits for a handover, signing off for the end, and neither happens twice', async () => {
    const personId = idOf('person', 1)
    const event = (n: number, kind: 'here' | 'left') => [
      { id: mine(10 + n), sessionId, day: on, personId, kind } as const,
    ]
    const doIt = (time: string, n: number, kind: 'here' | 'left') =>
      inCouncil((db) => mark(db, acting(time), event(n, kind)))
    expect((await doIt('09:40', 1, 'here')).ok).toBe(true)
    expect(await doIt('10:00', 2, 'left')).toMatchObject({ refusal: { kind: 'handover-needed' } })
    const to = {
      id: mine(20),
      personId,
      toWhom: 'June',
      how: 'in-person',
      isConfirmed: true,
    } as const
    for (let i = 0; i < 2; i += 1) await inCouncil((db) => handOver(db, acting('10:01'), to))
    expect((await doIt('10:02', 2, 'left')).ok).toBe(true)
    expect(await rows(sql`select 1 as one from handover`)).toHaveLength(1)
    expect(await inCouncil((db) => signOff(db, acting('12:00'), 1))).toMatchObject({
      refusal: { kind: 'not-ended' },
    })
    for (const n of [2, 3])
      await inCouncil((db) =>
        mark(db, acting('12:31'), [
          { id: mine(30 + n), sessionId, day: on, personId: idOf('person', n), kind: 'here' },
        ]),
      )
    for (let i = 0; i < 2; i += 1)
      expect((await inCouncil((db) => signOff(db, acting('12:32'), 1))).ok).toBe(true)
    const signed = `select 1 as one from audit where action = 'register signed off'`
    expect(await rows(sql.raw(signed) as ReturnType<typeof sql>)).toHaveLength(1)
  })
})

describe('who is looked for', () => {
  test('once, however often it is asked, and only where a register is kept', async () => {
    const look = (time: string) =>
      inCouncil((db) => lookForPeople(db, { councilId, now: at(time) }))
    expect(await look('10:30')).toEqual({ opened: 0, escalated: 0 })
    const asked = { councilId, providerId, day: on, now: at('09:20') }
    await inCouncil((db) => openDay(db, asked, true))
    expect((await look('10:00')).opened).toBe(3)
    expect((await look('10:00')).opened).toBe(0)
    expect((await look('10:31')).escalated).toBe(0)
  })
  test('by a plan that goes to the desk, once; a stale plan is refused', async () => {
    const whose = { councilId, accountId, personId: idOf('person', 2), now: at('08:00') }
    const plan = {
      ...{ minutes: 10, risk: true, thenWords: '', version: 0 },
      contacts: [{ contact: 'person', name: '', phone: '1' }],
    } as const
    expect((await inCouncil((db) => saveWelfarePlan(db, whose, plan))).ok).toBe(true)
    expect(
      await inCouncil((db) => saveWelfarePlan(db, whose, { ...plan, version: 7 })),
    ).toMatchObject({
      refusal: { kind: 'changed-meanwhile' },
    })
    expect(await inCouncil((db) => welfarePlanOf(db, councilId, whose.personId))).toMatchObject({
      ...{ minutes: 10, version: 1, contacts: plan.contacts },
    })
    await inCouncil((db) => openDay(db, { councilId, providerId, day: on, now: at('09:20') }, true))
    const look = (time: string) =>
      inCouncil((db) => lookForPeople(db, { councilId, now: at(time) }))
    expect(await look('09:40')).toEqual({ opened: 1, escalated: 0 })
    const [check] = (await rows(sql`select id from welfare_check`)) as { id: Id }[]
    const step = { id: mine(40), contact: 'person', outcome: 'no-answer', words: '' } as const
    const acts = { councilId, providerId, accountId, checkId: check?.id ?? '', now: at('09:45') }
    await inCouncil((db) => takeStep(db, acts, step))
    expect(await rows(sql`select source from alert`)).toEqual([{ source: 'welfare' }])
    expect((await look('10:10')).escalated).toBe(0)
  })
})

describe('what supporters read and write', () => {
  const profile = {
    ...{ personId: idOf('person', 1), likes: 'Trains', support: 'Slowly', upset: '', safety: '' },
    ...{ allergies: '', version: 0, agreedBy: 'person' as const },
  } as const
  const by = { councilId, accountId, now: at('09:00') }
  test('a page has one version after another, and “asked, none” is not “not asked”', async () => {
    expect((await inCouncil((db) => writeProfile(db, by, profile))).ok).toBe(true)
    expect((await inCouncil((db) => writeProfile(db, by, profile))).ok).toBe(false)
    const known = await inCouncil((db) => profileOf(db, councilId, profile.personId))
    expect(known).toMatchObject({ allergies: '', version: 1, agreedOn: MONDAY })
    expect(known && 'medicines' in known).toBe(false)
  })
  test('pages and plans by the hundred, saved again, change nothing', async () => {
    const all = [2, 3].map((n) => ({
      ...profile,
      personId: idOf('person', n),
      version: 1,
      agreedOn: on,
    }))
    const plans = [2, 3].map((n) => ({
      ...{ personId: idOf('person', n), minutes: 15, contacts: [], risk: false, thenWords: '' },
      agreedOn: on,
    }))
    const save = () =>
      inCouncil(async (db) => [
        await saveProfiles(db, councilId, all),
        await saveWelfarePlans(db, councilId, plans),
      ])
    await save()
    for (const again of await save()) expect(again).toMatchObject({ added: 0, changed: 0 })
  })
  test('hours written again take the place of what was written', async () => {
    const worker = { councilId, accountId, venueId: idOf('venue', 1), day: on, now: at('16:00') }
    const support = (minutes: number) => [{ purpose: 'support', minutes } as const]
    await inCouncil((db) => writeHours(db, worker, support(360), []))
    await inCouncil((db) => writeHours(db, worker, support(300), support(360)))
    const asked = { councilId, venueId: worker.venueId, from: on, to: on }
    expect(await inCouncil((db) => hoursAt(db, asked))).toEqual(support(300))
  })
})
