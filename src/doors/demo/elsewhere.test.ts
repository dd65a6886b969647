import { expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { dyfrdwy, severnshire } from './demo-counties.ts'
import { feedsElsewhere } from './elsewhere.ts'

test.each([severnshire, dyfrdwy])(
  'others in %o publish of both kinds, each record sound and in the county',
  (make) => {
    const today = day('2026-09-01')
    const county = make(1, today)
    const feeds = feedsElsewhere(county, today)
    expect(feeds.map(({ kind }) => kind)).toEqual(['open-referral', 'openactive'])
    expect(feeds).toEqual(feedsElsewhere(county, today))
    for (const { address, read } of feeds) {
      expect(address).toMatch(/^https:\/\/[a-z.]+\.example\//)
      expect(read.problems).toEqual([])
      expect(read.offers.length).toBeGreaterThan(15)
      const ours = new Set(county.postcodes.map(({ postcode }) => postcode))
      for (const offer of read.offers) {
        expect(ours.has(offer.postcode)).toBe(true)
        expect(offer.url.startsWith(new URL(address).origin)).toBe(true)
      }
    }
    const all = feeds.flatMap(({ read }) => read.offers)
    expect(new Set(all.map(({ reference }) => reference)).size).toBe(all.length)
    expect(all.some(({ checkedOn }) => checkedOn !== null && checkedOn < '2025-09-01')).toBe(true)
    expect(all.some(({ activity }) => activity === 'swimming')).toBe(true)
  },
)
