import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { type Opening, openTheirs } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { relationshipsWith } from '#ground/access/queries.ts'
import { maySee } from '#ground/access/relationship.ts'
import { blank, readForm, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import { askReview } from './actions.ts'
import { type AskForm, AskPage } from './pages/review-forms.tsx'
import { ReviewsPage } from './pages/reviews.tsx'
import { reviewPaths } from './paths.ts'
import { clocksOf, reviewRules, reviewsOf } from './queries.ts'
import { ASKED_TRIGGERS } from './review.ts'
import { visitRoutes } from './visit-routes.tsx'
import { errorWords } from './words.ts'

const AskSchema = z.object({
  trigger: z.enum(ASKED_TRIGGERS as [(typeof ASKED_TRIGGERS)[number]]),
  words: z.string().trim().max(5_000).default(''),
})

/** The reviews of one person, and asking for one. */
export function reviewRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const open = <T,>(c: Context<Signed>, work: (db: Db, opening: Opening) => Promise<T>) =>
    openTheirs(platform, c, 'week', work)

  routes.get(
    reviewPaths.list.pattern,
    may(['see-people', 'authorise'], 'reviews seen'),
    async (c) => {
      const reader = c.get('reader')
      const { councilId, accountId, permissions } = reader
      const today = dayOf(platform.now())
      const model = await open(c, async (db, { personId }) => {
        const ties = await relationshipsWith(db, councilId, accountId, personId)
        const rules = await reviewRules(db, councilId, today)
        return {
          flag: await personFlag(db, councilId, personId, today),
          clocks: await clocksOf(db, councilId, personId),
          reviews: await reviewsOf(db, councilId, personId),
          rules: rules.ok ? rules.value : undefined,
          seesPlan: maySee(reader, ties, { personId, scope: 'plan', today }),
        }
      })
      return c.html(
        <ReviewsPage
          {...{ ...model, frame: c.get('frame'), today, accountId }}
          mayBook={permissions.has('assess')}
          maySpeakUp={permissions.has('speak-up')}
        />,
      )
    },
  )

  const showAsk = async (c: Context<Signed>, form: AskForm, status: 200 | 422) => {
    const flag = await open(c, (db, { personId }) =>
      personFlag(db, c.get('reader').councilId, personId, dayOf(platform.now())),
    )
    return c.html(<AskPage frame={c.get('frame')} {...{ flag, form }} />, status)
  }

  routes.get(reviewPaths.ask.pattern, may('speak-up', 'review form seen'), (c) =>
    showAsk(c, blank({ trigger: 'asked' }), 200),
  )

  routes.post(reviewPaths.ask.pattern, may('speak-up', 'review asked for'), async (c) => {
    const { view } = c.get('frame')
    const complaints = { trigger: errorWords.chooseWhy(view), words: errorWords.tooLong(view) }
    const read = readForm(AskSchema, await c.req.parseBody(), complaints)
    if (!read.ok) return showAsk(c, read.refusal, 422)
    const { councilId, accountId } = c.get('reader')
    const asked = await open(c, (db, { personId }) =>
      askReview(db, { councilId, personId, accountId, now: platform.now(), ...read.value }),
    )
    if (asked.ok) return c.redirect(reviewPaths.list.to({ personId: c.req.param('personId') }), 303)
    const form = blank<'trigger' | 'words'>(read.value)
    return showAsk(c, withError(form, 'words', errorWords['lapsed-policy'](view)), 422)
  })

  return routes.route('/', visitRoutes(platform))
}
