import type { Id } from '#ground/kernel/id.ts'
import type { OnDuty } from './alert.ts'

/** Who is at the duty desk at one moment, and when somebody is there again. */
export type Cover = {
  readonly onDuty: readonly OnDuty[]
  /** Where nobody is there: the next beginning on the rota, if it has one. */
  readonly opensAt?: Date
}

/** The one whose name a page may give: the first level of those whom it may be told to. Nobody is promised otherwise. */
export const whoIsThere = (
  { onDuty }: Cover,
  notAccounts: readonly Id[] = [],
): OnDuty | undefined => onDuty.find(({ accountId }) => !notAccounts.includes(accountId))
