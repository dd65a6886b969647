import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { type Sentence, says } from '#ground/words/says.ts'
import type { PlanState } from './plan.ts'
import type { ChangeRefusal } from './plan-changes.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string) => says({ en, cy, ...staff })

/** What the worker's pages of a plan say. */
export const words = {
  title: said('Care and support plan', 'Cynllun gofal a chymorth'),
  version: says<{ number: number }>({
    ...{ en: 'Version {number}', cy: 'Fersiwn {number}', ...staff },
  }),
  none: said(
    'There is no plan yet. A plan follows from a completed assessment.',
    'Nid oes cynllun eto. Mae cynllun yn dilyn asesiad sydd wedi’i gwblhau.',
  ),
  begin: said('Begin a plan', 'Dechrau cynllun'),
  beginNext: said('Begin a new version', 'Dechrau fersiwn newydd'),
  because: said(
    'What has changed since the last version?',
    'Beth sydd wedi newid ers y fersiwn ddiwethaf?',
  ),
  becauseHint: said(
    'The new version starts as a copy of the plan in force.',
    'Mae’r fersiwn newydd yn dechrau fel copi o’r cynllun sydd mewn grym.',
  ),
  notAssessed: said(
    'A plan needs a completed assessment first (Care Act 2014, section 25). Complete the assessment, then begin.',
    'Mae angen asesiad wedi’i gwblhau yn gyntaf ar gynllun. Cwblhewch yr asesiad, yna dechreuwch.',
  ),
  lapsed: said(
    'A rule or rate that a plan is reckoned with does not hold today. Ask the council’s administrator.',
    'Nid yw rheol neu gyfradd sydd ei hangen ar gyfer cynllun mewn grym heddiw. Gofynnwch i weinyddwr y cyngor.',
  ),
  toDo: said('What to do', 'Beth i’w wneud'),
  outcomes: said('What the person wants', 'Beth mae’r person ei eisiau'),
  addOutcome: said('Add something they want', 'Ychwanegu rhywbeth maen nhw ei eisiau'),
  lines: said('The week and what it costs', 'Yr wythnos a’i chost'),
  addLine: said('Add support', 'Ychwanegu cymorth'),
  addSession: said('Find a session', 'Dod o hyd i sesiwn'),
  hours: said('Hours and free time', 'Oriau ac amser rhydd'),
  checks: said('Checks', 'Gwiriadau'),
  money: said('Budget', 'Cyllideb'),
  contribution: said('What the person pays', 'Beth mae’r person yn ei dalu'),
  versions: said('Compare versions', 'Cymharu fersiynau'),
  done: said('Complete', 'Wedi’i gwblhau'),
  toBeDone: said('To do', 'I’w wneud'),
  missing: said('Still missing', 'Ar goll o hyd'),
  nothingMissing: said('Nothing is missing.', 'Nid oes dim ar goll.'),
  notDraft: said(
    'This version was shared as it stands, so it is not changed here.',
    'Rhannwyd y fersiwn hon fel y mae, felly nid yw’n cael ei newid yma.',
  ),
  save: said('Save', 'Cadw'),
  remove: said('Take this out of the plan', 'Tynnu hyn o’r cynllun'),
  change: said('Change', 'Newid'),
  back: said('Back to the plan', 'Yn ôl i’r cynllun'),
  what: said('What', 'Beth'),
  howOften: said('How often', 'Pa mor aml'),
  route: said('How the money is held', 'Sut mae’r arian yn cael ei ddal'),
  eachOf: says<{ money: string }>({ en: '{money} each', cy: '{money} yr un', ...staff }),
  followed: said('Another follows', 'Mae un arall yn dilyn'),
  life: said('Share, agree and authorise', 'Rhannu, cytuno ac awdurdodi'),
  aYear: said('A year', 'Y flwyddyn'),
  who: said('Who chose', 'Pwy ddewisodd'),
  total: said('In all', 'I gyd'),
  noLines: said('Nothing is in the plan yet.', 'Nid oes dim yn y cynllun eto.'),
  ends: says<{ day: string }>({ en: 'until {day}', cy: 'hyd at {day}', ...staff }),
  begins: says<{ day: string }>({ en: 'from {day}', cy: 'o {day}', ...staff }),
} as const

/** What an outcome's page says. */
export const outcomeFormWords = {
  title: said('What the person wants', 'Beth mae’r person ei eisiau'),
  words: said('In their own words', 'Yn eu geiriau eu hunain'),
  national: said('Which outcome it serves', 'Pa ganlyniad y mae’n ei wasanaethu'),
  purpose: said('What it is for', 'At ba ddiben'),
  place: said('Where', 'Ble'),
  level: said(
    'Where they are now, by their own scale',
    'Ble maen nhw nawr, yn ôl eu graddfa eu hunain',
  ),
  wanted: said('Where they want to be', 'Ble maen nhw eisiau bod'),
  writeWords: said('Write what they said', 'Ysgrifennwch beth ddywedon nhw'),
  chooseOne: said('Choose one', 'Dewiswch un'),
} as const

export const purposeWords = {
  skill: said('Learning a skill', 'Dysgu sgìl'),
  give: said('Giving to others', 'Rhoi i eraill'),
  earn: said('Earning', 'Ennill arian'),
  create: said('Making things', 'Creu pethau'),
  care: said('Caring', 'Gofalu'),
  rest: said('Rest', 'Gorffwys'),
} as const
export const placeWords = {
  home: said('At home', 'Gartref'),
  community: said('Out in the community', 'Allan yn y gymuned'),
} as const

export const stateWords: Readonly<Record<PlanState, Sentence>> = {
  draft: said('Being written', 'Yn cael ei ysgrifennu'),
  shared: said('Shared with the person', 'Wedi’i rannu â’r person'),
  agreed: said('Agreed', 'Wedi’i gytuno'),
  authorised: said('Authorised', 'Wedi’i awdurdodi'),
  active: said('In force', 'Mewn grym'),
  'in-review': said('In force, under review', 'Mewn grym, yn cael ei adolygu'),
  superseded: said('Followed by another', 'Wedi’i ddilyn gan un arall'),
  withdrawn: said('Withdrawn', 'Wedi’i dynnu’n ôl'),
}

/** Why a change was refused, by the rule's name. What was typed is kept. */
export const refusalWords: Readonly<
  Record<Exclude<ChangeRefusal['kind'], 'clash' | 'starts-before-plan'>, Sentence>
> = {
  'changed-meanwhile': said(
    'Somebody changed this plan since you opened it. What you typed is kept here. Look at the plan, then save again.',
    'Mae rhywun wedi newid y cynllun hwn ers i chi ei agor. Mae’r hyn a deipiwyd gennych wedi’i gadw yma. Edrychwch ar y cynllun, yna cadwch eto.',
  ),
  'not-a-draft': said(
    'This version has been shared. Open it again before you change it.',
    'Mae’r fersiwn hon wedi’i rhannu. Agorwch hi eto cyn ei newid.',
  ),
  'no-such-outcome': said(
    'This outcome is no longer in the plan. Choose another.',
    'Nid yw’r canlyniad hwn yn y cynllun mwyach. Dewiswch un arall.',
  ),
  'no-such-line': said('This is no longer in the plan.', 'Nid yw hyn yn y cynllun mwyach.'),
  'choice-needs-reason': said(
    'Someone else chose this. Write why the person did not.',
    'Rhywun arall ddewisodd hyn. Ysgrifennwch pam na wnaeth y person.',
  ),
  'carer-needs-reason': said(
    'The carer would rather have something else. Write why this choice stands.',
    'Byddai’n well gan y gofalwr rywbeth arall. Ysgrifennwch pam mae’r dewis hwn yn sefyll.',
  ),
  'free-needs-words': said(
    'Write how the person said that they want this time free.',
    'Ysgrifennwch sut dywedodd y person eu bod am gael yr amser hwn yn rhydd.',
  ),
  'ends-before-start': said(
    'The last day is before the first. Write a later one, or leave it empty.',
    'Mae’r diwrnod olaf cyn y cyntaf. Ysgrifennwch un diweddarach, neu gadewch ef yn wag.',
  ),
  'route-needed': said(
    'It costs something. Choose how the money is held.',
    'Mae’n costio rhywbeth. Dewiswch sut mae’r arian yn cael ei ddal.',
  ),
}

/** Refusals that name a day, or the other thing. */
const namingWords = {
  before: says<{ day: string }>({
    en: 'The plan begins on {day} (rule R4). Write that day or a later one.',
    cy: 'Mae’r cynllun yn dechrau ar {day} (rheol R4). Ysgrifennwch y diwrnod hwnnw neu un diweddarach.',
    ...staff,
  }),
  clash: says<{ what: string; withWhat: string }>({
    en: '“{what}” would be at the same time as “{withWhat}”, which is in the plan. Nobody can be in two places: choose another time, or end one before the other begins.',
    cy: 'Byddai “{what}” ar yr un pryd â “{withWhat}”, sydd yn y cynllun. Ni all neb fod mewn dau le: dewiswch amser arall, neu gorffennwch un cyn i’r llall ddechrau.',
    ...staff,
  }),
} as const

/** A refused change in words, with what it names. */
export function sayChangeRefusal(view: View, refusal: ChangeRefusal): string {
  switch (refusal.kind) {
    case 'clash':
      return namingWords.clash(view, refusal)
    case 'starts-before-plan':
      return namingWords.before(view, { day: sayDayOfMonth(view, refusal.from) })
    default:
      return refusalWords[refusal.kind](view)
  }
}

/** What the page of checks and hours says. */
export const checkWords = {
  title: said('Checks', 'Gwiriadau'),
  contingency: said(
    'What happens if support falls through',
    'Beth sy’n digwydd os bydd cymorth yn methu',
  ),
  carerImpact: said('What the plan does to carers', 'Beth mae’r cynllun yn ei wneud i ofalwyr'),
  carerHint: said(
    'Write “no carer” where there is none.',
    'Ysgrifennwch “dim gofalwr” lle nad oes un.',
  ),
  communication: said('How the person is told things', 'Sut mae’r person yn cael gwybod pethau'),
  capacity: said(
    'What was found about capacity and consent',
    'Beth a ganfuwyd am alluedd a chydsyniad',
  ),
  capacityHint: said(
    'Capacity is presumed (Mental Capacity Act 2005, section 1).',
    'Mae galluedd yn cael ei ragdybio (Deddf Galluedd Meddyliol 2005, adran 1).',
  ),
  reviewOn: said('Day of the first review', 'Diwrnod yr adolygiad cyntaf'),
  noSuchDay: said('Write a day that there is', 'Ysgrifennwch ddiwrnod sy’n bod'),
  restReason: said(
    'Where nothing in the week has a purpose besides rest: why',
    'Lle nad oes diben i ddim yn yr wythnos heblaw gorffwys: pam',
  ),
  freeTitle: said('Hours and free time', 'Oriau ac amser rhydd'),
  freeHours: said(
    'Hours a week that the person wants free',
    'Oriau’r wythnos y mae’r person am eu cael yn rhydd',
  ),
  freeHoursWrong: said('Write hours, such as 4 or 2.5', 'Ysgrifennwch oriau, megis 4 neu 2.5'),
  freeWords: said('How they said so', 'Sut y dywedon nhw hynny'),
  freeHint: said(
    'Only the person can want free time. A gap is not free time.',
    'Dim ond y person all fod eisiau amser rhydd. Nid amser rhydd yw bwlch.',
  ),
} as const
