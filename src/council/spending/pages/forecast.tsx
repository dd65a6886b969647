import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Grid, type TableRow } from '#ground/govuk/grid.tsx'
import { Page } from '#ground/govuk/layout.tsx'
import { minus, noMoney, type Pence, plus } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { sayMoney, sayNumber } from '#ground/words/figures.ts'
import type { LineRoute } from '#weeks/plans/plan-line.ts'
import { FIGURES, type ForecastRow, type ForecastTable } from '../forecast.ts'
import type { YearTold } from '../forecast-queries.ts'
import { spendingPaths } from '../paths.ts'
import { figureWords, sayRoute, saySigned, sayYear, spendingWords as words } from '../words.ts'

const { InsetText } = govuk

export type ForecastModel = {
  readonly frame: Frame
  /** Nothing, before any night has told of a year. */
  readonly year: YearTold | undefined
  readonly years: readonly YearTold[]
  readonly areas: ForecastTable
  readonly areaNames: ReadonlyMap<string, string>
  readonly routes: ForecastTable
  readonly free: Pence
  /** Whether figures lead to the lines of people behind them. */
  readonly seesPeople: boolean
}

/** What the year is to come to: a sentence, then by area and by route. Each figure leads to its lines. */
export function ForecastPage(model: ForecastModel) {
  const { frame, year } = model
  const { view } = frame
  const title = words.title(view)
  return (
    <Page frame={frame} title={title} current={spendingPaths.forecast.to()} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      {year ? <OfYear {...{ ...model, view, year }} /> : <InsetText text={words.none(view)} />}
    </Page>
  )
}

type OfYearProps = ForecastModel & { readonly view: View; readonly year: YearTold }

function OfYear({ view, year, years, areas, routes, areaNames, free, seesPeople }: OfYearProps) {
  const href = (by: string, key: string) =>
    seesPeople ? `${spendingPaths.lines.to()}?year=${year.from}&${by}=${key}` : undefined
  return (
    <>
      <h2 class="govuk-heading-m">{sayYear(view, year.from)}</h2>
      <p class="govuk-body">{inAWord(view, areas.total, free)}</p>
      <p class="govuk-body">{words.asAt(view, { day: sayTheDay(view, year.toldOn) })}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={`${spendingPaths.download.to()}?year=${year.from}`}>
          {words.download(view)}
        </a>
      </p>
      <Table
        {...{ view, caption: words.byArea(view), corner: words.area(view), table: areas }}
        name={(key) => areaNames.get(key) ?? key}
        href={(key) => href('area', key)}
        hasTotal
      />
      <Table
        {...{ view, caption: words.byRoute(view), corner: words.route(view), table: routes }}
        name={(key) => sayRoute(view, key as LineRoute)}
        href={(key) => href('route', key)}
      />
      {years.length > 1 && <OtherYears {...{ view, year, years }} />}
    </>
  )
}

function inAWord(view: View, { figures }: ForecastRow, free: Pence): string {
  if (figures === 'hidden') return words.tooFew(view)
  const { underspend, ...rest } = figures
  const isOver = underspend < 0
  const agreed = plus(free, figures.forecast)
  const sums = { ...rest, agreed, underspend: isOver ? minus(noMoney, underspend) : underspend }
  const money = Object.fromEntries(
    Object.entries(sums).map(([key, amount]) => [key, sayMoney(view, amount)]),
  ) as Record<keyof typeof sums, string>
  return isOver ? words.over(view, money) : words.under(view, money)
}

type TableProps = {
  readonly view: View
  readonly caption: string
  readonly corner: string
  readonly table: ForecastTable
  readonly name: (key: string) => string
  /** Where its figures are opened; nowhere, for whoever may not see people. */
  readonly href: (key: string) => string | undefined
  readonly hasTotal?: boolean
}

function Table({ view, caption, corner, table, name, href, hasTotal }: TableProps) {
  const cells = ({ people, figures }: ForecastRow) => [
    people === 'hidden' ? words.hidden(view) : sayNumber(view, people),
    ...FIGURES.map((figure) =>
      figures === 'hidden' ? words.hidden(view) : saySigned(figures[figure]),
    ),
  ]
  const row = (one: ForecastRow): TableRow => {
    const to = href(one.key)
    const text = name(one.key)
    const link = (
      <a class="govuk-link" href={to}>
        {text}
      </a>
    )
    return { heading: to ? link : text, cells: cells(one) }
  }
  const last = hasTotal ? { heading: words.total(view), cells: cells(table.total) } : undefined
  return (
    <>
      <h3 class="govuk-heading-s">{caption}</h3>
      <Grid
        {...{ caption, corner, rows: table.rows.map(row), last }}
        columns={[words.people(view), ...FIGURES.map((figure) => figureWords[figure](view))]}
      />
    </>
  )
}

const OtherYears = ({ view, year, years }: Pick<OfYearProps, 'view' | 'year' | 'years'>) => (
  <>
    <h3 class="govuk-heading-s">{words.otherYears(view)}</h3>
    <ul class="govuk-list">
      {years
        .filter(({ from }) => from !== year.from)
        .map(({ from }) => (
          <li>
            <a class="govuk-link" href={`${spendingPaths.forecast.to()}?year=${from}`}>
              {sayYear(view, from)}
            </a>
          </li>
        ))}
    </ul>
  </>
)
