import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { type Day, minuteOf, readDay } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import * as absence from '#weeks/bookings/absence-actions.ts'
import { givenUpAt } from '#weeks/bookings/absence-queries.ts'
import type { Fee } from '#weeks/bookings/cancellation.ts'
import { CAUSES, type Cause, needsSomebody } from '#weeks/bookings/cause.ts'
import type { PersonsDay } from '#weeks/bookings/persons-days.ts'
import { isLost } from '#weeks/bookings/swap.ts'
import { mayHaveAnother } from '#weeks/bookings/swap-actions.ts'
import type { Seeker } from '#weeks/finding/queries.ts'
import { dayWords as words } from './day-words.ts'
import { todayOf, withMyRecord } from './my-record-routes.ts'
import { type Check, CheckPage } from './pages/check.tsx'
import { DayPage } from './pages/day.tsx'
import { DonePage } from './pages/done.tsx'
import { WhyPage } from './pages/why.tsx'
import { sayCause } from './parts/causes.ts'
import { sayFee } from './parts/fee-said.ts'
import { mePaths } from './paths.ts'

const CauseForm = z.object({
  cause: z.enum(CAUSES).exclude(['swap', 'provider', 'council']),
  /** Pressed on the page that says what it comes to. */
  answer: z.literal('right').optional().catch(undefined),
})

type Which = { readonly sessionId: Id; readonly day: Day }

/** One day of the person's: seen, given up, and taken back. */
export function dayRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.day.pattern, may('live-my-week', 'own day seen'), (c) => showDay(platform, c))

  routes.get(
    mePaths.cannotCome.pattern,
    may('live-my-week', 'own day about to be given up'),
    (c) => {
      const which = whichOf(c)
      const frame = c.get('frame')
      const at = { action: mePaths.cannotCome.to(which), back: mePaths.day.to(which) }
      return c.html(<WhyPage frame={frame} title={words.whyNot(frame.view)} {...at} />)
    },
  )

  routes.post(mePaths.cannotCome.pattern, may('live-my-week', 'own day given up'), (c) =>
    giveUp(platform, c),
  )

  routes.post(
    mePaths.comeAfterAll.pattern,
    may('live-my-week', 'own day taken back'),
    async (c) => {
      const which = whichOf(c)
      const { accountId } = c.get('reader')
      const { tell } = platform
      const back = await withMyRecord(platform, c, (db, who) =>
        absence.comeAfterAll(db, { ...who, ...which, accountId, now: platform.now(), tell }),
      )
      if (back.ok) return c.redirect(mePaths.day.to(which), 303)
      return showDay(platform, c, sayDayRefusal(c.get('frame').view, back.refusal.kind))
    },
  )

  return routes
}

export function whichOf(c: Context<Signed>): Which {
  const day = readDay(c.req.param('day') ?? '')
  if (!day) throw new NotFound('There is no such day')
  return { sessionId: idIn(c, 'sessionId'), day }
}

/** A cause pressed: what costs the person nothing is done at once; what costs them something is said first. */
async function giveUp(platform: Platform, c: Context<Signed>) {
  const which = whichOf(c)
  const form = CauseForm.safeParse(await c.req.parseBody())
  if (!form.success) return c.redirect(mePaths.cannotCome.to(which), 303)
  const { cause, answer } = form.data
  const { view } = c.get('frame')
  const { accountId } = c.get('reader')
  const now = platform.now()
  const done = await withMyRecord(platform, c, async (db, who) => {
    const asked = { ...who, ...which, cause, now, accountId, tell: platform.tell, words: '' }
    const fee = await absence.feeIfGivenUp(db, asked)
    if (!fee.ok || (fee.value.package > 0 && !answer)) return { fee, isDone: false }
    return { fee: await absence.giveUpDay(db, asked), isDone: true }
  })
  if (!done.fee.ok) return showDay(platform, c, sayDayRefusal(view, done.fee.refusal.kind))
  if (!done.isDone) return showCheck(c, which, cause, done.fee.value)
  if (needsSomebody(cause)) return showHeard(c)
  return c.redirect(mePaths.day.to(which), 303)
}

function showCheck(c: Context<Signed>, which: Which, cause: Cause, fee: Fee) {
  const frame = c.get('frame')
  const { view } = frame
  const check: Check = {
    says: [
      { picture: 'no', text: words.youSay(view, { why: sayCause(view, cause) }) },
      sayFee(view, fee),
      view.seeing === 'pictures'
        ? { picture: 'yes', text: words.placeStays(view) }
        : { picture: 'home', text: words.neverCharged(view) },
    ],
    action: mePaths.cannotCome.to(which),
    fields: { cause },
    button: { picture: 'yes', text: words.yesSay(view) },
    back: mePaths.day.to(which),
  }
  return c.html(<CheckPage frame={frame} check={check} />)
}

/** Somebody who is afraid is told at once that somebody comes. Sent again it says the same. */
function showHeard(c: Context<Signed>) {
  const frame = c.get('frame')
  const { view } = frame
  const says = [
    { picture: 'talk', text: words.someoneTalks(view) },
    { picture: 'money', text: words.costsNothing(view) },
  ] as const
  return c.html(<DonePage frame={frame} title={words.needNotGo(view)} says={says} />)
}

async function showDay(platform: Platform, c: Context<Signed>, refused?: string) {
  const which = whichOf(c)
  const frame = c.get('frame')
  const now = platform.now()
  const seen = await withMyRecord(platform, c, async (db, who) => {
    const day = await absence.findDay(db, { ...who, ...which })
    if (!day) throw new NotFound('There is nothing there on that day')
    return {
      day,
      fee: day.state === 'given-up' ? await feeOf(db, who, day) : undefined,
      hasOtherDays: isLost(day) && (await mayHaveAnother(db, { ...who, ...which, now })),
    }
  })
  const { day, fee, hasOtherDays } = seen
  const today = todayOf(platform)
  const isOver = day.day < today || (day.day === today && day.starts <= minuteOf(now))
  return c.html(
    <DayPage
      {...{ frame, day, isOver, refused, hasOtherDays }}
      fee={fee && sayFee(frame.view, fee)}
    />,
    refused ? 422 : 200,
  )
}

async function feeOf(
  db: Db,
  who: Seeker,
  { sessionId, day }: PersonsDay,
): Promise<Fee | undefined> {
  const said = await givenUpAt(db, { ...who, sessionId, day })
  if (!said) return undefined
  const { cause, toldAt } = said
  const fee = await absence.feeIfGivenUp(db, { ...who, sessionId, day, cause, now: toldAt })
  return fee.ok ? fee.value : undefined
}

const REFUSED = {
  'not-on': words.notOn,
  begun: words.begun,
  full: words.full,
  'lapsed-policy': words.lapsed,
} as const

export const sayDayRefusal = (view: View, kind: keyof typeof REFUSED): string => REFUSED[kind](view)
