import { says } from './says.ts'

/**
 * The words that every feature uses for the same thing (ER14: one word for one thing). Each stands in
 * docs/glossary.md; a feature takes them from here and does not write its own.
 */
export const terms = {
  serviceName: says({ en: 'Good Days', cy: 'Good Days', sameInBoth: true }),

  yes: says({ en: 'Yes', cy: 'Ie' }),
  no: says({ en: 'No', cy: 'Na' }),
  notSure: says({ en: 'I am not sure', cy: 'Dydw i ddim yn siŵr' }),
  talkToSomeone: says({ en: 'Talk to someone', cy: 'Siarad â rhywun' }),
  talkAboutThis: says({
    en: 'Talk to someone about this',
    cy: 'Siarad â rhywun am hyn',
  }),

  save: says({ en: 'Save', cy: 'Cadw' }),
  back: says({ en: 'Back', cy: 'Yn ôl' }),
  next: says({ en: 'Next', cy: 'Nesaf' }),
  cancel: says({ en: 'Cancel', cy: 'Canslo', easy: { en: 'Stop', cy: 'Stopio' } }),
  change: says({ en: 'Change', cy: 'Newid' }),
  print: says({ en: 'Print this page', cy: 'Argraffu’r dudalen hon' }),
  signOut: says({ en: 'Sign out', cy: 'Allgofnodi' }),
  home: says({ en: 'Home', cy: 'Hafan' }),
  help: says({ en: 'Help', cy: 'Help', sameInBoth: true }),
  problem: says({ en: 'There is a problem', cy: 'Mae problem' }),
  error: says({ en: 'Error', cy: 'Gwall' }),
  none: says({ en: 'None', cy: 'Dim' }),
  total: says({ en: 'Total', cy: 'Cyfanswm' }),

  person: says({ en: 'Person', cy: 'Person', sameInBoth: true }),
  people: says({ en: 'People', cy: 'Pobl' }),
  friend: says({ en: 'Friend', cy: 'Ffrind' }),
  friends: says({ en: 'Friends', cy: 'Ffrindiau' }),
  carer: says({
    en: 'Carer',
    cy: 'Gofalwr',
    easy: { en: 'The person who helps me at home', cy: 'Y person sy’n fy helpu gartref' },
  }),
  supportWorker: says({
    en: 'Support worker',
    cy: 'Gweithiwr cymorth',
    easy: { en: 'My support worker', cy: 'Fy ngweithiwr cymorth' },
  }),
  socialWorker: says({ en: 'Social worker', cy: 'Gweithiwr cymdeithasol' }),
  advocate: says({
    en: 'Independent advocate',
    cy: 'Eiriolwr annibynnol',
    easy: { en: 'Someone on my side', cy: 'Rhywun ar fy ochr i' },
  }),
  council: says({ en: 'Council', cy: 'Cyngor' }),
  theCouncil: says({ en: 'the council', cy: 'y cyngor' }),

  week: says({ en: 'Week', cy: 'Wythnos' }),
  myWeek: says({ en: 'My week', cy: 'Fy wythnos' }),
  day: says({ en: 'Day', cy: 'Diwrnod' }),
  time: says({ en: 'Time', cy: 'Amser' }),
  place: says({ en: 'Place', cy: 'Lle' }),
  money: says({ en: 'Money', cy: 'Arian' }),
  price: says({ en: 'Price', cy: 'Pris' }),
  budget: says({
    en: 'Personal budget',
    cy: 'Cyllideb bersonol',
    easy: { en: 'The money for my support', cy: 'Yr arian ar gyfer fy nghymorth' },
  }),
  activity: says({ en: 'Activity', cy: 'Gweithgaredd' }),
  activities: says({ en: 'Activities', cy: 'Gweithgareddau' }),
  session: says({
    en: 'Session',
    cy: 'Sesiwn',
    easy: { en: 'Activity', cy: 'Gweithgaredd' },
  }),
  hub: says({ en: 'Hub', cy: 'Hyb' }),
  provider: says({
    en: 'Provider',
    cy: 'Darparwr',
    easy: { en: 'Who runs it', cy: 'Pwy sy’n ei redeg' },
  }),
  spoke: says({
    en: 'Community provider',
    cy: 'Darparwr cymunedol',
    easy: { en: 'Things to do near me', cy: 'Pethau i’w gwneud yn agos i mi' },
  }),
  taster: says({
    en: 'Taster',
    cy: 'Sesiwn flasu',
    easy: { en: 'Try it', cy: 'Rhoi cynnig arni' },
  }),
  ratio: says({
    en: 'Ratio',
    cy: 'Cymhareb',
    easy: { en: 'How many staff', cy: 'Faint o staff' },
  }),
  outcome: says({
    en: 'Outcome',
    cy: 'Canlyniad',
    easy: { en: 'What I want', cy: 'Yr hyn rydw i ei eisiau' },
  }),
  plan: says({
    en: 'Care and support plan',
    cy: 'Cynllun gofal a chymorth',
    easy: { en: 'My plan', cy: 'Fy nghynllun' },
  }),
  review: says({
    en: 'Review',
    cy: 'Adolygiad',
    easy: { en: 'Checking my plan works', cy: 'Gwirio bod fy nghynllun yn gweithio' },
  }),

  directPayment: says({
    en: 'Direct payment',
    cy: 'Taliad uniongyrchol',
    easy: { en: 'Money paid to me', cy: 'Arian sy’n cael ei dalu i mi' },
  }),
  managedBudget: says({
    en: 'Managed budget',
    cy: 'Cyllideb a reolir',
    easy: { en: 'The council looks after it', cy: 'Mae’r cyngor yn gofalu amdani' },
  }),
  serviceFund: says({
    en: 'Individual service fund',
    cy: 'Cronfa gwasanaeth unigol',
    easy: {
      en: 'A service looks after it for me',
      cy: 'Mae gwasanaeth yn gofalu amdani i mi',
    },
  }),
} as const
