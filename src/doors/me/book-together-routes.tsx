import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { type Day, readDay } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import type { Platform } from '#ground/platform/platform.ts'
import type { Refusal } from '#weeks/bookings/request.ts'
import { type DayToAsk, otherDaysForAll, type ToAsk } from '#weeks/bookings/to-ask-queries.ts'
import type { TogetherRefusal } from '#weeks/bookings/together.ts'
import { proposeTogether } from '#weeks/bookings/together-actions.ts'
import { askingAs, cannot, lateFee, seeToAsk } from './asking-record-routes.tsx'
import { bookWords as words } from './book-words.ts'
import { withMyRecord } from './my-record-routes.ts'
import { BookDaysPage } from './pages/book.tsx'
import { BookFriendsPage } from './pages/book-friends.tsx'
import { BookRefusedPage } from './pages/book-refused.tsx'
import { CheckPage } from './pages/check.tsx'
import { canWait, sayCannot } from './parts/ask-said.ts'
import { type AskKind, bookCheck } from './parts/book-check.ts'
import { mePaths } from './paths.ts'

const ids = (sent: readonly string[]) =>
  sent.flatMap((one) => one.split(' ')).filter((one) => z.uuid().safeParse(one).success)
const Several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .catch(undefined)
  .transform((one) => ids(one === undefined ? [] : [one].flat()))
const TogetherForm = z.object({
  day: z.iso.date(),
  request: z.uuid().optional().catch(undefined),
  /** As they were ticked, and as the page that asks "is this right" sends them on. */
  ...{ friend: Several, friends: Several },
  instead: z.uuid().optional().catch(undefined),
  waits: z.literal('yes').optional().catch(undefined),
})
type Sent = z.infer<typeof TogetherForm>

/** Going with friends: which day or every week, whom to ask, is this right (J1.5, WD-23). */
export function bookTogetherRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const { bookTogether, bookTogetherWeekly } = mePaths

  routes.get(bookTogether.pattern, may('live-my-week', 'days with friends seen'), async (c) => {
    const ask = await seeToAsk(platform, c)
    const frame = c.get('frame')
    const days = daysOf(ask)
    const one = days.find(({ day }) => day === readDay(c.req.query('day') ?? ''))
    if (!one) return c.html(<BookDaysPage {...{ frame, ask, days }} kind="together" />)
    return c.html(<BookFriendsPage {...friendsOn(c, ask, one.day, false)} chosen={[]} />)
  })

  routes.get(
    bookTogetherWeekly.pattern,
    may('live-my-week', 'every week with friends seen'),
    async (c) => {
      const ask = await seeToAsk(platform, c)
      const { weekly } = ask
      const refusal = weekly ? weekly.refusal : ({ kind: 'not-on' } as const)
      if (!weekly || (refusal && !canWait(refusal)))
        return cannot(c, ask.seat.id, refusal ?? { kind: 'not-on' })
      return c.html(<BookFriendsPage {...friendsOn(c, ask, weekly.day, true)} chosen={[]} />)
    },
  )

  routes.post(bookTogether.pattern, may('live-my-week', 'friends asked'), (c) =>
    propose(platform, c, false),
  )
  routes.post(bookTogetherWeekly.pattern, may('live-my-week', 'friends asked'), (c) =>
    propose(platform, c, true),
  )

  return routes
}

/** The first time together is a try as well, where there is one. */
const daysOf = ({ tasters, days }: ToAsk): readonly DayToAsk[] =>
  tasters.length > 0 ? tasters : days

const addressOf = (sessionId: Id, isWeekly: boolean): string =>
  (isWeekly ? mePaths.bookTogetherWeekly : mePaths.bookTogether).to({ sessionId })

const friendsOn = (c: Context<Signed>, ask: ToAsk, day: Day, isWeekly: boolean) => ({
  ...{ frame: c.get('frame'), ask, day },
  action: addressOf(ask.seat.id, isWeekly),
})

/** Whom to ask; then is this right, with what is given up for it; then it is asked. */
async function propose(platform: Platform, c: Context<Signed>, isWeekly: boolean) {
  const sessionId = idIn(c, 'sessionId')
  const read = TogetherForm.safeParse(await c.req.parseBody({ all: true }))
  if (!read.success) return c.redirect(addressOf(sessionId, isWeekly), 303)
  const ask = await seeToAsk(platform, c)
  const sent = read.data
  const one = isWeekly ? ask.weekly : daysOf(ask).find(({ day }) => day === sent.day)
  if (!one) return c.redirect(addressOf(sessionId, isWeekly), 303)
  const friends = sent.friends.length > 0 ? sent.friends : sent.friend
  if (friends.length === 0) {
    const error = words.chooseFriends(c.get('frame').view)
    const shown = friendsOn(c, ask, one.day, isWeekly)
    return c.html(<BookFriendsPage {...{ ...shown, error }} chosen={[]} />, 422)
  }
  // Nobody gives up a day that they were not told of.
  if (!sent.request || sent.instead !== one.instead?.sessionId)
    return check(platform, c, { ask, one, friends, isWeekly })
  return send(platform, c, { ask, one, friends, isWeekly }, { ...sent, request: sent.request })
}

type Party = {
  readonly ask: ToAsk
  readonly one: DayToAsk
  readonly friends: readonly Id[]
  readonly isWeekly: boolean
}
const kindOf = ({ ask, isWeekly }: Party): AskKind => {
  if (isWeekly) return 'weekly'
  return ask.tasters.length > 0 ? 'taster' : 'single'
}

async function check(platform: Platform, c: Context<Signed>, party: Party) {
  const { ask, one, friends } = party
  const frame = c.get('frame')
  const asking = { kind: kindOf(party), one, friends, ...(await lateFee(platform, c, one)) }
  const said = bookCheck(frame.view, ask, asking, newId(platform.now()))
  return c.html(<CheckPage frame={frame} check={said} />)
}

async function send(
  platform: Platform,
  c: Context<Signed>,
  party: Party,
  { request, waits, instead }: Sent & { readonly request: Id },
) {
  const { ask, one, friends } = party
  const sessionId = ask.seat.id
  const [kind, { day }] = [kindOf(party), one]
  const acting = askingAs(platform, c)
  const asked = await withMyRecord(platform, c, async (db, { personId }) => {
    const made = await proposeTogether(db, {
      ...{ ...acting, togetherId: request, personId, friends, sessionId, kind, day },
      ...{ waits: waits === 'yes', ...(instead && { insteadOf: instead }) },
    })
    const isRoom = !made.ok && canWait(made.refusal)
    const of = { sessionId, kind, party: [personId, ...friends], but: day }
    return { made, days: isRoom ? await otherDaysForAll(db, acting, of) : [] }
  })
  if (asked.made.ok) return c.redirect(mePaths.asked.to(), 303)
  return refused(c, party, { request, instead }, asked.made.refusal, asked.days)
}

/** Why they cannot go together as it was asked: other days with room for all of them, and waiting as one. */
function refused(
  c: Context<Signed>,
  { ask, one, friends, isWeekly }: Party,
  sent: { readonly request: Id; readonly instead?: Id | undefined },
  refusal: TogetherRefusal | Refusal,
  days: readonly Day[],
) {
  const frame = c.get('frame')
  const sessionId = ask.seat.id
  const error = sayCannot(frame.view, refusal)
  const isOfFriends = refusal.kind === 'too-many-friends' || refusal.kind === 'not-friends'
  if (isOfFriends) {
    const shown = friendsOn(c, ask, one.day, isWeekly)
    return c.html(<BookFriendsPage {...{ ...shown, error }} chosen={friends} />, 422)
  }
  const at = addressOf(sessionId, isWeekly)
  const { request, instead } = sent
  const again = { request, waits: 'yes', friend: friends.join(' '), ...(instead && { instead }) }
  const fields = { day: one.day, ...again }
  const wait = canWait(refusal) ? { wait: { at, fields, isTogether: true } } : {}
  return c.html(
    <BookRefusedPage
      {...{ frame, sessionId, ...wait }}
      said={error}
      others={{ at, days, friends }}
    />,
    422,
  )
}
