import type { Purpose } from '#weeks/plans/plan-outcome.ts'
import type { Said } from './knowing.ts'
import type { NeedKey } from './need-sayings.ts'

type Wanted = Said & { readonly purpose: Purpose; readonly place: 'home' | 'community' }

/** What people want, as they said it. */
export const WANTED: Readonly<Record<NeedKey, readonly Wanted[]>> = {
  community: [
    {
      en: 'I want to go out more and know my way.',
      cy: 'Rydw i eisiau mynd allan yn amlach.',
      purpose: 'skill',
      place: 'community',
    },
    {
      en: 'I want to use the bus with someone, then on my own.',
      cy: 'Rydw i eisiau mynd ar y bws, wedyn ar fy mhen fy hun.',
      purpose: 'skill',
      place: 'community',
    },
    {
      en: 'I want to be in the garden, not indoors.',
      cy: 'Rydw i eisiau bod yn yr ardd, nid dan do.',
      purpose: 'create',
      place: 'community',
    },
    {
      en: 'I want to swim and get fit.',
      cy: 'Rydw i eisiau nofio a chadw’n heini.',
      purpose: 'care',
      place: 'community',
    },
    {
      en: 'I want a quiet place to go when it is loud at home.',
      cy: 'Rydw i eisiau lle tawel i fynd.',
      purpose: 'rest',
      place: 'community',
    },
  ],
  work: [
    {
      en: 'I want a real job one day.',
      cy: 'Rydw i eisiau swydd go iawn ryw ddydd.',
      purpose: 'earn',
      place: 'community',
    },
    {
      en: 'I want to cook my own tea.',
      cy: 'Rydw i eisiau coginio fy swper fy hun.',
      purpose: 'skill',
      place: 'home',
    },
    {
      en: 'I want to help people, like I did at the café.',
      cy: 'Rydw i eisiau helpu pobl, fel yn y caffi.',
      purpose: 'give',
      place: 'community',
    },
    {
      en: 'I want to make things and sell them.',
      cy: 'Rydw i eisiau gwneud pethau a’u gwerthu.',
      purpose: 'create',
      place: 'community',
    },
  ],
  people: [
    {
      en: 'I want to see my friends every week.',
      cy: 'Rydw i eisiau gweld fy ffrindiau bob wythnos.',
      purpose: 'care',
      place: 'community',
    },
    {
      en: 'I want somebody to have a laugh with.',
      cy: 'Rydw i eisiau rhywun i chwerthin gyda nhw.',
      purpose: 'rest',
      place: 'community',
    },
    {
      en: 'I want to sing with other people.',
      cy: 'Rydw i eisiau canu gyda phobl eraill.',
      purpose: 'create',
      place: 'community',
    },
    {
      en: 'I want to meet someone special.',
      cy: 'Rydw i eisiau cwrdd â rhywun arbennig.',
      purpose: 'care',
      place: 'community',
    },
  ],
  carer: [
    {
      en: 'I want good dinners at home.',
      cy: 'Rydw i eisiau cinio da gartref.',
      purpose: 'care',
      place: 'home',
    },
  ],
  home: [
    {
      en: 'I want to keep my own home.',
      cy: 'Rydw i eisiau cadw fy nghartref fy hun.',
      purpose: 'skill',
      place: 'home',
    },
    {
      en: 'I want to do my laundry by myself.',
      cy: 'Rydw i eisiau golchi fy nillad fy hun.',
      purpose: 'skill',
      place: 'home',
    },
  ],
}

export const PRIYA_WANTS: Readonly<Record<'community' | 'work' | 'people', Wanted>> = {
  community: {
    en: 'I want to grow things and be outside.',
    cy: 'Rydw i eisiau tyfu pethau a bod y tu allan.',
    purpose: 'create',
    place: 'community',
  },
  work: {
    en: 'I want to bake for other people.',
    cy: 'Rydw i eisiau pobi i bobl eraill.',
    purpose: 'give',
    place: 'community',
  },
  people: {
    en: 'I want to be with Sam and my friends.',
    cy: 'Rydw i eisiau bod gyda Sam a fy ffrindiau.',
    purpose: 'care',
    place: 'community',
  },
}

export const LINE = {
  pa: { en: 'Personal assistant', cy: 'Cynorthwyydd personol' },
  paThursday: { en: 'Personal assistant on Thursday', cy: 'Cynorthwyydd personol ddydd Iau' },
  transport: { en: 'Council transport, there and back', cy: 'Cludiant y cyngor, yno ac yn ôl' },
  tenancy: { en: 'Help to keep my home', cy: 'Help i gadw fy nghartref' },
  free: [
    { en: 'Library on Saturday with the family', cy: 'Llyfrgell ddydd Sadwrn gyda’r teulu' },
    { en: 'Walk round the park with a neighbour', cy: 'Tro o gwmpas y parc gyda chymydog' },
    { en: 'Church and tea on Sunday', cy: 'Capel a the ddydd Sul' },
    { en: 'Football on the green with friends', cy: 'Pêl-droed ar y cae gyda ffrindiau' },
    { en: 'Coffee with an old school friend', cy: 'Coffi gyda hen ffrind ysgol' },
  ],
} as const

export const CHOSE: readonly Said[] = [
  { en: 'Yes. That one.', cy: 'Ie. Yr un yna.' },
  { en: 'I like it there.', cy: 'Rwy’n ei hoffi yno.' },
  { en: 'My friend goes.', cy: 'Mae fy ffrind yn mynd.' },
  { en: 'I tried it and it was good.', cy: 'Rhoddais gynnig arni ac roedd yn dda.' },
  { en: '', cy: '' },
]
export const CHOSEN_FOR: Said = {
  en: 'We do not yet know how to ask so that the answer is sure. Chosen by what makes them calm; asked again at the review.',
  cy: 'Nid ydym eto’n gwybod sut i ofyn yn sicr. Dewiswyd yn ôl yr hyn sy’n eu tawelu; gofynnir eto yn yr adolygiad.',
}
export const CONTINGENCY: readonly Said[] = [
  {
    en: 'Ring the duty worker before nine. The hub keeps a place for a day at short notice.',
    cy: 'Ffoniwch y gweithiwr ar ddyletswydd cyn naw. Mae lle ar fyr rybudd.',
  },
  {
    en: 'The family takes over for a day; after that the provider sends somebody known.',
    cy: 'Mae’r teulu’n gofalu am ddiwrnod; wedyn daw rhywun cyfarwydd.',
  },
  {
    en: 'A second assistant knows them and can come the same day.',
    cy: 'Mae ail gynorthwyydd yn eu hadnabod ac yn gallu dod yr un dydd.',
  },
]
export const IMPACT: Said = {
  en: 'The carer rests and sees to their own life while the person is out. They were asked and agree.',
  cy: 'Mae’r gofalwr yn gorffwys tra bo’r person allan. Gofynnwyd iddynt ac maent yn cytuno.',
}
export const NO_CARER: Said = { en: 'There is no unpaid carer.', cy: 'Nid oes gofalwr di-dâl.' }
export const CAPACITY: Said = {
  en: 'Able to agree to this plan, with pictures and time.',
  cy: 'Yn gallu cytuno i’r cynllun hwn, gyda lluniau ac amser.',
}
export const DECIDED_FOR: Said = {
  en: 'Not able to decide about this plan now. See the decision on the record.',
  cy: 'Ddim yn gallu penderfynu am y cynllun hwn nawr. Gweler y penderfyniad ar y cofnod.',
}
