import { sql } from 'kysely'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { minus, type Pence, plus } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { bankHolidays } from '#lives/tasks/queries.ts'
import { horizonOf, workingDaysAfter } from '#lives/tasks/working-days.ts'
import { budgetOn } from '#means/budgets/queries.ts'
import { purchaseDays, purchaseExclusions } from './life-policies.ts'
import { linesThatCount, type SupportPlan, yearlyCost } from './plan.ts'
import type { Purchase, PurchaseFacts } from './purchase.ts'
import { activePlan } from './queries.ts'

/** A purchase with the names that a page shows. */
export type PurchaseSeen = Purchase & {
  readonly askedByName: string
  readonly answeredByName?: string
}

type Row = Omit<
  PurchaseSeen,
  'outcomeThread' | 'insteadOf' | 'answerBy' | 'answeredAt' | 'answeredByName'
> & {
  readonly outcomeThread: Id | null
  readonly insteadOf: Id | null
  readonly answerBy: Day | null
  readonly answeredAt: Date | null
  readonly answeredByName: string | null
}

/** What somebody asked to buy, the newest first. */
export async function purchasesOf(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<readonly PurchaseSeen[]> {
  const { rows } = await sql<Row>`
    select u.id, u.person_id as "personId", u.plan_id as "planId", u.what, u.kind,
      u.outcome_thread as "outcomeThread", u.instead_of as "insteadOf", u.amount_pence as amount, u.state,
      u.held_because as "heldBecause", u.asked_at as "askedAt", u.answer_by as "answerBy",
      u.answered_at as "answeredAt", u.reasons, a.name as "askedByName", w.name as "answeredByName"
    from purchase u
    join account a on a.council_id = u.council_id and a.id = u.asked_by
    left join account w on w.council_id = u.council_id and w.id = u.answered_by
    where u.council_id = ${councilId} and u.person_id = ${personId}
    order by u.asked_at desc, u.id desc limit 100
  `.execute(db)
  return rows.map(({ outcomeThread, insteadOf, answerBy, answeredAt, answeredByName, ...row }) => ({
    ...row,
    ...(outcomeThread && { outcomeThread }),
    ...(insteadOf && { insteadOf }),
    ...(answerBy && { answerBy }),
    ...(answeredAt && { answeredAt }),
    ...(answeredByName && { answeredByName }),
  }))
}

/** @throws NotFound where the person asked for no such thing */
export async function purchaseOf(
  db: Db,
  councilId: Id,
  personId: Id,
  purchaseId: Id,
): Promise<PurchaseSeen> {
  const found = (await purchasesOf(db, councilId, personId)).find(({ id }) => id === purchaseId)
  if (!found) throw new NotFound(`Person ${personId} has no purchase ${purchaseId}`)
  return found
}

export type PurchasesAtHand = {
  readonly plan: SupportPlan
  readonly facts: PurchaseFacts
  /** By when somebody decides, where it is held today. */
  readonly answerBy: Day
}

/**
 * All that decides whether somebody may buy a thing today, in a handful of queries. Money: what was agreed for the year,
 * less the plan's lines, less what was bought since the plan began, with what was given up for it put back.
 */
export async function purchasesAtHand(
  db: Db,
  councilId: Id,
  personId: Id,
  now: Date,
): Promise<Result<PurchasesAtHand, LapsedPolicy | { readonly kind: 'no-plan' }>> {
  const on = dayOf(now)
  const plan = await activePlan(db, councilId, personId)
  if (!plan) return refuse({ kind: 'no-plan' })
  const wanted = { days: purchaseDays, excluded: purchaseExclusions }
  const rules = await policiesOn(db, { councilId, on }, wanted)
  if (!rules.ok) return rules
  const { days, excluded } = rules.value
  const holidays = await bankHolidays(db, on, horizonOf(on, days))
  const budget = await budgetOn(db, councilId, personId, on)
  const spent = await spentSince(db, councilId, personId, budget?.validFrom ?? on)
  const agreed = budget?.split?.agreed ?? (0 as Pence)
  return accept({
    plan,
    facts: {
      outcomes: plan.outcomes.map(({ threadId }) => threadId),
      lines: linesThatCount(plan.lines)
        .filter((line) => line.yearly > 0)
        .map(({ threadId, unitPrice, yearly }) => ({
          ...{ threadId, each: unitPrice },
          left: minus(yearly, spent.freed.get(threadId) ?? (0 as Pence)),
        })),
      moneyLeft: plus(minus(minus(agreed, yearlyCost(plan)), spent.amount), spent.givenUp),
      excluded,
    },
    answerBy: workingDaysAfter(on, days, holidays),
  })
}

async function spentSince(db: Db, councilId: Id, personId: Id, from: Day) {
  const { rows } = await sql<{ insteadOf: Id | null; amount: Pence; freed: Pence }>`
    select instead_of as "insteadOf", sum(amount_pence)::bigint as amount, sum(freed_pence)::bigint as freed
    from purchase
    where council_id = ${councilId} and person_id = ${personId} and state in ('through', 'agreed')
      and (asked_at at time zone 'Europe/London')::date >= ${from}
    group by instead_of
  `.execute(db)
  const sum = (of: (row: (typeof rows)[number]) => Pence) =>
    rows.reduce((all, row) => plus(all, of(row)), 0 as Pence)
  return {
    amount: sum((row) => row.amount),
    givenUp: sum((row) => row.freed),
    freed: new Map(rows.flatMap((row) => (row.insteadOf ? [[row.insteadOf, row.freed]] : []))),
  }
}
