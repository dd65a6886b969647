import { Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { addDays } from '#ground/kernel/day.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { askReview } from '#weeks/reviews/actions.ts'
import { reviewRules, reviewsOf, type SeenReview } from '#weeks/reviews/queries.ts'
import { todayOf, withMyRecord } from './my-record-routes.ts'
import { type Check, CheckPage } from './pages/check.tsx'
import { DonePage } from './pages/done.tsx'
import { mePaths } from './paths.ts'
import { reviewWords as words } from './review-words.ts'

/** Asking for one's plan to be looked at: is this right, then when and who comes. */
export function reviewRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.review.pattern, may('live-my-week', 'own review seen'), async (c) => {
    const frame = c.get('frame')
    const today = todayOf(platform)
    const { waiting, rules } = await withMyRecord(platform, c, async (db, who) => {
      const reviews = await reviewsOf(db, who.councilId, who.personId)
      return { waiting: waitingOf(reviews), rules: await reviewRules(db, who.councilId, today) }
    })
    if (waiting) return c.html(<DonePage frame={frame} {...saidOf(frame, waiting)} />)
    const by = rules.ok ? addDays(today, rules.value.askedDays) : undefined
    const check = checkOf(frame, by && sayTheDay(frame.view, by))
    return c.html(
      <CheckPage
        frame={frame}
        check={rules.ok ? check : { ...check, refused: words.notNow(frame.view) }}
      />,
    )
  })

  routes.post(mePaths.review.pattern, may('live-my-week', 'own review asked for'), async (c) => {
    const frame = c.get('frame')
    const { accountId } = c.get('reader')
    const asked = await withMyRecord(platform, c, (db, { councilId, personId }) =>
      askReview(db, {
        ...{ councilId, personId, accountId, now: platform.now() },
        ...{ trigger: 'asked', words: '' },
      }),
    )
    if (asked.ok) return c.redirect(mePaths.review.to(), 303)
    const check = { ...checkOf(frame, undefined), refused: words.notNow(frame.view) }
    return c.html(<CheckPage frame={frame} check={check} />, 422)
  })

  return routes
}

const waitingOf = (reviews: readonly SeenReview[]) =>
  reviews.find((one) => one.trigger === 'asked' && !one.heldOn && !one.refusedBecause)

const checkOf = ({ view }: Frame, day: string | undefined): Check => ({
  says: [
    { picture: 'find', text: words.youAsk(view) },
    ...(day ? [{ picture: 'person', text: words.weCome(view, { day }) } as const] : []),
    { picture: 'week', text: words.supportGoesOn(view) },
  ],
  action: mePaths.review.to(),
  fields: {},
  button: { picture: 'yes', text: words.ask(view) },
  back: mePaths.plan.to(),
})

function saidOf({ view }: Frame, { workerName: name, bookedOn, dueOn }: SeenReview) {
  const day = sayTheDay(view, bookedOn ?? dueOn)
  const comes = !name
    ? words.somebodyComesBy(view, { day })
    : bookedOn
      ? words.bookedOn(view, { name, day })
      : words.comesBy(view, { name, day })
  return {
    title: words.asked(view),
    says: [
      { picture: 'person', text: comes },
      { picture: 'week', text: words.supportGoesOn(view) },
    ],
  } as const
}
