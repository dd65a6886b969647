import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aimsMeasured, type OutcomeCounts, placesMeasured } from './measured.ts'

const areas = ['malvern', 'wyre', 'wychavon'].map((key) => ({ key, nameEn: key, nameCy: key }))
const counts = (byArea: OutcomeCounts['byArea']): OutcomeCounts => ({ areas, byArea, byPlace: [] })
const row = (area: string, people: number, up: number) => ({
  ...({ aim: 'independence', area, people, up } as const),
})

describe('what people want and reach, by kind and area (DO-04)', () => {
  test('of 41 people who want to do more for themselves 23 moved up a level: 56 %', () => {
    const measured = aimsMeasured(counts([row('malvern', 21, 12), row('wyre', 20, 11)]))
    expect(measured).toMatchObject([
      {
        ...{ aim: 'independence', all: { people: 41, up: 23, percent: 56 } },
        areas: [
          { people: 21, up: 12, percent: 57 },
          { people: 20, up: 11, percent: 55 },
          { people: 0, up: 0 },
        ],
      },
    ])
  })
  test('of 37 people 12 moved up: 32 %; what nobody asked stands by itself', () => {
    const measured = aimsMeasured(counts([{ area: 'wyre', people: 9, up: 0 }, row('wyre', 37, 12)]))
    expect(measured.map(({ aim, all }) => [aim, all.percent])).toEqual([
      ['independence', 32],
      [undefined, 0],
    ])
  })
  test('a place is hidden where a few could be known in it', () => {
    const byPlace = [
      { place: 'home', people: 41, up: 23 },
      { place: 'community', people: 12, up: 3 },
    ] as const
    expect(placesMeasured({ areas, byArea: [], byPlace })).toMatchObject([
      { place: 'home', shown: { percent: 56 } },
      { place: 'community', shown: { kind: 'hidden' } },
    ])
  })
})

test('nothing of one to four people is ever shown, nor follows from what is', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 3, maxLength: 3 }),
      (given) => {
        const rows = given.map(([up, rest], i) => row(areas[i]?.key ?? '', up + rest, up))
        const [measured] = aimsMeasured(counts(rows))
        const cells = [...(measured?.areas ?? []), ...(measured ? [measured.all] : [])]
        for (const { people, up } of cells) {
          for (const count of [people, up])
            if (typeof count === 'number') expect([1, 2, 3, 4]).not.toContain(count)
          if (typeof people === 'number' && typeof up === 'number')
            expect([1, 2, 3, 4]).not.toContain(people - up)
        }
        const hidden = cells.slice(0, -1).filter(({ people }) => people === 'hidden')
        if (measured?.all.people !== 'hidden') expect(hidden).not.toHaveLength(1)
      },
    ),
  ))
