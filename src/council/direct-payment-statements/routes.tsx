import { Hono } from 'hono'
import { staffView } from '#council/direct-payments/parts/account-page.tsx'
import { accountSeen } from '#council/direct-payments/seen-queries.ts'
import { type Opening, openTheirs } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { type Body, blank, type Form, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { asId, isId, newId } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { personFlag } from '#lives/people/queries.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import { type KeepRefusal, type Report, readIntoAccount } from './actions.ts'
import type { Answer } from './matching.ts'
import { StatementPage } from './pages/statement.tsx'
import { fingerprintOf, readStatement } from './read-statement.ts'
import { doesNotAddUp, faultWords, rowFaultWords, words } from './words.ts'

/** Statements of banks and cards, read into the account of a direct payment by finance. */
export function directPaymentStatementRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const { directPaymentStatement: statement, directPayment } = contributionPaths

  routes.get(statement.pattern, may('assess-means', 'direct payment form seen'), (c) =>
    openTheirs(platform, c, 'money', async (db, opening) => {
      const model = { ...(await atHand(db, opening)), form: blank<string>() }
      const id = newId(opening.now)
      return c.html(<StatementPage frame={c.get('frame')} {...{ ...model, id }} />)
    }),
  )

  routes.post(
    statement.pattern,
    may('assess-means', 'direct payment statement read'),
    async (c) => {
      const view = staffView(c.get('frame'))
      const body = await c.req.parseBody()
      const text = body.file instanceof File ? await body.file.text() : String(body.text ?? '')
      const isLook = body.keep !== 'yes'
      return openTheirs(platform, c, 'money', async (db, opening) => {
        const model = await atHand(db, opening)
        const id = asId(String(body.id ?? '')) ?? newId(opening.now)
        const again = (form: Form<string>, report?: Report) => {
          const read = report && { ...report, text }
          const page = <StatementPage frame={c.get('frame')} {...{ ...model, id, form, read }} />
          return c.html(page, Object.keys(form.errors).length > 0 ? 422 : 200)
        }
        const wrong = (said: string) => again(withError(blank<string>(), 'file', said))
        if (!text.trim()) return wrong(faultWords['no-file'](view))
        const rows = readStatement(text)
        if (!rows.ok) return wrong(sayFault(view, rows.refusal))
        const sent = { rows: rows.value, sha256: fingerprintOf(text), answers: answersIn(body) }
        const done = await readIntoAccount(db, { ...opening, id }, { ...sent, dryRun: isLook })
        if (!done.ok) return wrong(sayFault(view, done.refusal))
        const { personId } = opening
        if (done.value.isKept) return c.redirect(directPayment.to({ personId }), 303)
        return again(isLook ? blank<string>() : openRows(view, body, done.value), done.value)
      })
    },
  )
  return routes
}

/** @throws NotFound where the person has no account */
async function atHand(db: Db, { councilId, personId, now }: Opening) {
  const seen = await accountSeen(db, councilId, personId)
  if (!seen) throw new NotFound(`Person ${personId} has no direct payment`)
  return { flag: await personFlag(db, councilId, personId, dayOf(now)), planned: seen.planned }
}

/** What was answered of each row, by its number. */
function answersIn(body: Body): ReadonlyMap<number, Answer> {
  const found = new Map<number, Answer>()
  for (const [name, value] of Object.entries(body)) {
    const [, number] = /^what(\d{1,6})$/.exec(name) ?? []
    if (!number) continue
    const what = String(value)
    if (what === 'one-off' || what === 'left-out') found.set(Number(number), { kind: what })
    const contains = String(body[`contains${number}`] ?? '').slice(0, 100)
    if (isId(what)) found.set(Number(number), { kind: 'line', lineThread: what, contains })
  }
  return found
}

/** The form again with all that was typed, and a complaint on each row that is not answered. */
const openRows = (view: View, body: Body, { open }: Report): Form<string> => {
  const values = Object.entries(body).filter(([name]) => /^(what|contains)\d{1,6}$/.test(name))
  const form = blank<string>(Object.fromEntries(values.map(([name, one]) => [name, String(one)])))
  return open.reduce((so, row) => withError(so, `what${row}`, words.answerRow(view, { row })), form)
}

function sayFault(view: View, fault: KeepRefusal): string {
  if (fault.kind === 'does-not-add-up')
    return doesNotAddUp(view, { row: fault.row, money: sayMoney(view, fault.should) })
  if ('row' in fault) return rowFaultWords[fault.kind](view, { row: fault.row })
  return faultWords[fault.kind](view)
}
