import type { Day } from '#ground/kernel/day.ts'
import type { Pence } from '#ground/kernel/money.ts'

/** One line of a plan that is in force, as other systems take it in. */
export type CostedLine = {
  /** The person's number at the council. */
  readonly person: string
  readonly plan: number
  readonly line: string
  readonly kind: string
  readonly what: string
  readonly session: string | null
  readonly provider: string | null
  readonly route: string
  readonly staff: number | null
  readonly people: number | null
  readonly unit: string
  readonly unitPrice: Pence
  /** How many in a year; nothing where it follows from the calendar of open days. */
  readonly units: number | null
  readonly yearly: Pence
  readonly startsOn: Day
  readonly endsOn: Day | null
  /** Of the whole plan, on its first line alone, so that a column may be added up. */
  readonly agreed: Pence | null
  readonly personPays: Pence | null
  readonly councilPays: Pence | null
}

export const COLUMNS = [
  'person',
  'plan',
  'line',
  'kind',
  'what',
  'session',
  'provider',
  'route',
  'ratio',
  'unit',
  'unit_price',
  'units',
  'yearly',
  'starts_on',
  'ends_on',
  'agreed',
  'person_pays',
  'council_pays',
] as const

type Cell = string | number | undefined
const pounds = (amount: Pence | null): Cell => (amount === null ? undefined : amount / 100)

/** One row of the file. Money in pounds, a ratio as 1:5. */
export const rowOf = (line: CostedLine): readonly Cell[] => [
  line.person,
  line.plan,
  line.line,
  line.kind,
  line.what,
  line.session ?? undefined,
  line.provider ?? undefined,
  line.route,
  line.staff === null ? undefined : `${line.staff}:${line.people}`,
  line.unit,
  pounds(line.unitPrice),
  unitsOf(line),
  pounds(line.yearly),
  line.startsOn,
  line.endsOn ?? undefined,
  pounds(line.agreed),
  pounds(line.personPays),
  pounds(line.councilPays),
]

/** Where the calendar of open days made the year, the number is what was paid for. */
const unitsOf = ({ units, unitPrice, yearly }: CostedLine): Cell =>
  units ?? (unitPrice > 0 ? Math.round(yearly / unitPrice) : undefined)
