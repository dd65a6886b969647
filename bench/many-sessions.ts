import { sql } from 'kysely'
import { day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Random } from '#ground/kernel/random.ts'
import type { Db } from '#ground/platform/platform.ts'
import {
  saveActivities,
  saveAreas,
  savePostcodes,
  saveProviders,
  saveSessions,
  saveVenues,
} from '#lives/offer/actions.ts'
import { CATALOGUE } from '#lives/offer/catalogue.ts'
import type { Provider, Session, Venue } from '#lives/offer/session.ts'

export const BENCH_COUNCIL = '0192f0a0-0000-7000-8000-000000000001' as Id
export const MIDDLE = { lat: 52.2, lon: -2.2 }

const PLACES = ['Malvern', 'Droitwich', 'Evesham', 'Pershore', 'Redditch', 'Kidderminster']
const WHO = ['Friends', 'Trust', 'Project', 'Collective', 'Farm', 'Club', 'Studio', 'Works']
const POSTCODE = 'WR1 1AA'

const idOf = (kind: number, n: number) =>
  `0192f0a0-000${kind}-7000-8000-${n.toString(16).padStart(12, '0')}` as Id

export type ManySessions = {
  readonly providers: readonly Provider[]
  readonly venues: readonly Venue[]
  readonly sessions: readonly Session[]
}

/** A county far larger than any, made by chance: each session at a venue of its own. */
export function manySessions(random: Random, providers: number, sessions: number): ManySessions {
  const place = (n: number) => PLACES[n % PLACES.length] as string
  return {
    providers: Array.from({ length: providers }, (_, n) => ({
      ...{ id: idOf(1, n), reference: `P${n}`, kind: 'micro', personalCare: false },
      name: `${place(n)} ${random.pick(CATALOGUE).nameEn} ${random.pick(WHO)} ${n}`,
      insuredUntil: day('2028-01-01'),
      routes: ['direct-payment'],
    })),
    venues: Array.from({ length: sessions }, (_, n) => ({
      ...{ id: idOf(2, n), reference: `V${n}`, name: `${place(n)} hall ${n % 97}`, kind: 'spoke' },
      ...{ postcode: POSTCODE, area: place(n).toLowerCase(), checkedOn: day('2027-01-01') },
      ...{
        lat: MIDDLE.lat - 0.3 + random.next() * 0.6,
        lon: MIDDLE.lon - 0.45 + random.next() * 0.9,
      },
      ...{ has: random.next() < 0.7 ? ['step-free'] : [], exposes: [], leastStaff: 1 },
      hours: [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: 540, closes: 1260 })),
    })),
    sessions: Array.from({ length: sessions }, (_, n) => sessionOf(random, n, providers)),
  }
}

function sessionOf(random: Random, n: number, providers: number): Session {
  const activity = random.pick(CATALOGUE)
  const starts = random.pick([540, 600, 660, 780, 840, 1080])
  const ratio = { staff: 1, people: 5 }
  return {
    ...{ id: idOf(3, n), reference: `S${n}`, providerId: idOf(1, n % providers) },
    ...{ venueId: idOf(2, n), titleEn: activity.nameEn, titleCy: activity.nameCy },
    ...{ activity: activity.key, setting: 'community', company: 'ordinary', weekday: n % 7 },
    ...{ starts, ends: starts + 120, staff: { n: 2, d: 1 }, rooms: 'together', least: 1, most: 10 },
    ...{ has: [], exposes: [], languages: ['en'], worker: 'Sal', startsOn: day('2026-01-01') },
    prices: [
      { ratio, price: pence(800 + Math.floor(random.next() * 6000)), validFrom: day('2026-01-01') },
    ],
  }
}

/** Lays it out for one council as any file of theirs would be. */
export async function layMany(
  db: Db,
  { providers, venues, sessions }: ManySessions,
): Promise<void> {
  await sql`insert into council (id, key, name_en, name_cy, jurisdiction, lat, lon)
    values (${BENCH_COUNCIL}, 'bench', 'Bench', 'Bench', 'ENGLAND', ${MIDDLE.lat}, ${MIDDLE.lon})`.execute(
    db,
  )
  const outline = { type: 'Polygon', coordinates: [] }
  const areas = PLACES.map((name) => ({
    key: name.toLowerCase(),
    nameEn: name,
    nameCy: name,
    population: 1,
    outline,
  }))
  await saveAreas(db, BENCH_COUNCIL, areas)
  await savePostcodes(db, BENCH_COUNCIL, [{ postcode: POSTCODE, area: 'malvern', ...MIDDLE }])
  await saveActivities(db, BENCH_COUNCIL, CATALOGUE)
  await saveProviders(db, BENCH_COUNCIL, providers)
  await sql`update provider set papers_until = insured_until`.execute(db)
  await inParts(venues, (some) => saveVenues(db, BENCH_COUNCIL, some))
  await inParts(sessions, (some) => saveSessions(db, BENCH_COUNCIL, some))
  await sql`analyze`.execute(db)
}

async function inParts<T>(all: readonly T[], save: (some: readonly T[]) => Promise<unknown>) {
  for (let at = 0; at < all.length; at += 2000) await save(all.slice(at, at + 2000))
}
