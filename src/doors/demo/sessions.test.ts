import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { halfDaysOf } from '#ground/kernel/week.ts'
import { price } from '#lives/offer/price.ts'
import { staffing } from '#lives/offer/staffing.ts'
import { isOpen } from '#lives/offer/venue-hours.ts'
import { journeyMinutes } from '#weeks/travel/journey.ts'
import { dyfrdwy, severnshire } from './demo-counties.ts'
import { OVERHEAD_AN_HOUR, PRICE_SPREAD, STAFF_AN_HOUR } from './sessions.ts'

const TODAY = day('2026-11-22')
const SEED = 7
const counties = [
  ['Severnshire', severnshire(SEED, TODAY)],
  ['Dyfrdwy', dyfrdwy(SEED, TODAY)],
] as const
const units = ({ staff, people }: Ratio) => staff / people

describe.each(counties)('what is put on in %s', (_, county) => {
  const venues = new Map(county.venues.map((v) => [v.id, v]))
  const sessions = new Map(county.sessions.map((s) => [s.id, s]))
  const people = new Map(county.people.map((p) => [p.id, p]))
  const homes = new Map(county.postcodes.map((p) => [p.postcode, p]))

  test('every price follows rule R1 at costs within the stated spread; the council’s are the rule’s exactly', () => {
    const council = new Set(county.providers.filter((p) => p.kind === 'council').map((p) => p.id))
    for (const s of county.sessions)
      for (const { ratio, price: asked } of s.prices) {
        const at = (share: number) =>
          price(
            ratio,
            {
              staffAnHour: pence(Math.round(STAFF_AN_HOUR * share)),
              overheadAnHour: pence(Math.round(OVERHEAD_AN_HOUR[s.setting] * share)),
            },
            s.ends - s.starts,
          )
        const spread = council.has(s.providerId) ? 0 : PRICE_SPREAD
        expect(asked).toBeGreaterThanOrEqual(at(1 - spread))
        expect(asked).toBeLessThanOrEqual(at(1 + spread))
      }
  })

  test('every session can run: its staff open the site and its people fit', () => {
    for (const s of county.sessions) {
      expect(s.staff.n / s.staff.d).toBeGreaterThanOrEqual(venues.get(s.venueId)?.leastStaff ?? 0)
      expect(s.most).toBeGreaterThanOrEqual(s.least)
      const venue = venues.get(s.venueId)
      expect(isOpen(venue?.hours ?? [], s)).toBe(true)
    }
  })

  test('today’s bookings have staff (R34), fit the ratio (R47), the budget, the journey and the time wanted', () => {
    const ratioOf = new Map(county.ratios.map((r) => [`${r.personId} ${r.setting}`, r.ratio]))
    for (const [id, group] of Map.groupBy(county.bookings, (b) => b.sessionId)) {
      const s = sessions.get(id)
      const leastStaff = venues.get(s?.venueId ?? '')?.leastStaff ?? 0
      if (!s) throw new Error('A booking of no session.')
      expect(
        staffing(
          group.map((b) => b.ratio),
          { rooms: s.rooms, leastStaff },
        ).needed,
      ).toBeLessThanOrEqual(s.staff.n / s.staff.d)
      expect(group.length).toBeGreaterThanOrEqual(s.least)
      expect(group.length).toBeLessThanOrEqual(s.most)
    }
    const budgets = new Map(county.budgets.map((b) => [b.personId, b.weekly]))
    for (const [id, week] of Map.groupBy(county.bookings, (b) => b.personId)) {
      const person = people.get(id)
      const home = homes.get(person?.postcode ?? '')
      if (!person || !home) throw new Error('A booking of nobody.')
      expect(week.reduce((sum, b) => sum + b.price, 0)).toBeLessThanOrEqual(budgets.get(id) ?? 0)
      const halves = week.flatMap((b) => {
        const s = sessions.get(b.sessionId)
        const venue = s && venues.get(s.venueId)
        if (!s || !venue) throw new Error('A booking of no session.')
        const assessed = ratioOf.get(`${id} ${s.setting}`)
        expect(assessed && units(b.ratio) >= units(assessed)).toBe(true)
        expect(s.prices.some((p) => p.price === b.price)).toBe(true)
        expect(journeyMinutes(county.speeds, person.travelMeans, home, venue)).toBeLessThanOrEqual(
          person.travelLimit,
        )
        return halfDaysOf(s.weekday, s.starts, s.ends)
      })
      expect(new Set(halves).size).toBe(halves.length)
      for (const half of halves) expect(person.wantedHalfDays).toContain(half)
    }
  })

  test('most of the wanted half-days are filled today, not all, and some people wait for a first place', () => {
    const wanted = county.people.reduce((sum, p) => sum + p.wantedHalfDays.length, 0)
    const filled = county.bookings.reduce((sum, b) => {
      const s = sessions.get(b.sessionId)
      return sum + (s ? halfDaysOf(s.weekday, s.starts, s.ends).length : 0)
    }, 0)
    expect(filled / wanted).toBeGreaterThan(0.7)
    expect(filled / wanted).toBeLessThan(0.93)
  })
})
