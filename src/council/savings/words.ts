import { type Pence, pounds } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayNumber } from '#ground/words/figures.ts'
import { type Sentence, says } from '#ground/words/says.ts'
import type { MoveRefusal } from './move.ts'
import type { CostKind, Percent } from './saving.ts'
import type { SaidRefusal } from './savings-record.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string) => says({ en, cy, ...staff })

export const savingsWords = {
  title: said('Savings', 'Arbedion'),
  about: said(
    'What the council says it saves, less what that costs elsewhere. A saving counts only after people have moved.',
    'Beth mae’r cyngor yn dweud ei fod yn ei arbed, llai’r hyn y mae hynny’n ei gostio mewn mannau eraill. Dim ond ar ôl i bobl symud y mae arbediad yn cyfrif.',
  ),
  apart: said(
    'These are figures of programmes. None of them is a reason to change a person’s budget.',
    'Ffigurau rhaglenni yw’r rhain. Nid yw’r un ohonynt yn rheswm dros newid cyllideb person.',
  ),
  none: said('No saving has been written down.', 'Nid oes arbediad wedi’i gofnodi.'),
  add: said('Write down a saving', 'Cofnodi arbediad'),
  changeIt: said('Change this record', 'Newid y cofnod hwn'),
  back: said('Savings', 'Arbedion'),
  name: said('Name', 'Enw'),
  purpose: said('What it is for', 'Ar gyfer beth y mae'),
  year: said('Financial year', 'Blwyddyn ariannol'),
  yearHint: said(
    'The year in which it begins, such as 2026',
    'Y flwyddyn y mae’n dechrau, megis 2026',
  ),
  yearOf: says<{ from: string; to: string }>({
    ...{ en: 'April {from} to March {to}', cy: 'Ebrill {from} i Fawrth {to}', ...staff },
  }),
  source: said('Source of the figure', 'Ffynhonnell y ffigur'),
  threeOf: said('The figure', 'Y ffigur'),
  threeHint: said(
    'Write at least two of the three. The third is worked out.',
    'Ysgrifennwch o leiaf ddau o’r tri. Caiff y trydydd ei gyfrifo.',
  ),
  amount: said('Saved in a year, in pounds', 'Arbedir mewn blwyddyn, mewn punnoedd'),
  percent: said('As a share of the baseline, in %', 'Fel cyfran o’r llinell sylfaen, mewn %'),
  baseline: said(
    'Baseline: spent in the year before, in pounds',
    'Llinell sylfaen: gwariwyd yn y flwyddyn cynt, mewn punnoedd',
  ),
  people: said('How many people have to move', 'Faint o bobl sy’n gorfod symud'),
  peopleHint: said(
    'All of the saving counts once all of them have moved.',
    'Mae’r arbediad cyfan yn cyfrif unwaith y bydd pob un wedi symud.',
  ),
  costs: said(
    'What it costs elsewhere, in a year',
    'Beth mae’n ei gostio mewn mannau eraill, mewn blwyddyn',
  ),
  costsHint: said(
    'Leave empty what it does not cost.',
    'Gadewch yn wag yr hyn nad yw’n ei gostio.',
  ),
  costAmount: says<{ kind: string }>({
    en: '{kind}, in pounds',
    cy: '{kind}, mewn punnoedd',
    ...staff,
  }),
  costSource: says<{ kind: string }>({ en: '{kind}: source', cy: '{kind}: ffynhonnell', ...staff }),
  save: said('Save', 'Cadw'),
  gross: said('Gross saving in a year', 'Arbediad gros mewn blwyddyn'),
  net: said('Net saving in a year', 'Arbediad net mewn blwyddyn'),
  counts: said('Counts so far', 'Yn cyfrif hyd yma'),
  shareShort: said('Share of the baseline', 'Cyfran o’r llinell sylfaen'),
  baselineShort: said('Baseline', 'Llinell sylfaen'),
  workedOut: says<{ money: string; whole: string }>({
    en: '{money}, worked out from the other two: {whole} to the pound',
    cy: '{money}, wedi’i gyfrifo o’r ddau arall: {whole} i’r bunt agosaf',
    ...staff,
  }),
  percentOut: says<{ percent: string }>({
    en: '{percent}, worked out from the other two',
    cy: '{percent}, wedi’i gyfrifo o’r ddau arall',
    ...staff,
  }),
  warning: said('Warning', 'Rhybudd'),
  disagrees: says<{ money: string; percent: string; stated: string }>({
    en: '{money} is {percent}, not {stated}',
    cy: 'Mae {money} yn {percent}, nid {stated}',
    ...staff,
  }),
  disagreesHow: said(
    'The amount, the share and the baseline do not make one another. The figure is kept as it was given: look at its source.',
    'Nid yw’r swm, y gyfran a’r llinell sylfaen yn cyfateb i’w gilydd. Cedwir y ffigur fel y’i rhoddwyd: edrychwch ar ei ffynhonnell.',
  ),
  howNet: said('From gross to net', 'O gros i net'),
  line: said('Line, and its source', 'Llinell, a’i ffynhonnell'),
  aYear: said('A year', 'Y flwyddyn'),
  less: says<{ kind: string }>({ en: 'Less: {kind}', cy: 'Llai: {kind}', ...staff }),
  movedOf: says<{ moved: string; people: string }>({
    en: '{moved} of {people} people have moved',
    cy: 'Wedi symud: {moved} o {people} o bobl',
    ...staff,
  }),
  howCounted: said(
    'The saving, and transport, budgets and carers’ support, count for those who have moved. Double running and one-off costs count whole.',
    'Mae’r arbediad, a chludiant, cyllidebau a chymorth i ofalwyr, yn cyfrif am y rhai sydd wedi symud. Mae costau rhedeg dwbl a chostau untro yn cyfrif yn gyfan.',
  ),
  moves: said('People who have moved', 'Pobl sydd wedi symud'),
  noMoves: said(
    'Nobody has moved yet: nothing is saved.',
    'Nid oes neb wedi symud eto: nid oes dim wedi’i arbed.',
  ),
  noteMove: said('Write down who has moved', 'Cofnodi pwy sydd wedi symud'),
  movedOn: said('On which day', 'Ar ba ddiwrnod'),
  movedPeople: said('How many people', 'Faint o bobl'),
  which: said('What happened', 'Beth ddigwyddodd'),
  moved: said('They moved', 'Fe symudon nhw'),
  cameBack: said('They came back', 'Fe ddaethon nhw’n ôl'),
  evidence: said('What shows it', 'Beth sy’n dangos hynny'),
  evidenceHint: said('Do not write names here.', 'Peidiwch ag ysgrifennu enwau yma.'),
  day: said('Day', 'Diwrnod'),
  earlier: said('As it was before', 'Fel yr oedd o’r blaen'),
  writtenBy: says<{ day: string; name: string }>({
    en: 'Written {day} by {name}',
    cy: 'Ysgrifennwyd {day} gan {name}',
    ...staff,
  }),
  version: says<{ version: number }>({
    en: 'Version {version}',
    cy: 'Fersiwn {version}',
    ...staff,
  }),
} as const

export const costWords: Readonly<Record<CostKind, Sentence>> = {
  transport: said('Extra transport', 'Cludiant ychwanegol'),
  budgets: said('Extra personal budgets', 'Cyllidebau personol ychwanegol'),
  carers: said('Extra support for carers', 'Cymorth ychwanegol i ofalwyr'),
  'double-running': said('Double running', 'Rhedeg dwbl'),
  'one-off': said('One-off costs', 'Costau untro'),
}

export const formErrors = {
  name: said('Write a name', 'Ysgrifennwch enw'),
  purpose: said('Write what it is for', 'Ysgrifennwch ar gyfer beth y mae'),
  source: said('Write where the figure stands', 'Ysgrifennwch ble mae’r ffigur'),
  year: said('Write a year, such as 2026', 'Ysgrifennwch flwyddyn, megis 2026'),
  money: said('Write pounds, such as 1,300,000', 'Ysgrifennwch bunnoedd, megis 1,300,000'),
  percent: said('Write a share, such as 29 or 29.5', 'Ysgrifennwch gyfran, megis 29 neu 29.5'),
  people: said('Write how many people, such as 40', 'Ysgrifennwch faint o bobl, megis 40'),
  costSource: said('Write where this cost stands', 'Ysgrifennwch ble mae’r gost hon'),
  noSuchDay: said('Write a day that there is', 'Ysgrifennwch ddiwrnod sy’n bod'),
  which: said('Choose one', 'Dewiswch un'),
} as const

type Refusal = SaidRefusal | MoveRefusal

export const refusalWords = {
  'two-needed': said(
    'Write at least two of the amount, the share and the baseline',
    'Ysgrifennwch o leiaf ddau o’r swm, y gyfran a’r llinell sylfaen',
  ),
  'amount-outside': said(
    'The amount is more than nothing and at most £1,000,000,000',
    'Mae’r swm yn fwy na dim ac yn £1,000,000,000 ar y mwyaf',
  ),
  'baseline-outside': said(
    'The baseline is more than nothing and at most £1,000,000,000',
    'Mae’r llinell sylfaen yn fwy na dim ac yn £1,000,000,000 ar y mwyaf',
  ),
  'percent-outside': said(
    'The share is more than nothing and at most 100 %',
    'Mae’r gyfran yn fwy na dim ac yn 100 % ar y mwyaf',
  ),
  'more-than-baseline': said(
    'More would be saved than was spent. Look at the amount and the baseline',
    'Byddai mwy’n cael ei arbed nag a wariwyd. Edrychwch ar y swm a’r llinell sylfaen',
  ),
  'changed-meanwhile': said(
    'Somebody changed this record since you opened it. What you typed is kept here. Look at the record, then save again',
    'Mae rhywun wedi newid y cofnod hwn ers i chi ei agor. Mae’r hyn a deipiwyd gennych wedi’i gadw yma. Edrychwch ar y cofnod, yna cadwch eto',
  ),
  'fewer-than-moved': said(
    'More people than this have moved already',
    'Mae mwy o bobl na hyn wedi symud eisoes',
  ),
  nobody: said('Write how many people', 'Ysgrifennwch faint o bobl'),
  'evidence-needed': said('Write what shows it', 'Ysgrifennwch beth sy’n dangos hynny'),
  'in-the-future': said('The day has not come yet', 'Nid yw’r diwrnod wedi dod eto'),
  'more-than-all': said(
    'More would have moved than this saving is about',
    'Byddai mwy wedi symud nag y mae’r arbediad hwn yn ymwneud â nhw',
  ),
  'more-back-than-moved': said(
    'More would have come back than had moved by then',
    'Byddai mwy wedi dod yn ôl nag oedd wedi symud erbyn hynny',
  ),
} as const satisfies Readonly<Record<Refusal['kind'], Sentence>>

/** "31.0 %", and as it was given: "29 %". */
export const sayShare = (view: View, { units, decimals }: Percent): string =>
  share(view, { number: inDecimals(units, decimals) })
export const sayStated = (view: View, { units, decimals }: Percent): string =>
  share(view, { number: inDecimals(units, decimals).replace(/\.0+$/, '') })
const inDecimals = (units: number, decimals: 1 | 2): string =>
  (units / 10 ** decimals).toFixed(decimals)
const share = says<{ number: string }>({ en: '{number} %', cy: '{number} %', sameInBoth: true })

/** £1.3m where that is all of it; else to the penny. */
export const sayShort = (amount: Pence): string =>
  amount >= 100_000_000 && amount % 1_000_000 === 0 ? `£${amount / 100_000_000}m` : pounds(amount)

/** £4,482,759: half up to the pound. */
export const sayPounds = (view: View, amount: Pence): string =>
  `£${sayNumber(view, Math.floor(amount / 100 + 0.5))}`

/** −£90,000.00 where it costs more than it saves. */
export const sayNet = (amount: Pence): string => pounds(amount).replace('-', '−')
