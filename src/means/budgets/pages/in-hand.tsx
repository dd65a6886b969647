import { govuk } from '#ground/govuk/components.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { Budget } from '../budget.ts'
import { mayAdjust } from '../budget.ts'
import type { PageRules, Smaller } from '../budget-seen.ts'
import { pageWords as words } from '../page-words.ts'
import { BudgetSteps } from '../parts/budget-steps.tsx'
import { ThreeAmounts } from '../parts/three-amounts.tsx'
import { budgetPaths } from '../paths.ts'
import { budgetWords, reasonWords, stateWords, stepWords } from '../words.ts'

const { Button, Details, InsetText, SummaryList, Tag } = govuk

type InHandProps = {
  readonly view: View
  readonly personId: Id
  readonly budget: Budget
  readonly rules: PageRules
  readonly smaller?: Smaller | undefined
  readonly mayWrite: boolean
}

/** The budget that is being worked on: its steps, its amounts once proposed, and what may be done with it. */
export function InHand({ view, personId, budget, rules, smaller, mayWrite }: InHandProps) {
  const isOpen = mayWrite && mayAdjust(budget)
  return (
    <section id="in-hand">
      <h2 class="govuk-heading-m">
        {words.inHand(view)} <Tag text={stateWords[budget.state](view)} />
      </h2>
      {budget.change && <Change view={view} change={budget.change} />}
      {smaller && <Decrease {...{ view, personId, budget, smaller, mayWrite }} />}
      {budget.split && <ThreeAmounts view={view} split={budget.split} basis={rules.basis} />}
      {budget.gapReason && (
        <>
          <h3 class="govuk-heading-s">{budgetWords.whyDifferent(view)}</h3>
          <p class="govuk-body">{budget.gapReason}</p>
        </>
      )}
      <BudgetSteps view={view} steps={budget.steps} />
      <p class="govuk-body">{budgetWords.noLimit(view)}</p>
      <Details
        summaryText={words.easyView(view)}
        html={
          <>
            <BudgetSteps view={{ ...view, seeing: 'easy' }} steps={budget.steps} />
            <p class="govuk-body">{budgetWords.noLimit({ ...view, seeing: 'easy' })}</p>
          </>
        }
      />
      {isOpen && <Work {...{ view, personId, budget }} />}
    </section>
  )
}

type AboutProps = Pick<InHandProps, 'view' | 'personId' | 'budget'>

const Work = ({ view, personId, budget }: AboutProps) => (
  <>
    <div class="govuk-button-group">
      <Button href={budgetPaths.addStep.to({ personId })} text={words.addStep(view)} />
      <a class="govuk-link" href={budgetPaths.whatIf.to({ personId })}>
        {words.whatIf(view)}
      </a>
    </div>
    <div class="govuk-button-group">
      {budget.steps.slice(1).map((step, position) => (
        <form
          method="post"
          action={budgetPaths.removeStep.to({ personId, position: String(position) })}
        >
          <Version budget={budget} />
          <Button
            text={words.takeOut(view, { what: step.words || stepWords[step.kind](view) })}
            classes="govuk-button--secondary"
          />
        </form>
      ))}
      <form method="post" action={budgetPaths.withdraw.to({ personId })}>
        <Version budget={budget} />
        <Button text={words.withdraw(view)} classes="govuk-button--warning" />
      </form>
    </div>
  </>
)

const Version = ({ budget }: { readonly budget: Budget }) => (
  <input type="hidden" name="version" value={String(budget.version)} />
)

type ChangeProps = { readonly view: View; readonly change: NonNullable<Budget['change']> }

const Change = ({ view, change }: ChangeProps) => (
  <SummaryList
    rows={[
      [words.changeReason(view), reasonWords[change.reason](view)],
      ...(change.evidence ? [[words.evidence(view), change.evidence]] : []),
    ].map(([name = '', fact = '']) => ({ key: { text: name }, value: { text: fact } }))}
  />
)

type DecreaseProps = AboutProps & { readonly smaller: Smaller; readonly mayWrite: boolean }

const Decrease = ({ view, personId, budget, smaller, mayWrite }: DecreaseProps) => (
  <>
    <InsetText
      html={
        <>
          <p class="govuk-body">{words.decrease(view, { amount: sayMoney(view, smaller.by) })}</p>
          <p class="govuk-body">
            {words.told(view)}:{' '}
            {budget.change?.toldOn ? sayDay(view, budget.change.toldOn) : words.notTold(view)}.{' '}
            {smaller.mayHoldFrom &&
              words.holdsFrom(view, { day: sayDay(view, smaller.mayHoldFrom) })}
          </p>
        </>
      }
    />
    {mayWrite && !budget.change?.toldOn && (
      <form method="post" action={budgetPaths.told.to({ personId })}>
        <Version budget={budget} />
        <Button text={words.tellNow(view)} />
      </form>
    )}
  </>
)
