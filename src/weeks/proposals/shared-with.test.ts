import { describe, expect, test } from 'vitest'
import type { Relationship } from '#ground/access/relationship.ts'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { halfDay } from '#ground/kernel/week.ts'
import { gapsTold, sharedWith } from './shared-with.ts'

const today = day('2027-03-01')
const tie = (changes: Partial<Relationship>): Relationship => ({
  ...{ personId: 'dan', kind: 'circle', scopes: ['week'], startsOn: day('2026-01-01') },
  ...changes,
})
const of = { personId: 'dan', today }

describe('what a reader may see of a week', () => {
  test('a mother whom Dan lets see his week sees neither money nor what was assessed', () => {
    const shared = sharedWith({ roles: ['family-carer'] }, [tie({})], of)
    expect(shared).toEqual({ money: false, travel: false, plan: false, works: false })
  })
  test('each scope that he shares adds its part, and no more', () => {
    const shared = sharedWith({ roles: ['family-carer'] }, [tie({ scopes: ['week', 'money'] })], of)
    expect(shared).toEqual({ money: true, travel: false, plan: false, works: false })
  })
  test('only the council’s own work tells who is not to be together', () => {
    const works = tie({ kind: 'works-with', scopes: ['week', 'plan', 'travel'] })
    expect(sharedWith({ roles: ['social-worker'] }, [works], of)).toEqual({
      ...{ money: false, travel: true, plan: true, works: true },
    })
    const advocate = tie({ kind: 'advocate', scopes: ['week', 'plan', 'travel', 'money'] })
    expect(sharedWith({ roles: ['advocate'] }, [advocate], of).works).toBe(false)
    expect(sharedWith({ roles: ['family-carer'] }, [works], of).works).toBe(false)
  })
})

test('an obstacle that would tell what is not shared is told to nobody, and looks like any other such', () => {
  const obstacles = [
    { kind: 'full' },
    { kind: 'over-budget', shortBy: pence(500) },
    { kind: 'ratio' },
    { kind: 'too-far', minutes: 70 },
    { kind: 'apart' },
  ] as const
  const gap = { halfDay: halfDay(2, 'morning'), misses: [{ sessionId: 'art', obstacles }] }
  const [told] = gapsTold({ money: false, travel: false, plan: false, works: false }, [gap])
  expect(told?.misses[0]?.obstacles).toEqual([
    { kind: 'full' },
    { kind: 'apart' },
    { kind: 'apart' },
    { kind: 'too-far' },
    { kind: 'apart' },
  ])
})
