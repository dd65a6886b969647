import type { Context } from 'hono'
import { openTheirs } from '#ground/access/address.ts'
import type { Signed } from '#ground/access/may.ts'
import type { Scope } from '#ground/access/relationship.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { personFlag } from '#lives/people/queries.ts'

/** One person's record, open for one request. */
export type Opened = {
  readonly db: Db
  readonly flag: PersonFlag
  readonly doing: {
    readonly councilId: Id
    readonly personId: Id
    readonly accountId: Id
    readonly now: Date
    readonly today: Day
  }
}

/** Opens a person's needs for the work of one request, with the flag that stands on every page about them. */
export const openNeeds = <T>(
  platform: Platform,
  c: Context<Signed>,
  work: (opened: Opened) => Promise<T>,
  scope: Scope = 'needs',
): Promise<T> =>
  openTheirs(platform, c, scope, async (db, opening) => {
    const today = dayOf(opening.now)
    const flag = await personFlag(db, opening.councilId, opening.personId, today)
    return work({ db, flag, doing: { ...opening, today } })
  })

/** The version that a form was made from; 0 where there is none, which is nobody's. */
export const versionIn = (body: Readonly<Record<string, unknown>>): number =>
  typeof body.version === 'string' && /^\d{1,9}$/.test(body.version) ? Number(body.version) : 0
