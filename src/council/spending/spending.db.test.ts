import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { aPlan, aPlanLine, assessmentOf, planIdOf } from '#test/plan-scene.ts'
import { everything, queriesOf, severnshire } from '#test/platform.ts'
import {
  aDay,
  centreLine,
  FREE,
  fortyNine,
  havePlanned,
  haveSessions,
  tell,
} from '#test/spending-scene.ts'
import { aPerson, aSession, idOf, lay } from '#test/staff-scene.ts'
import { savePlans } from '#weeks/plans/save-actions.ts'

beforeEach(haveSessions)

/** What is free of a person's year, and what is promised and used of each line by its name. */
async function standing(person = 1, yearFrom = '2026-04-01') {
  const { rows } = await sql<{ what: string; kind: string; holds: number }>`
    select coalesce(l.what, 'free') as what, a.kind, sum(p.amount_pence)::int as holds from ledger_account a
    join ledger_posting p on p.council_id = a.council_id and p.account_id = a.id
    left join line_year l on l.council_id = a.council_id and l.id = a.owner_id
    left join budget_year b on b.council_id = a.council_id and b.id = a.owner_id
    where coalesce(l.person_id, b.person_id) = ${idOf('person', person)}
      and coalesce(l.year_from, b.year_from) = ${yearFrom}
    group by 1, 2 having sum(p.amount_pence) <> 0`.execute(everything())
  return Object.fromEntries(
    rows.map(({ what, kind, holds }) => [
      kind === 'agreed-budget' ? 'free' : `${what} ${kind}`,
      holds,
    ]),
  )
}
const sumOfAll = async () => {
  const { rows } = await sql<{ sum: number }>`select coalesce(sum(amount_pence), 0)::int as sum
    from ledger_posting`.execute(everything())
  return rows[0]?.sum
}

describe('Priya on 30 September: the Resource Centre at £135.00 and four hours of Sam a week', () => {
  beforeEach(async () => {
    await havePlanned(1)
    await lay('payable', fortyNine(1))
  })

  test('£6,345 used, £6,345 promised, and what she did not need is free', async () => {
    expect(await tell()).toBeGreaterThan(49)
    expect(await standing()).toEqual({
      ...{ 'Resource Centre commitment': 634_500, 'Resource Centre used': 634_500 },
      ...{ 'Sam commitment': 181_330, 'Sam used': 176_430 },
      free: 2_056_384 - 634_500 - 634_500 - 357_760,
    })
    expect(await sumOfAll()).toBe(0)
  })

  test('told again, nothing is written, on that night and on the next of the same week', async () => {
    await tell()
    expect(await tell()).toBe(0)
    expect(await tell('2026-10-01', new Date('2026-10-02T02:00:00Z'))).toBe(0)
  })

  test('a day that is corrected later is used at what it came to, on its own day', async () => {
    await tell()
    await lay('payable', [aDay(1, '2026-04-02', { ...FREE, correction: 1 })])
    expect(await tell('2026-10-02')).toBe(2)
    expect(await standing()).toMatchObject({
      ...{ 'Resource Centre used': 621_000, 'Resource Centre commitment': 634_500 },
      free: 2_056_384 - 621_000 - 634_500 - 357_760,
    })
    const { rows } = await sql`select 1 from ledger_transaction where happened_on = '2026-04-02'
      and source_kind = 'payable'`.execute(everything())
    expect(rows).toHaveLength(2)
    expect(await tell('2026-10-03')).toBe(0)
  })

  test('a day that no plan has is used of what is free', async () => {
    await lay('session', [aSession(2)])
    const taster = { session_id: idOf('session', 2), package_pence: 4_000, provider_pence: 4_000 }
    await lay('payable', [aDay(1, '2026-05-04', { ...taster, price_pence: 4_000 })])
    await lay('payable', [aDay(1, '2026-05-11', { ...taster, price_pence: 4_000, route: 'none' })])
    await tell()
    expect(await standing()).toMatchObject({
      ...{ ' used': 4_000, free: 2_056_384 - 634_500 - 634_500 - 357_760 - 4_000 },
    })
    expect(await tell()).toBe(0)
  })

  test('in July the year is settled: what nobody used is free, and years stay apart', async () => {
    await tell()
    await tell('2027-04-01', new Date('2027-04-02T02:00:00Z'))
    expect(await standing()).toMatchObject({ 'Resource Centre commitment': 634_500 })
    expect(await standing(1, '2027-04-01')).toMatchObject({
      ...{ 'Resource Centre commitment': 1_296_000, free: 2_056_384 - 1_296_000 - 357_760 },
    })
    await tell('2027-07-05', new Date('2027-07-06T02:00:00Z'))
    expect(await standing()).toEqual({
      ...{ 'Resource Centre used': 634_500, 'Sam used': 357_760 },
      free: 2_056_384 - 634_500 - 357_760,
    })
    const { rows } = await sql`select 1 from ledger_transaction
      where recorded_at >= '2027-07-01' and happened_on = '2027-03-31'`.execute(everything())
    expect(rows.length).toBeGreaterThan(0)
  })
})

describe('a plan by real open dates', () => {
  const tuesdays = (given = {}) =>
    centreLine(2, {
      ...{ what: 'Art', rhythm: { kind: 'open-days', weekday: 1 }, unitPrice: pence(3588) },
      ...{ yearly: pence(51 * 3588), ...given },
    })

  test('a Tuesday of the year: closed days that are added later are promised no more', async () => {
    await havePlanned(2, { lines: [tuesdays()], agreed: pence(400_000) })
    await tell()
    const before = (await standing(2))['Art commitment'] ?? 0
    await lay('venue_closure', [
      {
        ...{ id: idOf('answer', 1), venue_id: idOf('venue', 1), reason: 'Roof' },
        ...{ first_day: '2027-02-01', last_day: '2027-02-14' },
      },
    ])
    await tell()
    expect(await standing(2)).toEqual({
      ...{ 'Art commitment': before - 2 * 3588, free: 400_000 - before + 2 * 3588 },
    })
  })

  test('a plan that is followed by another keeps its days, and the new one promises the rest', async () => {
    await havePlanned(2, { lines: [tuesdays()], agreed: pence(400_000) })
    await tell()
    const whole = (await standing(2))['Art commitment'] ?? 0
    await everything()
      .updateTable('support_plan')
      .set({ state: 'superseded', ended_on: '2026-10-31' })
      .execute()
    const next = aPlan({
      ...{ id: planIdOf('plan', 22), personId: idOf('person', 2), number: 2, outcomes: [] },
      ...{ assessmentId: assessmentOf(2), state: 'active', activeOn: day('2026-11-01') },
      lines: [tuesdays({ id: planIdOf('line', 22), unitPrice: pence(4000), what: 'Art 1:4' })],
    })
    await savePlans(everything(), severnshire, [next])
    await tell('2026-11-02')
    const after = await standing(2)
    const count = 22 // Tuesdays from 3 November to 30 March; this site keeps open at Christmas
    expect(after['Art 1:4 commitment']).toBe(whole + count * (4000 - 3588))
    expect(after.free).toBe(400_000 - whole - count * (4000 - 3588))
  })

  test('a line that no plan has any more promises nothing', async () => {
    await havePlanned(2, { lines: [tuesdays()], agreed: pence(400_000) })
    await tell()
    await everything().deleteFrom('plan_line').execute()
    await tell()
    expect(await standing(2)).toEqual({ free: 400_000 })
  })
})

test('a day that is corrected after its plan lost the line is put right where it was told of', async () => {
  await havePlanned(2, { lines: [centreLine(2)] })
  await lay('payable', [aDay(2, '2026-04-06')])
  await tell()
  await everything().deleteFrom('plan_line').execute()
  await lay('payable', [aDay(2, '2026-04-06', { ...FREE, correction: 1 })])
  await tell()
  expect(await standing(2)).toEqual({ free: 2_056_384 })
})

test('a county is told in as many statements as one person', async () => {
  await havePlanned(1)
  const one = await queriesOf(() => tell())
  await lay(
    'person',
    [7, 8, 9].map((n) => aPerson(n)),
  )
  for (const n of [2, 3, 4, 5]) await havePlanned(n, { lines: [centreLine(n), aPlanLine(50 + n)] })
  const five = await queriesOf(() => tell('2026-10-08'))
  expect(five.length).toBeLessThanOrEqual(one.length)
})
