import { minus, type Pence, pence, times, total } from '#ground/kernel/money.ts'
import type { Random } from '#ground/kernel/random.ts'
import type { PlanRecord, StepRecord } from './records.ts'

/** What a point is worth (rule R3); an hour of one more worker. */
export const A_POINT = pence(37_000)
const AN_HOUR = pence(2210)
const A_TRIP = pence(2400)

type Worked = Pick<PlanRecord['budget'], 'points' | 'steps' | 'indicative' | 'adjusted'>

/** Rule R3: 38 points, a second worker for three hours a week, and two return trips: £19,546.40. */
export const castBudget = (): Worked =>
  worked(38, [
    {
      ...{ kind: 'extra-support', words: '2:1 for 3 hours a week', units: 3 * 48, unit: 'hours' },
      ...{ each: AN_HOUR, reason: 'Two workers for the pool and the bus' },
    },
    tripsStep(2 * 48),
  ])

const tripsStep = (trips: number): StepRecord => ({
  ...{ kind: 'transport', words: 'Council transport, there and back', units: trips, unit: 'trips' },
  ...{ each: A_TRIP, reason: 'No other way to get there' },
})

/**
 * The table's amount for somebody whose plan costs so much: between 4 in a hundred above it and 9 below, so that most go
 * to the team manager and some further (rule R6).
 */
export function budgetFor(random: Random, agreed: Pence, trips: number, gap?: number): Worked {
  const transport = times(trips, A_TRIP)
  const share = gap ?? random.weighted(GAPS, ([, , weight]) => weight)
  const over = typeof share === 'number' ? share : random.between(share[0], share[1])
  const wanted = Math.max(0, Math.round(agreed / (1 + over)) - transport)
  const points = Math.floor(wanted / A_POINT)
  const hours = Math.round((wanted - points * A_POINT) / AN_HOUR)
  const extra: readonly StepRecord[] =
    hours === 0
      ? []
      : [
          {
            ...{ kind: 'extra-support', words: 'A worker beside them now and then', units: hours },
            ...{ unit: 'hours', each: AN_HOUR, reason: 'More than the points allow for' },
          },
        ]
  return worked(points, [...extra, ...(trips > 0 ? [tripsStep(trips)] : [])])
}
const GAPS = [
  [-0.04, 0, 30],
  [0.001, 0.045, 52],
  [0.052, 0.095, 14],
  [0.105, 0.17, 4],
] as const

function worked(points: number, more: readonly StepRecord[]): Worked {
  const first: StepRecord = {
    ...{ kind: 'points', words: '', units: points, unit: 'points', each: A_POINT, reason: '' },
  }
  const steps = [first, ...more]
  const amounts = steps.map(amountOf)
  return { points, steps, indicative: amounts[0] ?? pence(0), adjusted: total(amounts) }
}

export const amountOf = ({ units, each }: StepRecord): Pence => times(units, each)

/** Why the agreed amount is not the table's. Reasons are asked for both ways (Savva [2010]). */
export function gapReason(adjusted: Pence, agreed: Pence): string {
  const gap = minus(agreed, adjusted)
  if (gap === 0) return ''
  return gap > 0
    ? 'The places within reach that can meet the needs cost more than the table allows.'
    : 'The week that was chosen costs less than the table allows, and every need is met.'
}
