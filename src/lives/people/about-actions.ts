import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { consentsOf } from './about-queries.ts'
import {
  carerRow,
  changeNeedTypes,
  changeRow,
  changeVersion,
  consentRow,
  insertOnce,
  needRow,
} from './about-store.ts'
import type { Carer } from './carer.ts'
import type { Consent } from './consent.ts'
import { type InformationNeed, type ReviewDayRefusal, reviewDay } from './information-need.ts'
import type { NeedType } from './kinds-of-need.ts'
import { lockPerson } from './lock-queries.ts'
import { shareWithFamily } from './sharing-actions.ts'

/** Who writes something about whom, and when. */
export type Doing = {
  readonly councilId: Id
  readonly accountId: Id
  readonly personId: Id
  readonly at: Date
}

/** Somebody else changed it since the page was read. */
export type ChangedMeanwhile = { readonly kind: 'changed-meanwhile' }

export const wrote = (db: Db, doing: Doing, action: string, subject: Id): Promise<void> =>
  audit(db, [{ ...doing, action, subject }])

/** Records a need that was identified. Sent twice with one id, it is recorded once. */
export async function addNeed(
  db: Db,
  doing: Doing,
  need: InformationNeed,
): Promise<Result<void, ReviewDayRefusal>> {
  const review = reviewDay(need.reviewOn, dayOf(doing.at))
  if (!review.ok) return review
  await lockPerson(db, doing)
  if (await insertOnce(db, 'information_need', needRow(doing.councilId)(need)))
    await wrote(db, doing, 'information need recorded', need.id)
  return accept(undefined)
}

/** Looks at a need again: how it is met now, whether it may be shared, and when it is looked at next. */
export async function reviewNeed(
  db: Db,
  doing: Doing,
  { id, met, share, reviewOn }: Pick<InformationNeed, 'id' | 'met' | 'share' | 'reviewOn'>,
  version: number,
): Promise<Result<void, ReviewDayRefusal | ChangedMeanwhile>> {
  const today = dayOf(doing.at)
  const review = reviewDay(reviewOn, today)
  if (!review.ok) return refuse(review.refusal)
  const change = { met, share, review_on: reviewOn, reviewed_on: today }
  const isMine = await changeVersion(db, 'information_need', { ...doing, id, version }, change)
  if (!isMine) return refuse({ kind: 'changed-meanwhile' })
  await wrote(db, doing, 'information need reviewed', id)
  return accept(undefined)
}

/** The need is there no more, from today. It stays on the record. */
export async function endNeed(db: Db, doing: Doing, id: Id): Promise<void> {
  await changeRow(db, 'information_need', { ...doing, id }, { ended_on: dayOf(doing.at) })
  await wrote(db, doing, 'information need ended', id)
}

export async function addCarer(db: Db, doing: Doing, carer: Carer): Promise<void> {
  await lockPerson(db, doing)
  if (await insertOnce(db, 'carer', carerRow(doing.councilId)(carer)))
    await wrote(db, doing, 'carer recorded', carer.id)
}

/** Whole, as the form gives it: what is known of a carer now. */
export async function changeCarer(
  db: Db,
  doing: Doing,
  carer: Carer,
  version: number,
): Promise<Result<void, ChangedMeanwhile>> {
  const { council_id: _, id, person_id: __, ...change } = carerRow(doing.councilId)(carer)
  const isMine = await changeVersion(db, 'carer', { ...doing, id, version }, change)
  if (!isMine) return refuse({ kind: 'changed-meanwhile' })
  await wrote(db, doing, 'carer changed', id)
  return accept(undefined)
}

/** What the person answered takes the place of what they answered before, at once. Sent twice, it is kept once. */
/** @param seen for sharing with family: the sign-ins of those who may see the week from now on, and nobody else */
export async function giveConsent(
  db: Db,
  doing: Doing,
  given: Consent,
  seen: readonly Id[] = [],
): Promise<void> {
  await lockPerson(db, doing)
  const all = await consentsOf(db, doing.councilId, doing.personId)
  if (all.some(({ id }) => id === given.id)) return
  await endOpen(db, doing, all, given.about)
  await insertOnce(db, 'consent', consentRow(doing.councilId)(given))
  await wrote(db, doing, given.answer ? 'consent given' : 'consent refused', given.id)
  if (given.about !== 'share-with-family') return
  const accountIds = given.answer ? seen : []
  await shareWithFamily(db, doing, { consentId: given.id, accountIds })
}

/** Taken back: it ends at once. Where there was none, nothing is written. */
export async function takeBackConsent(
  db: Db,
  doing: Doing,
  about: Consent['about'],
): Promise<void> {
  await lockPerson(db, doing)
  const all = await consentsOf(db, doing.councilId, doing.personId)
  const ended = await endOpen(db, doing, all, about)
  if (ended) await wrote(db, doing, 'consent taken back', ended.id)
  const nobody = { consentId: ended?.id ?? doing.personId, accountIds: [] }
  if (about === 'share-with-family') await shareWithFamily(db, doing, nobody)
}

async function endOpen(
  db: Db,
  doing: Doing,
  all: readonly Consent[],
  about: Consent['about'],
): Promise<Consent | undefined> {
  const open = all.find((one) => one.about === about && one.endedOn === undefined)
  if (open) await changeRow(db, 'consent', { ...doing, id: open.id }, { ended_on: dayOf(doing.at) })
  return open
}

export async function setNeedTypes(
  db: Db,
  doing: Doing,
  needTypes: readonly NeedType[],
): Promise<void> {
  await changeNeedTypes(db, doing.councilId, doing.personId, needTypes)
  await wrote(db, doing, 'need types changed', doing.personId)
}
