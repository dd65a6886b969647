import type { Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import {
  type AnswerRefusal,
  type Duty,
  type MeetingRefusal,
  refusalOfAnswer,
  refusalOfFirstMeeting,
} from './advocacy.ts'
import * as store from './advocacy-store.ts'
import { advocacyOf } from './queries.ts'

export type Referring = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly now: Date
  readonly duty: Duty
  readonly reason: string
  readonly advocateId: Id
}
export type ReferRefusal = { readonly kind: 'reason-missing' } | { readonly kind: 'already-asked' }

/** Asks an advocate. One who is asked already, or has accepted, for the same duty is not asked again. */
export async function refer(
  db: Db,
  { councilId, personId, accountId, now, ...asked }: Referring,
): Promise<Result<{ readonly id: Id }, ReferRefusal>> {
  if (asked.reason.trim() === '') return refuse({ kind: 'reason-missing' })
  await lockPerson(db, { councilId, personId })
  const { referrals } = await advocacyOf(db, councilId, personId)
  const open = referrals.find(
    (r) => r.duty === asked.duty && (r.state === 'asked' || r.state === 'accepted'),
  )
  if (open) return refuse({ kind: 'already-asked' })
  const id = newId(now)
  const referral = { ...asked, id, personId, askedBy: accountId, askedAt: now }
  await store.insertReferral(db, councilId, referral)
  await audit(db, [
    {
      ...{ councilId, accountId, personId, action: 'advocate asked', subject: id, at: now },
      detail: { duty: asked.duty },
    },
  ])
  return accept({ id })
}

export type Answering = {
  readonly councilId: Id
  readonly accountId: Id
  readonly referralId: Id
  readonly now: Date
  readonly today: Day
  readonly accepts: boolean
  readonly instructed?: boolean | undefined
}

/**
 * The advocate's yes or no. With a yes begins what they may see: the week, journeys, plan and needs of this one person.
 *
 * @throws NotFound where the referral was sent to somebody else
 */
export async function answerReferral(
  db: Db,
  { councilId, accountId, referralId, now, today, accepts, instructed }: Answering,
): Promise<Result<{ readonly personId: Id }, AnswerRefusal>> {
  const referral = await store.lockReferral(db, councilId, referralId)
  if (referral.advocateId !== accountId) throw new NotFound(`No referral ${referralId}`)
  const given = { accepts, ...(instructed !== undefined && { instructed }) }
  const refusal = refusalOfAnswer(referral.state, given)
  if (refusal) return refuse(refusal)
  const { personId } = referral
  const state = accepts ? 'accepted' : 'declined'
  const answer = {
    state,
    at: now,
    ...(accepts && instructed !== undefined && { instructed }),
  } as const
  await store.saveAnswer(db, councilId, referralId, answer)
  if (accepts) {
    // Two referrals of one person, accepted at once, are one tie.
    await lockPerson(db, { councilId, personId })
    await store.openTie(db, councilId, { personId, accountId, on: today, now })
  }
  const action = accepts ? 'referral accepted' : 'referral declined'
  await audit(db, [{ councilId, accountId, personId, action, subject: referralId, at: now }])
  return accept({ personId })
}

export type Meeting = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly referralId: Id
  readonly now: Date
  readonly at: Date
}

/** Books the first meeting, which waits for the advocate's yes. */
export async function bookFirstMeeting(
  db: Db,
  { councilId, personId, accountId, referralId, now, at }: Meeting,
): Promise<Result<{ readonly at: Date }, MeetingRefusal>> {
  const referral = await store.lockReferral(db, councilId, referralId)
  if (referral.personId !== personId) throw new NotFound(`No referral ${referralId}`)
  const refusal = refusalOfFirstMeeting(referral, { at, now })
  if (refusal) return refuse(refusal)
  await store.saveMeeting(db, councilId, referralId, at)
  const action = 'first meeting booked'
  await audit(db, [{ councilId, accountId, personId, action, subject: referralId, at: now }])
  return accept({ at })
}
