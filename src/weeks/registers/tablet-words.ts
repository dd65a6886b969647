import { type Sentence, says } from '#ground/words/says.ts'
import type { ContactKind } from './welfare.ts'

const staff = { readers: 'staff' } as const

const contact: Readonly<Record<ContactKind, Sentence>> = {
  person: says({ en: 'The person', cy: 'Yr unigolyn', ...staff }),
  carer: says({ en: 'Family carer', cy: 'Gofalwr teuluol', ...staff }),
  'emergency-contact': says({ en: 'Emergency contact', cy: 'Cyswllt brys', ...staff }),
  visit: says({ en: 'Go to their home', cy: 'Mynd i’w cartref', ...staff }),
  'duty-desk': says({ en: 'The duty desk', cy: 'Y ddesg ddyletswydd', ...staff }),
}

/** What the app on the tablet says, and the pages that lead to it. */
export const tabletWords = {
  contact,
  appName: says({ en: 'Register on this tablet', cy: 'Cofrestr ar y llechen hon', ...staff }),
  appShortName: says({ en: 'Register', cy: 'Cofrestr', ...staff }),
  needsScripts: says({
    en: 'This page works without a network, and for that it needs scripts.',
    cy: 'Mae’r dudalen hon yn gweithio heb rwydwaith, ac mae angen sgriptiau ar gyfer hynny.',
    ...staff,
  }),
  withoutScripts: says({
    en: 'Use the day sheet, which needs none',
    cy: 'Defnyddiwch daflen y dydd, nad oes arni eu hangen',
    ...staff,
  }),
  parts: says({ en: 'Parts of the register', cy: 'Rhannau’r gofrestr', ...staff }),
  languages: says({ en: 'Language', cy: 'Iaith', ...staff }),
  register: says({ en: 'Register', cy: 'Cofrestr', ...staff }),
  everybody: says({ en: 'Everybody here', cy: 'Pawb sydd yma', ...staff }),
  missing: says({ en: 'Who is missing', cy: 'Pwy sydd ar goll', ...staff }),
  happened: says({ en: 'Something happened', cy: 'Digwyddodd rhywbeth', ...staff }),
  waiting: says({ en: 'Waiting to send', cy: 'Aros i’w hanfon', ...staff }),
  opening: says({
    en: 'Opening what this tablet keeps',
    cy: 'Yn agor yr hyn y mae’r llechen hon yn ei gadw',
    ...staff,
  }),
  noCopy: says({
    en: 'There is no register on this tablet',
    cy: 'Nid oes cofrestr ar y llechen hon',
    ...staff,
  }),
  noCopyWhy: says({
    en: 'Sign in while there is a network. Then today’s and tomorrow’s registers stay here for two days.',
    cy: 'Mewngofnodwch tra bo rhwydwaith. Yna bydd cofrestrau heddiw ac yfory yn aros yma am ddau ddiwrnod.',
    ...staff,
  }),
  signIn: says({ en: 'Sign in', cy: 'Mewngofnodi', ...staff }),
  getCopy: says({ en: 'Get the registers', cy: 'Nôl y cofrestrau', ...staff }),
  locked: says({
    en: 'Your sign-in has ended',
    cy: 'Mae eich mewngofnodi wedi dod i ben',
    ...staff,
  }),
  lockedWhy: says({
    en: 'What you marked is safe on this tablet. Sign in again to see the register and to send it.',
    cy: 'Mae’r hyn a farcioch yn ddiogel ar y llechen hon. Mewngofnodwch eto i weld y gofrestr ac i’w hanfon.',
    ...staff,
  }),
  lockedFire: says({
    en: 'In an emergency, open the list of everybody here.',
    cy: 'Mewn argyfwng, agorwch y rhestr o bawb sydd yma.',
    ...staff,
  }),
  whichVenue: says({
    en: 'Which place is this tablet for?',
    cy: 'Ar gyfer pa le y mae’r llechen hon?',
    ...staff,
  }),
  otherVenue: says({
    en: 'Use this tablet for another place',
    cy: 'Defnyddio’r llechen hon ar gyfer lle arall',
    ...staff,
  }),
  nothingToday: says({
    en: 'No session on this day at this place.',
    cy: 'Dim sesiwn ar y diwrnod hwn yn y lle hwn.',
    ...staff,
  }),
  day: says({ en: 'Day', cy: 'Diwrnod', ...staff }),
  marked: says<{ marked: number; of: number }>({
    en: '{marked} of {of} marked',
    cy: '{marked} o {of} wedi’u marcio',
    ...staff,
  }),
  here: says({ en: 'Here', cy: 'Yma', ...staff }),
  hereName: says<{ name: string }>({ en: 'Here: {name}', cy: 'Yma: {name}', ...staff }),
  notHere: says({ en: 'Not here', cy: 'Ddim yma', ...staff }),
  notHereName: says<{ name: string }>({ en: 'Not here: {name}', cy: 'Ddim yma: {name}', ...staff }),
  left: says({ en: 'Left', cy: 'Wedi mynd', ...staff }),
  leftName: says<{ name: string }>({ en: 'Left: {name}', cy: 'Wedi mynd: {name}', ...staff }),
  undo: says({ en: 'Undo', cy: 'Dadwneud', ...staff }),
  undoName: says<{ name: string }>({ en: 'Undo: {name}', cy: 'Dadwneud: {name}', ...staff }),
  notMarked: says({ en: 'Not marked', cy: 'Heb ei farcio', ...staff }),
  hereSince: says<{ time: string }>({ en: 'Here since {time}', cy: 'Yma ers {time}', ...staff }),
  leftAt: says<{ time: string }>({ en: 'Left at {time}', cy: 'Wedi mynd am {time}', ...staff }),
  isNotHere: says<{ why: string }>({ en: 'Not here: {why}', cy: 'Ddim yma: {why}', ...staff }),
  onTablet: says({ en: 'On this tablet', cy: 'Ar y llechen hon', ...staff }),
  sent: says({ en: 'Sent', cy: 'Wedi’i hanfon', ...staff }),
  whyNot: says<{ name: string }>({
    en: '{name}: why are they not here?',
    cy: '{name}: pam nad yw’r person yma?',
    ...staff,
  }),
  withWhom: says<{ name: string }>({
    en: '{name} goes before the end. Who are they with now?',
    cy: '{name}: yn mynd cyn y diwedd. Gyda phwy maen nhw nawr?',
    ...staff,
  }),
  withWhomHint: says({
    en: 'Nobody goes home early without somebody who is there for them.',
    cy: 'Nid oes neb yn mynd adref yn gynnar heb rywun yno ar eu cyfer.',
    ...staff,
  }),
  withWhomNeeded: says({
    en: 'Enter who is with them now',
    cy: 'Rhowch enw’r sawl sydd gyda nhw nawr',
    ...staff,
  }),
  markLeft: says({ en: 'Mark as left', cy: 'Marcio fel wedi mynd', ...staff }),
  cancel: says({ en: 'Cancel', cy: 'Canslo', ...staff }),
  about: says<{ name: string }>({
    en: 'How to support {name}',
    cy: 'Sut i gefnogi: {name}',
    ...staff,
  }),
  communication: says({ en: 'Communication', cy: 'Cyfathrebu', ...staff }),
  support: says({ en: 'Support', cy: 'Cefnogaeth', ...staff }),
  allergies: says({ en: 'Allergies', cy: 'Alergeddau', ...staff }),
  medicines: says({ en: 'Medicines', cy: 'Meddyginiaethau', ...staff }),
  seizures: says({ en: 'Seizure plan', cy: 'Cynllun ffitiau', ...staff }),
  differs: says({
    en: 'Two versions. Which is right? Both are kept.',
    cy: 'Dwy fersiwn. Pa un sy’n gywir? Cedwir y ddwy.',
    ...staff,
  }),
  thisIsRight: says<{ says: string }>({
    en: 'This is right: {says}',
    cy: 'Mae hyn yn gywir: {says}',
    ...staff,
  }),
  by: says<{ name: string; time: string }>({
    en: '{name}, {time}',
    cy: '{name}, {time}',
    sameInBoth: true,
  }),
  somebody: says({ en: 'Another tablet', cy: 'Llechen arall', ...staff }),
  you: says({ en: 'You', cy: 'Chi', ...staff }),
  signedOff: says({
    en: 'This register was signed off. New marks are kept and shown as late.',
    cy: 'Mae’r gofrestr hon wedi’i chymeradwyo. Cedwir marciau newydd a’u dangos fel rhai hwyr.',
    ...staff,
  }),
  said: says<{ name: string; says: string }>({
    en: '{name}. {says}',
    cy: '{name}. {says}',
    sameInBoth: true,
  }),
  inside: says<{ count: number }>({
    en: '{count, plural, one {# person is in} other {# people are in}}',
    cy: '{count, plural, zero {# o bobl i mewn} one {# person i mewn} two {# berson i mewn} few {# o bobl i mewn} many {# o bobl i mewn} other {# o bobl i mewn}}',
    ...staff,
  }),
  nobodyIn: says({
    en: 'Nobody is marked as here.',
    cy: 'Nid oes neb wedi’i farcio yn bresennol.',
    ...staff,
  }),
  lookToo: says({
    en: 'Nobody knows where these are: look for them too',
    cy: 'Does neb yn gwybod ble mae’r rhain: chwiliwch amdanynt hefyd',
    ...staff,
  }),
  seen: says({ en: 'Seen', cy: 'Gwelwyd', ...staff }),
  name: says({ en: 'Name', cy: 'Enw', ...staff }),
  whenThere: says({ en: 'When', cy: 'Pryd', ...staff }),
  print: says({ en: 'Print this list', cy: 'Argraffu’r rhestr hon', ...staff }),
  nobodyMissing: says({ en: 'Nobody is missing.', cy: 'Nid oes neb ar goll.', ...staff }),
  missingHint: says({
    en: 'These people are expected, and nobody has said where they are. Ring in this order, and write what you learn on the welfare check as soon as there is a network.',
    cy: 'Mae disgwyl y bobl hyn, ac nid oes neb wedi dweud ble maen nhw. Ffoniwch yn y drefn hon, ac ysgrifennwch yr hyn a glywch ar y gwiriad lles cyn gynted ag y bydd rhwydwaith.',
    ...staff,
  }),
  missingSince: says<{ time: string }>({
    en: 'Looked for since {time}',
    cy: 'Yn chwilio ers {time}',
    ...staff,
  }),
  noContacts: says({
    en: 'No plan says whom to ring. Ring your manager.',
    cy: 'Does dim cynllun yn dweud pwy i’w ffonio. Ffoniwch eich rheolwr.',
    ...staff,
  }),
}

/** The names of days and months, which many browsers do not know in Welsh. Sunday and January first. */
export const tabletDates = {
  weekdays: {
    en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    cy: [
      ...['Dydd Sul', 'Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau'],
      ...['Dydd Gwener', 'Dydd Sadwrn'],
    ],
  },
  months: {
    en: [
      ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
      ...['September', 'October', 'November', 'December'],
    ],
    cy: [
      ...['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst'],
      ...['Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
    ],
  },
} as const
