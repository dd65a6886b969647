import { type Sentence, says } from '#ground/words/says.ts'
import type { Duty, ReferralState } from './advocacy.ts'

const staff = { readers: 'staff' } as const

export const dutyWords: Readonly<Record<Duty, Sentence>> = {
  assessment: says({ en: 'Assessment', cy: 'Asesu', ...staff }),
  planning: says({ en: 'Care and support planning', cy: 'Cynllunio gofal a chymorth', ...staff }),
  review: says({ en: 'Review', cy: 'Adolygu', ...staff }),
  safeguarding: says({ en: 'Safeguarding', cy: 'Diogelu', ...staff }),
  capacity: says({ en: 'A decision about capacity', cy: 'Penderfyniad am alluedd', ...staff }),
  complaint: says({ en: 'A challenge or complaint', cy: 'Her neu gŵyn', ...staff }),
}

export const referralStateWords: Readonly<Record<ReferralState | 'none', Sentence>> = {
  none: says({ en: 'Nobody asked yet', cy: 'Heb ofyn i neb eto', ...staff }),
  asked: says({ en: 'Waiting for an answer', cy: 'Yn aros am ateb', ...staff }),
  accepted: says({ en: 'Accepted', cy: 'Wedi’i dderbyn', ...staff }),
  declined: says({ en: 'Declined', cy: 'Wedi’i wrthod', ...staff }),
  ended: says({ en: 'Ended', cy: 'Wedi dod i ben', ...staff }),
}

/** Each nation calls them by its own Act. */
export const advocateWords = {
  ENGLAND: says({ en: 'Independent advocate', cy: 'Eiriolwr annibynnol', ...staff }),
  WALES: says({
    en: 'Independent professional advocate',
    cy: 'Eiriolwr proffesiynol annibynnol',
    ...staff,
  }),
} as const

export const advocacyWords = {
  must: {
    ENGLAND: says({
      en: 'An independent advocate must be arranged: the person has substantial difficulty in being involved and nobody appropriate to help (Care Act 2014 sections 67 and 68).',
      cy: 'Rhaid trefnu eiriolwr annibynnol: mae’r person yn cael anhawster sylweddol i gymryd rhan ac nid oes neb priodol i helpu (Deddf Gofal 2014 adrannau 67 a 68).',
      ...staff,
    }),
    WALES: says({
      en: 'An independent professional advocate must be arranged: the person can only overcome barriers to taking part with help, and there is nobody appropriate (2014 Act section 181).',
      cy: 'Rhaid trefnu eiriolwr proffesiynol annibynnol: dim ond gyda chymorth y gall y person oresgyn rhwystrau rhag cymryd rhan, ac nid oes neb priodol (Deddf 2014 adran 181).',
      ...staff,
    }),
  },
  mayAsk: says({
    en: 'The duty does not arise on what is recorded. You may ask an advocate all the same.',
    cy: 'Nid yw’r ddyletswydd yn codi yn ôl yr hyn a gofnodwyd. Cewch ofyn i eiriolwr beth bynnag.',
    ...staff,
  }),
  referrals: says({ en: 'Referrals', cy: 'Atgyfeiriadau', ...staff }),
  none: says({ en: 'There are none.', cy: 'Nid oes dim.', ...staff }),
  ask: says({ en: 'Ask an advocate', cy: 'Gofyn i eiriolwr', ...staff }),
  duty: says({ en: 'To help with', cy: 'I helpu gyda', ...staff }),
  reason: says({ en: 'Why an advocate is needed', cy: 'Pam mae angen eiriolwr', ...staff }),
  reasonHint: says({
    en: 'The advocate reads this before they answer. Write what they must know, and no more.',
    cy: 'Bydd yr eiriolwr yn darllen hwn cyn ateb. Ysgrifennwch yr hyn y mae’n rhaid iddyn nhw ei wybod, a dim mwy.',
    ...staff,
  }),
  who: says({ en: 'Whom to ask', cy: 'I bwy i ofyn', ...staff }),
  choose: says({ en: 'Choose an advocate', cy: 'Dewiswch eiriolwr', ...staff }),
  waiting: says<{ name: string; count: number }>({
    en: '{name}: {count, plural, =0 {none waiting} one {# waiting} other {# waiting}}',
    cy: '{name}: {count, plural, =0 {dim yn aros} zero {# yn aros} one {# yn aros} two {# yn aros} few {# yn aros} many {# yn aros} other {# yn aros}}',
    ...staff,
  }),
  send: says({ en: 'Send the referral', cy: 'Anfon yr atgyfeiriad', ...staff }),
  askedOn: says({ en: 'Asked', cy: 'Gofynnwyd', ...staff }),
  advocate: says({ en: 'Advocate', cy: 'Eiriolwr', ...staff }),
  answered: says({ en: 'Answer', cy: 'Ateb', ...staff }),
  firstMeeting: says({ en: 'First meeting', cy: 'Cyfarfod cyntaf', ...staff }),
  notBookable: says({
    en: 'The first meeting can be booked once the advocate has accepted.',
    cy: 'Gellir trefnu’r cyfarfod cyntaf ar ôl i’r eiriolwr dderbyn.',
    ...staff,
  }),
  day: says({ en: 'Day', cy: 'Diwrnod y cyfarfod', ...staff }),
  dayHint: says({ en: 'For example 8 3 2027', cy: 'Er enghraifft 8 3 2027', ...staff }),
  time: says({ en: 'Time', cy: 'Amser y cyfarfod', ...staff }),
  timeHint: says({ en: 'For example 14:30', cy: 'Er enghraifft 14:30', ...staff }),
  book: says({ en: 'Book the first meeting', cy: 'Trefnu’r cyfarfod cyntaf', ...staff }),
  instructedYes: says({
    en: 'The person instructs the advocate',
    cy: 'Mae’r person yn cyfarwyddo’r eiriolwr',
    ...staff,
  }),
  instructedNo: says({
    en: 'The advocate works without instruction',
    cy: 'Mae’r eiriolwr yn gweithio heb gyfarwyddyd',
    ...staff,
  }),
  listTitle: says({ en: 'Referrals to me', cy: 'Atgyfeiriadau i mi', ...staff }),
  listIntro: says({
    en: 'You see a person’s record once you accept. Until then you see what the worker wrote to you.',
    cy: 'Byddwch yn gweld cofnod person ar ôl derbyn. Tan hynny rydych yn gweld yr hyn a ysgrifennodd y gweithiwr atoch.',
    ...staff,
  }),
  person: says({ en: 'Person', cy: 'Enw’r person', ...staff }),
  state: says({ en: 'State', cy: 'Statws', ...staff }),
  askedBy: says<{ name: string }>({ en: 'Asked by {name}', cy: 'Gofynnwyd gan: {name}', ...staff }),
  communicate: says({ en: 'How to communicate', cy: 'Sut i gyfathrebu', ...staff }),
  language: says({ en: 'Language', cy: 'Iaith', ...staff }),
  english: says({ en: 'English', cy: 'Saesneg', ...staff }),
  welsh: says({ en: 'Welsh', cy: 'Cymraeg', ...staff }),
  referralTitle: says<{ name: string }>({
    en: 'Referral: {name}',
    cy: 'Atgyfeiriad: {name}',
    ...staff,
  }),
  instructed: says({
    en: 'Does the person instruct you?',
    cy: 'A yw’r person yn eich cyfarwyddo?',
    ...staff,
  }),
  accept: says({ en: 'Accept', cy: 'Derbyn', ...staff }),
  decline: says({ en: 'Decline', cy: 'Gwrthod', ...staff }),
  openRecord: says({ en: 'Open the assessment', cy: 'Agor yr asesiad', ...staff }),
  withoutTitle: says({
    en: 'People who must have an advocate',
    cy: 'Pobl y mae’n rhaid iddynt gael eiriolwr',
    ...staff,
  }),
  withoutIntro: says<{ needing: number; having: number }>({
    en: 'People who need one: {needing}. With an advocate appointed: {having}.',
    cy: 'Pobl y mae angen un arnynt: {needing}. Wedi penodi eiriolwr: {having}.',
    ...staff,
  }),
  since: says({ en: 'Assessment started', cy: 'Dechreuodd yr asesiad', ...staff }),
  'reason-missing': says({
    en: 'Write why an advocate is needed',
    cy: 'Ysgrifennwch pam mae angen eiriolwr',
    ...staff,
  }),
  'already-asked': says({
    en: 'An advocate is asked already for this, or has accepted',
    cy: 'Gofynnwyd i eiriolwr am hyn eisoes, neu mae un wedi derbyn',
    ...staff,
  }),
  'already-answered': says({
    en: 'This referral is answered already',
    cy: 'Mae’r atgyfeiriad hwn wedi’i ateb eisoes',
    ...staff,
  }),
  'instructed-missing': says({
    en: 'Say whether the person instructs you',
    cy: 'Dywedwch a yw’r person yn eich cyfarwyddo',
    ...staff,
  }),
  'advocate-not-accepted': says({
    en: 'The first meeting cannot be booked: the advocate has not accepted',
    cy: 'Ni ellir trefnu’r cyfarfod cyntaf: nid yw’r eiriolwr wedi derbyn',
    ...staff,
  }),
  'in-the-past': says({
    en: 'The meeting must be in the future',
    cy: 'Rhaid i’r cyfarfod fod yn y dyfodol',
    ...staff,
  }),
  wrongDay: says({
    en: 'Enter a day such as 2027-03-08',
    cy: 'Rhowch ddiwrnod megis 2027-03-08',
    ...staff,
  }),
  wrongTime: says({ en: 'Enter a time such as 14:30', cy: 'Rhowch amser megis 14:30', ...staff }),
}
