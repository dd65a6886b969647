import { type Sentence, says } from '#ground/words/says.ts'
import type { SentRefusal } from './tablet-sheet.ts'

const staff = { readers: 'staff' } as const

/** Why a mark that was sent was not kept, and what to do. */
const refused: Readonly<Record<SentRefusal, Sentence>> = {
  'not-your-session': says({
    en: 'This session is not run by your organisation. Tell your manager.',
    cy: 'Nid eich sefydliad chi sy’n cynnal y sesiwn hon. Dywedwch wrth eich rheolwr.',
    ...staff,
  }),
  'no-place-here': says({
    en: 'This person has no place in this session. Mark them as a visitor on the day sheet.',
    cy: 'Does gan yr unigolyn hwn ddim lle yn y sesiwn hon. Nodwch nhw fel ymwelydd ar daflen y dydd.',
    ...staff,
  }),
  'day-ahead': says({
    en: 'The day is too far ahead. Mark it again on that day.',
    cy: 'Mae’r diwrnod yn rhy bell ymlaen. Marciwch eto ar y diwrnod hwnnw.',
    ...staff,
  }),
  'reason-missing': says({
    en: 'It gives no reason. Mark the person again, with a reason.',
    cy: 'Nid yw’n rhoi rheswm. Marciwch yr unigolyn eto, gyda rheswm.',
    ...staff,
  }),
  'nothing-to-undo': says({
    en: 'The mark that it takes back is not there. Look at the register and mark again.',
    cy: 'Nid yw’r marc y mae’n ei dynnu’n ôl yno. Edrychwch ar y gofrestr a marcio eto.',
    ...staff,
  }),
  'other-device': says({
    en: 'This tablet was used by another organisation. Press Try again.',
    cy: 'Defnyddiwyd y llechen hon gan sefydliad arall. Pwyswch Rhowch gynnig arall arni.',
    ...staff,
  }),
  'count-used': says({
    en: 'This tablet has counted twice. Press Try again.',
    cy: 'Mae’r llechen hon wedi cyfrif ddwywaith. Pwyswch Rhowch gynnig arall arni.',
    ...staff,
  }),
  'id-used': says({
    en: 'Another mark has its number. Mark the person again.',
    cy: 'Mae gan farc arall ei rif. Marciwch yr unigolyn eto.',
    ...staff,
  }),
  'not-understood': says({
    en: 'The server did not understand it. Mark the person again on the day sheet.',
    cy: 'Nid oedd y gweinydd yn ei ddeall. Marciwch yr unigolyn eto ar daflen y dydd.',
    ...staff,
  }),
}

/** How it went when the tablet last tried to reach the server. */
const reached = {
  reached: says({ en: 'Connected', cy: 'Wedi cysylltu', ...staff }),
  'no-network': says({
    en: 'No network. Marks stay on this tablet.',
    cy: 'Dim rhwydwaith. Mae’r marciau’n aros ar y llechen hon.',
    ...staff,
  }),
  'signed-out': says({ en: 'Sign in again to send.', cy: 'Mewngofnodwch eto i anfon.', ...staff }),
  'other-account': says({
    en: 'Somebody else is signed in here now.',
    cy: 'Mae rhywun arall wedi mewngofnodi yma nawr.',
    ...staff,
  }),
  'no-right': says({
    en: 'Your sign-in may not keep registers.',
    cy: 'Ni chaiff eich mewngofnod gadw cofrestrau.',
    ...staff,
  }),
  fault: says({
    en: 'The server could not answer. Marks stay on this tablet.',
    cy: 'Ni allai’r gweinydd ateb. Mae’r marciau’n aros ar y llechen hon.',
    ...staff,
  }),
} as const

/** What a tablet holds that the server does not have yet, and how the tablet itself is. */
export const waitingWords = {
  ...{ refused, reached },
  sendNow: says({ en: 'Send now', cy: 'Anfon nawr', ...staff }),
  sending: says({ en: 'Sending', cy: 'Yn anfon', ...staff }),
  allSent: says({
    en: 'Everything you marked here has been sent.',
    cy: 'Mae popeth a farcioch yma wedi’i anfon.',
    ...staff,
  }),
  toSend: says<{ count: number }>({
    en: '{count, plural, one {# mark is on this tablet only} other {# marks are on this tablet only}}',
    cy: '{count, plural, zero {# marc ar y llechen hon yn unig} one {# marc ar y llechen hon yn unig} two {# farc ar y llechen hon yn unig} few {# marc ar y llechen hon yn unig} many {# marc ar y llechen hon yn unig} other {# marc ar y llechen hon yn unig}}',
    ...staff,
  }),
  item: says<{ name: string; says: string }>({
    en: '{name}: {says}',
    cy: '{name}: {says}',
    sameInBoth: true,
  }),
  incidentsToSend: says<{ count: number }>({
    en: '{count, plural, one {# report is on this tablet only} other {# reports are on this tablet only}}',
    cy: '{count, plural, zero {# adroddiad ar y llechen hon yn unig} one {# adroddiad ar y llechen hon yn unig} two {# adroddiad ar y llechen hon yn unig} few {# adroddiad ar y llechen hon yn unig} many {# adroddiad ar y llechen hon yn unig} other {# adroddiad ar y llechen hon yn unig}}',
    ...staff,
  }),
  concernNeedsNetwork: says({
    en: 'Could it be abuse or neglect? Ring the duty desk now, or 999 in an emergency. Raise the concern on the day sheet as soon as there is a network.',
    cy: 'A allai fod yn gamdriniaeth neu’n esgeulustod? Ffoniwch y ddesg ddyletswydd nawr, neu 999 mewn argyfwng. Codwch y pryder ar daflen y dydd cyn gynted ag y bydd rhwydwaith.',
    ...staff,
  }),
  takenBack: says({ en: 'Mark taken back', cy: 'Marc wedi’i dynnu’n ôl', ...staff }),
  settled: says({
    en: 'Which of two versions is right',
    cy: 'Pa un o ddwy fersiwn sy’n gywir',
    ...staff,
  }),
  markedAgo: says<{ minutes: number }>({
    en: '{minutes, plural, =0 {Marked just now} one {Marked # minute ago} other {Marked # minutes ago}}',
    cy: '{minutes, plural, =0 {Wedi’i farcio nawr} zero {Wedi’i farcio # munud yn ôl} one {Wedi’i farcio # munud yn ôl} two {Wedi’i farcio # funud yn ôl} few {Wedi’i farcio # munud yn ôl} many {Wedi’i farcio # munud yn ôl} other {Wedi’i farcio # munud yn ôl}}',
    ...staff,
  }),
  notKept: says({ en: 'The server did not keep it.', cy: 'Ni chadwodd y gweinydd ef.', ...staff }),
  tryAgain: says({ en: 'Try again', cy: 'Rhowch gynnig arall arni', ...staff }),
  tryAgainItem: says<{ item: string }>({
    en: 'Try again: {item}',
    cy: 'Rhowch gynnig arall arni: {item}',
    ...staff,
  }),
  putAway: says({
    en: 'I have dealt with it: take it away',
    cy: 'Rwyf wedi delio ag ef: ei dynnu oddi yma',
    ...staff,
  }),
  putAwayItem: says<{ item: string }>({
    en: 'Take away: {item}',
    cy: 'Tynnu oddi yma: {item}',
    ...staff,
  }),
  othersWait: says<{ name: string; count: number }>({
    en: '{name}: {count, plural, one {# mark waits} other {# marks wait}}',
    cy: '{name}: {count, plural, zero {# marc yn aros} one {# marc yn aros} two {# farc yn aros} few {# marc yn aros} many {# marc yn aros} other {# marc yn aros}}',
    ...staff,
  }),
  othersWhy: says({
    en: 'Only who made these marks can read and send them. They go when that person signs in here.',
    cy: 'Dim ond y sawl a wnaeth y marciau hyn sy’n gallu eu darllen a’u hanfon. Fe ânt pan fydd y person hwnnw’n mewngofnodi yma.',
    ...staff,
  }),
  others: says({
    en: 'Marks that others made on this tablet',
    cy: 'Marciau a wnaeth eraill ar y llechen hon',
    ...staff,
  }),
  thisTablet: says({ en: 'This tablet', cy: 'Y llechen hon', ...staff }),
  copyFrom: says<{ time: string; hours: number }>({
    en: 'Copy of {time}. {hours, plural, =0 {Less than an hour old.} one {# hour old.} other {# hours old.}}',
    cy: 'Copi {time}. {hours, plural, =0 {Llai nag awr oed.} zero {# awr oed.} one {# awr oed.} two {# awr oed.} few {# awr oed.} many {# awr oed.} other {# awr oed.}}',
    ...staff,
  }),
  ready: says({
    en: 'This app opens without a network.',
    cy: 'Mae’r ap hwn yn agor heb rwydwaith.',
    ...staff,
  }),
  notReady: says({
    en: 'Not ready to be used without a network yet',
    cy: 'Ddim yn barod i’w ddefnyddio heb rwydwaith eto',
    ...staff,
  }),
  persisted: says({
    en: 'This browser has promised to keep what is here.',
    cy: 'Mae’r porwr hwn wedi addo cadw’r hyn sydd yma.',
    ...staff,
  }),
  notPersisted: says({
    en: 'This browser may clear what is here if the tablet is not used for a week. Add this page to the home screen.',
    cy: 'Gall y porwr hwn glirio’r hyn sydd yma os na ddefnyddir y llechen am wythnos. Ychwanegwch y dudalen hon at y sgrin gartref.',
    ...staff,
  }),
  clockWrong: says<{ tablet: string; server: string }>({
    en: 'This tablet’s clock is wrong. It says {tablet}; it is {server}. Times are put right when marks are sent.',
    cy: 'Mae cloc y llechen hon yn anghywir. Mae’n dweud {tablet}; mae’n {server}. Caiff amseroedd eu cywiro pan anfonir marciau.',
    ...staff,
  }),
  signOut: says({
    en: 'Sign out and take the registers off this tablet',
    cy: 'Allgofnodi a thynnu’r cofrestrau oddi ar y llechen hon',
    ...staff,
  }),
  signOutHint: says({
    en: 'Marks that are not sent stay, locked, until you sign in here again.',
    cy: 'Mae marciau nas anfonwyd yn aros, dan glo, nes i chi fewngofnodi yma eto.',
    ...staff,
  }),
  newVersion: says({
    en: 'A new version of this app is used from the next time it is opened.',
    cy: 'Defnyddir fersiwn newydd o’r ap hwn o’r tro nesaf y caiff ei agor.',
    ...staff,
  }),
  cannotKeep: says({
    en: 'This tablet could not keep the mark. Write it on paper, and free some space.',
    cy: 'Ni allai’r llechen hon gadw’r marc. Ysgrifennwch ef ar bapur, a rhyddhewch ychydig o le.',
    ...staff,
  }),
}
