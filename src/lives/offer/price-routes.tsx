import { type Context, Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form } from '#ground/govuk/form.ts'
import { type Day, readDay } from '#ground/kernel/day.ts'
import { readPounds } from '#ground/kernel/money.ts'
import { readRatio } from '#ground/kernel/ratio.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { breakEven } from './break-even.ts'
import type { Draft, DraftPrice } from './draft.ts'
import { addPrice, removePrice } from './draft-actions.ts'
import { draftWords as words } from './draft-words.ts'
import { opened } from './open-draft-routes.ts'
import { BOOK_FIELDS, BreakEvenPage } from './pages/break-even.tsx'
import { PricesPage } from './pages/prices.tsx'
import { standard } from './pages/question.tsx'
import { previewWords } from './preview-words.ts'
import { priceFaults } from './price-example.ts'
import {
  actingIn,
  type Body,
  bodyOf,
  dayIn,
  shownDay,
  typedAgain,
  versionIn,
} from './provider-routes.ts'
import { sessionPaths } from './session-paths.ts'

type Showing = {
  readonly form?: Form<string>
  readonly version?: number
  readonly isStale?: boolean
}

export const faultsOf = ({ answers }: Pick<Draft, 'answers'>) =>
  answers.startsOn && (answers.prices?.length ?? 0) > 0
    ? priceFaults(answers.prices ?? [], {
        from: answers.startsOn,
        ...(answers.endsOn && { to: answers.endsOn }),
      })
    : []

/** The prices of a draft, with the days that have none. */
export async function pricesPage(
  platform: Platform,
  c: Context<Signed>,
  { form, version, isStale = false }: Showing = {},
): Promise<Response> {
  const { draft, setUp } = await opened(platform, c)
  const begun = draft.answers.prices?.length ? undefined : draft.answers.startsOn
  const model = {
    ...{ frame: c.get('frame'), draft, setUp, isStale, version: version ?? draft.version },
    form: form ?? blank<string>(shownDay('from', begun)),
    faults: faultsOf(draft),
  }
  return c.html(<PricesPage {...model} />, form ? 422 : 200)
}

/** Prices of a draft, one at a time, and whether they pay for it. */
export function priceRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const here = (draftId: string) => sessionPaths.question.to({ draftId, question: 'prices' })

  routes.post(
    sessionPaths.question.pattern,
    may('run-sessions', 'session price added'),
    async (c, next) => {
      if (c.req.param('question') !== 'prices') return next()
      const drafting = { ...actingIn(c, platform), draftId: idIn(c, 'draftId') }
      const body = await bodyOf(c)
      const read = readPrice(c, body)
      if ('errors' in read) return pricesPage(platform, c, { form: read })
      const done = await platform.transaction(drafting.councilId, (db) =>
        addPrice(db, drafting, versionIn(body), read),
      )
      if (done.ok) return c.redirect(here(drafting.draftId), 303)
      if (done.refusal.kind === 'not-open') return c.redirect(sessionPaths.list.to(), 303)
      const form = { values: typedAgain(body, ['ratio', 'price'], ['from', 'to']), errors: {} }
      return pricesPage(platform, c, { form, version: done.refusal.version, isStale: true })
    },
  )

  routes.post(
    sessionPaths.removePrice.pattern,
    may('run-sessions', 'session price removed'),
    async (c) => {
      const drafting = { ...actingIn(c, platform), draftId: idIn(c, 'draftId') }
      const body = await bodyOf(c)
      const ratio = readRatio(String(body.ratio ?? ''))
      const from = readDay(String(body.from ?? ''))
      if (!ratio || !from) throw new NotFound('No such price')
      const done = await platform.transaction(drafting.councilId, (db) =>
        removePrice(db, drafting, versionIn(body), { ratio, from }),
      )
      if (done.ok || done.refusal.kind === 'not-open')
        return c.redirect(here(drafting.draftId), 303)
      return pricesPage(platform, c, {
        form: blank(),
        version: done.refusal.version,
        isStale: true,
      })
    },
  )

  routes.get(sessionPaths.breakEven.pattern, may('run-sessions', 'break-even seen'), async (c) => {
    const { draft } = await opened(platform, c)
    const { form, found } = booksIn(c, draft)
    const status = Object.keys(form.errors).length > 0 ? 422 : 200
    return c.html(
      <BreakEvenPage frame={c.get('frame')} draftId={draft.id} {...{ form, found }} />,
      status,
    )
  })

  return routes
}

function readPrice(c: Context<Signed>, body: Body): DraftPrice | Form<string> {
  const view = standard(c.get('frame'))
  const ratio = readRatio(String(body.ratio ?? ''))
  const price = readPounds(String(body.price ?? ''))
  const from = dayIn(body, 'from')
  const to = dayIn(body, 'to')
  const isDay = (on: Day | 'wrong' | undefined): on is Day => on !== undefined && on !== 'wrong'
  const errors = {
    ...(!ratio && { ratio: words.wrongRatio(view) }),
    ...(price === undefined && { price: words.wrongPrice(view) }),
    ...(!isDay(from) && { from: words.wrongFrom(view) }),
    ...((to === 'wrong' || (to && isDay(from) && to < from)) && { to: words.wrongTo(view) }),
  }
  if (!ratio || price === undefined || !isDay(from) || Object.keys(errors).length > 0)
    return { values: typedAgain(body, ['ratio', 'price'], ['from', 'to']), errors }
  return { ratio, price, from, ...(isDay(to) && { to }) }
}

const whole = (text: string, most: number): number | undefined =>
  /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : undefined

/** The books of a year from the address, which holds no more than five figures; the draft's own stand there first. */
function booksIn(c: Context<Signed>, { answers }: Draft) {
  const view = standard(c.get('frame'))
  const isAsked = c.req.query('fixed') !== undefined
  const first = answers.prices?.[0]
  const known: Readonly<Record<string, string>> = {
    price: first ? (first.price / 100).toFixed(2) : '',
    places: answers.most === undefined ? '' : String(answers.most),
    weeks: String(Math.floor(48 / (answers.monthWeek ? 4 : (answers.everyWeeks ?? 1)))),
  }
  const values: Record<string, string> = Object.fromEntries(
    BOOK_FIELDS.map((name) => [
      name,
      (c.req.query(name) ?? (isAsked ? '' : (known[name] ?? ''))).trim(),
    ]),
  )
  if (!isAsked) return { form: blank<string>(values), found: undefined }
  const money = (name: string) => readPounds(values[name] ?? '')
  const [fixedAYear, price, variable] = [money('fixed'), money('price'), money('variable')]
  const [weeksAYear, places] = [whole(values.weeks ?? '', 366), whole(values.places ?? '', 200)]
  const errors = {
    ...(fixedAYear === undefined && { fixed: previewWords.wrongMoney(view) }),
    ...(price === undefined && { price: previewWords.wrongMoney(view) }),
    ...(variable === undefined && { variable: previewWords.wrongMoney(view) }),
    ...(weeksAYear === undefined && { weeks: previewWords.wrongWeeks(view) }),
    ...(places === undefined && { places: previewWords.wrongPlaces(view) }),
  }
  const isWhole =
    fixedAYear !== undefined &&
    price !== undefined &&
    variable !== undefined &&
    weeksAYear &&
    places
  if (!isWhole) return { form: { values, errors }, found: undefined }
  const books = { fixedAYear, price, variable, weeksAYear, places }
  return { form: { values, errors }, found: { books, result: breakEven(books) } }
}
