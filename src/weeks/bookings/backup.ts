import type { Day } from '#ground/kernel/day.ts'
import type { Place } from './asking.ts'
import type { Seat } from './seat.ts'

/** A weekly place that somebody could have from a day, in the place of one that ends. */
export type Backup = { readonly seat: Seat; readonly day: Day; readonly place: Place }
