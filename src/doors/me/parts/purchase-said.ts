import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { heldWords } from '#weeks/plans/follow-words.ts'
import type { Purchase } from '#weeks/plans/purchase.ts'
import { buyWords as words } from '../buy-words.ts'
import type { Says } from '../pages/check.tsx'

/** What came of one thing that somebody asked to buy. */
export function sayPurchase(view: View, purchase: Purchase): Says {
  const bought = words.youBuy(view, {
    what: purchase.what,
    money: sayMoney(view, purchase.amount),
  })
  return { picture: 'shopping', text: `${bought} ${outcome(view, purchase)}` }
}

function outcome(view: View, { state, answerBy, reasons }: Purchase): string {
  if (state === 'held')
    return answerBy ? words.answerBy(view, { day: sayTheDay(view, answerBy) }) : ''
  if (state === 'refused') return words.refused(view, { reasons })
  return state === 'agreed' ? words.agreed(view) : words.through(view)
}

/** It is done, or who looks at it, why and until when. */
export function sayDone(
  view: View,
  { state, heldBecause, answerBy }: Purchase,
): { readonly title: string; readonly says: readonly Says[] } {
  if (state === 'through' || state === 'agreed')
    return { title: words.through(view), says: [{ picture: 'yes', text: words.throughWhy(view) }] }
  return {
    title: words.held(view),
    says: [
      ...heldBecause.map((why): Says => ({ picture: 'find', text: heldWords[why](view) })),
      ...(answerBy
        ? [
            {
              picture: 'person',
              text: words.answerBy(view, { day: sayTheDay(view, answerBy) }),
            } as const,
          ]
        : []),
    ],
  }
}
