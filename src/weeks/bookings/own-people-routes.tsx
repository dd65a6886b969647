import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead, providerOf } from '#ground/access/record.ts'
import { blank, type Form } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { endingIn, endRefused, providersNotice } from './end-place-routes.tsx'
import { endByProvider } from './ending-actions.ts'
import { ownPeoplePaths as paths } from './own-people-paths.ts'
import { PLACES_A_PAGE, placesWith, placeWith } from './own-people-queries.ts'
import type { EndField } from './pages/end-place.tsx'
import { OwnNoticePage, OwnPeoplePage } from './pages/own-people.tsx'

const PageAsked = z.coerce.number().int().min(1).max(1_000).catch(1)

/** The people who have a weekly place with the reader's own provider, and notice that it gives on one of them. */
export function ownPeopleRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(paths.people.pattern, may('run-sessions', 'own people seen'), async (c) => {
    const reader = c.get('reader')
    const { councilId } = reader
    const whose = { councilId, providerId: providerOf(reader), on: dayOf(platform.now()) }
    const page = PageAsked.parse(c.req.query('page'))
    const found = await platform.transaction(councilId, async (db) => {
      const read = await placesWith(db, { ...whose, page })
      const shown = [...new Set(read.places.map(({ personId }) => personId))]
      await auditRead(db, reader, shown, c.get('auditedAs'), platform.now())
      return read
    })
    const model = { frame: c.get('frame'), today: whose.on, page, each: PLACES_A_PAGE, ...found }
    return c.html(<OwnPeoplePage {...model} />)
  })

  routes.get(paths.end.pattern, may('run-sessions', 'notice on a place about to be given'), (c) =>
    showNotice(platform, c, blank<EndField>()),
  )

  routes.post(paths.end.pattern, may('run-sessions', 'notice on a place given'), async (c) => {
    const body = await c.req.parseBody()
    const { tell } = platform
    const done = await withPlace(platform, c, (db, at) =>
      endByProvider(db, { ...at, ...endingIn(body), tell }),
    )
    if (done.ok) return c.redirect(paths.people.to(), 303)
    const form = endRefused(c.get('frame').view, body, done.refusal)
    return form ? showNotice(platform, c, form) : c.redirect(paths.people.to(), 303)
  })

  return routes
}

/** One piece of work on a place with the reader's own provider: nobody else's opens, and the reading is audited. */
function withPlace<T>(
  platform: Platform,
  c: Context<Signed>,
  work: (
    db: Db,
    at: ReturnType<typeof placeIn>,
    place: Awaited<ReturnType<typeof placeWith>>,
  ) => Promise<T>,
): Promise<T> {
  const reader = c.get('reader')
  const at = placeIn(c, platform)
  return platform.transaction(at.councilId, async (db) => {
    const place = await placeWith(db, { ...at, providerId: providerOf(reader), on: dayOf(at.now) })
    await auditRead(db, reader, [at.personId], c.get('auditedAs'), at.now)
    return work(db, at, place)
  })
}

const placeIn = (c: Context<Signed>, platform: Platform) => {
  const { councilId, accountId } = c.get('reader')
  const at = { personId: idIn(c, 'personId'), sessionId: idIn(c, 'sessionId') }
  return { councilId, accountId, ...at, now: platform.now() }
}

async function showNotice(platform: Platform, c: Context<Signed>, form: Form<EndField>) {
  const model = await withPlace(platform, c, async (db, { councilId, now }, place) => ({
    ...(await providersNotice(db, councilId, now)),
    place,
  }))
  if (model.place.endsOn) return c.redirect(paths.people.to(), 303)
  const isWrong = Object.keys(form.errors).length > 0
  return c.html(
    <OwnNoticePage frame={c.get('frame')} {...model} form={form} />,
    isWrong ? 422 : 200,
  )
}
