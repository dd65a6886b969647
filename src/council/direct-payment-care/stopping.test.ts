import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { planIdOf } from '#test/plan-scene.ts'
import { idOf } from '#test/staff-scene.ts'
import {
  heldBy,
  mayStop,
  type StopFacts,
  type Stopping,
  settledBy,
  settlementOf,
} from './stopping.ts'

const [art, sam] = [planIdOf('thread', 2), planIdOf('thread', 3)]
const cover = (lineThread: string, on: string) => ({
  ...{ lineThread, providerId: idOf('provider', 1), startsOn: day(on) },
})
const stop: Stopping = {
  ...{ kind: 'suspended', askedBy: 'council', toldOn: day('2027-03-01') },
  ...{ lastDay: day('2027-03-04'), reasons: 'Nobody can say where £900 went.' },
  cover: [cover(art, '2027-03-04'), cover(sam, '2027-03-01')],
}
const facts: StopFacts = {
  ...{ openedOn: day('2027-02-05'), today: day('2027-03-01'), isStopped: false, mayDecide: true },
  lines: [
    { threadId: art, what: 'Art group' },
    { threadId: sam, what: 'Sam' },
  ],
}
const why = (given: Partial<Stopping>, known: Partial<StopFacts> = {}) => {
  const may = mayStop({ ...stop, ...given }, { ...facts, ...known })
  return may.ok ? 'may' : may.refusal
}

describe('a direct payment stops', () => {
  test('by a reasoned decision of which notice was given, with cover live that day', () =>
    expect(why({})).toBe('may'))
  test('not without reasons, and not by somebody who is no manager', () => {
    expect(why({ reasons: ' ' })).toEqual({ kind: 'reasons-needed' })
    expect(why({}, { mayDecide: false })).toEqual({ kind: 'manager-decides' })
    expect(why({}, { isStopped: true })).toEqual({ kind: 'stopped-already' })
  })
  test('not where one line has nobody on the last day, and it is named', () => {
    const late = [cover(art, '2027-03-05'), cover(sam, '2027-03-01')]
    expect(why({ cover: late })).toEqual({ kind: 'cover-needed', lines: ['Art group'] })
    expect(why({ cover: [] })).toEqual({ kind: 'cover-needed', lines: ['Art group', 'Sam'] })
  })
  test('not before it was told of', () => {
    expect(why({ toldOn: day('2027-03-02') })).toEqual({ kind: 'told-in-the-future' })
    expect(why({ lastDay: day('2027-02-28') })).toEqual({ kind: 'ends-before-told' })
  })
})

describe('a direct payment ends', () => {
  test('with 28 days’ notice from the council; the person’s own may be shorter', () => {
    const refused = { kind: 'notice-too-short', earliest: '2027-03-29' }
    expect(why({ kind: 'ended' })).toEqual(refused)
    expect(why({ kind: 'ended', lastDay: day('2027-03-29') })).toBe('may')
    expect(why({ kind: 'ended', askedBy: 'person' }, { mayDecide: false })).toBe('may')
  })
  test('with cover, whatever the days', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: -30, max: 120 }), (n, m) => {
        const lastDay = addDays(stop.toldOn, n)
        const late = [cover(art, addDays(stop.toldOn, m)), cover(sam, '2027-03-01')]
        const may = mayStop(
          { ...stop, lastDay, askedBy: 'person', kind: 'ended', cover: late },
          facts,
        )
        expect(may.ok).toBe(m <= n)
      }),
    ))
  test('what is owed first, then the person’s own part, and back within four weeks', () => {
    const own = { paid: pence(6_385), cost: pence(39_546) }
    const end = settlementOf(pence(110_000), pence(80_000), own)
    expect([end.surplus, end.refund, end.recover]).toEqual([30_000, 4_844, 25_156])
    expect(settlementOf(pence(50_000), pence(80_000), own).recover).toBe(0)
    expect(settledBy(day('2027-03-29'))).toBe('2027-04-26')
  })
})

test('money is held for a suspension after its last day and for a death, and for nothing else', () => {
  const lastDay = day('2027-03-04')
  expect(heldBy(undefined, day('2027-03-05'))).toBeUndefined()
  expect(heldBy({ kind: 'suspended', lastDay }, lastDay)).toBeUndefined()
  expect(heldBy({ kind: 'suspended', lastDay }, day('2027-03-05'))).toBe('suspended')
  expect(heldBy({ kind: 'ended', lastDay }, day('2027-03-05'))).toBe('not-due')
  expect(heldBy({ kind: 'died', lastDay }, day('2027-02-05'))).toBe('died')
})
