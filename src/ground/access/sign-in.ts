import type { Role } from './role.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long signed-in state lasts: unused, and at most (OWASP ASVS 5, 7.3). */
export type Ends = { readonly idle: number; readonly absolute: number }

/** A person's own tablet stays signed in; somebody who sees other people's records signs in each working day. */
export const endsFor = (roles: readonly Role[]): Ends =>
  roles.every((role) => role === 'person')
    ? { idle: 30 * DAY, absolute: 90 * DAY }
    : { idle: HOUR, absolute: 12 * HOUR }

export type SignIn = {
  readonly startedAt: Date
  readonly lastSeenAt: Date
  readonly endsAt: Date
  readonly endedAt?: Date
}

export const isLive = (signIn: SignIn, roles: readonly Role[], now: Date): boolean =>
  signIn.endedAt === undefined &&
  now < signIn.endsAt &&
  now.getTime() - signIn.lastSeenAt.getTime() < endsFor(roles).idle

/** `last seen` is written once a minute at most: a read should not cost a write. */
export const isWorthNoting = (signIn: SignIn, now: Date): boolean =>
  now.getTime() - signIn.lastSeenAt.getTime() >= MINUTE
