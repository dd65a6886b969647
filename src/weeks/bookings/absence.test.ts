import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, weekdayOf } from '#ground/kernel/day.ts'
import { type Pence, pence, total } from '#ground/kernel/money.ts'
import {
  type AbsenceReason,
  heldFee,
  heldShare,
  heldUntil,
  leftWhenBack,
  otherSpan,
  outlastsHold,
  warnOn,
  weekOfAbsence,
} from './absence.ts'

const stretches = [
  { weeks: 2, share: 10_000 },
  { weeks: 2, share: 5000 },
]
const first = day('2027-03-01')
const all = (weeks: number) => Array.from({ length: weeks * 7 }, (_, i) => addDays(first, i))
const held = (
  reason: AbsenceReason,
  weeks: number,
  part: 'provider' | 'package' | 'council',
): Pence =>
  total(
    all(weeks)
      .filter((on) => [0, 2].includes(weekdayOf(on)))
      .map(
        (on) =>
          heldFee({ week: weekOfAbsence(first, on), reason, price: pence(13_500) }, stretches)[
            part
          ],
      ),
  )

test('Two days a week at £135.00 in hospital for four weeks: £540 and £270, all from the council, none from the person', () => {
  expect(held('hospital', 2, 'provider')).toBe(54_000)
  expect(held('hospital', 4, 'provider')).toBe(81_000)
  expect(held('hospital', 9, 'provider')).toBe(81_000)
  expect(held('hospital', 4, 'council')).toBe(81_000)
  expect(held('hospital', 4, 'package')).toBe(0)
})

test('A holiday is held from the package', () => {
  expect(held('holiday', 4, 'package')).toBe(81_000)
  expect(held('holiday', 4, 'council')).toBe(0)
})

test('The place is held to the end of the fourth week, and the warning comes fourteen days before', () => {
  expect(heldUntil(stretches, first)).toBe('2027-03-28')
  expect(warnOn({ stretches, warningDays: 14 }, first)).toBe('2027-03-15')
})

test('The first seven days are the first week, also when the clocks change', () => {
  expect([0, 6, 7, 27, 28].map((n) => weekOfAbsence(first, addDays(first, n)))).toEqual([
    1, 1, 2, 4, 5,
  ])
})

test('A held place never costs more than its price, and after the last stretch nothing', () => {
  const stretch = fc.record({ weeks: fc.integer({ min: 1, max: 9 }), share: fc.nat(10_000) })
  fc.assert(
    fc.property(
      fc.array(stretch, { maxLength: 5 }),
      fc.nat(60),
      fc.nat(500_000),
      (some, week, price) => {
        const on = addDays(first, week * 7)
        const fee = heldFee({ week: week + 1, reason: 'holiday', price: pence(price) }, some)
        expect(fee.provider).toBeLessThanOrEqual(price)
        expect(fee.package + fee.council).toBe(fee.provider)
        const weeks = some.reduce((sum, one) => sum + one.weeks, 0)
        if (week >= weeks) expect(heldShare(some, week + 1)).toBe(0)
        expect(on > heldUntil(some, first)).toBe(week >= weeks)
      },
    ),
  )
})

const today = day('2027-03-10')
const span = (firstDay: string, lastDay: string | null) => ({
  firstDay: day(firstDay),
  lastDay: lastDay === null ? null : day(lastDay),
})

test('Places that are held longer than somebody is away need no decision', () => {
  expect(outlastsHold(stretches, span('2027-03-01', '2027-03-28'))).toBe(false)
  expect(outlastsHold(stretches, span('2027-03-01', '2027-03-29'))).toBe(true)
  expect(outlastsHold(stretches, span('2027-03-01', null))).toBe(true)
})

test('An absence that lies ahead may have other days; one that goes on, another end; what has been stays', () => {
  const ahead = span('2027-03-20', '2027-03-30')
  expect(otherSpan(ahead, span('2027-03-18', null), today)).toMatchObject({ ok: true })
  expect(otherSpan(ahead, span('2027-03-09', null), today)).toMatchObject({
    refusal: { kind: 'has-been' },
  })
  expect(otherSpan(ahead, span('2027-03-20', '2027-03-19'), today)).toMatchObject({
    refusal: { kind: 'ends-before' },
  })
  const on = span('2027-03-01', null)
  expect(otherSpan(on, span('2027-03-01', '2027-03-14'), today)).toMatchObject({ ok: true })
  expect(otherSpan(on, span('2027-03-02', null), today).ok).toBe(false)
  expect(otherSpan(on, span('2027-03-01', '2027-03-08'), today).ok).toBe(false)
  expect(otherSpan(span('2027-03-01', '2027-03-08'), on, today).ok).toBe(false)
})

test('Whoever comes back was away until yesterday; whoever does not go was never away', () => {
  expect(leftWhenBack(span('2027-03-11', null), today, false)).toBeUndefined()
  expect(leftWhenBack(span('2027-03-10', null), today, false)).toBeUndefined()
  expect(leftWhenBack(span('2027-03-10', null), today, true)).toEqual(
    span('2027-03-10', '2027-03-10'),
  )
  expect(leftWhenBack(span('2027-03-01', null), today, true)).toEqual(
    span('2027-03-01', '2027-03-09'),
  )
})
