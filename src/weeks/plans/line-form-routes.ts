import { z } from 'zod'
import { type Body, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Result } from '#ground/kernel/result.ts'
import type { View } from '#ground/kernel/view.ts'
import { carersTime, type LineField, type Typed, type TypedAmounts } from './line-typed.ts'
import { words as says } from './line-words.ts'
import type { ChangeRefusal } from './plan-changes.ts'
import { CHOSEN_BY, CHOSEN_HOW, type LineKind, type PlanLine, PRICE_SOURCES } from './plan-line.ts'
import { refusalWords } from './worker-words.ts'

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
const FREE = { what: ONCE.what, ...WEEKLY, minutes: hours.refine((of) => of > 0 && of <= 1440) }

const SessionForm = z.object(CHOSEN)
const OnceForm = z.object({ ...CHOSEN, ...ONCE })
const WeeklyForm = z.object({ ...CHOSEN, ...ONCE, ...WEEKLY })
const FreeForm = z.object({ ...CHOSEN, ...FREE })

const LINE_FIELDS: readonly LineField[] = [
  ...(['version', 'what', 'times', 'weeks', 'minutes', 'price', 'source', 'route'] as const),
  ...(['outcomes', 'needs', 'by', 'how', 'words', 'reason', 'carer', 'driving', 'saved'] as const),
]

function complaints(view: View) {
  const one = says.chooseOne(view)
  const number = says.writeNumber(view)
  return {
    ...{ version: refusalWords['changed-meanwhile'](view), what: says.writeIt(view) },
    ...{ times: number, weeks: says.writeWeeks(view), minutes: number, source: one },
    ...{ price: says.writePrice(view), route: one, outcomes: one, needs: one, by: one, how: one },
    ...{ words: one, reason: one, carer: one, driving: number, saved: number },
  }
}

export type LineRead = Typed & { readonly version: number; readonly amounts: TypedAmounts }

/** Reads a line's form as its kind asks for it. What is wrong comes back with all that was typed. */
export function readLine(
  kind: LineKind,
  body: Body,
  view: View,
): Result<LineRead, Form<LineField>> {
  const read = readForm(formOf(kind), body, complaints(view))
  if (!read.ok) return { ok: false, refusal: { ...read.refusal, values: typed(LINE_FIELDS, body) } }
  const { by, how, words, reason, carer, version, ...rest } = read.value
  const choice = { by, how, words, reason, carerPrefers: carer }
  const { route, outcomes, needs, driving, saved, ...amounts } = rest
  const value = {
    ...{ version, route, outcomes, needs, driving, saved, choice },
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
  return kind === 'equipment' || kind === 'one-off' ? OnceForm : WeeklyForm
}

/** The form as it is shown again, with the rule that refused beside the field where it is mended. */
export function refusedLine(body: Body, refusal: ChangeRefusal, view: View): Form<LineField> {
  const form: Form<LineField> = { values: typed(LINE_FIELDS, body), errors: {} }
  const message = refusalWords[refusal.kind](view)
  if (refusal.kind === 'route-needed') return withError(form, 'route', message)
  if (refusal.kind === 'choice-needs-reason' || refusal.kind === 'carer-needs-reason')
    return withError(form, 'reason', message)
  return withError(form, refusal.kind === 'no-such-outcome' ? 'outcomes' : 'by', message)
}

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
    ...{ minutes: plain(line.minutes / 60), price: (line.unitPrice / 100).toFixed(2) },
    ...{ source: line.priceSource, outcomes: line.outcomes, needs: line.needs },
    ...{ by: choice.by, how: choice.how, words: choice.words, reason: choice.reason },
    ...{ carer: choice.carerPrefers, driving: plain(driving / 60), saved: plain(saved / 60) },
  }
}
