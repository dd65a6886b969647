import { type Pence, pence } from '#ground/kernel/money.ts'

/** What a session costs whoever comes, and what each who comes brings and costs. */
export type Books = {
  readonly fixedAYear: Pence
  readonly price: Pence
  /** What one more person costs each time: food, materials, a ticket. */
  readonly variable: Pence
  readonly weeksAYear: number
  /** At most so many people each time. */
  readonly places: number
}

export type BreakEven = {
  /** Attendances a year at which it pays for itself; nothing, where each costs as much as it brings. */
  readonly attendances: number | undefined
  /** Places each time at which it does, rounded up; nothing, as above. */
  readonly placesNeeded: number | undefined
  readonly isEnough: boolean
  /** The lowest price at which the places that there are pay for it, rounded up to the penny. */
  readonly priceNeeded: Pence
  /** What is left, or is short, in a year with every place taken each time. */
  readonly fullYear: Pence
}

/**
 * Rule R28: fixed costs over what each attendance leaves. At 7,200.00 a year, 24.00 a place and 6.00 of materials it is
 * 400 attendances: over 48 weeks six places cannot pay for it, nine can, and so can six at 31.00.
 */
export function breakEven({ fixedAYear, price, variable, weeksAYear, places }: Books): BreakEven {
  const leaves = price - variable
  const attendances = leaves > 0 ? Math.ceil(fixedAYear / leaves) : undefined
  const placesNeeded =
    leaves > 0 ? Math.max(1, Math.ceil(fixedAYear / (leaves * weeksAYear))) : undefined
  return {
    attendances,
    placesNeeded,
    isEnough: placesNeeded !== undefined && placesNeeded <= places,
    priceNeeded: pence(Math.ceil(fixedAYear / (weeksAYear * places)) + variable),
    fullYear: pence(leaves * weeksAYear * places - fixedAYear),
  }
}
