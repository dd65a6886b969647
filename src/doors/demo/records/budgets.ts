import { minus, type Pence, pence, times, total } from '#ground/kernel/money.ts'
import type { Random } from '#ground/kernel/random.ts'
import type { Person } from '#lives/people/person.ts'
import { inTheirs } from './knowing.ts'
import type { PlanRecord, StepRecord } from './records.ts'

/** What a point is worth (rule R3); an hour of one more worker. */
export const A_POINT = pence(37_000)
const AN_HOUR = pence(2210)
const A_TRIP = pence(2400)

/** What somebody reads of their budget is in their language. */
type Reads = Pick<Person, 'language'>
type Worked = Pick<PlanRecord['budget'], 'points' | 'steps' | 'indicative' | 'adjusted'>

/** Rule R3: 38 points, a second worker for three hours a week, and two return trips: £19,546.40. */
export const castBudget = (person: Reads): Worked =>
  worked(38, [
    {
      ...{ kind: 'extra-support', units: 3 * 48, unit: 'hours', each: AN_HOUR },
      words: inTheirs(person, { en: '2:1 for 3 hours a week', cy: '2:1 am 3 awr yr wythnos' }),
      reason: inTheirs(person, {
        en: 'Two workers for the pool and the bus',
        cy: 'Dau weithiwr ar gyfer y pwll nofio a’r bws',
      }),
    },
    tripsStep(person, 2 * 48),
  ])

const tripsStep = (person: Reads, trips: number): StepRecord => ({
  ...{ kind: 'transport', units: trips, unit: 'trips', each: A_TRIP },
  words: inTheirs(person, {
    en: 'Council transport, there and back',
    cy: 'Cludiant y cyngor, yno ac yn ôl',
  }),
  reason: inTheirs(person, { en: 'No other way to get there', cy: 'Dim ffordd arall o gyrraedd' }),
})

/**
 * The table's amount for somebody whose plan costs so much: between 4 in a hundred above it and 9 below, so that most go
 * to the team manager and some further (rule R6).
 */
export function budgetFor(
  random: Random,
  person: Reads,
  {
    agreed,
    trips,
    gap,
  }: { readonly agreed: Pence; readonly trips: number; readonly gap?: number | undefined },
): Worked {
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
            ...{ kind: 'extra-support', units: hours, unit: 'hours', each: AN_HOUR },
            words: inTheirs(person, {
              en: 'A worker beside them now and then',
              cy: 'Gweithiwr wrth eu hochr o bryd i’w gilydd',
            }),
            reason: inTheirs(person, {
              en: 'More than the points allow for',
              cy: 'Mwy nag y mae’r pwyntiau’n ei ganiatáu',
            }),
          },
        ]
  return worked(points, [...extra, ...(trips > 0 ? [tripsStep(person, trips)] : [])])
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
export function gapReason(person: Reads, adjusted: Pence, agreed: Pence): string {
  const gap = minus(agreed, adjusted)
  if (gap === 0) return ''
  return inTheirs(person, gap > 0 ? COSTS_MORE : COSTS_LESS)
}
const COSTS_MORE = {
  en: 'The places within reach that can meet the needs cost more than the table allows.',
  cy: 'Mae’r lleoedd o fewn cyrraedd a all ddiwallu’r anghenion yn costio mwy nag y mae’r tabl yn ei ganiatáu.',
}
const COSTS_LESS = {
  en: 'The week that was chosen costs less than the table allows, and every need is met.',
  cy: 'Mae’r wythnos a ddewiswyd yn costio llai nag y mae’r tabl yn ei ganiatáu, ac mae pob angen wedi’i ddiwallu.',
}
