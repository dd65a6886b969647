import { type Pence, pence } from '#ground/kernel/money.ts'

/** What one drawn coin may stand for, in pounds. */
const WORTH = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000] as const
/** More than so many are not seen as a number any more. */
export const MOST_COINS = 48

/** The least that one coin can stand for, so that the largest of some amounts can still be drawn. */
export function coinWorth(amounts: readonly Pence[]): Pence {
  const most = Math.max(0, ...amounts)
  const pounds = WORTH.find((worth) => most <= worth * 100 * MOST_COINS) ?? 10_000
  return pence(pounds * 100)
}

/** How many whole coins an amount is, and what share of one more is left over, from nought to less than one. */
export function coinsIn(
  amount: Pence,
  worth: Pence,
): { readonly whole: number; readonly part: number } {
  const whole = Math.min(MOST_COINS, Math.floor(Math.max(0, amount) / worth))
  return { whole, part: whole === MOST_COINS ? 0 : (Math.max(0, amount) % worth) / worth }
}
