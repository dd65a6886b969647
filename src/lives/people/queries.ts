import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { DecisionAbout } from './capacity-decision.ts'
import type { Carer } from './carer.ts'
import { decisionRecord, factsFor } from './decision-queries.ts'
import type { InformationNeed } from './information-need.ts'
import type { PersonFlag } from './person-flag.ts'
import type { DecisionFacts } from './who-may-agree.ts'

/** A need as it lies in the table, as JSON with the names that the rules use. */
const needJson = sql`jsonb_strip_nulls(jsonb_build_object('id', n.id, 'personId', n.person_id, 'carerId', n.carer_id,
  'kind', n.kind, 'need', n.need, 'detail', n.detail, 'identifiedOn', n.identified_on, 'recordedBy', n.recorded_by,
  'share', n.share, 'met', n.met, 'reviewOn', n.review_on, 'reviewedOn', n.reviewed_on, 'endedOn', n.ended_on,
  'version', n.version))`

/**
 * Who a person is and what they need to be told things, for the bar on every page of staff: one query.
 *
 * @throws NotFound where the council has no such person
 */
export async function personFlag(
  db: Db,
  councilId: Id,
  personId: Id,
  on: Day,
): Promise<PersonFlag> {
  const { rows } = await sql<PersonFlag & { speaks: View['language'] | null }>`
    select p.id, p.known_as || ' ' || p.family_name as name, p.known_as as "knownAs", p.reference,
      p.born_on as "bornOn", p.communication, p.language, p.speaks, p.need_types as "needTypes",
      coalesce((
        select jsonb_agg(${needJson} order by n.kind, n.need, n.id) from information_need n
        where n.council_id = p.council_id and n.person_id = p.id and n.carer_id is null
          and n.identified_on <= ${on} and (n.ended_on is null or n.ended_on > ${on})
      ), '[]') as needs
    from person p where p.council_id = ${councilId} and p.id = ${personId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No person ${personId}`)
  const { speaks, ...flag } = row
  return { ...flag, ...(speaks && { speaks }) }
}

/** The information needs in force on a day, of the person and of those who care for them (they have a `carerId`). */
export async function informationNeedsOf(
  db: Db,
  councilId: Id,
  personId: Id,
  on: Day,
): Promise<readonly InformationNeed[]> {
  const { rows } = await sql<{ need: InformationNeed }>`
    select ${needJson} as need from information_need n
    where n.council_id = ${councilId} and n.person_id = ${personId}
      and n.identified_on <= ${on} and (n.ended_on is null or n.ended_on > ${on})
    order by (n.carer_id is not null), n.carer_id, n.kind, n.need, n.id
  `.execute(db)
  return rows.map(({ need }) => need)
}

/** Those who care for a person unpaid, those who still do before those who ended. */
export async function carersOf(db: Db, councilId: Id, personId: Id): Promise<readonly Carer[]> {
  const { rows } = await sql<{ carer: Carer }>`
    select jsonb_strip_nulls(jsonb_build_object('id', id, 'personId', person_id, 'accountId', account_id, 'name', name,
      'relation', relation, 'livesWith', lives_with, 'bornOn', born_on, 'language', language, 'willing', willing,
      'willingOn', willing_on, 'endedOn', ended_on, 'version', version)) as carer
    from carer where council_id = ${councilId} and person_id = ${personId}
    order by (ended_on is not null), name, id
  `.execute(db)
  return rows.map(({ carer }) => carer)
}

/**
 * The facts of one decision about one person on a day, for `whoMayAgree`: the capacity decision in force, the documents
 * in force, and the best-interests decision in force. One query. For a decision to be saved, lock the person's row first.
 */
export async function decisionFacts(
  db: Db,
  { councilId, personId, about, on }: Asked,
): Promise<DecisionFacts> {
  return factsFor(await decisionRecord(db, councilId, personId), about, on)
}
type Asked = {
  readonly councilId: Id
  readonly personId: Id
  readonly about: DecisionAbout
  readonly on: Day
}
