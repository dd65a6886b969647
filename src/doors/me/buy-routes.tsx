import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm } from '#ground/govuk/form.ts'
import { type Pence, readPounds, writePounds } from '#ground/kernel/money.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { SupportPlan } from '#weeks/plans/plan.ts'
import { PURCHASE_KINDS } from '#weeks/plans/purchase.ts'
import { askToBuy, newPurchaseId } from '#weeks/plans/purchase-actions.ts'
import { purchaseOf, purchasesOf } from '#weeks/plans/purchase-queries.ts'
import { activePlan } from '#weeks/plans/queries.ts'
import { buyWords as words } from './buy-words.ts'
import { withMyMoney } from './my-record-routes.ts'
import { type BuyField, BuyPage } from './pages/buy.tsx'
import { CheckPage } from './pages/check.tsx'
import { DonePage } from './pages/done.tsx'
import { sayDone } from './parts/purchase-said.ts'
import { mePaths } from './paths.ts'

const Chosen = z
  .union([z.uuid(), z.literal('none')])
  .catch('none')
  .transform((value) => (value === 'none' ? undefined : value))

const BuyForm = z.object({
  what: z.string().trim().min(1).max(200),
  kind: z.enum(PURCHASE_KINDS),
  aim: Chosen,
  instead: Chosen,
  amount: z.string().transform((text, given): Pence => {
    const amount = readPounds(text)
    if (amount !== undefined && amount > 0) return amount
    given.addIssue({ code: 'custom', message: 'not an amount' })
    return z.NEVER
  }),
})
type Wanted = z.infer<typeof BuyForm>
const Sending = z.object({ purchase: z.uuid(), send: z.literal('yes').optional().catch(undefined) })

/** Buying something with one's own money: what, is this right, and what came of it (WP-06). */
export function buyRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.buy.pattern, may('live-my-week', 'own purchases seen'), (c) =>
    show(platform, c, blank(), newPurchaseId(platform.now())),
  )

  routes.post(mePaths.buy.pattern, may('live-my-week', 'own purchase asked'), async (c) => {
    const { view } = c.get('frame')
    const body = await c.req.parseBody()
    const sending = Sending.safeParse(body)
    if (!sending.success) return c.redirect(mePaths.buy.to(), 303)
    const { purchase: purchaseId, send } = sending.data
    const read = readForm(BuyForm, body, {
      what: words.sayWhat(view),
      kind: words.chooseKind(view),
      aim: words.noneOfThese(view),
      instead: words.nothingInstead(view),
      amount: words.sayHowMuch(view),
    })
    if (!read.ok) return show(platform, c, read.refusal, purchaseId)
    if (!send) return check(platform, c, read.value, purchaseId)
    const { accountId } = c.get('reader')
    const bought = await withMyMoney(platform, c, (db, { councilId, personId }) =>
      askToBuy(db, {
        ...{ councilId, personId, accountId, now: platform.now(), purchaseId },
        ...{ what: read.value.what, kind: read.value.kind, amount: read.value.amount },
        ...{ outcomeThread: read.value.aim, insteadOf: read.value.instead },
      }),
    )
    if (!bought.ok) return check(platform, c, read.value, purchaseId, words.noPlan(view))
    return c.redirect(mePaths.bought.to({ purchaseId }), 303)
  })

  routes.get(mePaths.bought.pattern, may('live-my-week', 'own purchase seen'), async (c) => {
    const purchaseId = idIn(c, 'purchaseId')
    const frame = c.get('frame')
    const seen = await withMyMoney(platform, c, (db, { councilId, personId }) =>
      purchaseOf(db, councilId, personId, purchaseId),
    )
    return c.html(<DonePage frame={frame} {...sayDone(frame.view, seen)} />)
  })

  return routes
}

async function show(
  platform: Platform,
  c: Context<Signed>,
  form: Form<BuyField>,
  purchaseId: string,
) {
  const model = await withMyMoney(platform, c, async (db, { councilId, personId }) => ({
    plan: await activePlan(db, councilId, personId),
    before: await purchasesOf(db, councilId, personId),
  }))
  const isWrong = Object.keys(form.errors).length > 0
  return c.html(
    <BuyPage frame={c.get('frame')} {...model} {...{ form, purchaseId }} />,
    isWrong ? 422 : 200,
  )
}

async function check(
  platform: Platform,
  c: Context<Signed>,
  wanted: Wanted,
  purchaseId: string,
  refused?: string,
) {
  const frame = c.get('frame')
  const { view } = frame
  const plan = await withMyMoney(platform, c, (db, { councilId, personId }) =>
    activePlan(db, councilId, personId),
  )
  const money = sayMoney(view, wanted.amount)
  const aim = aimOf(plan, wanted.aim)
  const shown = {
    says: [
      { picture: 'shopping', text: words.youBuy(view, { what: wanted.what, money }) } as const,
      ...(aim ? [{ picture: 'plan', text: words.helpsWith(view, { aim }) } as const] : []),
    ],
    action: mePaths.buy.to(),
    fields: {
      ...{ purchase: purchaseId, send: 'yes', what: wanted.what, kind: wanted.kind },
      ...{ aim: wanted.aim ?? 'none', instead: wanted.instead ?? 'none' },
      amount: writePounds(wanted.amount),
    },
    button: { picture: 'yes', text: words.doIt(view) } as const,
    back: mePaths.buy.to(),
    ...(refused && { refused }),
  }
  return c.html(<CheckPage frame={frame} check={shown} />, refused ? 422 : 200)
}

function aimOf(plan: SupportPlan | undefined, threadId: string | undefined): string | undefined {
  if (threadId === undefined) return undefined
  const aim = plan?.outcomes.find((one) => one.threadId === threadId)
  if (!aim) throw new NotFound(`No outcome ${threadId} in this plan`)
  return aim.words
}
