import { minus, type Pence, pence, total } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** What a saving costs elsewhere (domain rule R46). */
export const COST_KINDS = ['transport', 'budgets', 'carers', 'double-running', 'one-off'] as const
export type CostKind = (typeof COST_KINDS)[number]
export type Cost = { readonly kind: CostKind; readonly amount: Pence; readonly source: string }

/** What was given of a saving: an amount a year, a share of the baseline in hundredths of a percent, the baseline. */
export type Claim = {
  readonly amount?: Pence | undefined
  /** 29 % is 2900. */
  readonly hundredths?: number | undefined
  readonly baseline?: Pence | undefined
}

/** No council's money for days comes near a thousand million pounds: a figure above it was mistyped. */
export const MOST: Pence = pence(100_000_000_000)
const WHOLE = 10_000

export type ClaimRefusal =
  | { readonly kind: 'two-needed' }
  | { readonly kind: 'amount-outside' }
  | { readonly kind: 'percent-outside' }
  | { readonly kind: 'baseline-outside' }
  /** More would be saved than was spent. */
  | { readonly kind: 'more-than-baseline' }

/** A share as it is said: 310 with one decimal is 31.0 %. */
export type Percent = { readonly units: number; readonly decimals: 1 | 2 }

export type Figures = {
  readonly gross: Pence
  readonly baseline: Pence
  /** What share the amount is of the baseline, to one decimal; to two where it was given so. */
  readonly percent: Percent
  /** Which of the three follows from the other two. Nothing: all three were given. */
  readonly derived?: keyof Claim
  /** All three were given and do not make one another: the share that was given. What it truly is, is `percent`. */
  readonly stated?: Percent
}

/**
 * The three figures of a saving, of which any two make the third (WP-08): £1,300,000 and 29 % are of £4,482,758.62. Where
 * three are given that do not agree to the decimal that they are said in, all stand and the difference is told.
 */
export function figuresOf(claim: Claim): Result<Figures, ClaimRefusal> {
  const { amount, hundredths, baseline } = claim
  const isMoney = (money: Pence | undefined) => money === undefined || (money > 0 && money <= MOST)
  if ([amount, hundredths, baseline].filter((one) => one !== undefined).length < 2)
    return refuse({ kind: 'two-needed' })
  if (!isMoney(amount)) return refuse({ kind: 'amount-outside' })
  if (!isMoney(baseline)) return refuse({ kind: 'baseline-outside' })
  if (hundredths !== undefined && !(hundredths > 0 && hundredths <= WHOLE))
    return refuse({ kind: 'percent-outside' })
  const gross = amount ?? shareOf(baseline ?? MOST, hundredths ?? WHOLE, WHOLE)
  const whole = baseline ?? shareOf(gross, WHOLE, hundredths ?? WHOLE)
  if (gross > whole) return refuse({ kind: 'more-than-baseline' })
  if (amount !== undefined && baseline !== undefined && hundredths !== undefined)
    return accept({ gross, baseline: whole, ...compared(gross, whole, hundredths) })
  const derived = (['amount', 'hundredths', 'baseline'] as const).find(
    (key) => claim[key] === undefined,
  )
  const percent = hundredths === undefined ? percentOf(gross, whole, 1) : saidAs(hundredths)
  return accept({ gross, baseline: whole, percent, ...(derived && { derived }) })
}

function compared(gross: Pence, baseline: Pence, hundredths: number) {
  const stated = saidAs(hundredths)
  const percent = percentOf(gross, baseline, stated.decimals)
  return { percent, ...(percent.units !== stated.units && { stated }) }
}

const saidAs = (hundredths: number): Percent =>
  hundredths % 10 === 0
    ? { units: hundredths / 10, decimals: 1 }
    : { units: hundredths, decimals: 2 }

/** What share an amount is of another, half up at the last decimal that is shown. */
export const percentOf = (part: Pence, of: Pence, decimals: Percent['decimals']): Percent => ({
  units: Number(dividedExactly(BigInt(part) * (decimals === 1 ? 1_000n : 10_000n), BigInt(of))),
  decimals,
})

/** An amount times one whole number by another, divided once at the end, half up to the penny. */
const shareOf = (amount: Pence, times: number, by: number): Pence =>
  pence(Number(dividedExactly(BigInt(amount) * BigInt(times), BigInt(by))))

/** Half up, away from nought. The product may be larger than a number holds. */
function dividedExactly(amount: bigint, by: bigint): bigint {
  const half = (2n * (amount < 0n ? -amount : amount) + by) / (2n * by)
  return amount < 0n ? -half : half
}

/** Rule R46: what is left of a saving when what it costs elsewhere is taken off. It may be less than nought. */
export const netOf = (gross: Pence, costs: readonly Cost[]): Pence =>
  minus(gross, total(costs.map(({ amount }) => amount)))

/** These are paid in full however few have moved. The others come with each person who moves. */
const WHATEVER_MOVES: ReadonlySet<CostKind> = new Set(['double-running', 'one-off'])

/**
 * What of a saving counts (rule R46: only after people have moved). The gross amount, and the costs that come with each
 * person, count for as many as have moved of those who have to; double running and one-off costs count whole. So before
 * anybody has moved it is nothing, or a cost.
 *
 * @param moved how many people have moved by the day that is asked about, at most `people`
 */
export function countedOf(
  gross: Pence,
  costs: readonly Cost[],
  { moved, people }: { readonly moved: number; readonly people: number },
): Pence {
  const withPeople = costs.filter(({ kind }) => !WHATEVER_MOVES.has(kind))
  const whole = costs.filter(({ kind }) => WHATEVER_MOVES.has(kind))
  return netOf(shareOf(netOf(gross, withPeople), moved, people), whole)
}
