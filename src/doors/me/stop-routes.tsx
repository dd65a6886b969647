import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept } from '#ground/kernel/result.ts'
import type { View } from '#ground/kernel/view.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { endingsOf } from '#weeks/bookings/absence-queries.ts'
import { CAUSES } from '#weeks/bookings/cause.ts'
import type { Ending, Payer } from '#weeks/bookings/ending.ts'
import { stopIfSaid, stopPlace, takeStopBack } from '#weeks/bookings/ending-actions.ts'
import { type SessionSeen, sayTitle } from '#weeks/proposals/persons-week.ts'
import { sessionsSeen } from '#weeks/proposals/queries.ts'
import { dayWords as words } from './day-words.ts'
import { seeMyWeek, skipIn, todayOf, withMyRecord } from './my-record-routes.ts'
import { CheckPage, type Says } from './pages/check.tsx'
import { DonePage } from './pages/done.tsx'
import { StoppedPage, StopWhichPage } from './pages/stop.tsx'
import { WhyPage } from './pages/why.tsx'
import { titleOf } from './parts/title-said.ts'
import { mePaths } from './paths.ts'

const CauseForm = z.object({
  cause: z.enum(CAUSES).exclude(['holiday', 'swap', 'provider', 'council']),
  answer: z.literal('right').optional().catch(undefined),
})

/** "I want to stop this": which, why, is this right, and it has stopped (rule R25). */
export function stopRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(
    mePaths.stopWhich.pattern,
    may('live-my-week', 'about to stop something'),
    async (c) => {
      const persons = await seeMyWeek(platform, c)
      return c.html(<StopWhichPage frame={c.get('frame')} persons={persons} skip={skipIn(c)} />)
    },
  )

  routes.get(mePaths.stop.pattern, may('live-my-week', 'own place about to be stopped'), (c) => {
    const frame = c.get('frame')
    const action = mePaths.stop.to({ sessionId: idIn(c, 'sessionId') })
    const title = words.whyStop(frame.view)
    return c.html(<WhyPage {...{ frame, title, action }} isForGood back={mePaths.stopWhich.to()} />)
  })

  routes.post(mePaths.stop.pattern, may('live-my-week', 'own place stopped'), (c) =>
    stop(platform, c),
  )

  routes.get(mePaths.stopped.pattern, may('live-my-week', 'own stopped place seen'), (c) =>
    showStopped(platform, c),
  )

  routes.post(mePaths.stopped.pattern, may('live-my-week', 'own stop taken back'), async (c) => {
    const endingId = idIn(c, 'endingId')
    const { accountId } = c.get('reader')
    const { tell } = platform
    const back = await withMyRecord(platform, c, async (db, who) => {
      const endings = await endingsOf(db, who.councilId, who.personId)
      // Pressed a second time, it goes on already.
      if (!endings.some(({ id }) => id === endingId)) return accept('goes-on')
      return takeStopBack(db, { ...who, accountId, endingId, now: platform.now(), tell })
    })
    if (back.ok) return c.redirect(mePaths.wholeWeek.to(), 303)
    const { view } = c.get('frame')
    return showStopped(
      platform,
      c,
      (back.refusal.kind === 'full' ? words.full : words.tooLate)(view),
    )
  })

  return routes
}

/** Nothing stops before it was said what that means. */
async function stop(platform: Platform, c: Context<Signed>) {
  const sessionId = idIn(c, 'sessionId')
  const form = CauseForm.safeParse(await c.req.parseBody())
  if (!form.success) return c.redirect(mePaths.stop.to({ sessionId }), 303)
  const { cause, answer } = form.data
  const { accountId } = c.get('reader')
  const frame = c.get('frame')
  const { view } = frame
  const now = platform.now()
  const seen = await withMyRecord(platform, c, async (db, who) => {
    const asked = { ...who, sessionId, cause, now }
    const on = { councilId: who.councilId, personId: who.personId, on: who.today }
    const session = (await sessionsSeen(db, on, [sessionId])).get(sessionId)
    if (!session) throw new NotFound(`No session ${sessionId}`)
    if (!answer) return { session, ending: await stopIfSaid(db, asked) }
    const acting = { ...asked, accountId, tell: platform.tell, words: '', language: view.language }
    return { session, ending: await stopPlace(db, acting), isDone: true }
  })
  const { ending, session } = seen
  if (!ending.ok && ending.refusal.kind === 'no-place') return noPlace(c, platform, sessionId)
  const says = ending.ok ? saysOf(view, session, ending.value) : []
  if (ending.ok && seen.isDone) {
    const { endingId } = ending.value as Ending & { endingId?: Id }
    if (endingId) return c.redirect(mePaths.stopped.to({ endingId }), 303)
    return c.html(<DonePage frame={frame} title={words.hasStopped(view)} says={says} />)
  }
  const check = {
    ...{ says, action: mePaths.stop.to({ sessionId }), fields: { cause } },
    button: { picture: 'stop', text: words.yesStop(view) },
    back: mePaths.myWeek.to(),
    ...(!ending.ok && { refused: words.lapsed(view) }),
  } as const
  return c.html(<CheckPage frame={frame} check={check} />, ending.ok ? 200 : 422)
}

/** Pressed a second time, it has stopped already: what that means is said again. */
async function noPlace(c: Context<Signed>, platform: Platform, sessionId: Id) {
  const endings = await withMyRecord(platform, c, (db, who) =>
    endingsOf(db, who.councilId, who.personId),
  )
  const last = endings.find((one) => one.sessionId === sessionId && one.by === 'person')
  if (!last) throw new NotFound(`No place in session ${sessionId}`)
  return c.redirect(mePaths.stopped.to({ endingId: last.id }), 303)
}

function saysOf(view: View, session: SessionSeen, ending: Ending): readonly Says[] {
  const title = sayTitle(view, session)
  return [
    { picture: 'stop', text: words.stopsToday(view, { title }) },
    { picture: 'home', text: words.needNotGo(view) },
    sayNotice(view, ending),
  ]
}

const sayNotice = (
  view: View,
  { payer, paidUntil }: { readonly payer: Payer; readonly paidUntil: Ending['paidUntil'] },
): Says => ({
  picture: 'money',
  text: {
    package: () => words.paidByPackage(view, { day: sayTheDay(view, paidUntil) }),
    council: () => words.councilPays(view),
    nobody: () => words.costsNothing(view),
  }[payer](),
})

async function showStopped(platform: Platform, c: Context<Signed>, refused?: string) {
  const endingId = idIn(c, 'endingId')
  const frame = c.get('frame')
  const { view } = frame
  const endings = await withMyRecord(platform, c, (db, who) =>
    endingsOf(db, who.councilId, who.personId),
  )
  const one = endings.find(({ id }) => id === endingId)
  if (!one) throw new NotFound(`No ending ${endingId}`)
  const title = titleOf(view, one)
  const says: readonly Says[] = [
    { picture: 'stop', text: words.stopsToday(view, { title }) },
    sayNotice(view, one),
    { picture: 'talk', text: words.whatInstead(view) },
    ...(view.seeing === 'pictures'
      ? []
      : [{ picture: 'help', text: words.notLess(view) } as const]),
  ]
  const isToday = one.toldOn === todayOf(platform) && one.by === 'person'
  const takeBack = isToday ? { takeBack: mePaths.stopped.to({ endingId }) } : {}
  return c.html(<StoppedPage {...{ frame, says, refused }} {...takeBack} />, refused ? 422 : 200)
}
