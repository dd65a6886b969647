import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { anOutcome, aPlan, aPlanLine, planIdOf, priyasFacts, priyasPlan } from '#test/plan-scene.ts'
import { basketOf } from './basket.ts'
import { breakGiven } from './respite.ts'

const HOUR = 60
const hoursAWeek = (hours: number) =>
  aPlanLine(1, { rhythm: { kind: 'weekly', timesAWeek: hours, weeks: 48 } })

describe('the money of a plan', () => {
  test('is held against what was agreed: nothing left, nothing short', () => {
    const basket = basketOf(priyasPlan(), priyasFacts())
    expect(basket.money).toEqual({ kind: 'agreed', yearly: 2_056_384, left: 0 })
    expect(basket.weekly).toBe(39_546)
  })
  test('says by how much more was chosen than there is: £8,950.00 of £8,200.00 is £750.00 short', () => {
    const line = aPlanLine(1, { rhythm: { kind: 'once' }, unitPrice: pence(895_000) })
    const facts = priyasFacts({ money: { kind: 'agreed', yearly: pence(820_000) } })
    expect(basketOf(aPlan({ lines: [line] }), facts).money?.left).toBe(-75_000)
  })
  test('what the person pays is £3,320.20 a year, taken once over both routes', () => {
    const { personPays, routes } = basketOf(priyasPlan(), priyasFacts())
    expect(personPays).toBe(332_020)
    expect(routes).toEqual([
      { route: 'direct-payment', cost: 529_984, personPays: 85_570, councilPays: 444_414 },
      { route: 'managed', cost: 1_526_400, personPays: 246_450, councilPays: 1_279_950 },
    ])
  })
  test('lines that may not be charged for bear no part of what the person pays', () => {
    const plan = aPlan({
      lines: [aPlanLine(1, { isChargeable: false }), aPlanLine(2, { kind: 'community' })],
    })
    const facts = priyasFacts({ maximumWeekly: 'full-cost' })
    expect(basketOf(plan, facts).personPays).toBe(178_880)
  })
  test('nobody has worked out what the person pays: nothing is said of it', () => {
    const { maximumWeekly: _, ...facts } = priyasFacts()
    expect('personPays' in basketOf(priyasPlan(), facts)).toBe(false)
  })
  test('the routes add up to the plan and to what the person pays, whatever is in it', () => {
    const route = fc.constantFrom('direct-payment', 'service-fund', 'managed')
    const lines = fc.array(fc.tuple(route, fc.integer({ min: 0, max: 900_000 }), fc.boolean()))
    const orders = fc.constantFrom('DP_FIRST', 'MANAGED_FIRST', 'PRO_RATA')
    const each = fc.integer({ min: 0, max: 50_000 })
    fc.assert(
      fc.property(lines, orders, each, (given, order, most) => {
        const plan = aPlan({
          lines: given.map(([route, cost, isChargeable], i) =>
            aPlanLine(i, { route, isChargeable, rhythm: { kind: 'once' }, unitPrice: pence(cost) }),
          ),
        })
        const facts = priyasFacts({ maximumWeekly: pence(most), order })
        const { yearly, personPays = 0, routes } = basketOf(plan, facts)
        const sum = (of: 'cost' | 'personPays' | 'councilPays') =>
          routes.reduce((all, part) => all + part[of], 0)
        expect([sum('cost'), sum('personPays')]).toEqual([yearly, personPays])
        expect(sum('councilPays')).toBe(yearly - personPays)
        expect(personPays).toBeLessThanOrEqual(yearly)
      }),
    )
  })
})

describe('the hours of a week', () => {
  const needs = priyasFacts({ neededMinutes: 30 * HOUR })
  test('30 needed and 26 planned leave 4 to plan', () => {
    expect(basketOf(aPlan({ lines: [hoursAWeek(26)] }), needs).hours).toEqual({
      ...{ needed: 1800, planned: 1560, free: 0, toPlan: 240 },
    })
  })
  test('unless the person wants them free', () => {
    const plan = aPlan({ lines: [hoursAWeek(26)], freeMinutes: 240, freeWords: 'My own time' })
    expect(basketOf(plan, needs).hours.toPlan).toBe(0)
  })
  test('more than is needed leaves none to plan, and transport is no support', () => {
    expect(basketOf(aPlan({ lines: [hoursAWeek(31)] }), needs).hours.toPlan).toBe(0)
    const trips = aPlanLine(2, { kind: 'transport', minutes: 600 })
    expect(basketOf(aPlan({ lines: [trips] }), needs).hours.planned).toBe(0)
  })
})

describe('the break that a plan gives a carer', () => {
  const margaret = { carerId: planIdOf('plan', 700), name: 'Margaret', needed: 18 * HOUR }
  const facts = priyasFacts({ breaks: [margaret] })
  const days = (count: number, minutes: number) =>
    Array.from({ length: count }, (_, i) => aPlanLine(i, { breakMinutes: minutes }))

  test('three days of six hours are the eighteen hours that she needs', () => {
    const [margarets] = basketOf(aPlan({ lines: days(3, 6 * HOUR) }), facts).breaks ?? []
    expect(margarets).toMatchObject({ planned: 1080, difference: 0 })
  })
  test('two sessions of four hours with two hours of driving give six, twelve short', () => {
    const each = breakGiven({ withSupport: 4 * HOUR, travelSaved: 0, drivingOrWaiting: HOUR })
    const [margarets] = basketOf(aPlan({ lines: days(2, each) }), facts).breaks ?? []
    expect(margarets).toMatchObject({ planned: 360, difference: -720 })
  })
  test('travel that she is saved counts', () => {
    expect(breakGiven({ withSupport: 240, travelSaved: 30, drivingOrWaiting: 0 })).toBe(270)
  })
  test('a reader who may not know of her needs is told nothing of them', () => {
    expect('breaks' in basketOf(aPlan(), priyasFacts())).toBe(false)
  })
})

describe('what a plan is for', () => {
  test('each outcome is served or not, and each need met by a line, a carer or nothing', () => {
    const plan = aPlan({
      outcomes: [anOutcome(1), anOutcome(2)],
      metByCarers: [
        { outcome: 'nutrition', carerId: planIdOf('plan', 700), saidOn: day('2026-08-01') },
      ],
    })
    const need = (outcome: string) => ({ outcome, need: 'help' })
    const eligibleNeeds = ['community', 'nutrition', 'hygiene'].map(need)
    const basket = basketOf(plan, priyasFacts({ eligibleNeeds }))
    expect(basket.outcomes.map((o) => o.isServed)).toEqual([true, false])
    expect(basket.needs.map((n) => n.met)).toEqual(['line', 'carer', undefined])
  })
  test('rest alone is no purpose in a week; one other outcome that is served is', () => {
    const rest = anOutcome(1, { purpose: 'rest' })
    expect(basketOf(aPlan({ outcomes: [rest] }), priyasFacts()).hasPurpose).toBe(false)
    const unserved = [rest, anOutcome(2, { purpose: 'earn' })]
    expect(basketOf(aPlan({ outcomes: unserved }), priyasFacts()).hasPurpose).toBe(false)
    expect(basketOf(aPlan(), priyasFacts()).hasPurpose).toBe(true)
  })
  test('days that the home’s fee may pay for already are shown', () => {
    const session = aPlanLine(1, { kind: 'session', sessionId: planIdOf('line', 9) })
    const facts = priyasFacts({ homePaysForDays: true })
    expect(basketOf(aPlan({ lines: [session] }), facts).isPaidTwice).toBe(true)
    expect(basketOf(aPlan({ lines: [aPlanLine(1)] }), facts).isPaidTwice).toBe(false)
  })
})
