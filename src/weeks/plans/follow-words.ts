import { type Sentence, says } from '#ground/words/says.ts'
import type { Evidence, ProgressRefusal, Standing } from './progress.ts'
import type { DecideRefusal, HeldBecause, PurchaseKind, PurchaseState } from './purchase.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string) => says({ en, cy, ...staff })

export const purchaseWords = {
  title: said('What they want to buy', 'Beth maen nhw eisiau ei brynu'),
  none: said('Nothing has been asked for.', 'Ni ofynnwyd am ddim.'),
  what: said('What', 'Beth'),
  amount: said('Amount', 'Swm'),
  state: said('State', 'Cyflwr'),
  by: said('Decide by', 'Penderfynu erbyn'),
  outcome: said('For what they want', 'Ar gyfer yr hyn maen nhw ei eisiau'),
  noOutcome: said('None was named', 'Ni enwyd dim'),
  kind: said('Kind', 'Math'),
  why: said('Why it is held', 'Pam mae’n cael ei ddal'),
  asked: said('Asked by', 'Gofynnwyd gan'),
  decide: said('Your answer', 'Eich ateb'),
  agree: said('Agree', 'Cytuno'),
  refuse: said('Refuse', 'Gwrthod'),
  reasons: said(
    'Reasons, in words the person can read',
    'Rhesymau, mewn geiriau y gall y person eu darllen',
  ),
  reasonsHelp: said(
    'Decide by what the person wants from their plan. That a thing is on no list is not a reason.',
    'Penderfynwch yn ôl yr hyn y mae’r person ei eisiau o’u cynllun. Nid yw’r ffaith nad yw peth ar restr yn rheswm.',
  ),
  press: said('Give this answer', 'Rhoi’r ateb hwn'),
  choose: said('Choose an answer', 'Dewiswch ateb'),
  answered: says<{ name: string }>({
    en: 'Answered by {name}',
    cy: 'Atebwyd gan: {name}',
    ...staff,
  }),
  back: said('Back to the list', 'Yn ôl i’r rhestr'),
} as const

export const purchaseStateWords: Readonly<Record<PurchaseState, Sentence>> = {
  through: said('Went through', 'Aeth drwodd'),
  held: said('Held for a decision', 'Yn aros am benderfyniad'),
  agreed: said('Agreed', 'Cytunwyd'),
  refused: said('Refused', 'Gwrthodwyd'),
  withdrawn: said('Taken back', 'Tynnwyd yn ôl'),
}

/** Read by the person too: why somebody has to decide first. */
export const heldWords: Readonly<Record<HeldBecause, Sentence>> = {
  'no-outcome': says({
    en: 'It is not for anything in your plan yet.',
    cy: 'Nid yw ar gyfer dim yn eich cynllun eto.',
  }),
  'usually-excluded': says({
    en: 'Care money does not often pay for this.',
    cy: 'Nid yw arian gofal yn talu am hyn yn aml.',
  }),
  'over-money': says({
    en: 'It costs more than the money that is left.',
    cy: 'Mae’n costio mwy na’r arian sydd ar ôl.',
  }),
}

/** Read by the person too. */
export const purchaseKindWords: Readonly<Record<PurchaseKind, Sentence>> = {
  activity: says({ en: 'Something to do', cy: 'Rhywbeth i’w wneud' }),
  help: says({ en: 'Somebody to help me', cy: 'Rhywun i’m helpu' }),
  equipment: says({ en: 'A thing that helps me', cy: 'Peth sy’n fy helpu' }),
  travel: says({ en: 'Getting there', cy: 'Cyrraedd yno' }),
  'household-goods': says({ en: 'A thing for my home', cy: 'Peth i’m cartref' }),
  'rent-or-bills': says({ en: 'Rent or bills', cy: 'Rhent neu filiau' }),
  'food-or-drink': says({ en: 'Food or drink', cy: 'Bwyd neu ddiod' }),
  'health-care': says({ en: 'Health care', cy: 'Gofal iechyd' }),
  'alcohol-or-tobacco': says({ en: 'Alcohol or tobacco', cy: 'Alcohol neu dybaco' }),
  gambling: says({ en: 'Betting', cy: 'Betio' }),
  debts: says({ en: 'Money I owe', cy: 'Arian sydd arnaf' }),
  'something-else': says({ en: 'Something else', cy: 'Rhywbeth arall' }),
}

export const decideWords: Readonly<Record<DecideRefusal['kind'], Sentence>> = {
  'already-answered': said('This was answered already.', 'Mae hyn wedi’i ateb yn barod.'),
  'reasons-needed': said(
    'Write the reasons for your answer',
    'Ysgrifennwch y rhesymau dros eich ateb',
  ),
  'not-on-a-list': said(
    'That it is not on a list is no ground for refusal. Write how it does or does not serve what the person wants',
    'Nid yw’r ffaith nad yw ar restr yn sail dros wrthod. Ysgrifennwch sut mae’n gwasanaethu neu ddim yn gwasanaethu’r hyn y mae’r person ei eisiau',
  ),
}

export const progressWords = {
  title: said('How it is going', 'Sut mae’n mynd'),
  none: said('No plan is in force.', 'Nid oes cynllun mewn grym.'),
  level: said('Level now', 'Lefel nawr'),
  wanted: said('Level wanted', 'Lefel a ddymunir'),
  standing: said('Standing', 'Statws'),
  lastSeen: said('Last seen', 'Gwelwyd ddiwethaf'),
  next: said('Look again by', 'Edrych eto erbyn'),
  outcome: said('What they want', 'Beth maen nhw ei eisiau'),
  notSeen: said('Not looked at yet', 'Heb edrych eto'),
  write: said('Write down how it is going', 'Nodi sut mae’n mynd'),
  levelAsked: said(
    'Where are they now, by their own scale?',
    'Ble maen nhw nawr, ar eu graddfa eu hunain?',
  ),
  levelHint: said(
    '0 is not at all, 4 is as they want it.',
    '0 yw dim o gwbl, 4 yw fel y maen nhw ei eisiau.',
  ),
  evidence: said('What shows it?', 'Beth sy’n dangos hynny?'),
  words: said('In their words, or what was seen', 'Yn eu geiriau nhw, neu beth welwyd'),
  on: said('On what day?', 'Ar ba ddiwrnod?'),
  dayHint: said('For example, 2027-03-31', 'Er enghraifft, 2027-03-31'),
  save: said('Save', 'Cadw'),
  story: said('What was seen', 'Beth welwyd'),
  choose: said('Choose one', 'Dewiswch un'),
  aDay: said('Write a day, such as 2027-03-31', 'Ysgrifennwch ddiwrnod, fel 2027-03-31'),
  by: says<{ name: string; day: string }>({ en: '{day}, {name}', cy: '{day}: {name}', ...staff }),
} as const

/** For those who support somebody today. */
export const goalWords = {
  title: said('What they are working on', 'Beth maen nhw’n gweithio arno'),
  levels: says<{ level: number; wanted: number }>({
    en: 'Now at {level}. They want {wanted}.',
    cy: 'Nawr ar {level}. Maen nhw eisiau {wanted}.',
    ...staff,
  }),
  notShared: said(
    'They have not said that those who support them may see this. Ask whoever plans with them.',
    'Nid ydynt wedi dweud y caiff y rhai sy’n eu cefnogi weld hyn. Gofynnwch i bwy bynnag sy’n cynllunio gyda nhw.',
  ),
  noPhotos: said(
    'They have not said yes to photos. Write what they said or what was seen.',
    'Nid ydynt wedi cytuno i luniau. Ysgrifennwch beth ddywedon nhw neu beth welwyd.',
  ),
} as const

export const standingWords: Readonly<Record<Standing, Sentence>> = {
  met: says({ en: 'I have done it', cy: 'Rydw i wedi’i wneud' }),
  moving: says({ en: 'It is going well', cy: 'Mae’n mynd yn dda' }),
  stuck: says({ en: 'It is stuck', cy: 'Nid yw’n symud' }),
  'no-longer-wanted': says({ en: 'I do not want it now', cy: 'Dydw i ddim ei eisiau nawr' }),
}

export const evidenceWords: Readonly<Record<Evidence, Sentence>> = {
  words: said('Their own words', 'Eu geiriau eu hunain'),
  photo: said('A photo', 'Llun'),
  attendance: said('That they were there', 'Eu bod nhw yno'),
  observed: said('It was seen', 'Fe’i gwelwyd'),
}

export const progressRefusals: Readonly<Record<ProgressRefusal['kind'], Sentence>> = {
  'no-such-outcome': said(
    'This is not in the plan in force.',
    'Nid yw hyn yn y cynllun sydd mewn grym.',
  ),
  'words-needed': said(
    'Write what they said or what was seen',
    'Ysgrifennwch beth ddywedon nhw neu beth welwyd',
  ),
  'photo-needed': said('Send the photo that shows it', 'Anfonwch y llun sy’n ei ddangos'),
  'in-the-future': said('The day has not come yet', 'Nid yw’r diwrnod wedi dod eto'),
  'met-below-wanted': said(
    'It is not met while the level is below the one they want. Choose another standing, or the level that they have reached',
    'Nid yw wedi’i gyflawni tra bo’r lefel yn is na’r un a ddymunir. Dewiswch statws arall, neu’r lefel a gyrhaeddwyd',
  ),
}

export const countyWords = {
  title: said('Plans over the county', 'Cynlluniau ar draws y sir'),
  hidden: said('Hidden: too few people', 'Wedi’i guddio: rhy ychydig o bobl'),
  choice: said('Who chose', 'Pwy ddewisodd'),
  chosen: says<{ person: number; others: number }>({
    en: '{person} % of what is in plans was chosen by the person, {others} % by somebody else.',
    cy: 'Dewiswyd {person} % o’r hyn sydd mewn cynlluniau gan y person, {others} % gan rywun arall.',
    ...staff,
  }),
  lines: said('Lines of plans', 'Llinellau cynlluniau'),
  withHelp: said(
    'Chosen by the person with help to say so',
    'Dewiswyd gan y person gyda chymorth i ddweud hynny',
  ),
  withoutReason: said(
    'Chosen by somebody else, without a reason',
    'Dewiswyd gan rywun arall, heb reswm',
  ),
  noPlans: said('No plan is in force.', 'Nid oes cynllun mewn grym.'),
  progress: said(
    'What people want, and who moved up',
    'Beth mae pobl ei eisiau, a phwy symudodd i fyny',
  ),
  outcome: said('Outcome', 'Canlyniad'),
  people: said('People', 'Pobl'),
  up: said('Moved up at least one level', 'Symudodd i fyny o leiaf un lefel'),
  share: said('Share', 'Cyfran'),
  hours: said('Hours needed and planned', 'Oriau sydd eu hangen ac yn y cynllun'),
  hoursSaid: says<{ planned: string; needed: string }>({
    en: '{planned} hours a week are planned of {needed} needed.',
    cy: 'Mae {planned} awr yr wythnos yn y cynllun o’r {needed} sydd eu hangen.',
    ...staff,
  }),
  below: says<{ people: number }>({
    en: '{people, plural, one {# person has} other {# people have}} fewer hours planned than needed, after the time that they want free.',
    cy: 'Oriau yn llai na’r angen, ar ôl yr amser rhydd a ddymunir: {people, plural, zero {# o bobl} one {# person} two {# berson} few {# o bobl} many {# o bobl} other {# o bobl}}.',
    ...staff,
  }),
  share100: says<{ percent: number }>({ en: '{percent} %', cy: '{percent} %', sameInBoth: true }),
} as const
