import { says } from '#ground/words/says.ts'

const readers = 'staff'
const staff = (en: string, cy: string) => says({ en, cy, readers })

/** The hub's own page, and the list of hubs, for anyone. */
export const hubWords = {
  title: says({
    en: 'Hubs and the places near them',
    cy: 'Hybiau a’r lleoedd ger llaw',
    easy: { en: 'Hubs', cy: 'Hybiau' },
  }),
  about: says({
    en: 'A hub is open to everybody who lives near. It helps the places around it, which are called spokes.',
    cy: 'Mae hyb yn agored i bawb sy’n byw gerllaw. Mae’n helpu’r lleoedd o’i gwmpas, sef lloerennau.',
    easy: { en: 'A hub is open to everybody.', cy: 'Mae hyb yn agored i bawb.' },
  }),
  counts: says<{ hubs: number; spokes: number }>({
    en: '{hubs, plural, one {# hub} other {# hubs}}, {spokes, plural, one {# spoke} other {# spokes}}',
    cy: '{hubs, plural, zero {# hyb} one {# hyb} two {# hyb} few {# hyb} many {# hyb} other {# hyb}}, {spokes, plural, zero {# lloeren} one {# lloeren} two {# loeren} few {# lloeren} many {# lloeren} other {# lloeren}}',
  }),
  map: says<{ places: number }>({
    en: 'Map of {places} places. A capital letter is a hub of the list, the same small letter its spokes.',
    cy: 'Map o {places} o leoedd. Mae priflythyren yn hyb yn y rhestr, a’r un llythyren fach yn lloerennau iddo.',
    easy: { en: 'A map. There are {places} places.', cy: 'Map. Mae {places} o leoedd.' },
  }),
  mapOfHubs: says<{ hubs: number }>({
    en: 'Map of the {hubs} hubs. Each letter is a hub of the list, which has their spokes too.',
    cy: 'Map o’r {hubs} hyb. Mae pob llythyren yn hyb yn y rhestr, sydd â’u lloerennau hefyd.',
    easy: { en: 'A map of {hubs} hubs.', cy: 'Map o {hubs} hyb.' },
  }),
  showSpokes: says<{ hub: string }>({
    en: 'Places near {hub}',
    cy: 'Lleoedd ger llaw: {hub}',
  }),
  spokesOf: says<{ spokes: number }>({
    en: '{spokes, plural, =0 {No spokes} one {# spoke} other {# spokes}}',
    cy: '{spokes, plural, =0 {Dim lloerennau} zero {# lloeren} one {# lloeren} two {# loeren} few {# lloeren} many {# lloeren} other {# lloeren}}',
    easy: {
      en: '{spokes, plural, =0 {No places near} one {# place near} other {# places near}}',
      cy: '{spokes, plural, =0 {Dim lleoedd ger llaw} zero {# lle} one {# lle ger llaw} two {# le ger llaw} few {# lle ger llaw} many {# lle ger llaw} other {# lle ger llaw}}',
    },
  }),
  alone: staff('Spokes that no hub helps yet', 'Lloerennau nad oes hyb yn eu helpu eto'),
  back: says({ en: 'All hubs', cy: 'Pob hyb' }),
  today: says<{ day: string }>({ en: 'On today: {day}', cy: 'Heddiw: {day}' }),
  nothingToday: says({ en: 'Nothing is on today.', cy: 'Does dim byd ymlaen heddiw.' }),
  shutToday: says<{ why: string }>({
    en: 'Closed today: {why}',
    cy: 'Ar gau heddiw: {why}',
  }),
  openToday: says<{ hours: string }>({ en: 'Open today: {hours}', cy: 'Ar agor heddiw: {hours}' }),
  notOpenToday: says({ en: 'Closed today.', cy: 'Ar gau heddiw.' }),
  dropIn: says({
    en: 'Drop in. You need no place. It costs nothing.',
    cy: 'Galwch heibio. Does dim angen lle. Nid yw’n costio dim.',
  }),
  noDropIn: says({
    en: 'You need a place. Ask us how.',
    cy: 'Mae angen lle arnoch chi. Gofynnwch i ni sut.',
  }),
  whoHelps: says({ en: 'Who can help', cy: 'Pwy all helpu' }),
  withWorker: says<{ worker: string }>({ en: 'With {worker}', cy: 'Gyda: {worker}' }),
  inRoom: says<{ room: string }>({ en: 'Room: {room}', cy: 'Ystafell: {room}' }),
  runBy: says<{ provider: string }>({
    en: 'The people of {provider} are here to help.',
    cy: 'Mae pobl {provider} yma i helpu.',
  }),
  phone: says<{ phone: string }>({ en: 'Phone: {phone}', cy: 'Ffôn: {phone}' }),
  hours: says({ en: 'When it is open', cy: 'Pryd mae ar agor' }),
  day: says({ en: 'Day', cy: 'Diwrnod' }),
  open: says({ en: 'Open', cy: 'Ar agor' }),
  closed: says({ en: 'Closed', cy: 'Ar gau' }),
  evening: says({ en: 'In the evening too', cy: 'Gyda’r nos hefyd' }),
  here: says({ en: 'What is here', cy: 'Beth sydd yma' }),
  meets: says({ en: 'Good to know', cy: 'Da gwybod' }),
  notHere: says<{ what: string }>({ en: 'Not here: {what}', cy: 'Ddim yma: {what}' }),
  factNot: says<{ what: string }>({ en: 'No: {what}', cy: 'Na: {what}' }),
  checked: says<{ day: string }>({ en: 'Checked: {day}', cy: 'Gwiriwyd: {day}' }),
  checkedLongAgo: says<{ day: string }>({
    en: 'Checked: {day}. That is over a year ago. Ask first.',
    cy: 'Gwiriwyd: {day}. Mae dros flwyddyn yn ôl. Gofynnwch yn gyntaf.',
  }),
  nothingKnown: says({
    en: 'Nobody has looked yet. Ask first.',
    cy: 'Does neb wedi edrych eto. Gofynnwch yn gyntaf.',
  }),
  spokes: says({ en: 'Places near', cy: 'Lleoedd ger llaw' }),

  report: staff('Hubs and spokes', 'Hybiau a lloerennau'),
  reportAbout: staff(
    'Every spoke has a hub that helps it, and each of seven kinds of spoke should be within ten miles of each hub, as the crow flies.',
    'Mae gan bob lloeren hyb sy’n ei helpu, a dylai pob un o saith math o loeren fod o fewn deg milltir i bob hyb, fel yr hed y frân.',
  ),
  sessionsNear: staff(
    'Sessions of each kind within ten miles',
    'Sesiynau o bob math o fewn deg milltir',
  ),
  hub: staff('Hub', 'Hyb'),
  none: staff('None', 'Dim'),
  allSeven: says<{ hubs: number; all: number }>({
    en: '{hubs} of {all} hubs have all seven kinds within ten miles.',
    cy: 'Mae pob un o’r saith math o fewn deg milltir i {hubs} o {all} hyb.',
    readers,
  }),
  helpGiven: says<{ year: string }>({
    en: 'Help that hubs gave to spokes since {year}',
    cy: 'Help a roddodd hybiau i loerennau ers {year}',
    readers,
  }),
  helpedSum: says<{ helped: number; raised: number }>({
    en: '{helped} spokes helped; {raised} of them gained access.',
    cy: 'Helpwyd {helped} o loerennau; enillodd {raised} ohonynt fynediad.',
    readers,
  }),
  helped: staff('Spokes helped', 'Lloerennau a gafodd help'),
  raised: staff('Gained access', 'Wedi ennill mynediad'),
  ofSpokes: staff('Spokes', 'Lloerennau'),
} as const
