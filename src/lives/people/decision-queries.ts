import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { type Authority, holdsOn } from './authority.ts'
import { type BestInterestsDecision, bestInterestsOn } from './best-interests-decision.ts'
import { type CapacityDecision, type DecisionAbout, inForceOn } from './capacity-decision.ts'
import type { DecisionFacts } from './who-may-agree.ts'

/** A signed record as JSON carries it: the moment is text until it is read. */
type Signed<T> = Omit<T, 'signedAt'> & { readonly signedAt: string }
const read = <T extends { readonly signedAt: Date }>(row: Signed<T>): T =>
  ({ ...row, signedAt: new Date(row.signedAt) }) as unknown as T

const authorityJson = sql`jsonb_strip_nulls(jsonb_build_object('id', id, 'personId', person_id, 'accountId', account_id,
  'holder', holder, 'kind', kind, 'covers', covers, 'document', document, 'seenBy', seen_by, 'seenOn', seen_on,
  'startsOn', starts_on, 'endsOn', ends_on, 'relationshipId', relationship_id))`
const capacityJson = sql`jsonb_build_object('id', id, 'personId', person_id, 'about', about, 'decision', decision,
  'informationGiven', information_given, 'supportGiven', support_given, 'impairment', impairment,
  'understands', understands, 'retains', retains, 'weighs', weighs, 'communicates', communicates, 'outcome', outcome,
  'reasons', reasons, 'decidedOn', decided_on, 'reviewOn', review_on, 'assessedBy', assessed_by, 'signedAt', signed_at)`
const bestInterestsJson = sql`jsonb_strip_nulls(jsonb_build_object('id', id, 'personId', person_id,
  'capacityId', capacity_id, 'about', about, 'decision', decision, 'wishes', wishes, 'consulted', consulted,
  'options', options, 'independent', independent, 'independentName', independent_name, 'objects', objects,
  'reasons', reasons, 'decidedOn', decided_on, 'reviewOn', review_on, 'decidedBy', decided_by, 'signedAt', signed_at))`

type Loaded = {
  readonly bornOn: Day
  readonly capacity: readonly Signed<CapacityDecision>[]
  readonly authorities: readonly Authority[]
  readonly bestInterests: readonly Signed<BestInterestsDecision>[]
}

/** All that is on record about who decides for a person, in force or not. */
export type DecisionRecord = {
  readonly bornOn: Day
  /** Latest first. */
  readonly capacity: readonly CapacityDecision[]
  readonly authorities: readonly Authority[]
  readonly bestInterests: readonly BestInterestsDecision[]
}

/**
 * Everything about who decides for one person, in one query.
 *
 * @throws NotFound where the council has no such person
 */
export async function decisionRecord(db: Db, councilId: Id, personId: Id): Promise<DecisionRecord> {
  const mine = sql`council_id = ${councilId} and person_id = ${personId}`
  const { rows } = await sql<Loaded>`
    select p.born_on as "bornOn",
      coalesce((select jsonb_agg(${capacityJson} order by decided_on desc, signed_at desc)
        from capacity_decision where ${mine}), '[]') as capacity,
      coalesce((select jsonb_agg(${authorityJson} order by starts_on desc, id)
        from authority where ${mine}), '[]') as authorities,
      coalesce((select jsonb_agg(${bestInterestsJson} order by decided_on desc, signed_at desc)
        from best_interests_decision where ${mine}), '[]') as "bestInterests"
    from person p where p.council_id = ${councilId} and p.id = ${personId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No person ${personId}`)
  return {
    ...row,
    capacity: row.capacity.map(read<CapacityDecision>),
    bestInterests: row.bestInterests.map(read<BestInterestsDecision>),
  }
}

/** What holds of a record for one decision on one day: what `whoMayAgree` asks for. */
export function factsFor(record: DecisionRecord, about: DecisionAbout, on: Day): DecisionFacts {
  const capacity = inForceOn(
    record.capacity.filter((one) => one.about === about),
    record.bornOn,
    on,
  )
  const bestInterests = bestInterestsOn(record.bestInterests, capacity, on)
  return {
    ...{ about, on, bornOn: record.bornOn },
    authorities: record.authorities.filter((one) => holdsOn(one, on)),
    ...(capacity && { capacity }),
    ...(bestInterests && { bestInterests }),
  }
}
