import { z } from 'zod'
import {
  type DateTyped,
  dateFields,
  isDateEmpty,
  readDate,
  typedDate,
} from '#ground/govuk/date-field.ts'
import { type Body, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import type { Day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Result } from '#ground/kernel/result.ts'
import type { View } from '#ground/kernel/view.ts'
import {
  carersTime,
  HAS_TIME,
  type LineField,
  type Typed,
  type TypedAmounts,
} from './line-typed.ts'
import { words as says } from './line-words.ts'
import type { ChangeRefusal } from './plan-changes.ts'
import { CHOSEN_BY, CHOSEN_HOW, type LineKind, type PlanLine, PRICE_SOURCES } from './plan-line.ts'
import { refusalWords, sayChangeRefusal } from './worker-words.ts'

const several = z.preprocess(
  (sent) => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]),
  z.array(z.string().max(60)).max(60),
)
const decimal = z
  .string()
  .trim()
  .regex(/^\d{1,5}([.,]\d{1,2})?$/)
  .transform((text) => Number(text.replace(',', '.')))
const hours = z
  .string()
  .trim()
  .default('')
  .transform((text) => text || '0')
  .pipe(decimal)
  .transform((of) => Math.round(of * 60))
const text = z.string().trim().max(2000).default('')

const CHOSEN = {
  version: z.coerce.number().int(),
  route: z.enum(['direct-payment', 'service-fund', 'managed', 'none']),
  ...{ outcomes: several, needs: several },
  ...{ by: z.enum(CHOSEN_BY), how: z.enum(CHOSEN_HOW) },
  ...{ words: text, reason: text, carer: text, driving: hours, saved: hours },
}
const price = decimal.transform((of) => pence(Math.round(of * 100)))
const ONCE = { what: z.string().trim().min(1).max(200), price, source: z.enum(PRICE_SOURCES) }
const WEEKLY = {
  times: decimal.refine((of) => of > 0 && of <= 168),
  weeks: z.coerce.number().int().min(1).max(53),
}
/** A day of the week and a time, where it always has them: "14:00". A time without a day is on no day. */
const WHEN = {
  day: z
    .enum(['', '0', '1', '2', '3', '4', '5', '6'])
    .default('')
    .transform((typed) => (typed === '' ? undefined : Number(typed))),
  at: z
    .string()
    .trim()
    .regex(/^(([01]?\d|2[0-3])[:.][0-5]\d)?$/)
    .default('')
    .transform((typed) => (typed === '' ? undefined : minutesOf(typed))),
}
const minutesOf = (typed: string): number => {
  const [hours = 0, minutes = 0] = typed.split(/[:.]/).map(Number)
  return hours * 60 + minutes
}
const FREE = {
  what: ONCE.what,
  ...WEEKLY,
  ...WHEN,
  minutes: hours.refine((of) => of > 0 && of <= 1440),
}

const SessionForm = z.object(CHOSEN)
const OnceForm = z.object({ ...CHOSEN, ...ONCE })
const WeeklyForm = z.object({ ...CHOSEN, ...ONCE, ...WEEKLY })
const TimedForm = z.object({ ...CHOSEN, ...ONCE, ...WEEKLY, ...WHEN })
const FreeForm = z.object({ ...CHOSEN, ...FREE })

export const LINE_FIELDS: readonly LineField[] = [
  ...(['version', 'what', 'times', 'weeks', 'minutes', 'price', 'source', 'route'] as const),
  ...(['outcomes', 'needs', 'by', 'how', 'words', 'reason', 'carer', 'driving', 'saved'] as const),
  ...(['day', 'at'] as const),
]

function complaints(view: View) {
  const one = says.chooseOne(view)
  const number = says.writeNumber(view)
  return {
    ...{ version: refusalWords['changed-meanwhile'](view), what: says.writeIt(view) },
    ...{ times: number, weeks: says.writeWeeks(view), minutes: number, source: one },
    ...{ price: says.writePrice(view), route: one, outcomes: one, needs: one, by: one, how: one },
    ...{ words: one, reason: one, carer: one, driving: number, saved: number },
    ...{ day: one, at: says.writeTime(view) },
  }
}

export type LineRead = Typed & { readonly version: number; readonly amounts: TypedAmounts }

/** Its first day and its last, as they were typed. */
export const daysTyped = (body: Body): DateTyped => ({
  ...typedDate(body, 'startsOn'),
  ...typedDate(body, 'endsOn'),
})

/** A line's days as they stand in its form. */
export const daysOf = (of: { readonly startsOn: Day; readonly endsOn?: Day }): DateTyped => ({
  ...dateFields('startsOn', of.startsOn),
  ...dateFields('endsOn', of.endsOn),
})

type DaysRead = {
  readonly startsOn: Day | undefined
  readonly endsOn?: Day | undefined
  /** Something stands for the last day, and there is no such day. */
  readonly isNoEnd?: boolean
}

function readDays(body: Body): DaysRead {
  const ends = typedDate(body, 'endsOn')
  const endsOn = readDate(ends, 'endsOn')
  const startsOn = readDate(typedDate(body, 'startsOn'), 'startsOn')
  return { startsOn, endsOn, isNoEnd: !isDateEmpty(ends) && !endsOn }
}

/** Rule R4: a line has its first day. */
function withDayErrors(form: Form<LineField>, days: DaysRead, view: View): Form<LineField> {
  const begun = days.startsOn ? form : withError(form, 'startsOn', says.writeStart(view))
  return days.isNoEnd ? withError(begun, 'endsOn', says.writeEnd(view)) : begun
}

const withTimeError = (form: Form<LineField>, body: Body, view: View): Form<LineField> =>
  body.at && !body.day ? withError(form, 'day', says.chooseDay(view)) : form

/** Reads a line's form as its kind asks for it. What is wrong comes back with all that was typed. */
export function readLine(
  kind: LineKind,
  body: Body,
  view: View,
  given?: { readonly startsOn: Day },
): Result<LineRead, Form<LineField>> {
  const read = readForm(formOf(kind), body, complaints(view))
  const days: DaysRead = given ?? readDays(body)
  const shown = { values: typed(LINE_FIELDS, body), errors: read.ok ? {} : read.refusal.errors }
  const form = withDayErrors(withTimeError(shown, body, view), days, view)
  if (!read.ok || Object.keys(form.errors).length > 0 || days.startsOn === undefined)
    return { ok: false, refusal: form }
  const { by, how, words, reason, carer, version, ...rest } = read.value
  const choice = { by, how, words, reason, carerPrefers: carer }
  const { route, outcomes, needs, driving, saved, ...amounts } = rest
  const value = {
    ...{ version, route, outcomes, needs, driving, saved, choice, startsOn: days.startsOn },
    ...(days.endsOn && { endsOn: days.endsOn }),
    amounts: { ...NOTHING, ...amounts },
  }
  return { ok: true, value }
}

const NOTHING: TypedAmounts = {
  ...{ what: '', times: 1, weeks: 52, minutes: 0, price: pence(0), source: 'free' },
}

function formOf(kind: LineKind): z.ZodType<z.output<typeof SessionForm> & Partial<TypedAmounts>> {
  if (kind === 'session') return SessionForm
  if (kind === 'community') return FreeForm
  if (HAS_TIME.has(kind)) return TimedForm
  return kind === 'equipment' || kind === 'one-off' ? OnceForm : WeeklyForm
}

/** The form as it is shown again, with the rule that refused beside the field where it is mended. */
export function refusedLine(body: Body, refusal: ChangeRefusal, view: View): Form<LineField> {
  const form: Form<LineField> = { values: typed(LINE_FIELDS, body), errors: {} }
  const message = sayChangeRefusal(view, refusal)
  if (refusal.kind === 'starts-before-plan') return withError(form, 'startsOn', message)
  if (refusal.kind === 'ends-before-start') return withError(form, 'endsOn', message)
  if (refusal.kind === 'clash')
    return withError(
      form,
      'day' in body ? 'day' : 'startsOn-day' in body ? 'startsOn' : 'by',
      message,
    )
  if (refusal.kind === 'route-needed') return withError(form, 'route', message)
  if (refusal.kind === 'choice-needs-reason' || refusal.kind === 'carer-needs-reason')
    return withError(form, 'reason', message)
  return withError(form, refusal.kind === 'no-such-outcome' ? 'outcomes' : 'by', message)
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const plain = (of: number) => String(Math.round(of * 100) / 100)

/** A line as it stands in its form. */
export function lineValues(line: PlanLine, version: number): Form<LineField>['values'] {
  const { rhythm, choice } = line
  const { driving, saved } = carersTime(line)
  return {
    ...{ version: String(version), what: line.what, route: line.route },
    ...(rhythm.kind === 'weekly' && {
      ...{ times: plain(rhythm.timesAWeek), weeks: String(rhythm.weeks) },
    }),
    day: rhythm.weekday === undefined ? '' : String(rhythm.weekday),
    at: line.startsMinute === undefined ? '' : clock(line.startsMinute),
    ...{ minutes: plain(line.minutes / 60), price: (line.unitPrice / 100).toFixed(2) },
    ...{ source: line.priceSource, outcomes: line.outcomes, needs: line.needs },
    ...{ by: choice.by, how: choice.how, words: choice.words, reason: choice.reason },
    ...{ carer: choice.carerPrefers, driving: plain(driving / 60), saved: plain(saved / 60) },
  }
}
