import { type Context, Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead, providerOf } from '#ground/access/record.ts'
import { blank } from '#ground/govuk/form.ts'
import { newId } from '#ground/kernel/id.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { giveDetails } from './details-actions.ts'
import { readTypedDetails, refusedDetails } from './details-form-routes.ts'
import { detailsOf } from './details-queries.ts'
import { readAsked, refusedAsk } from './line-form-routes.ts'
import { ownWords as words } from './own-words.ts'
import { type LineForm, LinePage } from './pages/line.tsx'
import { OwnPaymentsPage } from './pages/own.tsx'
import { RemittancePage } from './pages/remittance.tsx'
import type { DetailsForm } from './parts/details-form.tsx'
import { paymentPaths as paths } from './paths.ts'
import { askAboutLine } from './query-actions.ts'
import { lineSeen, linesPaid, linesToCome, paymentSeen, paymentsTo } from './remittance-queries.ts'

type Asked = Context<Signed>

/** What a provider sees of its own money, and of no other's. */
export function ownPaymentRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const fresh = () => blank<'id'>({ id: newId(platform.now()) })

  routes.get(paths.own.pattern, may('run-sessions', 'own payments seen'), (c) =>
    showOwn(platform, c, fresh()),
  )
  routes.post(paths.own.pattern, may('run-sessions', 'bank details given'), async (c) => {
    const reader = c.get('reader')
    const { councilId, accountId, view } = reader
    const providerId = providerOf(reader)
    const read = readTypedDetails(await c.req.parseBody(), view)
    if (!read.ok) return showOwn(platform, c, read.refusal, 422)
    const { id, ...given } = read.value
    const done = await platform.transaction(councilId, (db) =>
      giveDetails(db, { councilId, accountId, now: platform.now(), id }, { ...given, providerId }),
    )
    if (done.ok) return c.redirect(paths.own.to(), 303)
    return showOwn(platform, c, refusedDetails(view, read.value, done.refusal), 422)
  })

  routes.get(paths.ownRemittance.pattern, may('run-sessions', 'remittance seen'), (c) =>
    showRemittance(platform, c),
  )

  routes.get(paths.ownLine.pattern, may('run-sessions', 'payment line seen'), (c) =>
    showLine(platform, c, fresh()),
  )
  routes.post(paths.ownLine.pattern, may('run-sessions', 'payment line queried'), async (c) => {
    const reader = c.get('reader')
    const { councilId, accountId, view } = reader
    const read = readAsked(await c.req.parseBody(), view)
    if (!read.ok) return showLine(platform, c, read.refusal, 422)
    const { id, words: typed } = read.value
    const asked = { lineId: idIn(c, 'lineId'), words: typed, providerId: providerOf(reader) }
    const done = await platform.transaction(councilId, (db) =>
      askAboutLine(db, { councilId, accountId, now: platform.now(), id }, asked),
    )
    if (done.ok) return c.redirect(paths.own.to(), 303)
    return showLine(platform, c, refusedAsk(view, read.value, done.refusal), 422)
  })

  return routes
}

const askAt = (lineId: string) => paths.ownLine.to({ lineId })
const back = (c: Asked) => ({ href: paths.own.to(), text: words.title(c.get('reader').view) })

async function showOwn(
  platform: Platform,
  c: Asked,
  form: DetailsForm,
  status: 200 | 422 = 200,
): Promise<Response> {
  const reader = c.get('reader')
  const { councilId } = reader
  const providerId = providerOf(reader)
  const shown = await platform.transaction(councilId, async (db) => {
    const payments = await paymentsTo(db, councilId, providerId)
    const toCome = await linesToCome(db, councilId, providerId)
    const details = await detailsOf(db, councilId, providerId)
    const people = [...new Set(toCome.map(({ personId }) => personId))]
    await auditRead(db, reader, people, c.get('auditedAs'), platform.now())
    return { payments, toCome, details }
  })
  return c.html(<OwnPaymentsPage frame={c.get('frame')} {...shown} form={form} />, status)
}

async function showRemittance(platform: Platform, c: Asked): Promise<Response> {
  const reader = c.get('reader')
  const { councilId } = reader
  const paymentId = idIn(c, 'paymentId')
  const shown = await platform.transaction(councilId, async (db) => {
    const payment = await paymentSeen(db, councilId, paymentId)
    if (payment?.providerId !== providerOf(reader)) throw new NotFound(`No payment ${paymentId}`)
    const lines = await linesPaid(db, councilId, paymentId)
    const people = [...new Set(lines.map(({ personId }) => personId))]
    await auditRead(db, reader, people, c.get('auditedAs'), platform.now())
    return { payment, lines }
  })
  const page = { frame: c.get('frame'), ...shown, askAt, back: back(c) }
  return c.html(<RemittancePage {...page} />)
}

async function showLine(
  platform: Platform,
  c: Asked,
  form: LineForm,
  status: 200 | 422 = 200,
): Promise<Response> {
  const reader = c.get('reader')
  const { councilId } = reader
  const lineId = idIn(c, 'lineId')
  const line = await platform.transaction(councilId, async (db) => {
    const seen = await lineSeen(db, councilId, lineId)
    if (seen?.providerId !== providerOf(reader)) throw new NotFound(`No line ${lineId}`)
    await auditRead(db, reader, [seen.personId], c.get('auditedAs'), platform.now())
    return seen
  })
  const page = { frame: c.get('frame'), line, form, askAt: askAt(lineId), back: back(c) }
  return c.html(<LinePage {...page} />, status)
}
