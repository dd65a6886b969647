import type { Id } from '#ground/kernel/id.ts'
import { type Outcome, type Saved, saved } from '#ground/kernel/saved.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { BestInterestsDecision } from './best-interests-decision.ts'
import type { CapacityDecision } from './capacity-decision.ts'

const capacityRow =
  (councilId: Id) =>
  (one: CapacityDecision): RowOf<'capacity_decision'> => ({
    ...{ council_id: councilId, id: one.id, person_id: one.personId, about: one.about },
    ...{ decision: one.decision, information_given: one.informationGiven },
    ...{ support_given: one.supportGiven, impairment: one.impairment },
    ...{ understands: one.understands, retains: one.retains, weighs: one.weighs },
    ...{ communicates: one.communicates, outcome: one.outcome, reasons: one.reasons },
    ...{ decided_on: one.decidedOn, review_on: one.reviewOn, assessed_by: one.assessedBy },
    signed_at: one.signedAt,
  })

const bestInterestsRow =
  (councilId: Id) =>
  (one: BestInterestsDecision): RowOf<'best_interests_decision'> => ({
    ...{ council_id: councilId, id: one.id, person_id: one.personId, capacity_id: one.capacityId },
    ...{ about: one.about, decision: one.decision, wishes: one.wishes },
    ...{ consulted: JSON.stringify(one.consulted), options: JSON.stringify(one.options) },
    ...{ independent: one.independent ?? null, independent_name: one.independentName },
    ...{ objects: one.objects, reasons: one.reasons, decided_on: one.decidedOn },
    ...{ review_on: one.reviewOn, decided_by: one.decidedBy, signed_at: one.signedAt },
  })

/** Fifteen or so parameters a row stay well under what a statement may have. */
const ROWS_A_STATEMENT = 500

/** What was signed stays as it was signed: a row that is there already is left alone, whatever is given for it. */
export const insertCapacity = (db: Db, councilId: Id, all: readonly CapacityDecision[]) =>
  insertSigned(db, 'capacity_decision', all.map(capacityRow(councilId)))

export const insertBestInterests = (db: Db, councilId: Id, all: readonly BestInterestsDecision[]) =>
  insertSigned(db, 'best_interests_decision', all.map(bestInterestsRow(councilId)))

async function insertSigned(
  db: Db,
  table: 'capacity_decision' | 'best_interests_decision',
  rows: readonly { readonly id: string }[],
): Promise<Saved> {
  const added = new Set<string>()
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const written = await db
      .insertInto(table as 'capacity_decision')
      .values(rows.slice(from, from + ROWS_A_STATEMENT) as never)
      .onConflict((conflict) => conflict.columns(['council_id', 'id']).doNothing())
      .returning('id')
      .execute()
    for (const { id } of written) added.add(id)
  }
  return saved(rows.map(({ id }): Outcome => (added.has(id) ? 'added' : 'same')))
}
