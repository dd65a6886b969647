import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATALOGUE } from './catalogue.ts'
import {
  STRENGTH_TERMS,
  STRENGTHS,
  strengthsIn,
  strengthsOf,
  strengthsOfPerson,
  strengthsShown,
} from './strength.ts'

const named = (...said: readonly string[]) => strengthsIn(said).map((one) => one.strength)

describe('strengths are found by the words that stand in the list, and by no others', () => {
  test('“Good with machines” is a strength that bike repair makes use of, and says by which word', () => {
    const said = ['Good with machines. Learns by doing it three times, and then never forgets it.']
    expect(strengthsIn(said)).toEqual([{ strength: 'machines', by: 'machines' }])
    expect(strengthsOf('bike-repair')).toEqual(['machines'])
  })
  test.each([
    ['He takes things apart and puts them together', 'machines'],
    ['She gets on with people of any age', 'people'],
    ['Mae hi’n dda gyda phobl', 'people'],
    ["Mae'n hoffi trwsio beiciau", 'machines'],
    ['Mae’n dda gyda cherddoriaeth', 'music'],
  ] as const)('“%s”', (said, strength) => {
    expect(named(said)).toContain(strength)
  })
  test('a sentence that denies is left alone, and the next one is not', () => {
    expect(named('Not good with machines.')).toEqual([])
    expect(named('She can’t stand dogs. Sings all day.')).toEqual(['music'])
    expect(named("Doesn't like numbers")).toEqual([])
    expect(named('Nid yw’n hoffi garddio')).toEqual([])
  })
  test('part of a word is no word', () => {
    expect(named('A catalogue of concerts, and doggedness')).toEqual([])
  })
  test('what was pointed to counts too, and what was said comes first', () => {
    expect(strengthsShown(['horses', 'nothing'])).toEqual([{ strength: 'animals', by: 'horses' }])
    const found = strengthsOfPerson(['Good with dogs'], ['horses', 'choir'])
    expect(found).toEqual([
      { strength: 'animals', by: 'dogs' },
      { strength: 'music', by: 'choir' },
    ])
  })
  test('nothing that people may write makes it fail, and it finds only by a word of the list', () => {
    fc.assert(
      fc.property(fc.string(), (said) => {
        for (const { strength, by } of strengthsIn([said])) {
          const { en, cy } = STRENGTH_TERMS[strength]
          expect([...en, ...cy]).toContain(by)
        }
      }),
    )
  })
})

test('each strength has words in both languages and activities of the catalogue', () => {
  const known = new Set(CATALOGUE.map((one) => one.key))
  for (const strength of STRENGTHS) {
    const { en, cy, activities } = STRENGTH_TERMS[strength]
    expect(Math.min(en.length, cy.length)).toBeGreaterThan(0)
    expect(activities.filter((key) => known.has(key)).length, strength).toBeGreaterThan(0)
    expect(
      [...en, ...cy].filter((term) => term !== term.toLocaleLowerCase('en') || term.includes("'")),
    ).toEqual([])
  }
})
