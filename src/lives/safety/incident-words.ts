import { type Sentence, says } from '#ground/words/says.ts'
import type { Harm, IncidentKind, IncidentRefusal, Part } from './incident.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

/** What happened, and the page that leads to all of it. Only staff read these. */
export const incidentWords = {
  safety: staff('Keeping people safe', 'Cadw pobl yn ddiogel'),
  safetyIntro: staff(
    'Write down what happened, raise a concern, or record what limits somebody’s freedom.',
    'Ysgrifennwch beth ddigwyddodd, codwch bryder, neu gofnodwch yr hyn sy’n cyfyngu ar ryddid rhywun.',
  ),
  happened: staff('Something happened', 'Digwyddodd rhywbeth'),
  all: staff('What happened here', 'Beth ddigwyddodd yma'),
  none: staff('Nothing has been written down.', 'Does dim wedi’i ysgrifennu.'),
  intro: staff(
    'Five questions. The manager has it at once; what did serious harm goes to the duty desk besides.',
    'Pum cwestiwn. Bydd gan y rheolwr ar unwaith; bydd yr hyn a wnaeth niwed difrifol yn mynd at y ddesg ddyletswydd hefyd.',
  ),
  kind: staff('1. What happened?', '1. Beth ddigwyddodd?'),
  what: staff(
    'What did you see, in your own words?',
    'Beth welsoch chi, yn eich geiriau eich hun?',
  ),
  who: staff('2. Who was it?', '2. Pwy oedd yno?'),
  people: staff('Who', 'Pwy'),
  harmDone: staff('How bad', 'Pa mor ddrwg'),
  wasDone: staff('What was done', 'Beth a wnaed'),
  hurt: staff('Who was hurt', 'Pwy gafodd niwed'),
  involved: staff('Who else was involved', 'Pwy arall oedd yn rhan o hyn'),
  body: staff('Where on the body, if anybody was hurt?', 'Ble ar y corff, os cafodd rhywun niwed?'),
  onBody: staff('Where on the body', 'Ble ar y corff'),
  where: staff('3. Where and when?', '3. Ble a phryd?'),
  place: staff('Place', 'Lle'),
  day: staff('Day', 'Diwrnod'),
  time: staff('Time, for example 10:05', 'Amser, er enghraifft 10:05'),
  harm: staff('4. How bad was it?', '4. Pa mor ddrwg oedd hyn?'),
  done: staff('5. What was done?', '5. Beth a wnaed?'),
  told: staff('Family or carer told', 'Teulu neu ofalwr wedi cael gwybod'),
  safeguarding: staff(
    'Could it be abuse or neglect?',
    'A allai fod yn gamdriniaeth neu’n esgeulustod?',
  ),
  safeguardingHint: staff(
    'Then you raise a concern next. It goes to the duty desk, not to the manager.',
    'Yna byddwch yn codi pryder nesaf. Mae’n mynd at y ddesg ddyletswydd, nid at y rheolwr.',
  ),
  yes: staff('Yes', 'Ie'),
  no: staff('No', 'Nage'),
  keep: staff('Write it down', 'Ei ysgrifennu'),
  incident: staff('What happened', 'Beth ddigwyddodd'),
  by: staff('Written by', 'Ysgrifennwyd gan'),
  written: staff('Written', 'Ysgrifennwyd'),
  manager: staff('Manager told', 'Rheolwr wedi cael gwybod'),
  managerAt: says<{ name: string; when: string }>({
    en: '{name}, {when}',
    cy: '{name}, {when}',
    sameInBoth: true,
    readers: 'staff',
  }),
  noManager: staff(
    'No manager is known here: the duty desk was told',
    'Does dim rheolwr hysbys yma: cafodd y ddesg ddyletswydd wybod',
  ),
  read: staff('Read by the manager', 'Darllenwyd gan y rheolwr'),
  unread: staff('Not read by the manager yet', 'Heb ei ddarllen gan y rheolwr eto'),
  toRead: says<{ count: number; when: string }>({
    en: '{count, plural, one {# thing that happened is for you to read. You were told: {when}} other {# things that happened are for you to read. You were last told: {when}}}',
    cy: '{count, plural, zero {# peth a ddigwyddodd i chi ei ddarllen. Cawsoch wybod: {when}} one {# peth a ddigwyddodd i chi ei ddarllen. Cawsoch wybod: {when}} two {# beth a ddigwyddodd i chi eu darllen. Cawsoch wybod ddiwethaf: {when}} few {# pheth a ddigwyddodd i chi eu darllen. Cawsoch wybod ddiwethaf: {when}} many {# pheth a ddigwyddodd i chi eu darllen. Cawsoch wybod ddiwethaf: {when}} other {# peth a ddigwyddodd i chi eu darllen. Cawsoch wybod ddiwethaf: {when}}}',
    readers: 'staff',
  }),
  learnt: staff('What is learnt from it?', 'Beth a ddysgir o hyn?'),
  iHaveRead: staff('I have read it', 'Rwyf wedi’i ddarllen'),
  when: staff('When', 'Pryd'),
  trend: staff('By place and month', 'Fesul lle a mis'),
  before: staff('Month before', 'Mis cynt'),
  now: staff('This month', 'Y mis hwn'),
  change: staff('Change', 'Newid'),
  rose: says<{ percent: number }>({
    en: '{percent} % more',
    cy: '{percent} % yn fwy',
    readers: 'staff',
  }),
  fewer: says<{ percent: number }>({
    en: '{percent} % fewer',
    cy: '{percent} % yn llai',
    readers: 'staff',
  }),
  newHere: staff('None before', 'Dim cynt'),
  risen: staff('Risen: look into it', 'Wedi codi: ymchwilio'),
  incidents: staff('What happened', 'Beth ddigwyddodd'),
  uses: staff('Restrictions used', 'Cyfyngiadau a ddefnyddiwyd'),
  riseTold: says<{ place: string; before: number; now: number }>({
    en: 'More at one place this month than last. Place: {place}. Last month: {before}. This month: {now}. What restricts people there is looked at again within 10 working days.',
    cy: 'Mwy mewn un lle y mis hwn na’r mis diwethaf. Lle: {place}. Y mis diwethaf: {before}. Y mis hwn: {now}. Edrychir eto ar yr hyn sy’n cyfyngu ar bobl yno o fewn 10 diwrnod gwaith.',
    readers: 'staff',
  }),
  chooseOne: staff('Choose one', 'Dewiswch un'),
  choosePlace: staff('Choose the place', 'Dewiswch y lle'),
  wrongDay: staff(
    'Write a day that there is, such as 7 9 2026',
    'Ysgrifennwch ddiwrnod sy’n bod, fel 7 9 2026',
  ),
  wrongTime: staff(
    'Write a time on the 24-hour clock, such as 10:05',
    'Ysgrifennwch amser ar y cloc 24 awr, fel 10:05',
  ),
  tooLong: staff('Write no more than 5,000 letters', 'Ysgrifennwch ddim mwy na 5,000 o lythrennau'),
} as const

export const incidentKindWords: Readonly<Record<IncidentKind, Sentence>> = {
  fall: staff('A fall', 'Cwymp'),
  injury: staff('Another injury', 'Anaf arall'),
  seizure: staff('A seizure', 'Trawiad'),
  medication: staff(
    'Medicine: wrong, late or missed',
    'Meddyginiaeth: anghywir, hwyr neu wedi’i cholli',
  ),
  behaviour: staff(
    'Somebody was distressed or hurt others',
    'Roedd rhywun mewn trallod neu wedi brifo eraill',
  ),
  missing: staff('Somebody went missing', 'Aeth rhywun ar goll'),
  property: staff('Something was lost or broken', 'Collwyd neu torrwyd rhywbeth'),
  vehicle: staff('On the road', 'Ar y ffordd'),
  'near-miss': staff('A near miss', 'Bron â digwydd'),
  other: staff('Something else', 'Rhywbeth arall'),
}

export const harmWords: Readonly<Record<Harm, Sentence>> = {
  none: staff('Nobody was hurt', 'Chafodd neb niwed'),
  slight: staff('Slight: first aid or none', 'Mân: cymorth cyntaf neu ddim'),
  serious: staff(
    'Serious: a doctor, an ambulance or the police',
    'Difrifol: meddyg, ambiwlans neu’r heddlu',
  ),
}

export const partWords: Readonly<Record<Part, Sentence>> = {
  hurt: staff('was hurt', 'cafodd niwed'),
  involved: staff('was involved', 'roedd yn rhan o hyn'),
  saw: staff('saw it', 'gwelodd hyn'),
}

export const incidentRefusals: Readonly<Record<IncidentRefusal['kind'], Sentence>> = {
  'say-what': staff('Write what happened', 'Ysgrifennwch beth ddigwyddodd'),
  'say-done': staff('Write what was done', 'Ysgrifennwch beth a wnaed'),
  'in-future': staff(
    'That time has not come yet. Change the day or the time.',
    'Nid yw’r amser hwnnw wedi dod eto. Newidiwch y diwrnod neu’r amser.',
  ),
  'not-their-venue': staff(
    'That place is not one of this provider’s',
    'Nid yw’r lle hwnnw’n un o leoedd y darparwr hwn',
  ),
  'not-their-person': staff(
    'One of these people has no place with this provider on that day',
    'Nid oes gan un o’r bobl hyn le gyda’r darparwr hwn ar y diwrnod hwnnw',
  ),
}
