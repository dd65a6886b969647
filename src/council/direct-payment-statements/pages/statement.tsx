import { staffView } from '#council/direct-payments/parts/account-page.tsx'
import type { Planned } from '#council/direct-payments/planned.ts'
import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import type { RowFound } from '../matching.ts'
import type { Statement } from '../statement.ts'
import { foundWords, words } from '../words.ts'

const { Button, FileUpload, Input, Select } = govuk

export type StatementModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly form: Form<string>
  /** The form's own id: sent twice, it is kept once. */
  readonly id: Id
  readonly planned: Planned | undefined
  /** What the file says, once it was read; with its text, which comes back with the answers. */
  readonly read?:
    | { readonly statement: Statement; readonly found: readonly RowFound[]; readonly text: string }
    | undefined
}

/** A statement of a bank or card: first what each row is, and nothing is kept; then kept, with what nobody knew answered. */
export function StatementPage({ frame, flag, form, id, planned, read }: StatementModel) {
  const view = staffView(frame)
  const of = { personId: flag.id }
  const title = words.title(view)
  const to = contributionPaths.directPaymentStatement.to(of)
  return (
    <Page
      {...{ frame, title }}
      isWide
      current={contributionPaths.list.to()}
      back={{
        href: contributionPaths.directPayment.to(of),
        text: words.backToAccount(view),
      }}
      bar={<PersonBar view={view} flag={flag} />}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {read ? (
        <form method="post" action={to} novalidate>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="text" value={read.text} />
          <Rows {...{ view, form, planned, read }} />
          <Button text={words.keep(view)} name="keep" value="yes" preventDoubleClick />
        </form>
      ) : (
        <form method="post" action={to} enctype="multipart/form-data" novalidate>
          <input type="hidden" name="id" value={id} />
          <p class="govuk-body">{words.about(view)}</p>
          <FileUpload
            {...field(form, 'file')}
            label={{ text: words.file(view), classes: 'govuk-label--s' }}
            attributes={{ accept: '.csv,text/csv' }}
          />
          <Button text={words.look(view)} preventDoubleClick />
        </form>
      )}
    </Page>
  )
}

type RowsProps = Pick<StatementModel, 'form' | 'planned'> & {
  readonly view: View
  readonly read: NonNullable<StatementModel['read']>
}

function Rows({ view, form, planned, read: { statement, found } }: RowsProps) {
  const { from, to, opening, closing } = statement
  const days = { from: sayDayOfMonth(view, from), to: sayDayOfMonth(view, to) }
  const sums = { opening: sayMoney(view, opening), closing: sayMoney(view, closing) }
  return (
    <>
      <p class="govuk-body">{words.holds(view, { ...days, ...sums })}</p>
      <ScrollTable name={words.rows(view)}>
        <table class="govuk-table gd-stack">
          <caption class="govuk-table__caption govuk-table__caption--m">{words.rows(view)}</caption>
          <TableHead
            columns={[words.day, words.says, words.amount, words.what].map((said) => said(view))}
            isFigure={(place) => place === 2}
          />
          <tbody class="govuk-table__body">
            {found.map((one) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {sayDayOfMonth(view, one.row.on)}
                </th>
                <StackCell heading={words.says(view)} isWords>
                  {one.row.description}
                </StackCell>
                <td class="govuk-table__cell govuk-table__cell--numeric">
                  <span class="gd-stack__label">{words.amount(view)}</span>
                  {sayMoney(view, one.row.amount)}
                </td>
                <StackCell heading={words.what(view)} isWords>
                  <What {...{ view, form, planned, one }} />
                </StackCell>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </>
  )
}

type WhatProps = Pick<StatementModel, 'form' | 'planned'> & {
  readonly view: View
  readonly one: RowFound
}

/** What a row is; and where nobody knows, the question. Money out is for a line of the plan, money in is the council's. */
function What({ view, form, planned, one }: WhatProps) {
  const lines = planned?.lines ?? []
  if (one.kind === 'matched') return <>{foundWords.matched(view)}</>
  if (one.kind === 'known')
    return (
      <>
        {foundWords.known(view)}:{' '}
        {lines.find(({ threadId }) => threadId === one.lineThread)?.what ?? ''}
      </>
    )
  const { number: row, amount } = one.row
  const chosen = String(form.values[`what${row}`] ?? '')
  const ways = [
    { value: '', text: words.choose(view) },
    ...(amount > 0
      ? [{ value: 'one-off', text: words.oneOff(view) }]
      : lines.map(({ threadId, what }) => ({ value: threadId, text: what }))),
    { value: 'left-out', text: words.leaveOut(view) },
  ]
  return (
    <>
      <Select
        {...field(form, `what${row}`)}
        label={{ text: words.forRow(view, { row }) }}
        items={ways.map((way) => ({ ...way, selected: way.value === chosen }))}
      />
      {amount < 0 && (
        <Input
          {...field(form, `contains${row}`)}
          label={{ text: words.remember(view, { row }) }}
          autocomplete="off"
        />
      )}
    </>
  )
}
