import { type Sentence, says } from '#ground/words/says.ts'
import type { CheckOutcome, CloseRefusal, ContactKind, PassedOver, StepOutcome } from './welfare.ts'

const staff = { readers: 'staff' } as const

/** Somebody who is not accounted for is looked for (rule R23). */
export const welfareWords = {
  title: says({ en: 'Welfare checks', cy: 'Gwiriadau lles', ...staff }),
  none: says({
    en: 'Everybody is accounted for.',
    cy: 'Mae cyfrif am bawb.',
    ...staff,
  }),
  open: says({ en: 'Open', cy: 'Ar agor', ...staff }),
  closed: says({ en: 'Closed today', cy: 'Wedi’u cau heddiw', ...staff }),
  who: says({ en: 'Who', cy: 'Pwy', ...staff }),
  where: says({ en: 'Expected at', cy: 'I’w disgwyl yn', ...staff }),
  since: says({ en: 'Since', cy: 'Ers', ...staff }),
  by: says({ en: 'Reached by', cy: 'I’w gyrraedd erbyn', ...staff }),
  state: says({ en: 'How it stands', cy: 'Sut y mae', ...staff }),
  checkOf: says<{ name: string }>({
    en: 'Where is {name}?',
    cy: 'Ble mae’r person hwn? {name}',
    ...staff,
  }),
  expectedAt: says<{ title: string; venue: string; time: string }>({
    en: 'Expected at {title}, {venue}, at {time}.',
    cy: 'I’w ddisgwyl: {title}, {venue}, am {time}.',
    ...staff,
  }),
  lookedFor: says<{ from: string; by: string }>({
    en: 'Looked for since {from}. Somebody is to be reached by {by}.',
    cy: 'Chwilir ers {from}. Mae rhywun i’w gyrraedd erbyn {by}.',
    ...staff,
  }),
  ownPlan: says<{ day: string }>({
    en: 'In the order of their own plan, agreed on {day}.',
    cy: 'Yn nhrefn eu cynllun eu hunain, a gytunwyd: {day}.',
    ...staff,
  }),
  noPlan: says({
    en: 'They have no plan of their own for this, so in the council’s order.',
    cy: 'Nid oes ganddynt gynllun eu hunain ar gyfer hyn, felly yn nhrefn y cyngor.',
    ...staff,
  }),
  thenDo: says<{ words: string }>({ en: 'Then: {words}', cy: 'Wedyn: {words}', ...staff }),
  steps: says({ en: 'Who is asked', cy: 'Pwy a holir', ...staff }),
  taken: says({ en: 'Who was asked', cy: 'Pwy a holwyd', ...staff }),
  next: says({ en: 'Next', cy: 'Nesaf', ...staff }),
  later: says({ en: 'After that', cy: 'Wedi hynny', ...staff }),
  done: says({ en: 'Asked', cy: 'Wedi’i holi', ...staff }),
  passedOver: says({ en: 'Do not ask', cy: 'Peidiwch â holi', ...staff }),
  ask: says<{ who: string }>({
    en: 'What did they say? {who}',
    cy: 'Beth ddywedon nhw? {who}',
    ...staff,
  }),
  outcome: says({ en: 'What came of it', cy: 'Beth ddaeth ohono', ...staff }),
  outcomeNeeded: says({ en: 'Choose what came of it', cy: 'Dewiswch beth ddaeth ohono', ...staff }),
  words: says({ en: 'In words, if it helps', cy: 'Mewn geiriau, os yw’n helpu', ...staff }),
  writeStep: says({ en: 'Write this step down', cy: 'Cofnodi’r cam hwn', ...staff }),
  tellDesk: says({
    en: 'Tell the duty desk now',
    cy: 'Dweud wrth y ddesg ar ddyletswydd nawr',
    ...staff,
  }),
  atDesk: says<{ time: string }>({
    en: 'The duty desk was told at {time}.',
    cy: 'Dywedwyd wrth y ddesg ar ddyletswydd am {time}.',
    ...staff,
  }),
  emergency: says({
    en: 'If you think that somebody is in danger, ring 999 now.',
    cy: 'Os credwch fod rhywun mewn perygl, ffoniwch 999 nawr.',
    ...staff,
  }),
  close: says({ en: 'Close this check', cy: 'Cau’r gwiriad hwn', ...staff }),
  closeHint: says({
    en: 'Nothing is charged for the day before this is closed.',
    cy: 'Ni chodir dim am y diwrnod cyn cau hwn.',
    ...staff,
  }),
  found: says({ en: 'What was found', cy: 'Beth a ganfuwyd', ...staff }),
  closedBy: says<{ name: string; time: string; outcome: string }>({
    en: 'Closed by {name} at {time}: {outcome}',
    cy: 'Caewyd gan {name} am {time}: {outcome}',
    ...staff,
  }),
  reviewAsked: says({
    en: 'Too many absences that nobody explains: a review was asked for.',
    cy: 'Gormod o absenoldebau heb esboniad: gofynnwyd am adolygiad.',
    ...staff,
  }),
  reviewWhy: says({
    en: 'Absences that nobody explains: three in a row, or four in six weeks',
    cy: 'Absenoldebau heb esboniad: tri yn olynol, neu bedwar mewn chwe wythnos',
    ...staff,
  }),
  changed: says({
    en: 'Somebody else wrote here meanwhile. Look again, then close it.',
    cy: 'Ysgrifennodd rhywun arall yma yn y cyfamser. Edrychwch eto, yna ei gau.',
    ...staff,
  }),
  closedAlready: says({
    en: 'This check is closed.',
    cy: 'Mae’r gwiriad hwn wedi’i gau.',
    ...staff,
  }),
  lineTaken: says<{ time: string; name: string; who: string; outcome: string; words: string }>({
    en: '{time}, {name}. {who}: {outcome} {words}',
    cy: '{time}, {name}. {who}: {outcome} {words}',
    sameInBoth: true,
  }),

  planTitle: says({
    en: 'If they do not come',
    cy: 'Os na ddaw’r person',
    ...staff,
  }),
  planIntro: says({
    en: 'Agree with the person who is asked, in which order, and how soon. Without a plan of their own, the council’s order holds.',
    cy: 'Cytunwch gyda’r person pwy a holir, ym mha drefn, a pha mor fuan. Heb gynllun eu hunain, trefn y cyngor sy’n cyfrif.',
    ...staff,
  }),
  minutes: says({ en: 'Minutes after the start', cy: 'Munudau wedi’r dechrau', ...staff }),
  minutesWrong: says({
    en: 'Enter minutes from 0 to 240',
    cy: 'Rhowch funudau o 0 i 240',
    ...staff,
  }),
  contact: says<{ place: number }>({ en: 'Ask number {place}', cy: 'Holi rhif {place}', ...staff }),
  contactWho: says({ en: 'Who', cy: 'Pwy', ...staff }),
  contactName: says({ en: 'Name', cy: 'Enw', ...staff }),
  contactPhone: says({ en: 'Phone', cy: 'Ffôn', ...staff }),
  contactNone: says({ en: 'Nobody', cy: 'Neb', ...staff }),
  contactNeeded: says({
    en: 'Choose at least one who is asked',
    cy: 'Dewiswch o leiaf un i’w holi',
    ...staff,
  }),
  risk: says({
    en: 'Goes to the duty desk by itself when nobody is reached in time',
    cy: 'Yn mynd at y ddesg ar ddyletswydd ar ei ben ei hun pan na chyrhaeddir neb mewn pryd',
    ...staff,
  }),
  thenWords: says({
    en: 'What to do then, in the plan’s own words',
    cy: 'Beth i’w wneud wedyn, yng ngeiriau’r cynllun ei hun',
    ...staff,
  }),
  savePlan: says({ en: 'Save this plan', cy: 'Cadw’r cynllun hwn', ...staff }),
  planSaved: says({ en: 'The plan is saved.', cy: 'Mae’r cynllun wedi’i gadw.', ...staff }),
  planChanged: says({
    en: 'Somebody else changed this plan meanwhile. What you typed is still here.',
    cy: 'Newidiodd rhywun arall y cynllun hwn yn y cyfamser. Mae’r hyn a deipioch yn dal yma.',
    ...staff,
  }),
} as const

export const contactWords: Readonly<Record<ContactKind | 'plan' | 'police', Sentence>> = {
  person: says({ en: 'The person themself', cy: 'Y person ei hun', ...staff }),
  carer: says({ en: 'Carer', cy: 'Gofalwr', ...staff }),
  'emergency-contact': says({ en: 'Emergency contact', cy: 'Cyswllt mewn argyfwng', ...staff }),
  visit: says({ en: 'Visit at home', cy: 'Ymweld â’r cartref', ...staff }),
  'duty-desk': says({ en: 'Duty desk', cy: 'Desg ar ddyletswydd', ...staff }),
  plan: says({ en: 'As the plan says', cy: 'Fel y dywed y cynllun', ...staff }),
  police: says({ en: 'Police', cy: 'Heddlu', ...staff }),
}
export const stepWords: Readonly<Record<StepOutcome, Sentence>> = {
  'reached-well': says({
    en: 'Reached: all is well.',
    cy: 'Cyrhaeddwyd: mae popeth yn iawn.',
    ...staff,
  }),
  'reached-worried': says({ en: 'Reached: worried.', cy: 'Cyrhaeddwyd: yn poeni.', ...staff }),
  'no-answer': says({ en: 'No answer.', cy: 'Dim ateb.', ...staff }),
  'left-message': says({ en: 'Left a message.', cy: 'Gadawyd neges.', ...staff }),
  'not-asked': says({ en: 'Not asked.', cy: 'Heb ofyn.', ...staff }),
}
export const checkWords: Readonly<Record<CheckOutcome, Sentence>> = {
  'came-late': says({ en: 'Came late', cy: 'Daeth yn hwyr', ...staff }),
  'at-home-well': says({ en: 'At home and well', cy: 'Gartref ac yn iawn', ...staff }),
  'somewhere-safe': says({
    en: 'Somewhere else, and safe',
    cy: 'Rhywle arall, ac yn ddiogel',
    ...staff,
  }),
  ill: says({ en: 'Ill', cy: 'Yn sâl', ...staff }),
  hospital: says({ en: 'In hospital', cy: 'Yn yr ysbyty', ...staff }),
  'handed-on': says({
    en: 'Somebody else has taken it on',
    cy: 'Mae rhywun arall wedi’i gymryd',
    ...staff,
  }),
  'mark-was-wrong': says({ en: 'The mark was wrong', cy: 'Roedd y marc yn anghywir', ...staff }),
}
export const passedOverWords: Readonly<Record<PassedOver, Sentence>> = {
  'in-concern': says({
    en: 'Passed over. The duty desk knows why.',
    cy: 'Wedi’i adael heibio. Mae’r ddesg ar ddyletswydd yn gwybod pam.',
    ...staff,
  }),
  'consent-ended': says({
    en: 'Passed over: the person no longer agrees to share with family.',
    cy: 'Wedi’i adael heibio: nid yw’r person yn cytuno mwyach i rannu gyda’r teulu.',
    ...staff,
  }),
}
export const closeWords: Readonly<Record<CloseRefusal['kind'], Sentence>> = {
  'outcome-needed': says({ en: 'Choose what was found', cy: 'Dewiswch beth a ganfuwyd', ...staff }),
  'not-asked-yet': says({
    en: 'Nobody was reached who could say so. Write down whom you asked first.',
    cy: 'Ni chyrhaeddwyd neb a allai ddweud hynny. Cofnodwch bwy y gofynnoch iddynt yn gyntaf.',
    ...staff,
  }),
  'words-needed': says({
    en: 'Say in words who has it now, or what was wrong',
    cy: 'Dywedwch mewn geiriau gan bwy y mae nawr, neu beth oedd yn anghywir',
    ...staff,
  }),
}
