import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { loadCountyFacts } from '#council/allocation/county-queries.ts'
import { exportPlans } from '#doors/exports/actions.ts'
import { rowOf } from '#doors/exports/costed-plan.ts'
import { day } from '#ground/kernel/day.ts'
import { everything, testPlatform } from '#test/platform.ts'
import { saveCounty } from '../actions.ts'
import { membersOf } from '../county.ts'
import { dyfrdwy } from '../demo-counties.ts'

const TODAY = day('2026-09-01')
const platform = testPlatform({ now: new Date('2026-09-01T08:00:00Z') })
const county = dyfrdwy(1, TODAY)

const one = async <T>(query: ReturnType<typeof sql<T>>): Promise<T> => {
  const { rows } = await query.execute(everything())
  return rows[0] as T
}

test('a county is kept with everything on its records, once; amounts reconcile, and adults alone are planned for', async () => {
  const councilId = await saveCounty(platform, county)
  const split = await one(sql<{ off: number; active: number }>`
    select count(*) filter (where agreed_pence <> person_pays_pence + council_pays_pence)::int as off,
      count(*) filter (where state = 'active')::int as active from budget`)
  expect(split.off).toBe(0)
  expect(split.active).toBe(county.records.plans.filter((p) => p.budget.state === 'active').length)

  const alwyn = county.accounts.find((a) => a.roles[0] === 'person')?.personId ?? ''
  const paid = await one(sql<{ most: number; pays: number }>`
    select f.maximum_pence::int as most, b.person_pays_pence::int as pays
    from financial_assessment f join budget b on b.council_id = f.council_id and b.person_id = f.person_id
    where f.person_id = ${alwyn}`)
  expect(paid).toEqual({ most: 10_000, pays: 520_000 })

  const facts = await platform.transaction(councilId, (db) => loadCountyFacts(db, councilId, TODAY))
  expect(facts.people).toHaveLength(county.people.length)
  const young = new Set(county.records.young.map((p) => p.id))
  expect(facts.people.some((p) => young.has(p.id))).toBe(false)
  expect(membersOf(county)).toHaveLength(140)

  const counts = () =>
    one(sql<Record<string, number>>`select
    (select count(*)::int from support_plan) as plans, (select count(*)::int from plan_line) as lines,
    (select count(*)::int from assessed_ratio) as ratios, (select count(*)::int from consent) as consents,
    (select count(*)::int from plan_agreement) as agreements, (select count(*)::int from task) as tasks,
    (select count(*)::int from financial_assessment) as charges, (select count(*)::int from audit) as audited`)
  const before = await counts()
  await saveCounty(platform, county)
  expect(await counts()).toEqual(before)

  const lines = await exportPlans(platform, { councilId, on: TODAY })
  const active = county.records.plans.filter((p) => p.plan.state === 'active')
  expect(lines).toHaveLength(active.flatMap((p) => p.plan.lines).length)
  const agreed = lines.reduce((sum, line) => sum + (line.agreed ?? 0), 0)
  expect(agreed).toBe(active.reduce((sum, p) => sum + (p.budget.agreed ?? 0), 0))
  const shares = lines.reduce((sum, l) => sum + (l.personPays ?? 0) + (l.councilPays ?? 0), 0)
  expect(shares).toBe(agreed)
  expect(lines.every((line) => rowOf(line).length === 18)).toBe(true)
}, 120_000)
