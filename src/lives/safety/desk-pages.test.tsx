import { beforeEach, describe, expect, test } from 'vitest'
import type { Reader } from '#ground/access/reader.ts'
import { everything, queriesOf, severnshire } from '#test/platform.ts'
import {
  audited,
  DAN,
  DUTY,
  ELSEWHERE,
  haveSafetyScene,
  here,
  later,
  MANAGER,
  MARCUS,
  OTHER,
  PERSON,
  RUTH,
  read,
  rows,
  see,
  send,
  TEN,
} from '#test/safety-scene.ts'
import { haveTies, idOf } from '#test/staff-scene.ts'
import { raiseAlert } from './alert-actions.ts'

beforeEach(haveSafetyScene)

const rota = (form: Record<string, string> = {}) =>
  send(DUTY, '/duty/rota', {
    ...{ accountId: idOf('account', 1), level: '1', starts: '08:00', ends: '18:00' },
    ...{ 'first-day': '1', 'first-month': '9', 'first-year': '2026' },
    ...{ 'last-day': '2', 'last-month': '9', 'last-year': '2026', ...form },
  })

describe('the rota', () => {
  test('lays out a turn on each day, once, and shows the hours that nobody has', async () => {
    expect((await rota()).status).toBe(303)
    await rota()
    expect(await rows('duty_shift')).toHaveLength(2)
    const page = await read(DUTY, '/duty/rota')
    expect(page).toContain('Account 1')
    expect(page).toContain('Tuesday 1 September 2026, 6pm to 8am the day after')
    expect(await read(DUTY, '/duty')).toContain('First: Account 1, until 6pm')
  })

  test.each([
    [{ 'first-month': '13' }, 'Write a day that there is'],
    [{ starts: '8 in the morning' }, 'Write a time on the 24-hour clock'],
    [{ 'last-day': '31', 'last-month': '8' }, 'The last day comes before the first'],
    [{ 'last-month': '12' }, 'more than 31 days'],
    [{ accountId: '' }, 'Choose who'],
  ] as const)('refuses %o in words, and keeps what was typed', async (form, why) => {
    const refused = await rota(form)
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain(why)
    expect(page).toContain('18:00')
    expect(await rows('duty_shift')).toHaveLength(0)
  })

  test('nobody is put on who may not have the desk', async () => {
    expect((await rota({ accountId: idOf('account', 6) })).status).toBe(404)
  })

  test('a turn is taken off from now on', async () => {
    await rota()
    const [shift] = await rows('duty_shift')
    await send(DUTY, `/duty/rota/${shift?.id}/end`, {})
    expect(await read(DUTY, '/duty')).toContain('Nobody is on the rota now')
  })
})

const raise = (given = {}) =>
  here.transaction(severnshire, (db) =>
    raiseAlert(db, {
      ...({ councilId: severnshire, kind: 'hurt', source: 'me', personId: PERSON } as const),
      ...{ words: 'He hit my arm', language: 'en', now: TEN, ...given },
    }),
  )

describe('the duty desk', () => {
  test('has an alert in the words of whoever told it; unacknowledged for five minutes it has climbed', async () => {
    await rota()
    const { id } = await raise()
    expect(await read(DUTY, '/duty')).toContain('Someone hurt me')
    const late = await read(MANAGER, '/duty', later(6))
    expect(late).toContain('Nobody has it')
    expect(late).toContain('Level: Second')
    expect(await read(MANAGER, `/duty/alerts/${id}`, later(6))).toContain('He hit my arm')
    await send(MANAGER, `/duty/alerts/${id}/acknowledge`, {}, later(7))
    expect(await read(DUTY, '/duty', later(8))).toContain('Account 2 has it')
    const step = { kind: 'spoke', words: 'Rang her: safe at home' }
    await send(MANAGER, `/duty/alerts/${id}/steps`, step, later(8))
    await send(MANAGER, `/duty/alerts/${id}/close`, { outcome: 'Safe' }, later(9))
    expect(await read(DUTY, '/duty', later(9))).toContain('No alert is open')
  })

  test('is read in nine queries, however much waits', async () => {
    await rota()
    for (let n = 0; n < 5; n += 1) await raise({ now: later(n) })
    const queries = await queriesOf(async () => {
      await see(DUTY, '/duty')
    })
    expect(queries.length).toBeLessThanOrEqual(9)
  })

  test('renews itself, and can be held still', async () => {
    expect((await see(DUTY, '/duty')).headers.get('refresh')).toContain('20')
    expect((await see(DUTY, '/duty?still=1')).headers.get('refresh')).toBeNull()
  })

  test('shows nothing of an alert that must not be told to this account', async () => {
    const { id } = await raise({ notAccounts: [DUTY.accountId] })
    expect(await read(DUTY, '/duty')).toContain('No alert is open')
    expect((await see(DUTY, `/duty/alerts/${id}`)).status).toBe(404)
    expect(await read(MANAGER, '/duty')).toContain('Someone hurt me')
  })

  test('is nobody else’s', async () => {
    for (const who of [DAN, MARCUS, RUTH]) expect((await see(who, '/duty')).status).toBe(404)
  })
})

const CONCERN = idOf('week', 9)
const concern = (who: Reader, given: Record<string, string> = {}) =>
  send(who, '/safety/concerns/new', {
    ...{ id: CONCERN, personId: PERSON, about: 'physical', seen: 'Bruise, size of a coin' },
    ...{ body: 'left-arm', atRiskNow: 'no', doneSoFar: 'Sat with her', personAsked: 'not-yet' },
    ...given,
  })

describe('a concern', () => {
  test('goes to the desk at once; then whoever raised it sees that it came, and no word of it', async () => {
    const sent = await concern(DAN)
    expect(sent.headers.get('location')).toBe(`/safety/concerns/${CONCERN}`)
    await concern(DAN)
    expect(await rows('concern')).toHaveLength(1)
    expect(await rows('alert')).toMatchObject([{ kind: 'concern', words: '', level: 1 }])
    const page = await read(DAN, `/safety/concerns/${CONCERN}`)
    expect(page).toContain('You cannot open it again')
    expect(page).not.toContain('Bruise')
    expect((await see(DAN, `/duty/concerns/${CONCERN}`)).status).toBe(404)
    expect((await see(MARCUS, `/safety/concerns/${CONCERN}`)).status).toBe(404)
    const read1 = await read(DUTY, `/duty/concerns/${CONCERN}`)
    for (const said of ['Bruise, size of a coin', 'Left arm', 'Account 3'])
      expect(read1).toContain(said)
    expect(await audited()).toContain('concern seen 1')
  })

  test('is added to by whoever raised it', async () => {
    await concern(DAN)
    await send(DAN, `/safety/concerns/${CONCERN}/more`, { words: 'She says it was Tuesday' })
    expect(await read(DUTY, `/duty/concerns/${CONCERN}`)).toContain('She says it was Tuesday')
    expect((await send(MARCUS, `/safety/concerns/${CONCERN}/more`, { words: 'x' })).status).toBe(
      404,
    )
  })

  test('is never seen by whom it names, even at the desk', async () => {
    await haveTies(1, [1])
    await send(RUTH, '/safety/concerns/new', {
      ...{ id: CONCERN, personId: PERSON, about: 'money', seen: 'Card gone', atRiskNow: 'no' },
      ...{ personAsked: 'not-safe-to', namedAccount: DUTY.accountId },
    })
    expect(await read(DUTY, '/duty')).toContain('No concern is open')
    expect((await see(DUTY, `/duty/concerns/${CONCERN}`)).status).toBe(404)
    expect((await see(MANAGER, `/duty/concerns/${CONCERN}`)).status).toBe(200)
  })

  test('is about nobody with whom its writer has nothing to do', async () => {
    expect((await concern(ELSEWHERE)).status).toBe(404)
    expect((await concern(RUTH, { personId: OTHER })).status).toBe(404)
    expect(await rows('concern')).toHaveLength(0)
  })

  test('without words is refused, and keeps the rest', async () => {
    const refused = await concern(DAN, { seen: ' ' })
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('Write what it was')
    expect(page).toContain('Sat with her')
  })

  const decide = (given: Record<string, string> = {}) =>
    send(DUTY, `/duty/concerns/${CONCERN}/decide`, {
      ...{ hasNeeds: 'yes', atRisk: 'yes', cannotProtect: 'yes', reasons: 'Third bruise' },
      ...{ personAsked: 'asked', personWants: 'Not to sit by him', version: '2', ...given },
    })

  test('is decided by the three parts, with reasons and what the person wants', async () => {
    await concern(DAN)
    expect((await decide({ personWants: '' })).status).toBe(422)
    expect((await decide({ reasons: '' })).status).toBe(422)
    expect((await decide({ version: '1' })).status).toBe(422)
    expect((await decide()).status).toBe(303)
    expect(await rows('concern')).toMatchObject([
      { state: 'enquiry', person_wants: 'Not to sit by him', enquiry_due_on: null },
    ])
    expect(await read(DUTY, `/duty/concerns/${CONCERN}`)).toContain('Not to sit by him')
  })

  test('with one part not met has no enquiry, and is not dropped', async () => {
    await concern(DAN)
    await decide({ cannotProtect: 'no' })
    expect(await rows('concern')).toMatchObject([{ state: 'other-action', closed_at: null }])
  })

  test('in Wales the enquiry has seven working days', async () => {
    await everything()
      .updateTable('council')
      .set({ jurisdiction: 'WALES' })
      .where('id', '=', severnshire)
      .execute()
    await concern(DAN)
    await decide()
    expect(await rows('concern')).toMatchObject([{ enquiry_due_on: '2026-09-10' }])
  })

  test('pauses a provider once: each person there is checked on within two working days', async () => {
    await concern(DAN, { providerId: idOf('provider', 1) })
    const pause = () =>
      send(DUTY, `/duty/concerns/${CONCERN}/pause`, { pauseReason: 'Three bruises' })
    await pause()
    await pause()
    const tasks = (await rows('task')).filter(({ kind }) => kind === 'risk-check')
    expect(tasks.map(({ person_id, due_on }) => [person_id, due_on]).sort()).toEqual([
      [PERSON, '2026-09-03'],
      [OTHER, '2026-09-03'],
    ])
    expect(tasks.find(({ person_id }) => person_id === PERSON)?.account_id).toBe(RUTH.accountId)
    expect(await read(DUTY, `/duty/concerns/${CONCERN}`)).toContain('paused since')
  })
})
