import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, MOST_WORDS, wordsAsked } from './search.ts'

test('accents and case do not matter, in Welsh or English', () => {
  expect(fold('Gŵyl y Môr')).toBe('gwyl y mor')
  expect(fold('CAFÉ’S')).toBe("cafe's")
  expect(fold('Tŷ Pawb')).toBe('ty pawb')
})

test('little words are left out, unless there is nothing else', () => {
  expect(wordsAsked('I want something with horses')).toEqual(['horses'])
  expect(wordsAsked('Hoffwn nofio gyda ffrindiau')).toEqual(['nofio', 'ffrindiau'])
  expect(wordsAsked('the')).toEqual(['the'])
  expect(wordsAsked('  ,.!  ')).toEqual([])
})

test('whatever is typed, there are a few plain words, each once', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const words = wordsAsked(text)
      expect(words.length).toBeLessThanOrEqual(MOST_WORDS)
      expect(new Set(words).size).toBe(words.length)
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
    }),
  )
})
