import { type Sentence, says } from '#ground/words/says.ts'
import type { RatioSetting, Standing } from './people-list.ts'

export const words = {
  title: says({ en: 'People', cy: 'Pobl' }),
  introduction: says({
    en: 'The people you have to do with, and how far their proposed weeks have come.',
    cy: 'Y bobl rydych chi’n ymwneud â nhw, a pha mor bell mae eu hwythnosau arfaethedig wedi dod.',
    easy: {
      en: 'The people you help. You can see the week we thought of for them.',
      cy: 'Y bobl rydych chi’n eu helpu. Gallwch weld yr wythnos rydym wedi meddwl amdani.',
    },
  }),
  find: says({ en: 'Find a person', cy: 'Dod o hyd i berson' }),
  findHint: says({
    en: 'A name, or the council’s reference. It is not kept in the address of the page.',
    cy: 'Enw, neu gyfeirnod y cyngor. Nid yw’n cael ei gadw yng nghyfeiriad y dudalen.',
    easy: { en: 'Write a name.', cy: 'Ysgrifennwch enw.' },
  }),
  search: says({
    en: 'Search',
    cy: 'Chwilio',
    easy: { en: 'Find the person', cy: 'Dod o hyd i’r person' },
  }),
  tooLong: says({
    en: 'Write no more than 100 letters',
    cy: 'Ysgrifennwch ddim mwy na 100 llythyren',
  }),
  filter: says({ en: 'Their proposed week', cy: 'Eu hwythnos arfaethedig' }),
  everyone: says({ en: 'Everyone', cy: 'Pawb' }),
  showThese: says({ en: 'Show these people', cy: 'Dangos y bobl hyn' }),
  showAll: says({ en: 'Show everyone', cy: 'Dangos pawb' }),
  found: says<{ total: number }>({
    en: '{total, plural, one {# person} other {# people}}',
    cy: '{total, plural, zero {# o bobl} one {# person} two {# berson} few {# o bobl} many {# o bobl} other {# o bobl}}',
  }),
  foundFirst: says<{ shown: number; total: number }>({
    en: 'The first {shown} of {total} people. Write more of the name to find fewer.',
    cy: 'Y {shown} cyntaf o {total} o bobl. Ysgrifennwch fwy o’r enw i ddod o hyd i lai.',
    easy: {
      en: 'Here are {shown} of {total} people. Write more of the name.',
      cy: 'Dyma {shown} o {total} o bobl. Ysgrifennwch fwy o’r enw.',
    },
  }),
  nobodyYet: says({
    en: 'Nobody is here who fits. You see a person only while you work with them, or while they let you.',
    cy: 'Does neb yma sy’n cyfateb. Byddwch yn gweld person dim ond tra byddwch yn gweithio gyda nhw, neu tra byddant yn gadael i chi.',
    easy: {
      en: 'There is nobody to show.',
      cy: 'Does neb i’w ddangos.',
    },
  }),
  name: says({ en: 'Name', cy: 'Enw' }),
  reference: says<{ reference: string }>({
    en: 'Reference {reference}',
    cy: 'Cyfeirnod {reference}',
  }),
  formalName: says<{ name: string }>({ en: 'Full name {name}', cy: 'Enw llawn {name}' }),
  communication: says({
    en: 'How to communicate',
    cy: 'Sut i gyfathrebu',
    easy: { en: 'How to talk with them', cy: 'Sut i siarad â nhw' },
  }),
  area: says({ en: 'Area', cy: 'Ardal' }),
  ratios: says({ en: 'Support', cy: 'Cymorth' }),
  notAssessed: says({ en: 'Not assessed yet', cy: 'Heb ei asesu eto' }),
  notShared: says({ en: 'Not shared with you', cy: 'Heb ei rannu â chi' }),
  standing: says({ en: 'Proposed week', cy: 'Wythnos arfaethedig' }),
  seeWeek: says({ en: 'See the week', cy: 'Gweld yr wythnos' }),
  met: says({ en: 'Half-days met', cy: 'Hanner diwrnodau wedi’u llenwi' }),
  metOf: says<{ met: number; wanted: number }>({ en: '{met} of {wanted}', cy: '{met} o {wanted}' }),
  noWeek: says({ en: 'No week proposed', cy: 'Dim wythnos wedi’i chynnig' }),
} as const

/** What became of the week that was proposed. */
export const standingWords: Readonly<Record<Standing, Sentence>> = {
  'not-proposed': says({ en: 'Not proposed yet', cy: 'Heb ei chynnig eto' }),
  waiting: says({ en: 'Waiting for an answer', cy: 'Yn aros am ateb' }),
  talk: says({ en: 'Wants to talk', cy: 'Eisiau siarad' }),
  'not-sure': says({ en: 'Not sure', cy: 'Ddim yn siŵr' }),
  yes: says({ en: 'Said yes', cy: 'Wedi dweud ie' }),
  no: says({ en: 'Said no', cy: 'Wedi dweud na' }),
}

/** Where a ratio was assessed for. */
export const settingWords: Readonly<Record<RatioSetting, Sentence>> = {
  building: says({ en: 'In a building', cy: 'Mewn adeilad' }),
  community: says({ en: 'Out in the community', cy: 'Allan yn y gymuned' }),
}

/** The same beside a ratio in figures, "Building 1:2": those who hear the page are told it in full. */
export const shortSettingWords: Readonly<Record<RatioSetting, Sentence>> = {
  building: says({ en: 'Building', cy: 'Adeilad' }),
  community: says({ en: 'Community', cy: 'Cymuned' }),
}
