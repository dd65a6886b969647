import { type Context, Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, withError } from '#ground/govuk/form.ts'
import { addDays, dayOf, weekdayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { HalfDay } from '#ground/kernel/week.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { sittingsBetween } from './hub-queries.ts'
import { REUSE } from './hub-review.ts'
import { decideReview, openReview } from './hub-review-actions.ts'
import { cameBetween } from './hub-review-queries.ts'
import { reviewRefusals } from './hub-review-words.ts'
import { type HalfDayUse, useByHalfDay } from './hub-use.ts'
import { HubReviewPage } from './pages/hub-review.tsx'
import { actingIn, bodyOf, versionIn } from './provider-routes.ts'
import { type HubUseRule, hubUse } from './session-policies.ts'
import { venuePaths } from './venue-paths.ts'
import type { PlaceSeen } from './venue-queries.ts'

type Asked = Context<Signed>
type Hub = (c: Asked) => Promise<PlaceSeen>
const MOST = 1_000

/** How full a place was by half-day, by the council's rule: who came where a register was kept, else who had a place. */
export async function usedAt(
  db: Db,
  councilId: Id,
  { venueId, now }: { readonly venueId: Id; readonly now: Date },
): Promise<{ readonly use: readonly HalfDayUse[]; readonly rule: HubUseRule | undefined }> {
  const today = dayOf(now)
  const rules = await policiesOn(db, { councilId, on: today }, { rule: hubUse })
  const weeks = rules.ok ? rules.value.rule.weeks : USUAL_WEEKS
  const span = { from: addDays(today, -weeks * 7), to: addDays(today, -1) }
  const came = new Map(
    (await cameBetween(db, councilId, venueId, span)).map((one) => [`${one.id} ${one.day}`, one]),
  )
  const sittings = await sittingsBetween(db, councilId, venueId, span)
  const use = useByHalfDay(
    sittings.map((one) => ({
      ...{ ...one, weekday: weekdayOf(one.day) },
      taken: Math.min(one.most, came.get(`${one.id} ${one.day}`)?.came ?? one.ratios.length),
    })),
  )
  return { use, rule: rules.ok ? rules.value.rule : undefined }
}
const USUAL_WEEKS = 26

/** Asking what else could be in a half-day of a hub that few come to, and what came of it. */
export function hubReviewRoutes(
  platform: Platform,
  ownHub: Hub,
  backWith: (c: Asked, errors: Readonly<Record<string, string>>) => Promise<Response>,
): Hono<Signed> {
  const routes = new Hono<Signed>()
  const found = async (c: Asked) => {
    const place = await ownHub(c)
    const at = { ...actingIn(c, platform), venueId: place.id }
    const half = Number(c.req.param('half')) as HalfDay
    const used = await platform.transaction(at.councilId, (db) => usedAt(db, at.councilId, at))
    const use = used.use.find((one) => one.half === half)
    if (!use || !used.rule) throw new NotFound(`${place.id} has nothing on half-day ${half}`)
    return { place, at, use, rule: used.rule }
  }
  const show = (c: Asked, { place, use }: Awaited<ReturnType<typeof found>>, form: Shown) =>
    c.html(
      <HubReviewPage frame={c.get('frame')} {...{ place, use, form }} />,
      Object.keys(form.errors).length > 0 ? 422 : 200,
    )
  type Shown = Form<'ideas' | 'words'>

  routes.get(venuePaths.review.pattern, may('run-hub', 'half-day looked at'), async (c) =>
    show(c, await found(c), blank()),
  )
  routes.post(venuePaths.review.pattern, may('run-hub', 'half-day review opened'), async (c) => {
    const body = await bodyOf(c)
    const sent = [body.ideas ?? []].flat()
    const ideas = REUSE.filter((one) => sent.includes(one))
    const words = typeof body.words === 'string' ? body.words.slice(0, MOST) : ''
    const seen = await found(c)
    const { at, use } = seen
    const opened = await platform.transaction(at.councilId, (db) =>
      openReview(db, at, { half: use.half, ideas, words: words.trim() }, seen),
    )
    if (opened.ok) return c.redirect(venuePaths.costs.to({ venueId: at.venueId }), 303)
    const { kind } = opened.refusal
    const said = reviewRefusals[kind](c.get('frame').view)
    const named = kind === 'no-words' ? 'words' : 'ideas'
    return show(c, seen, withError(blank({ ideas, words }), named, said))
  })
  routes.post(
    venuePaths.decideReview.pattern,
    may('run-hub', 'half-day review decided'),
    async (c) => {
      const body = await bodyOf(c)
      const place = await ownHub(c)
      const at = { ...actingIn(c, platform), venueId: place.id }
      const id = idIn(c, 'reviewId')
      const decided = typeof body.decided === 'string' ? body.decided.slice(0, MOST) : ''
      const done = await platform.transaction(at.councilId, (db) =>
        decideReview(db, at, { id, decided, version: versionIn(body) }),
      )
      if (done.ok) return c.redirect(venuePaths.costs.to({ venueId: at.venueId }), 303)
      return backWith(c, { [id]: reviewRefusals[done.refusal.kind](c.get('frame').view) })
    },
  )
  return routes
}
