import type { Context } from 'hono'
import { z } from 'zod'
import { openTheirs } from '#ground/access/address.ts'
import type { Signed } from '#ground/access/may.ts'
import type { Scope } from '#ground/access/relationship.ts'
import { readDate, typedDate } from '#ground/govuk/date-field.ts'
import {
  type Body,
  blank,
  type Complaints,
  type Form,
  readForm,
  withError,
} from '#ground/govuk/form.ts'
import { type Day, dayOf, readDay } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import type { Result } from '#ground/kernel/result.ts'
import type { View } from '#ground/kernel/view.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import type { Doing } from './about-actions.ts'
import { complaints } from './about-page-words.ts'
import type { PersonFlag } from './person-flag.ts'
import { personFlag } from './queries.ts'

/** What every page about one person has at hand. */
export type Opened = Doing & {
  readonly today: Day
  readonly flag: PersonFlag
  /** An id for a form that writes something new: sent twice, it is written once. */
  readonly fresh: Id
}

/** Opens one person's record for one page or one form, with their flag. */
export const openPerson = <T>(
  platform: Platform,
  c: Context<Signed>,
  scope: Scope,
  work: (db: Db, opened: Opened) => Promise<T>,
): Promise<T> =>
  openTheirs(platform, c, scope, async (db, { now: at, ...opening }) => {
    const today = dayOf(at)
    const flag = await personFlag(db, opening.councilId, opening.personId, today)
    return work(db, { ...opening, at, today, flag, fresh: newId(at) })
  })

/** A day as the three boxes give it, once `readWithDates` has put them together. */
export const aDay = z.string().transform((text, context): Day => {
  const day = readDay(text)
  if (day) return day
  context.addIssue({ code: 'custom', message: 'No such day' })
  return z.NEVER
})
export const aDayOrNone = z.union([z.literal('').transform(() => undefined), aDay])
export const someWords = z.string().trim().min(1).max(4_000)
export const words0 = z.string().trim().max(4_000).default('')
/** A sign-in chosen from a list, or none. */
export const anAccount = z.union([z.literal('').transform(() => undefined), z.uuid()]).optional()
/** Any number of ticked boxes: none, one or more. */
export const asMany = (sent: unknown): unknown =>
  sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]
export const ticked = <T extends string>(of: readonly [T, ...T[]]) =>
  z.preprocess(asMany, z.array(z.enum(of)))
/** The version that was read, which a form carries with it. */
export const aVersion = z.coerce.number().int().min(1)

/**
 * Reads a form with dates in three boxes each. What was typed in the boxes comes back as it was typed.
 *
 * @param dates the names of the dates; a date of three empty boxes is read as ''
 */
export function readWithDates<Schema extends z.ZodType>(
  schema: Schema,
  body: Body,
  complaints: Complaints<keyof z.input<Schema> & string>,
  dates: readonly string[],
): Result<z.output<Schema>, Form<string>> & { readonly typed: Form<string>['values'] } {
  const boxes = dates.map((name) => typedDate(body, name))
  const put = dates.map((name, i) => {
    const box = boxes[i] ?? {}
    const isEmpty = Object.values(box).every((text) => !text)
    return [name, isEmpty ? '' : (readDate(box, name) ?? 'not a day')] as const
  })
  const whole = { ...body, ...Object.fromEntries(put) }
  const typed: Form<string>['values'] = Object.assign({}, onlyTexts(body), ...boxes)
  const read = readForm(schema, whole, complaints)
  if (read.ok) return { ...read, typed }
  return { ok: false, refusal: { values: typed, errors: read.refusal.errors }, typed }
}

/** What was typed and ticked. Files are not kept. */
function onlyTexts(body: Body): Form<string>['values'] {
  const kept: Record<string, string | readonly string[]> = {}
  for (const [name, sent] of Object.entries(body)) {
    if (typeof sent === 'string') kept[name] = sent
    if (Array.isArray(sent)) kept[name] = sent.filter((one) => typeof one === 'string')
  }
  return kept
}

/** A form that was read before somebody else's change: what was typed, and the version that is there now. */
export const changedMeanwhile = (
  typed: Form<string>['values'],
  { field, version, view }: { field: string; version: number | undefined; view: View },
): Form<string> =>
  withError(
    blank<string>({ ...typed, version: String(version ?? 1) }),
    field,
    complaints.changedMeanwhile(view),
  )

/** @throws NotFound where this person has no such thing */
export function found<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const one = all.find((each) => each.id === id)
  if (!one) throw new NotFound(`Nothing here is called ${id}`)
  return one
}
