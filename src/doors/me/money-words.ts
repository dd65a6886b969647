import { says } from '#ground/words/says.ts'

export const moneyWords = {
  title: says({ en: 'My money', cy: 'Fy arian' }),
  none: says({
    en: 'No money has been agreed for your support yet. Your worker can tell you more.',
    cy: 'Does dim arian wedi’i gytuno ar gyfer eich cymorth eto. Gall eich gweithiwr ddweud mwy.',
    easy: {
      en: 'Your money is not agreed yet. Ask your worker.',
      cy: 'Dydy eich arian ddim wedi’i gytuno eto. Gofynnwch i’ch gweithiwr.',
    },
  }),
  forAWeek: says({ en: 'My money for a week', cy: 'Fy arian am wythnos' }),
  eachWeek: says<{ money: string }>({
    en: 'You have {money} for your support each week.',
    cy: 'Mae gennych chi {money} ar gyfer eich cymorth bob wythnos.',
  }),
  eachYear: says<{ money: string }>({
    en: 'That is {money} for a year. This is your agreed money.',
    cy: 'Mae hynny’n {money} am flwyddyn. Dyma eich arian y cytunwyd arno.',
  }),
  whoPays: says({ en: 'Who pays', cy: 'Pwy sy’n talu' }),
  iPay: says<{ money: string }>({
    en: 'You pay {money} each week.',
    cy: 'Rydych chi’n talu {money} bob wythnos.',
  }),
  iPayNothing: says({
    en: 'You pay nothing.',
    cy: 'Dydych chi ddim yn talu dim.',
  }),
  notWorkedOut: says({
    en: 'What you pay has not been worked out yet. You pay nothing until it is.',
    cy: 'Nid yw’r hyn rydych chi’n ei dalu wedi’i gyfrifo eto. Dydych chi ddim yn talu dim nes iddo gael ei gyfrifo.',
    easy: {
      en: 'We do not know yet what you pay. You pay nothing now.',
      cy: 'Dydyn ni ddim yn gwybod eto beth rydych chi’n ei dalu. Dydych chi’n talu dim nawr.',
    },
  }),
  councilPays: says<{ money: string }>({
    en: 'The council pays the rest: {money} each week.',
    cy: 'Mae’r cyngor yn talu’r gweddill: {money} bob wythnos.',
  }),
  whatIsLeft: says({ en: 'What is left', cy: 'Beth sydd ar ôl' }),
  allUsed: says({
    en: 'Your plan uses all of your money.',
    cy: 'Mae eich cynllun yn defnyddio’ch holl arian.',
  }),
  nearlyAll: says({
    en: 'Your plan uses nearly all of your money.',
    cy: 'Mae eich cynllun yn defnyddio bron eich holl arian.',
  }),
  someLeft: says({
    en: 'You have some money left.',
    cy: 'Mae gennych chi rywfaint o arian ar ôl.',
  }),
  muchLeft: says({
    en: 'You have more than half of your money left.',
    cy: 'Mae gennych chi fwy na hanner eich arian ar ôl.',
  }),
  left: says<{ money: string }>({
    en: 'There is {money} left each week. It stays yours.',
    cy: 'Mae {money} ar ôl bob wythnos. Chi biau’r arian o hyd.',
  }),
  enoughFor: says<{ count: number; activity: string }>({
    en: '{count, plural, one {It is enough for this once more each week: {activity}.} other {It is enough for this # more times each week: {activity}.}}',
    cy: '{count, plural, zero {Mae’n ddigon ar gyfer hyn # gwaith eto bob wythnos: {activity}.} one {Mae’n ddigon ar gyfer hyn unwaith eto bob wythnos: {activity}.} two {Mae’n ddigon ar gyfer hyn ddwywaith eto bob wythnos: {activity}.} few {Mae’n ddigon ar gyfer hyn # gwaith eto bob wythnos: {activity}.} many {Mae’n ddigon ar gyfer hyn # gwaith eto bob wythnos: {activity}.} other {Mae’n ddigon ar gyfer hyn # gwaith eto bob wythnos: {activity}.}}',
  }),
  howWorkedOut: says({
    en: 'How your money was worked out',
    cy: 'Sut cafodd eich arian ei gyfrifo',
  }),
  howShort: says({ en: 'How we know', cy: 'Sut gwyddom' }),
  howIPay: says({
    en: 'How we worked out what you pay',
    cy: 'Sut cyfrifon ni beth rydych chi’n ei dalu',
  }),
  buySomething: says({ en: 'Buy something with it', cy: 'Prynu rhywbeth' }),
  buyShort: says({ en: 'Buy', cy: 'Prynu' }),
  disagree: says({ en: 'I do not agree', cy: 'Dydw i ddim yn cytuno' }),
  disagreeShort: says({ en: 'I disagree', cy: 'Anghytuno' }),
}
