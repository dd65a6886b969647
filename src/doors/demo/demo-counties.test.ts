import { describe, expect, test } from 'vitest'
import { ROLES } from '#ground/access/role.ts'
import { ageOn, day } from '#ground/kernel/day.ts'
import { writeRatio } from '#ground/kernel/ratio.ts'
import { isPicture } from '#ground/words/pictures.ts'
import { isNhsNumber } from '#lives/people/nhs-number.ts'
import { type County, membersOf } from './county.ts'
import { dyfrdwy, severnshire } from './demo-counties.ts'

const TODAY = day('2026-11-22')
const SEED = 7
const counties = [
  ['Severnshire', severnshire(SEED, TODAY)],
  ['Dyfrdwy', dyfrdwy(SEED, TODAY)],
] as const
const [[, severn], [, dee]] = counties
const dirty = (county: County, kind: string) => county.dirt.filter((d) => d.kind === kind)
const inBuilding = (county: County) =>
  new Map(county.ratios.filter((r) => r.setting === 'building').map((r) => [r.personId, r.ratio]))

describe.each(counties)('the made-up county of %s', (_, county) => {
  const venues = new Map(county.venues.map((v) => [v.id, v]))
  const people = new Map(county.people.map((p) => [p.id, p]))
  const homes = new Map(county.postcodes.map((p) => [p.postcode, p]))

  test('is the same from the same seed, and another from another', () => {
    const make = county.council.key === 'dyfrdwy' ? dyfrdwy : severnshire
    expect(JSON.stringify(make(SEED, TODAY))).toBe(JSON.stringify(county))
    expect(JSON.stringify(make(SEED + 1, TODAY).people)).not.toBe(JSON.stringify(county.people))
  })

  test('everybody lives at a postcode of the county, is 18 to 80, and has a test number that is nobody’s', () => {
    for (const person of county.people) {
      expect(homes.has(person.postcode)).toBe(true)
      const age = ageOn(person.bornOn, TODAY)
      expect(age).toBeGreaterThanOrEqual(18)
      expect(age).toBeLessThanOrEqual(80)
      if (person.nhsNumber !== undefined) {
        expect(person.nhsNumber).toMatch(/^999/)
        expect(isNhsNumber(person.nhsNumber)).toBe(true)
      }
    }
    const numbers = county.people.flatMap((p) => p.nhsNumber ?? [])
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test('every id, reference and venue postcode is there once, and every link leads somewhere', () => {
    for (const list of [county.people, county.providers, county.venues, county.sessions]) {
      expect(new Set(list.map((one) => one.id)).size).toBe(list.length)
      expect(new Set(list.map((one) => one.reference)).size).toBe(list.length)
    }
    const providers = new Set(county.providers.map((p) => p.id))
    const areas = new Set(county.areas.map((a) => a.key))
    for (const v of county.venues) {
      expect(homes.get(v.postcode)?.area).toBe(v.area)
      expect(v.providerId && providers.has(v.providerId)).toBe(true)
      if (v.hubId) expect(venues.get(v.hubId)?.kind).toBe('hub')
    }
    for (const s of county.sessions)
      expect(venues.has(s.venueId) && providers.has(s.providerId)).toBe(true)
    for (const p of county.people) expect(areas.has(p.area)).toBe(true)
    const activities = new Set(county.activities.map((a) => a.key))
    for (const w of county.wishes)
      expect(people.has(w.personId) && activities.has(w.activity)).toBe(true)
    expect(county.activities.filter((a) => !isPicture(a.picture))).toEqual([])
    expect(new Set(county.wishes.map((w) => `${w.personId} ${w.activity}`)).size).toBe(
      county.wishes.length,
    )
  })

  test('wishes, friends and people to be kept apart are as many as said', () => {
    for (const wishes of Map.groupBy(county.wishes, (w) => w.personId).values()) {
      const liked = wishes.filter((w) => w.strength > 0).length
      expect(liked).toBeGreaterThanOrEqual(3)
      expect(liked).toBeLessThanOrEqual(8)
      expect(wishes.filter((w) => w.strength === -2).length).toBeLessThanOrEqual(2)
    }
    const perPerson = county.friendships.length / membersOf(county).length
    expect(perPerson).toBeGreaterThan(0.8)
    expect(perPerson).toBeLessThan(1.2)
    expect(county.apart.length).toBeGreaterThan(0)
    for (const { a, b } of [...county.friendships, ...county.apart]) expect(a < b).toBe(true)
  })

  test('outlines are closed, cross nothing and share their borders', () => {
    const sides = new Map<string, number>()
    for (const { outline } of county.areas) {
      const [ring] = outline.coordinates as [[number, number][]]
      expect(ring.at(0)).toEqual(ring.at(-1))
      expect(crossings(ring)).toBe(0)
      for (const [i, to] of ring.slice(1).entries()) {
        const key = [`${ring[i]}`, `${to}`].sort().join(' ')
        sides.set(key, (sides.get(key) ?? 0) + 1)
      }
    }
    expect(Math.max(...sides.values())).toBe(2)
    expect([...sides.values()].filter((n) => n === 2).length).toBeGreaterThan(100)
  })

  test('each role has one ready-made sign-in, a person’s friend one too, and whoever sees people has some to see', () => {
    expect(county.accounts.map((a) => a.roles[0])).toEqual(['person', ...ROLES])
    for (const account of county.accounts)
      for (const r of account.relationships) expect(people.has(r.personId)).toBe(true)
    const of = (role: string) => county.accounts.find((a) => a.roles[0] === role)
    for (const role of [
      'family-carer',
      'advocate',
      'social-worker',
      'broker',
      'service-fund-holder',
    ])
      expect(of(role)?.relationships.length).toBeGreaterThan(0)
    for (const role of ['support-worker', 'hub-manager', 'micro-provider'])
      expect(of(role)?.providerId).toBeDefined()
  })

  test('what is wrong on purpose is listed, and really is wrong', () => {
    const count = membersOf(county).length
    expect(dirty(county, 'duplicate-person')).toHaveLength(Math.round(count * 0.02))
    expect(dirty(county, 'unknown-ratio')).toHaveLength(Math.round(count * 0.03))
    expect(dirty(county, 'wrong-area')).toHaveLength(Math.round(count * 0.01))
    const byReference = new Map(county.people.map((p) => [p.reference, p]))
    const assessed = inBuilding(county)
    for (const { reference } of dirty(county, 'unknown-ratio'))
      expect(assessed.has(byReference.get(reference)?.id ?? '')).toBe(false)
    for (const { reference } of dirty(county, 'wrong-area')) {
      const person = byReference.get(reference)
      expect(homes.get(person?.postcode ?? '')?.area).not.toBe(person?.area)
    }
    const bare = county.providers
      .filter((p) => p.insuredUntil === undefined)
      .map((p) => p.reference)
    expect(bare).toEqual(dirty(county, 'no-insurance').map((d) => d.reference))
    expect(dirty(county, 'area-total')).toHaveLength(1)
    expect(county.areas.reduce((sum, a) => sum + a.population, 0)).not.toBe(
      county.council.population,
    )
  })

  test('nobody is called a client', () => {
    expect(JSON.stringify(county)).not.toMatch(/client|service user/i)
  })
})

test('Priya is 27, 1:1 in a building and 1:5 outside, friends with Sam, and Margaret sees her week and travel', () => {
  const priya = severn.people.find((p) => p.givenName === 'Priya' && p.familyName === 'Nair')
  const sam = severn.people.find((p) => p.givenName === 'Sam' && p.familyName === 'Whitlock')
  if (!priya || !sam) throw new Error('Priya or Sam is missing.')
  expect(ageOn(priya.bornOn, TODAY)).toBe(27)
  const ratios = severn.ratios
    .filter((r) => r.personId === priya.id)
    .map((r) => `${r.setting} ${writeRatio(r.ratio)}`)
  expect(ratios).toEqual(['building 1:1', 'community 1:5'])
  expect(
    severn.friendships.some((f) => [f.a, f.b].includes(priya.id) && [f.a, f.b].includes(sam.id)),
  ).toBe(true)
  const margaret = severn.accounts.find((a) => a.roles[0] === 'family-carer')
  expect(margaret?.relationships).toEqual([
    { personId: priya.id, kind: 'circle', scopes: ['week', 'travel'] },
  ])
  expect(severn.accounts.find((a) => a.roles[0] === 'person')).toMatchObject({
    personId: priya.id,
    seeing: 'easy',
  })
  const group = severn.sessions.filter(
    (s) => s.activity === 'gardening' && s.prices[0]?.price === 3300,
  )
  expect(group.map((s) => s.weekday)).toEqual([3, 4])
})

test('Alwyn, 34, is Welsh first, and Elin sees nothing of him before she says yes', () => {
  const alwyn = dee.people.find((p) => p.givenName === 'Alwyn' && p.familyName === 'Bellis')
  expect(alwyn && ageOn(alwyn.bornOn, TODAY)).toBe(34)
  expect(alwyn?.language).toBe('cy')
  const elin = dee.accounts.find((a) => a.roles[0] === 'advocate')
  expect(elin?.name).toContain('Elin')
  expect(elin?.relationships.length).toBeGreaterThan(0)
  expect(elin?.relationships.some((r) => r.personId === alwyn?.id)).toBe(false)
})

/** How often sides of a ring that are not neighbours cross. */
function crossings(ring: readonly (readonly [number, number])[]): number {
  let count = 0
  const turn = (a: number, b: number, c: number) => {
    const [[ax, ay], [bx, by], [cx, cy]] = [ring[a], ring[b], ring[c]] as [
      [number, number],
      [number, number],
      [number, number],
    ]
    return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
  }
  for (let i = 0; i + 1 < ring.length; i++)
    for (let j = i + 2; j + 1 < ring.length; j++) {
      if (i === 0 && j + 2 === ring.length) continue
      if (
        turn(i, i + 1, j) !== turn(i, i + 1, j + 1) &&
        turn(j, j + 1, i) !== turn(j, j + 1, i + 1)
      )
        count++
    }
  return count
}
