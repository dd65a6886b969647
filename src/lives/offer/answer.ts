import { type Day, readDay } from '#ground/kernel/day.ts'
import { readPounds, writePounds } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { readTime, writeTime } from '#ground/kernel/week.ts'
import type { Answers, Question } from './draft.ts'
import { FIELDS, type FieldSpec } from './question-field.ts'
import { MONTH_WEEKS, type MonthWeek, seriesDays } from './series.ts'

/** What was typed into the fields of a question; a day as one text, 2027-03-01. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>

export type FaultKind =
  | ('missing' | 'too-long' | 'not-a-choice' | 'not-a-time' | 'not-a-day' | 'not-a-number')
  | ('not-money' | 'ends-before-start' | 'in-the-past' | 'no-day-at-all' | 'fewer-than-least')
  | ('too-many' | 'not-a-postcode' | 'younger-than-youngest' | 'taster-price')
export type Fault = { readonly field: string; readonly kind: FaultKind }

/** What a choice may be, where it is looked up: activities by key, venues by id. */
export type Lookups = {
  readonly activities: readonly string[]
  readonly places: readonly string[]
  /** Of the place that was chosen. */
  readonly rooms: readonly string[]
  readonly today: Day
}

const MOST_TEXT = 120
const MOST_WORDS = 2_000
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/

/** "wr14 1aa" as it is kept: capitals and one space. */
export const plainPostcode = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll(/\s+/g, '')
    .replace(/(\d[A-Z]{2})$/, ' $1')

/**
 * Reads what was typed for one question and puts it among the answers, or says of each field what is wrong with it.
 * What an earlier answer made needless goes with it: a new place that is no longer new, a reason for many that are few.
 */
export function answered(
  question: Question,
  typed: Typed,
  before: Answers,
  known: Lookups,
): Result<Answers, readonly Fault[]> {
  const read = FIELDS[question].map((spec) => readField(spec, typed[spec.name], known))
  const faults = read.flatMap((one) => (one.ok ? [] : [one.refusal]))
  if (faults.length > 0) return refuse(faults)
  const values = Object.fromEntries(read.flatMap((one) => (one.ok ? [one.value] : [])))
  const given = asAnswers(question, values)
  const answers = without({ ...keptOf(question, before, given), ...given }, FIELDS[question], given)
  const wrong = together(question, answers, known.today)
  return wrong ? refuse([wrong]) : accept(answers)
}

/** A room is one of the place that it was chosen for, and goes with it. */
function keptOf(question: Question, before: Answers, given: Answers): Answers {
  if (question !== 'place' || given.place === before.place) return before
  const { room: _, ...kept } = before
  return kept
}

type Value = string | number | readonly string[] | undefined

const one = (value: string | readonly string[] | undefined): string =>
  (typeof value === 'object' ? (value[0] ?? '') : (value ?? '')).trim()

function readField(
  spec: FieldSpec,
  typed: string | readonly string[] | undefined,
  known: Lookups,
): Result<readonly [string, Value], Fault> {
  const field = spec.name
  if (spec.kind === 'many') {
    const chosen = [typed ?? []].flat().filter((value) => value !== 'none')
    if (chosen.length === 0 && !spec.optional) return refuse({ field, kind: 'missing' })
    return chosen.every((value) => spec.choices?.includes(value))
      ? accept([field, chosen])
      : refuse({ field, kind: 'not-a-choice' })
  }
  const text = one(typed)
  if (text === '')
    return spec.optional ? accept([field, undefined]) : refuse({ field, kind: 'missing' })
  if (spec.kind === 'one') {
    const choices = spec.choices ?? lookedUp(field, known)
    return choices.includes(text) ? accept([field, text]) : refuse({ field, kind: 'not-a-choice' })
  }
  return readText(spec.kind, field, text)
}

function lookedUp(field: string, known: Lookups): readonly string[] {
  if (field === 'place') return [...known.places, 'new']
  return field === 'room' ? [...known.rooms, 'none'] : known.activities
}

function readText(
  kind: 'text' | 'long' | 'money' | 'time' | 'number' | 'date',
  field: string,
  text: string,
): Result<readonly [string, Value], Fault> {
  const or = (value: Value, fault: FaultKind): Result<readonly [string, Value], Fault> =>
    value === undefined ? refuse({ field, kind: fault }) : accept([field, value])
  if (kind === 'time') return or(readTime(text), 'not-a-time')
  if (kind === 'date') return or(readDay(text), 'not-a-day')
  if (kind === 'money') return or(readPounds(text), 'not-money')
  if (kind === 'number') return or(readNumber(field, text), 'not-a-number')
  if (text.length > (kind === 'text' ? MOST_TEXT : MOST_WORDS))
    return refuse({ field, kind: 'too-long' })
  if (field !== 'newPostcode') return accept([field, text])
  const postcode = plainPostcode(text)
  return or(POSTCODE.test(postcode) ? postcode : undefined, 'not-a-postcode')
}

/** Whole people and years; staff may be shared with another group, in halves and quarters. */
function readNumber(field: string, text: string): number | undefined {
  const found = field === 'staff' ? /^\d{1,2}(\.(5|25|50|75|0))?$/ : /^\d{1,3}$/
  if (!found.test(text)) return undefined
  const number = Number(text)
  return field === 'staff' && number === 0 ? undefined : number
}

/** The values as answers: a rhythm is weeks or a week of the month, staff an exact fraction. */
function asAnswers(question: Question, values: Readonly<Record<string, Value>>): Answers {
  const { rhythm, staff, weekday, tasters, ...rest } = values
  if (question === 'rhythm' && typeof rhythm === 'string') {
    const [, of, number] = /^(weeks|month)-(-?\d)$/.exec(rhythm) ?? []
    const monthWeek = MONTH_WEEKS.find((week) => week === Number(number)) as MonthWeek
    return of === 'month' ? { everyWeeks: 1, monthWeek } : { everyWeeks: Number(number) }
  }
  return {
    ...(rest as Answers),
    ...(typeof staff === 'number' && { staff: inQuarters(staff) }),
    ...(weekday !== undefined && { weekday: Number(weekday) }),
    ...(tasters !== undefined && { tasters: tasters === 'yes' }),
  }
}

function inQuarters(staff: number): { readonly n: number; readonly d: number } {
  const quarters = Math.round(staff * 4)
  const d = quarters % 4 === 0 ? 1 : quarters % 2 === 0 ? 2 : 4
  return { n: (quarters * d) / 4, d }
}

/** A field that was emptied takes its old answer with it. */
function without(answers: Answers, specs: readonly FieldSpec[], given: Answers): Answers {
  const names = new Set(specs.map(({ name }) => name))
  if (names.has('rhythm') && given.monthWeek === undefined) names.add('monthWeek')
  const emptied = (key: string) => names.has(key) && given[key as keyof Answers] === undefined
  const kept = Object.entries(answers).filter(
    ([key, value]) => value !== undefined && !emptied(key),
  )
  return Object.fromEntries(kept)
}

/** What is wrong between two answers. */
function together(question: Question, answers: Answers, today: Day): Fault | undefined {
  const { starts, ends, startsOn, endsOn, least, most, youngest, oldest } = answers
  if (question === 'times' && starts !== undefined && ends !== undefined && ends <= starts)
    return { field: 'ends', kind: 'ends-before-start' }
  if (question === 'dates' && startsOn && startsOn < today)
    return { field: 'startsOn', kind: 'in-the-past' }
  if (question === 'dates' && startsOn && endsOn && !hasDay(answers))
    return { field: 'endsOn', kind: endsOn < startsOn ? 'ends-before-start' : 'no-day-at-all' }
  if (question === 'numbers' && (most ?? 0) < 1) return { field: 'most', kind: 'not-a-number' }
  if (question === 'numbers' && (least ?? 0) > (most ?? 0))
    return { field: 'most', kind: 'fewer-than-least' }
  if (question === 'numbers' && (most ?? 0) > 200) return { field: 'most', kind: 'too-many' }
  if (question === 'ages' && oldest !== undefined && oldest < (youngest ?? 0))
    return { field: 'oldest', kind: 'younger-than-youngest' }
  if (question === 'ages' && Math.max(youngest ?? 0, oldest ?? 0) > 120)
    return { field: 'youngest', kind: 'not-a-number' }
  if (question === 'taster' && answers.tasters && answers.tasterPence === undefined)
    return { field: 'tasterPence', kind: 'taster-price' }
  return undefined
}

/** Whether the series has a day between its first and its last: a month's fifth Tuesday may not. */
export function hasDay({ weekday, everyWeeks, monthWeek, startsOn, endsOn }: Answers): boolean {
  if (!startsOn || !endsOn) return true
  if (endsOn < startsOn) return false
  if (weekday === undefined || everyWeeks === undefined) return true
  const series = { weekday, everyWeeks, startsOn, endsOn, ...(monthWeek && { monthWeek }) }
  return seriesDays(series, { from: startsOn, to: endsOn }).length > 0
}

/** An answer as it stands in its fields, to be changed. */
export function typedOf(question: Question, answers: Answers): Typed {
  const { everyWeeks, monthWeek, staff, tasters } = answers
  const rhythm = monthWeek ? `month-${monthWeek}` : everyWeeks && `weeks-${everyWeeks}`
  const shown: Record<string, unknown> = {
    ...answers,
    rhythm: rhythm || undefined,
    staff: staff && String(staff.n / staff.d),
    tasters: tasters === undefined ? undefined : tasters ? 'yes' : 'no',
  }
  return Object.fromEntries(
    FIELDS[question].map(({ name, kind }) => [name, inField(kind, shown[name])]),
  )
}

function inField(kind: FieldSpec['kind'], value: unknown): string | readonly string[] | undefined {
  if (value === undefined || Array.isArray(value)) return value
  if (kind === 'time') return writeTime(value as number)
  if (kind === 'money') return writePounds(value as Parameters<typeof writePounds>[0])
  return String(value)
}
