import { type Sentence, says } from '#ground/words/says.ts'
import type { AgreedHow } from './agreement.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string) => says({ en, cy, ...staff })

/** What the staff pages of a plan's life say. */
export const words = {
  title: said('Share, agree and send', 'Rhannu, cytuno ac anfon'),
  steps: said('Steps', 'Camau'),
  share: said('Share with the person', 'Rhannu â’r person'),
  shareHelp: said(
    'The person reads it in their own view. Carers whose break it leaves short are asked for their view at the same time.',
    'Mae’r person yn ei ddarllen yn eu golwg eu hunain. Gofynnir i ofalwyr am eu barn yr un pryd os yw eu seibiant yn rhy fyr.',
  ),
  agree: said('Write down that it was agreed', 'Nodi bod y cynllun wedi’i gytuno'),
  agreeHelp: said(
    'Everybody is presumed able to decide this. Write down how the person said or showed yes to this version. A relative, an appointee or a finance attorney cannot say it for them.',
    'Tybir bod pawb yn gallu penderfynu hyn. Nodwch sut y dywedodd neu y dangosodd y person eu bod yn cytuno â’r fersiwn hon. Ni all perthynas, penodai na thwrnai cyllid ei ddweud drostynt.',
  ),
  agreeYoungHelp: said(
    'Below 16, somebody with parental responsibility agrees with the young person (Children Act 1989, section 3). The Mental Capacity Act does not apply yet. Write down what the young person wants, in their own words.',
    'Dan 16 oed, mae rhywun â chyfrifoldeb rhiant yn cytuno gyda’r person ifanc (Deddf Plant 1989, adran 3). Nid yw’r Ddeddf Galluedd Meddyliol yn berthnasol eto. Nodwch beth mae’r person ifanc ei eisiau, yn eu geiriau eu hunain.',
  ),
  agreeYoungPersonHelp: said(
    'At 16 and 17 the Mental Capacity Act applies: the young person is presumed able to decide, and parental responsibility does not stand in the place of what they decide.',
    'Yn 16 ac 17 oed mae’r Ddeddf Galluedd Meddyliol yn berthnasol: tybir bod y person ifanc yn gallu penderfynu, ac nid yw cyfrifoldeb rhiant yn cymryd lle’r hyn maen nhw’n ei benderfynu.',
  ),
  noParent: said(
    'Nobody with parental responsibility is on record.',
    'Nid oes neb â chyfrifoldeb rhiant wedi’i gofnodi.',
  ),
  addParent: said(
    'Add who has parental responsibility',
    'Ychwanegu pwy sydd â chyfrifoldeb rhiant',
  ),
  parent: says<{ holder: string }>({
    ...{ en: '{holder}, with parental responsibility', cy: '{holder}, â chyfrifoldeb rhiant' },
    ...staff,
  }),
  shownYoung: said(
    'What the young person wants, in their own words or as they showed it',
    'Beth mae’r person ifanc ei eisiau, yn eu geiriau eu hunain neu fel y dangoson nhw',
  ),
  whose: said('Whose yes is it?', 'Pwy sy’n cytuno?'),
  own: said(
    'The person’s own, or in their best interests where that was decided',
    'Y person ei hun, neu er eu lles pennaf lle penderfynwyd hynny',
  ),
  holder: says<{ holder: string; document: string }>({
    ...{ en: '{holder}, by document {document}', cy: '{holder}, drwy ddogfen {document}' },
    ...staff,
  }),
  how: said('How was it said or shown?', 'Sut cafodd ei ddweud neu ei ddangos?'),
  shown: said(
    'What they said or showed, in their own words',
    'Beth ddywedon nhw neu ddangoson nhw, yn eu geiriau eu hunain',
  ),
  send: said('Send for authorisation', 'Anfon i’w awdurdodi'),
  sendHelp: said(
    'Somebody else answers within five working days, by how far the cost is over the adjusted budget.',
    'Bydd rhywun arall yn ateb o fewn pum diwrnod gwaith, yn ôl faint mae’r gost dros y gyllideb wedi’i haddasu.',
  ),
  waits: says<{ day: string; tier: string }>({
    en: 'It waits for an answer by {day}. Who answers: {tier}.',
    cy: 'Mae’n aros am ateb. Y dyddiad olaf: {day}. Pwy sy’n ateb: {tier}.',
    ...staff,
  }),
  activate: said('Put the plan in force', 'Rhoi’r cynllun mewn grym'),
  activateHelp: said(
    'Places are taken in each session, the budget starts, and the plan before it ends.',
    'Cymerir lleoedd ym mhob sesiwn, mae’r gyllideb yn dechrau, a daw’r cynllun blaenorol i ben.',
  ),
  reopen: said('Open it again to change it', 'Ei agor eto i’w newid'),
  reopenHelp: said(
    'It becomes a draft. It is then shared and agreed again: what was read is what is agreed.',
    'Daw’n ddrafft. Yna caiff ei rannu a’i gytuno eto: yr hyn a ddarllenwyd yw’r hyn a gytunwyd.',
  ),
  inForce: said('The plan is in force.', 'Mae’r cynllun mewn grym.'),
  noPlan: said('No plan is being written.', 'Nid oes cynllun yn cael ei ysgrifennu.'),
  done: said('Complete', 'Wedi’i gwblhau'),
  next: said('Next', 'Nesaf'),
  later: said('Not yet', 'Ddim eto'),
  agreedBy: says<{ name: string; day: string; how: string }>({
    ...{ en: 'Written down by {name} on {day}. {how}.', cy: 'Nodwyd gan: {name}, {day}. {how}.' },
    ...staff,
  }),
  theirWords: said('Their words', 'Eu geiriau'),
  agreements: said('Agreed', 'Cytunwyd'),
  ground: said('By what right', 'Drwy ba hawl'),
  views: said('What carers say', 'Beth mae gofalwyr yn ei ddweud'),
  viewsHelp: said(
    'A carer’s view stands beside the person’s choice. It is not a veto.',
    'Mae barn gofalwr yn sefyll wrth ochr dewis y person. Nid yw’n feto.',
  ),
  askCarers: said('Ask the carers now', 'Gofyn i’r gofalwyr nawr'),
  nobodyToAsk: said('There is no carer left to ask.', 'Nid oes gofalwr ar ôl i’w holi.'),
  viewAsked: says<{ day: string }>({
    en: 'Asked on {day}. No answer yet.',
    cy: 'Gofynnwyd: {day}. Dim ateb eto.',
    ...staff,
  }),
  viewDeclined: said('Would rather say nothing.', 'Byddai’n well ganddynt beidio â dweud dim.'),
  breaks: says<{ needed: string; planned: string; short: string }>({
    en: 'Hours of break a week: {needed} needed, {planned} planned, {short} less.',
    cy: 'Oriau o seibiant yr wythnos: angen {needed}, yn y cynllun {planned}, yn llai {short}.',
    ...staff,
  }),
  reply: says<{ name: string }>({
    en: 'Your answer to {name}',
    cy: 'Eich ateb i: {name}',
    ...staff,
  }),
  saveReply: said('Send the answer', 'Anfon yr ateb'),
  replied: says<{ name: string }>({ en: 'Answer from {name}', cy: 'Ateb gan: {name}', ...staff }),
  met: said('Needs that a carer meets', 'Anghenion y mae gofalwr yn eu diwallu'),
  metHelp: said(
    'Only by a carer’s own yes, on the day they said it. It is asked in their record, never inferred.',
    'Dim ond drwy gytundeb y gofalwr ei hun, ar y diwrnod y dywedodd hynny. Gofynnir hyn yn eu cofnod, byth ei gymryd yn ganiataol.',
  ),
  metBy: says<{ name: string; day: string }>({
    en: 'Met by {name}, who said so on {day}',
    cy: 'Yn cael ei ddiwallu. Gofalwr: {name}. Dywedwyd: {day}',
    ...staff,
  }),
  whichNeed: said('Which need?', 'Pa angen?'),
  whichCarer: said('Which carer?', 'Pa ofalwr?'),
  putMet: said('Count on this carer', 'Dibynnu ar y gofalwr hwn'),
  takeMet: said('Take this away', 'Tynnu hyn i ffwrdd'),
  notWilling: said(
    'This carer has not said that they are willing. Ask them first, in their record (Care Act 2014, section 10).',
    'Nid yw’r gofalwr hwn wedi dweud ei fod yn fodlon. Gofynnwch yn gyntaf, yn ei gofnod.',
  ),
  writeSomething: said('Write the answer in words', 'Ysgrifennwch yr ateb mewn geiriau'),
  chooseHow: said(
    'Choose how it was said or shown',
    'Dewiswch sut cafodd ei ddweud neu ei ddangos',
  ),
  askAdvocate: said('Ask for an advocate', 'Gofyn am eiriolwr'),
  outOfDate: said(
    'Open the page again and look at what has changed',
    'Agorwch y dudalen eto ac edrychwch ar beth sydd wedi newid',
  ),
}

export const groundWords = {
  'own-capacity': said('Their own decision', 'Eu penderfyniad eu hunain'),
  authority: said('A document that covers it', 'Dogfen sy’n ei gwmpasu'),
  'best-interests': said('A best-interests decision', 'Penderfyniad lles pennaf'),
} as const

export const howWords: Readonly<Record<AgreedHow, Sentence>> = {
  talk: said('By talking', 'Drwy siarad'),
  picture: said('With pictures', 'Gyda lluniau'),
  object: said('With objects', 'Gyda gwrthrychau'),
  sign: said('By signing', 'Drwy arwyddo'),
  writing: said('In writing', 'Yn ysgrifenedig'),
  page: said('On their own page', 'Ar eu tudalen eu hunain'),
}

export const authorityWords = {
  queue: said('Plans to authorise', 'Cynlluniau i’w hawdurdodi'),
  nothing: said('No plan waits for you.', 'Nid oes cynllun yn aros amdanoch.'),
  person: said('The person', 'Y person'),
  cost: said('Cost a year', 'Cost y flwyddyn'),
  over: said('Over the adjusted budget', 'Dros y gyllideb wedi’i haddasu'),
  underBy: says<{ money: string }>({ en: '{money} under', cy: '{money} o dan', ...staff }),
  by: said('Answer by', 'Ateb erbyn'),
  asked: said('Asked by', 'Gofynnwyd gan'),
  title: said('Authorise a plan', 'Awdurdodi cynllun'),
  adjusted: said('Adjusted budget', 'Cyllideb wedi’i haddasu'),
  final: said('Proposed budget', 'Cyllideb arfaethedig'),
  pays: said('The person pays', 'Mae’r person yn talu'),
  tier: said('Who answers', 'Pwy sy’n ateb'),
  why: said('Why it is not the estimate', 'Pam nad yr amcangyfrif ydyw'),
  because: said('What changed', 'Beth newidiodd'),
  before: said('The plan in force', 'Y cynllun sydd mewn grym'),
  after: said('The plan to authorise', 'Y cynllun i’w awdurdodi'),
  noneBefore: said('There is no plan in force.', 'Nid oes cynllun mewn grym.'),
  whole: said('Is the plan whole?', 'A yw’r cynllun yn gyflawn?'),
  nothingMissing: said('Nothing is missing.', 'Nid oes dim ar goll.'),
  choice: said('The person’s choice', 'Dewis y person'),
  answer: said('Your answer', 'Eich ateb'),
  authorise: said('Authorise it', 'Ei awdurdodi'),
  sendBack: said('Send it back with reasons', 'Ei anfon yn ôl gyda rhesymau'),
  reasons: said('Reasons', 'Rhesymau'),
  reasonsHelp: said(
    'Needed where you send it back. You may ask for reasons; the assessment of need stands.',
    'Mae eu hangen os ydych yn ei anfon yn ôl. Gallwch ofyn am resymau; mae’r asesiad o angen yn sefyll.',
  ),
  press: said('Give this answer', 'Rhoi’r ateb hwn'),
  choose: said('Choose an answer', 'Dewiswch ateb'),
  answered: says<{ name: string }>({
    en: 'Answered by {name}.',
    cy: 'Atebwyd gan: {name}.',
    ...staff,
  }),
  back: said('Back to the list', 'Yn ôl i’r rhestr'),
} as const

export const answerWords = {
  waiting: said('Waiting', 'Yn aros'),
  authorised: said('Authorised', 'Wedi’i awdurdodi'),
  returned: said('Sent back', 'Wedi’i anfon yn ôl'),
  withdrawn: said('Withdrawn', 'Wedi’i dynnu’n ôl'),
} as const

export const tierWords = {
  'team-manager': said('Team manager', 'Rheolwr tîm'),
  'service-manager': said('Service manager', 'Rheolwr gwasanaeth'),
  panel: said('Panel', 'Panel penderfyniadau'),
} as const
