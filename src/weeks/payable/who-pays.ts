import type { Id } from '#ground/kernel/id.ts'
import { noMoney, type Pence, plus, total } from '#ground/kernel/money.ts'
import { type Shown, SMALLEST_SHOWN, withSmallNumbersHidden } from '#ground/kernel/small-numbers.ts'
import type { OnePayerRule } from '#lives/offer/session-policies.ts'

/** How a provider's money comes: from a fund's holder, a person's direct payment, the council, or by no known route. */
export type PayerKind = 'service-fund' | 'direct-payment' | 'council' | 'not-known'

/** What came from one payer. Who pays from a direct payment is told apart, and never named. */
export type PaidBy = {
  readonly kind: PayerKind
  readonly payer?: Id
  /** Of the holder of funds. */
  readonly name?: string
  readonly amount: Pence
}

export type PayerLine = {
  readonly kind: PayerKind
  readonly name?: string
  readonly amount: Pence
  /** In tenths of a percent of all income: 710 is 71.0%. */
  readonly share: number
}
export type Income = {
  readonly total: Pence
  /** The largest first; everybody's direct payments are one line. */
  readonly lines: readonly PayerLine[]
  /** Nobody has more than the rule's share of it. */
  readonly isEven: boolean
  /** One payer with more than the rule's share of the income: an amber note, with advice. */
  readonly heavy?: PayerLine
}

/** Half up, divided once. */
const shareOf = (amount: Pence, of: Pence): number =>
  of === 0 ? 0 : Math.floor((2_000 * amount + of) / (2 * of))

/**
 * Who pays a provider, and whether one of them pays so much that it would stop if they did. The council does not stop
 * paying what is its own.
 */
export function whoPays(
  paid: readonly PaidBy[],
  rule: Pick<OnePayerRule, 'share'>,
  isCouncils = false,
): Income {
  const all = total(paid.map(({ amount }) => amount))
  const line = ({ kind, name, amount }: PaidBy): PayerLine => ({
    ...{ kind, amount, share: shareOf(amount, all) },
    ...(name !== undefined && { name }),
  })
  const over = paid.filter(({ amount }) => amount * 10_000 > rule.share * all)
  const heavy = over.find(({ kind }) => kind !== 'not-known' && !(isCouncils && kind === 'council'))
  const direct = paid.filter(({ kind }) => kind === 'direct-payment')
  const together: PaidBy = {
    kind: 'direct-payment',
    amount: direct.reduce((sum, { amount }) => plus(sum, amount), noMoney),
  }
  const lines = [...paid.filter((one) => one.kind !== 'direct-payment'), together]
    .filter(({ amount }) => amount > 0)
    .map(line)
    .toSorted((a, b) => b.amount - a.amount)
  return { total: all, lines, isEven: over.length === 0, ...(heavy && { heavy: line(heavy) }) }
}

export type AreaCount = {
  readonly nameEn: string
  readonly nameCy: string
  readonly people: number
}
export type AreaShown = Omit<AreaCount, 'people'> & { readonly people: Shown }

/**
 * How many come from each area, fit to be shown beside their number in all, from which no hidden one can be worked out.
 * Of fewer than five people nothing is told.
 */
export function areasShown(areas: readonly AreaCount[]): readonly AreaShown[] | 'too-few' {
  if (areas.reduce((sum, { people }) => sum + people, 0) < SMALLEST_SHOWN) return 'too-few'
  const { cells } = withSmallNumbersHidden(areas.map(({ people }) => [people]))
  return areas.map((one, n) => ({ ...one, people: cells[n]?.[0] ?? 'hidden' }))
}
