import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import { staffView } from '../parts/account-page.tsx'
import type { PaymentListed } from '../queries.ts'
import { managerWords, suitablePerson, staffWords as words } from '../staff-words.ts'

const { Pagination } = govuk

export type PaymentListModel = {
  readonly frame: Frame
  readonly payments: readonly PaymentListed[]
  readonly page: number
  readonly pages: number
  readonly isWelsh: boolean
}

/** Every open account of the council, for finance. */
export function PaymentListPage({ frame, payments, page, pages, isWelsh }: PaymentListModel) {
  const view = staffView(frame)
  const href = (to: number) => `${contributionPaths.directPayments.to()}?page=${to}`
  return (
    <Page
      frame={frame}
      isWide
      title={words.list(view)}
      current={contributionPaths.list.to()}
      back={{ href: contributionPaths.list.to(), text: words.backToMoney(view) }}
    >
      <h1 class="govuk-heading-l">{words.list(view)}</h1>
      <p class="govuk-body">{words.listAbout(view)}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={contributionPaths.directPaymentsNeedMe.to()}>
          {words.needMe(view)}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={contributionPaths.directPaymentsDue.to()}>
          {words.fallDue(view)}
        </a>
      </p>
      {payments.length === 0 ? (
        <p class="govuk-body">{words.noAccounts(view)}</p>
      ) : (
        <Payments {...{ view, payments, isWelsh }} />
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

type PaymentsProps = Pick<PaymentListModel, 'payments' | 'isWelsh'> & { readonly view: View }

const Payments = ({ view, payments, isWelsh }: PaymentsProps) => (
  <ScrollTable name={words.list(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-visually-hidden">{words.list(view)}</caption>
      <TableHead
        columns={[words.person, words.reference, words.who, words.paidUntil, words.left].map(
          (heading) => heading(view),
        )}
        isFigure={(place) => place >= 4}
      />
      <tbody class="govuk-table__body">
        {payments.map((one) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a
                class="govuk-link"
                href={contributionPaths.directPayment.to({ personId: one.personId })}
              >
                {one.name}
              </a>
            </th>
            <StackCell heading={words.reference(view)}>{one.reference}</StackCell>
            <StackCell heading={words.who(view)} isWords>
              {(isWelsh && one.manager === 'authorised-person'
                ? suitablePerson
                : managerWords[one.manager])(view)}
            </StackCell>
            <StackCell heading={words.paidUntil(view)}>
              {one.paidFrom ? sayDayOfMonth(view, one.paidFrom) : words.notPaid(view)}
            </StackCell>
            <td class="govuk-table__cell govuk-table__cell--numeric">
              <span class="gd-stack__label">{words.left(view)}</span>
              {sayMoney(view, one.left)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)
