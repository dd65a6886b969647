import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Id } from '#ground/kernel/id.ts'
import { noMoney } from '#ground/kernel/money.ts'
import { writeRatio } from '#ground/kernel/ratio.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth, sayWeekday } from '#ground/words/dates.ts'
import { sayMoney, sayNumber } from '#ground/words/figures.ts'
import { sayTimes } from '#ground/words/times.ts'
import type { PlanInYear } from '../basket.ts'
import {
  byWords,
  howWords,
  lineKindWords,
  lineRouteWords,
  words as lineWords,
} from '../line-words.ts'
import { planPaths } from '../paths.ts'
import { linesThatCount, yearlyCost } from '../plan.ts'
import type { PlanLine } from '../plan-line.ts'
import { words } from '../worker-words.ts'

/** How often a line is, and when. */
export function sayRhythm(view: View, line: PlanLine): string {
  const { rhythm, startsMinute, minutes } = line
  const when = [
    rhythm.weekday !== undefined && sayWeekday(view, rhythm.weekday),
    startsMinute !== undefined &&
      minutes > 0 &&
      sayTimes(view, startsMinute, startsMinute + minutes),
  ]
  return [...when.filter((one) => one !== false), often(view, line)].join(', ')
}

/** What is costed by its open days says how many there are: the year's cost holds them whole. */
function often(view: View, { rhythm, yearly, unitPrice }: PlanLine): string {
  if (rhythm.kind === 'once') return lineWords.once(view)
  if (rhythm.kind === 'open-days')
    return unitPrice > 0
      ? lineWords.onOpenDays(view, { days: yearly / unitPrice })
      : lineWords.openDays(view)
  const times = sayNumber(view, rhythm.timesAWeek)
  return lineWords.weekly(view, { times, weeks: rhythm.weeks })
}

type TableProps = {
  readonly view: View
  readonly personId: Id
  readonly lines: readonly PlanLine[]
  readonly mayChange: boolean
  /** What each comes to in the financial year, from its first day. */
  readonly inYear?: PlanInYear | undefined
  /** Where two stand on one page, each by a name of its own. */
  readonly name?: string
}

/** Every line of a plan with what it costs in a year; what another line follows is not counted in the sum. */
export function LinesTable({ view, personId, lines, mayChange, inYear, name }: TableProps) {
  if (lines.length === 0) return <p class="govuk-body">{words.noLines(view)}</p>
  const counted = linesThatCount(lines)
  const called = name ?? words.lines(view)
  const headings = [words.what, words.aYear, words.howOften, words.route, words.who]
  return (
    <>
      {inYear && (
        <p class="govuk-body">
          {lineWords.bothFigures(view, {
            day: sayDayOfMonth(view, inYear.year.to),
            money: sayMoney(view, inYear.cost),
          })}
        </p>
      )}
      <ScrollTable name={called}>
        <table class="govuk-table gd-stack">
          <caption class="govuk-table__caption govuk-visually-hidden">{called}</caption>
          <TableHead
            columns={headings.map((heading) => heading(view))}
            isFigure={(place) => place === 1}
          />
          <tbody class="govuk-table__body">
            {lines.map((line) => (
              <LineRow
                {...{ view, personId, line, mayChange, inYear }}
                isCounted={counted.includes(line)}
              />
            ))}
          </tbody>
          <tfoot>
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {words.total(view)}
              </th>
              <td class="govuk-table__cell govuk-table__cell--numeric">
                <strong>{sayMoney(view, yearlyCost({ lines }))}</strong>
              </td>
              <td class="govuk-table__cell" colspan={3} />
            </tr>
          </tfoot>
        </table>
      </ScrollTable>
    </>
  )
}

/** "To 31 March 2027: 26 open days, £2,074.80". */
function sayInYear(view: View, lineId: Id, { year, lines }: PlanInYear): string {
  const { cost = noMoney, openDays } = lines.get(lineId) ?? {}
  const said = { day: sayDayOfMonth(view, year.to), money: sayMoney(view, cost) }
  return openDays === undefined
    ? lineWords.inYear(view, said)
    : lineWords.inYearDays(view, { ...said, days: openDays })
}

type RowProps = Omit<TableProps, 'lines' | 'name'> & {
  readonly line: PlanLine
  readonly isCounted: boolean
}

const LineRow = ({ view, personId, line, mayChange, inYear, isCounted }: RowProps) => (
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">
      {mayChange ? (
        <a class="govuk-link" href={planPaths.line.to({ personId, lineId: line.id })}>
          {line.what}
        </a>
      ) : (
        line.what
      )}
      <div class="govuk-hint govuk-!-margin-bottom-0">
        {lineKindWords[line.kind](view)}
        {line.ratio && ` ${writeRatio(line.ratio)}`}
        {`, ${words.begins(view, { day: sayDayOfMonth(view, line.startsOn) })}`}
        {line.endsOn && `, ${words.ends(view, { day: sayDayOfMonth(view, line.endsOn) })}`}
      </div>
    </th>
    <td class="govuk-table__cell govuk-table__cell--numeric">
      <span class="gd-stack__label">{words.aYear(view)}</span>
      {isCounted ? sayMoney(view, line.yearly) : words.followed(view)}
      <div class="govuk-hint govuk-!-margin-bottom-0">
        {words.eachOf(view, { money: sayMoney(view, line.unitPrice) })}
      </div>
    </td>
    <StackCell heading={words.howOften(view)} isWords>
      {sayRhythm(view, line)}
      {inYear && (
        <div class="govuk-hint govuk-!-margin-bottom-0">{sayInYear(view, line.id, inYear)}</div>
      )}
    </StackCell>
    <StackCell heading={words.route(view)}>{lineRouteWords[line.route](view)}</StackCell>
    <StackCell heading={words.who(view)}>
      {byWords[line.choice.by](view)}. {howWords[line.choice.how](view)}.
    </StackCell>
  </tr>
)
