import { type Context, Hono } from 'hono'
import { recordSpent, takeBack } from '#council/direct-payments/actions.ts'
import { readSpend, withSpendRefusal } from '#council/direct-payments/parts/spend-typed.ts'
import type { Planned } from '#council/direct-payments/planned.ts'
import { accountSeen } from '#council/direct-payments/seen-queries.ts'
import { aheadSeen } from '#council/direct-payments/surplus-queries.ts'
import { myWords as words } from '#council/direct-payments/words.ts'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { dateFields } from '#ground/govuk/date-field.ts'
import { blank, type Form } from '#ground/govuk/form.ts'
import { asId, newId } from '#ground/kernel/id.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { todayOf, withMyMoney } from './my-record-routes.ts'
import { CheckPage } from './pages/check.tsx'
import { MyAccountPage, MySpendPage } from './pages/my-account.tsx'
import { mePaths } from './paths.ts'

/** The account that money is paid into: in, spent, left, and what I spent. */
export function accountRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.account.pattern, may('live-my-week', 'own account seen'), (c) =>
    showAccount(platform, c),
  )

  routes.get(mePaths.spent.pattern, may('live-my-week', 'own account seen'), (c) =>
    showForm(platform, c, blank<string>(dateFields('on', todayOf(platform)))),
  )

  routes.post(mePaths.spent.pattern, may('live-my-week', 'own money spent'), async (c) => {
    const body = await c.req.parseBody()
    const read = readSpend(c.get('frame').view, body)
    if (!read.ok) return showForm(platform, c, read.refusal)
    if (body.send !== 'yes') return check(platform, c, read.value)
    const { id, form, ...spending } = read.value
    const { accountId } = c.get('reader')
    const { view } = c.get('frame')
    const again = await withMyMoney(platform, c, async (db, { councilId, personId }) => {
      const doing = { councilId, personId, accountId, now: platform.now(), id }
      const seen = await accountSeen(db, councilId, personId)
      const done = await recordSpent(db, doing, spending)
      return done.ok || !seen ? undefined : withSpendRefusal(view, form, done.refusal, seen.payment)
    })
    return again ? showForm(platform, c, again) : c.redirect(mePaths.account.to(), 303)
  })

  routes.post(
    mePaths.takeBack.pattern,
    may('live-my-week', 'own spending taken back'),
    async (c) => {
      const { accountId } = c.get('reader')
      const id = idIn(c, 'entryId')
      const done = await withMyMoney(platform, c, (db, { councilId, personId }) =>
        takeBack(db, { councilId, personId, accountId, now: platform.now(), id }, 'own'),
      )
      if (!done.ok) return showAccount(platform, c, true)
      return c.redirect(mePaths.account.to(), 303)
    },
  )
  return routes
}

async function showAccount(platform: Platform, c: Context<Signed>, refused = false) {
  const { accountId } = c.get('reader')
  const today = todayOf(platform)
  const found = await withMyMoney(platform, c, async (db, { councilId, personId }) => {
    const seen = await accountSeen(db, councilId, personId)
    return { seen, ahead: seen && (await aheadSeen(db, councilId, seen, today)) }
  })
  const model = { ...found, accountId, today, refused }
  return c.html(<MyAccountPage frame={c.get('frame')} {...model} />, refused ? 422 : 200)
}

async function showForm(platform: Platform, c: Context<Signed>, form: Form<string>) {
  const seen = await withMyMoney(platform, c, (db, { councilId, personId }) =>
    accountSeen(db, councilId, personId),
  )
  if (!seen) return c.redirect(mePaths.account.to(), 303)
  const sent = String(form.values.id ?? '')
  const id = asId(sent) ?? newId(platform.now())
  const isWrong = Object.keys(form.errors).length > 0
  const model = { form, id, planned: seen.planned }
  return c.html(<MySpendPage frame={c.get('frame')} {...model} />, isWrong ? 422 : 200)
}

type Typed = Extract<ReturnType<typeof readSpend>, { ok: true }>['value']

/** Nothing is written down before the person has seen what they are about to say. */
async function check(platform: Platform, c: Context<Signed>, typed: Typed) {
  const frame = c.get('frame')
  const { view } = frame
  const seen = await withMyMoney(platform, c, (db, { councilId, personId }) =>
    accountSeen(db, councilId, personId),
  )
  if (!seen) return c.redirect(mePaths.account.to(), 303)
  const { amount, toWhom, on, form } = typed
  const what = whatIn(seen.planned, typed)
  if (what === undefined) {
    const refusal = { kind: 'not-in-the-plan' } as const
    return showForm(platform, c, withSpendRefusal(view, form, refusal, seen.payment))
  }
  const shown = {
    says: [
      { picture: 'money', text: words.youPaid(view, { what, money: sayMoney(view, amount) }) },
      {
        picture: 'person',
        text: words.itWentTo(view, { who: toWhom, day: sayTheDay(view, on) }),
      },
    ] as const,
    action: mePaths.spent.to(),
    fields: { ...textsOf(form), send: 'yes' },
    button: { picture: 'yes', text: words.write(view) } as const,
    back: mePaths.spent.to(),
  }
  return c.html(<CheckPage frame={frame} check={shown} />)
}

const textsOf = ({ values }: Form<string>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value ?? '')]))

function whatIn(planned: Planned | undefined, { whatFor }: Typed): string | undefined {
  if (whatFor.kind === 'line')
    return planned?.lines.find((one) => one.threadId === whatFor.threadId)?.what
  return planned?.outcomes.find((one) => one.threadId === whatFor.threadId)?.words
}
