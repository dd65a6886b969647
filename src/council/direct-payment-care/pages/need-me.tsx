import { staffView } from '#council/direct-payments/parts/account-page.tsx'
import { staffWords } from '#council/direct-payments/staff-words.ts'
import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import { saySign } from '../parts/said-sign.ts'
import { StatusTag } from '../parts/status-tag.tsx'
import type { Watched } from '../sign-queries.ts'
import type { Status } from '../signs.ts'
import { careWords as words } from '../words.ts'

const { Pagination } = govuk

export type NeedMeModel = {
  readonly frame: Frame
  readonly shown: readonly Watched[]
  readonly counts: Readonly<Record<Status, number>>
  readonly page: number
  readonly pages: number
}

/** The accounts that need somebody, most pressing first, each with why. Names and money, and nothing of anybody's needs. */
export function NeedMePage({ frame, shown, counts, page, pages }: NeedMeModel) {
  const view = staffView(frame)
  const href = (to: number) => `${contributionPaths.directPaymentsNeedMe.to()}?page=${to}`
  return (
    <Page
      frame={frame}
      isWide
      title={words.list(view)}
      current={contributionPaths.list.to()}
      back={{ href: contributionPaths.directPayments.to(), text: staffWords.list(view) }}
    >
      <h1 class="govuk-heading-l">{words.list(view)}</h1>
      <p class="govuk-body">{words.listAbout(view)}</p>
      {shown.length === 0 ? (
        <p class="govuk-body">{words.allWell(view, { count: counts.green })}</p>
      ) : (
        <>
          <p class="govuk-body">{words.counts(view, counts)}</p>
          <Accounts {...{ view, shown }} />
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

const Accounts = ({ view, shown }: { readonly view: View; readonly shown: readonly Watched[] }) => (
  <ScrollTable name={words.list(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-visually-hidden">{words.list(view)}</caption>
      <TableHead
        columns={[staffWords.person, words.status, words.why, words.balance].map((said) =>
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
                {one.name}
              </a>
              <br />
              {one.reference}
            </th>
            <StackCell heading={words.status(view)}>
              <StatusTag view={view} status={one.status} />
            </StackCell>
            <StackCell heading={words.why(view)} isWords>
              <Why {...{ view, one }} />
            </StackCell>
            <td class="govuk-table__cell govuk-table__cell--numeric">
              <span class="gd-stack__label">{words.balance(view)}</span>
              {sayMoney(view, one.balance)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

const Why = ({ view, one }: { readonly view: View; readonly one: Watched }) => (
  <>
    {one.signs.map((sign) => (
      <div>{saySign(view, sign)}</div>
    ))}
    {one.reviewLateSince && (
      <div>{words.reviewLate(view, { day: sayDayOfMonth(view, one.reviewLateSince) })}</div>
    )}
  </>
)
