import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { aPlan, aPlanLine, assessmentOf, haveSomebodyAssessed, planIdOf } from '#test/plan-scene.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { aPerson, aSession, haveAccount, haveCounty, idOf, lay, NOW } from '#test/staff-scene.ts'
import { activePlan } from './queries.ts'
import { supportPlanRoutes } from './routes.tsx'
import { savePlans } from './save-actions.ts'
import { applyUplift, previewUplift } from './uplift-actions.ts'

const platform = testPlatform({ now: NOW })
const FROM = day('2027-04-26')
const rise = { byHundredths: 739 }
const raising = { councilId: severnshire, kind: 'session', from: FROM, rise } as const
const who = { accountId: idOf('account', 1), now: NOW }
const apply = () =>
  platform.transaction(severnshire, (db) => applyUplift(db, { ...raising, ...who }))

const art = (person: number) =>
  aPlanLine(10 * person, {
    ...{ kind: 'session', what: 'Art', sessionId: idOf('session', 1), unitPrice: pence(3588) },
    ...{ rhythm: { kind: 'weekly', timesAWeek: 1, weeks: 48, weekday: 4 }, route: 'managed' },
    providerId: idOf('provider', 1),
  })

/** Two people at art for 48 weeks: one whose budget is just enough, and one who has room. */
beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await lay('person', [aPerson(1), aPerson(2)])
  await lay('session', [aSession(1)])
  const price = { session_id: idOf('session', 1), staff: 1, valid_from: '2026-01-01' }
  await lay('session_price', [{ ...price, people: 5, price_pence: 3588 }])
  await haveSomebodyAssessed(1, { agreed: 400_000 })
  await haveSomebodyAssessed(2, { agreed: 900_000 })
  const rest = { kind: 'once' } as const
  const other = [aPlanLine(11, { rhythm: rest, unitPrice: pence(227_776) }), aPlanLine(21)]
  const plan = (n: 1 | 2) =>
    aPlan({
      ...{ id: planIdOf('plan', n), personId: idOf('person', n), assessmentId: assessmentOf(n) },
      ...{ state: 'active', outcomes: [], activeOn: day('2027-01-04') },
      lines: [art(n), other[n - 1] ?? art(n)],
    })
  await savePlans(everything(), severnshire, [plan(1), plan(2)])
  await lay('weekly_budget', [
    {
      person_id: idOf('person', 1),
      weekly_pence: 7692,
      routes: ['managed'],
      valid_from: '2027-01-04',
    },
  ])
})

describe('raising prices by 7.39 %', () => {
  test('is seen first, in two queries, and nothing is written', async () => {
    const queries = await queriesOf(async () => {
      const seen = await platform.transaction(severnshire, (db) => previewUplift(db, raising))
      expect(seen).toMatchObject({ before: 344_448, after: 369_888, lift: 12_720 })
      expect(seen.plans.map((plan) => plan.lift).sort()).toEqual([0, 12_720])
    })
    expect(queries.length).toBeLessThanOrEqual(3)
    expect((await activePlan(everything(), severnshire, idOf('person', 1)))?.lines).toHaveLength(2)
  })

  test('gives each line its new price from the day, and the old one to the day before', async () => {
    await apply()
    const lines = (await activePlan(everything(), severnshire, idOf('person', 1)))?.lines ?? []
    const arts = lines
      .filter((line) => line.what === 'Art')
      .map((l) => [l.unitPrice, l.yearly, l.startsOn, l.endsOn])
    expect(arts.sort()).toEqual([
      [3588, 172_224, '2026-09-01', '2027-04-25'],
      [3853, 184_944, '2027-04-26', undefined],
    ])
    const prices = await everything()
      .selectFrom('session_price')
      .select(['price_pence', 'valid_from', 'valid_to'])
      .orderBy('valid_from')
      .execute()
    expect(prices.map((p) => [p.price_pence, p.valid_from, p.valid_to])).toEqual([
      [3588, '2026-01-01', '2027-04-25'],
      [3853, '2027-04-26', null],
    ])
  })

  test('lifts the budget that would no longer be enough from the same day, because prices changed', async () => {
    await apply()
    const budgets = await everything()
      .selectFrom('budget')
      .selectAll()
      .where('person_id', '=', idOf('person', 1))
      .orderBy('number')
      .execute()
    expect(
      budgets.map((b) => [b.agreed_pence, b.state, b.change_reason, b.valid_from, b.valid_to]),
    ).toEqual([
      [400_000, 'revised', null, '2027-01-04', '2027-04-25'],
      [412_720, 'active', 'price-changed', '2027-04-26', null],
    ])
    for (const b of budgets)
      expect((b.person_pays_pence ?? 0) + (b.council_pays_pence ?? 0)).toBe(b.agreed_pence)
    const weekly = await everything()
      .selectFrom('weekly_budget')
      .select('weekly_pence')
      .orderBy('valid_from')
      .execute()
    // £4,127.20, less £2,277.76 for what was bought once, over the 48 weeks of art: her art at its new price.
    expect(weekly.map((one) => one.weekly_pence)).toEqual([7692, 3853])
    const other = await everything()
      .selectFrom('budget')
      .select('id')
      .where('person_id', '=', idOf('person', 2))
      .execute()
    expect(other).toHaveLength(1)
  })

  test('done twice, changes nothing twice', async () => {
    await apply()
    const again = await apply()
    expect(again.ok && again.value.lines).toEqual([])
    expect(await everything().selectFrom('budget').select('id').execute()).toHaveLength(3)
    const prices = await everything().selectFrom('session_price').select('valid_from').execute()
    expect(prices).toHaveLength(2)
  })
})

describe('the page', () => {
  const send = async (path: string, form: Record<string, string>) => {
    const app = asReader(readerOf({ roles: ['finance-officer'] }), supportPlanRoutes(platform))
    const response = await app.request(path, { method: 'POST', body: new URLSearchParams(form) })
    return { status: response.status, text: await response.text() }
  }
  const given = {
    kind: 'session',
    percent: '7.39',
    price: '',
    'from-day': '26',
    'from-month': '4',
    'from-year': '2027',
  }

  test('shows what the old money buys, and no person', async () => {
    const { status, text } = await send('/uplift', given)
    expect(status).toBe(200)
    for (const said of ['£38.53', '44.7 of 48', '£127.20']) expect(text).toContain(said)
    expect(text).not.toContain('Family001')
  })
  test.each([
    [{ percent: '' }, 'Write a percentage or a new price'],
    [{ percent: 'some' }, 'Write a number'],
    [{ 'from-year': '2020' }, 'Choose a day after today'],
    [{ percent: '', price: '40' }, 'raise them by a percentage'],
  ])('refuses %o and keeps what was typed', async (wrong, said) => {
    const { status, text } = await send('/uplift/apply', { ...given, ...wrong })
    expect(status).toBe(422)
    expect(text).toContain(said)
  })
  test('makes the rise', async () => {
    expect((await send('/uplift/apply', given)).text).toContain('have been raised')
  })
})
