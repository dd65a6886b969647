import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { type Raised, type Raising, raiseAlert } from './alert-actions.ts'
import { type ToldLimits, toldLimits } from './policies.ts'
import { countTold, forgetTold, type ToldFrom } from './told-store.ts'

export type Telling = Raising & {
  readonly id: Id
  /** Where nobody is signed in: the network it came from, where that says anything. */
  readonly network?: string | undefined
}
export type TellRefusal = { readonly kind: 'too-many' }

/**
 * Tells the duty desk that something is wrong, from a page. Only a flood is held back: limits lie far above any honest
 * need, and whoever meets one is given a number to ring.
 */
export async function tell(db: Db, telling: Telling): Promise<Result<Raised, TellRefusal>> {
  const { network, ...raising } = telling
  const { councilId, accountId, now } = raising
  const rules = await policiesOn(db, { councilId, on: dayOf(now) }, { limits: toldLimits })
  if (rules.ok && (await isFlood(db, councilId, fromOf(accountId, network), rules.value, now)))
    return refuse({ kind: 'too-many' })
  return accept(await raiseAlert(db, raising))
}

const fromOf = (accountId: Id | undefined, network: string | undefined): readonly ToldFrom[] =>
  accountId
    ? [{ purpose: 'account', key: accountId }]
    : [
        { purpose: 'signed-out', key: '' },
        ...(network ? ([{ purpose: 'network', key: network }] as const) : []),
      ]

async function isFlood(
  db: Db,
  councilId: Id,
  from: readonly ToldFrom[],
  { limits }: { readonly limits: ToldLimits },
  now: Date,
): Promise<boolean> {
  const counts = await countTold(db, councilId, from, now)
  const most = {
    ...{ account: limits.account, network: limits.network, 'signed-out': limits.signedOut },
  }
  return from.some(({ purpose }) => (counts.get(purpose) ?? 0) > most[purpose])
}

/** How many told what in hours gone by is forgotten after a day. */
export const forgetOldCounts = (db: Db, councilId: Id, now: Date): Promise<void> =>
  forgetTold(db, councilId, new Date(now.getTime() - 86_400_000))
