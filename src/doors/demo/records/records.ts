import type { GivenAccount } from '#council/direct-payments/given-account.ts'
import type { RelationshipKind, Scope } from '#ground/access/relationship.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { AssessedRatio } from '#lives/needs/assessed-ratio.ts'
import type { GivenAssessment } from '#lives/needs/assessment.ts'
import type { GivenCarerAssessment } from '#lives/needs/carer-assessment.ts'
import type { Authority } from '#lives/people/authority.ts'
import type { BestInterestsDecision } from '#lives/people/best-interests-decision.ts'
import type { CapacityDecision } from '#lives/people/capacity-decision.ts'
import type { Carer } from '#lives/people/carer.ts'
import type { Consent } from '#lives/people/consent.ts'
import type { InformationNeed } from '#lives/people/information-need.ts'
import type { NeedType } from '#lives/people/kinds-of-need.ts'
import type { Person } from '#lives/people/person.ts'
import type { FinancialAssessment } from '#means/contributions/financial-assessment.ts'
import type { SupportPlan } from '#weeks/plans/plan.ts'
import type { Closure } from './closures.ts'
import type { ProgressRecord } from './progress.ts'
import type { SavingRecord } from './savings.ts'

/** What is on a made-up person's record besides who they are: what was assessed, agreed and decided, and by whom. */
export type Records = {
  /** People of 14 to 17, known to the council's children's service; nobody plans a day opportunity for them yet. */
  readonly young: readonly Person[]
  readonly about: readonly AboutPerson[]
  /** Who works with somebody whom no ready-made sign-in names. */
  readonly ties: readonly Tie[]
  readonly carers: readonly Carer[]
  readonly needsOfInformation: readonly InformationNeed[]
  readonly authorities: readonly Authority[]
  readonly capacity: readonly CapacityDecision[]
  readonly bestInterests: readonly BestInterestsDecision[]
  readonly consents: readonly Consent[]
  readonly assessments: readonly GivenAssessment[]
  readonly started: readonly StartedAssessment[]
  readonly ratios: readonly AssessedRatio[]
  readonly carerAssessments: readonly GivenCarerAssessment[]
  readonly referrals: readonly ReferralRecord[]
  readonly means: readonly FinancialAssessment[]
  readonly plans: readonly PlanRecord[]
  readonly directPayments: readonly GivenAccount[]
  readonly due: readonly DueRecord[]
  readonly challenges: readonly ChallengeRecord[]
  readonly policies: readonly PolicyRecord[]
  readonly closures: readonly Closure[]
  readonly progress: readonly ProgressRecord[]
  readonly savings: readonly SavingRecord[]
}

export type Tie = {
  readonly id: Id
  readonly accountId: Id
  readonly personId: Id
  readonly kind: RelationshipKind
  readonly scopes: readonly Scope[]
  readonly startsOn: Day
}

export type AboutPerson = {
  readonly personId: Id
  readonly needTypes: readonly NeedType[]
  readonly homeIncludesDays: number
  readonly speaks?: 'en' | 'cy'
}

/** An assessment that is not finished. */
export type StartedAssessment = Pick<
  GivenAssessment,
  'id' | 'personId' | 'reference' | 'jurisdiction' | 'startedOn'
> & {
  readonly startedBy: Id
  readonly strengths: string
}

/** One asking for an independent advocate. */
export type ReferralRecord = {
  readonly id: Id
  readonly personId: Id
  readonly duty: 'assessment' | 'planning' | 'review'
  readonly reason: string
  readonly state: 'asked' | 'accepted' | 'ended'
  readonly askedOn: Day
  readonly answeredOn?: Day
  readonly endedOn?: Day
}

export type StepRecord = {
  readonly kind: 'points' | 'extra-support' | 'transport' | 'equipment' | 'carer' | 'other'
  readonly words: string
  readonly units: number
  readonly unit: 'points' | 'hours' | 'trips' | 'weeks' | 'once'
  readonly each: Pence
  readonly reason: string
}

/** A plan with the budget that pays for it, and how it came to be. What the person pays follows from their means. */
export type PlanRecord = {
  readonly plan: SupportPlan
  readonly budget: {
    readonly id: Id
    readonly state: 'indicative' | 'adjusted' | 'proposed' | 'active'
    readonly points: number
    readonly steps: readonly StepRecord[]
    readonly indicative: Pence
    readonly adjusted: Pence
    /** Yearly; nothing until it is proposed. */
    readonly agreed?: Pence
    readonly gapReason: string
    readonly validFrom: Day
  }
  /** Who agreed, by what right. Nothing, where nobody has been asked. */
  readonly agreement?: {
    readonly ground: 'own-capacity' | 'authority' | 'best-interests'
    readonly how: 'talk' | 'picture' | 'sign' | 'writing'
    readonly words: string
    readonly authorityId?: Id
    readonly bestInterestsId?: Id
    readonly on: Day
  }
  readonly authorisation?: {
    readonly tier: 'team-manager' | 'service-manager' | 'panel'
    readonly askedOn: Day
    readonly isWaiting: boolean
  }
  readonly clocks: readonly {
    readonly clock: 'plan' | 'direct-payment'
    readonly startedOn: Day
    readonly lastMetOn?: Day
    readonly dueOn: Day
  }[]
}

/** Somebody with no budget, why, who has it in hand, and by when. */
export type DueRecord = {
  readonly personId: Id
  readonly targetOn: Day
  readonly reason: string
}

export type ChallengeRecord = {
  readonly id: Id
  readonly personId: Id
  readonly about: 'assessment' | 'budget' | 'charge' | 'refusal' | 'plan' | 'move' | 'service'
  readonly kind: 'question' | 'challenge' | 'complaint'
  readonly madeFor: 'person' | 'carer'
  readonly cameBy: 'page' | 'phone' | 'paper' | 'meeting'
  readonly words: string
  readonly wantsAdvocate: 'yes' | 'no' | 'not-sure'
  readonly madeOn: Day
  readonly answer?: {
    readonly on: Day
    readonly outcome: 'upheld' | 'partly-upheld' | 'not-upheld'
    readonly words: string
    readonly learnt: string
  }
}

/** A rule of the council's own, proposed by one person and approved by another. */
export type PolicyRecord = {
  readonly key: string
  readonly value: unknown
  readonly validFrom: Day
  readonly reason: string
}
