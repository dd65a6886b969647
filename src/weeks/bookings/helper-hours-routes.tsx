import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, readForm } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { type Pence, readPounds, writePounds } from '#ground/kernel/money.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { agenciesOf } from '#lives/offer/own-queries.ts'
import { helperHour } from '#lives/offer/session-policies.ts'
import { helperCosts } from './helper-hours.ts'
import { helperWords as words } from './helper-hours-words.ts'
import { HelperHoursPage } from './pages/helper-hours.tsx'
import { placePaths } from './place-paths.ts'

const money = z.string().transform((text, given): Pence => {
  const amount = readPounds(text)
  if (amount !== undefined && amount > 0) return amount
  given.addIssue({ code: 'custom', message: 'not money' })
  return z.NEVER
})
const Asked = z.object({
  hours: z
    .string()
    .trim()
    .regex(/^\d{1,3}([.,]\d{1,2})?$/)
    .transform((text) => Math.round(Number(text.replace(',', '.')) * 4))
    .refine((quarters) => quarters >= 1 && quarters <= 168 * 4),
  ...{ agency: money, employed: money },
})
const USUAL_HOURS = '4'

/** The same hours of a helper from an agency and employed: for brokers, and whoever plans with somebody. */
export function helperHoursRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(
    placePaths.helperHours.pattern,
    may('find-support', 'helper hours compared'),
    async (c) => {
      const { councilId, view } = c.get('reader')
      const on = dayOf(platform.now())
      const { rules, agencies } = await platform.transaction(councilId, async (db) => ({
        rules: await policiesOn(db, { councilId, on }, { hour: helperHour }),
        agencies: await agenciesOf(db, councilId),
      }))
      const usual = rules.ok
        ? {
            agency: writePounds(rules.value.hour.agency),
            employed: writePounds(rules.value.hour.employed),
          }
        : { agency: '', employed: '' }
      const typed = { hours: USUAL_HOURS, ...usual, ...c.req.query() }
      const pounds = words.notMoney(view)
      const read = readForm(Asked, typed, {
        ...{ hours: words.notHours(view), agency: pounds, employed: pounds },
      })
      const form = read.ok ? blank(typed) : read.refusal
      const costs = read.ok ? helperCosts(read.value.hours, read.value) : undefined
      const page = <HelperHoursPage frame={c.get('frame')} {...{ form, costs, agencies }} />
      return c.html(page, read.ok ? 200 : 422)
    },
  )
  return routes
}
