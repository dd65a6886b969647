import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { pounds } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayNumber } from '#ground/words/figures.ts'
import type { Reckoned, SavingsRecord } from '../savings-record.ts'
import { costWords, sayNet, savingsWords as words } from '../words.ts'

type NetProps = {
  readonly view: View
  readonly record: SavingsRecord
  readonly figures: Reckoned
}

/** Gross, each cost elsewhere, net; and what of that counts so far (rule R46). */
export function NetTable({ view, record, figures }: NetProps) {
  const moved = { moved: sayNumber(view, figures.moved), people: sayNumber(view, record.people) }
  const costs = record.costs.map(({ kind, amount, source }) => ({
    name: words.less(view, { kind: costWords[kind](view) }),
    source,
    money: `−${pounds(amount)}`,
  }))
  const rows = [
    { name: words.gross(view), source: record.source, money: pounds(figures.gross) },
    ...costs,
  ]
  const sums = [
    { name: words.net(view), source: '', money: sayNet(figures.net) },
    {
      name: words.counts(view),
      source: words.movedOf(view, moved),
      money: sayNet(figures.counted),
    },
  ]
  return (
    <>
      <ScrollTable name={words.howNet(view)}>
        <table class="govuk-table">
          <caption class="govuk-visually-hidden">{words.howNet(view)}</caption>
          <TableHead
            columns={[words.line, words.aYear].map((heading) => heading(view))}
            isFigure={(place) => place > 0}
          />
          <tbody class="govuk-table__body">
            {[...rows, ...sums].map((row, i) => (
              <tr class="govuk-table__row">
                <th
                  scope="row"
                  class={`govuk-table__header${i >= rows.length ? '' : ' govuk-!-font-weight-regular'}`}
                >
                  {row.name}
                  {row.source && <p class="govuk-hint govuk-!-margin-bottom-0">{row.source}</p>}
                </th>
                <td
                  class={`govuk-table__cell govuk-table__cell--numeric${i >= rows.length ? ' govuk-!-font-weight-bold' : ''}`}
                >
                  {row.money}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <p class="govuk-body">{words.howCounted(view)}</p>
    </>
  )
}
