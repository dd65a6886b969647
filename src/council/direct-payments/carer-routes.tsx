import { Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import { dateFields } from '#ground/govuk/date-field.ts'
import { blank, type Form } from '#ground/govuk/form.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import { asId, type Id, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { type Doing, recordSpent, takeBack } from './actions.ts'
import type { Asked } from './at-hand-routes.ts'
import { LookedAfterPage, LookedAfterSpendPage, LookingAfterPage } from './pages/looked-after.tsx'
import { readSpend, withSpendRefusal } from './parts/spend-typed.ts'
import { directPaymentPaths as paths } from './paths.ts'
import { type LookedAfter, lookedAfterBy } from './queries.ts'
import { type AccountSeen, accountSeen } from './seen-queries.ts'
import { aheadSeen } from './surplus-queries.ts'

/**
 * The account that somebody looks after for another, in their own sign-in. Their document opens this account and nothing
 * else: no tie to the person gives more money to see, and this gives no sight of the rest of the record.
 */
export function lookingAfterRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(paths.mine.pattern, may('care', 'money looked after seen'), async (c) => {
    const reader = c.get('reader')
    const now = platform.now()
    const all = await platform.transaction(reader.councilId, async (db) => {
      const asked = { accountId: reader.accountId, on: dayOf(now) }
      const found = await lookedAfterBy(db, reader.councilId, asked)
      const people = found.map(({ payment }) => payment.personId)
      await auditRead(db, reader, people, c.get('auditedAs'), now)
      return found
    })
    return c.html(<LookingAfterPage frame={c.get('frame')} all={all} />)
  })

  routes.get(paths.one.pattern, may('care', 'money looked after seen'), (c) => show(platform, c))

  routes.get(paths.oneSpent.pattern, may('care', 'money looked after seen'), (c) =>
    opened(platform, c, async (_, { today, doing, ...model }) => {
      const form = blank<string>(dateFields('on', today))
      const page = { ...model, form, id: doing.id }
      return c.html(<LookedAfterSpendPage frame={c.get('frame')} {...page} />)
    }),
  )

  routes.post(paths.oneSpent.pattern, may('care', 'money looked after spent'), async (c) => {
    const { view } = c.get('frame')
    const read = readSpend(view, await c.req.parseBody())
    return opened(platform, c, async (db, { doing, knownAs, seen }) => {
      const again = (form: Form<string>) => {
        const sent = String(form.values.id ?? '')
        const model = { knownAs, seen, form, id: asId(sent) ?? doing.id }
        return c.html(<LookedAfterSpendPage frame={c.get('frame')} {...model} />, 422)
      }
      if (!read.ok) return again(read.refusal)
      const { id, form, ...spending } = read.value
      const done = await recordSpent(db, { ...doing, id }, spending)
      if (!done.ok) return again(withSpendRefusal(view, form, done.refusal, seen.payment))
      return c.redirect(paths.one.to({ paymentId: seen.payment.id }), 303)
    })
  })

  routes.post(
    paths.oneTakeBack.pattern,
    may('care', 'money looked after taken back'),
    async (c) => {
      const id = idIn(c, 'entryId')
      const done = await opened(platform, c, (db, { doing }) =>
        takeBack(db, { ...doing, id }, 'own'),
      )
      if (!done.ok) return show(platform, c, true)
      return c.redirect(paths.one.to({ paymentId: idIn(c, 'paymentId') }), 303)
    },
  )
  return routes
}

type Opened = {
  readonly knownAs: string
  readonly seen: AccountSeen
  readonly today: Day
  readonly accountId: Id
  readonly doing: Doing
}

/** @throws NotFound where this sign-in looks after no such account today */
function opened<T>(
  platform: Platform,
  c: Asked,
  work: (db: Db, opened: Opened) => Promise<T>,
): Promise<T> {
  const reader = c.get('reader')
  const { councilId, accountId } = reader
  const paymentId = idIn(c, 'paymentId')
  const now = platform.now()
  const today = dayOf(now)
  return platform.transaction(councilId, async (db) => {
    const mine = await lookedAfterBy(db, councilId, { accountId, on: today })
    const one: LookedAfter | undefined = mine.find(({ payment }) => payment.id === paymentId)
    if (!one) throw new NotFound(`Account ${accountId} does not look after ${paymentId}`)
    const { personId } = one.payment
    await auditRead(db, reader, [personId], c.get('auditedAs'), now)
    const seen = await accountSeen(db, councilId, personId)
    if (!seen) throw new NotFound(`Direct payment ${paymentId} is closed`)
    const doing = { councilId, personId, accountId, now, id: newId(now) }
    return work(db, { knownAs: one.knownAs, seen, today, accountId, doing })
  })
}

const show = (platform: Platform, c: Asked, refused = false) =>
  opened(platform, c, async (db, { doing, ...model }) => {
    const ahead = await aheadSeen(db, doing.councilId, model.seen, model.today)
    return c.html(
      <LookedAfterPage frame={c.get('frame')} {...{ ...model, ahead, refused }} />,
      refused ? 422 : 200,
    )
  })
