import type { Id } from '#ground/kernel/id.ts'

export const DUTIES = [
  'assessment',
  'planning',
  'review',
  'safeguarding',
  'capacity',
  'complaint',
] as const
/** What the advocate is to help with. */
export type Duty = (typeof DUTIES)[number]

export type ReferralState = 'asked' | 'accepted' | 'declined' | 'ended'

export type Referral = {
  readonly id: Id
  readonly personId: Id
  readonly duty: Duty
  readonly reason: string
  readonly askedAt: Date
  readonly advocateId?: Id
  readonly state: ReferralState
  readonly answeredAt?: Date
  readonly instructed?: boolean
  readonly firstMeetingAt?: Date
}

/** What decides whether there is a duty to arrange an advocate. */
export type Involvement = {
  /** Whether the person would have substantial difficulty in being involved; not yet asked, where undefined. */
  readonly hasDifficulty?: boolean
  /** Who helps them to be involved: unpaid, and somebody whom the person agrees to. */
  readonly appropriateIndividual: string
}

/**
 * Whether an independent advocate must be arranged: substantial difficulty in being involved, and no appropriate
 * individual (Care Act 2014 s67(2) and (5); in Wales the 2014 Act s181 and its code, part 10).
 */
export const needsAdvocate = ({ hasDifficulty, appropriateIndividual }: Involvement): boolean =>
  hasDifficulty === true && appropriateIndividual.trim() === ''

/**
 * The gate of sections 67 and 68: where an advocate must be arranged, the step cannot be completed until one has been
 * asked for. One who declined does not count; one who was asked or has accepted does.
 */
export const lacksReferral = (
  involvement: Involvement,
  referrals: readonly Pick<Referral, 'duty' | 'state'>[],
  duty: Duty,
): boolean =>
  needsAdvocate(involvement) &&
  !referrals.some((r) => r.duty === duty && (r.state === 'asked' || r.state === 'accepted'))

export type MeetingRefusal =
  | { readonly kind: 'advocate-not-accepted' }
  | { readonly kind: 'in-the-past' }

/** The first meeting waits for the advocate's yes, and lies ahead. */
export function refusalOfFirstMeeting(
  referral: Pick<Referral, 'state'>,
  meeting: { readonly at: Date; readonly now: Date },
): MeetingRefusal | undefined {
  if (referral.state !== 'accepted') return { kind: 'advocate-not-accepted' }
  return meeting.at <= meeting.now ? { kind: 'in-the-past' } : undefined
}

export type AnswerRefusal =
  | { readonly kind: 'already-answered' }
  | { readonly kind: 'instructed-missing' }

/** A referral is answered once. Whoever accepts says whether the person instructs them. */
export function refusalOfAnswer(
  state: ReferralState,
  answer: { readonly accepts: boolean; readonly instructed?: boolean },
): AnswerRefusal | undefined {
  if (state !== 'asked') return { kind: 'already-answered' }
  return answer.accepts && answer.instructed === undefined
    ? { kind: 'instructed-missing' }
    : undefined
}
