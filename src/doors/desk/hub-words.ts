import { type Sentence, says } from '#ground/words/says.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

/** One line on how far a part of somebody's record has come. */
export const lineWords = {
  needs: says<{ needs: number; carers: number }>({
    en: 'Information needs: {needs}. Carers: {carers}.',
    cy: 'Anghenion gwybodaeth: {needs}. Gofalwyr: {carers}.',
  }),
  decisions: says<{ count: number }>({
    en: 'Capacity decisions signed: {count}',
    cy: 'Penderfyniadau galluedd a lofnodwyd: {count}',
    readers: 'staff',
  }),
  unanswered: says<{ count: number }>({
    en: 'Waiting for an answer: {count}',
    cy: 'Yn aros am ateb: {count}',
    readers: 'staff',
  }),
  restrictions: says<{ count: number }>({
    en: 'In force: {count}',
    cy: 'Mewn grym: {count}',
    readers: 'staff',
  }),
  concern: staff('Tell the duty desk', 'Rhoi gwybod i’r ddesg ddyletswydd'),
  noAssessment: staff('Not assessed yet', 'Heb ei asesu eto'),
  assessmentOpen: says<{ day: string }>({
    en: 'Being assessed since: {day}',
    cy: 'Yn cael ei asesu ers: {day}',
  }),
  assessmentEligible: says<{ day: string }>({
    en: 'Eligible. Decided: {day}',
    cy: 'Cymwys. Penderfynwyd: {day}',
    readers: 'staff',
  }),
  assessmentNot: says<{ day: string }>({
    en: 'Not eligible. Decided: {day}',
    cy: 'Ddim yn gymwys. Penderfynwyd: {day}',
    readers: 'staff',
  }),
  ratios: says<{ count: number }>({ en: 'In force: {count}', cy: 'Mewn grym: {count}' }),
  noBudget: says({ en: 'No personal budget yet', cy: 'Dim cyllideb bersonol eto' }),
  budget: says<{ state: string; money: string }>({
    en: '{state}: {money} a year',
    cy: '{state}: {money} y flwyddyn',
  }),
  noCharge: staff('Not worked out yet', 'Heb ei gyfrifo eto'),
  charge: says<{ money: string }>({ en: 'Up to {money} a week', cy: 'Hyd at {money} yr wythnos' }),
  free: says({ en: 'Nothing to pay', cy: 'Dim i’w dalu' }),
  fullCost: says({ en: 'The full cost', cy: 'Y gost lawn' }),
  noAccount: staff('No account is open', 'Nid oes cyfrif ar agor'),
  account: says<{ money: string }>({
    en: 'Left today: {money}',
    cy: 'Ar ôl heddiw: {money}',
    readers: 'staff',
  }),
  noPlan: says({ en: 'No plan yet', cy: 'Dim cynllun eto' }),
  plan: says<{ state: string; number: number; day: string }>({
    en: '{state}. Version {number}, starts: {day}',
    cy: '{state}. Fersiwn {number}, yn dechrau: {day}',
  }),
  sessions: says<{ count: number }>({
    en: 'Weekly places: {count}',
    cy: 'Lleoedd wythnosol: {count}',
  }),
  noReview: says({ en: 'No clock runs yet', cy: 'Nid oes cloc yn rhedeg eto' }),
  review: says<{ day: string }>({ en: 'Next due by: {day}', cy: 'Y nesaf erbyn: {day}' }),
  reviewBooked: says<{ day: string }>({
    en: 'Booked for: {day}',
    cy: 'Wedi’i drefnu ar gyfer: {day}',
  }),
  away: says({
    en: 'Hospital, holiday or family: their places are kept',
    cy: 'Ysbyty, gwyliau neu deulu: mae eu lleoedd yn cael eu cadw',
  }),
  places: staff('How each ends, and time away', 'Sut mae pob un yn dod i ben, ac amser i ffwrdd'),
  wayHome: staff('From what ends after the last bus', 'O’r hyn sy’n gorffen ar ôl y bws olaf'),
  choice: staff('What they say of their own choice', 'Yr hyn a ddywedant am eu dewis eu hunain'),
  supportPage: staff('For whoever supports them', 'I bwy bynnag sy’n eu cefnogi'),
  welfarePlan: staff('Who is asked, and how soon', 'Pwy a holir, a pha mor fuan'),
  matches: staff('What fits, and what does not and why', 'Beth sy’n addas, a beth nad yw a pham'),
  papers: says({ en: 'To read in any format', cy: 'I’w darllen mewn unrhyw fformat' }),
  challenges: says<{ count: number }>({
    en: 'Waiting for an answer: {count}',
    cy: 'Yn aros am ateb: {count}',
  }),
} as const

export const budgetStateWords: Readonly<Record<string, Sentence>> = {
  indicative: staff('Indicative', 'Dangosol'),
  adjusted: staff('Adjusted', 'Wedi’i haddasu'),
  proposed: staff('Proposed', 'Wedi’i chynnig'),
  authorised: staff('Authorised', 'Wedi’i hawdurdodi'),
  active: staff('In force', 'Mewn grym'),
  revised: staff('Revised', 'Wedi’i diwygio'),
  ended: staff('Ended', 'Wedi dod i ben'),
}

export const planStateWords: Readonly<Record<string, Sentence>> = {
  draft: staff('Being written', 'Yn cael ei ysgrifennu'),
  shared: staff('Shared with the person', 'Wedi’i rannu â’r person'),
  agreed: staff('Agreed', 'Wedi’i gytuno'),
  authorised: staff('Authorised', 'Wedi’i awdurdodi'),
  active: staff('In force', 'Mewn grym'),
  'in-review': staff('In force, being reviewed', 'Mewn grym, yn cael ei adolygu'),
}
