import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** How the money is kept. In a managed account a firm holds it and pays the bills; the person still directs. */
export const HELD = ['own-account', 'prepaid-card', 'managed-account'] as const
export type Held = (typeof HELD)[number]

export const MANAGERS = ['person', 'nominated-person', 'authorised-person'] as const
/** Who looks after it. In Wales an authorised person is called a suitable person. */
export type ManagerKind = (typeof MANAGERS)[number]

/** How the person agreed to it; or that it was decided in their best interests, where they could not. */
export const AGREED_HOW = ['talk', 'picture', 'object', 'sign', 'writing'] as const
export type AgreedHow = (typeof AGREED_HOW)[number] | 'best-interests'

export type Manager = {
  readonly id: Id
  readonly kind: ManagerKind
  /** Whoever it is, where it is not the person. */
  readonly name?: string
  readonly authorityId?: Id
  /** Their own sign-in, where they have one. */
  readonly accountId?: Id
  readonly capacityId?: Id
  readonly agreedHow: AgreedHow
  readonly agreedWords: string
  readonly startsOn: Day
}

/** The account that a person's direct payment is paid into (Care Act 2014 s31 and s32; 2014 anaw 4 s50). */
export type DirectPayment = {
  readonly id: Id
  readonly personId: Id
  readonly held: Held
  /** The firm, where it is a managed account. */
  readonly holder: string
  readonly openedOn: Day
  readonly closedOn?: Day
  /** Raised by each change of who looks after it. */
  readonly version: number
  readonly manager: Manager
}

export type OpenRefusal =
  | { readonly kind: 'already-open' }
  /** No plan in force has a line that a direct payment pays for. */
  | { readonly kind: 'nothing-to-pay-for' }
  | { readonly kind: 'holder-needed' }
  | { readonly kind: 'opens-before-the-plan' }
  | { readonly kind: 'opens-in-the-future' }
  /** Somebody who was found unable to decide this does not look after it alone. */
  | { readonly kind: 'lacks-capacity' }

export type Opening = {
  readonly held: Held
  readonly holder: string
  readonly openedOn: Day
}

export type OpeningFacts = {
  readonly isOpen: boolean
  /** What the plan in force pays for by direct payment in a year. */
  readonly yearly: Pence
  readonly planFrom: Day | undefined
  readonly today: Day
  readonly lacksCapacity: boolean
}

/** Whether an account may be opened, to be looked after by the person, who is presumed able to (Mental Capacity Act 2005 s1). */
export function mayOpen(opening: Opening, facts: OpeningFacts): Result<Opening, OpenRefusal> {
  const { isOpen, yearly, planFrom, today, lacksCapacity } = facts
  const holder = opening.holder.trim()
  if (isOpen) return refuse({ kind: 'already-open' })
  if (planFrom === undefined || yearly <= 0) return refuse({ kind: 'nothing-to-pay-for' })
  if (lacksCapacity) return refuse({ kind: 'lacks-capacity' })
  if (opening.held === 'managed-account' && !holder) return refuse({ kind: 'holder-needed' })
  if (opening.openedOn < planFrom) return refuse({ kind: 'opens-before-the-plan' })
  if (opening.openedOn > today) return refuse({ kind: 'opens-in-the-future' })
  return accept({ ...opening, holder: opening.held === 'managed-account' ? holder : '' })
}
