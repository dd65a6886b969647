import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { dateFields, readDate, typedDate } from '#ground/govuk/date-field.ts'
import { type Body, blank, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { RAISED_KINDS, type UpliftField, UpliftPage } from './pages/uplift.tsx'
import { planPaths } from './paths.ts'
import type { Rise } from './uplift.ts'
import { applyUplift, previewUplift } from './uplift-actions.ts'
import type { RiseOf } from './uplift-queries.ts'
import { words } from './uplift-words.ts'

const FIELDS: readonly UpliftField[] = ['kind', 'percent', 'price', 'from']
const hundredths = z
  .string()
  .trim()
  .regex(/^(\d{1,5}([.,]\d{1,2})?)?$/)
  .transform((text) => text && Math.round(Number(text.replace(',', '.')) * 100))
const UpliftForm = z.object({
  kind: z.enum(RAISED_KINDS),
  percent: hundredths.default(''),
  price: hundredths.default(''),
})

type Wanted = RiseOf & { readonly rise: Rise }

/** A rise of prices: seen first in every plan in force, then made. */
export function upliftRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(planPaths.uplift.pattern, may('set-policies', 'rise of prices opened'), (c) =>
    c.html(
      <UpliftPage
        frame={c.get('frame')}
        form={blank({ kind: 'session' })}
        from={dateFields('from', undefined)}
      />,
    ),
  )

  routes.post(planPaths.uplift.pattern, may('set-policies', 'rise of prices seen'), async (c) => {
    const { councilId, view } = c.get('reader')
    const body = await c.req.parseBody()
    const from = typedDate(body, 'from')
    const read = readRise(body, view, dayOf(platform.now()))
    const frame = c.get('frame')
    if (!read.ok) return c.html(<UpliftPage {...{ frame, from }} form={read.refusal} />, 422)
    const preview = await platform.transaction(councilId, (db) =>
      previewUplift(db, { councilId, ...read.value }),
    )
    const form = blank<UpliftField>(typed(FIELDS, body))
    return c.html(<UpliftPage {...{ frame, from, form, preview }} />)
  })

  routes.post(planPaths.applyUplift.pattern, may('set-policies', 'prices raised'), async (c) => {
    const { councilId, accountId, view } = c.get('reader')
    const body = await c.req.parseBody()
    const from = typedDate(body, 'from')
    const read = readRise(body, view, dayOf(platform.now()))
    const frame = c.get('frame')
    if (!read.ok) return c.html(<UpliftPage {...{ frame, from }} form={read.refusal} />, 422)
    const applied = await platform.transaction(councilId, (db) =>
      applyUplift(db, { councilId, accountId, now: platform.now(), ...read.value }),
    )
    const form = blank<UpliftField>(typed(FIELDS, body))
    if (applied.ok) return c.html(<UpliftPage {...{ frame, from, form }} isDone />)
    const refused = withError(form, 'from', words.lapsed(view))
    return c.html(<UpliftPage {...{ frame, from }} form={refused} />, 422)
  })

  return routes
}

/** A percentage or a new price, and a day to come. */
function readRise(body: Body, view: View, today: Day): Result<Wanted, Form<UpliftField>> {
  const complaints = {
    ...{ kind: words.chooseOne(view), percent: words.number(view), price: words.number(view) },
  }
  const form = blank<UpliftField>(typed(FIELDS, body))
  const read = readForm(UpliftForm, body, complaints)
  if (!read.ok) return refuse({ ...form, errors: read.refusal.errors })
  const { kind, percent, price } = read.value
  const from = readDate(typedDate(body, 'from'), 'from')
  if (!from) return refuse(withError(form, 'from', words.day(view)))
  if (from <= today) return refuse(withError(form, 'from', words.future(view)))
  if ((percent === '') === (price === ''))
    return refuse(withError(form, 'percent', words.one(view)))
  if (kind === 'session' && price !== '')
    return refuse(withError(form, 'price', words.sessionsByPercent(view)))
  const rise = price === '' ? { byHundredths: Number(percent) } : { to: pence(price) }
  return accept({ kind, from, rise })
}
