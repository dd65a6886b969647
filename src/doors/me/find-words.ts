import { says } from '#ground/words/says.ts'

export const findWords = {
  title: says({ en: 'Find something to do', cy: 'Dod o hyd i rywbeth i’w wneud' }),
  forYou: says({
    en: 'These fit what you like, your money and your time.',
    cy: 'Mae’r rhain yn addas i’r hyn rydych chi’n ei hoffi, eich arian a’ch amser.',
    easy: { en: 'You can do these things.', cy: 'Gallwch chi wneud y pethau hyn.' },
  }),
  instead: says<{ title: string; day: string }>({
    en: 'You could do this instead of {title} on {day}.',
    cy: 'Gallech chi wneud hyn yn lle: {title}, {day}.',
  }),
  more: says<{ count: number }>({
    en: '{count, plural, one {Show # more} other {Show # more}}',
    cy: '{count, plural, zero {Dangos # arall} one {Dangos # arall} two {Dangos # arall} few {Dangos # arall} many {Dangos # arall} other {Dangos # arall}}',
  }),
  fromStart: says({ en: 'Back to the first ones', cy: 'Yn ôl i’r rhai cyntaf' }),
  moreShort: says({ en: 'More', cy: 'Mwy' }),
  nothing: says({
    en: 'We found nothing that you can do now. These are the nearest.',
    cy: 'Wnaethon ni ddim dod o hyd i ddim y gallwch ei wneud nawr. Dyma’r rhai agosaf.',
  }),
  nothingAtAll: says({
    en: 'We found nothing for your times. Talk to someone about it.',
    cy: 'Wnaethon ni ddim dod o hyd i ddim ar gyfer eich amserau. Siaradwch â rhywun amdano.',
  }),
  putAway: says({
    en: 'Things you do not like are not here.',
    cy: 'Nid yw pethau nad ydych yn eu hoffi yma.',
  }),
  tellUs: says({ en: 'Tell us what you like', cy: 'Dweud wrthym beth rydych chi’n ei hoffi' }),
  tellUsShort: says({ en: 'What I like', cy: 'Beth rydw i’n ei hoffi' }),
  couldNotHave: says({
    en: 'You cannot have these now, and why',
    cy: 'Allwch chi ddim cael y rhain nawr, a pham',
    easy: { en: 'Why can I not have these?', cy: 'Pam na alla i gael y rhain?' },
  }),

  changeTitle: says({ en: 'Which one do you want to change?', cy: 'Pa un ydych chi am ei newid?' }),
  insteadOf: says<{ title: string }>({
    en: 'What could I do instead of {title}?',
    cy: 'Beth allwn i ei wneud yn lle hyn: {title}?',
  }),
  sameTime: says({ en: 'These are at the same time.', cy: 'Mae’r rhain ar yr un pryd.' }),
  noneInstead: says({
    en: 'There is nothing else that you can do at this time.',
    cy: 'Does dim byd arall y gallwch ei wneud ar yr adeg hon.',
  }),
  chooseThis: says<{ title: string }>({ en: 'Choose {title}', cy: 'Dewis {title}' }),
  takeOut: says<{ title: string }>({
    en: 'Only take {title} out of my week',
    cy: 'Dim ond tynnu hwn allan: {title}',
  }),
  takeOutShort: says({ en: 'Take it out', cy: 'Ei dynnu allan' }),
  costsSame: says({ en: 'It costs the same.', cy: 'Mae’n costio’r un faint.' }),
  costsLess: says({
    en: 'It costs less. You keep the rest of the money.',
    cy: 'Mae’n costio llai. Chi sy’n cadw gweddill yr arian.',
  }),
  costsBitMore: says({
    en: 'It uses a bit more of your money.',
    cy: 'Mae’n defnyddio ychydig mwy o’ch arian.',
  }),
  costsMore: says({
    en: 'It uses more of your money. You have enough.',
    cy: 'Mae’n defnyddio mwy o’ch arian. Mae gennych ddigon.',
  }),

  whatIsItLike: says({ en: 'What is it like?', cy: 'Sut le yw e?' }),
  whenIsIt: says({ en: 'When is it?', cy: 'Pryd mae e?' }),
  whereIsIt: says({ en: 'Where is it?', cy: 'Ble mae e?' }),
  whoRunsIt: says({ en: 'Who runs it?', cy: 'Pwy sy’n ei redeg?' }),
  runBy: says<{ worker: string; provider: string }>({
    en: '{worker} runs it. They are from {provider}.',
    cy: '{worker} sy’n ei redeg. Maen nhw’n dod o {provider}.',
  }),
  whoGoes: says({ en: 'Who else goes?', cy: 'Pwy arall sy’n mynd?' }),
  noFriends: says({
    en: 'We do not know of a friend who goes.',
    cy: 'Wyddon ni ddim am ffrind sy’n mynd.',
  }),
  howToGet: says({ en: 'How do I get there?', cy: 'Sut ydw i’n cyrraedd yno?' }),
  whatCost: says({ en: 'What does it cost?', cy: 'Faint mae’n ei gostio?' }),
  usesLittle: says({
    en: 'It uses a small part of your money for the week.',
    cy: 'Mae’n defnyddio rhan fach o’ch arian am yr wythnos.',
  }),
  usesQuarter: says({
    en: 'It uses about a quarter of your money for the week.',
    cy: 'Mae’n defnyddio tua chwarter eich arian am yr wythnos.',
  }),
  usesHalf: says({
    en: 'It uses about half of your money for the week.',
    cy: 'Mae’n defnyddio tua hanner eich arian am yr wythnos.',
  }),
  usesMost: says({
    en: 'It uses most of your money for the week.',
    cy: 'Mae’n defnyddio’r rhan fwyaf o’ch arian am yr wythnos.',
  }),
  noPrice: says({
    en: 'We have no price for your support there.',
    cy: 'Does gennym ddim pris ar gyfer eich cymorth yno.',
  }),
  eachTime: says<{ money: string }>({
    en: 'It costs {money} each time.',
    cy: 'Mae’n costio {money} bob tro.',
  }),
  inMyWeek: says({ en: 'This is in your week.', cy: 'Mae hwn yn eich wythnos.' }),
  inProposed: says({
    en: 'This is in the week we thought of for you.',
    cy: 'Mae hwn yn yr wythnos y gwnaethon ni feddwl amdani i chi.',
  }),
  couldHave: says({ en: 'Could this be in my week?', cy: 'Allai hwn fod yn fy wythnos?' }),
  itCould: says({ en: 'Yes, you could do this.', cy: 'Gallech, gallech chi wneud hwn.' }),
  itCouldNot: says({
    en: 'You cannot do this now. This is why.',
    cy: 'Allwch chi ddim gwneud hwn nawr. Dyma pam.',
  }),
  putIn: says({ en: 'Put this in my week', cy: 'Rhoi hwn yn fy wythnos' }),
  thereIs: says<{ thing: string }>({ en: 'There is {thing}.', cy: 'Yno mae {thing}.' }),
  thereCanBe: says<{ fact: string }>({
    en: 'There can be {fact}.',
    cy: 'Gall fod {fact}.',
  }),
  calm: says({
    en: 'We know of no loud noise, crowds or bright lights.',
    cy: 'Wyddon ni ddim am sŵn uchel, torf na goleuadau llachar.',
    easy: {
      en: 'We know of no loud noise there.',
      cy: 'Wyddon ni ddim am sŵn uchel yno.',
    },
  }),
  ordinary: says({
    en: 'It is a place that everyone uses.',
    cy: 'Mae’n lle y mae pawb yn ei ddefnyddio.',
  }),
  shared: says({
    en: 'Disabled people and other people go there.',
    cy: 'Mae pobl anabl a phobl eraill yn mynd yno.',
  }),
  separate: says({
    en: 'Only disabled people go there.',
    cy: 'Dim ond pobl anabl sy’n mynd yno.',
  }),
  inWelsh: says({ en: 'People speak Welsh there.', cy: 'Mae pobl yn siarad Cymraeg yno.' }),

  doYouLike: says<{ activity: string }>({
    en: 'Do you like this? {activity}',
    cy: 'Ydych chi’n hoffi hyn? {activity}',
  }),
  like: says({ en: 'I like it', cy: 'Rydw i’n ei hoffi' }),
  doNotLike: says({ en: 'I do not like it', cy: 'Dydw i ddim yn ei hoffi' }),
  notSure: says({ en: 'I am not sure', cy: 'Dydw i ddim yn siŵr' }),
  card: says<{ number: number; of: number }>({
    en: 'Card {number} of {of}',
    cy: 'Cerdyn {number} o {of}',
  }),
  stop: says({ en: 'Stop here', cy: 'Stopio yma' }),
  likesDone: says({ en: 'What you told us', cy: 'Yr hyn a ddywedoch chi wrthym' }),
  youLike: says({ en: 'You like', cy: 'Rydych chi’n hoffi' }),
  youDoNotLike: says({ en: 'You do not like', cy: 'Dydych chi ddim yn hoffi' }),
  saidNothing: says({
    en: 'You have not told us about anything yet.',
    cy: 'Dydych chi ddim wedi dweud wrthym am ddim eto.',
  }),
  takeBackThis: says({ en: 'I have changed my mind', cy: 'Rydw i wedi newid fy meddwl' }),
  seeResults: says({ en: 'See what I can do', cy: 'Gweld beth alla i ei wneud' }),
  moreCards: says({ en: 'More pictures', cy: 'Mwy o luniau' }),
  chooseAnswer: says({ en: 'Choose one of the three answers', cy: 'Dewiswch un o’r tri ateb' }),
}
