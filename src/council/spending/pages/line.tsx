import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, saySoftDay, sayTheDay } from '#ground/words/dates.ts'
import { sayMoney, sayNumber } from '#ground/words/figures.ts'
import { basisWords, sayReason } from '#weeks/payable/words.ts'
import { FIGURES } from '../forecast.ts'
import type { LineDay, LineListed } from '../line-queries.ts'
import { lineWords as words } from '../line-words.ts'
import { forecastOf } from '../line-year.ts'
import { spendingPaths } from '../paths.ts'
import { figureWords, sayRoute, saySigned, sayYear, spendingWords } from '../words.ts'

const { SummaryList } = govuk

export type LineModel = {
  readonly frame: Frame
  readonly line: LineListed
  readonly days: readonly LineDay[]
  readonly promises: readonly { readonly on: Day; readonly amount: Pence }[]
}

/** One line of somebody's year: how its figures came about, day by day. */
export function LinePage({ frame, line, days, promises }: LineModel) {
  const { view } = frame
  const title = line.what || sayRoute(view, 'none')
  const back = `${spendingPaths.forecast.to()}?year=${line.yearFrom}`
  return (
    <Page
      {...{ frame, title, current: spendingPaths.forecast.to(), isWide: true }}
      back={{ href: back, text: words.back(view) }}
    >
      <span class="govuk-caption-l">
        {line.name}, {sayYear(view, line.yearFrom)}
      </span>
      <h1 class="govuk-heading-l">{title}</h1>
      <Figures {...{ view, line }} />
      <p class="govuk-body">{sayHow(view, line)}</p>
      <p class="govuk-body">{spendingWords.asAt(view, { day: sayTheDay(view, line.toldOn) })}</p>
      <h2 class="govuk-heading-m">{words.days(view)}</h2>
      {days.length === 0 ? (
        <p class="govuk-body">{words.noDays(view)}</p>
      ) : (
        <Days {...{ view, line, days }} />
      )}
      {promises.length > 0 && <Promises {...{ view, promises }} />}
    </Page>
  )
}

type LineProps = Pick<LineModel, 'line'> & { readonly view: View }

function Figures({ view, line }: LineProps) {
  const figures = forecastOf(line)
  const rows = [
    { key: { text: words.route(view) }, value: { text: sayRoute(view, line.route) } },
    ...FIGURES.map((figure) => ({
      key: { text: figureWords[figure](view) },
      value: { text: saySigned(figures[figure]) },
    })),
  ]
  return <SummaryList rows={rows} />
}

function sayHow(view: View, { isOutside, planned, gone }: LineListed): string {
  if (isOutside) return words.notPlanned(view)
  if (planned === null) return words.passes(view)
  return words.howMany(view, {
    planned: sayNumber(view, planned),
    gone: sayNumber(view, gone ?? 0),
  })
}

const Days = ({ view, line, days }: LineProps & Pick<LineModel, 'days'>) => (
  <ScrollTable name={words.days(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-visually-hidden">{words.days(view)}</caption>
      <TableHead
        columns={[words.day, words.came, words.price, words.used].map((heading) => heading(view))}
        isFigure={(place) => place > 1}
      />
      <tbody class="govuk-table__body">
        {days.map((one) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {sayDay(view, one.on)}
            </th>
            <StackCell heading={words.came(view)} isWords>
              {sayCame(view, one)}
            </StackCell>
            <StackCell heading={words.price(view)} isFigure>
              {one.came ? sayMoney(view, one.came.price) : ''}
            </StackCell>
            <StackCell heading={words.used(view)} isFigure>
              {saySigned(one.amount)}
            </StackCell>
          </tr>
        ))}
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header" colspan={3}>
            {spendingWords.total(view)}
          </th>
          <td class="govuk-table__cell govuk-table__cell--numeric">{saySigned(line.used)}</td>
        </tr>
      </tbody>
    </table>
  </ScrollTable>
)

/** What came of a day, and by which rule it came to what it did. */
function sayCame(view: View, { came }: LineDay): string {
  if (!came) return words.passed(view)
  const { basis, reasons, isCorrection } = came
  const say = {
    share: (share: number) => `${share / 100}%`,
    day: (on: string) => saySoftDay(view, on as Day),
  }
  const why = basis === 'attended' ? [] : reasons.map((reason) => sayReason(view, reason, say))
  return [basisWords[basis](view), ...(isCorrection ? [words.corrected(view)] : []), ...why].join(
    '; ',
  )
}

const Promises = ({ view, promises }: Pick<LineModel, 'promises'> & { readonly view: View }) => (
  <>
    <h2 class="govuk-heading-m">{words.promises(view)}</h2>
    <ScrollTable name={words.promises(view)}>
      <table class="govuk-table">
        <caption class="govuk-visually-hidden">{words.promises(view)}</caption>
        <TableHead
          columns={[words.from, words.came, words.amount].map((heading) => heading(view))}
          isFigure={(place) => place > 1}
        />
        <tbody class="govuk-table__body">
          {promises.map(({ on, amount }) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {sayDay(view, on)}
              </th>
              <td class="govuk-table__cell">
                {amount > 0 ? words.promised(view) : words.givenBack(view)}
              </td>
              <td class="govuk-table__cell govuk-table__cell--numeric">{saySigned(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  </>
)
