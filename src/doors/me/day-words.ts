import { says } from '#ground/words/says.ts'

/** What the pages of one day say: what is on, that I cannot come, and another day in its place. */
export const dayWords = {
  cannotCome: says({ en: 'I cannot come on this day', cy: 'Alla i ddim dod ar y diwrnod hwn' }),
  cannotComeShort: says({ en: 'Cannot come', cy: 'Methu dod' }),
  whyNot: says({ en: 'Why can you not come?', cy: 'Pam na allwch chi ddod?' }),
  anyReason: says({
    en: 'You can choose any of these. All of them are all right.',
    cy: 'Gallwch chi ddewis unrhyw un o’r rhain. Mae pob un yn iawn.',
  }),
  comeAfterAll: says({ en: 'I can come after all', cy: 'Galla i ddod wedi’r cyfan' }),
  comeShort: says({ en: 'I can come', cy: 'Galla i ddod' }),
  stop: says({ en: 'I want to stop this', cy: 'Rydw i eisiau stopio hwn' }),
  stopShort: says({ en: 'Stop this', cy: 'Stopio hwn' }),
  whatItIsLike: says({ en: 'See what it is like', cy: 'Gweld sut beth ydyw' }),
  lookShort: says({ en: 'Look', cy: 'Edrych' }),
  otherDay: says({ en: 'Choose another day', cy: 'Dewis diwrnod arall' }),
  otherDayShort: says({ en: 'Another day', cy: 'Diwrnod arall' }),
  otherDayTitle: says({
    en: 'Which day do you want instead?',
    cy: 'Pa ddiwrnod ydych chi ei eisiau yn ei le?',
  }),
  fellOut: says<{ title: string; day: string }>({
    en: 'This was not on: {title}. {day}.',
    cy: 'Doedd hwn ddim yn digwydd: {title}. {day}.',
  }),
  noOtherDay: says({
    en: 'There is no other day with a place for you. Talk to somebody.',
    cy: 'Does dim diwrnod arall â lle i chi. Siaradwch â rhywun.',
  }),
  swappedAlready: says({
    en: 'You have another day for this one already.',
    cy: 'Mae gennych chi ddiwrnod arall yn lle hwn yn barod.',
  }),
  tooLateSwap: says({
    en: 'It is too late for that day.',
    cy: 'Mae’n rhy hwyr i’r diwrnod hwnnw.',
  }),
  youMayHave: says({
    en: 'You can have another day instead.',
    cy: 'Gallwch chi gael diwrnod arall yn ei le.',
  }),
  weTold: says<{ provider: string }>({
    en: 'They know: {provider}.',
    cy: 'Maen nhw’n gwybod: {provider}.',
  }),
  placeStays: says({ en: 'Your place stays yours.', cy: 'Mae eich lle yn dal yn eiddo i chi.' }),
  costsNothing: says({ en: 'It costs you nothing.', cy: 'Dydy hyn ddim yn costio dim i chi.' }),
  councilPays: says({
    en: 'It costs you nothing. The council pays them.',
    cy: 'Dydy hyn ddim yn costio dim i chi. Y cyngor sy’n eu talu nhw.',
  }),
  costs: says<{ money: string }>({
    en: 'It is late to say this. So they still get {money} of your money.',
    cy: 'Mae’n hwyr i ddweud hyn. Felly maen nhw’n dal i gael {money} o’ch arian.',
  }),
  neverCharged: says({
    en: 'You never pay from your own pocket for a day you did not have.',
    cy: 'Fyddwch chi byth yn talu o’ch poced eich hun am ddiwrnod na chawsoch chi.',
  }),
  youSay: says<{ why: string }>({ en: 'You say: {why}.', cy: 'Rydych chi’n dweud: {why}.' }),
  yesSay: says({ en: 'Yes, I cannot come', cy: 'Ie, alla i ddim dod' }),
  someoneTalks: says({
    en: 'Somebody talks with you about it today.',
    cy: 'Bydd rhywun yn siarad â chi am hyn heddiw.',
  }),
  begun: says({
    en: 'This has begun. Tell the people who are there.',
    cy: 'Mae hwn wedi dechrau. Dywedwch wrth y bobl sydd yno.',
  }),
  notOn: says({
    en: 'You have nothing there on this day now.',
    cy: 'Does gennych chi ddim byd yno ar y diwrnod hwn nawr.',
  }),
  full: says({
    en: 'Somebody else has the place on this day now.',
    cy: 'Mae gan rywun arall y lle ar y diwrnod hwn nawr.',
  }),
  lapsed: says({
    en: 'The council must mend a rule first. Nothing has changed.',
    cy: 'Rhaid i’r cyngor drwsio rheol yn gyntaf. Does dim wedi newid.',
  }),

  whichStop: says({ en: 'What do you want to stop?', cy: 'Beth ydych chi eisiau ei stopio?' }),
  nothingToStop: says({
    en: 'You have nothing that comes each week.',
    cy: 'Does gennych chi ddim byd sy’n dod bob wythnos.',
  }),
  whyStop: says({ en: 'Why do you want to stop?', cy: 'Pam ydych chi eisiau stopio?' }),
  stopsToday: says<{ title: string }>({
    en: 'It stops today: {title}.',
    cy: 'Mae’n stopio heddiw: {title}.',
  }),
  needNotGo: says({
    en: 'You do not have to go any more.',
    cy: 'Does dim rhaid i chi fynd eto.',
  }),
  paidByPackage: says<{ day: string }>({
    en: 'They still get your money for it until {day}.',
    cy: 'Maen nhw’n dal i gael eich arian amdano. Hyd at: {day}.',
  }),
  yesStop: says({ en: 'Yes, stop it', cy: 'Ie, stopio hwn' }),
  hasStopped: says({ en: 'This has stopped', cy: 'Mae hwn wedi stopio' }),
  whatInstead: says({
    en: 'Somebody asks you what you want instead.',
    cy: 'Bydd rhywun yn gofyn i chi beth ydych chi ei eisiau yn ei le.',
  }),
  notLess: says({
    en: 'You do not get less help because of this.',
    cy: 'Fyddwch chi ddim yn cael llai o help oherwydd hyn.',
  }),
  changedMind: says({ en: 'I have changed my mind', cy: 'Rydw i wedi newid fy meddwl' }),
  changedMindShort: says({ en: 'Not stop it', cy: 'Peidio â stopio' }),
  tooLate: says({
    en: 'It is too late to change this here. Talk to somebody.',
    cy: 'Mae’n rhy hwyr i newid hyn yma. Siaradwch â rhywun.',
  }),
  moreShort: says({ en: 'More', cy: 'Mwy' }),
}
