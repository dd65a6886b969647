import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { type Found, INVARIANTS, type Invariant, type Looked, MOST_NAMED } from './breach.ts'
import {
  ledgerBalances,
  linesWithinBudget,
  oneRateADay,
  oneRouteAnHour,
  sharesMakeBudget,
} from './money-queries.ts'
import {
  areasMakeCounty,
  attendedWasBooked,
  chargedAfterCheck,
  needsHaveSupport,
  papersHold,
} from './support-queries.ts'

const LOOK: Readonly<Record<Invariant, (councilId: Id, on: Day) => RawBuilder<Found>>> = {
  'shares-make-budget': sharesMakeBudget,
  'lines-within-budget': linesWithinBudget,
  'attended-was-booked': attendedWasBooked,
  'charged-after-check': chargedAfterCheck,
  'one-route-an-hour': oneRouteAnHour,
  'one-rate-a-day': oneRateADay,
  'areas-make-county': areasMakeCounty,
  'needs-have-support': needsHaveSupport,
  'papers-hold': papersHold,
  'ledger-balances': ledgerBalances,
}

/**
 * Looks at every row of a council, invariant by invariant: one query each. So many breaches of each are named, all are
 * counted.
 */
export async function lookAtInvariants(db: Db, councilId: Id, on: Day): Promise<readonly Looked[]> {
  const looked: Looked[] = []
  for (const invariant of INVARIANTS) {
    const { rows } = await sql<Found & { readonly of: number }>`
      select f.row, f.found, count(*) over ()::integer as of from (${LOOK[invariant](councilId, on)}) f
      order by f.row limit ${MOST_NAMED}
    `.execute(db)
    looked.push({ invariant, breaches: rows[0]?.of ?? 0, named: rows })
  }
  return looked
}
