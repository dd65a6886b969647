import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { budgetHistory } from '#means/budgets/queries.ts'
import { type SideBySide, type Support, sideBySide } from '#means/budgets/side-by-side.ts'
import { weeklyOf } from '#means/contributions/periods.ts'
import { basketOf } from './basket.ts'
import { loadAtHand } from './facts-queries.ts'
import { linesThatCount, type SupportPlan } from './plan.ts'
import { weeklyMinutes } from './plan-line.ts'

type Seen = { readonly sessionId: Id; readonly id: Id; readonly name: string }
type Of = {
  readonly councilId: Id
  readonly personId: Id
  readonly on: Day
  readonly before: SupportPlan | undefined
  readonly plan: SupportPlan
  /** What the person pays in a week, under each, where it was worked out. */
  readonly paidBefore: Pence | undefined
  readonly paidAfter: Pence | undefined
}

/**
 * Old and new support side by side, where a plan is in force and this is another. Whom the person sees: friends by
 * consent who come to the same sessions, and who runs them. Other people there are nobody's to name.
 */
export async function sidesOf(db: Db, of: Of): Promise<SideBySide | undefined> {
  const { before, plan, paidBefore, paidAfter } = of
  if (!before || before.id === plan.id) return undefined
  const seen = await seenIn(db, of, [...sessionsOf(before), ...sessionsOf(plan)])
  return sideBySide(supportOf(before, seen, paidBefore), supportOf(plan, seen, paidAfter))
}

type Versions = Pick<Of, 'councilId' | 'personId' | 'on' | 'before'> & {
  readonly after: SupportPlan
}

/**
 * Any two versions of a plan side by side, in five queries. What the person pays is what a version's own budget says; of
 * one that has none yet, what they would pay for it today.
 */
export async function sidesOfVersions(
  db: Db,
  { after, ...of }: Versions,
): Promise<SideBySide | undefined> {
  const found = await loadAtHand(db, of, after, false)
  const budgets = await budgetHistory(db, of.councilId, of.personId)
  const paid = (plan: SupportPlan | undefined) => {
    if (!plan || !found.ok) return undefined
    const { facts } = found.value
    const agreed = budgets.find(({ id }) => id === plan.budgetId)?.split?.personPays
    const yearly = agreed ?? basketOf(plan, facts).personPays
    return yearly === undefined ? undefined : weeklyOf(yearly, facts.weekBasis)
  }
  return sidesOf(db, { ...of, plan: after, paidBefore: paid(of.before), paidAfter: paid(after) })
}

const sessionsOf = ({ lines }: SupportPlan): readonly Id[] =>
  linesThatCount(lines).flatMap(({ sessionId }) => sessionId ?? [])

async function seenIn(
  db: Db,
  { councilId, personId, on }: Of,
  sessions: readonly Id[],
): Promise<readonly Seen[]> {
  const { rows } = await sql<Seen>`
    with these as (select value::uuid as id from jsonb_array_elements_text(${JSON.stringify(sessions)}::jsonb))
    select b.session_id as "sessionId", q.id::text as id, q.known_as as name
    from standing_booking b
    join friendship f on f.council_id = b.council_id and (f.person_id, f.friend_id) in
      ((${personId}::uuid, b.person_id), (b.person_id, ${personId}::uuid))
    join person q on q.council_id = b.council_id and q.id = b.person_id
    where b.council_id = ${councilId} and b.session_id in (select id from these)
      and b.starts_on <= ${on} and (b.ends_on is null or b.ends_on >= ${on})
    union all
    select s.id, 'worker ' || s.worker, s.worker from session s
    where s.council_id = ${councilId} and s.id in (select id from these) and s.worker <> ''
    order by name
  `.execute(db)
  return rows
}

/** One ordinary week of a plan. */
function supportOf(
  plan: SupportPlan,
  seen: readonly Seen[],
  personPays: Pence | undefined,
): Support {
  const lines = linesThatCount(plan.lines)
  const days = lines.flatMap(({ rhythm }) => rhythm.weekday ?? [])
  return {
    minutes: lines
      .filter(({ kind }) => kind !== 'transport')
      .reduce((sum, line) => sum + weeklyMinutes(line), 0),
    days: new Set(days).size,
    people: seen.filter(({ sessionId }) => lines.some((line) => line.sessionId === sessionId)),
    ...(personPays !== undefined && { personPays }),
  }
}
