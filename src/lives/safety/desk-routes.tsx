import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import { blank, readForm, typed, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { personFlag } from '#lives/people/queries.ts'
import { acknowledgeAlert, addStep, climbAlerts, closeAlert } from './alert-actions.ts'
import { concernOfAlert, openConcerns } from './concern-queries.ts'
import { alertById, openAlerts, shiftsBetween } from './desk-queries.ts'
import { stepRefusals, deskWords as words } from './desk-words.ts'
import { coverAt } from './duty-queries.ts'
import { AlertPage, STEP_KINDS, type StepForm } from './pages/alert.tsx'
import { DeskPage } from './pages/desk.tsx'
import { safetyPaths } from './paths.ts'
import { dutyPhones } from './policies.ts'
import { gapsBetween } from './rota.ts'
import type { TellOptions } from './tell-routes.tsx'

const StepSchema = z.object({
  kind: z.enum(STEP_KINDS),
  words: z.string().trim().max(4_000).default(''),
})
const CloseSchema = z.object({ outcome: z.string().trim().max(4_000).default('') })
const RENEWS_SECONDS = 20
const AGAIN_MILLISECONDS = 60_000

/** The duty desk: what waits, and each alert from "I have it" to what came of it. */
export function deskRoutes(
  platform: Platform,
  options: Pick<TellOptions, 'checkHref'>,
): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(safetyPaths.desk.pattern, may('duty', 'duty desk seen'), async (c) => {
    const reader = c.get('reader')
    const { councilId, accountId, permissions } = reader
    const now = platform.now()
    const renews = c.req.query('still') === undefined
    const model = await platform.transaction(councilId, async (db) => {
      await climbAlerts(db, councilId, now)
      const alerts = await openAlerts(db, councilId, accountId)
      const concerns = await openConcerns(db, councilId, accountId)
      // A page that renews itself shows again whom it showed when it was opened: only who is new is written down.
      const since = c.req.query('again') === undefined ? 0 : now.getTime() - AGAIN_MILLISECONDS
      const shown = [...alerts, ...concerns]
        .filter(({ raisedAt }) => raisedAt.getTime() >= since)
        .flatMap(({ personId }) => personId ?? [])
      await auditRead(db, reader, [...new Set(shown)], c.get('auditedAs'), now)
      const phones = await policiesOn(db, { councilId, on: dayOf(now) }, { phones: dutyPhones })
      const cover = await coverAt(db, councilId, now)
      const week = { from: now, to: new Date(now.getTime() + 7 * 86_400_000) }
      const gaps = gapsBetween(await shiftsBetween(db, councilId, week), week.from, week.to)
      return { alerts, concerns, cover, gaps, hasPhones: phones.ok }
    })
    if (renews) c.header('refresh', `${RENEWS_SECONDS}; url=${safetyPaths.desk.to()}?again=1`)
    const maySetRota = permissions.has('set-duty-rota')
    return c.html(<DeskPage frame={c.get('frame')} {...{ ...model, now, renews, maySetRota }} />)
  })

  alertRoutes(routes, platform, options)
  return routes
}

function alertRoutes(
  routes: Hono<Signed>,
  platform: Platform,
  { checkHref }: Pick<TellOptions, 'checkHref'>,
): void {
  const acting = (c: Context<Signed>) => actingOn(platform, c)
  const show = (c: Context<Signed>, form: StepForm, status: 200 | 422) => {
    const { councilId } = c.get('reader')
    return platform.transaction(councilId, async (db) => {
      await climbAlerts(db, councilId, platform.now())
      return c.html(
        <AlertPage
          frame={c.get('frame')}
          {...(await seenAlert(c, db, acting(c), checkHref))}
          form={form}
        />,
        status,
      )
    })
  }
  routes.get(safetyPaths.alert.pattern, may('duty', 'alert seen'), (c) => show(c, blank(), 200))

  routes.post(safetyPaths.acknowledge.pattern, may('duty', 'alert acknowledged'), async (c) => {
    const asked = acting(c)
    await platform.transaction(asked.councilId, (db) => acknowledgeAlert(db, asked))
    return c.redirect(safetyPaths.alert.to(asked), 303)
  })

  routes.post(safetyPaths.step.pattern, may('duty', 'alert acted on'), async (c) => {
    const { view } = c.get('frame')
    const body = await c.req.parseBody()
    const read = readForm(StepSchema, body, {
      kind: words.chooseKind(view),
      words: words.tooLong(view),
    })
    if (!read.ok) return show(c, read.refusal, 422)
    const asked = acting(c)
    const added = await platform.transaction(asked.councilId, (db) =>
      addStep(db, { ...asked, ...read.value }),
    )
    if (added.ok) return c.redirect(safetyPaths.alert.to(asked), 303)
    const form: StepForm = blank(typed(['kind', 'words'], body))
    return show(c, withError(form, 'words', stepRefusals[added.refusal.kind](view)), 422)
  })

  routes.post(safetyPaths.closeAlert.pattern, may('duty', 'alert closed'), async (c) => {
    const { view } = c.get('frame')
    const body = await c.req.parseBody()
    const read = readForm(CloseSchema, body, { outcome: words.tooLong(view) })
    if (!read.ok) return show(c, read.refusal, 422)
    const asked = acting(c)
    const closed = await platform.transaction(asked.councilId, (db) =>
      closeAlert(db, { ...asked, ...read.value }),
    )
    if (closed.ok) return c.redirect(safetyPaths.desk.to(), 303)
    const form: StepForm = blank(typed(['outcome'], body))
    return show(c, withError(form, 'outcome', stepRefusals[closed.refusal.kind](view)), 422)
  })
}

type ActingOn = ReturnType<typeof actingOn>
const actingOn = (platform: Platform, c: Context<Signed>) => {
  const { councilId, accountId } = c.get('reader')
  return { councilId, accountId, alertId: idIn(c, 'alertId'), now: platform.now() }
}

async function seenAlert(
  c: Context<Signed>,
  db: Db,
  asked: ActingOn,
  checkHref: TellOptions['checkHref'],
) {
  const { councilId, now } = asked
  const alert = await alertById(db, councilId, asked)
  const { personId, subject } = alert
  if (personId) await auditRead(db, c.get('reader'), [personId], 'alert seen', now)
  const flag = personId ? await personFlag(db, councilId, personId, dayOf(now)) : undefined
  const mine = await concernOfAlert(db, councilId, asked)
  return {
    ...{ alert, flag },
    concernHref: mine && safetyPaths.concern.to({ concernId: mine }),
    checkHref: alert.source === 'welfare' && subject ? checkHref?.(subject) : undefined,
    newConcernHref: `${safetyPaths.newConcern.to()}?alert=${alert.id}`,
  }
}
