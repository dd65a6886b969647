import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Pence, pence, total } from '#ground/kernel/money.ts'
import { type Counted, forecastTable } from './forecast.ts'

const area = (key: string, people: number, committed: number, used: number, remaining: number) => ({
  ...{ key, people, committed: pence(committed), used: pence(used) },
  remaining: pence(remaining),
})
const malvern = area('malvern', 6, 7_776_000, 3_807_000, 3_807_000)
const wyre = area('wyre', 2, 182_988, 78_936, 111_228)

test('six people in Malvern and two in Wyre: each area’s forecast, and the county’s is their sum', () => {
  const { rows, total } = forecastTable([malvern, wyre], true)
  expect(rows.map(({ figures }) => figures !== 'hidden' && figures.underspend)).toEqual([
    ...[162_000, -7_176],
  ])
  expect(total).toMatchObject({ people: 8, figures: { forecast: 7_804_164, underspend: 154_824 } })
})

test('whoever may not see people is not shown two people’s money, nor what it could be worked out from', () => {
  const { rows, total } = forecastTable([malvern, wyre], false)
  expect(rows.map(({ people, figures }) => [people, figures])).toEqual([
    ...[
      ['hidden', 'hidden'],
      ['hidden', 'hidden'],
    ],
  ])
  expect(total.figures).not.toBe('hidden')
  const alone = forecastTable([wyre], false)
  expect([alone.rows[0]?.figures, alone.total.figures]).toEqual(['hidden', 'hidden'])
})

const amount = fc.integer({ min: 0, max: 10_000_000 }).map((n) => n as Pence)
const areas = fc.array(
  fc.record({ people: fc.nat({ max: 12 }), committed: amount, used: amount, remaining: amount }),
  { maxLength: 12 },
)

test('the sum of the areas is the county, and one hidden figure never stands alone', () => {
  fc.assert(
    fc.property(areas, (all) => {
      const counted = all.map((one, i): Counted => ({ ...one, key: `${i}` }))
      const seen = forecastTable(counted, true)
      const sum = total(
        seen.rows.map(({ figures }) => (figures === 'hidden' ? pence(0) : figures.forecast)),
      )
      expect(seen.total.figures).toMatchObject({ forecast: sum })
      const safe = forecastTable(counted, false)
      const hidden = [...safe.rows, safe.total].filter(({ figures }) => figures === 'hidden')
      expect(hidden).not.toHaveLength(1)
      for (const [i, { people }] of counted.entries())
        if (people > 0 && people < 5) expect(safe.rows[i]?.figures).toBe('hidden')
    }),
  )
})
