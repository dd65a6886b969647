import { type Pence, pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { Sign } from '../signs.ts'
import { signWords } from '../words.ts'

/** A sign with the figure behind it, in one sentence. */
export function saySign(view: View, { kind, figure }: Pick<Sign, 'kind' | 'figure'>): string {
  if (kind === 'nothing-spent' || kind === 'round-sums-to-manager')
    return signWords[kind](view, { count: figure })
  const amount: Pence = pence(figure)
  return signWords[kind](view, { money: sayMoney(view, amount) })
}
