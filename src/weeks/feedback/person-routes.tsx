import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn, type Opening, openTheirs } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, readForm, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import { answerSaying } from './actions.ts'
import { PersonFeedbackPage } from './pages/person-feedback.tsx'
import type { WallField, WallForm } from './pages/wall.tsx'
import { feedbackPaths } from './paths.ts'
import { sayingsOf } from './queries.ts'
import { wallWords as words } from './words.ts'

const MOST = 40
const Answer = z.object({
  version: z.coerce.number().int().min(1),
  words: z.string().trim().min(1).max(2000),
})

/** What one person said of their days, for those who work with them: a bad day is answered here. */
export function personFeedbackRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  const open = <T,>(c: Context<Signed>, work: (db: Db, opening: Opening) => Promise<T>) =>
    openTheirs(platform, c, 'week', work)

  const show = async (
    c: Context<Signed>,
    form: WallForm = blank(),
    status: 200 | 409 | 422 = 200,
  ) => {
    const { councilId } = c.get('reader')
    const model = await open(c, async (db, { personId }) => ({
      flag: await personFlag(db, councilId, personId, dayOf(platform.now())),
      sayings: await sayingsOf(db, { councilId, personId, most: MOST }),
    }))
    return c.html(<PersonFeedbackPage frame={c.get('frame')} {...model} form={form} />, status)
  }

  routes.get(feedbackPaths.ofPerson.pattern, may('have-work', 'what a person said seen'), (c) =>
    show(c),
  )

  routes.post(
    feedbackPaths.answerPerson.pattern,
    may('have-work', 'a bad day answered'),
    async (c) => {
      const { view } = c.get('frame')
      const id = idIn(c, 'feedbackId')
      const read = readForm(Answer, await c.req.parseBody(), {
        words: words.noReply(view),
        version: '',
      })
      if (!read.ok)
        return show(c, { ...read.refusal, values: { ...read.refusal.values, of: id } }, 422)
      const { councilId, accountId } = c.get('reader')
      const done = await open(c, async (db, { personId }) => {
        const own = await sayingsOf(db, { councilId, personId, most: MOST })
        if (!own.some((one) => one.id === id))
          throw new NotFound(`No feedback ${id} of this person`)
        return answerSaying(db, { councilId, accountId, id, now: platform.now(), ...read.value })
      })
      const personId = c.req.param('personId')
      if (done.ok) return c.redirect(feedbackPaths.ofPerson.to({ personId }), 303)
      return show(c, withError<WallField>(blank({ of: id }), 'words', words.changed(view)), 409)
    },
  )

  return routes
}
