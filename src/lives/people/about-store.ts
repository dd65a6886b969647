import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { Authority } from './authority.ts'
import type { Carer } from './carer.ts'
import type { Consent } from './consent.ts'
import type { InformationNeed } from './information-need.ts'
import type { NeedType } from './kinds-of-need.ts'

/** How what surrounds a person lies in the tables. */
export const needRow =
  (councilId: Id) =>
  (need: InformationNeed): RowOf<'information_need'> => ({
    ...{ council_id: councilId, id: need.id, person_id: need.personId },
    ...{ carer_id: need.carerId ?? null, kind: need.kind, need: need.need, detail: need.detail },
    ...{ identified_on: need.identifiedOn, recorded_by: need.recordedBy, share: need.share },
    ...{ met: need.met, review_on: need.reviewOn, reviewed_on: need.reviewedOn ?? null },
    ended_on: need.endedOn ?? null,
  })

export const carerRow =
  (councilId: Id) =>
  (carer: Carer): RowOf<'carer'> => ({
    ...{ council_id: councilId, id: carer.id, person_id: carer.personId },
    ...{ account_id: carer.accountId ?? null, name: carer.name, relation: carer.relation },
    ...{ lives_with: carer.livesWith, born_on: carer.bornOn ?? null, language: carer.language },
    ...{ willing: carer.willing, willing_on: carer.willingOn ?? null },
    ended_on: carer.endedOn ?? null,
  })

export const authorityRow =
  (councilId: Id) =>
  (authority: Authority): RowOf<'authority'> => ({
    ...{ council_id: councilId, id: authority.id, person_id: authority.personId },
    ...{ account_id: authority.accountId ?? null, holder: authority.holder },
    ...{ kind: authority.kind, covers: [...authority.covers], document: authority.document },
    ...{ seen_by: authority.seenBy, seen_on: authority.seenOn, starts_on: authority.startsOn },
    ends_on: authority.endsOn ?? null,
  })

export const consentRow =
  (councilId: Id) =>
  (consent: Consent): RowOf<'consent'> => ({
    ...{ council_id: councilId, id: consent.id, person_id: consent.personId },
    ...{ about: consent.about, answer: consent.answer, how: consent.how, words: consent.words },
    ...{ asked_on: consent.askedOn, asked_by: consent.askedBy, ended_on: consent.endedOn ?? null },
  })

type Single = 'information_need' | 'carer' | 'authority' | 'consent'

/**
 * Writes one new row, once: a form sent twice carries the same id.
 *
 * @returns whether it is new
 */
export async function insertOnce<T extends Single>(
  db: Db,
  table: T,
  row: RowOf<T>,
): Promise<boolean> {
  const written = await db
    .insertInto(table as Single)
    .values(row as never)
    .onConflict((conflict) => conflict.columns(['council_id', 'id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

type Change<T extends Single> = Partial<RowOf<T>>
type OfPerson = { readonly councilId: Id; readonly personId: Id; readonly id: Id }

/**
 * Changes a row as it was read, one version up.
 *
 * @returns whether it was still as it was read
 */
export async function changeVersion<T extends 'information_need' | 'carer'>(
  db: Db,
  table: T,
  { councilId, personId, id, version }: OfPerson & { readonly version: number },
  change: Change<T>,
): Promise<boolean> {
  const changed = await db
    .updateTable(table as 'carer')
    .set({ ...change, version: version + 1 } as never)
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** @throws NotFound where this person has no such row, so that no id of another's changes anything. */
export async function changeRow<T extends Single>(
  db: Db,
  table: T,
  { councilId, personId, id }: OfPerson,
  change: Change<T>,
): Promise<void> {
  const changed = await db
    .updateTable(table as Single)
    .set(change as never)
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw new NotFound(`Person ${personId} has no ${table} ${id}`)
}

export async function changeNeedTypes(
  db: Db,
  councilId: Id,
  personId: Id,
  needTypes: readonly NeedType[],
): Promise<void> {
  await db
    .updateTable('person')
    .set({ need_types: [...needTypes] })
    .where('council_id', '=', councilId)
    .where('id', '=', personId)
    .execute()
}
