import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { hasDay } from './answer.ts'
import { type Answers, type DraftRules, type Question, unanswered } from './draft.ts'
import type { KindHeld } from './paper.ts'
import type { PlaceFault } from './place-then.ts'
import { type PriceFault, priceFaults } from './price-example.ts'

/** Why a draft is not offered yet. Each says where it is mended. */
export type NotYet =
  | { readonly kind: 'unanswered'; readonly question: Question }
  | { readonly kind: 'in-the-past' }
  | { readonly kind: 'no-day-at-all' }
  | { readonly kind: 'unknown-postcode' }
  | { readonly kind: 'place'; readonly fault: PlaceFault }
  | { readonly kind: 'price'; readonly fault: PriceFault }
  | { readonly kind: 'papers'; readonly papers: readonly KindHeld[] }

type Needed =
  | ('activity' | 'titleEn' | 'titleCy' | 'aboutEn' | 'place' | 'setting' | 'company')
  | ('everyWeeks' | 'weekday' | 'starts' | 'ends' | 'startsOn' | 'worker' | 'staff' | 'rooms')
  | ('least' | 'most' | 'prices' | 'routes' | 'has' | 'exposes' | 'languages' | 'youngest')
  | 'confirms'
/** Answers with nothing missing: what a session is made of. */
export type WholeAnswers = Answers & { readonly [Key in Needed]-?: NonNullable<Answers[Key]> }

export type PublishFacts = {
  readonly today: Day
  readonly rules: DraftRules
  /** Each paper that the council asks of this provider, as it stands today. */
  readonly papers: readonly KindHeld[]
  /** Whether the postcode of a new place is one of the county's. */
  readonly knowsPostcode: boolean
  /** What is wrong with its place at its time. */
  readonly place: readonly PlaceFault[]
}

/**
 * Whether a draft can be offered: every question answered, a price on each of its days, a first day that is still to
 * come, and every paper of its provider in force on that day. Until then it stays a draft, and nothing of it is lost.
 */
export function toPublish(
  answers: Answers,
  { today, rules, papers, knowsPostcode, place: faults }: PublishFacts,
): Result<WholeAnswers, readonly NotYet[]> {
  const { startsOn, endsOn, prices = [], place } = answers
  const notYet: NotYet[] = unanswered(answers, rules).map((question) => ({
    kind: 'unanswered',
    question,
  }))
  if (startsOn && startsOn < today) notYet.push({ kind: 'in-the-past' })
  if (!hasDay(answers)) notYet.push({ kind: 'no-day-at-all' })
  if (place === 'new' && answers.newPostcode && !knowsPostcode)
    notYet.push({ kind: 'unknown-postcode' })
  for (const fault of faults) notYet.push({ kind: 'place', fault })
  if (startsOn)
    for (const fault of priceFaults(prices, { from: startsOn, ...(endsOn && { to: endsOn }) }))
      notYet.push({ kind: 'price', fault })
  const first = startsOn && startsOn > today ? startsOn : today
  const lacking = papers.filter(({ state, until }) => state !== 'held' || (until ?? first) < first)
  if (lacking.length > 0) notYet.push({ kind: 'papers', papers: lacking })
  return notYet.length === 0 ? accept(answers as WholeAnswers) : refuse(notYet)
}

/** What a published session is called by those who import and export: its own id, after a mark of where it was made. */
export const ownReference = (id: Id): string => `SET-UP-${id}`

/** Access that is the place's own, and not whoever works there. */
export const isOfPlace = (need: string): boolean => need !== 'personal-care' && need !== 'signing'

export type DraftRefusal =
  | { readonly kind: 'changed-meanwhile'; readonly version: number }
  | { readonly kind: 'not-open' }
