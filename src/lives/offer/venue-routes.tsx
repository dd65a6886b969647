import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { providerOf } from '#ground/access/record.ts'
import { blank, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { isId, newId } from '#ground/kernel/id.ts'
import { readTime, writeTime } from '#ground/kernel/week.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { MyPlacesPage, PlacePage } from './pages/my-places.tsx'
import { FactsPage, HoursPage, RoomsPage } from './pages/place-forms.tsx'
import { placeAboutRoutes } from './place-about-routes.tsx'
import { actingIn, type Body, bodyOf, versionIn } from './provider-routes.ts'
import { ROOM_HAS } from './room.ts'
import { checkFacts, saveRoom, setHours } from './venue-actions.ts'
import { VENUE_FACTS } from './venue-facts.ts'
import { hoursOn, type OpenHours } from './venue-hours.ts'
import { venuePaths } from './venue-paths.ts'
import { type PlaceSeen, placeById, placesOfProvider, roomUses } from './venue-queries.ts'
import { roomRefusals, sayVenueRefusal, placeWords as words } from './venue-words.ts'

type Asked = Context<Signed>

/** A provider's own places: hours, facts and rooms. */
export function venueRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(venuePaths.mine.pattern, may('run-sessions', 'own places seen'), async (c) => {
    const { councilId } = c.get('reader')
    const providerId = providerOf(c.get('reader'))
    const places = await platform.transaction(councilId, (db) =>
      placesOfProvider(db, councilId, providerId),
    )
    const model = { places, today: dayOf(platform.now()) }
    return c.html(<MyPlacesPage frame={c.get('frame')} {...model} />)
  })
  routes.get(venuePaths.place.pattern, may('run-sessions', 'own place seen'), async (c) => {
    const place = await ownPlace(platform, c)
    const runsHub = place.kind !== 'spoke' && c.get('reader').permissions.has('run-hub')
    const wasSaved = c.req.query('saved') !== undefined
    return c.html(<PlacePage frame={c.get('frame')} {...{ place, runsHub, wasSaved }} />)
  })
  routes.get(venuePaths.hours.pattern, may('run-sessions', 'hours opened'), async (c) => {
    const place = await ownPlace(platform, c)
    return c.html(<HoursPage frame={c.get('frame')} {...{ place, form: hoursForm(place) }} />)
  })
  routes.post(venuePaths.hours.pattern, may('run-sessions', 'hours set'), (c) =>
    saveHours(platform, c),
  )
  routes.get(venuePaths.facts.pattern, may('run-sessions', 'facts opened'), async (c) => {
    const place = await ownPlace(platform, c)
    return c.html(<FactsPage frame={c.get('frame')} {...{ place, form: factsForm(place) }} />)
  })
  routes.post(venuePaths.facts.pattern, may('run-sessions', 'facts checked'), (c) =>
    saveFacts(platform, c),
  )
  routes.get(venuePaths.rooms.pattern, may('run-sessions', 'rooms seen'), (c) =>
    showRooms(platform, c, { form: blank({ id: newId(platform.now()), version: '0' }) }),
  )
  routes.post(venuePaths.rooms.pattern, may('run-sessions', 'room saved'), (c) =>
    keepRoom(platform, c),
  )
  routes.route(
    '/',
    placeAboutRoutes(platform, (c) => ownPlace(platform, c)),
  )
  return routes
}

/** @throws NotFound where the place is another provider's */
export async function ownPlace(platform: Platform, c: Asked): Promise<PlaceSeen> {
  const { councilId } = c.get('reader')
  const [venueId, providerId] = [idIn(c, 'venueId'), providerOf(c.get('reader'))]
  const place = await platform.transaction(councilId, (db) => placeById(db, councilId, venueId))
  if (place.providerId !== providerId) throw new NotFound(`${providerId} has no place ${venueId}`)
  return place
}

const WEEK = [0, 1, 2, 3, 4, 5, 6] as const
const SPANS = [0, 1] as const
const HOURS_FIELDS = WEEK.flatMap((weekday) =>
  SPANS.flatMap((span) => [`opens-${weekday}-${span}`, `closes-${weekday}-${span}`]),
)

function hoursForm(place: PlaceSeen): Form<string> {
  const values = WEEK.flatMap((weekday) =>
    hoursOn(place.hours, weekday).flatMap(({ opens, closes }, span) => [
      [`opens-${weekday}-${span}`, writeTime(opens)] as const,
      [`closes-${weekday}-${span}`, writeTime(closes)] as const,
    ]),
  )
  return blank({ ...Object.fromEntries(values), version: String(place.version) })
}

/** Both times of each day, or neither; what cannot be read says where. */
function readHours(body: Body, view: Parameters<typeof words.notATime>[0]) {
  const errors: Record<string, string> = {}
  const hours: OpenHours[] = []
  for (const weekday of WEEK)
    for (const span of SPANS) {
      const names = [`opens-${weekday}-${span}`, `closes-${weekday}-${span}`] as const
      const texts = names.map((name) => String(body[name] ?? '').trim())
      const [opens, closes] = texts.map(readTime)
      if (texts.every((text) => text === '')) continue
      names.forEach((name, i) => {
        if (texts[i] === '') errors[name] = words.bothTimes(view)
        else if (readTime(texts[i] ?? '') === undefined) errors[name] = words.notATime(view)
      })
      if (opens !== undefined && closes !== undefined) hours.push({ weekday, opens, closes })
    }
  return { hours, errors }
}

async function saveHours(platform: Platform, c: Asked): Promise<Response> {
  const { councilId, view } = c.get('reader')
  const body = await bodyOf(c)
  const venueId = idIn(c, 'venueId')
  const { hours, errors } = readHours(body, view)
  const values: Form<string>['values'] = {
    ...typed(HOURS_FIELDS, body),
    version: String(body.version ?? ''),
  }
  const again = async (form: Form<string>) => {
    const place = await ownPlace(platform, c)
    return c.html(<HoursPage frame={c.get('frame')} {...{ place, form }} />, 422)
  }
  if (Object.keys(errors).length > 0) return again({ values, errors })
  const at = { ...actingIn(c, platform), venueId }
  const done = await platform.transaction(councilId, (db) =>
    setHours(db, at, { hours, version: versionIn(body) }),
  )
  if (done.ok) return c.redirect(`${venuePaths.place.to({ venueId })}?saved`, 303)
  const { refusal } = done
  const field = 'weekday' in refusal ? `closes-${refusal.weekday}-0` : 'opens-0-0'
  return again(withError({ values, errors: {} }, field, sayVenueRefusal(view, refusal)))
}

const factsForm = ({ facts }: PlaceSeen): Form<string> =>
  blank(Object.fromEntries(facts.map(({ fact, words: more }) => [`words-${fact}`, more])))

async function saveFacts(platform: Platform, c: Asked): Promise<Response> {
  const { councilId } = c.get('reader')
  const body = await bodyOf(c)
  const venueId = idIn(c, 'venueId')
  const answers = VENUE_FACTS.map((fact) => {
    const said = body[`is-${fact}`]
    const more = String(body[`words-${fact}`] ?? '').slice(0, 200)
    return { fact, isSo: said === 'yes' ? true : said === 'no' ? false : undefined, words: more }
  })
  const at = { ...actingIn(c, platform), venueId }
  await platform.transaction(councilId, (db) => checkFacts(db, at, answers))
  return c.redirect(`${venuePaths.place.to({ venueId })}?saved`, 303)
}

type RoomShown = { readonly form: Form<string>; readonly of?: string | undefined }

async function showRooms(
  platform: Platform,
  c: Asked,
  { form, of }: RoomShown,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { councilId } = c.get('reader')
  const place = await ownPlace(platform, c)
  const providerId = providerOf(c.get('reader'))
  const from = dayOf(platform.now())
  const others = await platform.transaction(councilId, (db) =>
    roomUses(db, councilId, { providerId, from, whose: 'at-ours' }),
  )
  return c.html(<RoomsPage frame={c.get('frame')} {...{ place, form, of, others }} />, status)
}

const RoomForm = z.object({
  id: z.uuid(),
  version: z.coerce.number().int().min(0),
  name: z.string().trim().min(1).max(100),
  holds: z.coerce.number().int().min(1).max(500),
  has: z.preprocess((sent) => [sent ?? []].flat(), z.array(z.enum(ROOM_HAS))),
  lent: z.preprocess((sent) => sent === 'yes', z.boolean()),
})

async function keepRoom(platform: Platform, c: Asked): Promise<Response> {
  const { councilId, view } = c.get('reader')
  const body = await bodyOf(c)
  const venueId = idIn(c, 'venueId')
  const of = isId(String(body.of ?? '')) ? String(body.of) : undefined
  const stale = roomRefusals['changed-meanwhile'](view)
  const read = readForm(RoomForm, body, {
    ...{ id: stale, version: stale, name: words.roomNameNeeded(view), has: stale, lent: stale },
    holds: words.wholeNumber(view),
  })
  if (!read.ok) return showRooms(platform, c, { form: read.refusal, of }, 422)
  const at = { ...actingIn(c, platform), venueId }
  const done = await platform.transaction(councilId, (db) => saveRoom(db, at, read.value))
  if (done.ok) return c.redirect(venuePaths.rooms.to({ venueId }), 303)
  const values = typed(['id', 'version', 'name', 'holds', 'has', 'lent'], body)
  const form = withError(
    { values, errors: {} } as Form<string>,
    'name',
    roomRefusals[done.refusal.kind](view),
  )
  return showRooms(platform, c, { form, of }, 422)
}
