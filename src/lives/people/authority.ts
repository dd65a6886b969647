import { SCOPES, type Scope } from '#ground/access/relationship.ts'
import { addDays, ageOn, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { ADULT_AT, becomesAdultOn } from './adulthood.ts'
import { type DecisionAbout, MCA_FROM_AGE } from './capacity-decision.ts'

export const AUTHORITY_KINDS = [
  'attorney-welfare',
  'attorney-money',
  'deputy-welfare',
  'deputy-money',
  'appointee',
  'nominated-person',
  'authorised-person', // Wales: suitable person
  'parental-responsibility', // for a child: Children Act 1989 s3
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
  /** What the holder may see in their own sign-in rests on this document, where they were given that. */
  readonly relationshipId?: Id
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
 * neither decides the plan. Parental responsibility covers a child's welfare, and their money for their benefit
 * (Children Act 1989 s3(1) and (2)); how long it decides, `parentDecides` says.
 */
export const CAN_COVER: Readonly<Record<AuthorityKind, readonly Cover[]>> = {
  'attorney-welfare': WELFARE,
  'deputy-welfare': WELFARE,
  'attorney-money': MONEY,
  'deputy-money': MONEY,
  appointee: ['spend-money', 'see-money'],
  'nominated-person': MONEY,
  'authorised-person': MONEY,
  'parental-responsibility': [...WELFARE, 'spend-money', 'see-money'],
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

/** Whether a document holds today and would go on, so that there is something to end. */
export const holdsAfter = (authority: Authority, today: Day): boolean =>
  authority.endsOn === undefined || authority.endsOn > today

/**
 * Whether a document in force that day covers this very decision, by what it says and by what its kind can say. A
 * nominated person acts for somebody who chose them and can decide; once the person cannot, their nomination decides
 * nothing (Care Act 2014 s31(4), s32).
 */
export function coversDecision(authority: Authority, about: DecisionAbout, on: Day): boolean {
  const { kind } = authority
  if (kind === 'nominated-person' || kind === 'parental-responsibility') return false
  return covers(authority, about, on)
}

function covers(authority: Authority, about: DecisionAbout, on: Day): boolean {
  const needed = COVER_NEEDED[about]
  return (
    needed !== undefined &&
    holdsOn(authority, on) &&
    authority.covers.includes(needed) &&
    CAN_COVER[authority.kind].includes(needed)
  )
}

/**
 * Whether this is parental responsibility for a child to whom the Mental Capacity Act does not apply yet (s2(5)). From
 * 16 that Act applies instead, and parental responsibility decides nothing in place of the young person.
 */
export const parentDecides = (
  authority: Authority,
  { about, on, bornOn }: { about: DecisionAbout; on: Day; bornOn: Day },
): boolean =>
  authority.kind === 'parental-responsibility' &&
  ageOn(bornOn, on) < MCA_FROM_AGE &&
  covers(authority, about, on)

export type AuthorityRefusal =
  | { readonly kind: 'cannot-cover'; readonly covers: readonly Cover[] }
  | { readonly kind: 'ends-before-it-starts' }
  | { readonly kind: 'not-seen-yet' }
  /** Full age ends parental responsibility (Children Act 1989 s105(1); Family Law Reform Act 1969 s1). */
  | { readonly kind: 'parental-responsibility-ended' }
  /** Only somebody of 18 can give a lasting power (Mental Capacity Act 2005 s9(2)(c)). */
  | { readonly kind: 'too-young-to-give-a-power' }
  /** A court appoints a welfare deputy for nobody below 16 (s2(5), s18(3)). */
  | { readonly kind: 'too-young-for-a-welfare-deputy' }

/**
 * Whether a document may be written down as it was given. A cover that its kind cannot have is refused by name, so that
 * a finance attorney is never recorded as one who agrees weeks. Parental responsibility ends the day before the
 * eighteenth birthday, whatever was written.
 */
export function asAuthority(
  given: Authority,
  { today, bornOn }: { readonly today: Day; readonly bornOn: Day },
): Result<Authority, AuthorityRefusal> {
  const authority = given.kind === 'parental-responsibility' ? untilAdult(given, bornOn) : given
  const tooYoung = refusalByAge(authority, bornOn)
  if (tooYoung) return refuse({ kind: tooYoung })
  const beyond = authority.covers.filter((c) => !CAN_COVER[authority.kind].includes(c))
  if (beyond.length > 0) return refuse({ kind: 'cannot-cover', covers: beyond })
  if (authority.endsOn !== undefined && authority.endsOn < authority.startsOn)
    return refuse({ kind: 'ends-before-it-starts' })
  if (authority.seenOn > today) return refuse({ kind: 'not-seen-yet' })
  return accept(authority)
}

function untilAdult(authority: Authority, bornOn: Day): Authority {
  const last = addDays(becomesAdultOn(bornOn), -1)
  const endsOn = authority.endsOn !== undefined && authority.endsOn < last ? authority.endsOn : last
  return { ...authority, endsOn }
}

/** The kinds that there can be for somebody of this age. */
export const kindsAtAge = (bornOn: Day, on: Day): readonly AuthorityKind[] =>
  AUTHORITY_KINDS.filter((kind) => !refusalByAge({ kind, startsOn: on }, bornOn))

function refusalByAge({ kind, startsOn }: Pick<Authority, 'kind' | 'startsOn'>, bornOn: Day) {
  const age = ageOn(bornOn, startsOn)
  if (kind === 'parental-responsibility')
    return age >= ADULT_AT ? 'parental-responsibility-ended' : undefined
  if (kind.startsWith('attorney')) return age < ADULT_AT ? 'too-young-to-give-a-power' : undefined
  const isTooYoung = kind === 'deputy-welfare' && age < MCA_FROM_AGE
  return isTooYoung ? 'too-young-for-a-welfare-deputy' : undefined
}

/** Why a holder cannot be let in: no sign-in of theirs is known, or the document gives sight of nothing yet. */
export type SightRefusal = { readonly kind: 'no-sign-in' | 'sees-nothing-yet' }

/** The parts of a record that each cover is about. */
const SEES: Readonly<Record<Cover, readonly Scope[]>> = {
  'agree-plan': ['week', 'travel', 'plan'],
  'where-to-live': ['week', 'plan'],
  health: ['needs'],
  'manage-direct-payment': ['money'],
  'spend-money': ['money'],
  'see-money': ['money'],
}

/**
 * What the holder may see in their own sign-in: what the document is about and no more (UK GDPR Art 5(1)(c)). A welfare
 * attorney acts only where the person lacks capacity (Mental Capacity Act 2005 s11(7)(a)), so until a signed decision says
 * so they see nothing by their document.
 */
export function sightOf(
  { kind, covers: all }: Pick<Authority, 'kind' | 'covers'>,
  { lacksCapacity }: { readonly lacksCapacity: boolean },
): readonly Scope[] {
  if (kind === 'attorney-welfare' && !lacksCapacity) return []
  return SCOPES.filter((scope) => all.some((cover) => SEES[cover].includes(scope)))
}
