import { Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import { dateFields, readDate, typedDate } from '#ground/govuk/date-field.ts'
import { blank, type Form, typed, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { asId } from '#ground/kernel/id.ts'
import { noMoney, readPounds, writePounds } from '#ground/kernel/money.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import { recordPaidIn, recordSpent, takeBack } from './actions.ts'
import { type Asked, type Opened, openMoney } from './at-hand-routes.ts'
import { dueFor, fourWeeksAt } from './four-weeks.ts'
import type { PayInRefusal } from './moving.ts'
import { PaymentListPage } from './pages/payment-list.tsx'
import { StaffAccountPage } from './pages/staff-account.tsx'
import { PaidInPage, StaffSpendPage } from './pages/staff-forms.tsx'
import { staffView } from './parts/account-page.tsx'
import { readSpend, withSpendRefusal } from './parts/spend-typed.ts'
import { directPaymentPaths as paths } from './paths.ts'
import { PAYMENTS_A_PAGE, paymentsListed } from './queries.ts'
import { type AccountSeen, accountSeen } from './seen-queries.ts'
import { paidAlready, payInRefusalWords, staffWords as words } from './staff-words.ts'
import { aheadSeen } from './surplus-queries.ts'
import { words as allWords } from './words.ts'

/** Those who see money, those who work with the person or whom they have asked, and those who authorise. */
const READERS = ['see-money', 'see-people', 'authorise'] as const
const Listed = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

/** The account as staff see it, what was paid in, and what was spent. */
export function staffAccountRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  const { directPayments, directPayment } = contributionPaths
  routes.get(directPayments.pattern, may('assess-means', 'direct payments seen'), async (c) => {
    const { page } = Listed.parse(c.req.query())
    const reader = c.get('reader')
    const now = platform.now()
    const found = await platform.transaction(reader.councilId, async (db) => {
      const listed = await paymentsListed(db, reader.councilId, { page, on: dayOf(now) })
      const shown = listed.payments.map(({ personId }) => personId)
      await auditRead(db, reader, shown, c.get('auditedAs'), now)
      return listed
    })
    const pages = Math.ceil(found.total / PAYMENTS_A_PAGE)
    const isWelsh = reader.council.jurisdiction === 'WALES'
    const model = { frame: c.get('frame'), payments: found.payments, page, pages, isWelsh }
    return c.html(<PaymentListPage {...model} />)
  })

  routes.get(directPayment.pattern, may(READERS, 'direct payment seen'), (c) =>
    showAccount(platform, c),
  )

  routes.get(paths.paidIn.pattern, may('assess-means', 'direct payment form seen'), (c) =>
    openMoney(platform, c, async (db, opened) => {
      const { payment, planned } = await seenOr404(db, opened)
      const { number } = fourWeeksAt(payment.openedOn, opened.today)
      const due = dueFor(planned?.yearly ?? noMoney, number)
      const form = blank<string>({
        ...{ kind: 'four-weekly', amount: writePounds(due) },
        ...dateFields('on', opened.today),
      })
      return c.html(<PaidInPage frame={c.get('frame')} {...{ ...opened, form, due }} />)
    }),
  )
  routes.post(paths.paidIn.pattern, may('assess-means', 'direct payment paid in'), (c) =>
    payIn(platform, c),
  )

  const SPENDERS = ['plan', 'assess-means'] as const
  routes.get(paths.spent.pattern, may(SPENDERS, 'direct payment form seen'), (c) =>
    openMoney(platform, c, async (db, opened) => {
      const { planned } = await seenOr404(db, opened)
      const form = blank<string>(dateFields('on', opened.today))
      const { seesPlan } = opened.may
      return c.html(
        <StaffSpendPage frame={c.get('frame')} {...{ ...opened, form, planned, seesPlan }} />,
      )
    }),
  )
  routes.post(paths.spent.pattern, may(SPENDERS, 'direct payment spent'), (c) => spend(platform, c))
  routes.post(paths.takeBack.pattern, may(SPENDERS, 'direct payment taken back'), async (c) => {
    const id = idIn(c, 'entryId')
    const done = await openMoney(platform, c, (db, opened) =>
      takeBack(db, { ...opened, id }, opened.may.takeBack),
    )
    if (!done.ok) return showAccount(platform, c, true)
    return c.redirect(directPayment.to({ personId: idIn(c, 'personId') }), 303)
  })
  return routes
}

/** @throws NotFound where the person has no account */
async function seenOr404(
  db: Parameters<typeof accountSeen>[0],
  { councilId, personId }: Opened,
): Promise<AccountSeen> {
  const seen = await accountSeen(db, councilId, personId)
  if (!seen) throw new NotFound(`Person ${personId} has no direct payment`)
  return seen
}

const showAccount = (platform: Platform, c: Asked, refused = false) =>
  openMoney(platform, c, async (db, opened) => {
    const seen = await accountSeen(db, opened.councilId, opened.personId)
    const ahead = seen && (await aheadSeen(db, opened.councilId, seen, opened.today))
    const model = { ...opened, seen, ahead, refused }
    const page = <StaffAccountPage frame={c.get('frame')} {...model} />
    return c.html(page, refused ? 422 : 200)
  })

async function spend(platform: Platform, c: Asked) {
  const view = staffView(c.get('frame'))
  const body = await c.req.parseBody()
  return openMoney(platform, c, async (db, opened) => {
    const seen = await seenOr404(db, opened)
    const again = (form: Form<string>) => {
      const model = { ...opened, form, planned: seen.planned, seesPlan: opened.may.seesPlan }
      const id = sentId(form) ?? opened.id
      return c.html(<StaffSpendPage frame={c.get('frame')} {...{ ...model, id }} />, 422)
    }
    const read = readSpend(view, body)
    if (!read.ok) return again(read.refusal)
    const { id, form, ...spending } = read.value
    const done = await recordSpent(db, { ...opened, id }, spending)
    if (!done.ok) return again(withSpendRefusal(view, form, done.refusal, seen.payment))
    return c.redirect(contributionPaths.directPayment.to({ personId: opened.personId }), 303)
  })
}

const sentId = ({ values }: Form<string>): string | undefined => {
  const id = String(values.id ?? '')
  return asId(id)
}

async function payIn(platform: Platform, c: Asked) {
  const view = staffView(c.get('frame'))
  const body = await c.req.parseBody()
  const values = { ...typed(['id', 'kind', 'amount'], body), ...typedDate(body, 'on') }
  const amount = readPounds(String(values.amount ?? ''))
  const on = readDate(typedDate(body, 'on'), 'on')
  const kind = values.kind === 'one-off' ? 'one-off' : 'four-weekly'
  let form = blank<string>(values)
  if (!amount) form = withError(form, 'amount', words.writePounds(view))
  if (!on) form = withError(form, 'on', words.writeDay(view))
  return openMoney(platform, c, async (db, opened) => {
    const { payment, planned } = await seenOr404(db, opened)
    const id = sentId(form) ?? opened.id
    const again = (wrong: Form<string>) => {
      const { number } = fourWeeksAt(payment.openedOn, opened.today)
      const due = dueFor(planned?.yearly ?? noMoney, number)
      const model = { ...opened, id, form: wrong, due }
      return c.html(<PaidInPage frame={c.get('frame')} {...model} />, 422)
    }
    if (!amount || !on) return again(form)
    const done = await recordPaidIn(db, { ...opened, id }, { kind, amount, on })
    if (done.ok)
      return c.redirect(contributionPaths.directPayment.to({ personId: opened.personId }), 303)
    return again(withError(form, ...said(done.refusal)))
    function said(refusal: PayInRefusal): [string, string] {
      if (refusal.kind === 'paid-already')
        return ['on', paidAlready(view, { day: sayDayOfMonth(view, refusal.on) })]
      if (refusal.kind === 'before-it-was-opened')
        return ['on', allWords.tooEarly(view, { day: sayDayOfMonth(view, payment.openedOn) })]
      const field = refusal.kind === 'amount-needed' ? 'amount' : 'on'
      return [field, payInRefusalWords[refusal.kind](view)]
    }
  })
}
