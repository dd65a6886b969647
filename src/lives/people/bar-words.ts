import { says } from '#ground/words/says.ts'

/** The flag of a person, for staff. */
export const barWords = {
  communicate: says({ en: 'How to communicate', cy: 'Sut i gyfathrebu', readers: 'staff' }),
  needs: says({ en: 'Needs', cy: 'Anghenion', readers: 'staff' }),
  noNeeds: says({
    en: 'No information needs are recorded',
    cy: 'Does dim anghenion gwybodaeth wedi’u cofnodi',
    readers: 'staff',
  }),
  language: says({ en: 'Language', cy: 'Iaith', readers: 'staff' }),
  welsh: says({ en: 'Welsh', cy: 'Cymraeg', readers: 'staff' }),
  english: says({ en: 'English', cy: 'Saesneg', readers: 'staff' }),
  speaksWelsh: says({
    en: 'Speaks Welsh, reads English',
    cy: 'Yn siarad Cymraeg, yn darllen Saesneg',
    readers: 'staff',
  }),
  readsWelsh: says({
    en: 'Speaks English, reads Welsh',
    cy: 'Yn siarad Saesneg, yn darllen Cymraeg',
    readers: 'staff',
  }),
} as const
