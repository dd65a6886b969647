import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { type Ratio, writeRatio } from '#ground/kernel/ratio.ts'
import { type County, membersOf } from './county.ts'
import { dyfrdwy, severnshire } from './demo-counties.ts'
import { CLOSE_SUPPLY } from './supply.ts'
import { needsCloseSupport } from './support.ts'

const TODAY = day('2026-11-22')
const SEED = 7
const severn = severnshire(SEED, TODAY)
const dee = dyfrdwy(SEED, TODAY)

const counted = <T>(list: readonly T[], of: (one: T) => string) => {
  const counts: Record<string, number> = {}
  for (const one of list) counts[of(one)] = (counts[of(one)] ?? 0) + 1
  return counts
}
const share = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10
const dirty = (county: County, kind: string) => county.dirt.filter((d) => d.kind === kind)
const inBuilding = (county: County) =>
  new Map(county.ratios.filter((r) => r.setting === 'building').map((r) => [r.personId, r.ratio]))

describe('the magnitudes of domain reference 4.5', () => {
  test('480 and 140 people, and the exact count of each ratio where it is not lost', () => {
    expect(membersOf(severn)).toHaveLength(480)
    expect(membersOf(dee)).toHaveLength(140)
    const ratios = counted([...inBuilding(severn).values()], writeRatio)
    expect(ratios).toMatchObject({ '2:1': 6, '1:1': 84, '1:2': 85, '1:3': 25 })
    expect((ratios['1:5'] ?? 0) + (ratios['1:8'] ?? 0)).toBe(
      280 - dirty(severn, 'unknown-ratio').length,
    )
    const welsh = counted([...inBuilding(dee).values()], writeRatio)
    expect(welsh).toMatchObject({ '2:1': 2, '1:1': 24, '1:2': 26, '1:3': 12 })
    expect((welsh['1:5'] ?? 0) + (welsh['1:8'] ?? 0)).toBe(76 - dirty(dee, 'unknown-ratio').length)
  })

  test('days a week: 20, 32, 30, 11 and 7 in a hundred want one to five', () => {
    const days = counted(
      membersOf(severn),
      (p) =>
        `${new Set(p.wantedHalfDays.filter((h) => h % 3 < 2).map((h) => Math.floor(h / 3))).size}`,
    )
    expect(days).toEqual({ '1': 96, '2': 154, '3': 144, '4': 53, '5': 33 })
  })

  test('homes, ways of seeing, languages and funding are the shares exactly, to the nearest person', () => {
    expect(counted(membersOf(severn), (p) => p.home)).toEqual({
      family: 278,
      'supported-living': 134,
      'care-home': 34,
      'own-home': 17,
      'shared-lives': 17,
    })
    expect(counted(membersOf(severn), (p) => p.seeing)).toEqual({
      standard: 144,
      easy: 168,
      pictures: 168,
    })
    expect(counted(membersOf(dee), (p) => p.language)).toEqual({ cy: 15, en: 125 })
    const routes = counted(severn.budgets, (b) => b.routes.join(' + '))
    expect(routes).toEqual({
      managed: 288,
      'direct-payment': 115,
      'service-fund': 24,
      'managed + direct-payment': 53,
    })
    expect(counted(dee.budgets, (b) => b.routes.join(' + '))).toEqual({
      managed: 98,
      'direct-payment': 42,
    })
  })

  test('council transport takes 45 and 50 in a hundred; 62 and 65 in a hundred have a carer', () => {
    const taken = (c: County) =>
      membersOf(c).filter((p) => p.travelMeans === 'council-transport').length
    expect(Math.abs(share(taken(severn), 480) - 45)).toBeLessThan(1)
    expect(Math.abs(share(taken(dee), 140) - 50)).toBeLessThan(1)
    const cared = (c: County) => membersOf(c).filter((p) => p.carerBreakMinutes > 0).length
    expect(Math.abs(share(cared(severn), 480) - 62)).toBeLessThan(1)
    expect(Math.abs(share(cared(dee), 140) - 65)).toBeLessThan(1.5)
  })

  test('providers: 11 council sites, 30 framework, 45 small, 260 ordinary places; and 4, 9, 12, 70', () => {
    expect(counted(severn.providers, (p) => p.kind)).toEqual({
      council: 11,
      framework: 30,
      micro: 45,
      community: 260,
    })
    expect(counted(dee.providers, (p) => p.kind)).toEqual({
      council: 4,
      framework: 9,
      micro: 12,
      community: 70,
    })
    expect(severn.areas).toHaveLength(6)
    expect(dee.areas).toHaveLength(5)
    expect(severn.postcodes.length).toBeGreaterThan(500)
    expect(severn.sessions.length).toBeGreaterThan(900)
    expect(severn.sessions.length).toBeLessThan(1200)
  })

  test('close support is 5 to 15 in a hundred short on Mondays and Fridays and ample on other weekdays', () => {
    for (const county of [severn, dee])
      for (const weekday of [0, 1, 2, 3, 4]) {
        const supply = closeSupply(county, weekday) / closeDemandOn(county, weekday)
        if (weekday === 0 || weekday === 4) {
          expect(supply).toBeGreaterThan(0.85)
          expect(supply).toBeLessThan(0.95)
        } else expect(supply).toBeGreaterThan(1.1)
        expect(Math.abs(supply - (CLOSE_SUPPLY[weekday] ?? 0))).toBeLessThan(0.06)
      }
  })
})

const units = ({ staff, people }: Ratio) => staff / people
const closeDemandOn = (county: County, weekday: number) => {
  const ratios = inBuilding(county)
  return membersOf(county).reduce((sum, p) => {
    const ratio = ratios.get(p.id)
    const halves = p.wantedHalfDays.filter((h) => Math.floor(h / 3) === weekday && h % 3 < 2).length
    return ratio && needsCloseSupport(ratio) ? sum + halves * units(ratio) : sum
  }, 0)
}
const closeSupply = (county: County, weekday: number) =>
  county.sessions
    .filter((s) => s.weekday === weekday && s.prices.some((p) => needsCloseSupport(p.ratio)))
    .reduce((sum, s) => sum + s.staff.n / s.staff.d, 0)
