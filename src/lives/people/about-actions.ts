import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { consentsOf } from './about-queries.ts'
import {
  authorityRow,
  carerRow,
  changeNeedTypes,
  changeRow,
  consentRow,
  insertOnce,
  lockPerson,
  needRow,
} from './about-store.ts'
import { type Authority, type AuthorityRefusal, asAuthority } from './authority.ts'
import type { Carer } from './carer.ts'
import type { Consent } from './consent.ts'
import { type InformationNeed, type ReviewDayRefusal, reviewDay } from './information-need.ts'
import type { NeedType } from './kinds-of-need.ts'

/** Who writes something about whom, and when. */
export type Doing = {
  readonly councilId: Id
  readonly accountId: Id
  readonly personId: Id
  readonly at: Date
}

const wrote = (db: Db, doing: Doing, action: string, subject: Id): Promise<void> =>
  audit(db, [{ ...doing, action, subject }])

/** Records a need that was identified. Sent twice with one id, it is recorded once. */
export async function addNeed(
  db: Db,
  doing: Doing,
  need: InformationNeed,
): Promise<Result<void, ReviewDayRefusal>> {
  const review = reviewDay(need.reviewOn, dayOf(doing.at))
  if (!review.ok) return review
  await lockPerson(db, doing.councilId, doing.personId)
  if (await insertOnce(db, 'information_need', needRow(doing.councilId)(need)))
    await wrote(db, doing, 'information need recorded', need.id)
  return accept(undefined)
}

/** Looks at a need again: how it is met now, whether it may be shared, and when it is looked at next. */
export async function reviewNeed(
  db: Db,
  doing: Doing,
  { id, met, share, reviewOn }: Pick<InformationNeed, 'id' | 'met' | 'share' | 'reviewOn'>,
): Promise<Result<void, ReviewDayRefusal>> {
  const today = dayOf(doing.at)
  const review = reviewDay(reviewOn, today)
  if (!review.ok) return refuse(review.refusal)
  const change = { met, share, review_on: reviewOn, reviewed_on: today }
  await changeRow(db, 'information_need', { ...doing, id }, change)
  await wrote(db, doing, 'information need reviewed', id)
  return accept(undefined)
}

/** The need is there no more, from today. It stays on the record. */
export async function endNeed(db: Db, doing: Doing, id: Id): Promise<void> {
  await changeRow(db, 'information_need', { ...doing, id }, { ended_on: dayOf(doing.at) })
  await wrote(db, doing, 'information need ended', id)
}

export async function addCarer(db: Db, doing: Doing, carer: Carer): Promise<void> {
  await lockPerson(db, doing.councilId, doing.personId)
  if (await insertOnce(db, 'carer', carerRow(doing.councilId)(carer)))
    await wrote(db, doing, 'carer recorded', carer.id)
}

/** Whole, as the form gives it: what is known of a carer now. */
export async function changeCarer(db: Db, doing: Doing, carer: Carer): Promise<void> {
  const { council_id: _, id, person_id: __, ...change } = carerRow(doing.councilId)(carer)
  await changeRow(db, 'carer', { ...doing, id }, change)
  await wrote(db, doing, 'carer changed', id)
}

/** Writes down a document that was seen. What its kind cannot cover is refused. */
export async function addAuthority(
  db: Db,
  doing: Doing,
  authority: Authority,
): Promise<Result<void, AuthorityRefusal>> {
  const sound = asAuthority(authority, dayOf(doing.at))
  if (!sound.ok) return refuse(sound.refusal)
  await lockPerson(db, doing.councilId, doing.personId)
  if (await insertOnce(db, 'authority', authorityRow(doing.councilId)(sound.value)))
    await wrote(db, doing, 'document recorded', authority.id)
  return accept(undefined)
}

/** The document holds no more after this day. */
export async function endAuthority(
  db: Db,
  doing: Doing,
  authority: Pick<Authority, 'id' | 'startsOn'>,
): Promise<void> {
  const [, ends = authority.startsOn] = [dayOf(doing.at), authority.startsOn].toSorted()
  await changeRow(db, 'authority', { ...doing, id: authority.id }, { ends_on: ends })
  await wrote(db, doing, 'document ended', authority.id)
}

/** What the person answered takes the place of what they answered before, at once. Sent twice, it is kept once. */
export async function giveConsent(db: Db, doing: Doing, given: Consent): Promise<void> {
  await lockPerson(db, doing.councilId, doing.personId)
  const all = await consentsOf(db, doing.councilId, doing.personId)
  if (all.some(({ id }) => id === given.id)) return
  await endOpen(db, doing, all, given.about)
  await insertOnce(db, 'consent', consentRow(doing.councilId)(given))
  await wrote(db, doing, given.answer ? 'consent given' : 'consent refused', given.id)
}

/** Taken back: it ends at once. Where there was none, nothing is written. */
export async function takeBackConsent(
  db: Db,
  doing: Doing,
  about: Consent['about'],
): Promise<void> {
  await lockPerson(db, doing.councilId, doing.personId)
  const all = await consentsOf(db, doing.councilId, doing.personId)
  const ended = await endOpen(db, doing, all, about)
  if (ended) await wrote(db, doing, 'consent taken back', ended.id)
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
