import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { type Day, readDay } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { askForPlace } from '#weeks/bookings/request-actions.ts'
import type { DayToAsk } from '#weeks/bookings/to-ask-queries.ts'
import { joinWaiting } from '#weeks/bookings/waiting-actions.ts'
import { askingAs, cannot, homeFrom, lateFee, seeToAsk } from './asking-record-routes.tsx'
import { withMyRecord } from './my-record-routes.ts'
import { BookDaysPage, BookPage } from './pages/book.tsx'
import { CheckPage } from './pages/check.tsx'
import { type AnyRefusal, canWait } from './parts/ask-said.ts'
import { type AskKind, bookCheck } from './parts/book-check.ts'
import { mePaths } from './paths.ts'

const KINDS: readonly AskKind[] = ['taster', 'single', 'weekly']
const kindIn = (text: string | undefined): AskKind => {
  const kind = KINDS.find((one) => one === text)
  if (!kind) throw new NotFound('There is no such way to ask')
  return kind
}

const BookForm = z.object({
  day: z.iso.date(),
  request: z.uuid().optional().catch(undefined),
  instead: z.uuid().optional().catch(undefined),
})
const WaitForm = z.object({ day: z.iso.date().optional().catch(undefined) })

/** Asking for a place: how, which day, is this right, and what came of it (ux 5.1: a try is the default). */
export function bookRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.book.pattern, may('live-my-week', 'ways to go seen'), async (c) =>
    c.html(<BookPage frame={c.get('frame')} ask={await seeToAsk(platform, c)} />),
  )

  routes.post(mePaths.wait.pattern, may('live-my-week', 'place waited for'), async (c) => {
    const { day } = WaitForm.parse(await c.req.parseBody())
    const sessionId = idIn(c, 'sessionId')
    const acting = askingAs(platform, c)
    const joined = await withMyRecord(platform, c, (db, { personId }) =>
      joinWaiting(db, {
        ...{ ...acting, waitingId: newId(platform.now()), personId, sessionId },
        ...(day && readDay(day) && { day: day as Day }),
      }),
    )
    if (joined.ok) return c.redirect(mePaths.waiting.to({ waitingId: joined.value.id }), 303)
    return refused(c, sessionId, joined.refusal)
  })

  routes.get(mePaths.bookKind.pattern, may('live-my-week', 'days to go seen'), async (c) => {
    const kind = kindIn(c.req.param('kind'))
    const ask = await seeToAsk(platform, c)
    const frame = c.get('frame')
    const days = kind === 'taster' ? ask.tasters : ask.days
    const asked = readDay(c.req.query('day') ?? '')
    const one = kind === 'weekly' ? ask.weekly : days.find(({ day }) => day === asked)
    if (!one) return c.html(<BookDaysPage {...{ frame, ask, kind, days }} />)
    if (one.refusal) return cannot(c, ask.seat.id, one.refusal, waitFor(kind, one))
    const late = await lateFee(platform, c, one)
    const request = newId(platform.now())
    const home = await homeFrom(platform, c, ask.seat.id)
    const check = bookCheck(frame.view, ask, { kind, one, home, ...late }, request)
    return c.html(<CheckPage {...{ frame, check }} />)
  })

  routes.post(mePaths.bookKind.pattern, may('live-my-week', 'place asked for'), async (c) => {
    const kind = kindIn(c.req.param('kind'))
    const sessionId = idIn(c, 'sessionId')
    const read = BookForm.safeParse(await c.req.parseBody())
    if (!read.success) return c.redirect(mePaths.bookKind.to({ sessionId, kind }), 303)
    const { day, request: requestId = newId(platform.now()) } = read.data
    const acting = askingAs(platform, c)
    const { instead: insteadOf } = read.data
    const asking = { requestId, sessionId, kind, day: day as Day, ...(insteadOf && { insteadOf }) }
    const asked = await withMyRecord(platform, c, (db, { personId }) =>
      askForPlace(db, { ...acting, ...asking, personId }),
    )
    if (asked.ok) return c.redirect(mePaths.askedOne.to({ requestId: asked.value.id }), 303)
    const on = { day: day as Day, refusal: asked.refusal as never }
    return refused(c, sessionId, asked.refusal, waitFor(kind, on))
  })

  return routes
}

/** What was sent in vain; to have only looked is no fault of the request. */
function refused(
  c: Context<Signed>,
  sessionId: Id,
  refusal: AnyRefusal,
  wait?: Readonly<Record<string, string>>,
) {
  c.status(422)
  return cannot(c, sessionId, refusal, wait)
}

const waitFor = (
  kind: AskKind,
  { day, refusal }: DayToAsk,
): Readonly<Record<string, string>> | undefined => {
  if (!refusal || !canWait(refusal) || kind === 'taster') return undefined
  return kind === 'weekly' ? { weekly: 'yes' } : { day }
}
