import type { Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { isPicture, type PictureKey } from '#ground/words/pictures.ts'
import { bookWords as words } from '../book-words.ts'

export const pictureOfSeat = ({ picture }: { readonly picture: string }): PictureKey =>
  isPicture(picture) ? picture : 'activity'

/** A place that costs nothing says so. */
export const sayCost = (view: View, price: Pence | undefined, weekly = false): string => {
  if (price === undefined || price === 0) return words.free(view)
  const money = sayMoney(view, price)
  return weekly ? words.costsWeekly(view, { money }) : words.costs(view, { money })
}
