import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNeeded, isMade, MADE_FORMATS } from './letter.ts'

describe('the format of a letter', () => {
  test('is the one that the person needs, before the one in which they like to see pages', () => {
    expect(formatNeeded(['large-print'], 'easy')).toEqual({ kind: 'made', format: 'large-print' })
    expect(formatNeeded(['easy-read'], 'standard')).toEqual({ kind: 'made', format: 'easy-read' })
  })
  test('follows the way of seeing where no need is recorded', () => {
    expect(formatNeeded([], 'standard')).toEqual({ kind: 'made', format: 'standard' })
    expect(formatNeeded([], 'pictures')).toEqual({ kind: 'made', format: 'easy-read' })
  })
  test('that the program cannot make holds the letter, and says which need it waits for', () => {
    expect(formatNeeded(['easy-read', 'braille'], 'easy')).toEqual({
      kind: 'held',
      need: 'braille',
    })
  })
  test('is never another than one that was asked for', () => {
    const needs = fc.array(fc.constantFrom(...MADE_FORMATS, 'audio', 'braille', 'film'))
    fc.assert(
      fc.property(needs, fc.constantFrom('standard', 'easy', 'pictures'), (asked, seeing) => {
        const needed = formatNeeded(asked, seeing)
        if (needed.kind === 'held')
          return [...asked, ''].some((one) => one === needed.need) && !isMade(needed.need)
        return asked.every(isMade) && (asked.length === 0 || asked.includes(needed.format))
      }),
    )
  })
})
