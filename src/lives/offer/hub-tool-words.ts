import { type Sentence, says } from '#ground/words/says.ts'
import type { HelpKind, HelpRefusal } from './spoke-help.ts'
import type { WalkInHelp, WalkInWanted } from './walk-in.ts'

const readers = 'staff'
const staff = (en: string, cy: string) => says({ en, cy, readers })

export const wantedWords: Readonly<Record<WalkInWanted, Sentence>> = {
  company: staff('Company', 'Cwmni'),
  information: staff('To know something', 'Gwybod rhywbeth'),
  activity: staff('Something to do', 'Rhywbeth i’w wneud'),
  money: staff('Help with money', 'Help gydag arian'),
  worry: staff('To talk about a worry', 'Siarad am bryder'),
  other: staff('Something else', 'Rhywbeth arall'),
}
export const helpedWords: Readonly<Record<WalkInHelp, Sentence>> = {
  stayed: staff('Stayed with us', 'Arhosodd gyda ni'),
  told: staff('We told them what they asked', 'Dywedwyd yr hyn a ofynnwyd'),
  signposted: staff('We told them of another place', 'Dywedwyd wrthynt am le arall'),
  'asks-assessment': staff('Asks for an assessment', 'Yn gofyn am asesiad'),
}
export const helpKindWords: Readonly<Record<HelpKind, Sentence>> = {
  advice: staff('Advice', 'Cyngor'),
  checks: staff('Checks and papers', 'Gwiriadau a phapurau'),
  training: staff('Training', 'Hyfforddiant'),
  access: staff('Access', 'Mynediad'),
  staff: staff('Staff for a time', 'Staff dros dro'),
  other: staff('Something else', 'Rhywbeth arall'),
}
export const helpRefusals: Readonly<Record<HelpRefusal['kind'], Sentence>> = {
  'not-its-spoke': staff('Choose a spoke of this hub', 'Dewiswch loeren i’r hyb hwn'),
  'words-needed': staff('Write what you did', 'Ysgrifennwch yr hyn a wnaethoch'),
  'in-the-future': staff('This day has not come yet', 'Nid yw’r diwrnod hwn wedi dod eto'),
}

export const hubToolWords = {
  walkIns: staff('People who come by', 'Pobl sy’n galw heibio'),
  walkInsAbout: staff(
    'Write down that somebody came by. No names, and nobody needs an assessment. It costs them nothing: nobody is charged for a walk-in, and no provider is paid for one.',
    'Nodwch fod rhywun wedi galw heibio. Dim enwau, ac nid oes angen asesiad ar neb. Nid yw’n costio dim iddynt: ni chodir tâl ar neb am alw heibio, ac ni thelir darparwr amdano.',
  ),
  people: staff('How many people', 'Faint o bobl'),
  wanted: staff('What did they want?', 'Beth oedd arnynt ei eisiau?'),
  done: staff('What was done?', 'Beth a wnaed?'),
  signpostedTo: staff('Which place, if it is one of these', 'Pa le, os yw’n un o’r rhain'),
  elsewhere: staff('Somewhere else', 'Rhywle arall'),
  note: staff('Anything else to remember', 'Unrhyw beth arall i’w gofio'),
  noteHint: staff('No names.', 'Dim enwau.'),
  log: staff('Write it down', 'Nodi hyn'),
  chooseOne: staff('Choose one', 'Dewiswch un'),
  peopleFault: staff('Write a whole number from 1 to 50', 'Ysgrifennwch rif cyfan o 1 i 50'),
  nameSeen: staff(
    'This looks like a name. Take it out, or press again if it is none.',
    'Mae hwn yn edrych fel enw. Tynnwch ef, neu pwyswch eto os nad enw ydyw.',
  ),
  thisMonth: says<{ people: number }>({
    en: '{people, plural, =0 {Nobody has come by in the last 28 days.} one {# person came by in the last 28 days.} other {# people came by in the last 28 days.}}',
    cy: '{people, plural, =0 {Does neb wedi galw heibio yn y 28 diwrnod diwethaf.} zero {Galwodd # o bobl heibio yn y 28 diwrnod diwethaf.} one {Galwodd # person heibio yn y 28 diwrnod diwethaf.} two {Galwodd # berson heibio yn y 28 diwrnod diwethaf.} few {Galwodd # o bobl heibio yn y 28 diwrnod diwethaf.} many {Galwodd # o bobl heibio yn y 28 diwrnod diwethaf.} other {Galwodd # o bobl heibio yn y 28 diwrnod diwethaf.}}',
    readers,
  }),
  cameFor: says<{ people: number; wanted: string }>({
    en: '{people, plural, one {# person} other {# people}}: {wanted}',
    cy: '{people, plural, zero {# o bobl} one {# person} two {# berson} few {# o bobl} many {# o bobl} other {# o bobl}}: {wanted}',
    readers,
  }),

  help: staff('Help for spokes', 'Help i loerennau'),
  helpAbout: staff(
    'What this hub did for the spokes that it helps. Access that a spoke gained becomes a fact of it from that day.',
    'Yr hyn a wnaeth yr hyb hwn dros y lloerennau y mae’n eu helpu. Daw mynediad a enillodd lloeren yn ffaith amdani o’r diwrnod hwnnw.',
  ),
  spoke: staff('Spoke', 'Lloeren'),
  day: staff('Day', 'Diwrnod'),
  helpKind: staff('What kind of help', 'Pa fath o help'),
  helpWords: staff('What you did', 'Yr hyn a wnaethoch'),
  gained: staff(
    'What the spoke has now and had not before',
    'Yr hyn sydd gan y lloeren nawr ac nad oedd ganddi o’r blaen',
  ),
  helpedCount: says<{ helped: number; raised: number; all: number }>({
    en: '{helped} of {all} spokes helped in the last year; {raised} gained access.',
    cy: 'Helpwyd {helped} o {all} o loerennau yn y flwyddyn ddiwethaf; enillodd {raised} fynediad.',
    readers,
  }),
  alone: staff('Spokes that no hub helps yet', 'Lloerennau nad oes hyb yn eu helpu eto'),
  chooseSpoke: staff('Which spoke?', 'Pa loeren?'),
  link: staff('Help this spoke from now on', 'Helpu’r lloeren hon o hyn ymlaen'),
  hasHub: staff(
    'Choose a spoke that no hub helps yet',
    'Dewiswch loeren nad oes hyb yn ei helpu eto',
  ),
  noSpokes: staff('This hub has no spokes yet.', 'Does gan yr hyb hwn ddim lloerennau eto.'),
  noHelp: staff('Nothing is written down yet.', 'Does dim wedi’i nodi eto.'),
  gainedSaid: says<{ facts: string }>({ en: 'Gained: {facts}', cy: 'Enillwyd: {facts}', readers }),

  month: staff('Plan of a month', 'Cynllun mis'),
  monthAbout: staff(
    'Each day with its hours, sessions, rooms and staff, by the weekly places that hold that day.',
    'Pob diwrnod gyda’i oriau, ei sesiynau, ei ystafelloedd a’i staff, yn ôl y lleoedd wythnosol sy’n dal y diwrnod hwnnw.',
  ),
  open: staff('Open', 'Ar agor'),
  sessions: staff('Sessions', 'Sesiynau'),
  roomsUsed: staff('Rooms used', 'Ystafelloedd a ddefnyddir'),
  staffNeeded: staff('Staff needed at once', 'Staff sydd eu hangen ar yr un pryd'),
  staffShort: says<{ short: number }>({
    en: '{short} short',
    cy: '{short} yn brin',
    readers,
  }),
  closed: staff('Closed', 'Ar gau'),
  closedFor: says<{ why: string }>({ en: 'Closed: {why}', cy: 'Ar gau: {why}', readers }),
  nextMonth: staff('Next month', 'Y mis nesaf'),
  monthBefore: staff('Month before', 'Y mis cynt'),
  longer: says<{ evenings: number; weekends: number }>({
    en: '{evenings, plural, =0 {No evenings} one {# evening} other {# evenings}} and {weekends, plural, =0 {no weekend days} one {# weekend day} other {# weekend days}} this month.',
    cy: '{evenings, plural, =0 {Dim nosweithiau} zero {# noson} one {# noson} two {# noson} few {# noson} many {# noson} other {# noson}} a {weekends, plural, =0 {dim diwrnodau penwythnos} zero {# diwrnod penwythnos} one {# diwrnod penwythnos} two {# ddiwrnod penwythnos} few {# diwrnod penwythnos} many {# diwrnod penwythnos} other {# diwrnod penwythnos}} y mis hwn.',
    readers,
  }),
  eveningPlaces: says<{ places: number }>({
    en: '{places, plural, =0 {No weekly places in the evening this month.} one {# weekly place in the evening this month.} other {# weekly places in the evening this month.}}',
    cy: '{places, plural, =0 {Dim lleoedd wythnosol gyda’r nos y mis hwn.} zero {# lle wythnosol gyda’r nos y mis hwn.} one {# lle wythnosol gyda’r nos y mis hwn.} two {# le wythnosol gyda’r nos y mis hwn.} few {# lle wythnosol gyda’r nos y mis hwn.} many {# lle wythnosol gyda’r nos y mis hwn.} other {# lle wythnosol gyda’r nos y mis hwn.}}',
    readers,
  }),

  staffing: staff('One person more', 'Un person arall'),
  staffingAbout: staff(
    'What one more person does to the staff of a session, before anybody is offered the place.',
    'Yr hyn y mae un person arall yn ei wneud i staff sesiwn, cyn cynnig y lle i neb.',
  ),
  session: staff('Session', 'Sesiwn'),
  ratio: staff('Their ratio', 'Eu cymhareb'),
  howMany: staff('How many more', 'Faint yn fwy'),
  workOut: staff('Work it out', 'Cyfrifo'),
  now: says<{ people: number; staff: number }>({
    en: 'Now: {people} people, {staff} staff needed.',
    cy: 'Nawr: {people} o bobl, angen {staff} aelod o staff.',
    readers,
  }),
  afterwards: says<{ people: number; staff: number }>({
    en: 'Then: {people} people, {staff} staff needed.',
    cy: 'Wedyn: {people} o bobl, angen {staff} aelod o staff.',
    readers,
  }),
  noExtra: staff(
    'No more staff are needed for this place.',
    'Does dim angen mwy o staff ar gyfer y lle hwn.',
  ),
  extra: says<{ staff: number; money: string }>({
    en: 'This place needs {staff} more staff: {money} each time.',
    cy: 'Mae angen {staff} aelod arall o staff ar gyfer y lle hwn: {money} bob tro.',
    readers,
  }),
  extraNoCost: says<{ staff: number }>({
    en: 'This place needs {staff} more staff. Write what an hour of staff costs to see what it costs.',
    cy: 'Mae angen {staff} aelod arall o staff ar gyfer y lle hwn. Nodwch faint y mae awr o staff yn ei chostio i weld y gost.',
    readers,
  }),
  notEnough: staff(
    'The staff on the rota are then too few.',
    'Bydd y staff ar y rota yn rhy ychydig wedyn.',
  ),
  tooMany: says<{ most: number }>({
    en: 'The session takes {most} people at most.',
    cy: 'Mae’r sesiwn yn cymryd {most} o bobl ar y mwyaf.',
    readers,
  }),
  noSessions: staff('No session in the next 14 days.', 'Dim sesiwn yn y 14 diwrnod nesaf.'),

  group: staff('A group of your own', 'Eich grŵp eich hun'),
  groupAbout: staff(
    'Write how many people come at each ratio. It tells the staff that you need, with everybody in one room and with a room for each ratio.',
    'Ysgrifennwch faint o bobl sy’n dod ar bob cymhareb. Mae’n dweud faint o staff sydd eu hangen, gyda phawb mewn un ystafell a chydag ystafell i bob cymhareb.',
  ),
  peopleAt: says<{ ratio: string }>({
    en: 'People at {ratio}',
    cy: 'Pobl ar {ratio}',
    readers: 'staff',
  }),
  groupNeeds: says<{ people: string; together: string; apart: string; rooms: string }>({
    en: 'People: {people}. Staff needed together: {together}. Staff needed in separate rooms ({rooms}): {apart}.',
    cy: 'Pobl: {people}. Staff sydd eu hangen gyda’i gilydd: {together}. Staff sydd eu hangen mewn ystafelloedd ar wahân ({rooms}): {apart}.',
    readers: 'staff',
  }),
  groupWorkOut: staff('Work out the staff', 'Cyfrifo’r staff'),
  costs: staff(
    'What a day costs, and how full it is',
    'Beth mae diwrnod yn ei gostio, a pha mor llawn ydyw',
  ),
  costsAbout: staff(
    'What is left or short in a year, by how many people come each day.',
    'Yr hyn sydd dros ben neu’n brin mewn blwyddyn, yn ôl faint o bobl sy’n dod bob dydd.',
  ),
  fixed: staff('Fixed costs a year', 'Costau sefydlog y flwyddyn'),
  price: staff('Brought by one attendance', 'Yr hyn a ddaw o un presenoldeb'),
  variable: staff('Cost of one attendance', 'Cost un presenoldeb'),
  daysAYear: staff('Days open in a year', 'Diwrnodau ar agor mewn blwyddyn'),
  staffHour: staff('One member of staff for an hour', 'Un aelod o staff am awr'),
  saveCosts: staff('Save the costs from today', 'Cadw’r costau o heddiw'),
  noCosts: staff(
    'Nobody has written down what this hub costs.',
    'Does neb wedi nodi faint y mae’r hyb hwn yn ei gostio.',
  ),
  notMoney: staff(
    'Write pounds, as 96,000 or 48.50',
    'Ysgrifennwch bunnoedd, fel 96,000 neu 48.50',
  ),
  notDays: staff('Write a whole number from 1 to 366', 'Ysgrifennwch rif cyfan o 1 i 366'),
  aDay: staff('People a day', 'Pobl y dydd'),
  costEach: staff('Cost of each attendance', 'Cost pob presenoldeb'),
  leftInYear: staff('Left in the year', 'Ar ôl yn y flwyddyn'),
  breakEven: says<{ attendances: string; people: number }>({
    en: 'It pays for itself from {attendances} attendances a year: {people} people a day.',
    cy: 'Mae’n talu amdano’i hun o {attendances} presenoldeb y flwyddyn: {people} o bobl y dydd.',
    readers,
  }),
  never: staff(
    'Each attendance costs as much as it brings: no number is enough.',
    'Mae pob presenoldeb yn costio cymaint ag y mae’n ei ddwyn: nid oes nifer yn ddigon.',
  ),
  use: staff('How full it is', 'Pa mor llawn ydyw'),
  useAbout: staff(
    'Who came of the places there were, by half-day. Where no register was signed off, weekly places count.',
    'Pwy a ddaeth o’r lleoedd a oedd, yn ôl hanner diwrnod. Lle nad oes cofrestr wedi’i llofnodi, lleoedd wythnosol sy’n cyfrif.',
  ),
  halfDay: staff('Half-day', 'Hanner diwrnod'),
  taken: staff('Came', 'Daeth'),
  placesThere: staff('Places', 'Lleoedd'),
  share: staff('Share', 'Cyfran'),
  sharePercent: says<{ share: string }>({ en: '{share} %', cy: '{share} %', sameInBoth: true }),
  noUse: staff('There were no sessions in this time.', 'Doedd dim sesiynau yn yr amser hwn.'),
} as const
