import { type Pence, pence } from '#ground/kernel/money.ts'
import type { HelperHour } from '#lives/offer/session-policies.ts'

/** The same hours of a helper, from an agency and employed by the person. */
export type HelperCosts = {
  readonly agency: { readonly week: Pence; readonly year: Pence }
  readonly employed: { readonly week: Pence; readonly year: Pence }
  /** What the agency costs more in a year; less than nothing where it costs less. */
  readonly more: Pence
}

const WEEKS = 52

/** @param quarters hours a week in quarters, so that nothing is rounded before the end: 4 h 30 are 18 */
export function helperCosts(quarters: number, hour: HelperHour): HelperCosts {
  const cost = (each: Pence) => ({
    week: pence(Math.floor((2 * quarters * each + 4) / 8)),
    year: pence(Math.floor((2 * WEEKS * quarters * each + 4) / 8)),
  })
  const [agency, employed] = [cost(hour.agency), cost(hour.employed)]
  return { agency, employed, more: pence(agency.year - employed.year) }
}
