import { says } from '#ground/words/says.ts'
import type { Route, Setting } from '#lives/offer/session.ts'

// Said to those who find support with somebody, in their own trade's words.
const readers = 'staff' as const

export const matchWords = {
  title: says<{ name: string }>({
    en: 'What fits {name}',
    cy: 'Beth sy’n addas: {name}',
    readers,
  }),
  mustHave: says({ en: 'What always holds', cy: 'Beth sydd bob amser yn wir', readers }),
  needs: says({ en: 'Has to be there', cy: 'Rhaid iddo fod yno', readers }),
  avoids: says({ en: 'Must not be there', cy: 'Ni ddylai fod yno', readers }),
  nothingSpecial: says({ en: 'Nothing in particular', cy: 'Dim byd penodol', readers }),
  travel: says({ en: 'Travel, one way', cy: 'Teithio, un ffordd', readers }),
  atMost: says<{ length: string }>({ en: '{length} at most', cy: '{length} ar y mwyaf', readers }),
  paid: says({ en: 'Paid by', cy: 'Telir drwy', readers }),
  money: says({ en: 'Money for a week', cy: 'Arian ar gyfer wythnos', readers }),
  guide: says({ en: 'Price guide', cy: 'Canllaw pris', readers }),
  guideDay: says<{ ratio: string; money: string }>({
    en: '{ratio}: {money} for a day of six hours',
    cy: '{ratio}: {money} am ddiwrnod o chwe awr',
    readers,
  }),
  noGuide: says<{ ratio: string }>({
    en: '{ratio}: nobody offers this here',
    cy: '{ratio}: nid oes neb yn cynnig hyn yma',
    readers,
  }),
  goodAt: says({
    en: 'Strengths, as said',
    cy: 'Cryfderau, fel y’u dywedwyd',
    readers,
  }),
  goodBy: says<{ strength: string; word: string }>({
    en: '{strength}: “{word}”',
    cy: '{strength}: “{word}”',
    sameInBoth: true,
    readers,
  }),
  choice: says({ en: 'Choice', cy: 'Dewis', readers }),
  providers: says<{ count: number; minutes: number }>({
    en: '{count, plural, =0 {No provider} one {# provider} other {# providers}} within {minutes, plural, one {# minute} other {# minutes}}, on the days that they want',
    cy: 'Darparwyr o fewn {minutes, plural, zero {# munud} one {# munud} two {# funud} few {# munud} many {# munud} other {# munud}}, ar y diwrnodau y maen nhw’n eu heisiau: {count}',
    readers,
  }),
  outside: says<{ count: number }>({
    en: '{count, plural, =0 {None is} one {# is} other {# are}} outside the council',
    cy: 'Y tu allan i’r cyngor: {count}',
    readers,
  }),
  choiceOn: says<{ what: string; count: number }>({
    en: '{what}: {count}',
    cy: '{what}: {count}',
    sameInBoth: true,
    readers,
  }),
  days: says({ en: 'Days that they want', cy: 'Diwrnodau y maent eu heisiau', readers }),
  byDay: says({ en: 'Providers by day', cy: 'Darparwyr yn ôl diwrnod', readers }),
  byOutcome: says({
    en: 'Providers by what they want',
    cy: 'Darparwyr yn ôl yr hyn a ddymunant',
    readers,
  }),
  outsideOnly: says({ en: 'Outside the council', cy: 'Y tu allan i’r cyngor', readers }),
  putInPlan: says({ en: 'Put in the plan', cy: 'Ei roi yn y cynllun', readers }),
  putThisInPlan: says<{ title: string; day: string }>({
    en: 'Put in the plan: {title}, {day}',
    cy: 'Ei roi yn y cynllun: {title}, {day}',
    readers,
  }),
  noDraft: says({
    en: 'A match can go straight into a plan that is being written.',
    cy: 'Gall rhywbeth sy’n addas fynd yn syth i gynllun sy’n cael ei ysgrifennu.',
    readers,
  }),
  toPlan: says({ en: 'Support plan', cy: 'Cynllun cymorth', readers }),
  words: says({ en: 'Words', cy: 'Geiriau', readers }),
  wordsHint: says({
    en: 'An activity, a place or a name, in English or Welsh',
    cy: 'Gweithgaredd, lle neu enw, yn Gymraeg neu Saesneg',
    readers,
  }),
  takenFor: says<{ typed: string; words: string }>({
    en: 'Nothing has the word “{typed}”. Shown instead: {words}.',
    cy: 'Nid oes dim â’r gair “{typed}”. Dangosir yn lle hynny: {words}.',
    readers,
  }),
  within: says<{ length: string }>({ en: 'Within {length}', cy: 'O fewn {length}', readers }),
  upTo: says<{ money: string }>({ en: '{money} or less', cy: '{money} neu lai', readers }),
  only: says({ en: 'Only', cy: 'Yn unig', readers }),
  friendsGo: says({ en: 'Where a friend goes', cy: 'Lle mae ffrind yn mynd', readers }),
  ordinaryOnly: says({
    en: 'Ordinary places, open to all',
    cy: 'Lleoedd cyffredin, ar agor i bawb',
    readers,
  }),
  map: says<{ places: number }>({
    en: 'Map of {places, plural, one {one place that fits} other {# places that fit}}. The list says the same.',
    cy: 'Map o’r lleoedd sy’n addas: {places}. Mae’r rhestr yn dweud yr un peth.',
    readers,
  }),
  mark: says<{ mark: string }>({ en: 'On the map: {mark}', cy: 'Ar y map: {mark}', readers }),
  narrow: says({ en: 'Narrow the search', cy: 'Culhau’r chwiliad', readers }),
  activity: says({ en: 'Activity', cy: 'Gweithgaredd', readers }),
  weekday: says({ en: 'Day', cy: 'Diwrnod', readers }),
  part: says({ en: 'Part of the day', cy: 'Rhan o’r diwrnod', readers }),
  any: says({ en: 'Any', cy: 'Unrhyw un', readers }),
  morning: says({ en: 'Morning', cy: 'Bore', readers }),
  afternoon: says({ en: 'Afternoon', cy: 'Prynhawn', readers }),
  evening: says({ en: 'Evening', cy: 'Gyda’r nos', readers }),
  show: says({ en: 'Show what fits', cy: 'Dangos beth sy’n addas', readers }),
  fits: says<{ total: number }>({
    en: '{total, plural, =0 {Nothing fits} one {# session fits} other {# sessions fit}}',
    cy: '{total, plural, =0 {Nid oes dim yn addas} zero {# sesiwn yn addas} one {# sesiwn yn addas} two {# sesiwn yn addas} few {# sesiwn yn addas} many {# sesiwn yn addas} other {# sesiwn yn addas}}',
    readers,
  }),
  firstOf: says<{ shown: number }>({
    en: 'The best {shown} are here. Narrow the search to see others.',
    cy: 'Dyma’r {shown} gorau. Culhewch y chwiliad i weld eraill.',
    readers,
  }),
  doesNotFit: says<{ total: number }>({
    en: '{total, plural, =0 {Nothing was left out} one {# session was left out} other {# sessions were left out}}',
    cy: '{total, plural, =0 {Ni adawyd dim allan} zero {Gadawyd # sesiwn allan} one {Gadawyd # sesiwn allan} two {Gadawyd # sesiwn allan} few {Gadawyd # sesiwn allan} many {Gadawyd # sesiwn allan} other {Gadawyd # sesiwn allan}}',
    readers,
  }),
  whyLeftOut: says({
    en: 'The nearest to fitting come first, each with everything that stands in its way.',
    cy: 'Daw’r rhai agosaf at fod yn addas yn gyntaf, pob un gyda phopeth sydd yn ei ffordd.',
    readers,
  }),
  when: says({ en: 'When', cy: 'Pryd', readers }),
  where: says({ en: 'Where', cy: 'Ble', readers }),
  provider: says({ en: 'Provider', cy: 'Darparwr', readers }),
  facts: says({ en: 'How old the facts are', cy: 'Pa mor hen yw’r ffeithiau', readers }),
  price: says({ en: 'Price', cy: 'Pris', readers }),
  places: says({ en: 'Places left', cy: 'Lleoedd ar ôl', readers }),
  placesLeft: says<{ left: number }>({
    en: '{left, plural, one {# place} other {# places}}',
    cy: '{left, plural, zero {# lle} one {# lle} two {# le} few {# lle} many {# lle} other {# lle}}',
    readers,
  }),
  friends: says({ en: 'Friends who go', cy: 'Ffrindiau sy’n mynd', readers }),
  none: says({ en: 'None', cy: 'Dim un', readers }),
  clashes: says<{ title: string }>({
    en: 'In the time of {title}',
    cy: 'Yn amser y sesiwn hon: {title}',
    readers,
  }),
  reasons: says({ en: 'For and against', cy: 'O blaid ac yn erbyn', readers }),
  compareThis: says<{ title: string }>({
    en: 'Compare {title}',
    cy: 'Cymharu: {title}',
    readers,
  }),
  compare: says({
    en: 'Compare those chosen',
    cy: 'Cymharu’r rhai a ddewiswyd',
    readers,
  }),
  compareHint: says({
    en: 'Choose two, three or four.',
    cy: 'Dewiswch ddau, dri neu bedwar.',
    readers,
  }),
  compared: says<{ name: string }>({
    en: 'Side by side for {name}',
    cy: 'Ochr yn ochr: {name}',
    readers,
  }),
  sideBySide: says({ en: 'Side by side', cy: 'Ochr yn ochr', readers }),
  chooseFirst: says({
    en: 'Choose two to four sessions to compare. You can choose them in the list of what fits.',
    cy: 'Dewiswch ddwy i bedair sesiwn i’w cymharu. Gallwch eu dewis yn y rhestr o’r hyn sy’n addas.',
    readers,
  }),
  stands: says({ en: 'In the way', cy: 'Yn y ffordd', readers }),
  backToMatches: says({ en: 'What fits', cy: 'Beth sy’n addas', readers }),
}

export const settingWords = {
  building: says({ en: 'in a building', cy: 'mewn adeilad', readers }),
  community: says({ en: 'in the community', cy: 'yn y gymuned', readers }),
} satisfies Readonly<Record<Setting, unknown>>

export const routeWords = {
  'direct-payment': says({ en: 'direct payment', cy: 'taliad uniongyrchol', readers }),
  'service-fund': says({ en: 'service fund', cy: 'cronfa gwasanaeth', readers }),
  managed: says({ en: 'the council', cy: 'y cyngor', readers }),
} satisfies Readonly<Record<Route, unknown>>
