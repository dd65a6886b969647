import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { type Day, readDay } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import type { PersonsDay } from '#weeks/bookings/persons-days.ts'
import { sayHowItWas } from '#weeks/feedback/actions.ts'
import { FEELINGS, WANTS, WHAT_ABOUT } from '#weeks/feedback/feedback.ts'
import { daysToTell, type SeenSaying, sayingsOf } from '#weeks/feedback/queries.ts'
import type { Seeker } from '#weeks/finding/queries.ts'
import { howWords as words } from './how-words.ts'
import { nowOf, withMyRecord } from './my-record-routes.ts'
import { HowPage } from './pages/how.tsx'
import { SaidPage } from './pages/said.tsx'
import { mePaths } from './paths.ts'

const Tap = z.object({ feeling: z.enum(FEELINGS) })
const More = Tap.extend({
  about: z
    .union([z.enum(WHAT_ABOUT).transform((one) => [one]), z.array(z.enum(WHAT_ABOUT))])
    .default([]),
  wants: z.enum(WANTS).optional(),
  words: z.string().trim().max(2000).default(''),
  share: z.literal('yes').optional(),
})

type Which = { readonly sessionId: Id; readonly day: Day }
type Seen = { readonly days: readonly PersonsDay[]; readonly said: readonly SeenSaying[] }

/** How a day was: one press, then more for those who want; and what came of it. */
export function howRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.how.pattern, may('live-my-week', 'about to say how a day was'), async (c) => {
    const skip = z.coerce.number().int().min(0).max(50).catch(0).parse(c.req.query('skip'))
    const { days, said } = await see(platform, c)
    return c.html(<HowPage frame={c.get('frame')} {...{ days, said, skip }} />)
  })

  routes.get(mePaths.howOne.pattern, may('live-my-week', 'what I said seen'), (c) =>
    one(platform, c),
  )

  routes.post(mePaths.howOne.pattern, may('live-my-week', 'said how a day was'), async (c) => {
    const which = whichOf(c)
    const frame = c.get('frame')
    const read = More.safeParse(await c.req.parseBody({ all: true }))
    if (!read.success) {
      const isLong = read.error.issues.some(({ path }) => path[0] === 'words')
      return one(platform, c, isLong ? words.tooLong(frame.view) : words.choose(frame.view))
    }
    const { share, wants, ...said } = read.data
    const { accountId } = c.get('reader')
    const done = await withMyRecord(platform, c, async (db, who) => {
      await mustHave(db, who, which, platform)
      const { language } = frame.view
      const saying = { ...said, ...which, wants, language, accountId, share: share === 'yes' }
      const { councilId, personId } = who
      return sayHowItWas(db, { ...saying, councilId, personId, now: platform.now() })
    })
    if (done.ok) return c.redirect(mePaths.howOne.to(which), 303)
    const isClosed = done.refusal.kind === 'answered-already'
    return one(platform, c, isClosed ? words.closed(frame.view) : words.notYet(frame.view))
  })

  return routes
}

function whichOf(c: Context<Signed>): Which {
  const day = readDay(c.req.param('day') ?? '')
  if (!day) throw new NotFound(`No day ${c.req.param('day')}`)
  return { sessionId: idIn(c, 'sessionId'), day }
}

/** What may be told about, and what was said before. */
const see = (platform: Platform, c: Context<Signed>): Promise<Seen> =>
  withMyRecord(platform, c, async (db, { councilId, personId }) => {
    const said = await sayingsOf(db, { councilId, personId, most: 20 })
    return { said, days: await daysToTell(db, { councilId, personId, ...nowOf(platform) }, said) }
  })

/** A sitting that they were at and may still speak of, whether they have spoken of it before or not. */
async function mustHave(db: Db, who: Seeker, which: Which, platform: Platform): Promise<void> {
  const { councilId, personId } = who
  const days = await daysToTell(db, { councilId, personId, ...nowOf(platform) }, [])
  if (!days.some(({ sessionId, day }) => sessionId === which.sessionId && day === which.day))
    throw new NotFound(`Nothing to say of ${which.sessionId} on ${which.day}`)
}

async function one(platform: Platform, c: Context<Signed>, refused?: string) {
  const which = whichOf(c)
  const frame = c.get('frame')
  const { days, said } = await see(platform, c)
  const isThis = ({ sessionId, day }: Which) => sessionId === which.sessionId && day === which.day
  const saying = said.find(isThis)
  const status = refused ? 422 : 200
  if (saying)
    return c.html(<SaidPage {...{ frame, saying, refused }} isMore={days.length > 0} />, status)
  const day = days.find(isThis)
  if (!day) throw new NotFound(`Nothing to say of ${which.sessionId} on ${which.day}`)
  return c.html(<HowPage {...{ frame, refused }} days={[day]} said={[]} skip={0} />, status)
}
