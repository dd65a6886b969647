import { type Pence, pounds, shortPounds } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { View } from '#ground/kernel/view.ts'
import { says } from './says.ts'

const numbers = { en: new Intl.NumberFormat('en-GB'), cy: new Intl.NumberFormat('cy-GB') } as const

/** 1,500 in both languages. Digits, never words, in every view (ER11). */
export const sayNumber = ({ language }: View, number: number): string =>
  numbers[language].format(number)

const tenths = {
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  cy: new Intl.NumberFormat('cy-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
} as const

/** 18.0, for figures that are compared to the tenth. */
export const sayTenths = ({ language }: View, number: number): string =>
  tenths[language].format(number)

/** £1,234.50; in the easy views £12 where the pence are nought (ER11: whole pounds unless pence matter). */
export const sayMoney = ({ seeing }: View, amount: Pence): string =>
  seeing === 'standard' ? pounds(amount) : shortPounds(amount)

const workers = says<{ staff: number }>({
  en: '{staff, plural, one {# worker} other {# workers}}',
  cy: '{staff, plural, zero {# gweithiwr} one {# gweithiwr} two {# weithiwr} few {# gweithiwr} many {# gweithiwr} other {# gweithiwr}}',
})
const forPeople = says<{ workers: string; people: number }>({
  en: '{workers} for {people, plural, one {# person} other {# people}}',
  cy: '{workers} i {people, plural, zero {# o bobl} one {# person} two {# berson} few {# o bobl} many {# o bobl} other {# o bobl}}',
})

/** A ratio as people say it: "1 worker for 5 people", "1 gweithiwr i 5 o bobl". */
export const sayRatio = (view: View, { staff, people }: Ratio): string =>
  forPeople(view, { workers: workers(view, { staff }), people })
