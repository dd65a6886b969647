import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { severnshire } from '#test/platform.ts'
import {
  DAN,
  DUTY,
  ELSEWHERE,
  haveSafetyScene,
  here,
  later,
  MARCUS,
  PERSON,
  RUTH,
  read,
  rows,
  see,
  send,
  TEN,
} from '#test/safety-scene.ts'
import { idOf, lay } from '#test/staff-scene.ts'
import { recordIncident } from './incident-actions.ts'
import { unreadBy } from './incident-queries.ts'
import { alertRises } from './rise-actions.ts'

beforeEach(haveSafetyScene)

const RESTRICTION = idOf('week', 5)
const restrict = (given: Record<string, string> = {}) =>
  send(DAN, '/safety/restrictions/new', {
    ...{ id: RESTRICTION, personId: PERSON, kind: 'door', what: 'Front door held', risk: 'Road' },
    ...{ tried: 'A bell', basis: 'best-interests', wishes: 'To see the buses', objects: 'yes' },
    ...{ shows: 'Pulls at the handle', venueId: idOf('venue', 1), 'reviewBy-day': '24' },
    ...{ 'reviewBy-month': '11', 'reviewBy-year': '2026', ...given },
  })
const use = (given: Record<string, string> = {}, now = TEN) =>
  send(
    DAN,
    `/safety/restrictions/${RESTRICTION}/uses`,
    {
      ...{ id: idOf('week', 6), 'usedOn-day': '1', 'usedOn-month': '9', 'usedOn-year': '2026' },
      ...{ usedAt: '09:40', minutes: '3', why: 'A lorry', reaction: 'Cried, then sat', ...given },
    },
    now,
  )

describe('what limits somebody’s freedom', () => {
  test('is recorded with wishes, used once for each form, and counted', async () => {
    expect((await restrict()).headers.get('location')).toContain(RESTRICTION)
    expect((await use()).status).toBe(303)
    await use()
    const page = await read(DAN, `/safety/restrictions/${RESTRICTION}`)
    expect(page).toMatch(/Times used\s*<\/dt>\s*<dd[^>]*>\s*1\s*</)
    for (const said of ['Tuesday 24 November 2026', 'Pulls at the handle', 'Cried, then sat'])
      expect(page).toContain(said)
    expect(page.match(/depriv/g)).toHaveLength(1) // the sentence that nothing here says so
  })

  test('is looked at again within twelve weeks at most, and not without the person’s wishes', async () => {
    const late = await restrict({ 'reviewBy-day': '25' })
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('within 12 weeks at most')
    const unsaid = await restrict({ wishes: '' })
    expect(unsaid.status).toBe(422)
    expect(await unsaid.text()).toContain('Pulls at the handle')
    expect(await rows('restriction')).toHaveLength(0)
  })

  test('is seen by those who support the person, and nobody else', async () => {
    await restrict()
    for (const who of [DAN, MARCUS, RUTH, DUTY])
      expect((await see(who, `/safety/restrictions/${RESTRICTION}`)).status).toBe(200)
    expect((await see(ELSEWHERE, `/safety/restrictions/${RESTRICTION}`)).status).toBe(404)
    expect(await read(ELSEWHERE, '/safety/restrictions')).toContain('Nothing is recorded')
  })

  test('is referred once, answered for, and goes on or ends', async () => {
    await restrict()
    await send(DAN, `/safety/restrictions/${RESTRICTION}/refer`, {})
    await send(DAN, `/safety/restrictions/${RESTRICTION}/refer`, {})
    expect((await rows('task')).map(({ kind }) => kind).toSorted()).toEqual([
      ...['restriction-basis', 'restriction-referred'],
    ])
    expect((await send(DAN, `/safety/restrictions/${RESTRICTION}/authorise`, {})).status).toBe(404)
    await send(RUTH, `/safety/restrictions/${RESTRICTION}/authorise`, {})
    expect(await rows('restriction')).toMatchObject([{ authorised_by: RUTH.accountId }])
    const review = { found: 'A bell is enough', goesOn: 'no' }
    await send(RUTH, `/safety/restrictions/${RESTRICTION}/review`, { ...review, version: '1' })
    expect(await rows('restriction')).toMatchObject([{ ended_on: null }])
    await send(RUTH, `/safety/restrictions/${RESTRICTION}/review`, { ...review, version: '3' })
    expect(await rows('restriction')).toMatchObject([{ ended_on: '2026-09-01' }])
    expect((await use()).status).toBe(422)
  })
})

const INCIDENT = idOf('week', 7)
const incident = (given: Record<string, string> = {}, who = DAN, now = later(5)) =>
  send(
    who,
    '/safety/incidents/new',
    {
      ...{
        id: INCIDENT,
        kind: 'fall',
        what: 'Slipped on the step',
        hurt: PERSON,
        body: 'right-hand',
      },
      ...{ venueId: idOf('venue', 1), 'day-day': '1', 'day-month': '9', 'day-year': '2026' },
      ...{ time: '10:02', harm: 'slight', done: 'Cold water', safeguarding: 'no', ...given },
    },
    now,
  )

describe('what happened', () => {
  test('written down at five past ten, the manager is told by ten past, and reads it', async () => {
    expect((await incident()).status).toBe(303)
    await incident()
    const [made] = await rows('incident')
    expect(await rows('incident')).toHaveLength(1)
    expect(made).toMatchObject({ manager_told: MARCUS.accountId, manager_told_at: later(5) })
    const unread = (who: typeof MARCUS) => here.transaction(severnshire, (db) => unreadBy(db, who))
    expect(await unread(MARCUS)).toEqual({ count: 1, toldAt: later(5) })
    expect(await unread(ELSEWHERE)).toBeUndefined()
    expect(await read(MARCUS, '/safety/incidents', later(10))).toContain(
      'Not read by the manager yet',
    )
    await send(
      MARCUS,
      `/safety/incidents/${INCIDENT}/seen`,
      { learnt: 'Grit on the step' },
      later(12),
    )
    expect(await unread(MARCUS)).toBeUndefined()
    const page = await read(DAN, `/safety/incidents/${INCIDENT}`, later(13))
    for (const said of [
      'Grit on the step',
      'Right hand',
      'Account 4, Tuesday 1 September 2026, 10.12am',
    ])
      expect(page).toContain(said)
    expect(await rows('alert')).toHaveLength(0)
  })

  test('with serious harm goes to the duty desk as well', async () => {
    await incident({ harm: 'serious' })
    expect(await rows('alert')).toMatchObject([
      { source: 'provider', subject: INCIDENT, person_id: PERSON },
    ])
  })

  test('that could be abuse leads to a concern, which has what was written', async () => {
    const sent = await incident({ safeguarding: 'yes' })
    const to = sent.headers.get('location') ?? ''
    expect(to).toContain(`person=${PERSON}`)
    expect(await read(DAN, to)).toContain('Slipped on the step')
  })

  test.each([
    [{ what: '' }, 'Write what happened'],
    [{ time: '25:00' }, 'Write a time on the 24-hour clock'],
    [{ 'day-day': '2' }, 'That time has not come yet'],
    [{ venueId: idOf('venue', 2) }, 'not one of this provider'],
    [{ 'day-month': '' }, 'Write a day that there is'],
  ] as const)('is refused in words where it cannot be: %o', async (given, why) => {
    const refused = await incident(given)
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain(why)
    expect(page).toContain('Cold water')
    expect(await rows('incident')).toHaveLength(0)
  })

  test('is another provider’s to read by nobody', async () => {
    await incident()
    expect((await see(ELSEWHERE, `/safety/incidents/${INCIDENT}`)).status).toBe(404)
  })

  test('risen by a quarter at one place in a month, the desk is told once, and the page says so', async () => {
    const laid = (n: number, on: string) => ({
      ...{ id: idOf('run', n), venue_id: idOf('venue', 1), day: on, at: `${on}T10:00:00Z` },
      ...{ kind: 'fall', what: 'x', done: 'x', harm: 'none', body: [], made_by: DAN.accountId },
      ...{ made_at: `${on}T10:00:00Z`, learnt: '', told_family: false, version: 1 },
    })
    const eight = Array.from({ length: 8 }, (_, n) => laid(n, `2026-08-0${n + 1}`))
    const nine = Array.from({ length: 9 }, (_, n) => laid(20 + n, '2026-09-01'))
    await lay('incident', [...eight, ...nine])
    const night = () =>
      here.transaction(severnshire, (db) =>
        alertRises(db, {
          ...{ councilId: severnshire, on: day('2026-09-01'), now: TEN, language: 'en' },
          say: ({ venue, now }) => `${venue}: ${now}`,
        }),
      )
    expect(await night()).toBe(0)
    await lay('incident', [laid(40, '2026-09-01')])
    expect([await night(), await night()]).toEqual([1, 0])
    expect(await rows('alert')).toMatchObject([{ words: 'Hub 1: 10', source: 'register' }])
    const page = await read(MARCUS, '/safety/incidents')
    expect(page).toContain('25 % more')
    expect(page).toContain('Risen: look into it')
  })

  test('arrives once from a tablet that sends it twice, a day late', async () => {
    const record = (now: Date) =>
      here.transaction(severnshire, (db) =>
        recordIncident(db, {
          ...{ councilId: severnshire, providerId: idOf('provider', 1), accountId: DAN.accountId },
          ...{ id: INCIDENT, venueId: idOf('venue', 1), at: TEN, kind: 'near-miss', what: 'x' },
          ...({ done: 'x', harm: 'none', body: [], toldFamily: false, people: [] } as const),
          ...{ language: 'en', now },
        }),
      )
    expect(await record(later(60 * 24))).toMatchObject({ value: { isNew: true } })
    expect(await record(later(60 * 25))).toMatchObject({ value: { isNew: false } })
  })
})
