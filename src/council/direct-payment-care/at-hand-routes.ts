import type { Context } from 'hono'
import type { Doing } from '#council/direct-payments/actions.ts'
import { type AccountSeen, accountSeen } from '#council/direct-payments/seen-queries.ts'
import { idIn } from '#ground/access/address.ts'
import type { Signed } from '#ground/access/may.ts'
import { openRecord } from '#ground/access/record.ts'
import type { Form } from '#ground/govuk/form.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import { asId, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { personFlag } from '#lives/people/queries.ts'

export type Asked = Context<Signed>

/** What every page about the care of one account has at hand. */
export type Opened = Doing & {
  readonly flag: PersonFlag
  readonly today: Day
  readonly seen: AccountSeen
}

/**
 * Opens one person's account for one page or one form, audited as the route says. `id` is new, for a form.
 *
 * @throws NotFound where the reader may not see their money, or they have no account
 */
export function openAccount<T>(
  platform: Platform,
  c: Asked,
  work: (db: Db, opened: Opened) => Promise<T>,
): Promise<T> {
  const reader = c.get('reader')
  const { councilId, accountId } = reader
  const personId = idIn(c, 'personId')
  const now = platform.now()
  const today = dayOf(now)
  const asked = { personId, scope: 'money', as: c.get('auditedAs') } as const
  return openRecord(platform, reader, asked, async (db) => {
    const seen = await accountSeen(db, councilId, personId)
    if (!seen) throw new NotFound(`Person ${personId} has no direct payment`)
    const flag = await personFlag(db, councilId, personId, today)
    return work(db, { councilId, accountId, personId, now, today, id: newId(now), flag, seen })
  })
}

/** The id that a form was sent with, or a new one. */
export const sentId = ({ values }: Form<string>, { id }: Opened): string =>
  asId(String(values.id ?? '')) ?? id
