import { Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import type { Reader } from '#ground/access/reader.ts'
import { auditRead, providerOf } from '#ground/access/record.ts'
import { blank, type Form, withError } from '#ground/govuk/form.ts'
import { type Day, dayOf, readDay } from '#ground/kernel/day.ts'
import { isId } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { papersToday } from '#lives/offer/paper-queries.ts'
import { unreadBy } from '#lives/safety/incident-queries.ts'
import { cancelledOn } from './cancelled-queries.ts'
import { placeChanges } from './change-queries.ts'
import { hoursRoutes } from './hours-routes.tsx'
import { DayListPage } from './pages/day-list.tsx'
import { PlaceChangesPage } from './pages/place-changes.tsx'
import { VenueDayPage } from './pages/venue-day.tsx'
import { registerPaths } from './paths.ts'
import { personDayRoutes } from './person-day-routes.tsx'
import { portraitRoutes } from './portrait-routes.tsx'
import { findBankHoliday, findVenueOf, SITTINGS_SHOWN, sittingsOn } from './queries.ts'
import { openDay } from './register-actions.ts'
import { registerDayRoutes } from './register-routes.tsx'
import { staffDayRoutes } from './staff-day-routes.tsx'
import { supportRoutes } from './support-routes.tsx'
import { welfareRoutes } from './welfare-routes.tsx'
import { words } from './words.ts'

export function registerRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  for (const more of [registerDayRoutes, staffDayRoutes, personDayRoutes, hoursRoutes])
    routes.route('/', more(platform))
  routes.route('/', welfareRoutes(platform))
  routes.route('/', supportRoutes(platform))
  routes.route('/', portraitRoutes(platform))

  routes.get(registerPaths.day.pattern, may('see-day-sheets', 'day list seen'), async (c) => {
    const reader = c.get('reader')
    const frame = c.get('frame')
    const providerId = providerOf(reader)
    const today = dayOf(platform.now())
    const typed = c.req.query('day')?.trim() || today
    const read = readDay(typed)
    const day = read ?? today
    const form: Form<'day'> = blank({ day: typed })
    const found = await platform.transaction(reader.councilId, async (db) => ({
      sittings: await sittingsOn(db, { councilId: reader.councilId, providerId, on: day }),
      cancelled: await cancelledOn(db, { councilId: reader.councilId, providerId, on: day }),
      bankHoliday: await findBankHoliday(db, day),
      papers: await papersFor(db, reader, today),
      unread: reader.permissions.has('run-sessions') ? await unreadBy(db, reader) : undefined,
    }))
    const model = {
      ...{ frame, day, ...found, isCut: found.sittings.length === SITTINGS_SHOWN },
      form: read ? form : withError(form, 'day', words.wrongDay(frame.view)),
    }
    return c.html(<DayListPage {...model} />, read ? 200 : 422)
  })

  routes.get(registerPaths.changes.pattern, may('see-day-sheets', 'changes seen'), async (c) => {
    const reader = c.get('reader')
    const providerId = providerOf(reader)
    const asked = { councilId: reader.councilId, providerId, on: dayOf(platform.now()) }
    const changes = await platform.transaction(reader.councilId, async (db) => {
      const found = await placeChanges(db, asked)
      const named = [...new Set(found.map((change) => change.personId))]
      await auditRead(db, reader, named, c.get('auditedAs'), platform.now())
      return found
    })
    return c.html(<PlaceChangesPage frame={c.get('frame')} changes={changes} />)
  })

  routes.get(registerPaths.venue.pattern, may('see-day-sheets', 'day sheet seen'), async (c) => {
    const reader = c.get('reader')
    const frame = c.get('frame')
    const venueId = c.req.param('venueId')
    const day = readDay(c.req.param('day'))
    if (!day || !isId(venueId)) throw new NotFound(`No day sheet for ${venueId}`)
    const now = platform.now()
    const asked = { councilId: reader.councilId, providerId: providerOf(reader), day, venueId, now }
    const keeps = reader.permissions.has('keep-registers')
    const runsHub = reader.permissions.has('run-hub')
    const found = await platform.transaction(reader.councilId, async (db) => {
      const venue = await findVenueOf(db, asked.councilId, asked.providerId, venueId)
      if (!venue) throw new NotFound(`Provider ${asked.providerId} has nothing at venue ${venueId}`)
      const { register, checks, shown } = await openDay(db, asked, keeps)
      await auditRead(db, reader, shown, c.get('auditedAs'), now)
      const papers = await papersFor(db, reader, dayOf(now))
      const bankHoliday = await findBankHoliday(db, day)
      const cancelled = await cancelledOn(db, { ...asked, on: day })
      return { venue, register, checks, papers, cancelled, bankHoliday }
    })
    return c.html(<VenueDayPage {...{ frame, day, now, runsHub, ...found }} />)
  })

  return routes
}

/** How a provider's papers stand, for whoever may renew them; nothing, for others who work there. */
const papersFor = async (db: Db, reader: Reader, today: Day) =>
  reader.permissions.has('run-sessions')
    ? papersToday(db, { councilId: reader.councilId, providerId: providerOf(reader), today })
    : undefined
