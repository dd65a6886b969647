import { sql } from 'kysely'
import type { Reader } from '#ground/access/reader.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import {
  authorisationById,
  type WaitingAuthorisation,
} from '#means/budgets/authorisation-queries.ts'
import { budgetById, budgetOn } from '#means/budgets/queries.ts'
import { weeklyOf } from '#means/contributions/periods.ts'
import { standingOf } from './fitness-queries.ts'
import { lapsedFault } from './lapsed-fault.ts'
import { activePlan, planById } from './queries.ts'
import { sidesOf } from './sides-queries.ts'

/** Those of a queue whom this reader may see: a team manager, the people that they have to do with. */
export async function seenBy(
  db: Db,
  { councilId, accountId, roles }: Reader,
  waiting: readonly WaitingAuthorisation[],
  on: Day,
): Promise<readonly WaitingAuthorisation[]> {
  if (roles.includes('service-manager') || roles.includes('panel-chair')) return waiting
  const { rows } = await sql<{ readonly id: Id }>`
    select distinct person_id as id from relationship
    where council_id = ${councilId} and account_id = ${accountId} and kind = 'works-with' and 'plan' = any(scopes)
      and starts_on <= ${on} and (ends_on is null or ends_on >= ${on})
  `.execute(db)
  const mine = new Set(rows.map(({ id }) => id))
  return waiting.filter(({ personId }) => mine.has(personId))
}

/** All that an authoriser reads of one plan, in a dozen set queries, whatever it holds. */
export async function authorisationSeen(db: Db, councilId: Id, id: Id, now: Date) {
  const on = dayOf(now)
  const asked = await authorisationById(db, councilId, id)
  const { personId } = asked
  const plan = await planById(db, councilId, asked.planId)
  if (!plan) throw new NotFound(`No plan ${asked.planId}`)
  const standing = await standingOf(db, councilId, plan, now)
  if (!standing.ok) throw lapsedFault(standing.refusal)
  const before = await activePlan(db, councilId, personId)
  const budget = await budgetById(db, councilId, asked.budgetId)
  const oldBudget = before && (await budgetOn(db, councilId, personId, on))
  const basis = standing.value.atHand.facts.weekBasis
  const weekly = (yearly: Pence | undefined) =>
    yearly === undefined ? undefined : weeklyOf(yearly, basis)
  const sides = await sidesOf(db, {
    ...{ councilId, personId, on, before, plan },
    paidBefore: weekly(oldBudget?.split?.personPays),
    paidAfter: weekly(budget?.split?.personPays),
  })
  const { missing, agreements, views } = standing.value
  return {
    ...{ flag: await personFlag(db, councilId, personId, on), asked, plan, budget },
    ...{ missing, agreements, views, before: before?.id === plan.id ? undefined : before },
    ...(sides && { sides }),
  }
}
