import { says } from '#ground/words/says.ts'

export const words = {
  title: says<{ council: string }>({ en: 'The county: {council}', cy: 'Y sir: {council}' }),
  introduction: says({
    en: 'What people want, what there is, and where it falls short. Numbers under 5 are hidden, and others with them where they would give a hidden one away.',
    cy: 'Beth mae pobl ei eisiau, beth sydd ar gael, a ble nad yw’n ddigon. Mae rhifau o dan 5 wedi’u cuddio, ac eraill gyda nhw lle byddent yn datgelu un cudd.',
    easy: {
      en: 'What people want, and what there is. We hide small numbers.',
      cy: 'Beth mae pobl ei eisiau, a beth sydd ar gael. Rydym yn cuddio rhifau bach.',
    },
  }),
  dataDate: says<{ planned: string; today: string }>({
    en: 'Weeks as last planned on {planned}; people and sessions as they stand on {today}.',
    cy: 'Yr wythnosau fel y’u cynlluniwyd ddiwethaf: {planned}; pobl a sesiynau fel y maent: {today}.',
    easy: { en: 'Weeks from {planned}.', cy: 'Wythnosau o {planned}.' },
  }),
  noPlan: says({
    en: 'No weeks have been proposed yet, so nobody knows who would be without a place. When a plan has been run, the answers stand here.',
    cy: 'Nid oes unrhyw wythnosau wedi’u cynnig eto, felly does neb yn gwybod pwy fyddai heb le. Pan fydd cynllun wedi’i redeg, bydd yr atebion yma.',
    easy: {
      en: 'There are no weeks yet. Come back later.',
      cy: 'Does dim wythnosau eto. Dewch yn ôl wedyn.',
    },
  }),
  noAreas: says({
    en: 'This council has no areas yet. They come with the first import.',
    cy: 'Nid oes gan y cyngor hwn ardaloedd eto. Dônt gyda’r mewnforio cyntaf.',
    easy: { en: 'There are no areas yet.', cy: 'Does dim ardaloedd eto.' },
  }),
  more: says({ en: 'More about the county', cy: 'Mwy am y sir' }),
  contents: says({ en: 'On this page', cy: 'Ar y dudalen hon' }),
  areaFilter: says({ en: 'Area', cy: 'Ardal' }),
  allAreas: says({ en: 'The whole county', cy: 'Y sir gyfan' }),
  showArea: says({ en: 'Show this area', cy: 'Dangos yr ardal hon' }),
  filtered: says<{ area: string }>({
    en: 'The tables show {area} and the whole county.',
    cy: 'Mae’r tablau’n dangos {area} a’r sir gyfan.',
  }),

  whoHasNoPlace: says({
    en: 'Who has no place on a day they want?',
    cy: 'Pwy sydd heb le ar ddiwrnod maen nhw ei eisiau?',
  }),
  noPlaceSaid: says<{ gap: string; all: string }>({
    en: '{gap} of {all} people have no place at some time that they want.',
    cy: 'Nid oes gan {gap} o {all} o bobl le ar ryw adeg y maent ei heisiau.',
    easy: {
      en: '{gap} of {all} people have no place at a time they want.',
      cy: 'Does gan {gap} o {all} o bobl ddim lle pan maen nhw ei eisiau.',
    },
  }),
  someNoPlaceSaid: says({
    en: 'Some people have no place at some time that they want. How many is hidden, for they are few.',
    cy: 'Nid oes gan rai pobl le ar ryw adeg y maent ei heisiau. Mae’r nifer wedi’i guddio, gan ei fod yn fach.',
    easy: {
      en: 'A few people have no place at a time they want.',
      cy: 'Does gan ychydig o bobl ddim lle pan maen nhw ei eisiau.',
    },
  }),
  worstSaid: says<{ area: string; share: string }>({
    en: 'The greatest share is in {area}: {share}.',
    cy: 'Mae’r gyfran fwyaf yn yr ardal hon: {area}: {share}.',
    easy: { en: 'The most are in {area}.', cy: 'Mae’r mwyaf yma: {area}.' },
  }),
  noneSaid: says({
    en: 'Everybody to whom a week was proposed has a place at every time that they want.',
    cy: 'Mae gan bawb y cynigiwyd wythnos iddynt le ar bob adeg y maent ei heisiau.',
    easy: {
      en: 'Everybody has a place when they want one.',
      cy: 'Mae gan bawb le pan maen nhw ei eisiau.',
    },
  }),
  unevenSaid: says({
    en: 'The area best served has over a quarter more of what it wants than the area worst served.',
    cy: 'Mae gan yr ardal sy’n cael y ddarpariaeth orau dros chwarter yn fwy o’r hyn y mae ei eisiau na’r ardal sy’n cael y ddarpariaeth waethaf.',
    easy: { en: 'It is not fair between areas.', cy: 'Nid yw’n deg rhwng ardaloedd.' },
  }),
  notPlanned: says<{ people: string }>({
    en: 'No week has been proposed yet to {people} people; they are not counted as without a place.',
    cy: 'Ni chynigiwyd wythnos eto i {people} o bobl; ni chânt eu cyfrif fel rhai heb le.',
    easy: { en: '{people} people have no week yet.', cy: '{people} o bobl heb wythnos eto.' },
  }),
  fewNotPlanned: says({
    en: 'No week has been proposed yet to fewer than 5 people; they are not counted as without a place.',
    cy: 'Ni chynigiwyd wythnos eto i lai na 5 o bobl; ni chânt eu cyfrif fel rhai heb le.',
    easy: { en: 'A few people have no week yet.', cy: 'Mae ychydig o bobl heb wythnos eto.' },
  }),
  mapName: says({
    en: 'Map of the areas, shaded by the share of wanted half-days without a place. The table says the same.',
    cy: 'Map o’r ardaloedd, wedi’u lliwio yn ôl cyfran yr hanner diwrnodau a ddymunir sydd heb le. Mae’r tabl yn dweud yr un peth.',
    readers: 'staff',
  }),
  mapKey: says({
    en: 'Wanted half-days without a place:',
    cy: 'Hanner diwrnodau a ddymunir sydd heb le:',
  }),

  whoLivesWhere: says({
    en: 'How many people live where, and with what support?',
    cy: 'Faint o bobl sy’n byw ym mhle, a gyda pha gymorth?',
  }),
  livesSaid: says<{ people: string; band: string; count: string }>({
    en: '{people} people. The most, {count}, are assessed to need {band}.',
    cy: '{people} o bobl. Aseswyd bod ar y nifer mwyaf, {count}, angen {band}.',
    easy: { en: 'There are {people} people.', cy: 'Mae {people} o bobl.' },
  }),
  peopleSaid: says<{ people: string }>({ en: '{people} people.', cy: '{people} o bobl.' }),
  livesPicture: says({
    en: 'Bars: people by the support that they need. The table says the same.',
    cy: 'Barrau: pobl yn ôl y cymorth sydd ei angen arnynt. Mae’r tabl yn dweud yr un peth.',
  }),

  whenIsNoPlace: says({ en: 'When is there no place?', cy: 'Pryd nad oes lle?' }),
  whenSaid: says<{ when: string; count: string }>({
    en: 'Most are without a place at this time: {when} ({count} people).',
    cy: 'Mae’r nifer mwyaf heb le ar yr adeg hon: {when} ({count} o bobl).',
    easy: { en: 'The hardest time is: {when}.', cy: 'Yr amser anoddaf yw: {when}.' },
  }),
  whenPicture: says({
    en: 'Bars: people without a place, by half-day. The table says the same.',
    cy: 'Barrau: pobl heb le, fesul hanner diwrnod. Mae’r tabl yn dweud yr un peth.',
  }),

  whichSupport: says({
    en: 'Which support is hardest to find a place for?',
    cy: 'Ar gyfer pa gymorth y mae’n anoddaf dod o hyd i le?',
  }),
  supportSaid: says<{ band: string; count: string }>({
    en: 'Of those without a place at some time they want, most ({count}) need {band}.',
    cy: 'O’r rhai sydd heb le ar ryw adeg, mae ar y nifer mwyaf ({count}) angen {band}.',
    easy: { en: 'The hardest is {band}.', cy: 'Yr anoddaf yw {band}.' },
  }),
  supportPicture: says({
    en: 'Bars: people without a place at some time they want, by support. The table says the same.',
    cy: 'Barrau: pobl heb le ar ryw adeg, yn ôl cymorth. Mae’r tabl yn dweud yr un peth.',
  }),
  nothingToSay: says({
    en: 'None stands out in the numbers that may be shown.',
    cy: 'Nid oes yr un yn sefyll allan yn y rhifau y gellir eu dangos.',
  }),

  whatRuns: says({ en: 'What runs where, and when?', cy: 'Beth sy’n rhedeg ym mhle, a phryd?' }),
  runsSaid: says<{ sessions: string; places: string }>({
    en: '{sessions} sessions a week, with {places} places at most.',
    cy: '{sessions} sesiwn yr wythnos, gyda {places} o leoedd ar y mwyaf.',
  }),
  runsPicture: says({
    en: 'Bars: places a week, by half-day. The table says the same.',
    cy: 'Barrau: lleoedd yr wythnos, fesul hanner diwrnod. Mae’r tabl yn dweud yr un peth.',
  }),
  sessionsAndPlaces: says({
    en: 'Sessions, and places in brackets. A session that fills a whole day stands in both halves.',
    cy: 'Sesiynau, a lleoedd mewn cromfachau. Mae sesiwn sy’n llenwi diwrnod cyfan yn y ddau hanner.',
    easy: { en: 'Sessions, then places.', cy: 'Sesiynau, yna lleoedd.' },
  }),

  area: says({ en: 'Area', cy: 'Ardal' }),
  people: says({ en: 'People', cy: 'Pobl' }),
  withGap: says({
    en: 'People with no place at some time they want',
    cy: 'Pobl heb le ar ryw adeg y maent ei heisiau',
  }),
  empty: says({ en: 'Half-days without a place', cy: 'Hanner diwrnodau heb le' }),
  share: says({ en: 'Of 100 half-days wanted', cy: 'O bob 100 hanner diwrnod a ddymunir' }),
  total: says({ en: 'The whole county', cy: 'Y sir gyfan' }),
  hidden: says({ en: 'hidden', cy: 'cudd' }),
  notAssessed: says({ en: 'Not assessed', cy: 'Heb ei asesu' }),

  areaTitle: says<{ area: string }>({
    en: 'What there is in {area}',
    cy: 'Beth sydd ar gael: {area}',
  }),
  areaIntroduction: says<{ population: string }>({
    en: 'The venues and their weekly sessions. {population} people of all kinds live in the area.',
    cy: 'Y lleoliadau a’u sesiynau wythnosol. Mae {population} o bobl o bob math yn byw yn yr ardal.',
  }),
  noVenues: says({ en: 'There is no venue here.', cy: 'Nid oes lleoliad yma.' }),
  noSessions: says({ en: 'No sessions.', cy: 'Dim sesiynau.' }),
  venue: says({ en: 'Venue', cy: 'Lleoliad' }),
  venuesAndTimes: says({
    en: 'Sessions by venue and time',
    cy: 'Sesiynau fesul lleoliad ac amser',
  }),
  checked: says<{ postcode: string; day: string }>({
    en: '{postcode}. Facts last checked {day}.',
    cy: '{postcode}. Gwiriwyd y ffeithiau ddiwethaf: {day}.',
  }),
  sessionSaid: says<{ title: string; time: string; provider: string; most: number }>({
    en: '{title}, {time}. {provider}. At most {most, plural, one {# person} other {# people}}.',
    cy: '{title}, {time}. {provider}. Ar y mwyaf: {most, plural, zero {# o bobl} one {# person} two {# berson} few {# o bobl} many {# o bobl} other {# o bobl}}.',
  }),
  toCounty: says({ en: 'The whole county', cy: 'Y sir gyfan' }),
  pages: says({ en: 'Pages of venues', cy: 'Tudalennau lleoliadau' }),
} as const

/** The classes of the map and of the table: a letter and words, never a shade alone. */
export const CLASS_MARKS = ['A', 'B', 'C', 'D', 'E'] as const

export const classWords = [
  says({ en: 'none', cy: 'dim un' }),
  says({ en: 'under 5 of 100', cy: 'llai na 5 o bob 100' }),
  says({ en: '5 to 9 of 100', cy: '5 i 9 o bob 100' }),
  says({ en: '10 to 19 of 100', cy: '10 i 19 o bob 100' }),
  says({ en: '20 of 100 or more', cy: '20 neu fwy o bob 100' }),
] as const
