import { Hono } from 'hono'
import { inAll } from '#council/direct-payments/four-weeks.ts'
import { staffView } from '#council/direct-payments/parts/account-page.tsx'
import { worksheetOf } from '#council/direct-payments/surplus.ts'
import { surplusBasis } from '#council/direct-payments/surplus-queries.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, typed, withError } from '#ground/govuk/form.ts'
import { noMoney, type Pence, readPounds } from '#ground/kernel/money.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import { type Asked, type Opened, openAccount, sentId } from './at-hand-routes.ts'
import { recoverSurplus } from './care-actions.ts'
import { SurplusPage } from './pages/surplus.tsx'
import { directPaymentCarePaths as paths } from './paths.ts'
import type { RecoverRefusal } from './recovery.ts'
import { recoverRefusalWords, careWords as words } from './words.ts'

/** The worksheet of what is left over, and asking for it. */
export function surplusRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(paths.surplus.pattern, may('assess-means', 'direct payment form seen'), (c) =>
    openAccount(platform, c, (db, opened) =>
      show(c, db, opened, { form: blank<string>(), owed: noMoney, status: 200 }),
    ),
  )
  routes.post(paths.surplus.pattern, may('assess-means', 'direct payment surplus asked for'), (c) =>
    ask(platform, c),
  )
  return routes
}

type Shown = {
  readonly form: Form<string>
  readonly owed: Pence
  readonly status: 200 | 422
}

async function show(c: Asked, db: Db, opened: Opened, { form, owed, status }: Shown) {
  const { councilId, seen, today, flag } = opened
  const basis = await surplusBasis(db, councilId, seen, today)
  const balance = inAll(seen.entries).left
  const worksheet = basis && worksheetOf({ ...basis, balance, liabilities: owed })
  const model = { flag, form, worksheet, id: sentId(form, opened) }
  return c.html(<SurplusPage frame={c.get('frame')} {...model} />, status)
}

const FIELD: Readonly<Record<RecoverRefusal['kind'], string>> = {
  ...{ 'nothing-left-over': 'owed', 'asked-already': 'owed' },
  ...{ 'talk-first': 'reasons', 'say-why': 'reasons' },
}

async function ask(platform: Platform, c: Asked) {
  const view = staffView(c.get('frame'))
  const body = await c.req.parseBody()
  const values = typed(['id', 'owed', 'reasons'], body)
  const text = String(values.owed ?? '').trim()
  const owed = text === '' ? noMoney : readPounds(text)
  const form = blank<string>(values)
  return openAccount(platform, c, async (db, opened) => {
    const again = (wrong: Form<string>) =>
      show(c, db, opened, { form: wrong, owed: owed ?? noMoney, status: 422 })
    if (owed === undefined) return again(withError(form, 'owed', words.writePounds(view)))
    if (body.work === 'yes') return show(c, db, opened, { form, owed, status: 200 })
    const asked = { liabilities: owed, reasons: String(values.reasons ?? '').slice(0, 2_000) }
    const done = await recoverSurplus(db, { ...opened, id: sentId(form, opened) }, asked)
    const { personId } = opened
    if (done.ok) return c.redirect(contributionPaths.directPaymentCare.to({ personId }), 303)
    const { kind } = done.refusal
    return again(withError(form, FIELD[kind], recoverRefusalWords[kind](view)))
  })
}
