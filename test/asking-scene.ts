import { type Day, day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { type Asker, decidePlace, type Want } from '#weeks/bookings/asking.ts'
import type { Seat } from '#weeks/bookings/seat.ts'
import type { Waiter } from '#weeks/bookings/waiting.ts'

export const FIVE: Ratio = { staff: 1, people: 5 }
export const EIGHT: Ratio = { staff: 1, people: 8 }
const here = { lat: 52, lon: -2 }
export const ORDER = ['service-closes', 'no-place', 'longest-wait'] as const

/** Fridays, ten to twelve, two staff, eight people at most. */
export const aSeat = (given: Partial<Seat> = {}): Seat => ({
  ...{
    id: 'garden',
    providerId: 'spoke',
    providerName: 'Spoke',
    titleEn: 'Garden',
    titleCy: 'Gardd',
    easyEn: 'Garden',
    easyCy: 'Gardd',
  },
  ...{
    activity: 'gardening',
    picture: 'gardening',
    setting: 'community',
    venueId: 'field',
    venueName: 'Field',
    at: here,
  },
  ...{ starts: 600, ends: 720, state: 'live', confirms: 'at-once', youngest: 18, childCheck: '' },
  series: { weekday: 4, everyWeeks: 1, startsOn: day('2026-01-02') },
  ...{ papersUntil: day('2030-01-01'), routes: ['managed'], has: [], most: 8 },
  ...{ staff: { n: 2, d: 1 }, rooms: 'together', leastStaff: 1, closures: [], bankHolidays: [] },
  prices: [
    { ratio: FIVE, price: pence(3300), from: day('2026-01-01') },
    { ratio: EIGHT, price: pence(2760), from: day('2026-01-01') },
  ],
  ...{ dates: [], weekly: [], single: [], givenUp: [], held: [], waiting: [], ...given },
})
export const anAsker = (given: Partial<Asker> = {}): Asker => ({
  ...{ id: 'priya', knownAs: 'Priya', bornOn: day('1990-01-01'), needs: [], activityRatios: [] },
  ratios: [{ setting: 'community', ratio: FIVE }],
  ...{ risksTaken: [], weekly: pence(10_000), routes: ['managed'], apart: [], tried: [] },
  speeds: [{ means: 'car', upToKm: 100, detour: 1, kmh: 40, wait: 5 }],
  ...{ weeklyCost: pence(0), busy: [], ...given },
})
export const friday = day('2026-09-04')
export const now = { today: day('2026-09-01'), minute: 540 }
export const ask = (
  seat: Partial<Seat> = {},
  asker: Partial<Asker> = {},
  want: Partial<Want> = {},
) =>
  decidePlace({
    ...{ seat: aSeat(seat), asker: anAsker(asker), now, order: ORDER },
    want: { kind: 'single', day: friday, ...want },
  })
export const refused = (...given: Parameters<typeof ask>) => {
  const answer = ask(...given)
  return answer.ok ? 'taken' : answer.refusal.kind
}
export const weeklyOf = (count: number, ratio = FIVE, from = '2026-01-02') =>
  Array.from({ length: count }, (_, n) => ({ personId: `w${n}`, ratio, from: day(from) }))
export const singleOf = (count: number, on: Day = friday, ratio = FIVE) =>
  Array.from({ length: count }, (_, n) => ({ personId: `s${n}`, ratio, day: on }))
export const waiter = (id: string, given: Partial<Waiter> = {}): Waiter => ({
  ...{ id, personId: id, ratio: FIVE, askedAt: '2026-08-01', serviceCloses: false },
  ...{ hasNoPlace: false, ...given },
})
