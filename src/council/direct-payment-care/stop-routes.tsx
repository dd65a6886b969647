import { Hono } from 'hono'
import { z } from 'zod'
import { staffView } from '#council/direct-payments/parts/account-page.tsx'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { dateFields, readDate, typedDate } from '#ground/govuk/date-field.ts'
import { type Body, blank, type Form, typed, withError } from '#ground/govuk/form.ts'
import { asId, type Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import { type Asked, type Opened, openAccount, sentId } from './at-hand-routes.ts'
import { StopPage } from './pages/stop.tsx'
import { directPaymentCarePaths as paths } from './paths.ts'
import { payAgain, stopDirectPayment } from './stop-actions.ts'
import { coverers } from './stop-queries.ts'
import { coverNeeded, noticeTooShort, stopRefusalWords } from './stop-words.ts'
import { ASKED_BY, type Cover, STOP_KINDS, type StopRefusal } from './stopping.ts'
import { careWords as words } from './words.ts'

const DECIDERS = ['assess', 'authorise'] as const
const Kind = z.enum(STOP_KINDS).optional().catch(undefined)
const AskedBy = z.enum(ASKED_BY).optional().catch(undefined)

/** Stopping, ending, and paying again. */
export function stopRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(paths.stop.pattern, may(DECIDERS, 'direct payment form seen'), (c) =>
    openAccount(platform, c, (db, opened) => {
      const form = blank<string>(dateFields('toldOn', opened.today))
      return show(c, db, opened, { form, status: 200 })
    }),
  )
  routes.post(paths.stop.pattern, may(DECIDERS, 'direct payment stopped'), (c) => stop(platform, c))
  routes.post(paths.payAgain.pattern, may(DECIDERS, 'direct payment paid again'), (c) =>
    openAccount(platform, c, async (db, opened) => {
      await payAgain(db, { ...opened, id: idIn(c, 'stopId') })
      return c.redirect(back(opened), 303)
    }),
  )
  return routes
}

const back = ({ personId }: Opened) => contributionPaths.directPaymentCare.to({ personId })
const linesOf = ({ seen }: Opened) => seen.planned?.lines ?? []

type Shown = { readonly form: Form<string>; readonly status: 200 | 422 }

async function show(c: Asked, db: Db, opened: Opened, { form, status }: Shown) {
  const providers = await coverers(db, opened.councilId)
  const model = { flag: opened.flag, form, providers, lines: linesOf(opened) }
  const page = <StopPage frame={c.get('frame')} {...{ ...model, id: sentId(form, opened) }} />
  return c.html(page, status)
}

const FIELD: Readonly<Record<StopRefusal['kind'], string>> = {
  ...{ 'stopped-already': 'kind', 'manager-decides': 'kind', 'reasons-needed': 'reasons' },
  ...{ 'told-in-the-future': 'toldOn', 'ends-before-told': 'lastDay', 'cover-needed': 'who0' },
  ...{ 'before-it-was-opened': 'lastDay', 'notice-too-short': 'lastDay' },
}

function said(view: View, refusal: StopRefusal): string {
  if (refusal.kind === 'notice-too-short')
    return noticeTooShort(view, { day: sayDayOfMonth(view, refusal.earliest) })
  if (refusal.kind === 'cover-needed') return coverNeeded(view, { lines: refusal.lines.join(', ') })
  return stopRefusalWords[refusal.kind](view)
}

async function stop(platform: Platform, c: Asked) {
  const view = staffView(c.get('frame'))
  const body = await c.req.parseBody()
  const toldOn = readDate(typedDate(body, 'toldOn'), 'toldOn')
  const lastDay = readDate(typedDate(body, 'lastDay'), 'lastDay')
  const [kind, askedBy] = [Kind.parse(body.kind), AskedBy.parse(body.askedBy)]
  return openAccount(platform, c, async (db, opened) => {
    const threads = linesOf(opened).map(({ threadId }) => threadId)
    let form = blank<string>(typedStop(body, threads.length))
    if (!kind) form = withError(form, 'kind', words.chooseOne(view))
    if (!askedBy) form = withError(form, 'askedBy', words.chooseOne(view))
    if (!toldOn) form = withError(form, 'toldOn', words.writeDay(view))
    if (!lastDay) form = withError(form, 'lastDay', words.writeDay(view))
    if (!kind || !askedBy || !toldOn || !lastDay) return show(c, db, opened, { form, status: 422 })
    const known = new Set((await coverers(db, opened.councilId)).map((one) => one.id))
    const cover = readCover(body, threads).filter(({ providerId }) => known.has(providerId))
    const reasons = String(body.reasons ?? '').slice(0, 2_000)
    const mayDecide = c.get('reader').permissions.has('authorise')
    const doing = { ...opened, id: sentId(form, opened), mayDecide }
    const asked = { kind, askedBy, toldOn, lastDay, reasons, cover }
    const done = await stopDirectPayment(db, doing, asked)
    if (done.ok) return c.redirect(back(opened), 303)
    const wrong = withError(form, FIELD[done.refusal.kind], said(view, done.refusal))
    return show(c, db, opened, { form: wrong, status: 422 })
  })
}

/** Who gives the support of each line: those of which both who and when were typed. */
const readCover = (body: Body, threads: readonly Id[]): readonly Cover[] =>
  threads.flatMap((lineThread, i) => {
    const providerId = asId(String(body[`who${i}`] ?? ''))
    const startsOn = readDate(typedDate(body, `from${i}`), `from${i}`)
    return providerId && startsOn ? [{ lineThread, providerId, startsOn }] : []
  })

/** All that was typed, to be shown again. */
const typedStop = (body: Body, lines: number): Form<string>['values'] => ({
  ...typed(['id', 'kind', 'askedBy', 'reasons'], body),
  ...typedDate(body, 'toldOn'),
  ...typedDate(body, 'lastDay'),
  ...Object.assign(
    {},
    ...Array.from({ length: lines }, (_, i) => ({
      ...typed([`who${i}`], body),
      ...typedDate(body, `from${i}`),
    })),
  ),
})
