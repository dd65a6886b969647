import { addDays, type Day, mondayOf } from '#ground/kernel/day.ts'

/** Days on which people go: today, tomorrow, and the two Mondays after. */
export function firstDays(today: Day): readonly Day[] {
  const monday = addDays(mondayOf(today), 7)
  return [...new Set([today, addDays(today, 1), monday, addDays(monday, 7)])]
}

/** Whole weeks away from a day on, each with its last day. */
export const wholeWeeks = (from: Day): readonly { readonly weeks: number; readonly last: Day }[] =>
  [1, 2, 4].map((weeks) => ({ weeks, last: addDays(from, weeks * 7 - 1) }))

/** Last days for somebody who is away already: the ends of this week, of the next, and of the fourth. */
export const weekEnds = (today: Day): readonly Day[] =>
  [1, 2, 4].map((weeks) => addDays(mondayOf(today), weeks * 7 - 1))
