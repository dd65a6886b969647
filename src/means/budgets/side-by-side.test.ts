import { describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { type Support, sideBySide } from './side-by-side.ts'

const ann = { id: '1', name: 'Ann' }
const bob = { id: '2', name: 'Bob' }
const now: Support = { minutes: 1_200, days: 4, people: [ann, bob, ann], personPays: pence(6_385) }

describe('old and new support side by side', () => {
  test('hours, days, people seen and what the person pays, each with its change', () => {
    const then = { minutes: 900, days: 3, people: [bob], personPays: pence(5_000) }
    expect(sideBySide(now, then)).toEqual({
      minutes: { before: 1_200, after: 900, change: -300 },
      days: { before: 4, after: 3, change: -1 },
      people: { before: 2, after: 1, change: -1 },
      ...{ lost: ['Ann'], gained: [] },
      personPays: { before: 6_385, after: 5_000, change: -1_385 },
      isLess: true,
    })
  })
  test('somebody who would no longer be seen makes it less, even where as many are seen', () => {
    const cai = { id: '3', name: 'Cai' }
    const swapped = sideBySide(now, { ...now, people: [bob, cai] })
    expect(swapped).toMatchObject({ lost: ['Ann'], gained: ['Cai'], isLess: true })
    expect(sideBySide(now, { ...now, people: [ann, bob, cai] }).isLess).toBe(false)
  })
})
