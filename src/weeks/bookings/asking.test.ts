import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import {
  anAsker,
  aSeat,
  ask,
  EIGHT,
  FIVE,
  friday,
  now,
  ORDER,
  refused,
  singleOf,
} from '#test/asking-scene.ts'
import { decidePlace, isConfirmedAtOnce, type Want } from './asking.ts'

describe('what decides whether somebody may have a place', () => {
  test('somebody assessed at 1:5 pays £33.00 for it, and is never put at 1:8 for £27.60 (rule R47)', () => {
    expect(ask()).toMatchObject({ ok: true, value: { ratio: FIVE, price: 3300, route: 'managed' } })
    const onlyEight = [{ ratio: EIGHT, price: pence(2760), from: day('2026-01-01') }]
    expect(refused({ prices: onlyEight })).toBe('ratio')
    expect(ask({ prices: onlyEight }, { risksTaken: ['garden'] })).toMatchObject({
      value: { price: 2760 },
    })
    expect(refused({}, { ratios: [] })).toBe('not-assessed')
  })

  test('a day that is past, or has begun, or does not sit, is refused', () => {
    expect(refused({}, {}, { day: day('2026-08-28') })).toBe('past')
    expect(refused({}, {}, { day: day('2026-09-03') })).toBe('not-on')
    expect(refused({}, {}, { day: day('2028-01-07') })).toBe('too-far-ahead')
    expect(refused({ bankHolidays: [friday] })).toBe('not-on')
    expect(refused({ dates: [{ day: friday, kind: 'cancelled' }] })).toBe('not-on')
    const began = { now: { today: friday, minute: 600 } }
    const want: Want = { kind: 'single', day: friday }
    const late = decidePlace({ seat: aSeat(), asker: anAsker(), want, order: ORDER, ...began })
    expect(late).toEqual({ ok: false, refusal: { kind: 'past' } })
  })

  test('an extra day may be booked, and its own hours and staff count', () => {
    const extra = { day: day('2026-09-05'), kind: 'extra', staff: { n: 1, d: 1 } } as const
    expect(refused({ dates: [extra] }, {}, { day: extra.day })).toBe('taken')
    const five = singleOf(5, extra.day)
    expect(refused({ dates: [extra], single: five }, {}, { day: extra.day })).toBe('full')
  })

  test('no place is given after the last day on which all papers hold', () => {
    expect(refused({ papersUntil: friday })).toBe('taken')
    expect(refused({ papersUntil: day('2026-09-03') })).toBe('papers')
    const { papersUntil: _, ...without } = aSeat()
    const want: Want = { kind: 'single', day: friday }
    expect(decidePlace({ seat: without, asker: anAsker(), want, now, order: ORDER }).ok).toBe(false)
    expect(refused({ state: 'paused' })).toBe('paused')
  })

  test('what somebody needs must be there; age, route and price of the day count', () => {
    expect(ask({}, { needs: ['hoist'] })).toMatchObject({
      refusal: { kind: 'access', need: 'hoist' },
    })
    expect(refused({ has: ['hoist'] }, { needs: ['hoist'] })).toBe('taken')
    expect(refused({ youngest: 40 })).toBe('age')
    expect(refused({}, { routes: ['direct-payment'] })).toBe('route')
    const later = [{ ratio: FIVE, price: pence(3500), from: day('2026-10-01') }]
    expect(refused({ prices: later })).toBe('no-price')
  })

  test('before somebody under 18 joins, an extra check is named and made; at 18 nobody asks for it', () => {
    const young = { bornOn: day('2010-03-02') }
    expect(refused({ youngest: 16 }, young)).toBe('child-check')
    const checked = { youngest: 16, childCheck: 'Enhanced, children’s list' }
    expect(refused(checked, young)).toBe('taken')
    expect(refused({ ...checked, youngest: 17 }, young)).toBe('age')
    const at = (on: string, bornOn: string, isOffered = false) =>
      isConfirmedAtOnce({ confirms: 'at-once' }, [{ bornOn: day(bornOn) }], {
        ...{ day: day(on), isOffered },
      })
    expect(at('2026-09-04', '2008-09-05')).toBe(false)
    expect(at('2026-09-05', '2008-09-05')).toBe(true)
    expect(at('2026-09-04', '2008-09-05', true)).toBe(false)
    expect(isConfirmedAtOnce({ confirms: 'by-provider' }, [], { day: friday })).toBe(false)
  })

  test('a taster has its own price, once for each session; where there is none, it is said', () => {
    expect(refused({}, {}, { kind: 'taster' })).toBe('no-taster')
    const taster = pence(0)
    expect(ask({ taster }, { routes: [] }, { kind: 'taster' })).toMatchObject({
      value: { price: 0, route: 'none', ratio: FIVE },
    })
    expect(refused({ taster }, { tried: ['garden'] }, { kind: 'taster' })).toBe('tried-already')
  })

  test('a place that somebody has is not taken again, but for a day that they had given up', () => {
    const mine = [{ personId: 'priya', ratio: FIVE, from: day('2026-01-02') }]
    expect(refused({ weekly: mine })).toBe('already')
    expect(refused({ weekly: mine }, {}, { kind: 'weekly' })).toBe('already')
    const givenUp = [{ personId: 'priya', day: friday }]
    expect(refused({ weekly: mine, givenUp })).toBe('taken')
    expect(refused({ single: [{ personId: 'priya', ratio: FIVE, day: friday }] })).toBe('already')
  })

  test('somebody who is to be kept apart is a reason that has no name', () => {
    expect(refused({ single: singleOf(1) }, { apart: ['s0'] })).toBe('does-not-fit')
    expect(refused({ single: singleOf(1, addDays(friday, 7)) }, { apart: ['s0'] })).toBe('taken')
  })
})

describe('time and money', () => {
  const busy = (starts: number, ends: number, given: object = {}) => ({
    ...{
      day: friday,
      sessionId: 'swim',
      titleEn: 'Swim',
      titleCy: 'Nofio',
      easyEn: 'Swimming',
      easyCy: 'Nofio',
      starts,
      ends,
    },
    ...{ venueId: 'pool', at: { lat: 52.05, lon: -2 }, price: pence(2000), ...given },
  })

  test('two things at one time clash, and so does too little time to travel between them', () => {
    // 5.56 km at 40 km/h with five minutes: fourteen minutes.
    expect(refused({}, { busy: [busy(540, 610)] })).toBe('clash')
    expect(refused({}, { busy: [busy(500, 587)] })).toBe('clash')
    expect(refused({}, { busy: [busy(500, 586)] })).toBe('taken')
    expect(refused({}, { busy: [busy(734, 800)] })).toBe('taken')
    expect(refused({}, { busy: [busy(733, 800)] })).toBe('clash')
    expect(refused({}, { busy: [busy(540, 600, { venueId: 'field' })] })).toBe('taken')
    expect(refused({}, { busy: [busy(500, 590)], speeds: [] })).toBe('clash')
  })

  test('on a day with other hours, or at another place, those are what clashes', () => {
    const later = { day: friday, kind: 'changed', starts: 800, ends: 900 } as const
    expect(refused({ dates: [later] }, { busy: [busy(600, 700)] })).toBe('taken')
    expect(refused({ dates: [later] }, { busy: [busy(850, 950)] })).toBe('clash')
    const atPool = { ...later, venueId: 'pool', at: { lat: 52.05, lon: -2 } }
    expect(refused({ dates: [atPool] }, { busy: [busy(700, 800)] })).toBe('taken')
    expect(refused({ dates: [later] }, { busy: [busy(700, 800)] })).toBe('clash')
  })

  test('part of a sitting clashes with what is in that part alone', () => {
    const hub = { starts: 600, ends: 840 }
    const around = [busy(600, 680), busy(820, 900)]
    const hours = { starts: 694, ends: 806 }
    expect(refused(hub, { busy: around }, { kind: 'gap', hours })).toBe('taken')
    const early = { starts: 693, ends: 806 }
    expect(refused(hub, { busy: around }, { kind: 'gap', hours: early })).toBe('clash')
  })

  test('a weekly place clashes with a single day on which it would sit, and with no other', () => {
    const later = addDays(friday, 14)
    const weekly = { kind: 'weekly' } as const
    expect(refused({}, { busy: [busy(600, 700, { day: later })] }, weekly)).toBe('clash')
    expect(refused({}, { busy: [busy(600, 700, { day: addDays(friday, 5) })] }, weekly)).toBe(
      'taken',
    )
  })

  test('a day is held against what its own week costs; a weekly place, against every week', () => {
    const dear = busy(800, 900, { price: pence(7000) })
    expect(ask({}, { busy: [dear] })).toMatchObject({
      refusal: { kind: 'over-budget', shortBy: 300 },
    })
    const nextWeek = { ...dear, day: addDays(friday, 3) }
    expect(refused({}, { busy: [nextWeek] })).toBe('taken')
    expect(refused({}, { weeklyCost: pence(6700) }, { kind: 'weekly' })).toBe('taken')
    expect(refused({}, { weeklyCost: pence(6701) }, { kind: 'weekly' })).toBe('over-budget')
    expect(refused({}, { busy: [dear] }, { kind: 'swap', credit: pence(300) })).toBe('taken')
  })

  test('two hours at a hub out of four cost half, to the penny, half up', () => {
    const hub = {
      starts: 600,
      ends: 840,
      prices: [{ ratio: FIVE, price: pence(3301), from: friday }],
    }
    const hours = { starts: 690, ends: 810 }
    expect(ask(hub, {}, { kind: 'gap', hours })).toMatchObject({ value: { price: 1651 } })
    expect(refused(hub, {}, { kind: 'gap', hours: { starts: 690, ends: 900 } })).toBe('not-on')
  })
})
