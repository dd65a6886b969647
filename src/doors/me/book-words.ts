import { says } from '#ground/words/says.ts'

/** Asking for a place: one question a page, what it costs before the button, and no as large as yes. */
export const bookWords = {
  goHere: says({ en: 'Go to this', cy: 'Mynd i hwn' }),
  goHereShort: says({ en: 'I want this', cy: 'Dw i eisiau hwn' }),
  how: says<{ title: string }>({
    en: 'How do you want to go? {title}',
    cy: 'Sut ydych chi am fynd? {title}',
  }),
  tryOnce: says({ en: 'Try it once', cy: 'Rhoi cynnig arni unwaith' }),
  tryOnceShort: says({ en: 'Try it once', cy: 'Un cynnig' }),
  oneDay: says({ en: 'Go on one day', cy: 'Mynd ar un diwrnod' }),
  oneDayShort: says({ en: 'One day', cy: 'Un diwrnod' }),
  everyWeek: says({ en: 'Go every week', cy: 'Mynd bob wythnos' }),
  everyWeekShort: says({ en: 'Every week', cy: 'Bob wythnos' }),
  withFriends: says({ en: 'Go with friends', cy: 'Mynd gyda ffrindiau' }),
  withFriendsShort: says({ en: 'With friends', cy: 'Gyda ffrindiau' }),
  freeTry: says({
    en: 'A try is free. You can say no after it.',
    cy: 'Mae cynnig am ddim. Gallwch chi ddweud na wedyn.',
  }),
  tryCosts: says<{ money: string }>({
    en: 'A try costs {money}. You can say no after it.',
    cy: 'Mae cynnig yn costio {money}. Gallwch chi ddweud na wedyn.',
  }),
  whichDay: says({ en: 'Which day?', cy: 'Pa ddiwrnod?' }),
  chooseDay: says({ en: 'Choose a day', cy: 'Dewiswch ddiwrnod' }),
  noDays: says({
    en: 'There is no day you can have now.',
    cy: 'Does dim diwrnod y gallwch chi ei gael nawr.',
  }),
  costs: says<{ money: string }>({ en: 'It costs {money}.', cy: 'Mae’n costio {money}.' }),
  costsWeekly: says<{ money: string }>({
    en: 'It costs {money} each time.',
    cy: 'Mae’n costio {money} bob tro.',
  }),
  free: says({ en: 'It is free.', cy: 'Mae am ddim.' }),
  whichFriends: says({ en: 'Who do you want to go with?', cy: 'Gyda phwy ydych chi am fynd?' }),
  chooseFriends: says({ en: 'Choose who to ask', cy: 'Dewiswch bwy i ofyn iddyn nhw' }),
  friendsHint: says({
    en: 'Each friend says yes or no. You all go, or nobody does.',
    cy: 'Mae pob ffrind yn dweud ie neu na. Bydd pawb yn mynd, neu neb.',
  }),
  next: says({ en: 'Next', cy: 'Nesaf' }),
  youTry: says<{ title: string; when: string }>({
    en: 'You try this once: {title}. {when}.',
    cy: 'Rhoi cynnig arni unwaith: {title}. {when}.',
  }),
  youGo: says<{ title: string; when: string }>({
    en: 'You go to this: {title}. {when}.',
    cy: 'Rydych chi’n mynd i hwn: {title}. {when}.',
  }),
  youGoWeekly: says<{ title: string; when: string }>({
    en: 'You go to this each week: {title}. It starts on {when}.',
    cy: 'Rydych chi’n mynd bob wythnos: {title}. Mae’n dechrau: {when}.',
  }),
  atOnce: says({ en: 'You have the place at once.', cy: 'Byddwch chi’n cael y lle ar unwaith.' }),
  theyAnswer: says<{ provider: string }>({
    en: 'First we ask {provider}. They say yes or no.',
    cy: 'Yn gyntaf rydyn ni’n gofyn. Bydd ateb yn dod gan: {provider}.',
  }),
  askFriends: says<{ friends: string }>({
    en: 'We ask your friends: {friends}.',
    cy: 'Rydyn ni’n gofyn i’ch ffrindiau: {friends}.',
  }),
  insteadOf: says<{ title: string }>({
    en: 'That day you do not go to this: {title}.',
    cy: 'Y diwrnod hwnnw dydych chi ddim yn mynd i hwn: {title}.',
  }),
  insteadIfHad: says<{ title: string }>({
    en: 'If you get the place, you do not go to this that day: {title}.',
    cy: 'Os cewch chi’r lle, fyddwch chi ddim yn mynd i hwn y diwrnod hwnnw: {title}.',
  }),
  insteadCosts: says<{ money: string }>({
    en: 'It is late to say so. {money} of your money goes to them.',
    cy: 'Mae’n hwyr i ddweud hynny. Mae {money} o’ch arian yn mynd iddyn nhw.',
  }),
  doIt: says({ en: 'Yes, ask for it', cy: 'Ie, gofyn amdano' }),
  waitInstead: says({ en: 'Wait for a place', cy: 'Aros am le' }),
  waitTogether: says({ en: 'Wait together', cy: 'Aros gyda’n gilydd' }),
  otherTogether: says({
    en: 'There is room for all of you on another day.',
    cy: 'Mae lle i bob un ohonoch chi ar ddiwrnod arall.',
  }),
  waitSays: says({
    en: 'We tell you when there is a place. We keep it for you for a while.',
    cy: 'Byddwn ni’n dweud pan fydd lle. Byddwn ni’n ei gadw i chi am ychydig.',
  }),
  fairRule: says({ en: 'Who comes first?', cy: 'Pwy sy’n dod gyntaf?' }),
}
