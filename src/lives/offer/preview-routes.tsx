import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { publishDraft } from './draft-actions.ts'
import { photosOf, postcodeOf } from './draft-queries.ts'
import { type NotYet, toPublish } from './draft-session.ts'
import { opened } from './open-draft-routes.ts'
import { PreviewPage } from './pages/preview.tsx'
import { actingIn } from './provider-routes.ts'
import { sessionPaths } from './session-paths.ts'

const Seeing = z.enum(['standard', 'easy', 'pictures']).catch('easy')
const Language = z.enum(['en', 'cy'])

/** A draft as a person will see it, and its publication. */
export function previewRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(sessionPaths.preview.pattern, may('run-sessions', 'session draft previewed'), (c) =>
    preview(platform, c),
  )

  routes.post(sessionPaths.preview.pattern, may('run-sessions', 'session published'), async (c) => {
    const drafting = { ...actingIn(c, platform), draftId: idIn(c, 'draftId') }
    const done = await platform.transaction(drafting.councilId, (db) => publishDraft(db, drafting))
    if (done.ok) return c.redirect(sessionPaths.session.to(done.value), 303)
    return 'kind' in done.refusal
      ? c.redirect(sessionPaths.list.to(), 303)
      : preview(platform, c, done.refusal)
  })

  return routes
}

async function preview(
  platform: Platform,
  c: Context<Signed>,
  refused?: readonly NotYet[],
): Promise<Response> {
  const { draft, setUp, clashes } = await opened(platform, c)
  if (draft.sessionId)
    return c.redirect(sessionPaths.session.to({ sessionId: draft.sessionId }), 303)
  const { councilId } = c.get('reader')
  const { newPostcode } = draft.answers
  const [photos, at] = await platform.transaction(councilId, async (db) => [
    await photosOf(db, councilId, { draftId: draft.id }),
    newPostcode ? await postcodeOf(db, councilId, newPostcode) : undefined,
  ])
  const { language } = c.get('frame').view
  const as: View = {
    seeing: Seeing.parse(c.req.query('as')),
    language: Language.catch(language).parse(c.req.query('in')),
  }
  const { rules, papers } = setUp
  const facts = { today: dayOf(platform.now()), rules, papers, place: clashes }
  const whole = toPublish(draft.answers, { ...facts, knowsPostcode: at !== undefined })
  const notYet = refused ?? (whole.ok ? [] : whole.refusal)
  const model = { frame: c.get('frame'), draft, setUp, photos, as, notYet }
  return c.html(<PreviewPage {...model} />, refused ? 422 : 200)
}
