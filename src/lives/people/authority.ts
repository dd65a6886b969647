import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { DecisionAbout } from './capacity-decision.ts'

export const AUTHORITY_KINDS = [
  'attorney-welfare',
  'attorney-money',
  'deputy-welfare',
  'deputy-money',
  'appointee',
  'nominated-person',
  'authorised-person', // Wales: suitable person
] as const
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number]

export const COVERS = [
  'agree-plan',
  'manage-direct-payment',
  'spend-money',
  'see-money',
  'where-to-live',
  'health',
] as const
export type Cover = (typeof COVERS)[number]

/** A document that lets somebody decide or act for a person: what it covers, and who saw it. */
export type Authority = {
  readonly id: Id
  readonly personId: Id
  /** The holder's own sign-in, where they have one. */
  readonly accountId?: Id
  readonly holder: string
  readonly kind: AuthorityKind
  readonly covers: readonly Cover[]
  /** The document's reference. */
  readonly document: string
  readonly seenBy: Id
  readonly seenOn: Day
  readonly startsOn: Day
  /** The last day, included. */
  readonly endsOn?: Day
}

const MONEY: readonly Cover[] = ['manage-direct-payment', 'spend-money', 'see-money']
const WELFARE: readonly Cover[] = ['agree-plan', 'where-to-live', 'health', 'manage-direct-payment']

/**
 * What a document of each kind can cover at all; the document itself may cover less. Care is a matter of welfare
 * (Mental Capacity Act 2005 s9(1)(a), s17(1)), so no document about money alone lets anybody agree a week; an appointee
 * handles benefits (SI 1987/1968 reg 33); a nominated person receives a direct payment that the person chose and an
 * authorised (in Wales: suitable) person one that they could not ask for (Care Act 2014 s31, s32; 2014 anaw 4 s50), and
 * neither decides the plan.
 */
export const CAN_COVER: Readonly<Record<AuthorityKind, readonly Cover[]>> = {
  'attorney-welfare': WELFARE,
  'deputy-welfare': WELFARE,
  'attorney-money': MONEY,
  'deputy-money': MONEY,
  appointee: ['spend-money', 'see-money'],
  'nominated-person': MONEY,
  'authorised-person': MONEY,
}

/** The cover that a decision asks for. Where there is none, nobody's document makes it; best interests do. */
const COVER_NEEDED: Readonly<Partial<Record<DecisionAbout, Cover>>> = {
  'agree-plan': 'agree-plan',
  'manage-direct-payment': 'manage-direct-payment',
  'financial-assessment': 'see-money',
}

/** Whether the document holds on a day, and was seen by then. */
export const holdsOn = (authority: Authority, on: Day): boolean =>
  authority.seenOn <= on &&
  authority.startsOn <= on &&
  (authority.endsOn === undefined || on <= authority.endsOn)

/**
 * Whether a document in force that day covers this very decision, by what it says and by what its kind can say. A
 * nominated person acts for somebody who chose them and can decide; once the person cannot, their nomination decides
 * nothing (Care Act 2014 s31(4), s32).
 */
export function coversDecision(authority: Authority, about: DecisionAbout, on: Day): boolean {
  const needed = COVER_NEEDED[about]
  return (
    needed !== undefined &&
    authority.kind !== 'nominated-person' &&
    holdsOn(authority, on) &&
    authority.covers.includes(needed) &&
    CAN_COVER[authority.kind].includes(needed)
  )
}

export type AuthorityRefusal =
  | { readonly kind: 'cannot-cover'; readonly covers: readonly Cover[] }
  | { readonly kind: 'ends-before-it-starts' }
  | { readonly kind: 'not-seen-yet' }

/**
 * Whether a document may be written down as it was given. A cover that its kind cannot have is refused by name, so that
 * a finance attorney is never recorded as one who agrees weeks.
 */
export function asAuthority(authority: Authority, today: Day): Result<Authority, AuthorityRefusal> {
  const covers = authority.covers.filter((c) => !CAN_COVER[authority.kind].includes(c))
  if (covers.length > 0) return refuse({ kind: 'cannot-cover', covers })
  if (authority.endsOn !== undefined && authority.endsOn < authority.startsOn)
    return refuse({ kind: 'ends-before-it-starts' })
  if (authority.seenOn > today) return refuse({ kind: 'not-seen-yet' })
  return accept(authority)
}
