import { says } from '#ground/words/says.ts'

/** The flag of a person, for staff. */
export const barWords = {
  communicate: says<{ how: string }>({
    en: 'How to communicate: {how}',
    cy: 'Sut i gyfathrebu: {how}',
    readers: 'staff',
  }),
  needs: says<{ needs: string }>({
    en: 'Needs: {needs}',
    cy: 'Anghenion: {needs}',
    readers: 'staff',
  }),
  noNeeds: says({
    en: 'No information needs are recorded',
    cy: 'Does dim anghenion gwybodaeth wedi’u cofnodi',
    readers: 'staff',
  }),
  welsh: says({
    en: 'Speaks and reads Welsh',
    cy: 'Yn siarad ac yn darllen Cymraeg',
    readers: 'staff',
  }),
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
