import { type Sentence, says } from '#ground/words/says.ts'
import type { AgreedHow, Held, ManagerKind } from './direct-payment.ts'
import type { EntryKind } from './four-weeks.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

export const staffWords = {
  title: says<{ name: string }>({
    en: 'Direct payment: {name}',
    cy: 'Taliad uniongyrchol: {name}',
  }),
  list: staff('Direct payment accounts', 'Cyfrifon taliadau uniongyrchol'),
  listAbout: staff(
    'Every open account, with what is left in it today. Nothing of an assessment of need is shown here.',
    'Pob cyfrif agored, gyda’r hyn sydd ar ôl ynddo heddiw. Ni ddangosir dim o asesiad o anghenion yma.',
  ),
  fallDue: staff('Direct payments that fall due', 'Taliadau uniongyrchol sy’n dod yn ddyledus'),
  needMe: staff('Accounts that need me', 'Cyfrifon sydd f’angen i'),
  care: staff('Signs, talks and what is left over', 'Arwyddion, sgyrsiau a’r hyn sydd dros ben'),
  statement: staff('Read a bank statement', 'Darllen cyfriflen banc'),
  noAccounts: staff('No account is open.', 'Nid oes cyfrif agored.'),
  none: staff(
    'This person has no direct payment account.',
    'Nid oes gan y person hwn gyfrif taliad uniongyrchol.',
  ),
  backToPerson: staff('Back to the person', 'Yn ôl at y person'),
  backToMoney: staff('What people pay', 'Beth mae pobl yn ei dalu'),
  backToAccount: staff('Back to the account', 'Yn ôl at y cyfrif'),
  openIt: staff('Open an account', 'Agor cyfrif'),
  held: staff('How it is kept', 'Sut mae’n cael ei gadw'),
  holder: staff('The firm that holds it', 'Y cwmni sy’n ei ddal'),
  holderHint: staff('For a managed account only', 'Ar gyfer cyfrif a reolir yn unig'),
  openedOn: staff('Opened on', 'Agorwyd ar'),
  who: staff('Who looks after it', 'Pwy sy’n gofalu amdano'),
  since: says<{ who: string; day: string }>({
    en: '{who}, since {day}',
    cy: '{who}, ers {day}',
  }),
  named: says<{ kind: string; name: string }>({
    en: '{kind}: {name}',
    cy: '{kind}: {name}',
    sameInBoth: true,
  }),
  inTheirWords: says<{ how: string; words: string }>({
    en: '{how}: “{words}”',
    cy: '{how}: “{words}”',
    sameInBoth: true,
  }),
  due: staff('Due for these four weeks', 'Yn ddyledus am y pedair wythnos hyn'),
  dueFrom: says<{ yearly: string }>({
    en: 'A thirteenth of {yearly} a year, from the plan in force',
    cy: 'Un rhan o dair ar ddeg o {yearly} y flwyddyn, o’r cynllun sydd mewn grym',
    readers: 'staff',
  }),
  now: staff('These four weeks', 'Y pedair wythnos hyn'),
  sinceOpening: staff('Since it was opened', 'Ers ei agor'),
  byFourWeeks: staff('By four weeks', 'Fesul pedair wythnos'),
  from: staff('From', 'O'),
  before: staff('There before', 'Yno cynt'),
  paidIn: staff('Paid in', 'Talwyd i mewn'),
  spent: staff('Spent', 'Gwariwyd'),
  left: staff('Left', 'Ar ôl'),
  entries: staff('What came in and was spent', 'Beth ddaeth i mewn a beth gafodd ei wario'),
  day: staff('Day', 'Diwrnod'),
  what: staff('What', 'Beth'),
  amount: staff('Amount', 'Swm'),
  writtenBy: staff('Written down by', 'Cofnodwyd gan'),
  takenBack: staff('Taken back', 'Tynnwyd yn ôl'),
  takeBack: staff('Take back', 'Tynnu yn ôl'),
  recordPaidIn: staff('Record money paid in', 'Cofnodi arian a dalwyd i mewn'),
  recordSpent: staff('Record money spent', 'Cofnodi arian a wariwyd'),
  change: staff('Change who looks after it', 'Newid pwy sy’n gofalu amdano'),
  kind: staff('What kind of payment?', 'Pa fath o daliad?'),
  amountIn: staff('How much was paid in?', 'Faint a dalwyd i mewn?'),
  onDay: staff('On what day?', 'Ar ba ddiwrnod?'),
  save: staff('Save', 'Cadw'),
  changeWho: staff(
    'Who is to look after it from today?',
    'Pwy sydd i ofalu amdano o heddiw ymlaen?',
  ),
  name: staff('Name of whoever is to look after it', 'Enw pwy bynnag sydd i ofalu amdano'),
  signIn: staff('Their sign-in, where they have one', 'Eu manylion mewngofnodi, lle maent ar gael'),
  noSignIn: staff('None', 'Dim'),
  chosen: staff('Did the person choose this themselves?', 'Ai’r person ei hun a ddewisodd hyn?'),
  how: staff('How did they say so?', 'Sut dywedon nhw hynny?'),
  theirWords: staff('What they said or showed', 'Beth ddywedon nhw neu ei ddangos'),
  agreement: staff('What was agreed', 'Beth gytunwyd'),
  agrees: staff('They agree to receive the money', 'Maent yn cytuno i dderbyn yr arian'),
  suitable: staff(
    'They act in the person’s best interests, and anybody authorised under the Mental Capacity Act agrees',
    'Maent yn gweithredu er lles pennaf y person, ac mae unrhyw un a awdurdodwyd o dan y Ddeddf Galluedd Meddyliol yn cytuno',
  ),
  able: staff(
    'They are able to manage the money, alone or with help',
    'Gallant reoli’r arian, ar eu pennau eu hunain neu gyda chymorth',
  ),
  forAuthorised: staff(
    'The last two are for an authorised or suitable person only.',
    'Mae’r ddau olaf ar gyfer person awdurdodedig neu addas yn unig.',
  ),
  capacity: staff('Capacity to choose a nominated person', 'Galluedd i ddewis person enwebedig'),
  capacityWhy: staff(
    'Capacity is presumed. What was found is signed as a capacity decision in the same step.',
    'Rhagdybir galluedd. Mae’r hyn a ganfuwyd yn cael ei lofnodi fel penderfyniad galluedd yn yr un cam.',
  ),
  informationGiven: staff('Information given', 'Gwybodaeth a roddwyd'),
  supportGiven: staff('Help given to decide', 'Cymorth a roddwyd i benderfynu'),
  reasons: staff('What they said that shows it', 'Beth ddywedon nhw sy’n dangos hynny'),
  decision: staff(
    'Whether somebody else looks after the direct payment account, and who',
    'A oes rhywun arall yn gofalu am gyfrif y taliad uniongyrchol, a phwy',
  ),
  yes: says({ en: 'Yes', cy: 'Ie' }),
  no: says({ en: 'No', cy: 'Na' }),
  chooseOne: staff('Choose one', 'Dewiswch un'),
  writeDay: staff('Write a day, such as 27 8 2026', 'Ysgrifennwch ddiwrnod, megis 27 8 2026'),
  writePounds: staff(
    'Write pounds and pence, such as 407.68',
    'Ysgrifennwch bunnoedd a cheiniogau, megis 407.68',
  ),
  tooLong: staff('Write less', 'Ysgrifennwch lai'),
  reference: staff('Reference', 'Cyfeirnod'),
  person: says({ en: 'Person', cy: 'Person', sameInBoth: true }),
  paidUntil: staff('Paid for the four weeks from', 'Talwyd am y pedair wythnos o'),
  notPaid: staff('Nothing yet', 'Dim eto'),
  pages: staff('Pages of accounts', 'Tudalennau o gyfrifon'),
} as const

export const heldWords: Readonly<Record<Held, Sentence>> = {
  'own-account': staff('In a bank account of the person’s', 'Mewn cyfrif banc y person'),
  'prepaid-card': staff('On a prepaid card', 'Ar gerdyn rhagdaledig'),
  'managed-account': staff('In a managed account', 'Mewn cyfrif a reolir'),
}

export const managerWords: Readonly<Record<ManagerKind, Sentence>> = {
  person: staff('The person', 'Y person'),
  'nominated-person': staff('Nominated person', 'Person enwebedig'),
  'authorised-person': staff('Authorised person', 'Person awdurdodedig'),
}
/** In Wales the one whom England calls authorised. */
export const suitablePerson = staff('Suitable person', 'Person addas')

export const agreedHowWords: Readonly<Record<AgreedHow, Sentence>> = {
  talk: staff('They said', 'Dywedon nhw'),
  picture: staff('With pictures', 'Gyda lluniau'),
  object: staff('With objects', 'Gyda gwrthrychau'),
  sign: staff('In sign', 'Drwy arwyddo'),
  writing: staff('In writing', 'Yn ysgrifenedig'),
  'best-interests': staff('In their best interests', 'Er eu lles pennaf'),
}

export const entryWords: Readonly<Record<EntryKind, Sentence>> = {
  'four-weekly': staff('Four-weekly payment', 'Taliad pedair wythnos'),
  'one-off': staff('One-off payment', 'Taliad untro'),
  spent: staff('Spent', 'Gwariwyd'),
}

export const openRefusalWords = {
  'already-open': staff('An account is open already', 'Mae cyfrif ar agor yn barod'),
  'nothing-to-pay-for': staff(
    'No plan in force has support paid for by direct payment',
    'Nid oes cynllun mewn grym sydd â chymorth y telir amdano â thaliad uniongyrchol',
  ),
  'holder-needed': staff('Write the firm that holds it', 'Ysgrifennwch y cwmni sy’n ei ddal'),
  'opens-before-the-plan': staff(
    'The plan in force starts later than that',
    'Mae’r cynllun sydd mewn grym yn dechrau’n hwyrach na hynny',
  ),
  'opens-in-the-future': staff('This day has not come yet', 'Nid yw’r diwrnod hwn wedi dod eto'),
  'lacks-capacity': staff(
    'A capacity decision in force says that the person cannot decide this',
    'Mae penderfyniad galluedd mewn grym yn dweud na all y person benderfynu hyn',
  ),
} as const

export const namingRefusalWords = {
  'name-needed': staff('Write their name', 'Ysgrifennwch eu henw'),
  'person-must-choose': staff(
    'The person can decide this, so nobody is named whom they did not choose',
    'Gall y person benderfynu hyn, felly ni enwir neb na ddewisodd ef neu hi',
  ),
  'say-how-they-agreed': staff(
    'Write how the person agreed, and what they said or showed',
    'Ysgrifennwch sut cytunodd y person, a beth ddywedodd neu ei ddangos',
  ),
  'they-must-agree': staff(
    'Nobody receives the money who has not agreed to (Care Act 2014, section 31)',
    'Nid oes neb yn derbyn yr arian nad yw wedi cytuno i hynny (Deddf Gofal 2014, adran 31)',
  ),
  'capacity-to-be-written': staff(
    'Write what information was given and what the person said that shows that they can choose',
    'Ysgrifennwch pa wybodaeth a roddwyd a beth ddywedodd y person sy’n dangos y gall ddewis',
  ),
  'lacks-capacity': staff(
    'A capacity decision in force says that the person cannot decide this: only an authorised or suitable person may look after it',
    'Mae penderfyniad galluedd mewn grym yn dweud na all y person benderfynu hyn: dim ond person awdurdodedig neu addas all ofalu amdano',
  ),
  'capacity-presumed': staff(
    'Nobody has found that the person cannot decide this, so it is theirs to choose. Sign a capacity decision first where that is in doubt',
    'Nid oes neb wedi canfod na all y person benderfynu hyn, felly eu dewis nhw ydyw. Llofnodwch benderfyniad galluedd yn gyntaf lle mae amheuaeth',
  ),
  'conditions-not-met': staff(
    'They must act in the person’s best interests and be able to manage the money',
    'Rhaid iddynt weithredu er lles pennaf y person a gallu rheoli’r arian',
  ),
  'changed-meanwhile': staff(
    'Somebody changed this account meanwhile: look at it again',
    'Newidiodd rhywun y cyfrif hwn yn y cyfamser: edrychwch arno eto',
  ),
  'document-refused': staff(
    'The nomination could not be written down',
    'Ni ellid cofnodi’r enwebiad',
  ),
  'capacity-refused': staff(
    'The capacity decision could not be signed: the person must be 16 or older',
    'Ni ellid llofnodi’r penderfyniad galluedd: rhaid i’r person fod yn 16 oed neu’n hŷn',
  ),
} as const

export const payInRefusalWords = {
  'amount-needed': staff(
    'Write pounds and pence, such as 407.68',
    'Ysgrifennwch bunnoedd a cheiniogau, megis 407.68',
  ),
  'in-the-future': staff('This day has not come yet', 'Nid yw’r diwrnod hwn wedi dod eto'),
  closed: staff('This account is closed', 'Mae’r cyfrif hwn ar gau'),
} as const

export const paidAlready = says<{ day: string }>({
  en: 'These four weeks were paid for already, on: {day}',
  cy: 'Talwyd am y pedair wythnos hyn eisoes, ar: {day}',
  readers: 'staff',
})
