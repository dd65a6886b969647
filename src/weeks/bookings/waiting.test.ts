import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOrder, nextParty, WAITING_REASONS, type Waiter } from './waiting.ts'

const FIVE = { staff: 1, people: 5 }
const waiter = (id: string, askedAt: string, given: Partial<Waiter> = {}): Waiter => ({
  ...{ id, personId: id, ratio: FIVE, askedAt, serviceCloses: false, hasNoPlace: false },
  ...given,
})
const ORDER = WAITING_REASONS
const names = (waiting: readonly Waiter[], order = [...ORDER]) =>
  inOrder(waiting, order).map((party) => party.map(({ id }) => id).join('+'))

describe('who comes first', () => {
  const long = waiter('long', '2026-01-01')
  const none = waiter('none', '2026-06-01', { hasNoPlace: true })
  const closes = waiter('closes', '2026-08-01', { serviceCloses: true })

  test('those whose service closes, then those with no place at all, then whoever has waited longest', () => {
    expect(names([long, none, closes])).toEqual(['closes', 'none', 'long'])
    const both = waiter('both', '2026-08-02', { serviceCloses: true, hasNoPlace: true })
    expect(names([long, none, closes, both])).toEqual(['both', 'closes', 'none', 'long'])
  })

  test('a council may publish another order', () => {
    expect(names([long, none, closes], ['longest-wait'])).toEqual(['long', 'none', 'closes'])
    expect(names([long, none, closes], ['no-place'])).toEqual(['none', 'long', 'closes'])
  })

  test('friends who wait as one stand where the first of them would, and are offered places together', () => {
    const friends = [none, long].map((one) => ({ ...one, togetherId: 'friends' }))
    expect(names([...friends, closes])).toEqual(['closes', 'none+long'])
    const party = nextParty([...friends, closes], ORDER, (one) => one.length === 2)
    expect(party?.map(({ id }) => id)).toEqual(['none', 'long'])
  })

  test('a place that does not suit the first goes to the next, who does not lose their turn by it', () => {
    const alone = waiter('alone', '2025-01-01', { ratio: { staff: 1, people: 1 } })
    const fits = ([one]: readonly Waiter[]) => one?.ratio === FIVE
    expect(nextParty([alone, long], ORDER, fits)?.[0].id).toBe('long')
    expect(nextParty([alone], ORDER, fits)).toBeUndefined()
  })
})

test('however they stand in the list, the order is the same, and everybody is in it once', () => {
  const one = fc.record({
    askedAt: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'),
    serviceCloses: fc.boolean(),
    hasNoPlace: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), fc.integer(), (all, turn) => {
      const waiting = all.map((given, n) => waiter(String(n).padStart(2, '0'), '', given))
      const at = all.length ? Math.abs(turn) % all.length : 0
      const turned = [...waiting.slice(at), ...waiting.slice(0, at)].reverse()
      expect(names(turned)).toEqual(names(waiting))
      expect(names(waiting).length).toBe(all.length)
    }),
  )
})
