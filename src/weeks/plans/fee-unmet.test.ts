import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { aPlanLine } from '#test/plan-scene.ts'
import { idOf } from '#test/staff-scene.ts'
import { needsLeftUnmet } from './fee-unmet.ts'
import type { PlanLine } from './plan-line.ts'

const MONDAY = day('2027-03-08')
const missed = { sessionId: idOf('session', 1), day: MONDAY }
const sits = (n: number, weekday: number, needs: readonly string[], given = {}): PlanLine =>
  aPlanLine(n, {
    ...{ kind: 'session', sessionId: idOf('session', 1), needs },
    ...{ rhythm: { kind: 'open-days', weekday }, ...given },
  })
const unmet = (lines: readonly PlanLine[], carers: readonly string[] = []) =>
  needsLeftUnmet(
    {
      lines,
      metByCarers: carers.map((outcome) => ({
        outcome,
        carerId: idOf('account', 5),
        saidOn: MONDAY,
      })),
    },
    missed,
  )

describe('a fee for a day that did not take place', () => {
  test.each([
    [
      'leaves unmet what nothing else meets',
      [sits(1, 0, ['learn', 'community'])],
      ['learn', 'community'],
    ],
    [
      'leaves nothing unmet that another line of the week meets',
      [sits(1, 0, ['learn', 'community']), aPlanLine(2, { needs: ['community', 'learn'] })],
      [],
    ],
    [
      'leaves nothing unmet where they go there on another day of the week too',
      [sits(1, 0, ['learn']), sits(2, 3, ['learn'])],
      [],
    ],
    [
      'does not count a line that has ended, or has not begun',
      [
        sits(1, 0, ['learn']),
        aPlanLine(2, { needs: ['learn'], endsOn: day('2027-03-07') }),
        aPlanLine(3, { needs: ['learn'], startsOn: day('2027-03-09') }),
      ],
      ['learn'],
    ],
    ['says nothing of a session that is in no line', [aPlanLine(1, { needs: ['learn'] })], []],
    [
      'says nothing of a line that had ended by then',
      [sits(1, 0, ['learn'], { endsOn: day('2027-03-01') })],
      [],
    ],
  ] as const)('%s', (_, lines, needs) => {
    expect(unmet(lines)).toEqual(needs)
  })

  test('leaves nothing unmet that a carer is willing and able to meet', () => {
    expect(unmet([sits(1, 0, ['learn', 'home'])], ['home'])).toEqual(['learn'])
  })

  test('never leaves more unmet when the plan holds more', () => {
    const needs = fc.subarray(['learn', 'home', 'community', 'food'])
    fc.assert(
      fc.property(needs, fc.array(needs, { maxLength: 5 }), needs, (of, others, more) => {
        const lines = [
          sits(1, 0, of),
          ...others.map((each, n) => aPlanLine(n + 2, { needs: each })),
        ]
        const before = unmet(lines)
        const after = unmet([...lines, aPlanLine(90, { needs: more })])
        expect(before.filter((need) => !more.includes(need))).toEqual(after)
        expect(of).toEqual(expect.arrayContaining([...before]))
      }),
    )
  })
})
