import { says } from '#ground/words/says.ts'

const readers = 'staff' as const

export const periodWords = {
  fourWeeks: says({ en: 'In payments of four weeks', cy: 'Mewn taliadau pedair wythnos', readers }),
  each: says<{ count: number; money: string }>({
    en: '{count, plural, one {# payment} other {# payments}} of {money}.',
    cy: '{count, plural, zero {# taliad} one {# taliad} two {# daliad} few {# thaliad} many {# thaliad} other {# taliad}} o {money}.',
    readers,
  }),
  last: says<{ money: string }>({ en: 'The last: {money}.', cy: 'Yr olaf: {money}.', readers }),
  firstYear: says<{ day: string }>({
    en: 'From its first day to {day}',
    cy: 'O’i ddiwrnod cyntaf. Y diwrnod olaf: {day}',
    readers,
  }),
}
