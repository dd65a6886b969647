import { type Day, day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Session } from '#lives/offer/session.ts'
import { severnshire } from './platform.ts'
import {
  aPerson,
  aSession,
  haveAccounts,
  havePeople,
  haveSessions,
  haveTown,
  people,
  sessions,
} from './week-scene.ts'

export const THURSDAY = day('2026-09-03')
export const NEXT_THURSDAY = day('2026-09-10')
export const PROVIDER: Id = '0190b005-0000-7000-8000-000000000001'

const numbered = (kind: string, n: number): Id =>
  `0190${kind}-0000-7000-8000-${String(n).padStart(12, '0')}`
export const requestOf = (n: number): Id => numbered('b0a1', n)
export const togetherOf = (n: number): Id => numbered('b0a2', n)
export const waitOf = (n: number): Id => numbered('b0a3', n)

type How = {
  readonly confirms?: 'at-once' | 'by-provider'
  readonly taster?: number
  readonly state?: 'live' | 'paused'
}

/** How a session is booked. */
export const isBooked = (db: Db, name: keyof typeof sessions, { confirms, taster, state }: How) =>
  db
    .updateTable('session')
    .set({
      ...(confirms && { confirms }),
      ...(taster !== undefined && { taster_pence: pence(taster) }),
      ...(state && { state }),
    })
    .where('id', '=', sessions[name])
    .execute()

export const papersHoldUntil = (db: Db, until: Day | null) =>
  db.updateTable('provider').set({ papers_until: until }).where('id', '=', PROVIDER).execute()

/** Everyone of the scene in the town, with Thursday sessions whose provider has all papers. */
export async function haveBookings(
  db: Db,
  all: Partial<Record<keyof typeof sessions, Partial<Session>>>,
) {
  await haveTown(db)
  await haveSessions(
    db,
    Object.entries(all).map(([name, given]) => aSession(name as keyof typeof sessions, given)),
  )
  await papersHoldUntil(db, day('2030-01-01'))
  await havePeople(
    db,
    (Object.keys(people) as (keyof typeof people)[]).map((name) => aPerson(name)),
    pence(10_000),
    severnshire,
  )
  await haveAccounts(db)
}
