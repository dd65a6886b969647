import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { sayList } from '#ground/words/lists.ts'
import { type Sentence, says } from '#ground/words/says.ts'
import type { KindHeld, PaperKind, PaperRefusal, PaperState, Standing } from './paper.ts'
import type { PaperFileRefusal } from './paper-file.ts'

const readers = 'staff'
const staff = (en: string, cy: string) => says({ en, cy, readers })

export const paperKindWords: Readonly<Record<PaperKind, Sentence>> = {
  identity: staff('Identity', 'Hunaniaeth'),
  dbs: staff('DBS certificate', 'Tystysgrif DBS'),
  insurance: staff('Public liability insurance', 'Yswiriant atebolrwydd cyhoeddus'),
  'safeguarding-training': staff('Safeguarding training', 'Hyfforddiant diogelu'),
  'first-aid': staff('First aid', 'Cymorth cyntaf'),
  'food-hygiene': staff('Food hygiene', 'Hylendid bwyd'),
  'personal-care-registration': staff('Personal care registration', 'Cofrestriad gofal personol'),
}

export const standingWords: Readonly<Record<Standing, Sentence>> = {
  fine: staff('In order', 'Mewn trefn'),
  'ends-soon': staff('Ends soon', 'Yn dod i ben yn fuan'),
  ended: staff('Ended', 'Wedi dod i ben'),
  missing: staff('Missing', 'Ar goll'),
}
export const paperStateWords: Readonly<Record<PaperState, Sentence>> = {
  sent: staff('Waiting to be checked', 'Yn aros i gael ei wirio'),
  accepted: staff('Accepted', 'Wedi’i dderbyn'),
  refused: staff('Refused', 'Wedi’i wrthod'),
  replaced: staff('Taken back', 'Wedi’i dynnu’n ôl'),
}

export const paperWords = {
  title: staff('My papers', 'Fy mhapurau'),
  about: staff(
    'What the council asks of you before new people are offered a place with you.',
    'Yr hyn y mae’r cyngor yn ei ofyn gennych cyn cynnig lle gyda chi i bobl newydd.',
  ),
  allFine: says<{ day: string }>({
    en: 'Your papers are in order until {day}.',
    cy: 'Mae eich papurau mewn trefn hyd {day}.',
    readers,
  }),
  allFineAlways: staff('Your papers are in order.', 'Mae eich papurau mewn trefn.'),
  missing: says<{ papers: string }>({
    en: 'Missing: {papers}. Nobody new is offered a place with you until the council has accepted them.',
    cy: 'Ar goll: {papers}. Ni chaiff neb newydd gynnig lle gyda chi nes bod y cyngor wedi’u derbyn.',
    readers,
  }),
  endsOn: says<{ paper: string; day: string }>({
    en: '{paper} ends on {day}. After that day nobody new is offered a place with you.',
    cy: '{paper}: yn dod i ben ar {day}. Ar ôl y diwrnod hwnnw ni chaiff neb newydd gynnig lle gyda chi.',
    readers,
  }),
  endsTomorrow: says<{ paper: string; day: string }>({
    en: '{paper} ends tomorrow, {day}. After that nobody new is offered a place with you. Send the new one today.',
    cy: '{paper}: yn dod i ben yfory, {day}. Wedi hynny ni chaiff neb newydd gynnig lle gyda chi. Anfonwch yr un newydd heddiw.',
    readers,
  }),
  endsToday: says<{ paper: string }>({
    en: '{paper} ends today. From tomorrow nobody new is offered a place with you. Send the new one now.',
    cy: '{paper}: yn dod i ben heddiw. O yfory ni chaiff neb newydd gynnig lle gyda chi. Anfonwch yr un newydd nawr.',
    readers,
  }),
  ended: says<{ paper: string; day: string }>({
    en: '{paper} ended on {day}. Nobody new is offered a place with you until there is a new one.',
    cy: '{paper}: daeth i ben ar {day}. Ni chaiff neb newydd gynnig lle gyda chi nes bod un newydd.',
    readers,
  }),
  careYes: staff(
    'Personal care: yes. You may be matched with people who need it.',
    'Gofal personol: ie. Cewch eich paru â phobl y mae ei angen arnynt.',
  ),
  careNo: staff(
    'Personal care: no. You are not matched with people who need it.',
    'Gofal personol: na. Ni chewch eich paru â phobl y mae ei angen arnynt.',
  ),
  careYesOf: staff(
    'Personal care: yes. It may be matched with people who need it.',
    'Gofal personol: ie. Caiff ei baru â phobl y mae ei angen arnynt.',
  ),
  careNoOf: staff(
    'Personal care: no. It is not matched with people who need it.',
    'Gofal personol: na. Ni chaiff ei baru â phobl y mae ei angen arnynt.',
  ),
  asked: staff('Papers that are asked of you', 'Papurau sy’n cael eu gofyn gennych'),
  other: staff(
    'Papers that are not asked of you, and that you may send',
    'Papurau nad ydynt yn cael eu gofyn gennych, ac y cewch eu hanfon',
  ),
  allSent: staff('What you have sent', 'Yr hyn rydych wedi’i anfon'),
  nothingSent: staff('Nothing has been sent.', 'Does dim wedi’i anfon.'),
  until: says<{ day: string }>({ en: 'Until {day}', cy: 'Hyd {day}', readers }),
  untilOf: says<{ day: string; holder: string }>({
    en: 'Until {day} ({holder})',
    cy: 'Hyd {day} ({holder})',
    readers,
  }),
  noEnd: staff('Does not run out', 'Nid yw’n dod i ben'),
  sentOn: says<{ day: string }>({ en: 'Sent on {day}', cy: 'Anfonwyd ar {day}', readers }),
  endedOn: says<{ day: string }>({ en: 'Ended on {day}', cy: 'Daeth i ben ar {day}', readers }),
  waiting: staff('Sent, waiting to be checked', 'Wedi’i anfon, yn aros i gael ei wirio'),
  open: says<{ paper: string }>({ en: 'Open: {paper}', cy: 'Agor: {paper}', readers }),
  takeBack: staff('Take back', 'Tynnu’n ôl'),
  takeBackOf: says<{ paper: string }>({
    en: 'Take back: {paper}',
    cy: 'Tynnu’n ôl: {paper}',
    readers,
  }),
  takeBackWhy: staff(
    'For a worker who has left, or a paper sent by mistake. It counts no longer.',
    'Ar gyfer gweithiwr sydd wedi gadael, neu bapur a anfonwyd drwy gamgymeriad. Nid yw’n cyfrif mwyach.',
  ),
  ofHolder: says<{ paper: string; holder: string }>({
    en: '{paper}: {holder}',
    cy: '{paper}: {holder}',
    sameInBoth: true,
    readers,
  }),
  whyRefused: says<{ reason: string }>({
    en: 'Refused: {reason}',
    cy: 'Wedi’i wrthod: {reason}',
    readers,
  }),

  sendTitle: says<{ paper: string }>({
    en: 'Send a paper: {paper}',
    cy: 'Anfon papur: {paper}',
    readers,
  }),
  holder: staff('Whose is it?', 'Papur pwy yw hwn?'),
  holderHint: staff(
    'The name of the worker on it. Send one for each worker.',
    'Enw’r gweithiwr sydd arno. Anfonwch un ar gyfer pob gweithiwr.',
  ),
  number: staff('Number on it', 'Y rhif sydd arno'),
  numberHint: staff('Leave it blank if there is none.', 'Gadewch yn wag os nad oes un.'),
  covers: staff('How much does it cover?', 'Faint y mae’n ei yswirio?'),
  coversHint: says<{ least: string }>({
    en: 'In pounds. The council asks for at least {least}.',
    cy: 'Mewn punnoedd. Mae’r cyngor yn gofyn am o leiaf {least}.',
    readers,
  }),
  issuedOn: staff('First day', 'Diwrnod cyntaf'),
  issuedHint: staff(
    'A new one may begin the day after the old one ends. Leave it blank if it holds already.',
    'Caiff un newydd ddechrau’r diwrnod ar ôl i’r hen un ddod i ben. Gadewch yn wag os yw’n dal eisoes.',
  ),
  expiresOn: staff('Last day', 'Diwrnod olaf'),
  expiresHint: staff(
    'Leave it blank if it does not run out.',
    'Gadewch yn wag os nad yw’n dod i ben.',
  ),
  file: staff('A photo of it, or a PDF', 'Llun ohono, neu PDF'),
  fileHint: staff(
    'Take a photo with your phone or choose a file: JPEG, PNG or WebP to 15 MB, PDF to 10 MB. If something else is wrong, choose it again.',
    'Tynnwch lun â’ch ffôn neu dewiswch ffeil: JPEG, PNG neu WebP hyd at 15 MB, PDF hyd at 10 MB. Os oes rhywbeth arall o’i le, dewiswch hi eto.',
  ),
  send: staff('Send', 'Anfon'),
  sentNow: staff(
    'Sent. Somebody at the council looks at it. Until then it does not count.',
    'Wedi’i anfon. Bydd rhywun yn y cyngor yn edrych arno. Tan hynny nid yw’n cyfrif.',
  ),
  notAPrice: staff('Write pounds, as 5,000,000', 'Ysgrifennwch bunnoedd, fel 5,000,000'),
  noSuchDay: staff('Enter a real date', 'Rhowch ddyddiad go iawn'),
  noRule: staff(
    'No rule of the council says today how much insurance must cover. Set one in Council rules',
    'Nid oes rheol gan y cyngor heddiw sy’n dweud faint y mae’n rhaid i yswiriant ei dalu. Gosodwch un yn Rheolau’r cyngor',
  ),
  tooLong: staff('Write at most 200 letters', 'Ysgrifennwch 200 llythyren ar y mwyaf'),
} as const

export const checkWords = {
  title: staff('Papers of providers', 'Papurau darparwyr'),
  about: staff(
    'Nobody new is offered a place with a provider after the last day on which all its papers hold.',
    'Ni chynigir lle gyda darparwr i neb newydd ar ôl y diwrnod olaf y mae ei bapurau i gyd yn dal.',
  ),
  toCheck: staff('To check', 'I’w gwirio'),
  nothingToCheck: staff('Nothing waits to be checked.', 'Does dim yn aros i gael ei wirio.'),
  ending: says<{ days: number }>({
    en: 'Missing, ended, or ending within {days} days',
    cy: 'Ar goll, wedi dod i ben, neu’n dod i ben o fewn {days} diwrnod',
    readers,
  }),
  noneEnding: staff(
    'Every provider’s papers are in order.',
    'Mae papurau pob darparwr mewn trefn.',
  ),
  provider: staff('Provider', 'Darparwr'),
  papers: staff('Papers', 'Papurau'),
  until: staff('Offered until', 'Cynigir hyd'),
  notOffered: staff('Not offered', 'Ddim yn cael ei gynnig'),
  places: staff('Weekly places', 'Lleoedd wythnosol'),
  fewPlaces: staff('fewer than 5', 'llai na 5'),
  more: staff('Next page', 'Tudalen nesaf'),
  before: staff('Page before', 'Tudalen flaenorol'),
  accept: staff('Accept', 'Derbyn'),
  refuse: staff('Refuse', 'Gwrthod'),
  reason: staff('Why it is refused', 'Pam y mae’n cael ei wrthod'),
  reasonHint: staff(
    'The provider reads this. Say what to send instead.',
    'Bydd y darparwr yn darllen hwn. Dywedwch beth i’w anfon yn lle hynny.',
  ),
  number: staff('Number', 'Rhif'),
  covers: staff('Covers', 'Yn yswirio'),
  from: staff('From', 'O'),
  to: staff('Until', 'Hyd'),
  sentOn: staff('Sent on', 'Anfonwyd ar'),
  noFile: staff('No photo or PDF was sent with it.', 'Ni anfonwyd llun na PDF gydag ef.'),
  missingOf: says<{ papers: string }>({
    en: 'Missing: {papers}. No place is offered.',
    cy: 'Ar goll: {papers}. Ni chynigir lle.',
    readers,
  }),
  endedOf: says<{ papers: string }>({
    en: 'Ended: {papers}. No place is offered.',
    cy: 'Wedi dod i ben: {papers}. Ni chynigir lle.',
    readers,
  }),
  fine: says<{ day: string }>({
    en: 'All papers hold until {day}.',
    cy: 'Mae pob papur yn dal hyd {day}.',
    readers,
  }),
  fineAlways: staff('All papers hold.', 'Mae pob papur yn dal.'),
} as const

export const paperRefusals: Readonly<
  Record<Exclude<PaperRefusal['kind'], 'covers-too-little'>, Sentence>
> = {
  'changed-meanwhile': staff(
    'Somebody else decided on this paper meanwhile. Look at it again.',
    'Penderfynodd rhywun arall ar y papur hwn yn y cyfamser. Edrychwch arno eto.',
  ),
  'reason-needed': staff('Say why it is refused', 'Dywedwch pam y mae’n cael ei wrthod'),
  'ends-before-it-begins': staff(
    'The last day comes before the first. Check both',
    'Mae’r diwrnod olaf cyn y cyntaf. Gwiriwch y ddau',
  ),
  'has-ended': staff(
    'This paper has ended already. A new one is needed',
    'Mae’r papur hwn wedi dod i ben eisoes. Mae angen un newydd',
  ),
  'holder-needed': staff('Write the worker’s name', 'Ysgrifennwch enw’r gweithiwr'),
  'end-needed': staff('Write its last day', 'Ysgrifennwch ei ddiwrnod olaf'),
}
const coversTooLittle = says<{ least: string }>({
  en: 'It covers less than the council asks: at least {least}. Refuse it and say so',
  cy: 'Mae’n yswirio llai nag y mae’r cyngor yn ei ofyn: o leiaf {least}. Gwrthodwch ef a dywedwch hynny',
  readers,
})
export const sayPaperRefusal = (view: View, refusal: PaperRefusal): string =>
  refusal.kind === 'covers-too-little'
    ? coversTooLittle(view, { least: sayMoney(view, refusal.least) })
    : paperRefusals[refusal.kind](view)

export const fileRefusals: Readonly<Record<PaperFileRefusal['kind'], Sentence>> = {
  'too-big': staff(
    'The file is too big. Take the photo again with your phone, or send a PDF of up to 10 MB',
    'Mae’r ffeil yn rhy fawr. Tynnwch y llun eto â’ch ffôn, neu anfonwch PDF hyd at 10 MB',
  ),
  'not-a-paper': staff(
    'This is not a photo or a PDF that we can read. Choose another file',
    'Nid llun na PDF y gallwn ei ddarllen yw hwn. Dewiswch ffeil arall',
  ),
}

/** "Public liability insurance and DBS certificate", in the order in which they are asked. */
export const sayPapers = (view: View, held: readonly KindHeld[]): string =>
  sayList(
    view,
    held.map(({ kind }) => paperKindWords[kind](view)),
    'words',
  )

export const sayUntil = (view: View, until: Parameters<typeof sayTheDay>[1]): string =>
  until === '9999-12-31' ? paperWords.noEnd(view) : sayTheDay(view, until)
