import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { Fee } from '#weeks/bookings/cancellation.ts'
import { dayWords as words } from '../day-words.ts'
import type { Says } from '../pages/check.tsx'

/** What a day given up comes to, for the person: theirs in figures, anybody else's in words. */
export function sayFee(view: View, fee: Fee): Says {
  const { package: own, council } = fee
  if (own > 0) return { picture: 'money', text: words.costs(view, { money: sayMoney(view, own) }) }
  return {
    picture: 'money',
    text: council > 0 ? words.councilPays(view) : words.costsNothing(view),
  }
}
