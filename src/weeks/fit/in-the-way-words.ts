import { says } from '#ground/words/says.ts'

// Said to those who find support with somebody.
const readers = 'staff' as const

export const inTheWayWords = {
  notRegistered: says({
    en: 'The provider is not registered for personal care',
    cy: 'Nid yw’r darparwr wedi’i gofrestru ar gyfer gofal personol',
    readers,
  }),
  tooFar: says<{ minutes: number }>({
    en: 'Too far away: {minutes, plural, one {# minute} other {# minutes}}',
    cy: 'Rhy bell i ffwrdd: {minutes, plural, zero {# munud} one {# munud} two {# funud} few {# munud} many {# munud} other {# munud}}',
    readers,
  }),
}
