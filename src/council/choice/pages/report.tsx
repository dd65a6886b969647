import { bandsOf } from '#council/market/county.ts'
import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import { readRatio } from '#ground/kernel/ratio.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMonth } from '#ground/words/dates.ts'
import { sayRatio, sayTenths } from '#ground/words/figures.ts'
import { OUTCOMES } from '#lives/people/person.ts'
import { outcomeWords } from '#weeks/fit/reason-words.ts'
import { choicePaths } from '../paths.ts'
import type { ChoiceReport } from '../queries.ts'
import { groupRows, hasFallen, type MonthRow, monthRows } from '../report.ts'
import { words } from '../words.ts'
import { Groups, Months, type MonthsProps, type NamedRow, sayMedian } from './report-tables.tsx'

const { WarningText } = govuk

export type ReportModel = { readonly frame: Frame; readonly report: ChoiceReport }

/** Choice as people say it and as it is counted, side by side: neither stands for the other. */
export function ChoiceReportPage({ frame, report }: ReportModel) {
  const { view } = frame
  const title = words.title(view, { council: frame.councilName })
  const months = monthRows(report.answers, report.counts)
  const areas = areaRows(view, report)
  const bands = bandRows(view, report)
  const outcomes = outcomeRows(view, report)
  return (
    <Page frame={frame} title={title} current={choicePaths.report.to()} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      <p class="govuk-body">{words.smallHidden(view)}</p>
      {months.length === 0 ? (
        <p class="govuk-body">{words.nothingYet(view)}</p>
      ) : (
        <>
          <Falls
            view={view}
            report={report}
            months={months}
            groups={[...areas, ...bands, ...outcomes]}
          />
          <Moved view={view} months={months} />
          <h2 class="govuk-heading-m">{words.byMonth(view)}</h2>
          <Months view={view} months={months} />
          <p class="govuk-body">{words.named(view)}</p>
          <Groups view={view} title={words.byArea(view)} corner={words.area(view)} rows={areas} />
          <Groups view={view} title={words.byBand(view)} corner={words.band(view)} rows={bands} />
          <Groups
            {...{ view, title: words.byOutcome(view), corner: words.outcome(view), rows: outcomes }}
          />
        </>
      )}
    </Page>
  )
}

const areaRows = (view: View, { areas, counts }: ChoiceReport): readonly NamedRow[] =>
  groupRows(
    counts,
    'area',
    areas.map((area) => area.key),
  ).map((row, i) => ({
    ...row,
    name: (view.language === 'cy' ? areas[i]?.nameCy : areas[i]?.nameEn) ?? row.key,
  }))

const outcomeRows = (view: View, { outcomes }: ChoiceReport): readonly NamedRow[] =>
  groupRows(outcomes, 'outcome', OUTCOMES).map((row, i) => {
    const outcome = OUTCOMES[i]
    return { ...row, name: outcome ? outcomeWords[outcome](view) : row.key }
  })

/** Bands in the county's order: most support first, those not assessed yet last. */
function bandRows(view: View, { counts }: ChoiceReport): readonly NamedRow[] {
  const keys = [...new Set(counts.map((one) => one.band))]
  const bands = bandsOf(
    keys.map((key) => ({
      ...{ area: '', people: 0, planned: 0, withGap: 0 },
      band: readRatio(key) ?? null,
    })),
  )
  const name = (at: number) => {
    const band = bands[at]
    return band ? sayRatio(view, band) : words.noBand(view)
  }
  const order = bands.map((band) => (band ? `${band.staff}:${band.people}` : 'none'))
  return groupRows(counts, 'band', order).map((row, i) => ({ ...row, name: name(i) }))
}

type FallsProps = {
  readonly view: View
  readonly report: ChoiceReport
  readonly months: readonly MonthRow[]
  readonly groups: readonly NamedRow[]
}

function Falls({ view, report: { fall, counts }, months, groups }: FallsProps) {
  if (fall === undefined) return null
  const counted = months.filter((one) => counts.some(({ month }) => month === one.month))
  const whole = {
    name: words.everywhere(view),
    median: counted[0]?.median,
    before: counted[1]?.median,
  }
  return (
    <>
      {[whole, ...groups]
        .filter((one) => hasFallen(one, fall))
        .map(({ name, before, median }) => (
          <WarningText
            iconFallbackText={words.warning(view)}
            text={words.fallen(view, {
              where: name,
              before: sayMedian(view, before),
              now: sayMedian(view, median),
            })}
          />
        ))}
    </>
  )
}

/** From the first month that may be told to the newest. */
function Moved({ view, months }: MonthsProps) {
  const said = months.filter((one) => typeof one.mean === 'number')
  const counted = months.filter((one) => typeof one.median === 'number')
  const ends = (of: readonly MonthRow[]) => ({ first: of.at(-1), last: of[0] })
  const [a, b] = [ends(said), ends(counted)]
  const span = (first: Day, last: Day) => ({
    from: sayMonth(view, first),
    to: sayMonth(view, last),
  })
  return (
    <>
      {a.first && a.last && a.first !== a.last && (
        <p class="govuk-body-l">
          {words.moved(view, {
            ...span(a.first.month, a.last.month),
            before: sayTenths(view, Number(a.first.mean) / 10),
            now: sayTenths(view, Number(a.last.mean) / 10),
          })}
        </p>
      )}
      {b.first && b.last && b.first !== b.last && (
        <p class="govuk-body-l">
          {words.medianMoved(view, {
            ...span(b.first.month, b.last.month),
            before: sayMedian(view, b.first.median),
            now: sayMedian(view, b.last.median),
          })}
        </p>
      )}
    </>
  )
}
