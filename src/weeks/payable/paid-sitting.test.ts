import { expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { bySitting } from './paid-sitting.ts'

const came = (knownAs: string, more = {}) => ({
  ...{ day: day('2027-03-01'), sessionId: 'painting', knownAs, basis: 'attended', reasons: [] },
  ...{ provider: pence(2_400), council: pence(0), ...more },
})

test('Everybody who came to one sitting is one line, with the sum of what they bring', () => {
  const [one, ...more] = bySitting([
    came('Amy'),
    came('Ben', { provider: pence(1_850) }),
    came('Cai'),
  ])
  expect(one).toMatchObject({ names: ['Amy', 'Ben', 'Cai'], provider: 6_650 })
  expect(more).toEqual([])
})

test('Whoever was ill, whoever brings nothing and whoever the council pays for has a line of their own', () => {
  const lines = bySitting([
    came('Amy'),
    came('Ben', { basis: 'told', reasons: [{ kind: 'late' }] }),
    came('Cai', { basis: 'told', reasons: [{ kind: 'waived' }] }),
    came('Dee', { provider: pence(0) }),
    came('Eve', { council: pence(2_400) }),
    came('Fay', { day: day('2027-03-08') }),
    came('Gus'),
  ])
  expect(lines.map(({ names }) => names)).toEqual([
    ['Amy', 'Gus'],
    ...['Ben', 'Cai', 'Dee', 'Eve', 'Fay'].map((name) => [name]),
  ])
})
