import { describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { halfDay } from '#ground/kernel/week.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import type { Chooser } from '#weeks/fit/chooser.ts'
import { alternativesTo } from './alternatives.ts'
import { isAsked, type MatchFilter } from './match.ts'
import { type Found, findFor, withSomethingNew } from './ranking.ts'

const ratio = { staff: 1, people: 5 }
const priya: Chooser = {
  ...{ id: 'priya', home: { lat: 52.19, lon: -2.22 }, language: 'en', travelMeans: 'bus' },
  ...{ travelLimit: 45, needs: [], avoids: [], outcomes: [], weekly: pence(10_000) },
  wantedHalfDays: [halfDay(1, 'morning'), halfDay(3, 'morning')],
  ...{ routes: ['managed'], ratios: [{ setting: 'building', ratio }], wishes: [], declined: [] },
  ...{
    friends: [],
    apart: [],
    speeds: [{ means: 'bus', upToKm: 99, detour: 1, kmh: 30, wait: 5 }],
  },
}
const aSitting = (id: string, given: Partial<Sitting> = {}): Sitting => ({
  ...{ providerId: 'council', providerKind: 'council', strengths: [] },
  ...{ id, venueId: 'hub', at: { lat: 52.2, lon: -2.22 }, activity: id, outcomes: [] },
  ...{ setting: 'building', company: 'shared', weekday: 3, starts: 600, ends: 720, least: 1 },
  ...{ most: 8, staff: { n: 2, d: 1 }, rooms: 'together', leastStaff: 1, has: [], exposes: [] },
  ...{ routes: ['managed'], languages: ['en'], worker: 'Mel', startsOn: '2026-01-01' as never },
  ...{ runs: true, prices: [{ ratio, price: pence(3_000) }], taken: [], ...given },
})
const ids = (found: readonly { readonly sessionId: string }[]) => found.map((f) => f.sessionId)
const obstaclesOf = (given: Partial<Sitting>, chooser: Chooser = priya) =>
  findFor(chooser, [aSitting('art', given)], []).missed[0]?.obstacles

describe('what a person can do', () => {
  test('what they love and where a friend goes comes before what nobody asked for', () => {
    const wishes = [{ activity: 'swimming', strength: 2 }] as const
    const friends = [{ id: 'sam', name: 'Sam' }]
    const withSam = { taken: [{ personId: 'sam', ratio }] }
    const all = [aSitting('art'), aSitting('choir', withSam), aSitting('swimming')]
    const { found } = findFor({ ...priya, wishes, friends }, all, [])
    expect(ids(found).slice(0, 2).sort()).toEqual(['choir', 'swimming'])
    expect(found.find((f) => f.sessionId === 'choir')?.reasons.for).toContainEqual({
      kind: 'friend',
      friendId: 'sam',
    })
  })

  test('what they refuse, would rather not do, or have said no to never comes, not even as a miss', () => {
    const chooser: Chooser = {
      ...priya,
      wishes: [
        { activity: 'art', strength: -2 },
        { activity: 'choir', strength: -1 },
      ],
      declined: ['pottery'],
    }
    const all = ['art', 'choir', 'pottery'].map((id) => aSitting(id))
    expect(findFor(chooser, all, [])).toEqual({ found: [], missed: [] })
  })

  test('a session at the time of one of their week can stand in its place, with the money that one frees', () => {
    const week = [{ sitting: aSitting('art'), price: pence(9_000) }]
    const { found } = findFor(priya, [aSitting('choir')], week)
    expect(found).toMatchObject([{ sessionId: 'choir', insteadOf: 'art', costsMore: -6_000 }])
  })

  test('one place in each five is kept for something new', () => {
    const one = (id: string, isNew: boolean) => ({ sessionId: id, isNew }) as Found
    const known = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => one(id, false))
    const all = withSomethingNew([...known, one('new', true), one('newer', true)])
    expect(ids(all)).toEqual(['a', 'b', 'c', 'd', 'new', 'e', 'f', 'g', 'h', 'newer'])
  })
})

describe('what stands in the way is named', () => {
  test.each([
    ['the head count is reached', { most: 1, taken: [{ personId: 'x', ratio }] }, 'full'],
    ['one more would need more staff (R34)', { staff: { n: 1, d: 6 } }, 'full'],
    [
      'it is priced at too few staff (R47)',
      { prices: [{ ratio: { staff: 1, people: 8 }, price: pence(1) }] },
      'ratio',
    ],
    ['no ratio is assessed for the setting', { setting: 'community' }, 'not-assessed'],
    ['the money is short', { prices: [{ ratio, price: pence(10_250) }] }, 'over-budget'],
    ['it is too far', { at: { lat: 53.2, lon: -2.22 } }, 'too-far'],
    ['it does not take the money as it is held', { routes: ['direct-payment'] }, 'route'],
  ] as const)('where %s', (_, given, kind) => {
    expect(obstaclesOf(given as Partial<Sitting>)).toMatchObject([{ kind }])
  })

  test('by each need that it does not meet and each thing that the person avoids', () => {
    const chooser: Chooser = { ...priya, needs: ['hoist'], avoids: ['crowds'] }
    expect(obstaclesOf({ exposes: ['crowds'] }, chooser)).toEqual([
      { kind: 'access', need: 'hoist' },
      { kind: 'sensory', fact: 'crowds' },
    ])
  })

  test('but never that somebody is there whom they are to be apart from', () => {
    const taken = [{ personId: 'tom', ratio }]
    const { found, missed } = findFor(
      { ...priya, apart: ['tom'] },
      [aSitting('art', { taken })],
      [],
    )
    expect({ found, missed }).toEqual({ found: [], missed: [] })
  })
})

describe('instead of one session', () => {
  const art = { sitting: aSitting('art'), price: pence(3_000) }
  const choir = { sitting: aSitting('choir', { weekday: 1 }), price: pence(6_000) }

  test('only the same half-days are offered, with what each changes of the cost', () => {
    const all = [
      aSitting('pottery', { prices: [{ ratio, price: pence(3_500) }] }),
      aSitting('drama', { weekday: 1 }),
    ]
    const { found } = alternativesTo(priya, all, { instead: art, week: [art, choir] })
    expect(found).toMatchObject([{ sessionId: 'pottery', insteadOf: 'art', costsMore: 500 }])
  })

  test('one that costs more than the rest of the week leaves is named as that', () => {
    const all = [aSitting('pottery', { prices: [{ ratio, price: pence(4_100) }] })]
    const { missed } = alternativesTo(priya, all, { instead: art, week: [art, choir] })
    expect(missed).toEqual([
      { sessionId: 'pottery', obstacles: [{ kind: 'over-budget', shortBy: 100 }] },
    ])
  })
})

describe('what a broker narrows a search to', () => {
  const sam = { id: 'sam', name: 'Sam' }
  const near = aSitting('art', { taken: [{ personId: 'sam', ratio }] })
  const far = aSitting('choir', {
    ...{ weekday: 1, starts: 1080, ends: 1200, at: { lat: 52.4, lon: -2.22 } },
    ...{ providerKind: 'micro', company: 'ordinary', prices: [{ ratio, price: pence(4_000) }] },
  })
  test.each<[string, MatchFilter, readonly string[]]>([
    ['nothing', {}, ['art', 'choir']],
    ['an activity', { activity: 'choir' }, ['choir']],
    ['a day', { weekday: 3 }, ['art']],
    ['a part of the day', { part: 'evening' }, ['choir']],
    ['the minutes of travel by their own means', { minutes: 15 }, ['art']],
    ['a price at the ratio that fits them', { upTo: pence(3_999) }, ['art']],
    ['a price that is just enough', { upTo: pence(4_000) }, ['art', 'choir']],
    ['somebody other than the council', { outside: true }, ['choir']],
    ['ordinary places', { ordinary: true }, ['choir']],
    ['where a friend by consent goes', { friends: true }, ['art']],
    ['two things at once', { friends: true, part: 'evening' }, []],
  ])('%s', (_, filter, left) => {
    const chooser = { ...priya, friends: [sam] }
    const asked = [near, far].filter((one) => isAsked(filter, chooser, one, undefined))
    expect(ids(asked.map(({ id }) => ({ sessionId: id })))).toEqual(left)
  })
  test('words, by the sessions that have them', () => {
    expect(isAsked({ words: 'côr' }, priya, near, new Set(['choir']))).toBe(false)
    expect(isAsked({ words: 'côr' }, priya, far, new Set(['choir']))).toBe(true)
  })
  test('not friends who have not both said yes', () => {
    expect(isAsked({ friends: true }, priya, near, undefined)).toBe(false)
  })
})
