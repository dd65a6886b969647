import { noMoney, type Pence, plus } from '#ground/kernel/money.ts'
import { type Shown, withSmallNumbersHidden } from '#ground/kernel/small-numbers.ts'
import { type Forecast, forecastOf } from './line-year.ts'

/** What the lines of an area, or of a route, come to, and how many people they are of. */
export type Counted = {
  readonly key: string
  readonly people: number
  readonly committed: Pence
  readonly used: Pence
  readonly remaining: Pence
}

export type ForecastRow = {
  readonly key: string
  readonly people: Shown
  readonly figures: Forecast | 'hidden'
}
export type ForecastTable = {
  readonly rows: readonly ForecastRow[]
  readonly total: ForecastRow
}

/**
 * Rule R41 for areas or routes. Whoever may not see people is not shown what four or fewer of them cost, nor so much of
 * the rest that it could be worked out.
 */
export function forecastTable(counted: readonly Counted[], seesPeople: boolean): ForecastTable {
  const safe = withSmallNumbersHidden(counted.map(({ people }) => [people]))
  const shown = (one: Counted, people: Shown): ForecastRow => {
    const isHidden = people === 'hidden' && !seesPeople
    return {
      key: one.key,
      people: seesPeople ? one.people : people,
      figures: isHidden ? 'hidden' : forecastOf(one),
    }
  }
  return {
    rows: counted.map((one, i) => shown(one, safe.cells[i]?.[0] ?? 0)),
    total: shown(sumOf(counted), safe.total),
  }
}

const sumOf = (counted: readonly Counted[]): Counted =>
  counted.reduce(
    (sum, one) => ({
      key: '',
      people: sum.people + one.people,
      committed: plus(sum.committed, one.committed),
      used: plus(sum.used, one.used),
      remaining: plus(sum.remaining, one.remaining),
    }),
    { key: '', people: 0, committed: noMoney, used: noMoney, remaining: noMoney },
  )

/** Figures in the order in which every table has them. */
export const FIGURES = [
  'committed',
  'actual',
  'remaining',
  'forecast',
  'underspend',
] as const satisfies readonly (keyof Forecast)[]
export type Figure = (typeof FIGURES)[number]
