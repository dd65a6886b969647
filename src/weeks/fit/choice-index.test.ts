import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { halfDay } from '#ground/kernel/week.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import { choiceByDay, choiceIndex, outsideOffer } from './choice-index.ts'
import type { Chooser } from './chooser.ts'
import { reasonsFor } from './reasons.ts'

const ratio = { staff: 1, people: 5 }
const TUESDAY = 1
const ada: Chooser = {
  ...{ id: 'ada', home: { lat: 52.1, lon: -2.2 }, language: 'en', travelMeans: 'bus' },
  ...{ travelLimit: 90, wantedHalfDays: [halfDay(TUESDAY, 'morning')], needs: [], avoids: [] },
  ...{ outcomes: ['skills', 'health'], weekly: pence(10_000), routes: ['managed'] },
  ...{ ratios: [{ setting: 'community', ratio }], wishes: [], declined: [], friends: [] },
  ...{ apart: [], speeds: [{ means: 'bus', upToKm: 99, detour: 1, kmh: 30, wait: 5 }] },
}
let made = 0
const offered = (providerId: string, given: Partial<Sitting> = {}): Sitting => ({
  ...{ id: `session ${++made}`, providerId, providerKind: 'framework', strengths: [] },
  ...{ venueId: 'hall', at: ada.home, activity: 'art', outcomes: ['skills'], setting: 'community' },
  ...{ company: 'ordinary', weekday: TUESDAY, starts: 600, ends: 720, least: 1, most: 8 },
  ...{ staff: { n: 2, d: 1 }, rooms: 'together', leastStaff: 1, has: [], exposes: [] },
  ...{ routes: ['managed'], languages: ['en'], worker: 'Mel', startsOn: '2026-01-01' as never },
  ...{ runs: true, prices: [{ ratio, price: pence(3_300) }], taken: [], ...given },
})
const rules = { minutes: 45 }
const index = (all: readonly Sitting[], chooser = ada) => choiceIndex(chooser, all, rules).providers
/** So many minutes away by bus, of which five are the wait. */
const away = (minutes: number) => ({
  at: { lat: 52.1 + (minutes - 5.01) / 2 / 111.195, lon: -2.2 },
})

describe('choice is counted in providers that somebody could really go to (rule R27)', () => {
  test('three sessions of one provider are one choice, which is none; of three they are three', () => {
    expect(index([offered('a'), offered('a'), offered('a')])).toBe(1)
    expect(index([offered('a'), offered('b'), offered('c')])).toBe(3)
    expect(index([])).toBe(0)
  })
  test('45 minutes count and 46 do not, and the person’s own limit where it is less', () => {
    expect(index([offered('a', away(45)), offered('b', away(46))])).toBe(1)
    expect(index([offered('a', away(45))], { ...ada, travelLimit: 30 })).toBe(0)
  })
  test.each<[string, Partial<Sitting>]>([
    ['on another day', { weekday: 2 }],
    [
      'with less support than they need (R47)',
      { prices: [{ ratio: { staff: 1, people: 8 }, price: pence(2_760) }] },
    ],
    ['dearer than their whole budget', { prices: [{ ratio, price: pence(10_001) }] }],
    ['in another language only', { languages: ['cy'] }],
    ['that is full', { most: 1, taken: [{ personId: 'tom', ratio }] }],
    ['that has ended', { runs: false }],
    ['paid in a way that they do not have', { routes: ['direct-payment'] }],
  ])('a session %s is no choice', (_, given) => {
    expect(index([offered('a', given)])).toBe(0)
  })
  test('access, personal care, what they avoid and what they have refused decide too', () => {
    const care: Chooser = { ...ada, needs: ['personal-care'] }
    expect(index([offered('a'), offered('b', { has: ['personal-care'] })], care)).toBe(1)
    expect(index([offered('a', { exposes: ['crowds'] })], { ...ada, avoids: ['crowds'] })).toBe(0)
    const refuses: Chooser = { ...ada, wishes: [{ activity: 'art', strength: -2 }] }
    expect(index([offered('a')], refuses)).toBe(0)
  })
  test('each thing that they want of their days has its own count', () => {
    const all = [offered('a'), offered('b'), offered('b', { outcomes: ['health'] })]
    const { providers, outcomes } = choiceIndex(ada, all, rules)
    expect([providers, outcomes.get('skills'), outcomes.get('health')]).toEqual([2, 2, 1])
  })
  test('two on Tuesday and none on Saturday, wanted or not', () => {
    const all = [offered('a'), offered('b'), offered('c', { weekday: 4 })]
    expect(choiceByDay(ada, all, rules)).toEqual([0, 2, 0, 0, 1, 0, 0])
  })
  test('the outside offer is all but the council’s own', () => {
    const all = [offered('council', { providerKind: 'council' }), offered('b'), offered('c')]
    expect(outsideOffer(ada, all, rules)).toBe(2)
  })
  test('one more session never takes a choice away', () => {
    const some = fc.array(
      fc.record({
        by: fc.constantFrom('a', 'b', 'c', 'd'),
        minutes: fc.integer({ min: 6, max: 90 }),
      }),
    )
    fc.assert(
      fc.property(some, fc.integer({ min: 6, max: 90 }), (offers, minutes) => {
        const all = offers.map((one) => offered(one.by, away(one.minutes)))
        const more = index([...all, offered('e', away(minutes))])
        expect(more - index(all)).toBe(minutes <= 45 ? 1 : 0)
      }),
    )
  })
})

test('a strength speaks for what makes use of it, and for nothing else', () => {
  const handy: Chooser = { ...ada, strengths: [{ strength: 'machines', by: 'machines' }] }
  const bikes = offered('a', { activity: 'bike-repair', strengths: ['machines'] })
  const why = { kind: 'strength', strength: 'machines' }
  expect(reasonsFor(handy, bikes, []).for).toContainEqual(why)
  expect(reasonsFor(handy, offered('a'), []).for).not.toContainEqual(why)
  expect(reasonsFor(ada, bikes, []).for).not.toContainEqual(why)
})
