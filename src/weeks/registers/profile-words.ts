import { says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const

/** One page about somebody for whoever supports them. */
export const profileWords = {
  title: says({ en: 'How to support me', cy: 'Sut i’m cefnogi' }),
  of: says<{ name: string }>({
    en: 'How to support {name}',
    cy: 'Sut i gefnogi’r person hwn: {name}',
    ...staff,
  }),
  communication: says({ en: 'How to communicate', cy: 'Sut i gyfathrebu', ...staff }),
  likes: says({ en: 'What I like', cy: 'Beth rwy’n ei hoffi' }),
  support: says({ en: 'How to support me', cy: 'Sut i’m cefnogi' }),
  upset: says({
    en: 'What upsets me, and what helps',
    cy: 'Beth sy’n fy ypsetio, a beth sy’n helpu',
    ...staff,
  }),
  safety: says({ en: 'What keeps me safe', cy: 'Beth sy’n fy nghadw’n ddiogel', ...staff }),
  allergies: says({ en: 'Allergies', cy: 'Alergeddau', ...staff }),
  medicines: says({ en: 'Medicines', cy: 'Meddyginiaethau', ...staff }),
  seizures: says({ en: 'Seizure plan', cy: 'Cynllun trawiadau', ...staff }),
  noneSaid: says({ en: 'Asked: none', cy: 'Wedi gofyn: dim', ...staff }),
  notAsked: says({ en: 'Not asked yet', cy: 'Heb ofyn eto', ...staff }),
  agreed: says<{ day: string }>({ en: 'Agreed on {day}.', cy: 'Cytunwyd: {day}.', ...staff }),
  nobodyWrote: says({
    en: 'Nobody has written this page yet. Ask whoever plans with them.',
    cy: 'Nid oes neb wedi ysgrifennu’r dudalen hon eto. Gofynnwch i bwy bynnag sy’n cynllunio gyda nhw.',
    ...staff,
  }),
  marksToday: says({ en: 'Today', cy: 'Heddiw', ...staff }),
  noMarks: says({ en: 'No mark yet.', cy: 'Dim marc eto.', ...staff }),
  arrived: says({ en: 'When they arrived', cy: 'Pryd y cyrhaeddon nhw', ...staff }),
  left: says({ en: 'When they left', cy: 'Pryd yr aethon nhw', ...staff }),
  whyTime: says({ en: 'Why the time is changed', cy: 'Pam mae’r amser yn newid', ...staff }),
  timeHint: says({ en: 'Such as 9:40', cy: 'Er enghraifft 9:40', ...staff }),
  timeWrong: says({
    en: 'Enter a time of this day that has been, such as 9:40',
    cy: 'Rhowch amser o’r diwrnod hwn sydd wedi bod, megis 9:40',
    ...staff,
  }),
  whyNeeded: says({
    en: 'Write down why the time is changed',
    cy: 'Ysgrifennwch pam mae’r amser yn newid',
    ...staff,
  }),
  saveTime: says({ en: 'Change the time', cy: 'Newid yr amser', ...staff }),
  history: says({ en: 'Everything that was marked', cy: 'Popeth a farciwyd', ...staff }),
  historyLine: says<{ what: string; time: string; name: string; received: string }>({
    en: '{what} at {time}. {name}, received at {received}.',
    cy: '{what} am {time}. {name}, derbyniwyd am {received}.',
    ...staff,
  }),
  takenBack: says({ en: 'Taken back', cy: 'Wedi’i dynnu’n ôl', ...staff }),
  marked: {
    here: says({ en: 'Here', cy: 'Yma', ...staff }),
    'not-here': says({ en: 'Not here', cy: 'Ddim yma', ...staff }),
    left: says({ en: 'Left', cy: 'Wedi mynd', ...staff }),
    undo: says({ en: 'Undo', cy: 'Dadwneud', ...staff }),
    settle: says({ en: 'Settled', cy: 'Wedi’i setlo', ...staff }),
  },

  write: says({ en: 'One page for supporters', cy: 'Un dudalen i gefnogwyr', ...staff }),
  writeIntro: says({
    en: 'What the person wants those who support them to know, in their own words. Nothing about money. Providers of their sessions read it.',
    cy: 'Beth mae’r person am i’r rhai sy’n eu cefnogi ei wybod, yn eu geiriau eu hunain. Dim am arian. Mae darparwyr eu sesiynau’n ei ddarllen.',
    ...staff,
  }),
  supportHint: says({
    en: 'A line for each thing, the most important first. The first three stand on the register.',
    cy: 'Llinell i bob peth, y pwysicaf yn gyntaf. Mae’r tair gyntaf ar y gofrestr.',
    ...staff,
  }),
  noneHint: says({
    en: 'Write “none” where there are none. Leave empty only if nobody has asked.',
    cy: 'Ysgrifennwch “dim” lle nad oes rhai. Gadewch yn wag dim ond os nad oes neb wedi gofyn.',
    ...staff,
  }),
  agreedBy: says({ en: 'Who agreed to it', cy: 'Pwy gytunodd iddi', ...staff }),
  byPerson: says({ en: 'The person', cy: 'Y person', ...staff }),
  byHelp: says({ en: 'The person, with help', cy: 'Y person, gyda help', ...staff }),
  byBest: says({
    en: 'Decided in their best interests, for this decision',
    cy: 'Penderfynwyd er eu lles pennaf, ar gyfer y penderfyniad hwn',
    ...staff,
  }),
  likesNeeded: says({
    en: 'Write what they like',
    cy: 'Ysgrifennwch beth maen nhw’n ei hoffi',
    ...staff,
  }),
  supportNeeded: says({
    en: 'Write how to support them',
    cy: 'Ysgrifennwch sut i’w cefnogi',
    ...staff,
  }),
  agreedNeeded: says({ en: 'Choose who agreed to it', cy: 'Dewiswch pwy gytunodd iddi', ...staff }),
  savePage: says({ en: 'Save this page', cy: 'Cadw’r dudalen hon', ...staff }),
  saved: says({ en: 'The page is saved.', cy: 'Mae’r dudalen wedi’i chadw.', ...staff }),
  changed: says({
    en: 'Somebody else changed this page meanwhile. What you typed is still here.',
    cy: 'Newidiodd rhywun arall y dudalen hon yn y cyfamser. Mae’r hyn a deipioch yn dal yma.',
    ...staff,
  }),
} as const
