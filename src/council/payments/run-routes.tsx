import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import { type DateTyped, dateFields, readDate, typedDate } from '#ground/govuk/date-field.ts'
import { blank, withError } from '#ground/govuk/form.ts'
import { addDays, type Day, dayOf, mondayOf } from '#ground/kernel/day.ts'
import { newId } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { heldDetails } from './details-queries.ts'
import { isFormat } from './order.ts'
import { RunPage } from './pages/run.tsx'
import { type RunsForm, RunsPage } from './pages/runs.tsx'
import { paymentPaths as paths } from './paths.ts'
import { linesQueried } from './remittance-queries.ts'
import type { PrepareRefusal } from './run.ts'
import { callOffRun, fetchFile, prepareRun, releaseRun } from './run-actions.ts'
import { returnedPayments, runSeen, runsListed } from './seen-queries.ts'
import { prepareRefusals, releaseRefusals, paymentWords as words } from './words.ts'

type Asked = Context<Signed>
const EITHER = ['pay-providers', 'release-payments'] as const

/** Payment runs: one person prepares, another releases. */
export function runRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(paths.runs.pattern, may(EITHER, 'payment runs seen'), (c) =>
    showRuns(platform, c, usual(platform)),
  )
  routes.post(paths.runs.pattern, may('pay-providers', 'payment run prepared'), (c) =>
    prepare(platform, c),
  )
  routes.get(paths.run.pattern, may(EITHER, 'payment run seen'), (c) => showRun(platform, c))

  routes.post(paths.release.pattern, may('release-payments', 'payment run released'), async (c) => {
    const doing = doingOf(platform, c)
    const done = await platform.transaction(doing.councilId, (db) => releaseRun(db, doing))
    if (done.ok) return c.redirect(paths.run.to({ runId: doing.id }), 303)
    return showRun(platform, c, releaseRefusals[done.refusal.kind](c.get('reader').view))
  })
  routes.post(paths.callOff.pattern, may(EITHER, 'payment run called off'), async (c) => {
    const doing = doingOf(platform, c)
    await platform.transaction(doing.councilId, (db) => callOffRun(db, doing))
    return c.redirect(paths.run.to({ runId: doing.id }), 303)
  })

  routes.get(paths.file.pattern, may('pay-providers', 'payment file fetched'), async (c) => {
    const { councilId, accountId } = c.get('reader')
    const runId = idIn(c, 'runId')
    const format = c.req.param('format') ?? ''
    if (!isFormat(format)) throw new NotFound(`No file ${format}`)
    const file = await platform.transaction(councilId, (db) =>
      fetchFile(db, { councilId, accountId, now: platform.now(), id: runId }, format),
    )
    if (!file) throw new NotFound(`Run ${runId} has no file yet`)
    const isXml = format === 'pain.001'
    return c.body(new Uint8Array(file.content), 200, {
      'content-type': isXml ? 'application/xml' : 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="run-${file.number}.${isXml ? 'xml' : 'csv'}"`,
      'cache-control': 'no-store',
    })
  })

  return routes
}

const doingOf = (platform: Platform, c: Asked) => {
  const { councilId, accountId } = c.get('reader')
  return { councilId, accountId, now: platform.now(), id: idIn(c, 'runId') }
}

export type Shown = Pick<Parameters<typeof RunsPage>[0], 'form' | 'dates' | 'loaded' | 'faults'>

/** The form as it is offered: the weeks that are over, paid on the Friday of next week. */
export function usual(platform: Platform): Shown {
  const today = dayOf(platform.now())
  const monday = mondayOf(today)
  return {
    form: blank({ id: newId(platform.now()) }),
    dates: {
      ...dateFields('upTo', addDays(monday, -1)),
      ...dateFields('payOn', addDays(monday, 11)),
    },
  }
}

export async function showRuns(
  platform: Platform,
  c: Asked,
  shown: Shown,
  status: 200 | 422 = 200,
): Promise<Response> {
  const reader = c.get('reader')
  const { councilId } = reader
  const read = await platform.transaction(councilId, async (db) => {
    const runs = await runsListed(db, councilId)
    if (!reader.permissions.has('pay-providers')) return { runs, waiting: undefined }
    const queries = await linesQueried(db, councilId)
    const people = [...new Set(queries.map(({ personId }) => personId))]
    await auditRead(db, reader, people, c.get('auditedAs'), platform.now())
    const held = await heldDetails(db, councilId)
    return { runs, waiting: { queries, held, returned: await returnedPayments(db, councilId) } }
  })
  return c.html(<RunsPage frame={c.get('frame')} {...read} {...shown} />, status)
}

const Id = z.object({ id: z.uuid() })
const PLACES: Readonly<Record<PrepareRefusal['kind'], 'upTo' | 'payOn'>> = {
  ...{ 'days-not-over': 'upTo', 'pay-day-past': 'payOn', 'no-own-account': 'upTo' },
  ...{ 'run-waits': 'upTo', 'nothing-to-pay': 'upTo' },
}

async function prepare(platform: Platform, c: Asked): Promise<Response> {
  const { councilId, accountId, view } = c.get('reader')
  const body = await c.req.parseBody()
  const dates = { ...typedDate(body, 'upTo'), ...typedDate(body, 'payOn') }
  const sent = Id.safeParse(body)
  const id = sent.success ? sent.data.id : newId(platform.now())
  const read = readDays(dates)
  const wrong = (form: RunsForm) => showRuns(platform, c, { form, dates }, 422)
  if (!read.upTo || !read.payOn) {
    const missing = read.upTo ? 'payOn' : 'upTo'
    return wrong(withError(blank<keyof RunsForm['values']>({ id }), missing, words.noSuchDay(view)))
  }
  const days = { upTo: read.upTo, payOn: read.payOn }
  const done = await platform.transaction(councilId, (db: Db) =>
    prepareRun(db, { councilId, accountId, now: platform.now(), id }, days),
  )
  if (done.ok) return c.redirect(paths.run.to({ runId: id }), 303)
  const { kind } = done.refusal
  const form = blank<keyof RunsForm['values']>({ id })
  return wrong(withError(form, PLACES[kind], prepareRefusals[kind](view)))
}

const readDays = (dates: DateTyped): { readonly upTo?: Day; readonly payOn?: Day } => {
  const [upTo, payOn] = [readDate(dates, 'upTo'), readDate(dates, 'payOn')]
  return { ...(upTo && { upTo }), ...(payOn && { payOn }) }
}

async function showRun(platform: Platform, c: Asked, refused?: string): Promise<Response> {
  const { councilId, accountId, permissions } = c.get('reader')
  const runId = idIn(c, 'runId')
  const seen = await platform.transaction(councilId, (db) => runSeen(db, councilId, runId))
  if (!seen) throw new NotFound(`No payment run ${runId}`)
  const mayDo = {
    release: permissions.has('release-payments') && seen.run.preparedBy !== accountId,
    callOff: true,
    files: permissions.has('pay-providers'),
  }
  const page = { frame: c.get('frame'), seen, may: mayDo, refused }
  return c.html(<RunPage {...page} />, refused ? 422 : 200)
}
