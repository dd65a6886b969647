import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Maximum } from './charge.ts'

/** One row of the finance officer's list: money and numbers, never an assessment of need. */
export type PersonPays = {
  readonly id: Id
  readonly name: string
  readonly reference: string
  /** Nothing, where no financial assessment holds. */
  readonly pays?: { readonly maximumWeekly: Maximum; readonly from: Day }
}

export type MoneyPage = {
  readonly people: readonly PersonPays[]
  /** All who match, on this page or another. */
  readonly total: number
  readonly page: number
}

export const PEOPLE_A_PAGE = 25
