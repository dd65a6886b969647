import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Role } from './role.ts'

export type RelationshipKind = 'works-with' | 'circle' | 'advocate' | 'authority' | 'service-fund'
export const SCOPES = ['week', 'travel', 'money', 'plan', 'needs', 'notes'] as const
export type Scope = (typeof SCOPES)[number]

/** Why one account may see one person: a fact with a beginning and an end. */
export type Relationship = {
  readonly personId: Id
  readonly kind: RelationshipKind
  readonly scopes: readonly Scope[]
  /** The document that gives authority, where the kind is authority. */
  readonly document?: string
  readonly startsOn: Day
  readonly endsOn?: Day
}

/** The kinds of relationship that count for a role: a worker's sign-in does not use what they are to their own sister. */
const COUNTS: Readonly<Partial<Record<Role, readonly RelationshipKind[]>>> = {
  'family-carer': ['circle', 'authority'],
  advocate: ['advocate'],
  'social-worker': ['works-with'],
  'team-manager': ['works-with'],
  'safeguarding-duty': ['works-with'],
  broker: ['works-with'],
  'service-fund-holder': ['service-fund'],
}

export const kindsFor = (roles: readonly Role[]): readonly RelationshipKind[] => [
  ...new Set(roles.flatMap((role) => COUNTS[role] ?? [])),
]

/**
 * Parts of everybody's record that a role's work is about, without a relationship: finance sees money and numbers and no
 * assessment; those who authorise for the whole council read what they are asked to authorise. Every reading is audited.
 */
const COUNCIL_WIDE: Readonly<Partial<Record<Role, readonly Scope[]>>> = {
  'finance-officer': ['money'],
  'service-manager': ['plan', 'money', 'needs', 'week'],
  'panel-chair': ['plan', 'money', 'needs', 'week'],
}

export type Asking = {
  readonly roles: readonly Role[]
  readonly personId?: Id
}

/**
 * Whether somebody may see this part of this person's record on this day. The person sees their own; anyone else needs
 * a relationship of a kind that counts for their role, that covers the part, and that holds today. Default is no
 * (UK GDPR Art 5(1)(c) and (f)).
 */
export function maySee(
  asking: Asking,
  relationships: readonly Relationship[],
  of: { readonly personId: Id; readonly scope: Scope; readonly today: Day },
): boolean {
  if (asking.personId === of.personId && asking.roles.includes('person')) return true
  if (asking.roles.some((role) => COUNCIL_WIDE[role]?.includes(of.scope))) return true
  const kinds = kindsFor(asking.roles)
  return relationships.some(
    (r) =>
      r.personId === of.personId &&
      kinds.includes(r.kind) &&
      r.scopes.includes(of.scope) &&
      r.startsOn <= of.today &&
      (r.endsOn === undefined || of.today <= r.endsOn) &&
      (r.kind !== 'authority' || r.document !== undefined),
  )
}
