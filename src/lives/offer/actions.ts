import type { Id } from '#ground/kernel/id.ts'
import { type Outcome, type Saved, saved } from '#ground/kernel/saved.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveDatedRows } from '#ground/platform/save-dated-rows.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import type { Activity, Area, Postcode, Provider, Session, SessionPrice, Venue } from './session.ts'
import {
  activityRow,
  areaRow,
  postcodeRow,
  priceRows,
  providerRow,
  sessionRow,
  venueRow,
  withdrawPrices,
} from './store.ts'
import { afterFile, trueOf } from './venue-facts.ts'
import { factsHeld, saveFacts, saveHours } from './venue-store.ts'

// Each of these saves many at once inside the caller's transaction, and saving the same again does nothing.

export const saveAreas = (db: Db, councilId: Id, areas: readonly Area[]): Promise<Saved> =>
  saveRows(db, 'area', ['key'], areas.map(areaRow(councilId)))

export const savePostcodes = (db: Db, councilId: Id, all: readonly Postcode[]): Promise<Saved> =>
  saveRows(db, 'postcode', ['postcode'], all.map(postcodeRow(councilId)))

export const saveActivities = (db: Db, councilId: Id, all: readonly Activity[]): Promise<Saved> =>
  saveRows(db, 'activity', ['key'], all.map(activityRow(councilId)))

export const saveProviders = (db: Db, councilId: Id, all: readonly Provider[]): Promise<Saved> =>
  saveRows(db, 'provider', ['id'], all.map(providerRow(councilId)))

/** Hubs are saved before the spokes that they help. A venue whose hours or facts alone differ has changed. */
export async function saveVenues(db: Db, councilId: Id, venues: readonly Venue[]): Promise<Saved> {
  const held = await factsHeld(
    db,
    councilId,
    venues.map(({ id }) => id),
  )
  const facts = new Map(
    venues.map((venue) => [venue.id, afterFile(held.get(venue.id) ?? [], venue)]),
  )
  const save = (some: readonly Venue[]) =>
    saveRows(
      db,
      'venue',
      ['id'],
      some.map((venue) => venueRow(councilId)({ ...venue, ...trueOf(facts.get(venue.id) ?? []) })),
    )
  const first = venues.filter((v) => !v.hubId)
  const hubs = await save(first)
  const spokes = await save(venues.filter((v) => v.hubId))
  const [ofHubs, ofSpokes] = [hubs.each.values(), spokes.each.values()]
  const besides = new Set([
    ...(await saveHours(db, councilId, venues)),
    ...(await saveFacts(db, councilId, facts)),
  ])
  return saved(
    venues.map((v) => {
      const own = (v.hubId ? ofSpokes : ofHubs).next().value ?? 'same'
      return own === 'same' && besides.has(v.id) ? 'changed' : own
    }),
  )
}

/**
 * Saves sessions with their prices. The prices given are all that a session has: a ratio no longer among them ends the
 * day before the newest price begins. A session whose prices alone differ has changed.
 */
export async function saveSessions(
  db: Db,
  councilId: Id,
  sessions: readonly Session[],
): Promise<Saved> {
  const saving = await saveRows(db, 'session', ['id'], sessions.map(sessionRow(councilId)))
  const rows = sessions.flatMap(priceRows(councilId))
  const changed = new Set(await withdrawPrices(db, councilId, sessions))
  const prices = await saveDatedRows(
    db,
    councilId,
    'session_price',
    { of: ['session_id', 'staff', 'people'], says: ['price_pence'] },
    rows,
  )
  for (const [i, row] of rows.entries()) if (prices.each[i] !== 'same') changed.add(row.session_id)
  const outcome = (session: Session, i: number): Outcome => {
    const own = saving.each[i] ?? 'same'
    return own === 'same' && changed.has(session.id) ? 'changed' : own
  }
  return saved(sessions.map(outcome))
}

/** Prices by themselves, each in place of the one before from its first day: what was served before keeps its price. */
export const savePrices = (
  db: Db,
  councilId: Id,
  prices: readonly (SessionPrice & { readonly sessionId: Id })[],
): Promise<Saved> =>
  saveDatedRows(
    db,
    councilId,
    'session_price',
    { of: ['session_id', 'staff', 'people'], says: ['price_pence'] },
    prices.map(({ sessionId, ratio, price, validFrom, validTo }) => ({
      ...{ council_id: councilId, session_id: sessionId, staff: ratio.staff, people: ratio.people },
      ...{ price_pence: price, valid_from: validFrom, valid_to: validTo ?? null },
    })),
  )
