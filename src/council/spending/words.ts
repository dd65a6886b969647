import { addDays, addMonths, type Day } from '#ground/kernel/day.ts'
import { type Pence, pounds } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMonth } from '#ground/words/dates.ts'
import { type Sentence, says } from '#ground/words/says.ts'
import { routeWords as payableRouteWords } from '#weeks/payable/words.ts'
import type { LineRoute } from '#weeks/plans/plan-line.ts'
import type { Figure } from './forecast.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string): Sentence => says({ en, cy, ...staff })

export const spendingWords = {
  title: said('Forecast of the year', 'Rhagolwg y flwyddyn'),
  about: said(
    'What the plans in force promise by real open dates, what of that was used, and what is still to come. A day of a session is promised until its register says what came of it.',
    'Beth mae’r cynlluniau sydd mewn grym yn ei addo yn ôl dyddiadau agor go iawn, beth ohono a ddefnyddiwyd, a beth sydd eto i ddod. Mae diwrnod o sesiwn wedi’i addo nes i’w gofrestr ddweud beth ddaeth ohono.',
  ),
  none: said(
    'No night has told of a year yet. The figures come overnight.',
    'Nid oes noson wedi adrodd am flwyddyn eto. Daw’r ffigurau dros nos.',
  ),
  ofYear: says<{ from: string; to: string }>({
    en: '{from} to {to}',
    cy: '{from} – {to}',
    ...staff,
  }),
  asAt: says<{ day: string }>({
    en: 'As it was known at the end of {day}. Budget counts by the day of the service.',
    cy: 'Fel yr oedd yn hysbys ar ddiwedd {day}. Mae’r gyllideb yn cyfrif yn ôl diwrnod y gwasanaeth.',
    ...staff,
  }),
  under: says<{
    committed: string
    agreed: string
    actual: string
    remaining: string
    forecast: string
    underspend: string
  }>({
    en: 'Of {agreed} agreed, plans promise {committed}. {actual} has been used and {remaining} is still to come: {forecast} in all, {underspend} less than was promised.',
    cy: 'O’r {agreed} y cytunwyd arno, mae cynlluniau’n addo {committed}. Mae {actual} wedi’i ddefnyddio ac mae {remaining} eto i ddod: {forecast} i gyd, {underspend} yn llai nag a addawyd.',
    ...staff,
  }),
  over: says<{
    committed: string
    agreed: string
    actual: string
    remaining: string
    forecast: string
    underspend: string
  }>({
    en: 'Of {agreed} agreed, plans promise {committed}. {actual} has been used and {remaining} is still to come: {forecast} in all, {underspend} more than was promised.',
    cy: 'O’r {agreed} y cytunwyd arno, mae cynlluniau’n addo {committed}. Mae {actual} wedi’i ddefnyddio ac mae {remaining} eto i ddod: {forecast} i gyd, {underspend} yn fwy nag a addawyd.',
    ...staff,
  }),
  tooFew: said(
    'There are too few people for the sum to be shown.',
    'Mae rhy ychydig o bobl i’r swm gael ei ddangos.',
  ),
  byArea: said('By area', 'Yn ôl ardal'),
  byRoute: said('By how the money is held', 'Yn ôl sut y caiff yr arian ei ddal'),
  area: said('Area', 'Ardal'),
  route: said('Route', 'Llwybr'),
  people: said('People', 'Pobl'),
  hidden: said('hidden', 'wedi’i guddio'),
  total: said('Total', 'Cyfanswm'),
  otherYears: said('Other years', 'Blynyddoedd eraill'),
  download: said('Download as a spreadsheet', 'Lawrlwytho fel taenlen'),
  file: said('Forecast', 'Rhagolwg'),
  inPounds: says<{ figure: string }>({
    en: '{figure}, in pounds',
    cy: '{figure}, mewn punnoedd',
    ...staff,
  }),
  table: said('Table', 'Tabl'),
} as const

export const figureWords: Readonly<Record<Figure, Sentence>> = {
  committed: said('Committed', 'Ymrwymwyd'),
  actual: said('Actual so far', 'Gwirioneddol hyd yma'),
  remaining: said('Still to come', 'Eto i ddod'),
  forecast: said('Forecast', 'Rhagolwg'),
  underspend: said('Underspend', 'Tanwariant'),
}

const outside = said('Days that no plan has', 'Diwrnodau nad ydynt mewn cynllun')

/** How the money of a line is held. What has no route has no plan: a taster, or a single day. */
export const sayRoute = (view: View, route: LineRoute): string =>
  route === 'none' ? outside(view) : payableRouteWords[route](view)

/** £270.00, and −£71.76 where it is below nought. */
export const saySigned = (amount: Pence): string => pounds(amount).replace('-', '−')

/** "April 2026 to March 2027". */
export const sayYear = (view: View, from: Day): string =>
  spendingWords.ofYear(view, {
    from: sayMonth(view, from),
    to: sayMonth(view, addDays(addMonths(from, 12), -1)),
  })
