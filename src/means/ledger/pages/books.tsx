import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import { total } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMonth } from '#ground/words/dates.ts'
import { sayMoney, sayNumber } from '#ground/words/figures.ts'
import type { KeptClosing, MovedByKind } from '../closing-queries.ts'
import { Closings } from '../parts/closings.tsx'
import { ledgerPaths } from '../paths.ts'
import { kindWords, bookWords as words } from '../words.ts'

const { Button, Input } = govuk

export type BooksField = 'month' | 'id' | 'seen' | 'reason' | 'close'

export type BooksModel = {
  readonly frame: Frame
  /** The first day of the month that is shown. */
  readonly month: Day
  readonly today: Day
  readonly kinds: readonly MovedByKind[]
  readonly late: number
  readonly closings: readonly KeptClosing[]
  readonly mayKeep: boolean
  readonly form: Form<BooksField>
}

/** What moved in a month, by kind of account, and up to which day the books are closed. */
export function BooksPage(model: BooksModel) {
  const { frame, month, kinds, late, form } = model
  const { view } = frame
  const title = words.title(view)
  const current = ledgerPaths.books.to()
  return (
    <Page frame={frame} title={title} current={current} isWide errors={errorList(form)}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      <form method="get" action={current} novalidate>
        <Input
          {...field(form, 'month')}
          label={{ text: words.month(view), classes: 'govuk-label--s' }}
          hint={{ text: words.monthHint(view) }}
          classes="govuk-input--width-5"
        />
        <Button text={words.show(view)} classes="govuk-button--secondary" />
      </form>
      <h2 class="govuk-heading-m">{words.ofMonth(view, { month: sayMonth(view, month) })}</h2>
      {kinds.length === 0 ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <Kinds {...{ view, kinds, name: words.ofMonth(view, { month: sayMonth(view, month) }) }} />
      )}
      {late > 0 && <p class="govuk-body">{words.late(view, { count: late })}</p>}
      <Closings {...model} />
    </Page>
  )
}

const FIGURE = 'govuk-table__cell govuk-table__cell--numeric'

type KindsProps = {
  readonly view: View
  readonly kinds: readonly MovedByKind[]
  readonly name: string
}

function Kinds({ view, kinds, name }: KindsProps) {
  const came = total(kinds.map((one) => one.came))
  const went = total(kinds.map((one) => one.went))
  return (
    <ScrollTable name={name}>
      <table class="govuk-table">
        <caption class="govuk-visually-hidden">{name}</caption>
        <TableHead
          columns={[words.account, words.accounts, words.out, words.into].map((one) => one(view))}
          isFigure={(place) => place > 0}
        />
        <tbody class="govuk-table__body">
          {kinds.map((one) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {kindWords[one.kind](view)}
              </th>
              <td class={FIGURE}>{sayNumber(view, one.accounts)}</td>
              <td class={FIGURE}>{sayMoney(view, one.went)}</td>
              <td class={FIGURE}>{sayMoney(view, one.came)}</td>
            </tr>
          ))}
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {words.sum(view)}
            </th>
            <td class={FIGURE}>
              {sayNumber(
                view,
                kinds.reduce((sum, one) => sum + one.accounts, 0),
              )}
            </td>
            <td class={FIGURE}>{sayMoney(view, went)}</td>
            <td class={FIGURE}>{sayMoney(view, came)}</td>
          </tr>
        </tbody>
      </table>
    </ScrollTable>
  )
}
