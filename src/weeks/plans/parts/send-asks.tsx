import type { Child } from 'hono/jsx'
import { govuk } from '#ground/govuk/components.ts'
import { choice, type Form, field } from '#ground/govuk/form.ts'
import { minus, type Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { CHANGE_REASONS } from '#means/budgets/change-of-budget.ts'
import { formWords } from '#means/budgets/form-words.ts'
import type { PlanMoney } from '#means/budgets/plan-money.ts'
import { reasonWords } from '#means/budgets/words.ts'
import { type SupportPlan, yearlyCost } from '../plan.ts'
import { sendWords as words } from '../send-words.ts'

const { Fieldset, Radios, Textarea } = govuk

export type SendField = 'gapReason' | 'agreed' | 'reason' | 'evidence'
type AsksProps = {
  readonly view: View
  readonly plan: SupportPlan
  readonly money: PlanMoney
  readonly form: Form<SendField>
}

const small = (text: string) => ({ text, classes: 'govuk-fieldset__legend--s' })
const label = (text: string) => ({ text, classes: 'govuk-label--s' })

/** Only what nobody has said yet. What was said of a budget in hand stands there already. */
export function SendAsks({ view, plan, money, form }: AsksProps) {
  const { asks, inHand, mayStay } = money
  const held = { ...form, values: { gapReason: inHand?.gapReason, ...form.values } }
  const cost = yearlyCost(plan)
  return (
    <>
      {mayStay !== undefined && (
        <Stays {...{ view, form, mayStay, cost }}>
          {!asks.gap && <Gap view={view} form={held} />}
        </Stays>
      )}
      {asks.change && <WhyItChanges view={view} form={form} needsReview={asks.evidence} />}
      {asks.gap && <Gap view={view} form={held} />}
    </>
  )
}

const Gap = ({ view, form }: Pick<AsksProps, 'view' | 'form'>) => (
  <Textarea
    {...field(form, 'gapReason')}
    label={label(words.gap(view))}
    hint={{ text: words.gapHelp(view) }}
    rows={3}
  />
)

type StaysProps = Pick<AsksProps, 'view' | 'form'> & {
  readonly mayStay: Pence
  readonly cost: Pence
  /** What else is asked only where it changes. */
  readonly children: Child
}

/** Other support for the same money: the budget stays, unless somebody says why it is to be smaller (rule R42). */
function Stays({ view, form, mayStay, cost, children }: StaysProps) {
  const held = { ...form, values: { agreed: 'stays', ...form.values } }
  const left = sayMoney(view, minus(mayStay, cost))
  const isLess = mayStay > cost
  if (!isLess) return <input type="hidden" name="agreed" value="stays" />
  return (
    <>
      <Radios
        {...choice(held, 'agreed')}
        fieldset={{ legend: small(words.agreedNow(view)) }}
        items={[
          {
            value: 'stays',
            text: words.stays(view, { amount: sayMoney(view, mayStay) }),
            hint: { text: words.staysHint(view, { left }) },
          },
          {
            value: 'as-plan',
            text: words.asPlan(view, { amount: sayMoney(view, cost) }),
            hint: { text: words.asPlanHint(view) },
          },
        ]}
      />
      <Fieldset legend={small(words.ifItChanges(view))}>
        <WhyItChanges view={view} form={form} needsReview />
        {children}
      </Fieldset>
    </>
  )
}

type WhyProps = Pick<AsksProps, 'view' | 'form'> & { readonly needsReview: boolean }

const WhyItChanges = ({ view, form, needsReview }: WhyProps) => (
  <>
    <Radios
      {...choice(form, 'reason')}
      fieldset={{ legend: small(formWords.reason(view)) }}
      hint={{ text: formWords.reasonHint(view) }}
      items={CHANGE_REASONS.map((value) => ({ value, text: reasonWords[value](view) }))}
    />
    {needsReview && (
      <Textarea
        {...field(form, 'evidence')}
        label={label(formWords.evidence(view))}
        hint={{ text: formWords.evidenceHint(view) }}
        rows={2}
      />
    )}
  </>
)
