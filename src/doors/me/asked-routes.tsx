import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { refuse } from '#ground/kernel/result.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { answerSuggestion, withdrawRequest } from '#weeks/bookings/request-actions.ts'
import { type Asked, requestsOf, waitingOf } from '#weeks/bookings/request-queries.ts'
import { dayToAsk } from '#weeks/bookings/to-ask-queries.ts'
import { answerTogether } from '#weeks/bookings/together-actions.ts'
import { leaveWaiting, takeOffered } from '#weeks/bookings/waiting-actions.ts'
import { askingAs, lateFee } from './asking-record-routes.tsx'
import { withMyRecord } from './my-record-routes.ts'
import { AskedListPage, AskedPage, WaitingPage } from './pages/asked.tsx'
import { type AnyRefusal, isAskedByFriend, sayCannot } from './parts/ask-said.ts'
import { mePaths } from './paths.ts'

const AnswerForm = z.object({
  answer: z.enum(['yes', 'no']),
  version: z.coerce.number().int().min(1),
  instead: z.uuid().optional().catch(undefined),
})
const TakeBackForm = z.object({ version: z.coerce.number().int().min(1).catch(1) })
const WaitingForm = z.object({ answer: z.enum(['yes', 'no']), request: z.uuid() })

type Who = { readonly councilId: Id; readonly personId: Id }

/** What I asked for, what friends ask me, and what I wait for; each can be answered or taken back. */
export function askedRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const at = ({ councilId, personId }: Who) => ({ councilId, personId, now: platform.now() })

  routes.get(mePaths.asked.pattern, may('live-my-week', 'own requests seen'), async (c) => {
    const model = await withMyRecord(platform, c, async (db, who) => ({
      requests: await requestsOf(db, at(who)),
      waiting: await waitingOf(db, at(who)),
    }))
    return c.html(<AskedListPage frame={c.get('frame')} {...model} />)
  })

  routes.get(mePaths.askedOne.pattern, may('live-my-week', 'own request seen'), async (c) =>
    show(platform, c),
  )

  routes.post(mePaths.askedOne.pattern, may('live-my-week', 'own request answered'), async (c) => {
    const requestId = idIn(c, 'requestId')
    const form = AnswerForm.safeParse(await c.req.parseBody())
    if (!form.success) return c.redirect(mePaths.askedOne.to({ requestId }), 303)
    const { answer, version, instead } = form.data
    const acting = { ...askingAs(platform, c), requestId, version, yes: answer === 'yes' }
    const answered = await withMyRecord(platform, c, async (db, who) => {
      const one = await find(db, at(who), requestId)
      const { personId } = who
      if (!one.together) return answerSuggestion(db, { ...acting, personId })
      // Nobody gives up a day that they were not told of.
      const goes = (await myDay(db, at(who), one))?.instead?.sessionId
      if (acting.yes && goes !== instead) return refuse({ kind: 'changed-meanwhile' } as const)
      return answerTogether(db, { ...acting, personId, ...(goes && { insteadOf: goes }) })
    })
    if (answered.ok) return c.redirect(mePaths.askedOne.to({ requestId }), 303)
    return show(platform, c, answered.refusal)
  })

  routes.post(mePaths.takeBackAsked.pattern, may('live-my-week', 'own request back'), async (c) => {
    const requestId = idIn(c, 'requestId')
    const { version } = TakeBackForm.parse(await c.req.parseBody())
    const acting = { ...askingAs(platform, c), requestId, version, yes: false }
    const back = await withMyRecord(platform, c, async (db, { councilId, personId }) => {
      const one = await find(db, at({ councilId, personId }), requestId)
      if (one.together) return answerTogether(db, { ...acting, personId })
      await withdrawRequest(db, { ...acting, personId })
      return undefined
    })
    if (back && !back.ok) return show(platform, c, back.refusal)
    return c.redirect(mePaths.askedOne.to({ requestId }), 303)
  })

  return waitingRoutes(platform, routes)
}

function waitingRoutes(platform: Platform, routes: Hono<Signed>): Hono<Signed> {
  routes.get(mePaths.waiting.pattern, may('live-my-week', 'own waiting seen'), (c) =>
    showWaiting(platform, c),
  )

  routes.post(mePaths.waiting.pattern, may('live-my-week', 'own waiting answered'), async (c) => {
    const waitingId = idIn(c, 'waitingId')
    const form = WaitingForm.safeParse(await c.req.parseBody())
    if (!form.success) return c.redirect(mePaths.waiting.to({ waitingId }), 303)
    const { answer, request: requestId } = form.data
    const acting = { ...askingAs(platform, c), waitingId, requestId }
    const taken = await withMyRecord(platform, c, async (db, { personId }) => {
      if (answer === 'yes') return takeOffered(db, { ...acting, personId })
      await leaveWaiting(db, { ...acting, personId })
      return undefined
    })
    if (!taken) return c.redirect(mePaths.asked.to(), 303)
    if (taken.ok) return c.redirect(mePaths.askedOne.to({ requestId: taken.value.id }), 303)
    return showWaiting(platform, c, taken.refusal)
  })

  return routes
}

async function find(db: Db, who: Who & { readonly now: Date }, requestId: Id): Promise<Asked> {
  const [one] = await requestsOf(db, who, requestId)
  if (!one) throw new NotFound(`No request ${requestId}`)
  return one
}

async function show(platform: Platform, c: Context<Signed>, refusal?: AnyRefusal) {
  const frame = c.get('frame')
  const requestId = idIn(c, 'requestId')
  const { one, mine } = await withMyRecord(platform, c, async (db, { councilId, personId }) => {
    const who = { councilId, personId, now: platform.now() }
    const found = await find(db, who, requestId)
    return { one: found, mine: await myDay(db, who, found) }
  })
  const goes = mine?.instead
  const instead = goes && { instead: goes, ...(await lateFee(platform, c, mine)) }
  const refused = refusal ? { refused: sayCannot(frame.view, refusal) } : {}
  return c.html(
    <AskedPage {...{ frame, one, ...refused, ...(instead && { instead }) }} />,
    refusal ? 422 : 200,
  )
}

/** What a friend who is asked could have on that day, and what would have to go for it. */
const myDay = (db: Db, who: Who & { readonly now: Date }, one: Asked) =>
  isAskedByFriend(one) ? dayToAsk(db, who, one) : Promise.resolve(undefined)

async function showWaiting(platform: Platform, c: Context<Signed>, refusal?: AnyRefusal) {
  const frame = c.get('frame')
  const waitingId = idIn(c, 'waitingId')
  const now = platform.now()
  const one = await withMyRecord(platform, c, async (db, { councilId, personId }) =>
    (await waitingOf(db, { councilId, personId, now })).find(({ id }) => id === waitingId),
  )
  if (!one) return c.redirect(mePaths.asked.to(), 303)
  const refused = refusal ? { refused: sayCannot(frame.view, refusal) } : {}
  return c.html(
    <WaitingPage {...{ frame, one, requestId: newId(now), ...refused }} />,
    refusal ? 422 : 200,
  )
}
