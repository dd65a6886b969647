import { Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { forgetWish, saveWishes } from '#lives/people/actions.ts'
import { after, MAT_ANSWERS, type MatPlace, nextCard, wishOf } from '#weeks/finding/mat.ts'
import { find, findOne, matActivities } from '#weeks/finding/queries.ts'
import { MOST_RESULTS } from '#weeks/finding/ranking.ts'
import { findWords } from './find-words.ts'
import { skipIn, withMyRecord } from './my-record-routes.ts'
import { ActivityPage } from './pages/activity.tsx'
import { FindPage, RESULTS_IN_PICTURES } from './pages/find.tsx'
import { LikesPage } from './pages/likes.tsx'
import { LikesDonePage } from './pages/likes-done.tsx'
import { mePaths } from './paths.ts'

const Counted = z.coerce.number().int().min(0).max(1_000).catch(0)
const Place = z.object({ seen: Counted, at: Counted })
const MatForm = Place.extend({
  activity: z.string().max(100),
  answer: z.enum(MAT_ANSWERS).optional().catch(undefined),
})
/** What somebody looks for. A link that was mangled shows everything. */
const Looked = z.object({
  words: z.string().trim().max(100).optional().catch(undefined),
  weekday: z
    .string()
    .regex(/^[0-6]$/)
    .transform(Number)
    .optional()
    .catch(undefined),
})
const BackForm = z.object({ activity: z.string().min(1).max(100) })

/** Where the next card is. It says nothing of the person. */
const cardAt = ({ seen, at }: MatPlace) => `${mePaths.likes.to()}?seen=${seen}&at=${at}`

export function findRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.find.pattern, may('live-my-week', 'things to do seen'), async (c) => {
    const skip = skipIn(c)
    const frame = c.get('frame')
    const most = frame.view.seeing === 'pictures' ? RESULTS_IN_PICTURES : MOST_RESULTS
    const asked = Looked.parse(c.req.query())
    const page = await withMyRecord(platform, c, (db, who) => find(db, who, skip, most, asked))
    return c.html(<FindPage {...{ frame, page, skip, asked }} />)
  })

  routes.get(mePaths.activity.pattern, may('live-my-week', 'one activity seen'), async (c) => {
    const sessionId = idIn(c, 'sessionId')
    const one = await withMyRecord(platform, c, (db, who) => findOne(db, who, sessionId))
    if (!one) throw new NotFound(`No session ${sessionId}`)
    return c.html(<ActivityPage frame={c.get('frame')} one={one} />)
  })

  routes.get(mePaths.likes.pattern, may('live-my-week', 'own likes asked'), async (c) => {
    const place = Place.parse(c.req.query())
    const all = await withMyRecord(platform, c, matActivities)
    const card = nextCard(all, place)
    if (!card) return c.redirect(mePaths.likesDone.to(), 303)
    const { activity, at } = card
    return c.html(
      <LikesPage frame={c.get('frame')} activity={activity} place={{ seen: place.seen, at }} />,
    )
  })

  routes.post(mePaths.likes.pattern, may('live-my-week', 'own like told'), async (c) => {
    const { activity: key, answer, seen, at } = MatForm.parse(await c.req.parseBody())
    const activity = await withMyRecord(platform, c, async (db, who) => {
      const known = (await matActivities(db, who)).find((a) => a.key === key)
      const strength = answer && wishOf(answer)
      if (known && strength)
        await saveWishes(db, who.councilId, [{ personId: who.personId, activity: key, strength }])
      return known
    })
    if (!activity) throw new NotFound(`No activity ${key}`)
    if (answer) return c.redirect(cardAt(after({ seen, at }, at)), 303)
    const frame = c.get('frame')
    const missing = findWords.chooseAnswer(frame.view)
    return c.html(<LikesPage {...{ frame, activity, missing }} place={{ seen, at }} />, 422)
  })

  return doneRoutes(platform, routes)
}

function doneRoutes(platform: Platform, routes: Hono<Signed>): Hono<Signed> {
  routes.get(mePaths.likesDone.pattern, may('live-my-week', 'own likes seen'), async (c) => {
    const all = await withMyRecord(platform, c, matActivities)
    const isMore = nextCard(all, { seen: 0, at: 0 }) !== undefined
    return c.html(<LikesDonePage frame={c.get('frame')} all={all} isMore={isMore} />)
  })

  routes.post(mePaths.likesDone.pattern, may('live-my-week', 'own like taken back'), async (c) => {
    const form = BackForm.safeParse(await c.req.parseBody())
    if (form.success)
      await withMyRecord(platform, c, (db, who) =>
        forgetWish(db, who.councilId, { personId: who.personId, activity: form.data.activity }),
      )
    return c.redirect(mePaths.likesDone.to(), 303)
  })

  return routes
}
