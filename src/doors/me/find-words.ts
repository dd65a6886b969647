import { says } from '#ground/words/says.ts'

export const findWords = {
  title: says({ en: 'Find something to do', cy: 'Dod o hyd i rywbeth i’w wneud' }),
  lookFor: says({
    en: 'Look for something',
    cy: 'Chwilio am rywbeth',
  }),
  word: says({ en: 'A word', cy: 'Gair' }),
  wordHint: says({
    en: 'Such as swimming, music or a place',
    cy: 'Fel nofio, cerddoriaeth neu le',
    easy: { en: 'Like swimming or music', cy: 'Fel nofio neu gerddoriaeth' },
  }),
  onDay: says({ en: 'Which day?', cy: 'Pa ddiwrnod?' }),
  anyDay: says({ en: 'Any day', cy: 'Unrhyw ddiwrnod' }),
  lookNow: says({ en: 'Look for this', cy: 'Chwilio am hyn' }),
  takenFor: says<{ typed: string; words: string }>({
    en: 'We do not know the word “{typed}”. We looked for: {words}.',
    cy: 'Dydyn ni ddim yn gwybod y gair “{typed}”. Fe wnaethom chwilio am: {words}.',
  }),
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

  whoGoes: says({ en: 'Who else goes?', cy: 'Pwy arall sy’n mynd?' }),
  noFriends: says({
    en: 'We do not know of a friend who goes.',
    cy: 'Wyddon ni ddim am ffrind sy’n mynd.',
  }),
  howToGet: says({ en: 'How do I get there?', cy: 'Sut ydw i’n cyrraedd yno?' }),
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
  inMyWeek: says({ en: 'This is in your week.', cy: 'Mae hwn yn eich wythnos.' }),
  inProposed: says({
    en: 'This is in the week we thought of for you.',
    cy: 'Mae hwn yn yr wythnos y gwnaethon ni feddwl amdani i chi.',
  }),
  notInProposed: says({
    en: 'It is not in the week we thought of for you.',
    cy: 'Nid yw yn yr wythnos y gwnaethon ni feddwl amdani i chi.',
  }),
  couldHave: says({ en: 'Could this be in my week?', cy: 'Allai hwn fod yn fy wythnos?' }),
  itCould: says({ en: 'Yes, you could do this.', cy: 'Gallech, gallech chi wneud hwn.' }),
  itCouldNot: says({
    en: 'You cannot do this now. This is why.',
    cy: 'Allwch chi ddim gwneud hwn nawr. Dyma pam.',
  }),
  putIn: says({ en: 'Put this in my week', cy: 'Rhoi hwn yn fy wythnos' }),

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
