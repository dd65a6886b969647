import { staffView } from '#council/direct-payments/parts/account-page.tsx'
import { staffWords } from '#council/direct-payments/staff-words.ts'
import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import { noMoney, total } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth, saySoftDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import type { DirectPaymentDue } from '../due.ts'
import { heldWords, careWords as words } from '../words.ts'

const { Pagination } = govuk

export type DueModel = {
  readonly frame: Frame
  readonly from: Day
  readonly to: Day
  readonly all: readonly DirectPaymentDue[]
  readonly shown: readonly DirectPaymentDue[]
  readonly page: number
  readonly pages: number
}

/** The four-weekly payments that fall due next, to whom, and which of them are held and why (rule R13). */
export function DuePage({ frame, from, to, all, shown, page, pages }: DueModel) {
  const view = staffView(frame)
  const href = (number: number) => `${contributionPaths.directPaymentsDue.to()}?page=${number}`
  const paid = all.filter(({ held }) => !held).map(({ amount }) => amount)
  const money = sayMoney(view, paid.length === 0 ? noMoney : total(paid))
  return (
    <Page
      frame={frame}
      isWide
      title={staffWords.fallDue(view)}
      current={contributionPaths.list.to()}
      back={{ href: contributionPaths.directPayments.to(), text: staffWords.list(view) }}
    >
      <h1 class="govuk-heading-l">{staffWords.fallDue(view)}</h1>
      <p class="govuk-body">
        {words.dueAbout(view, { from: saySoftDay(view, from), to: saySoftDay(view, to) })}
      </p>
      {shown.length === 0 ? (
        <p class="govuk-body">{words.dueNone(view)}</p>
      ) : (
        <>
          <p class="govuk-body">
            {words.dueSum(view, { count: paid.length, money, held: all.length - paid.length })}
          </p>
          <Due {...{ view, shown }} />
        </>
      )}
      {pages > 1 && (
        <Pagination
          landmarkLabel={words.pages(view)}
          previous={page > 1 ? { href: href(page - 1) } : undefined}
          next={page < pages ? { href: href(page + 1) } : undefined}
        />
      )}
    </Page>
  )
}

type DueProps = { readonly view: View; readonly shown: readonly DirectPaymentDue[] }

const Due = ({ view, shown }: DueProps) => (
  <ScrollTable name={staffWords.fallDue(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-visually-hidden">
        {staffWords.fallDue(view)}
      </caption>
      <TableHead
        columns={[words.payee, words.dueOn, words.paidOrHeld, words.amount].map((said) =>
          said(view),
        )}
        isFigure={(place) => place === 3}
      />
      <tbody class="govuk-table__body">
        {shown.map((one) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a
                class="govuk-link"
                href={contributionPaths.directPaymentCare.to({ personId: one.personId })}
              >
                {one.payee.name}
              </a>
              {one.payee.firm && (
                <>
                  <br />
                  {one.payee.firm}
                </>
              )}
            </th>
            <StackCell heading={words.dueOn(view)}>{sayDayOfMonth(view, one.on)}</StackCell>
            <StackCell heading={words.paidOrHeld(view)} isWords>
              {one.held ? heldWords[one.held](view) : words.isPaid(view)}
              {one.reviewLateSince && (
                <div>
                  {words.reviewLate(view, { day: sayDayOfMonth(view, one.reviewLateSince) })}
                </div>
              )}
            </StackCell>
            <td class="govuk-table__cell govuk-table__cell--numeric">
              <span class="gd-stack__label">{words.amount(view)}</span>
              {sayMoney(view, one.amount)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)
