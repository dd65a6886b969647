import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { Picture } from '#ground/words/picture.tsx'
import { purchaseKindWords } from '#weeks/plans/follow-words.ts'
import { linesThatCount, type SupportPlan } from '#weeks/plans/plan.ts'
import { LINE_PICTURES } from '#weeks/plans/plan-pictures.ts'
import { PURCHASE_KINDS } from '#weeks/plans/purchase.ts'
import type { PurchaseSeen } from '#weeks/plans/purchase-queries.ts'
import { buyWords as words } from '../buy-words.ts'
import { sayPurchase } from '../parts/purchase-said.ts'
import { mePaths } from '../paths.ts'
import { Said } from './check.tsx'

const { Button, Input, Radios } = govuk

export type BuyField = 'what' | 'kind' | 'aim' | 'instead' | 'amount'

export type BuyModel = {
  readonly frame: Frame
  /** Nothing, where there is no plan to buy from. */
  readonly plan: SupportPlan | undefined
  readonly form: Form<BuyField>
  /** The form's own id: sent twice, it is one purchase. */
  readonly purchaseId: string
  readonly before: readonly PurchaseSeen[]
}

/** What I want to buy with my money: what, for which of my aims, and what it costs. */
export function BuyPage({ frame, plan, form, purchaseId, before }: BuyModel) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.money.to()}
      back={{ href: mePaths.money.to() }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {plan ? (
        <BuyForm {...{ view, plan, form, purchaseId }} />
      ) : (
        <p class="govuk-body">{words.noPlan(view)}</p>
      )}
      {before.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.before(view)}</h2>
          <Said says={before.slice(0, 5).map((one) => sayPurchase(view, one))} />
        </>
      )}
    </Page>
  )
}

type FormProps = Pick<BuyModel, 'form' | 'purchaseId'> & {
  readonly view: View
  readonly plan: SupportPlan
}

const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--m' } })

const BuyForm = ({ view, plan, form, purchaseId }: FormProps) => (
  <form method="post" action={mePaths.buy.to()} novalidate>
    <p class="govuk-body">{words.yourChoice(view)}</p>
    <input type="hidden" name="purchase" value={purchaseId} />
    <Input
      {...field(form, 'what')}
      label={{ text: words.what(view), classes: 'govuk-label--m' }}
      autocomplete="off"
    />
    <Radios
      {...choice(form, 'kind')}
      fieldset={legend(words.kind(view))}
      items={PURCHASE_KINDS.map((kind) => ({ value: kind, text: purchaseKindWords[kind](view) }))}
    />
    <Radios
      {...choice(form, 'aim')}
      fieldset={legend(words.aim(view))}
      items={[
        ...plan.outcomes.map((one) => ({ value: one.threadId, text: one.words })),
        { value: 'none', text: words.noneOfThese(view) },
      ]}
    />
    <Radios
      {...choice(form, 'instead')}
      fieldset={legend(words.instead(view))}
      items={[
        ...linesThatCount(plan.lines)
          .filter((line) => line.unitPrice > 0)
          .map((line) => ({
            value: line.threadId,
            html: (
              <>
                <Picture of={LINE_PICTURES[line.kind]} size={48} /> {line.what} (
                {sayMoney(view, line.unitPrice)})
              </>
            ),
          })),
        { value: 'none', text: words.nothingInstead(view) },
      ]}
    />
    <Input
      {...field(form, 'amount')}
      label={{ text: words.howMuch(view), classes: 'govuk-label--m' }}
      hint={{ text: words.inPounds(view) }}
      prefix={{ text: '£' }}
      classes="govuk-input--width-5"
      inputmode="decimal"
      autocomplete="off"
    />
    <Button text={words.goOn(view)} />
  </form>
)
