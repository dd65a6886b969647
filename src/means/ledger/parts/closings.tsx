import { govuk } from '#ground/govuk/components.ts'
import { field } from '#ground/govuk/form.ts'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { addDays, addMonths, dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, sayMonth, saySoftDay } from '#ground/words/dates.ts'
import type { KeptClosing } from '../closing-queries.ts'
import type { BooksModel } from '../pages/books.tsx'
import { ledgerPaths } from '../paths.ts'
import { bookWords as words } from '../words.ts'

const { Button, Details, Input } = govuk

/** How far the books are closed, the next step, and what was closed and opened so far. */
export function Closings(model: BooksModel) {
  const { frame, closings, mayKeep } = model
  const { view } = frame
  const [last] = closings
  return (
    <>
      <h2 class="govuk-heading-m">{words.howFar(view)}</h2>
      <p class="govuk-body">
        {last?.closedTo
          ? words.closedTo(view, { day: saySoftDay(view, last.closedTo) })
          : words.allOpen(view)}{' '}
        {words.closing(view)}
      </p>
      {mayKeep && <NextStep {...model} />}
      {closings.length > 0 && <History {...{ view, closings }} />}
    </>
  )
}

function NextStep(model: BooksModel) {
  const { frame, month, today, closings } = model
  const { view } = frame
  const lastDay = addDays(addMonths(month, 1), -1)
  const closedTo = closings[0]?.closedTo
  if (closedTo && month <= closedTo) return <OpenAgain {...model} />
  if (lastDay >= today) return <p class="govuk-body">{words.notOver(view)}</p>
  return (
    <form method="post" action={ledgerPaths.close.to()} novalidate>
      <Hidden {...model} />
      <Button
        id="close"
        text={words.close(view, { day: saySoftDay(view, lastDay) })}
        preventDoubleClick={true}
      />
    </form>
  )
}

const Hidden = ({ form, month, closings }: BooksModel) => (
  <>
    <input type="hidden" name="id" value={String(form.values.id ?? '')} />
    <input type="hidden" name="seen" value={String(closings[0]?.number ?? 0)} />
    <input type="hidden" name="month" value={month.slice(0, 7)} />
  </>
)

function OpenAgain(model: BooksModel) {
  const { frame, form, month } = model
  const { view } = frame
  return (
    <Details
      summaryText={words.openAgain(view, { month: sayMonth(view, month) })}
      open={form.errors.reason !== undefined}
    >
      <form method="post" action={ledgerPaths.openAgain.to()} novalidate>
        <Hidden {...model} />
        <Input
          {...field(form, 'reason')}
          label={{ text: words.reason(view), classes: 'govuk-label--s' }}
        />
        <Button text={words.open(view)} classes="govuk-button--warning" preventDoubleClick={true} />
      </form>
    </Details>
  )
}

type HistoryProps = { readonly view: View; readonly closings: readonly KeptClosing[] }

const History = ({ view, closings }: HistoryProps) => (
  <ScrollTable name={words.history(view)}>
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--s">{words.history(view)}</caption>
      <TableHead columns={[words.when, words.who, words.what].map((one) => one(view))} />
      <tbody class="govuk-table__body">
        {closings.map(({ at, byName, closedTo, reason }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header govuk-!-font-weight-regular">
              {sayDay(view, dayOf(at))}
            </th>
            <td class="govuk-table__cell">{byName}</td>
            <td class="govuk-table__cell">
              {closedTo
                ? words.closedTo(view, { day: saySoftDay(view, closedTo) })
                : words.openedAll(view)}
              {reason && ` ${reason}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)
