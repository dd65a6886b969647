import { accountNames } from '#ground/access/queries.ts'
import { addDays, type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import type { RegisterEvent } from './event.ts'
import { eventsOfSittings } from './event-queries.ts'
import { didNotAttend } from './policies.ts'
import { supportLines } from './profile.ts'
import { type DaySheet, sheetsOn } from './queries.ts'
import { staffWith } from './staff-of-day.ts'
import { tabletVenues } from './tablet-queries.ts'
import type { TabletSitting, TabletVenue } from './tablet-sheet.ts'
import { keyOf } from './tablet-store.ts'
import { asked, type Way } from './way.ts'
import { waysOf } from './way-queries.ts'
import { lookedForAt } from './whereabouts.ts'

type Asked = {
  readonly councilId: Id
  readonly providerId: Id
  readonly accountId: Id
  readonly venueId: Id | undefined
  readonly now: Date
}

export type TabletCopy = {
  readonly key: Uint8Array
  readonly days: readonly Day[]
  readonly venues: readonly TabletVenue[]
  readonly venue?: TabletVenue
  readonly sittings: readonly TabletSitting[]
  readonly events: readonly RegisterEvent[]
  readonly names: ReadonlyMap<Id, string>
}

/**
 * What a tablet may hold: today's and tomorrow's sheets at one venue, and the key that locks this account's marks on it.
 * A provider with one venue need not choose it; a venue that is not theirs is none.
 */
export async function copyForTablet(db: Db, given: Asked): Promise<TabletCopy> {
  const { councilId, providerId, now } = given
  const today = dayOf(now)
  const days = [today, addDays(today, 1)]
  const venues = await tabletVenues(db, { ...given, days })
  const key = await keyOf(db, given)
  const venue =
    venues.find((v) => v.id === given.venueId) ?? (venues.length === 1 ? venues[0] : undefined)
  if (!venue) return { key, days, venues, sittings: [], events: [], names: new Map() }
  const rules = await policiesOn(db, { councilId, on: today }, { didNotAttend })
  // Where no rule holds, somebody is looked for at once rather than never.
  const minutes = rules.ok ? rules.value.didNotAttend.minutes : 0
  const sheets: (readonly [Day, DaySheet])[] = []
  for (const on of days)
    for (const sheet of await sheetsOn(db, { councilId, providerId, venueId: venue.id, on }))
      sheets.push([on, sheet])
  const people = new Set(sheets.flatMap(([, { expected }]) => expected.map((p) => p.personId)))
  const ways = await waysOf(db, councilId, [...people])
  const sittings = sheets.map(([day, sheet]) => forTablet(day, sheet, { ways, minutes }))
  const events = await eventsOfSittings(db, councilId, sittings)
  const names = await accountNames(
    db,
    councilId,
    events.map((e) => e.accountId),
  )
  return { key, days, venues, venue, sittings, events, names }
}

type LookedFor = {
  readonly ways: ReadonlyMap<Id, Way>
  /** After the start, where somebody has no plan of their own. */
  readonly minutes: number
}

/** One sitting as a tablet holds it: as it is that day, and of each person the fewest facts that keep them safe. */
function forTablet(day: Day, sheet: DaySheet, { ways, minutes }: LookedFor): TabletSitting {
  const { sessionId, titleEn, titleCy, starts, ends, worker, rooms, register, expected } = sheet
  return {
    ...{ sessionId, day, titleEn, titleCy, starts, ends, worker, rooms },
    staff: staffWith(sheet.staff, sheet.staffChanges),
    isSignedOff: register?.signedOffAt !== undefined,
    people: expected.map(({ profile, lookedForAfter, needs: _, avoids: __, ...person }) => {
      const way = ways.get(person.personId)
      const contacts = way ? asked(way) : []
      const { allergies = '', medicines = '', seizures = '' } = profile ?? {}
      return {
        ...{ ...person, allergies, medicines, seizures },
        support: profile ? supportLines(profile) : [],
        lookedForAt: lookedForAt({ day, ...sheet }, lookedForAfter ?? minutes).toISOString(),
        contacts: contacts.map(({ contact, name, phone }) => ({ contact, name, phone })),
      }
    }),
  }
}
