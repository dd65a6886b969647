import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, momentOf } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { bandFor, cancellationFee, minutesBefore, nothing } from './cancellation.ts'
import { CAUSES, isNotTheirs } from './cause.ts'

const rules = {
  bands: [
    { hours: 168, share: 0 },
    { hours: 48, share: 5000 },
    { hours: 0, share: 10_000 },
  ],
  sickness: { times: 2, weeks: 12 },
}
const price = pence(13_500)
const DAY = 24 * 60
const fee = (given: Partial<Parameters<typeof cancellationFee>[0]>) =>
  cancellationFee({ price, cause: 'changed-mind', minutes: 0, sickDays: 0, ...given }, rules)

describe('a day that the person gives up by their own choice', () => {
  test.each([
    ['eight days before', 8 * DAY, 0],
    ['seven days before, to the minute', 7 * DAY, 0],
    ['a minute less than seven days before', 7 * DAY - 1, 6750],
    ['two days before, to the minute', 2 * DAY, 6750],
    ['a minute less than two days before', 2 * DAY - 1, 13_500],
    ['not at all', 0, 13_500],
    ['after it began', -30, 13_500],
  ])('%s costs the package what the band says', (_, minutes, due) => {
    expect(fee({ minutes })).toMatchObject({ provider: due, package: due, council: 0 })
  })

  test('is told a week before where the same clock time lies a week ahead, though the clocks change between', () => {
    const on = day('2027-03-30')
    const weekBefore = momentOf(addDays(on, -7), 600)
    expect(minutesBefore(weekBefore, on, 600)).toBe(7 * DAY)
    expect(fee({ minutes: minutesBefore(weekBefore, on, 600) }).provider).toBe(0)
  })
})

describe('a day that somebody cannot come to through no choice of theirs', () => {
  test('the day before, a second time ill in twelve weeks: all of it by policy, none of it theirs, and the provider is paid', () => {
    expect(fee({ cause: 'ill', minutes: DAY, sickDays: 2 })).toEqual({
      ...{ provider: 13_500, package: 0, council: 13_500 },
      reasons: [
        { rule: 'R21', kind: 'band', hours: 0, share: 10_000 },
        { rule: 'R21', kind: 'sickness-allowance', nth: 2, of: 2 },
      ],
    })
  })

  test('a third time ill is past the allowance, and still falls on nobody who is ill', () => {
    expect(fee({ cause: 'ill', sickDays: 3 })).toMatchObject({
      ...{ package: 0, council: 13_500 },
      reasons: [
        { rule: 'R21', kind: 'did-not-come' },
        { rule: 'fairness', kind: 'ill' },
      ],
    })
  })

  test.each([
    'disability',
    'hospital',
    'transport',
    'support-failed',
    'fear-or-harm',
    'council',
  ] as const)('%s is the council’s to pay', (cause) =>
    expect(fee({ cause })).toMatchObject({ package: 0, council: 13_500 }),
  )

  test('the provider pays for what it caused itself: nobody else does', () => {
    expect(fee({ cause: 'provider' })).toEqual(nothing({ rule: 'R22', kind: 'provider-cancelled' }))
  })
})

const bandsOf = fc.uniqueArray(fc.integer({ min: 1, max: 2000 }), { maxLength: 5 }).chain((hours) =>
  fc
    .array(fc.integer({ min: 0, max: 10_000 }), {
      minLength: hours.length + 1,
      maxLength: hours.length + 1,
    })
    .map((shares) => {
      const rising = [...shares].sort((a, b) => a - b)
      return [...hours.sort((a, b) => b - a), 0].map((h, i) => ({
        hours: h,
        share: rising[i] ?? 0,
      }))
    }),
)

test('No fee is below nought or above the price; what the provider gets is what the package and the council pay', () => {
  fc.assert(
    fc.property(
      bandsOf,
      fc.integer({ min: 0, max: 50_000_00 }),
      fc.constantFrom(...CAUSES),
      fc.integer({ min: -5_000, max: 200_000 }),
      fc.nat(9),
      (bands, amount, cause, minutes, sickDays) => {
        const asked = { price: pence(amount), cause, minutes, sickDays }
        const due = cancellationFee(asked, { ...rules, bands })
        expect(due.provider).toBeGreaterThanOrEqual(0)
        expect(due.provider).toBeLessThanOrEqual(amount)
        expect(due.package + due.council).toBe(due.provider)
        if (isNotTheirs(cause)) expect(due.package).toBe(0)
        const later = cancellationFee({ ...asked, minutes: minutes - 60 }, { ...rules, bands })
        expect(later.provider).toBeGreaterThanOrEqual(due.provider)
        expect(bandFor(bands, minutes).hours * 60).toBeLessThanOrEqual(Math.max(0, minutes))
      },
    ),
  )
})
