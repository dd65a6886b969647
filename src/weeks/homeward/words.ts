import { says } from '#ground/words/says.ts'

const staff = (en: string, cy: string) => says({ en, cy, readers: 'staff' })

/** How each way is called on the pages of those who ask. */
export const wayHomeWords = {
  lift: staff('Somebody they know drives them', 'Rhywun maen nhw’n ei nabod yn eu gyrru'),
  taxi: staff('A taxi', 'Tacsi'),
  brought: staff('Whoever runs it brings them home', 'Pwy bynnag sy’n ei redeg yn dod â nhw adref'),
  walk: staff('They walk', 'Maen nhw’n cerdded'),
  runs: staff('It does run then', 'Mae’n rhedeg bryd hynny'),
} as const

export const homewardWords = {
  title: staff('The way home', 'Y ffordd adref'),
  about: staff(
    'What they go to that ends after the last bus, or the last of the council’s transport. Nobody is kept from a place by this.',
    'Yr hyn maen nhw’n mynd iddo sy’n gorffen ar ôl y bws olaf, neu ar ôl cludiant olaf y cyngor. Nid yw hyn yn cadw neb rhag lle.',
  ),
  none: staff(
    'They can come home from everything they go to in the way they came.',
    'Gallan nhw ddod adref o bopeth maen nhw’n mynd iddo yn y ffordd y daethant.',
  ),
  when: says<{ title: string; day: string; times: string }>({
    en: '{title}, {day}, {times}',
    cy: '{title}, {day}, {times}',
    sameInBoth: true,
  }),
  lastBus: says<{ time: string }>({
    en: 'The last bus goes at {time}.',
    cy: 'Mae’r bws olaf yn mynd am {time}.',
  }),
  noBus: says({ en: 'No bus goes that day.', cy: 'Does dim bws y diwrnod hwnnw.' }),
  lastTransport: says<{ time: string }>({
    en: 'The council’s transport stops at {time}.',
    cy: 'Mae cludiant y cyngor yn gorffen am {time}.',
  }),
  noTransport: says({
    en: 'The council’s transport does not go that day.',
    cy: 'Nid yw cludiant y cyngor yn mynd y diwrnod hwnnw.',
  }),
  save: staff('Save', 'Cadw'),
  saved: staff('The way home is written down.', 'Mae’r ffordd adref wedi’i nodi.'),
}
