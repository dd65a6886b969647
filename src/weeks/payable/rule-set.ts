import type { PlainRow } from '#ground/policies/policy.ts'
import { cancelBands, heldStretches, sicknessAllowance } from '#weeks/bookings/absence-policies.ts'
import type { PayableRules } from './payable.ts'
import { type Counted, type Totals, totalsBy } from './totals.ts'

/** The rules of the council, those it has proposed, those that somebody tries, and two ways in which councils pay. */
export type RuleSetKind = 'present' | 'proposed' | 'tried' | 'only-attended' | 'every-planned'

/** Pays for days that took place alone: no fee, nothing held. The other end of what councils do, to compare with. */
const onlyAttended = (present: PayableRules): PayableRules => ({
  ...present,
  bands: [{ hours: 0, share: 0 }],
  stretches: [],
})

/** Pays for every day that was planned, whoever came: what a block contract does. */
const everyPlanned = (present: PayableRules): PayableRules => ({
  ...present,
  bands: [{ hours: 0, share: 10_000 }],
  stretches: [{ weeks: 52, share: 10_000 }],
})

/** The council's rules with rows that are proposed in the place of those that they would replace. */
export function withProposed(
  present: PayableRules,
  proposed: ReadonlyMap<string, readonly PlainRow[]>,
): PayableRules | undefined {
  if (proposed.size === 0) return undefined
  const read = <Value>(
    policy: { key: string; from: (rows: readonly PlainRow[]) => Value },
    now: Value,
  ) => {
    const rows = proposed.get(policy.key)
    return rows ? policy.from(rows) : now
  }
  return {
    bands: read(cancelBands, present.bands),
    sickness: read(sicknessAllowance, present.sickness),
    stretches: read(heldStretches, present.stretches),
  }
}

/** Days counted with the rules by which they were reckoned. */
export type CountedBy = Counted & { readonly rules: PayableRules }

type RuleSet = {
  readonly kind: RuleSetKind
  readonly rulesOf: (counted: CountedBy) => PayableRules
}
export type Compared = {
  readonly kind: RuleSetKind
  readonly totals: Totals
  readonly difference: number
}

/**
 * The same month by one set of rules beside another, each with how much more providers get. First the council's own, each
 * day by those of the day; what councils do otherwise is made of them day by day as well.
 */
export function compared(
  month: readonly CountedBy[],
  others: {
    readonly proposed?: PayableRules | undefined
    readonly tried?: PayableRules | undefined
  },
): readonly Compared[] {
  const { proposed, tried } = others
  const sets: readonly RuleSet[] = [
    { kind: 'present', rulesOf: ({ rules }) => rules },
    ...(proposed ? [{ kind: 'proposed', rulesOf: () => proposed } as const] : []),
    ...(tried ? [{ kind: 'tried', rulesOf: () => tried } as const] : []),
    { kind: 'only-attended', rulesOf: ({ rules }) => onlyAttended(rules) },
    { kind: 'every-planned', rulesOf: ({ rules }) => everyPlanned(rules) },
  ]
  const all = sets.map(({ kind, rulesOf }) => ({ kind, totals: totalsBy(rulesOf, month) }))
  const now = all[0]?.totals.provider ?? 0
  return all.map((set) => ({ ...set, difference: set.totals.provider - now }))
}
