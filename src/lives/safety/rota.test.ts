import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsBetween } from './rota.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 8, 1, hour))
const shift = (from: number, to: number) => ({ startsAt: at(from), endsAt: at(to) })

describe('when nobody has the desk', () => {
  test('the whole time, where there is no rota', () => {
    expect(gapsBetween([], at(0), at(24))).toEqual([{ from: at(0), to: at(24) }])
  })
  test('before, between and after the turns that there are', () => {
    expect(gapsBetween([shift(18, 20), shift(8, 12), shift(11, 16)], at(0), at(24))).toEqual([
      { from: at(0), to: at(8) },
      { from: at(16), to: at(18) },
      { from: at(20), to: at(24) },
    ])
  })
  test('never, where turns touch and reach beyond both ends', () => {
    expect(gapsBetween([shift(-4, 12), shift(12, 30)], at(0), at(24))).toEqual([])
  })
  test('equals looking at each hour', () => {
    const turn = fc
      .tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 1, max: 20 }))
      .map(([from, length]) => shift(from, from + length))
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 12 }), (turns) => {
        const gaps = gapsBetween(turns, at(0), at(48))
        for (let hour = 0; hour < 48; hour += 1) {
          const moment = at(hour).getTime()
          const isIn = ({ from, to }: { from: Date; to: Date }) =>
            from.getTime() <= moment && moment < to.getTime()
          const covered = turns.some((t) => isIn({ from: t.startsAt, to: t.endsAt }))
          expect(gaps.filter(isIn)).toHaveLength(covered ? 0 : 1)
        }
      }),
    )
  })
})
