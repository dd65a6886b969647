import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedNow, climbsUntil, firstLevel, type Level, levelAt, type OnDuty } from './alert.ts'

const at = (clock: string) => new Date(`2026-09-01T${clock}:00Z`)
const raised = (level: Level = 1) => ({ raisedAt: at('10:00'), level })
const onDuty = (level: Level, accountId: string): OnDuty => ({
  ...{ level, accountId, name: accountId, endsAt: at('18:00') },
})

describe('an alert that nobody acknowledges', () => {
  test.each([
    ['10:04', 1],
    ['10:05', 2],
    ['10:09', 2],
    ['10:10', 3],
    ['23:00', 3],
  ] as const)(
    'raised at 10:00 and waiting five minutes at each level, at %s it is at level %i',
    (clock, level) => {
      expect(levelAt(raised(), at(clock), 5)).toBe(level)
    },
  )

  test('with three minutes, it is at the second level after three', () => {
    expect(levelAt(raised(), at('10:03'), 3)).toBe(2)
  })

  test('acknowledged, it climbs no further', () => {
    const acknowledged = { at: at('10:04'), by: 'anna' }
    expect(levelAt({ ...raised(), acknowledged }, at('12:00'), 5)).toBe(1)
  })

  test('each climb has its own time, though the program was away for an hour', () => {
    expect(climbsUntil(raised(), at('11:00'), 5)).toEqual([
      { level: 2, at: at('10:05') },
      { level: 3, at: at('10:10') },
    ])
  })

  test('asked each minute or once, it climbs at the same times', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 15 }),
        (asked, minutes) => {
          const end = new Date(at('10:00').getTime() + 60 * 60_000)
          const steps: unknown[] = []
          let alert: { raisedAt: Date; level: Level; climbedAt?: Date } = raised()
          const moments = [...asked].sort((a, b) => a - b)
          for (const minute of [...moments.map((m) => at('10:00').getTime() + m * 60_000), end]) {
            const climbs = climbsUntil(alert, new Date(minute), minutes)
            steps.push(...climbs)
            const last = climbs.at(-1)
            if (last) alert = { ...alert, level: last.level, climbedAt: last.at }
          }
          expect(steps).toEqual(climbsUntil(raised(), end, minutes))
        },
      ),
    )
  })
})

describe('who is asked', () => {
  test('the first on the rota', () => {
    expect(firstLevel([onDuty(2, 'bob'), onDuty(1, 'anna')], [])).toBe(1)
  })
  test('never somebody whom it must not be told to: the next is asked at once', () => {
    expect(firstLevel([onDuty(1, 'anna'), onDuty(2, 'bob')], ['anna'])).toBe(2)
  })
  test('with nobody on the rota it waits at the first level, and climbs', () => {
    expect(firstLevel([], [])).toBe(1)
    expect(firstLevel([onDuty(1, 'anna')], ['anna'])).toBe(1)
  })
  test('once it has climbed, both levels have it, except whom it must not be told to', () => {
    const all = [onDuty(1, 'anna'), onDuty(2, 'bob'), onDuty(3, 'cath')]
    const asked = askedNow({ level: 2, notAccounts: ['anna'] }, all)
    expect(asked.map(({ name }) => name)).toEqual(['bob'])
  })
})
