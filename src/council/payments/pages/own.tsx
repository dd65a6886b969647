import { errorList } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { total } from '#ground/kernel/money.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { servicePaths } from '#lives/offer/service-paths.ts'
import { payablePaths } from '#weeks/payable/paths.ts'
import type { BankDetails } from '../bank-details.ts'
import { ownWords as words } from '../own-words.ts'
import { DetailsFields, type DetailsForm, DetailsStanding } from '../parts/details-form.tsx'
import { LinesByWeek } from '../parts/line-table.tsx'
import { paymentPaths } from '../paths.ts'
import type { LineSeen } from '../remittance.ts'
import type { PaymentTo } from '../remittance-queries.ts'
import { paymentWords, saySigned } from '../words.ts'

type OwnProps = {
  readonly frame: Frame
  readonly payments: readonly PaymentTo[]
  readonly toCome: readonly LineSeen[]
  readonly details: readonly BankDetails[]
  readonly form: DetailsForm
}

/** "Paid on Friday": what comes to a provider and when, what waits for the next runs, and the account it goes to. */
export function OwnPaymentsPage({ frame, payments, toCome, details, form }: OwnProps) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={servicePaths.ours.to()}
      errors={errorList(form)}
      isWide
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {words.about(view)}{' '}
        <a class="govuk-link" href={payablePaths.mine.to()}>
          {words.byDay(view)}
        </a>
      </p>
      <h2 class="govuk-heading-m">{words.paid(view)}</h2>
      {payments.length === 0 && <p class="govuk-body">{words.nonePaid(view)}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {payments.map(({ id, payOn, amount, status }) => (
          <li>
            <a class="govuk-link" href={paymentPaths.ownRemittance.to({ paymentId: id })}>
              {words.paidOn(view, { day: sayDay(view, payOn), amount: sayMoney(view, amount) })}
            </a>
            {status === 'rejected' && <p class="govuk-hint">{words.sentBack(view)}</p>}
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{words.toCome(view)}</h2>
      <p class="govuk-body">
        {toCome.length === 0
          ? words.noneToCome(view)
          : `${words.total(view)}: ${saySigned(view, total(toCome.map(({ amount }) => amount)))}`}
      </p>
      <LinesByWeek
        {...{ view, lines: toCome }}
        askAt={(lineId) => paymentPaths.ownLine.to({ lineId })}
      />
      <h2 class="govuk-heading-m">{paymentWords.details(view)}</h2>
      <DetailsStanding {...{ view, all: details, isWhole: false }} />
      <h3 class="govuk-heading-s">{words.newDetails(view)}</h3>
      <p class="govuk-body">{words.callYou(view)}</p>
      <DetailsFields {...{ view, form }} action={paymentPaths.own.to()} />
    </Page>
  )
}
