import { expect, test } from 'vitest'
import { says } from './says.ts'

const places = says<{ places: number }>({
  en: '{places, plural, one {# place} other {# places}} left',
  cy: '{places, plural, zero {Dim # lle} one {# lle} two {# le} few {# lle} many {# lle} other {# lle}} ar ôl',
  easy: { en: 'You can come.', cy: 'Gelli di ddod.' },
})

test('a sentence is said in the reader’s language and way of seeing', () => {
  expect(places({ language: 'en', seeing: 'standard' }, { places: 1 })).toBe('1 place left')
  expect(places({ language: 'cy', seeing: 'standard' }, { places: 2 })).toBe('2 le ar ôl')
  expect(places({ language: 'en', seeing: 'easy' }, { places: 1 })).toBe('You can come.')
  expect(places({ language: 'cy', seeing: 'pictures' }, { places: 1 })).toBe('Gelli di ddod.')
})

test('without easy words the plain ones are said', () => {
  const yes = says({ en: 'Yes', cy: 'Ie' })
  expect(yes({ language: 'cy', seeing: 'easy' })).toBe('Ie')
})

test('what a sentence is given stands as it was given', () => {
  const hello = says<{ name: string }>({ en: 'Hello {name}', cy: 'Helo {name}' })
  const view = { language: 'en', seeing: 'standard' } as const
  expect(hello(view, { name: '{<b>}' })).toBe('Hello {<b>}')
})
