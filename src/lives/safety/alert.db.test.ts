import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '#ground/platform/platform.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { aPerson, at, haveAccount, haveCounty, haveTies, idOf, lay } from '#test/staff-scene.ts'
import {
  acknowledgeAlert,
  addStep,
  climbAlerts,
  closeAlert,
  type Raising,
  raiseAlert,
} from './alert-actions.ts'
import { namedInOpenConcern, pausedProviders } from './concern-queries.ts'

const TEN = at('2026-09-01T09:00:00Z')
const later = (minutes: number) => new Date(TEN.getTime() + minutes * 60_000)
const platform = testPlatform({ now: TEN })
const here = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
  platform.transaction(severnshire, work)
const PERSON = idOf('person', 1)
const [ANNA, BOB] = [idOf('account', 1), idOf('account', 2)]

const shift = (level: number, account: number) => ({
  ...{ id: idOf('run', level), level, account_id: idOf('account', account) },
  ...{ starts_at: '2026-09-01T08:00:00Z', ends_at: '2026-09-01T17:00:00Z' },
  ...{ made_by: ANNA, made_at: '2026-08-01T08:00:00Z' },
})
const raising = (given: Partial<Raising> = {}): Raising => ({
  ...({ councilId: severnshire, kind: 'scared', source: 'me', personId: PERSON } as const),
  ...{ accountId: idOf('account', 3), words: 'He shouts', language: 'en', now: TEN, ...given },
})
const raise = (given: Partial<Raising> = {}) => here((db) => raiseAlert(db, raising(given)))
const alerts = () => everything().selectFrom('alert').selectAll().orderBy('id').execute()
const steps = () => everything().selectFrom('alert_step').selectAll().orderBy('at').execute()
const acting = (alertId: string, accountId = ANNA, now = later(2)) => ({
  ...{ councilId: severnshire, alertId, accountId, now },
})

beforeEach(async () => {
  await haveCounty()
  for (const n of [1, 2, 3, 4]) await haveAccount(n)
  await lay('person', [aPerson(1)])
  await lay('duty_shift', [shift(1, 1), shift(2, 2)])
})

describe('an alert', () => {
  test('is with the first on the rota at once, in the words of whoever told it, and is written down', async () => {
    const { id, isNew } = await raise()
    expect(isNew).toBe(true)
    expect(await alerts()).toMatchObject([{ id, level: 1, words: 'He shouts', raised_at: TEN }])
    const audit = await everything().selectFrom('audit').selectAll().execute()
    expect(audit).toMatchObject([{ action: 'alert raised', person_id: PERSON, subject: id }])
    expect(JSON.stringify(audit)).not.toContain('shouts')
  })

  test('sent twice with the id of its form is one', async () => {
    const id = idOf('week', 1)
    await raise({ id })
    expect(await raise({ id })).toEqual({ id, isNew: false })
    expect(await alerts()).toHaveLength(1)
    expect(await steps()).toHaveLength(1)
  })

  test('about one welfare check is one while it is open, and another once that is closed', async () => {
    const check = { source: 'welfare', kind: 'missing', subject: idOf('week', 2) } as const
    const first = await raise(check)
    expect(await raise(check)).toEqual({ id: first.id, isNew: false })
    await here((db) => acknowledgeAlert(db, acting(first.id)))
    await here((db) => closeAlert(db, { ...acting(first.id), outcome: 'At home, well' }))
    expect((await raise({ ...check, now: later(60) })).isNew).toBe(true)
  })

  test('begins with the next on the rota where the first is whom it must not be told to', async () => {
    await raise({ notAccounts: [ANNA] })
    expect(await alerts()).toMatchObject([{ level: 2 }])
  })

  test('climbs after five minutes, then after ten, and done again in the same minute nothing changes', async () => {
    await raise()
    const climb = (minutes: number) => here((db) => climbAlerts(db, severnshire, later(minutes)))
    expect([await climb(4), await climb(5), await climb(5), await climb(60)]).toEqual([0, 1, 0, 1])
    expect(await alerts()).toMatchObject([{ level: 3, climbed_at: later(10) }])
    expect((await steps()).map(({ kind, level }) => [kind, level])).toEqual([
      ['raised', 1],
      ['climbed', 2],
      ['climbed', 3],
    ])
  })

  test('acknowledged climbs no more; of two who have it the first is named', async () => {
    const { id } = await raise()
    await here((db) => acknowledgeAlert(db, acting(id, BOB)))
    const second = await here((db) => acknowledgeAlert(db, acting(id, ANNA, later(3))))
    expect(second).toEqual({ by: BOB, isFirst: false })
    expect(await here((db) => climbAlerts(db, severnshire, later(30)))).toBe(0)
  })

  test('is nothing that somebody whom it must not be told to can find', async () => {
    const { id } = await raise({ notAccounts: [ANNA] })
    await expect(here((db) => acknowledgeAlert(db, acting(id)))).rejects.toThrow('not for')
  })

  test('is closed with what came of it, after somebody has it; what was done stays as it was written', async () => {
    const { id } = await raise()
    const close = (outcome: string) => here((db) => closeAlert(db, { ...acting(id), outcome }))
    expect(await close('Well')).toMatchObject({ refusal: { kind: 'not-acknowledged' } })
    const spoke = { ...acting(id), kind: 'spoke', words: 'Rang her' } as const
    await here((db) => addStep(db, spoke))
    await here((db) => addStep(db, spoke))
    expect(await close(' ')).toMatchObject({ refusal: { kind: 'say-what' } })
    expect(await close('Safe with Mel')).toMatchObject({ ok: true })
    expect(await close('Something else')).toMatchObject({ ok: true })
    expect(await alerts()).toMatchObject([{ outcome: 'Safe with Mel', closed_by: ANNA }])
    expect((await steps()).map(({ kind }) => kind).sort()).toEqual([
      'acknowledged',
      'closed',
      'raised',
      'spoke',
    ])
    expect(await here((db) => addStep(db, spoke))).toMatchObject({
      refusal: { kind: 'closed-already' },
    })
  })

  test.each(['alert', 'alert_step'] as const)('is never deleted, by nobody (%s)', async (table) => {
    await raise()
    const deleting = everything()
      .connection()
      .execute(async (db) => {
        await db.deleteFrom(table).execute()
      })
    await expect(deleting).rejects.toThrow(/never deleted/)
  })
})

describe('while a concern is open', () => {
  test('whoever is named in it, and whom the person said must not know, is passed over', async () => {
    await haveTies(2, [1], { kind: 'circle', scopes: ['week'] })
    await raise({ notAccounts: [idOf('account', 4)] })
    await lay('concern', [
      {
        ...{ id: idOf('week', 3), person_id: PERSON, raised_by: ANNA, raised_at: '2026-09-01' },
        ...{ about: 'money', seen: 'x', at_risk_now: false, named_account: BOB, body: [] },
        ...{ person_asked: 'asked', state: 'raised', done_so_far: '', person_wants: '' },
        ...{ test_reasons: '', outcome: '', version: 1, named_words: '' },
      },
    ])
    const named = await here((db) => namedInOpenConcern(db, severnshire, PERSON))
    expect([...named.accountIds].sort()).toEqual([BOB, idOf('account', 4)])
    expect([...named.relationshipIds]).toEqual([idOf('tie', 2001)])
    const nobody = await here((db) => namedInOpenConcern(db, severnshire, idOf('person', 9)))
    expect(nobody.accountIds.size).toBe(0)
  })

  test('a provider is paused from a day to a day', async () => {
    const pause = { reason: 'x', made_by: ANNA, made_at: '2026-09-01' }
    await lay('provider_pause', [
      { id: idOf('run', 1), provider_id: idOf('provider', 1), from_day: '2026-09-02', ...pause },
    ])
    const paused = (on: string) =>
      here((db) => pausedProviders(db, severnshire, on as Parameters<typeof pausedProviders>[2]))
    expect([...(await paused('2026-09-01'))]).toEqual([])
    expect([...(await paused('2026-09-30'))]).toEqual([idOf('provider', 1)])
  })
})
