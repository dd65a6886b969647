import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, saySoftDay, sayWeekOf } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { basisWords, sayReason } from '#weeks/payable/words.ts'
import { ownWords as words } from '../own-words.ts'
import { byWeek, type LineSeen } from '../remittance.ts'
import { saySigned } from '../words.ts'

type LinesProps = {
  readonly view: View
  readonly lines: readonly LineSeen[]
  /** Where a line is asked about. */
  readonly askAt: (lineId: Id) => string
}

/** Lines week by week: each day with who came, what came of it, by which rule, and what is paid for it. */
export const LinesByWeek = ({ view, lines, askAt }: LinesProps) => (
  <>
    {byWeek(lines).map(({ monday, lines: some, amount }) => {
      const title = sayWeekOf(view, monday)
      return (
        <>
          <h2 class="govuk-heading-m">{title}</h2>
          <ScrollTable name={title}>
            <table class="govuk-table gd-stack">
              <caption class="govuk-visually-hidden">{title}</caption>
              <TableHead
                columns={[words.day, words.who, words.what, words.price, words.isPaid].map(
                  (column) => column(view),
                )}
                isFigure={(place) => place >= 3}
              />
              <tbody class="govuk-table__body">
                {some.map((line) => (
                  <Line {...{ view, line, askAt }} />
                ))}
                <tr class="govuk-table__row">
                  <th scope="row" class="govuk-table__header" colspan={4}>
                    {words.weekTotal(view)}
                  </th>
                  <td class="govuk-table__cell govuk-table__cell--numeric">
                    {saySigned(view, amount)}
                  </td>
                </tr>
              </tbody>
            </table>
          </ScrollTable>
        </>
      )
    })}
  </>
)

type LineProps = Pick<LinesProps, 'view' | 'askAt'> & { readonly line: LineSeen }

const Line = ({ view, line, askAt }: LineProps) => (
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">
      {sayDay(view, line.day)}
      <br />
      {sayTitle(view, line)}
    </th>
    <StackCell heading={words.who(view)}>{line.knownAs}</StackCell>
    <StackCell heading={words.what(view)} isWords>
      {sayWhat(view, line)}
      <br />
      <AskedOf {...{ view, line, askAt }} />
    </StackCell>
    <StackCell heading={words.price(view)} isFigure>
      {sayMoney(view, line.price)}
    </StackCell>
    <StackCell heading={words.isPaid(view)} isFigure>
      {saySigned(view, line.amount)}
    </StackCell>
  </tr>
)

const AskedOf = ({ view, line, askAt }: LineProps) => (
  <>
    {line.query && <span class="govuk-hint">{sayQuery(view, line.query)} </span>}
    {line.query?.answer !== null && (
      <a class="govuk-link" href={askAt(line.id)}>
        {words.ask(view)}
        <span class="govuk-visually-hidden">
          : {line.knownAs}, {sayDay(view, line.day)}
        </span>
      </a>
    )}
  </>
)

export const sayTitle = ({ language }: View, line: LineSeen): string =>
  language === 'en' ? line.titleEn : line.titleCy

/** "Came", or what came of it with the rules that led to what is paid; and that it is a correction, where it is one. */
export function sayWhat(view: View, line: LineSeen): string {
  const basis = basisWords[line.basis](view)
  const rules = line.basis === 'attended' ? [] : line.reasons.map((one) => sayOne(view, one))
  const put = line.correction > 0 ? [correction(line)(view)] : []
  return [basis, ...rules, ...put].join('; ')
}

const correction = ({ amount }: LineSeen) => {
  if (amount === 0) return words.corrected
  return amount < 0 ? words.credit : words.debit
}

const sayOne = (view: View, reason: LineSeen['reasons'][number]): string =>
  sayReason(view, reason, {
    share: (share) => `${share / 100}%`,
    day: (on) => saySoftDay(view, on as Day),
  })

export const sayQuery = (view: View, query: NonNullable<LineSeen['query']>): string =>
  query.answer
    ? words.answered(view, { words: query.answerWords })
    : words.asked(view, { name: query.by, words: query.words })
