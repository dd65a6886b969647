import { type Sentence, says } from '#ground/words/says.ts'
import type { RecoverRefusal, TalkHow, TalkRefusal, WithWhom } from './recovery.ts'
import type { SignKind, SignLevel, Status } from './signs.ts'
import type { HeldBecause } from './stopping.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

export const careWords = {
  dueAbout: says<{ from: string; to: string }>({
    en: 'From {from} to {to}. Each is paid in advance, every four weeks from the day on which the account was opened. A late review or plan never holds one.',
    cy: 'O {from} i {to}. Telir pob un ymlaen llaw, bob pedair wythnos o’r diwrnod yr agorwyd y cyfrif. Nid yw adolygiad na chynllun hwyr byth yn dal un yn ôl.',
    readers: 'staff',
  }),
  dueSum: says<{ count: number; money: string; held: number }>({
    en: 'To be paid: {count}, {money} in all. Held: {held}.',
    cy: 'I’w talu: {count}, cyfanswm o {money}. Wedi’u dal yn ôl: {held}.',
    readers: 'staff',
  }),
  dueNone: staff('None falls due.', 'Nid oes un yn dod yn ddyledus.'),
  dueOn: staff('Due on', 'Yn ddyledus ar'),
  payee: staff('Paid to', 'Telir i'),
  amount: staff('Amount', 'Swm'),
  paidOrHeld: staff('Paid or held', 'I’w dalu neu ei ddal yn ôl'),
  isPaid: staff('To be paid', 'I’w dalu'),
  list: staff('Direct payments that need me', 'Taliadau uniongyrchol sydd f’angen i'),
  listAbout: staff(
    'Accounts with a sign, most pressing first. A sign is a reason to look or to talk, and proves nothing.',
    'Cyfrifon ag arwydd, y mwyaf pwysig yn gyntaf. Rheswm i edrych neu i siarad yw arwydd, ac nid yw’n profi dim.',
  ),
  allWell: says<{ count: number }>({
    en: 'No account needs anybody. Open accounts: {count}.',
    cy: 'Nid oes angen neb ar unrhyw gyfrif. Cyfrifon agored: {count}.',
    readers: 'staff',
  }),
  counts: says<{ act: number; talk: number; look: number; green: number }>({
    en: 'Act: {act}. Talk: {talk}. Look: {look}. All well: {green}.',
    cy: 'Gweithredu: {act}. Siarad: {talk}. Edrych: {look}. Popeth yn iawn: {green}.',
    readers: 'staff',
  }),
  title: says<{ name: string }>({
    en: 'Care of the direct payment: {name}',
    cy: 'Gofalu am y taliad uniongyrchol: {name}',
    readers: 'staff',
  }),
  status: staff('Where it stands', 'Sut mae pethau'),
  signs: staff('Signs', 'Arwyddion'),
  why: staff('Why', 'Pam'),
  noSigns: staff('There is no sign.', 'Nid oes arwydd.'),
  since: says<{ sign: string; day: string }>({
    en: '{sign} Since: {day}',
    cy: '{sign} Ers: {day}',
    readers: 'staff',
  }),
  reviewLate: says<{ day: string }>({
    en: 'A review was due: {day}. The money is paid all the same. When it is four weeks late, the manager is told.',
    cy: 'Roedd adolygiad i fod: {day}. Telir yr arian yr un fath. Pan fydd bedair wythnos yn hwyr, caiff y rheolwr wybod.',
    readers: 'staff',
  }),
  suspected: staff(
    'Fraud or abuse is suspected. Tell the duty desk too, if nobody has.',
    'Amheuir twyll neu gam-drin. Dywedwch wrth y ddesg ddyletswydd hefyd, os nad oes neb wedi gwneud.',
  ),
  balance: staff('In the account', 'Yn y cyfrif'),
  talks: staff('Talks', 'Sgyrsiau'),
  noTalks: staff('Nobody has talked about it yet.', 'Nid oes neb wedi siarad am y peth eto.'),
  day: staff('Day', 'Diwrnod'),
  with: staff('With', 'Gyda'),
  said: staff('What they said', 'Beth ddywedon nhw'),
  by: staff('Written down by', 'Cofnodwyd gan'),
  noteTalk: staff('Write down a talk', 'Cofnodi sgwrs'),
  onDay: staff('On what day?', 'Ar ba ddiwrnod?'),
  withWhom: staff('Who was talked with?', 'Gyda phwy oedd y sgwrs?'),
  how: staff('How?', 'Sut?'),
  suspicion: staff('Is there more to it?', 'A oes mwy i’r peth?'),
  suspects: staff('Fraud or abuse is suspected', 'Amheuir twyll neu gam-drin'),
  suspicionHint: staff(
    'Then nobody waits for a talk. “Nobody yet” may be chosen only with this.',
    'Yna nid oes neb yn aros am sgwrs. Dim ond gyda hyn y gellir dewis “Neb eto”.',
  ),
  savings: staff('Saved for', 'Cynilo at'),
  savingFor: says<{ what: string; money: string; day: string }>({
    en: '{what}: {money}. Needed: {day}',
    cy: '{what}: {money}. Ei angen: {day}',
    readers: 'staff',
  }),
  noSavings: staff('Nothing is written down.', 'Nid oes dim wedi’i gofnodi.'),
  noteSaving: staff('Write down what is saved for', 'Cofnodi’r hyn y cynilir ato'),
  whatFor: staff('What is it, in their words?', 'Beth yw e, yn eu geiriau nhw?'),
  serves: staff('What in the plan is it for?', 'Ar gyfer beth yn y cynllun mae e?'),
  howMuch: staff('How much?', 'Faint?'),
  neededOn: staff('When is it needed?', 'Pryd mae ei angen?'),
  surplus: staff('Money left over', 'Arian dros ben'),
  toSurplus: staff('Worksheet of what is left over', 'Taflen waith o’r hyn sydd dros ben'),
  owed: staff('Owed and not paid yet', 'Yn ddyledus a heb ei dalu eto'),
  owedHint: staff(
    'In pounds, such as 412.00. Nothing, if nothing is.',
    'Mewn punnoedd, megis 412.00. Dim, os nad oes dim.',
  ),
  standsBy: says<{ weeks: number; money: string }>({
    en: 'Stands by: {weeks, plural, one {# week} other {# weeks}} of {money}',
    cy: 'Wrth gefn: {weeks, plural, zero {# wythnos} one {# wythnos} two {# wythnos} few {# wythnos} many {# wythnos} other {# wythnos}} o {money}',
    readers: 'staff',
  }),
  savedRow: staff('Saved for something in the plan', 'Wedi’i gynilo at rywbeth yn y cynllun'),
  leftOver: staff('Left over', 'Dros ben'),
  back: says<{ share: string }>({
    en: 'Their own share, {share} %: goes back to them first',
    cy: 'Eu cyfran eu hunain, {share} %: yn mynd yn ôl iddyn nhw gyntaf',
    readers: 'staff',
  }),
  council: staff('The council may ask for', 'Gall y cyngor ofyn am'),
  work: staff('Work it out', 'Ei gyfrifo'),
  reasons: staff('Why is it asked for?', 'Pam y gofynnir amdano?'),
  ask: staff('Ask for it', 'Gofyn amdano'),
  nothingBasis: staff(
    'The plan in force pays for nothing by direct payment.',
    'Nid yw’r cynllun sydd mewn grym yn talu am ddim drwy daliad uniongyrchol.',
  ),
  asked: says<{ day: string; recover: string; refund: string; due: string }>({
    en: '{day}: asked for {recover}. Goes back to them: {refund}. The letter gives until: {due}',
    cy: '{day}: gofynnwyd am {recover}. Yn mynd yn ôl iddyn nhw: {refund}. Mae’r llythyr yn rhoi tan: {due}',
    readers: 'staff',
  }),
  save: staff('Save', 'Cadw'),
  backToCare: staff('Back to the care of it', 'Yn ôl at y gofal amdano'),
  chooseOne: staff('Choose one', 'Dewiswch un'),
  writeDay: staff('Write a day, such as 27 8 2026', 'Ysgrifennwch ddiwrnod, megis 27 8 2026'),
  writePounds: staff(
    'Write pounds and pence, such as 412.00',
    'Ysgrifennwch bunnoedd a cheiniogau, megis 412.00',
  ),
  pages: staff('Pages of accounts', 'Tudalennau o gyfrifon'),
} as const

export const statusWords: Readonly<Record<Status, Sentence>> = {
  act: staff('Act', 'Gweithredu'),
  talk: staff('Talk', 'Siarad'),
  look: staff('Look', 'Edrych'),
  green: staff('All well', 'Popeth yn iawn'),
}

export const levelWords: Readonly<Record<SignLevel, Sentence>> = {
  look: staff('Look', 'Edrych'),
  talk: staff('Talk', 'Siarad'),
}

/** Each says the figure behind it: pounds, days or times. */
export const signWords = {
  'below-nought': says<{ money: string }>({
    en: 'More was taken out than was there: {money}.',
    cy: 'Cafodd mwy ei dynnu allan nag oedd yno: {money}.',
    readers: 'staff',
  }),
  'above-what-may-stand-by': says<{ money: string }>({
    en: 'More than may stand by, four weeks after four weeks: {money} more.',
    cy: 'Mwy nag a gaiff aros wrth gefn, bob pedair wythnos: {money} yn fwy.',
    readers: 'staff',
  }),
  'nothing-spent': says<{ count: number }>({
    en: 'Nothing was spent. Days: {count}.',
    cy: 'Ni wariwyd dim. Diwrnodau: {count}.',
    readers: 'staff',
  }),
  'not-in-plan': says<{ money: string }>({
    en: 'Spent on what the plan does not have: {money}.',
    cy: 'Wedi’i wario ar yr hyn nad yw yn y cynllun: {money}.',
    readers: 'staff',
  }),
  'round-sums-to-manager': says<{ count: number }>({
    en: 'Round sums on one day to whoever looks after the account. How many: {count}.',
    cy: 'Symiau crwn ar un diwrnod i bwy bynnag sy’n gofalu am y cyfrif. Faint: {count}.',
    readers: 'staff',
  }),
  'spent-in-hospital': says<{ money: string }>({
    en: 'Spent while the person was in hospital: {money}.',
    cy: 'Wedi’i wario tra oedd y person yn yr ysbyty: {money}.',
    readers: 'staff',
  }),
} as const satisfies Record<SignKind, unknown>

export const signNames: Readonly<Record<SignKind, Sentence>> = {
  'below-nought': staff('Balance below nought', 'Balans o dan ddim'),
  'above-what-may-stand-by': staff('More than may stand by', 'Mwy nag a gaiff aros wrth gefn'),
  'nothing-spent': staff('Nothing spent', 'Dim wedi’i wario'),
  'not-in-plan': staff('Spent on what is not in the plan', 'Gwario ar yr hyn nad yw yn y cynllun'),
  'round-sums-to-manager': staff('Round sums to the manager', 'Symiau crwn i’r rheolwr'),
  'spent-in-hospital': staff('Spent during a hospital stay', 'Gwario yn ystod arhosiad ysbyty'),
}

export const withWords: Readonly<Record<WithWhom, Sentence>> = {
  person: staff('The person', 'Y person'),
  manager: staff('Whoever looks after the account', 'Pwy bynnag sy’n gofalu am y cyfrif'),
  both: staff('Both', 'Y ddau'),
  advocate: staff('The person with their advocate', 'Y person gyda’u heiriolwr'),
  nobody: staff('Nobody yet', 'Neb eto'),
}

export const talkHowWords: Readonly<Record<TalkHow, Sentence>> = {
  visit: staff('On a visit', 'Ar ymweliad'),
  phone: staff('By phone', 'Dros y ffôn'),
  video: staff('By video', 'Drwy fideo'),
  writing: staff('In writing', 'Yn ysgrifenedig'),
}

export const talkRefusalWords: Readonly<Record<TalkRefusal['kind'], Sentence>> = {
  'words-needed': staff('Write what they said', 'Ysgrifennwch beth ddywedon nhw'),
  'talk-in-the-future': staff('This day has not come yet', 'Nid yw’r diwrnod hwn wedi dod eto'),
  'somebody-needed': staff(
    'Choose who was talked with, or say that fraud or abuse is suspected',
    'Dewiswch gyda phwy oedd y sgwrs, neu dywedwch yr amheuir twyll neu gam-drin',
  ),
}

export const savingRefusalWords = {
  'say-what': staff('Write what it is', 'Ysgrifennwch beth yw e'),
  'say-how-much': staff(
    'Write pounds and pence, such as 412.00',
    'Ysgrifennwch bunnoedd a cheiniogau, megis 412.00',
  ),
  'not-in-plan': staff(
    'Choose what in the plan it is for',
    'Dewiswch ar gyfer beth yn y cynllun mae e',
  ),
  'day-gone-by': staff('This day has gone by', 'Mae’r diwrnod hwn wedi mynd heibio'),
} as const

export const recoverRefusalWords: Readonly<Record<RecoverRefusal['kind'], Sentence>> = {
  'nothing-left-over': staff('Nothing is left over', 'Nid oes dim dros ben'),
  'asked-already': staff(
    'It was asked for already, and the letter still runs',
    'Gofynnwyd amdano eisoes, ac mae’r llythyr yn dal mewn grym',
  ),
  'talk-first': staff(
    'Nobody has talked with them about it in the last three months: write down a talk first',
    'Nid oes neb wedi siarad â nhw am y peth yn ystod y tri mis diwethaf: cofnodwch sgwrs yn gyntaf',
  ),
  'say-why': staff('Write why it is asked for', 'Ysgrifennwch pam y gofynnir amdano'),
}

/** Why a payment is held: nothing else ever holds one. */
export const heldWords: Readonly<Record<HeldBecause, Sentence>> = {
  died: staff('Held: the person has died', 'Wedi’i ddal: bu farw’r person'),
  suspended: staff(
    'Held: suspended by a decision, with support arranged by the council',
    'Wedi’i ddal: wedi’i atal trwy benderfyniad, gyda chymorth wedi’i drefnu gan y cyngor',
  ),
}
