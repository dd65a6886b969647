import { says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const

export const keptWords = {
  title: says({ en: 'Days that providers kept', cy: 'Diwrnodau a gadwodd darparwyr' }),
  about: says<{ weeks: number; share: string }>({
    en: 'The last {weeks} weeks and the days ahead that are cancelled already. At most {share} % cancelled by the provider is all right.',
    cy: 'Y {weeks} wythnos diwethaf a’r diwrnodau i ddod sydd wedi’u canslo’n barod. Mae hyd at {share} % wedi’i ganslo gan y darparwr yn iawn.',
    ...staff,
  }),
  none: says({
    en: 'No provider cancelled or covered a day, or has a post that nobody has.',
    cy: 'Ni chanslodd na chyflenwodd yr un darparwr ddiwrnod, ac nid oes swydd wag gan yr un.',
    ...staff,
  }),
  provider: says({ en: 'Provider', cy: 'Darparwr' }),
  planned: says({ en: 'Days planned', cy: 'Diwrnodau a gynlluniwyd' }),
  cancelled: says({ en: 'Cancelled', cy: 'Canslwyd' }),
  share: says({ en: 'Share', cy: 'Cyfran' }),
  covered: says({ en: 'Other worker', cy: 'Gweithiwr arall' }),
  talk: says({ en: 'Talk', cy: 'Sgwrs' }),
  percent: says<{ share: string }>({ en: '{share} %', cy: '{share} %', sameInBoth: true }),
  over: says({ en: 'over the target', cy: 'dros y targed' }),
  held: says({
    en: 'The talk was held: what was agreed?',
    cy: 'Cynhaliwyd y sgwrs: beth a gytunwyd?',
  }),
  saveTalk: says({ en: 'Save the talk', cy: 'Cadw’r sgwrs' }),
  agreedMissing: says({ en: 'Write what was agreed', cy: 'Ysgrifennwch yr hyn a gytunwyd' }),
  because: {
    days: says<{ day: string }>({
      en: 'Open since {day}, for days close together',
      cy: 'Ar agor ers {day}, am ddiwrnodau’n agos at ei gilydd',
    }),
    share: says<{ day: string }>({
      en: 'Open since {day}, for the share',
      cy: 'Ar agor ers {day}, am y gyfran',
    }),
  },
  vacancies: says({ en: 'Posts nobody has', cy: 'Swyddi gwag' }),
  vacant: says<{ vacant: number; posts: number; day: string }>({
    en: '{vacant} of {posts}, said {day}',
    cy: '{vacant} o {posts}, dywedwyd {day}',
  }),
  notSaid: says({ en: 'not said', cy: 'heb ei ddweud' }),
  lapsed: says({
    en: 'The council’s rule of kept days has run out. Set it again in the council’s rules.',
    cy: 'Mae rheol y cyngor am ddiwrnodau a gadwyd wedi dod i ben. Gosodwch hi eto yn rheolau’r cyngor.',
    ...staff,
  }),
  posts: says({ en: 'Our posts', cy: 'Ein swyddi' }),
  postsAbout: says({
    en: 'How many people you employ, and how many posts nobody has. The council sees it beside the days that you kept. It costs you nothing.',
    cy: 'Faint o bobl rydych yn eu cyflogi, a faint o swyddi sydd heb neb. Mae’r cyngor yn ei weld wrth ochr y diwrnodau a gadwyd gennych. Nid yw’n costio dim i chi.',
    ...staff,
  }),
  howManyPosts: says({ en: 'How many posts do you have?', cy: 'Faint o swyddi sydd gennych?' }),
  howManyVacant: says({
    en: 'How many of them does nobody have?',
    cy: 'Faint ohonynt sydd heb neb?',
  }),
  wholeNumber: says({
    en: 'Write a whole number. No more posts can be empty than there are',
    cy: 'Ysgrifennwch rif cyfan. Ni all mwy o swyddi fod yn wag nag sydd ohonynt',
  }),
  saidOn: says<{ day: string }>({ en: 'You said this on {day}.', cy: 'Dywedoch hyn ar {day}.' }),
  savePosts: says({ en: 'Save', cy: 'Cadw' }),
  saved: says({ en: 'Saved', cy: 'Wedi’i gadw' }),
} as const
