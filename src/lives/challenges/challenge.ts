import type { Scope } from '#ground/access/relationship.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** What a challenge may be about: anything that was decided, and any service. */
export const ABOUT = [
  'assessment',
  'budget',
  'charge',
  'refusal',
  'plan',
  'move',
  'service',
] as const
export type About = (typeof ABOUT)[number]
export const isAbout = (text: string): text is About => (ABOUT as readonly string[]).includes(text)

export const KINDS = ['question', 'challenge', 'complaint'] as const
export type ChallengeKind = (typeof KINDS)[number]

export const MADE_FOR = ['person', 'carer', 'advocate', 'worker'] as const
export type MadeFor = (typeof MADE_FOR)[number]

/** How it came. Staff type in what came by phone, on paper or at a meeting; it counts as much as any other. */
export const CAME_BY = ['page', 'picture', 'phone', 'paper', 'meeting'] as const
export type CameBy = (typeof CAME_BY)[number]

export const WANTS_ADVOCATE = ['yes', 'no', 'not-sure'] as const
export type WantsAdvocate = (typeof WANTS_ADVOCATE)[number]

export const OUTCOMES = ['upheld', 'partly-upheld', 'not-upheld', 'withdrawn'] as const
export type ChallengeOutcome = (typeof OUTCOMES)[number]

/** Pictures by which somebody may say what is wrong without a word. */
export const PICTURES = ['no', 'wrong', 'money', 'change', 'not-sure'] as const
export type ChallengePicture = (typeof PICTURES)[number]

export type Challenge = {
  readonly id: Id
  readonly personId: Id
  readonly about: About
  readonly subject?: Id
  readonly kind: ChallengeKind
  readonly madeBy: Id
  readonly madeFor: MadeFor
  readonly cameBy: CameBy | 'voice'
  readonly words: string
  readonly picture?: ChallengePicture
  readonly wantsAdvocate: WantsAdvocate
  readonly madeAt: Date
  readonly handlerId?: Id
  readonly acknowledgeBy: Day
  readonly answerBy: Day
  readonly acknowledgedAt?: Date
  readonly answered?: {
    readonly at: Date
    readonly by?: Id
    readonly outcome: ChallengeOutcome
    readonly answer: string
    readonly learnt: string
  }
}

/** The part of the record that a challenge touches: who may not see it there may not read of it here. */
export const SCOPE_ABOUT: Readonly<Record<About, Scope>> = {
  ...{ assessment: 'needs', budget: 'money', charge: 'money', refusal: 'plan' },
  ...{ plan: 'plan', move: 'week', service: 'week' },
}

export type Standing = 'new' | 'acknowledged' | 'answered'
export const standingOf = (c: Pick<Challenge, 'acknowledgedAt' | 'answered'>): Standing =>
  c.answered ? 'answered' : c.acknowledgedAt ? 'acknowledged' : 'new'

/** A date that has passed with nothing done. */
export const isOverdue = (c: Challenge, today: Day): 'acknowledge' | 'answer' | undefined => {
  if (c.answered) return undefined
  if (c.answerBy < today) return 'answer'
  return !c.acknowledgedAt && c.acknowledgeBy < today ? 'acknowledge' : undefined
}

export type SayRefusal = { readonly kind: 'say-something' }

type Said = {
  readonly words: string
  readonly picture?: string | undefined
  /** Photos and recordings that came with it. */
  readonly media?: readonly unknown[]
}

/** Words, a picture, a photo or a voice: any of them is enough, and a challenge is never made of nothing. */
export const hasSaid = ({ words, picture, media = [] }: Said) =>
  words.trim() !== '' || picture !== undefined || media.length > 0

export type AnswerRefusal =
  | { readonly kind: 'answer-needed' }
  /** Whoever decided the thing does not judge the challenge to it. */
  | { readonly kind: 'decided-it' }
  | { readonly kind: 'answered-already' }

/**
 * Whether this account may answer, and whether what it writes is an answer. The council says in writing what it found
 * and why (SI 2009/309 reg 14; SI 2014/1794 reg 20).
 */
export function mayAnswer(
  challenge: { readonly answered?: unknown },
  by: Id,
  { answer, deciders }: { readonly answer: string; readonly deciders: ReadonlySet<Id> },
): Result<'yes', AnswerRefusal> {
  if (challenge.answered !== undefined) return refuse({ kind: 'answered-already' })
  if (deciders.has(by)) return refuse({ kind: 'decided-it' })
  if (answer.trim() === '') return refuse({ kind: 'answer-needed' })
  return accept('yes')
}
