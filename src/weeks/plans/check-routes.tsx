import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { dateFields, isDateEmpty, readDate, typedDate } from '#ground/govuk/date-field.ts'
import { blank, readForm, typed, withError } from '#ground/govuk/form.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { putChecks, wantFreeTime } from './actions.ts'
import { changed, changingOf, reckoned, withPlan } from './at-hand-routes.ts'
import { type CheckField, ChecksPage, type FreeField, HoursPage } from './pages/checks.tsx'
import { planPaths } from './paths.ts'
import { refusalWords, sayChangeRefusal, checkWords as says } from './worker-words.ts'

const FIELDS = ['contingency', 'carerImpact', 'communication', 'capacity', 'restReason'] as const
const CHECK_FIELDS: readonly CheckField[] = [...FIELDS, 'version']
const FREE_FIELDS: readonly FreeField[] = ['hours', 'words', 'version']
const text = z.string().trim().max(5000).default('')
const ChecksForm = z.object({
  ...{ contingency: text, carerImpact: text, communication: text, capacity: text },
  ...{ restReason: text, version: z.coerce.number().int() },
})
const FreeForm = z.object({
  version: z.coerce.number().int(),
  hours: z
    .string()
    .trim()
    .regex(/^\d{1,3}([.,]\d{1,2})?$/)
    .transform((typed) => Math.round(Number(typed.replace(',', '.')) * 60)),
  words: text,
})

/** What rule R4 asks for besides outcomes and lines, and the time that the person wants free. */
export function checkRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(planPaths.checks.pattern, may('plan', 'plan checks seen'), async (c) => {
    const { plan, ...seen } = reckoned(await withPlan(platform, c, async (_, all) => all))
    if (!plan) throw new NotFound('No plan')
    const values = Object.fromEntries(FIELDS.map((name) => [name, plan[name]]))
    const form = blank<CheckField>({ ...values, version: String(plan.version) })
    const on = dateFields('reviewOn', plan.reviewOn)
    return c.html(<ChecksPage frame={c.get('frame')} {...seen} {...{ form, on }} />)
  })

  routes.post(planPaths.checks.pattern, may('plan', 'plan checks written'), async (c) => {
    const { view } = c.get('reader')
    const body = await c.req.parseBody({ all: true })
    const on = typedDate(body, 'reviewOn')
    const reviewOn = readDate(on, 'reviewOn')
    const tooLong = says.title(view)
    const read = readForm(ChecksForm, body, {
      ...{ contingency: tooLong, carerImpact: tooLong, communication: tooLong, capacity: tooLong },
      ...{ restReason: tooLong, version: refusalWords['changed-meanwhile'](view) },
    })
    const isNoDay = !isDateEmpty(on) && !reviewOn
    const { seen, done } = await changed(platform, c, async (db, { plan }) => {
      if (!read.ok || isNoDay) return undefined
      const { version, ...checks } = read.value
      const asked = changingOf(platform, c, plan, version)
      return putChecks(db, asked, { ...checks, ...(reviewOn && { reviewOn }) })
    })
    if (done?.ok) return c.redirect(planPaths.plan.to({ personId: seen.flag.id }), 303)
    const kept = read.ok ? blank<CheckField>(typed(CHECK_FIELDS, body)) : read.refusal
    const form = done
      ? withError(kept, 'contingency', sayChangeRefusal(view, done.refusal))
      : isNoDay
        ? withError<CheckField>(kept, 'reviewOn', says.noSuchDay(view))
        : kept
    return c.html(<ChecksPage frame={c.get('frame')} {...seen} {...{ form, on }} />, 422)
  })

  routes.get(planPaths.hours.pattern, may('plan', 'plan hours seen'), async (c) => {
    const { plan, ...seen } = reckoned(await withPlan(platform, c, async (_, all) => all))
    if (!plan) throw new NotFound('No plan')
    const hours = String(Math.round((plan.freeMinutes / 60) * 100) / 100)
    const form = blank<FreeField>({ hours, words: plan.freeWords, version: String(plan.version) })
    return c.html(<HoursPage frame={c.get('frame')} {...seen} form={form} />)
  })

  routes.post(planPaths.hours.pattern, may('plan', 'free time written'), async (c) => {
    const { view } = c.get('reader')
    const body = await c.req.parseBody({ all: true })
    const read = readForm(FreeForm, body, {
      ...{ hours: says.freeHoursWrong(view), words: says.freeWords(view) },
      version: refusalWords['changed-meanwhile'](view),
    })
    const { seen, done } = await changed(platform, c, async (db, { plan }) => {
      if (!read.ok) return undefined
      const { version, hours, words } = read.value
      return wantFreeTime(db, changingOf(platform, c, plan, version), { minutes: hours, words })
    })
    if (done?.ok) return c.redirect(planPaths.plan.to({ personId: seen.flag.id }), 303)
    const kept = read.ok ? blank<FreeField>(typed(FREE_FIELDS, body)) : read.refusal
    const form = done ? withError(kept, 'words', sayChangeRefusal(view, done.refusal)) : kept
    return c.html(<HoursPage frame={c.get('frame')} {...seen} form={form} />, 422)
  })

  return routes
}
