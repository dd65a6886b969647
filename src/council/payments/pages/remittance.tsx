import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Id } from '#ground/kernel/id.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { ownWords as words } from '../own-words.ts'
import { LinesByWeek } from '../parts/line-table.tsx'
import type { LineSeen } from '../remittance.ts'
import type { PaymentTo } from '../remittance-queries.ts'

type RemittanceProps = {
  readonly frame: Frame
  readonly payment: PaymentTo
  readonly lines: readonly LineSeen[]
  readonly askAt: (lineId: Id) => string
  readonly back: { readonly href: string; readonly text: string }
}

/** What one payment is for: every line of it, week by week, with credits and debits of earlier weeks. */
export function RemittancePage({ frame, payment, lines, askAt, back }: RemittanceProps) {
  const { view } = frame
  const title = words.remittance(view)
  const paid = { day: sayDay(view, payment.payOn), amount: sayMoney(view, payment.amount) }
  return (
    <Page {...{ frame, title, back }} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {payment.name}. {words.paidOn(view, paid)}.{' '}
        {words.reference(view, { reference: payment.endToEnd })}
      </p>
      {payment.status === 'rejected' && <p class="govuk-body">{words.sentBack(view)}</p>}
      <LinesByWeek {...{ view, lines, askAt }} />
      <p class="govuk-body govuk-!-font-weight-bold">
        {words.total(view)}: {sayMoney(view, payment.amount)}
      </p>
    </Page>
  )
}
