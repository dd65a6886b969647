import { expect, test } from 'vitest'
import { type DaysOut, shownDays, tenthsOf } from './days-out.ts'

const row = (ordinary: number, shared: number, separate: number, outside: number): DaysOut => ({
  ...{ area: 'a', areaEn: 'A', areaCy: 'A', days: ordinary + shared + separate },
  ...{ ordinary, shared, separate, outside },
})

test('514 of 1,210 is 42.5 %, and of nothing there is no share', () => {
  expect(tenthsOf(514, 1_210)).toBe(425)
  expect(tenthsOf(0, 0)).toBeUndefined()
})

test('districts whose figures are large are shown as they are, and then all of them together', () => {
  const shown = shownDays([row(17, 16, 61, 0), row(24, 10, 33, 12)])
  expect(shown[0]).toEqual({ ordinary: 17, shared: 16, separate: 61, outside: 0, days: 94 })
  expect(shown[2]).toEqual({ ordinary: 41, shared: 26, separate: 94, outside: 12, days: 161 })
})

test('one day that is hidden cannot be worked out from its district or from the county', () => {
  const shown = shownDays([row(1, 13, 78, 0), row(17, 16, 61, 0), row(24, 10, 33, 12)])
  expect(shown[0]?.ordinary).toBe('hidden')
  const known = (figures: readonly (number | 'hidden' | undefined)[]) =>
    figures.filter((one) => one === 'hidden').length !== 1
  for (const { ordinary, shared, separate, days } of shown)
    expect(known([ordinary, shared, separate, days])).toBe(true)
  expect(known(shown.map(({ ordinary }) => ordinary))).toBe(true)
})

test('a total that one table hides is told by neither', () => {
  const [first, all] = shownDays([row(2, 0, 0, 0)])
  expect([first?.days, all?.days]).toEqual(['hidden', 'hidden'])
})
