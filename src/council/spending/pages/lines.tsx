import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { PageLinks } from '#ground/govuk/page-links.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { FIGURES } from '../forecast.ts'
import type { LineListed, LinesAsked, LinesFound } from '../line-queries.ts'
import { lineWords as words } from '../line-words.ts'
import { forecastOf } from '../line-year.ts'
import { spendingPaths } from '../paths.ts'
import { figureWords, sayRoute, saySigned, sayYear } from '../words.ts'

export type LinesModel = {
  readonly frame: Frame
  readonly asked: LinesAsked
  /** How the area or the route is called. */
  readonly of: string
  readonly found: LinesFound
  readonly each: number
}

/** The lines of people's plans behind one figure of the forecast. */
export function LinesPage({ frame, asked, of, found, each }: LinesModel) {
  const { view } = frame
  const title = words.linesOf(view, { of, year: sayYear(view, asked.yearFrom) })
  const back = `${spendingPaths.forecast.to()}?year=${asked.yearFrom}`
  return (
    <Page
      {...{ frame, title, current: spendingPaths.forecast.to(), isWide: true }}
      back={{ href: back, text: words.back(view) }}
    >
      <span class="govuk-caption-l">{words.lines(view)}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      {found.lines.length === 0 ? (
        <p class="govuk-body">{words.noLines(view)}</p>
      ) : (
        <Lines {...{ view, title, lines: found.lines }} />
      )}
      <PageLinks {...{ view, each, page: asked.page, total: found.total }} href={hrefOf(asked)} />
    </Page>
  )
}

const hrefOf =
  ({ yearFrom, area, route }: LinesAsked) =>
  (page: number): string => {
    const by = { ...(area && { area }), ...(route && { route }) }
    const query = new URLSearchParams({ year: yearFrom, ...by, page: String(page) })
    return `${spendingPaths.lines.to()}?${query}`
  }

type LinesProps = {
  readonly view: View
  readonly title: string
  readonly lines: readonly LineListed[]
}

const Lines = ({ view, title, lines }: LinesProps) => (
  <ScrollTable name={title}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-visually-hidden">{title}</caption>
      <TableHead
        columns={[
          ...[words.person, words.line, words.route].map((heading) => heading(view)),
          ...FIGURES.map((figure) => figureWords[figure](view)),
        ]}
        isFigure={(place) => place > 2}
      />
      <tbody class="govuk-table__body">
        {lines.map((line) => (
          <Row view={view} line={line} />
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

function Row({ view, line }: { readonly view: View; readonly line: LineListed }) {
  const figures = forecastOf(line)
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {line.name}
      </th>
      <StackCell heading={words.line(view)} isWords>
        <a class="govuk-link" href={spendingPaths.line.to({ lineId: line.id })}>
          {line.what || sayRoute(view, 'none')}
        </a>
      </StackCell>
      <StackCell heading={words.route(view)} isWords>
        {sayRoute(view, line.route)}
      </StackCell>
      {FIGURES.map((figure) => (
        <StackCell heading={figureWords[figure](view)} isFigure>
          {saySigned(figures[figure])}
        </StackCell>
      ))}
    </tr>
  )
}
