import { says } from '#ground/words/says.ts'

/** What somebody asked for and waits for: where it is, and who has the next word. */
export const askedWords = {
  mine: says({ en: 'What I asked for', cy: 'Beth y gofynnais amdano' }),
  mineShort: says({ en: 'I asked', cy: 'Gofynnais' }),
  nothingAsked: says({
    en: 'You have not asked for anything yet.',
    cy: 'Dydych chi ddim wedi gofyn am ddim eto.',
  }),
  everyWeek: says<{ when: string }>({
    en: 'Every week. It starts on {when}.',
    cy: 'Bob wythnos. Mae’n dechrau: {when}.',
  }),
  confirmed: says({ en: 'Yes. You have a place.', cy: 'Oes. Mae lle gyda chi.' }),
  confirmedTogether: says<{ friends: string; count: number }>({
    en: 'Yes. You go with {friends}. You have {count, plural, one {# place} other {# places}} together.',
    cy: 'Gallwch. Rydych chi’n mynd gyda’ch gilydd: {friends}. Mae {count, plural, zero {# o leoedd} one {# lle} two {# le} few {# lle} many {# lle} other {# o leoedd}} gyda chi gyda’ch gilydd.',
  }),
  requested: says<{ provider: string; day: string }>({
    en: 'We asked {provider}. You hear by {day}.',
    cy: 'Rydyn ni wedi gofyn: {provider}. Byddwch chi’n clywed erbyn hyn: {day}.',
  }),
  offered: says<{ provider: string; day: string }>({
    en: '{provider} has another idea. Tell us by {day}.',
    cy: 'Mae syniad arall gan: {provider}. Dywedwch wrthon ni erbyn hyn: {day}.',
  }),
  theirIdea: says<{ title: string; when: string }>({
    en: 'Their idea: {title}. {when}.',
    cy: 'Eu syniad: {title}. {when}.',
  }),
  theySay: says<{ words: string }>({ en: 'They say: {words}', cy: 'Maen nhw’n dweud: {words}' }),
  declined: says({ en: 'They said no this time.', cy: 'Fe ddywedon nhw na y tro hwn.' }),
  withdrawn: says({ en: 'It was taken back.', cy: 'Fe gafodd ei dynnu’n ôl.' }),
  lapsed: says({
    en: 'Nobody answered in time. You can ask again.',
    cy: 'Wnaeth neb ateb mewn pryd. Gallwch chi ofyn eto.',
  }),
  friendAsks: says<{ friends: string; day: string }>({
    en: 'Go with {friends}? Say yes or no by {day}.',
    cy: 'Mynd gyda ffrindiau ({friends})? Dywedwch ie neu na erbyn hyn: {day}.',
  }),
  friendsAnswer: says<{ friends: string; day: string }>({
    en: 'We asked {friends}. They say yes or no by {day}.',
    cy: 'Rydyn ni wedi gofyn: {friends}. Byddan nhw’n ateb erbyn hyn: {day}.',
  }),
  waitTogetherNow: says<{ friends: string }>({
    en: 'You wait together with {friends}. You are offered places together.',
    cy: 'Rydych chi’n aros gyda’ch gilydd: {friends}. Byddwch chi’n cael cynnig lleoedd gyda’ch gilydd.',
  }),
  notAll: says({
    en: 'There is no place for all of you. Talk to someone about it.',
    cy: 'Does dim lle i bob un ohonoch chi. Siaradwch â rhywun am hyn.',
  }),
  weekFull: says<{ name: string }>({
    en: '{name}: their week has no room for this now. Their worker can help.',
    cy: '{name}: does dim lle i hyn yn eu hwythnos nawr. Gall eu gweithiwr helpu.',
  }),
  stoppedByMoney: says({
    en: 'Your week has no money left for this. Your worker can help.',
    cy: 'Does dim arian ar ôl yn eich wythnos ar gyfer hyn. Gall eich gweithiwr helpu.',
  }),
  stoppedByTime: says({
    en: 'You have something else at that time. You can change it.',
    cy: 'Mae rhywbeth arall gyda chi bryd hynny. Gallwch chi ei newid.',
  }),
  stoppedByPlan: says({
    en: 'It does not fit your plan as it is. Your worker can help.',
    cy: 'Dydy hwn ddim yn ffitio’ch cynllun fel y mae. Gall eich gweithiwr helpu.',
  }),
  notAllSaid: says({ en: 'Not everybody said yes.', cy: 'Wnaeth pawb ddim dweud ie.' }),
  yes: says({ en: 'Yes', cy: 'Ie' }),
  no: says({ en: 'No', cy: 'Na' }),
  takeBack: says({ en: 'Take it back', cy: 'Ei dynnu’n ôl' }),
  mindChange: says({
    en: 'You can take it back until they answer.',
    cy: 'Gallwch chi ei dynnu’n ôl nes iddyn nhw ateb.',
  }),
  waiting: says({ en: 'You wait for a place.', cy: 'Rydych chi’n aros am le.' }),
  waitOffered: says<{ day: string }>({
    en: 'There is a place for you. We keep it until {day}.',
    cy: 'Mae lle i chi. Rydyn ni’n ei gadw tan hyn: {day}.',
  }),
  waitPassed: says({
    en: 'The time was over. Somebody else has the place.',
    cy: 'Roedd yr amser ar ben. Mae’r lle gan rywun arall.',
  }),
  takeIt: says({ en: 'Yes, I want it', cy: 'Ie, dw i ei eisiau' }),
  leave: says({ en: 'No, wait no longer', cy: 'Na, peidio ag aros' }),
}
