import { says } from '#ground/words/says.ts'

export const words = {
  myWeek: says({ en: 'My week', cy: 'Fy wythnos' }),
  findSomething: says({
    en: 'Find something to do',
    cy: 'Dod o hyd i rywbeth i’w wneud',
  }),
  today: says<{ day: string }>({ en: 'Today: {day}', cy: 'Heddiw: {day}' }),
  tomorrow: says<{ day: string }>({ en: 'Tomorrow: {day}', cy: 'Yfory: {day}' }),
  nothingToday: says({ en: 'Nothing is planned today.', cy: 'Does dim wedi’i gynllunio heddiw.' }),
  nothingTomorrow: says({
    en: 'Nothing is planned tomorrow.',
    cy: 'Does dim wedi’i gynllunio yfory.',
  }),
  wholeWeek: says({ en: 'See my whole week', cy: 'Gweld fy wythnos gyfan' }),
  wholeWeekShort: says({ en: 'Whole week', cy: 'Wythnos gyfan' }),
  toCalendar: says({
    en: 'See my week on my phone',
    cy: 'Gweld fy wythnos ar fy ffôn',
  }),
  printHint: says({
    en: 'You can print this page. It fits on one sheet of paper.',
    cy: 'Gallwch argraffu’r dudalen hon. Mae’n ffitio ar un ddalen o bapur.',
    easy: { en: 'You can print this page.', cy: 'Gallwch chi argraffu’r dudalen hon.' },
  }),
  weekFrom: says<{ monday: string }>({
    en: 'My week from {monday}',
    cy: 'Fy wythnos newydd: {monday}',
  }),
  noPlaces: says({
    en: 'There is nothing in your week yet.',
    cy: 'Does dim yn eich wythnos eto.',
  }),
  thoughtOf: says({
    en: 'Here is a week we thought of for you',
    cy: 'Dyma wythnos y gwnaethon ni feddwl amdani i chi',
    easy: {
      en: 'We thought of a week for you',
      cy: 'Rydyn ni wedi meddwl am wythnos i chi',
    },
  }),
  thoughtOfShort: says({ en: 'A new week', cy: 'Wythnos newydd' }),
  youChoose: says({
    en: 'You choose. Nothing changes until you say yes.',
    cy: 'Chi sy’n dewis. Does dim yn newid nes i chi ddweud ie.',
  }),
  lookAtIt: says({ en: 'Look at this week', cy: 'Edrych ar yr wythnos hon' }),
  saidYes: says<{ monday: string }>({
    en: 'You said yes to a new week. It starts on {monday}.',
    cy: 'Rydych chi wedi dweud ie wrth wythnos newydd. Mae’n dechrau: {monday}.',
  }),
  whatIsNext: says({ en: 'See what happens next', cy: 'Gweld beth sy’n digwydd nesaf' }),
  needsMore: says<{ count: number }>({
    en: '{count, plural, one {It needs # more person before it can start.} other {It needs # more people before it can start.}}',
    cy: '{count, plural, zero {Mae angen # o bobl eraill cyn iddo ddechrau.} one {Mae angen # person arall cyn iddo ddechrau.} two {Mae angen # berson arall cyn iddo ddechrau.} few {Mae angen # o bobl eraill cyn iddo ddechrau.} many {Mae angen # o bobl eraill cyn iddo ddechrau.} other {Mae angen # o bobl eraill cyn iddo ddechrau.}}',
  }),
  moneyAllUsed: says({
    en: 'This week uses nearly all of your money.',
    cy: 'Mae’r wythnos hon yn defnyddio bron eich holl arian.',
  }),
  moneySomeLeft: says({
    en: 'You have some money left after this week.',
    cy: 'Mae gennych rywfaint o arian ar ôl wedi’r wythnos hon.',
  }),
  moneyMuchLeft: says({
    en: 'You have more than half of your money left.',
    cy: 'Mae mwy na hanner eich arian ar ôl gennych.',
  }),
  moneyFigures: says<{ cost: string; weekly: string }>({
    en: 'The week costs {cost}. You have {weekly} for each week.',
    cy: 'Mae’r wythnos yn costio {cost}. Mae gennych {weekly} bob wythnos.',
  }),
  emptyTimes: says<{ count: number }>({
    en: '{count, plural, one {# time is still empty.} other {# times are still empty.}}',
    cy: '{count, plural, zero {Mae # amser yn dal yn wag.} one {Mae # amser yn dal yn wag.} two {Mae # amser yn dal yn wag.} few {Mae # amser yn dal yn wag.} many {Mae # amser yn dal yn wag.} other {Mae # amser yn dal yn wag.}}',
  }),
  whatDoYouThink: says({
    en: 'What do you think of this week?',
    cy: 'Beth yw eich barn am yr wythnos hon?',
  }),
  yesToWeek: says({
    en: 'Yes, I want this week',
    cy: 'Ie, rydw i eisiau’r wythnos hon',
  }),
  changeOne: says({ en: 'Change one thing', cy: 'Newid un peth' }),
  noToWeek: says({
    en: 'No, I do not want this week',
    cy: 'Na, dydw i ddim eisiau’r wythnos hon',
  }),
  notSure: says({ en: 'I am not sure', cy: 'Dydw i ddim yn siŵr' }),
  talk: says({ en: 'Talk to someone', cy: 'Siarad â rhywun' }),
  yesShort: says({ en: 'Yes', cy: 'Ie' }),
  noShort: says({ en: 'No', cy: 'Na' }),
  notSureShort: says({ en: 'Not sure', cy: 'Ddim yn siŵr' }),
  talkShort: says({ en: 'Talk', cy: 'Siarad' }),
  changeShort: says({ en: 'Change', cy: 'Newid' }),
  findShort: says({ en: 'Find', cy: 'Chwilio' }),
  noWeek: says({
    en: 'There is no new week to look at now.',
    cy: 'Does dim wythnos newydd i edrych arni nawr.',
  }),
  alreadyYours: says({
    en: 'You have said yes. This is your week.',
    cy: 'Rydych chi wedi dweud ie. Eich wythnos chi yw hon.',
  }),
  saidNo: says({
    en: 'You said no to this week.',
    cy: 'Fe ddywedoch chi na wrth yr wythnos hon.',
  }),
  saidNoToLine: says<{ title: string }>({
    en: 'You said no to this: {title}.',
    cy: 'Fe ddywedoch chi na wrth hyn: {title}.',
  }),
  changedMind: says({
    en: 'I have changed my mind',
    cy: 'Rydw i wedi newid fy meddwl',
  }),
}
