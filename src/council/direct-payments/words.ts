import { says } from '#ground/words/says.ts'

type Money = { money: string }
type Named = { name: string }

/** What the person's own pages say of their account. */
export const myWords = {
  title: says({
    en: 'My direct payment',
    cy: 'Fy nhaliad uniongyrchol',
    easy: { en: 'Money paid to me', cy: 'Arian a delir i mi' },
  }),
  short: says({ en: 'Paid to me', cy: 'Fy nghyfrif' }),
  paidIn: says<Money>({
    en: 'Paid in: {money}',
    cy: 'Talwyd i mewn: {money}',
    easy: { en: '{money} came in.', cy: 'Daeth {money} i mewn.' },
  }),
  spent: says<Money>({
    en: 'Spent: {money}',
    cy: 'Gwariwyd: {money}',
    easy: { en: 'You spent {money}.', cy: 'Fe warioch chi {money}.' },
  }),
  left: says<Money>({
    en: 'Left: {money}',
    cy: 'Ar ôl: {money}',
    easy: { en: 'You have {money} left.', cy: 'Mae {money} gyda chi ar ôl.' },
  }),
  before: says<Money>({
    en: 'There from before: {money}',
    cy: 'Yno ers cyn hynny: {money}',
    easy: { en: 'You had {money} before.', cy: 'Roedd {money} gyda chi cynt.' },
  }),
  youLookAfterIt: says({
    en: 'You look after this money.',
    cy: 'Chi sy’n gofalu am yr arian hwn.',
  }),
  looksAfterIt: says<Named>({
    en: 'This person looks after it for you: {name}. You decide what it is for.',
    cy: 'Y person hwn sy’n gofalu amdano i chi: {name}. Chi sy’n penderfynu beth yw ei ddiben.',
  }),
  holds: says<Named>({
    en: 'This firm holds it and pays the bills: {name}. You decide what it is for.',
    cy: 'Y cwmni hwn sy’n ei ddal ac yn talu’r biliau: {name}. Chi sy’n penderfynu beth yw ei ddiben.',
    easy: {
      en: 'They keep it and pay the bills: {name}. You decide.',
      cy: 'Nhw sy’n ei gadw ac yn talu’r biliau: {name}. Chi sy’n penderfynu.',
    },
  }),
  whatSpent: says({ en: 'What I spent', cy: 'Beth wariais i' }),
  add: says({ en: 'Add what I spent', cy: 'Ychwanegu beth wariais i' }),
  addShort: says({ en: 'I spent', cy: 'Fe wariais i' }),
  ways: says({ en: 'Who looks after my money', cy: 'Pwy sy’n gofalu am fy arian' }),
  none: says({
    en: 'No money is paid to you now.',
    cy: 'Does dim arian yn cael ei dalu i chi nawr.',
  }),
  youPaid: says<{ what: string; money: string }>({
    en: 'You spent {money}. It was for this: {what}',
    cy: 'Fe warioch chi {money}. Roedd ar gyfer hyn: {what}',
  }),
  itWentTo: says<{ who: string; day: string }>({
    en: 'You paid: {who}. The day: {day}.',
    cy: 'Fe daloch chi: {who}. Y diwrnod: {day}.',
  }),
  write: says({ en: 'Yes, add it', cy: 'Ie, ei ychwanegu' }),
} as const

/** The same account as somebody sees it who looks after it for the person. */
export const theirWords = {
  title: says({ en: 'Money I look after', cy: 'Arian rydw i’n gofalu amdano' }),
  none: says({
    en: 'You do not look after anybody’s direct payment.',
    cy: 'Dydych chi ddim yn gofalu am daliad uniongyrchol neb.',
    easy: {
      en: 'You do not look after money for anybody.',
      cy: 'Dydych chi ddim yn gofalu am arian neb.',
    },
  }),
  of: says<Named>({ en: 'Direct payment: {name}', cy: 'Taliad uniongyrchol: {name}' }),
  paidIn: says<Money>({
    en: 'Paid in: {money}',
    cy: 'Talwyd i mewn: {money}',
    easy: { en: '{money} came in.', cy: 'Daeth {money} i mewn.' },
  }),
  spent: says<Money>({
    en: 'Spent: {money}',
    cy: 'Gwariwyd: {money}',
    easy: { en: '{money} was spent.', cy: 'Gwariwyd {money}.' },
  }),
  left: says<Money>({
    en: 'Left: {money}',
    cy: 'Ar ôl: {money}',
    easy: { en: '{money} is left.', cy: 'Mae {money} ar ôl.' },
  }),
  before: says<Money>({
    en: 'There from before: {money}',
    cy: 'Yno ers cyn hynny: {money}',
    easy: { en: '{money} was there before.', cy: 'Roedd {money} yno cynt.' },
  }),
  theyDecide: says<Named>({
    en: 'You look after this money for: {name}. They decide what it is for, and only they agree the plan.',
    cy: 'Rydych chi’n gofalu am yr arian hwn ar ran: {name}. Nhw sy’n penderfynu beth yw ei ddiben, a dim ond nhw sy’n cytuno i’r cynllun.',
    easy: {
      en: 'You look after this money for {name}. They decide what it is for.',
      cy: 'Chi sy’n gofalu am yr arian hwn, ar ran: {name}. Nhw sy’n penderfynu beth yw ei ddiben.',
    },
  }),
  forThem: says<Named>({
    en: 'You look after this money for: {name}. You act in their best interests. You do not agree the plan.',
    cy: 'Rydych chi’n gofalu am yr arian hwn ar ran: {name}. Rydych chi’n gweithredu er eu lles pennaf. Dydych chi ddim yn cytuno i’r cynllun.',
    easy: {
      en: 'You look after this money for {name}. Do what is best for them.',
      cy: 'Chi sy’n gofalu am yr arian hwn, ar ran: {name}. Gwnewch beth sydd orau iddyn nhw.',
    },
  }),
  whatSpent: says({ en: 'What was spent', cy: 'Beth gafodd ei wario' }),
  add: says({ en: 'Add what was spent', cy: 'Ychwanegu beth gafodd ei wario' }),
  write: says({ en: 'Add it', cy: 'Ei ychwanegu' }),
} as const

/** What every page about an account says, whoever reads it. */
export const words = {
  between: says<{ from: string; to: string }>({
    en: 'The four weeks from {from} to {to}',
    cy: 'Y pedair wythnos: {from} i {to}',
  }),
  coin: says<Money>({
    en: 'One coin stands for {money}.',
    cy: 'Mae un darn arian yn golygu {money}.',
  }),
  nothingSpent: says({ en: 'Nothing was spent yet.', cy: 'Does dim wedi’i wario eto.' }),
  to: says<{ who: string }>({ en: 'Paid: {who}', cy: 'Talwyd: {who}' }),
  wanted: says({ en: 'For something in the plan', cy: 'Ar gyfer rhywbeth yn y cynllun' }),
  mistake: says({ en: 'This was a mistake', cy: 'Camgymeriad oedd hyn' }),
  spentSince: says({
    en: 'This cannot be taken back: some of it was spent.',
    cy: 'Nid oes modd tynnu hwn yn ôl: mae rhywfaint ohono wedi’i wario.',
  }),
  whatFor: says({ en: 'What was it for?', cy: 'Ar gyfer beth oedd e?' }),
  toWhom: says({ en: 'Who was paid?', cy: 'Pwy gafodd ei dalu?' }),
  howMuch: says({ en: 'How much was it?', cy: 'Faint oedd e?' }),
  inPounds: says({ en: 'In pounds, like 25.00', cy: 'Mewn punnoedd, fel 25.00' }),
  onDay: says({ en: 'What day was it?', cy: 'Pa ddiwrnod oedd hi?' }),
  chooseWhatFor: says({ en: 'Choose what it was for', cy: 'Dewiswch ar gyfer beth oedd e' }),
  sayToWhom: says({ en: 'Say who was paid', cy: 'Dywedwch pwy gafodd ei dalu' }),
  sayHowMuch: says({
    en: 'Say how much it was, like 25.00',
    cy: 'Dywedwch faint oedd e, fel 25.00',
  }),
  sayWhen: says({
    en: 'Say what day it was, like 27 8 2026',
    cy: 'Dywedwch pa ddiwrnod oedd hi, fel 27 8 2026',
  }),
  notYet: says({ en: 'This day has not come yet', cy: 'Dydy’r diwrnod hwn ddim wedi dod eto' }),
  tooEarly: says<{ day: string }>({
    en: 'The account was opened later: {day}',
    cy: 'Agorwyd y cyfrif yn ddiweddarach: {day}',
    easy: { en: 'The money first came on {day}', cy: 'Daeth yr arian gyntaf: {day}' },
  }),
  moreThanLeft: says<Money>({
    en: 'This is more than was there: {money}. Talk to your worker.',
    cy: 'Mae hyn yn fwy nag oedd yno: {money}. Siaradwch â’ch gweithiwr.',
  }),
  closed: says({ en: 'This account is closed', cy: 'Mae’r cyfrif hwn ar gau' }),
} as const
