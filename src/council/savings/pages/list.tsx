import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney, sayNumber } from '#ground/words/figures.ts'
import { savingsPaths } from '../paths.ts'
import type { Reckoned, SavingsRecord } from '../savings-record.ts'
import { sayNet, sayShare, savingsWords as words } from '../words.ts'

const { Button, InsetText, Tag } = govuk

export type Listed = { readonly record: SavingsRecord; readonly figures: Reckoned }
type ListProps = {
  readonly frame: Frame
  readonly savings: readonly Listed[]
  readonly mayWrite: boolean
}

/** Every saving: gross, net, and what of it counts so far. */
export function SavingsPage({ frame, savings, mayWrite }: ListProps) {
  const { view } = frame
  return (
    <Page frame={frame} title={words.title(view)} isWide>
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      <InsetText text={words.apart(view)} />
      {mayWrite && <Button text={words.add(view)} href={savingsPaths.fresh.to()} />}
      {savings.length === 0 ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <Table {...{ view, savings }} />
      )}
    </Page>
  )
}

const Table = ({ view, savings }: Pick<ListProps, 'savings'> & { readonly view: View }) => (
  <ScrollTable name={words.title(view)}>
    <table class="govuk-table">
      <caption class="govuk-visually-hidden">{words.title(view)}</caption>
      <TableHead
        columns={[
          words.name,
          words.year,
          words.gross,
          words.shareShort,
          words.net,
          words.counts,
        ].map((heading) => heading(view))}
        isFigure={(place) => place > 1}
      />
      <tbody class="govuk-table__body">
        {savings.map((one) => (
          <Row {...{ view, one }} />
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

function Row({ view, one }: { readonly view: View; readonly one: Listed }) {
  const { record, figures } = one
  const moved = { moved: sayNumber(view, figures.moved), people: sayNumber(view, record.people) }
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        <a class="govuk-link" href={savingsPaths.saving.to({ savingId: record.id })}>
          {record.name}
        </a>
      </th>
      <td class="govuk-table__cell">{sayYear(view, record.year)}</td>
      <td class="govuk-table__cell govuk-table__cell--numeric">{sayMoney(view, figures.gross)}</td>
      <td class="govuk-table__cell govuk-table__cell--numeric">
        {sayShare(view, figures.percent)}{' '}
        {figures.stated && <Tag text={words.warning(view)} classes="govuk-tag--yellow" />}
      </td>
      <td class="govuk-table__cell govuk-table__cell--numeric">{sayNet(figures.net)}</td>
      <td class="govuk-table__cell govuk-table__cell--numeric">
        {sayNet(figures.counted)}
        <br />
        <span class="govuk-hint">{words.movedOf(view, moved)}</span>
      </td>
    </tr>
  )
}

/** "April 2026 to March 2027". */
export const sayYear = (view: View, year: number): string =>
  words.yearOf(view, { from: String(year), to: String(year + 1) })
