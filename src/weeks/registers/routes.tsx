import { Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import type { Reader } from '#ground/access/reader.ts'
import { auditRead } from '#ground/access/record.ts'
import { blank, type Form, withError } from '#ground/govuk/form.ts'
import { dayOf, readDay } from '#ground/kernel/day.ts'
import { type Id, isId } from '#ground/kernel/id.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { placeChanges } from './change-queries.ts'
import { DayListPage } from './pages/day-list.tsx'
import { PlaceChangesPage } from './pages/place-changes.tsx'
import { VenueDayPage } from './pages/venue-day.tsx'
import { registerPaths } from './paths.ts'
import { findBankHoliday, findVenueOf, SITTINGS_SHOWN, sheetsAt, sittingsOn } from './queries.ts'
import { words } from './words.ts'

export function registerRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

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
      bankHoliday: await findBankHoliday(db, day),
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
    const asked = { councilId: reader.councilId, providerId: providerOf(reader), on: day, venueId }
    const found = await platform.transaction(reader.councilId, async (db) => {
      const venue = await findVenueOf(db, asked.councilId, asked.providerId, venueId)
      if (!venue) throw new NotFound(`Provider ${asked.providerId} has nothing at venue ${venueId}`)
      const sheets = await sheetsAt(db, asked)
      const shown = new Set(sheets.flatMap((s) => s.expected.map((person) => person.personId)))
      await auditRead(db, reader, [...shown], c.get('auditedAs'), platform.now())
      return { venue, sheets, bankHoliday: await findBankHoliday(db, day) }
    })
    return c.html(<VenueDayPage {...{ frame, day, ...found }} />)
  })

  return routes
}

/** A day sheet is one provider's: an account that acts for none has none. */
function providerOf(reader: Reader): Id {
  if (!reader.providerId) throw new NotFound(`Account ${reader.accountId} acts for no provider`)
  return reader.providerId
}
