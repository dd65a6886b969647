import { type Context, Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import { blank } from '#ground/govuk/form.ts'
import { newId } from '#ground/kernel/id.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { readAnswered, readAsked, refusedAsk } from './line-form-routes.ts'
import { answerRefusals } from './own-words.ts'
import { type LineForm, LinePage } from './pages/line.tsx'
import { RemittancePage } from './pages/remittance.tsx'
import { paymentPaths as paths } from './paths.ts'
import { answerQuery, askAboutLine } from './query-actions.ts'
import { lineOfQuery, lineSeen, linesPaid, paymentSeen } from './remittance-queries.ts'
import { paymentWords as words } from './words.ts'

type Asked = Context<Signed>

/** Lines of payments as finance sees them: to ask about one, and to answer what a provider asks. */
export function lineRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(paths.remittance.pattern, may('pay-providers', 'remittance seen'), (c) =>
    showRemittance(platform, c),
  )
  routes.get(paths.line.pattern, may('pay-providers', 'payment line seen'), (c) =>
    showLine(platform, c, idIn(c, 'lineId'), blank({ id: newId(platform.now()) })),
  )
  routes.post(paths.line.pattern, may('pay-providers', 'payment line queried'), async (c) => {
    const { councilId, accountId, view } = c.get('reader')
    const lineId = idIn(c, 'lineId')
    const read = readAsked(await c.req.parseBody(), view)
    if (!read.ok) return showLine(platform, c, lineId, read.refusal, 422)
    const { id, words: typed } = read.value
    const done = await platform.transaction(councilId, (db) =>
      askAboutLine(db, { councilId, accountId, now: platform.now(), id }, { lineId, words: typed }),
    )
    if (done.ok) return c.redirect(paths.runs.to(), 303)
    return showLine(platform, c, lineId, refusedAsk(view, read.value, done.refusal), 422)
  })
  routes.post(paths.answer.pattern, may('pay-providers', 'payment line answered'), async (c) => {
    const { councilId, accountId, view } = c.get('reader')
    const id = idIn(c, 'queryId')
    const read = readAnswered(await c.req.parseBody(), view)
    const done = await platform.transaction(councilId, async (db) => {
      const lineId = await lineOfQuery(db, councilId, id)
      if (!lineId) throw new NotFound(`No question ${id}`)
      if (!read.ok) return { lineId, form: read.refusal }
      const doing = { councilId, accountId, now: platform.now(), id }
      const answered = await answerQuery(db, doing, read.value)
      const said = { words: answerRefusals['say-why'](view) }
      return { lineId, form: answered.ok ? undefined : { values: read.value, errors: said } }
    })
    if (done.form) return showLine(platform, c, done.lineId, done.form, 422)
    return c.redirect(paths.runs.to(), 303)
  })

  return routes
}

const askAt = (lineId: string) => paths.line.to({ lineId })
const back = (c: Asked) => ({ href: paths.runs.to(), text: words.title(c.get('reader').view) })

async function showRemittance(platform: Platform, c: Asked): Promise<Response> {
  const reader = c.get('reader')
  const { councilId } = reader
  const paymentId = idIn(c, 'paymentId')
  const shown = await platform.transaction(councilId, async (db) => {
    const payment = await paymentSeen(db, councilId, paymentId)
    if (!payment) throw new NotFound(`No payment ${paymentId}`)
    const lines = await linesPaid(db, councilId, paymentId)
    const people = [...new Set(lines.map(({ personId }) => personId))]
    await auditRead(db, reader, people, c.get('auditedAs'), platform.now())
    return { payment, lines }
  })
  return c.html(<RemittancePage frame={c.get('frame')} {...shown} {...{ askAt }} back={back(c)} />)
}

async function showLine(
  platform: Platform,
  c: Asked,
  lineId: string,
  form: LineForm,
  status: 200 | 422 = 200,
): Promise<Response> {
  const reader = c.get('reader')
  const { councilId } = reader
  const line = await platform.transaction(councilId, async (db) => {
    const seen = await lineSeen(db, councilId, lineId)
    if (!seen) throw new NotFound(`No line ${lineId}`)
    await auditRead(db, reader, [seen.personId], c.get('auditedAs'), platform.now())
    return seen
  })
  const answerAt = line.query ? paths.answer.to({ queryId: line.query.id }) : undefined
  const page = { frame: c.get('frame'), line, form, askAt: askAt(lineId), answerAt, back: back(c) }
  return c.html(<LinePage {...page} />, status)
}
