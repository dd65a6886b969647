import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { sayMoney, sayRatio } from '#ground/words/figures.ts'
import { isPicture, type PictureKey } from '#ground/words/pictures.ts'
import { sayTimes } from '#ground/words/times.ts'
import { monthWeekWords, seenWords as words } from '../seen-words.ts'
import type { MonthWeek } from '../series.ts'

export type Rhythmic = {
  readonly weekday: number
  readonly starts: Minutes
  readonly ends: Minutes
  readonly everyWeeks: number
  readonly monthWeek?: MonthWeek
}

/** "Tuesday, 10am to 12pm"; "Every 2 weeks. Tuesday, 10am to 12pm". Weekly is what everybody expects, and is not said. */
export function sayRhythm(view: View, of: Rhythmic): string {
  const [day, times] = [sayWeekday(view, of.weekday), sayTimes(view, of.starts, of.ends)]
  const when = view.seeing === 'standard' ? `${day}, ${times}` : `${day}. ${times}.`
  if (of.monthWeek !== undefined) return `${monthWeekWords[of.monthWeek](view)}. ${when}`
  return of.everyWeeks === 1 ? when : `${words.everyWeeks(view, { weeks: of.everyWeeks })}. ${when}`
}

export const pictureOfActivity = (picture: string | undefined): PictureKey =>
  picture !== undefined && isPicture(picture) ? picture : 'activity'

/** The name of a session in the reader's language. */
export const sayName = (
  { language }: View,
  { titleEn, titleCy }: { readonly titleEn: string; readonly titleCy: string },
): string => (language === 'cy' ? titleCy : titleEn)

/** One price as it is; of several each person sees their own. */
export function sayCosts(
  view: View,
  prices: readonly { readonly ratio: Ratio; readonly price: Pence }[],
): string {
  const amounts = new Set(prices.map(({ price }) => price))
  const [only] = prices
  if (amounts.size === 1 && only) return words.eachTime(view, { money: sayMoney(view, only.price) })
  if (view.seeing !== 'standard') return words.dependsOnYou(view)
  const each = prices.map(({ ratio, price }) =>
    words.eachTimeFor(view, { support: sayRatio(view, ratio), money: sayMoney(view, price) }),
  )
  return `${each.join('; ')}.`
}

/** Whether somebody can try it once, and what that costs; nothing where they cannot. */
export function sayTaster(
  view: View,
  { tasters, tasterPence }: { readonly tasters?: boolean; readonly tasterPence?: Pence },
): string {
  if (!tasters || tasterPence === undefined) return ''
  return tasterPence === 0
    ? words.canTryFree(view)
    : words.canTry(view, { money: sayMoney(view, tasterPence) })
}
