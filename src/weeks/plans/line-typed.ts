import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { noMoney, type Pence, pence } from '#ground/kernel/money.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { yearlyCostOf } from './cost.ts'
import {
  type Choice,
  type LineKind,
  type LineRoute,
  type PlanLine,
  type PriceSource,
  type Rhythm,
  type Unit,
  weeklyMinutes,
} from './plan-line.ts'
import { breakGiven } from './respite.ts'

export type LineField =
  | 'version'
  | 'what'
  | 'times'
  | 'weeks'
  | 'minutes'
  | 'price'
  | 'source'
  | 'route'
  | 'outcomes'
  | 'needs'
  | 'by'
  | 'how'
  | 'words'
  | 'reason'
  | 'carer'
  | 'driving'
  | 'saved'
  | 'startsOn'
  | 'endsOn'
  | 'day'
  | 'at'

/** A line's form once it has been read: what is the same for every kind. */
export type Typed = {
  readonly route: LineRoute
  readonly outcomes: readonly Id[]
  readonly needs: readonly string[]
  readonly choice: Choice
  /** A carer's minutes a week. */
  readonly driving: number
  readonly saved: number
  readonly startsOn: Day
  readonly endsOn?: Day
}

/** What is written of a line that is no session. */
export type TypedAmounts = {
  readonly what: string
  readonly times: number
  readonly weeks: number
  readonly minutes: number
  readonly price: Pence
  readonly source: PriceSource
  /** Where it is always on one day of the week, and at one time. */
  readonly day?: number | undefined
  readonly at?: Minutes | undefined
}

const UNIT: Readonly<Record<LineKind, Unit>> = {
  session: 'sitting',
  'personal-assistant': 'hour',
  community: 'sitting',
  transport: 'trip',
  tenancy: 'hour',
  equipment: 'once',
  'one-off': 'once',
}
const AN_HOUR = 60
const GIVES_A_BREAK: ReadonlySet<LineKind> = new Set(['session', 'personal-assistant', 'community'])

/** A carer has the time that the person is with support, where they would otherwise be with them (rule R38). */
export const breakOf = (
  line: Pick<PlanLine, 'kind' | 'rhythm' | 'minutes'>,
  { driving, saved }: Pick<Typed, 'driving' | 'saved'>,
): number =>
  breakGiven({
    withSupport: GIVES_A_BREAK.has(line.kind) ? weeklyMinutes(line) : 0,
    travelSaved: saved,
    drivingOrWaiting: driving,
  })

/** The driving and the saving that a line's break tells of: one of them, as their difference is what was kept. */
export function carersTime(line: PlanLine): { readonly driving: number; readonly saved: number } {
  const difference = line.breakMinutes - breakOf(line, { driving: 0, saved: 0 })
  return { driving: Math.max(0, -difference), saved: Math.max(0, difference) }
}

type Kept = { readonly id: Id; readonly threadId: Id }

/** Kinds whose time of the week can be said, so that nothing else is put there. */
export const HAS_TIME: ReadonlySet<LineKind> = new Set([
  'personal-assistant',
  'community',
  'tenancy',
])

/**
 * A line of any kind but a session, from its form. Community support is free; things are bought once; transport may not
 * be charged for in Wales (SI 2015/1843).
 */
export function typedLine(
  kind: LineKind,
  { id, threadId }: Kept,
  { driving, saved, ...typed }: Typed,
  amounts: TypedAmounts,
  jurisdiction: 'ENGLAND' | 'WALES',
): PlanLine {
  const isOnce = UNIT[kind] === 'once'
  const rhythm: Rhythm = isOnce
    ? { kind: 'once' }
    : { kind: 'weekly', timesAWeek: amounts.times, weeks: amounts.weeks, ...weekdayOf(amounts) }
  const isFree = kind === 'community'
  const unitPrice = isFree ? noMoney : pence(amounts.price)
  const minutes = kind === 'community' ? amounts.minutes : UNIT[kind] === 'hour' ? AN_HOUR : 0
  return {
    ...{ id, threadId, ...typed, kind, what: amounts.what, rhythm, minutes, unit: UNIT[kind] },
    ...(amounts.at !== undefined && { startsMinute: amounts.at }),
    ...(kind === 'personal-assistant' && { ratio: { staff: 1, people: 1 } }),
    ...{ unitPrice, priceSource: isFree ? 'free' : amounts.source },
    yearly: yearlyCostOf(rhythm, unitPrice, 0),
    isChargeable: !(kind === 'transport' && jurisdiction === 'WALES'),
    breakMinutes: breakOf({ kind, rhythm, minutes }, { driving, saved }),
  }
}

const weekdayOf = ({ day }: TypedAmounts) => (day === undefined ? {} : { weekday: day })
