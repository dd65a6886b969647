import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Random } from './random.ts'

describe('chance from a seed', () => {
  test('the same seed gives the same numbers, another seed others', () => {
    const ten = (seed: number) =>
      Array.from(
        { length: 10 },
        (
          (r) => () =>
            r.next()
        )(new Random(seed)),
      )
    expect(ten(7)).toEqual(ten(7))
    expect(ten(7)).not.toEqual(ten(8))
  })

  test('a fork depends on the seed and its purpose, not on what was drawn before', () => {
    const early = new Random(3).fork('names')
    const drawn = new Random(3)
    drawn.next()
    expect(drawn.fork('names').next()).toBe(early.next())
    expect(new Random(3).fork('homes').next()).not.toBe(new Random(3).fork('names').next())
    expect(new Random(4).fork('names').next()).not.toBe(new Random(3).fork('names').next())
  })

  test('whole numbers reach both ends and are even to within four standard deviations', () => {
    const random = new Random(11)
    const counts = [0, 0, 0, 0, 0, 0]
    for (let i = 0; i < 60_000; i++) {
      const face = random.int(0, 5)
      counts[face] = (counts[face] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(4 * 91.3)
  })

  test('shuffling keeps every one, and a sample holds nobody twice', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer()), (seed, list) => {
        const mixed = new Random(seed).shuffle(list)
        expect([...mixed].sort()).toEqual([...list].sort())
        const numbered = list.map((_, i) => i)
        const some = new Random(seed).sample(numbered, 5)
        expect(new Set(some).size).toBe(Math.min(5, list.length))
      }),
    )
  })

  test('weights count, and nought is never picked', () => {
    const random = new Random(5)
    const drawn = Array.from({ length: 10_000 }, () =>
      random.weighted(['never', 'once', 'three times'], (w) =>
        w === 'never' ? 0 : w === 'once' ? 1 : 3,
      ),
    )
    expect(drawn).not.toContain('never')
    const share = drawn.filter((w) => w === 'three times').length / drawn.length
    expect(share).toBeGreaterThan(0.73)
    expect(share).toBeLessThan(0.77)
  })

  test('the bell has its middle at nought and a width of one', () => {
    const random = new Random(9)
    const drawn = Array.from({ length: 20_000 }, () => random.normal())
    const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length
    const width = Math.sqrt(drawn.reduce((a, b) => a + b * b, 0) / drawn.length)
    expect(Math.abs(mean)).toBeLessThan(0.03)
    expect(Math.abs(width - 1)).toBeLessThan(0.03)
  })

  test('nothing can be picked from nothing', () => {
    expect(() => new Random(1).pick([])).toThrow('empty list')
  })
})
