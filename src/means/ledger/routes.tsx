import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { addDays, addMonths, type Day, dayOf, readDay } from '#ground/kernel/day.ts'
import { newId } from '#ground/kernel/id.ts'
import type { Platform } from '#ground/platform/platform.ts'
import type { ClosingRefusal, OpeningRefusal } from './closing.ts'
import { closeBooks, openBooks } from './closing-actions.ts'
import { closings, lateIn, movedByKind } from './closing-queries.ts'
import { type BooksField, BooksPage } from './pages/books.tsx'
import { ledgerPaths } from './paths.ts'
import { sayRefused, bookWords as words } from './words.ts'

const MonthForm = z.object({ month: z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/) })
const StepForm = MonthForm.extend({
  ...{ id: z.uuid(), seen: z.coerce.number().int().min(0) },
  reason: z.string().max(500).default(''),
})

/** The council's books: what moved, and up to which day they are closed. Nobody's record is opened here. */
export function ledgerRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(ledgerPaths.books.pattern, may('see-payable', 'books seen'), (c) => {
    const asked = c.req.query('month')
    const month = asked === undefined ? undefined : readDay(`${asked}-01`)
    const isWrong = asked !== undefined && !month
    const form = withMonth(platform, asked)
    const errors = isWrong ? { month: words.monthWrong(c.get('reader').view) } : {}
    return show(platform, c, month, { values: form.values, errors }, isWrong ? 422 : 200)
  })
  routes.post(ledgerPaths.close.pattern, may('keep-books', 'books closed'), (c) =>
    step(platform, c, 'close'),
  )
  routes.post(ledgerPaths.openAgain.pattern, may('keep-books', 'books opened again'), (c) =>
    step(platform, c, 'reason'),
  )
  return routes
}

/** The month that was over last. */
const lastMonth = (today: Day): Day => `${addMonths(today, -1).slice(0, 7)}-01` as Day
const lastDayOf = (month: Day): Day => addDays(addMonths(month, 1), -1)

const withMonth = (platform: Platform, month?: string): Form<BooksField> =>
  blank<BooksField>({
    month: month ?? lastMonth(dayOf(platform.now())).slice(0, 7),
    id: newId(platform.now()),
  })

/** Closes the books up to a month's end, or opens them from its beginning. */
async function step(platform: Platform, c: Context<Signed>, which: 'close' | 'reason') {
  const { councilId, accountId, view } = c.get('reader')
  const wrong = words.monthWrong(view)
  const complaints = { month: wrong, id: wrong, seen: wrong, reason: wrong }
  const read = readForm(StepForm, await c.req.parseBody(), complaints)
  if (!read.ok) return show(platform, c, undefined, read.refusal, 422)
  const { month, id, seen, reason } = read.value
  const first = `${month}-01` as Day
  const closer = { councilId, accountId, now: platform.now(), id, seen }
  const done = await platform.transaction<{
    readonly ok: boolean
    readonly refusal?: ClosingRefusal | OpeningRefusal
  }>(councilId, (db) =>
    which === 'close'
      ? closeBooks(db, closer, lastDayOf(first))
      : openBooks(db, closer, { from: first, reason }),
  )
  if (!done.refusal) return c.redirect(`${ledgerPaths.books.to()}?month=${month}`, 303)
  const form = withMonth(platform, month)
  const told = withError(
    { ...form, values: { ...form.values, reason } },
    which,
    sayRefused(view, done.refusal),
  )
  return show(platform, c, first, told, 422)
}

async function show(
  platform: Platform,
  c: Context<Signed>,
  asked: Day | undefined,
  form: Form<BooksField>,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { councilId, permissions } = c.get('reader')
  const today = dayOf(platform.now())
  const month = asked ?? lastMonth(today)
  const span = { from: month, to: lastDayOf(month) }
  const shown = await platform.transaction(councilId, async (db) => ({
    kinds: await movedByKind(db, councilId, span),
    late: await lateIn(db, councilId, span),
    closings: await closings(db, councilId),
  }))
  const mayKeep = permissions.has('keep-books')
  const page = { frame: c.get('frame'), month, today, form, mayKeep, ...shown }
  return c.html(<BooksPage {...page} />, status)
}
