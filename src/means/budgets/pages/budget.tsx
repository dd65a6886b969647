import { govuk } from '#ground/govuk/components.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, sayDays } from '#ground/words/dates.ts'
import { ChallengeLink } from '#lives/challenges/parts/challenge-link.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { Budget } from '../budget.ts'
import { type BudgetsSeen, type PageRules, smallerBy } from '../budget-seen.ts'
import { pageWords as words } from '../page-words.ts'
import { type AboutBudget, BudgetFrame, staffView } from '../parts/budget-frame.tsx'
import { BudgetSteps } from '../parts/budget-steps.tsx'
import { Periods } from '../parts/periods.tsx'
import { ThreeAmounts } from '../parts/three-amounts.tsx'
import { budgetPaths } from '../paths.ts'
import type { MoneyBeside } from '../queries.ts'
import { budgetWords } from '../words.ts'
import { Beside } from './beside.tsx'
import { Earlier } from './earlier.tsx'
import { InHand } from './in-hand.tsx'

const { Button, Details, InsetText } = govuk

export type BudgetModel = AboutBudget & {
  readonly seen: BudgetsSeen
  readonly beside: MoneyBeside
  readonly rules: PageRules
  readonly hasAssessment: boolean
  readonly isChallenged: boolean
  /** Whether the reader works on budgets; else they only read. */
  readonly mayWrite: boolean
  readonly maySpeakUp: boolean
  readonly today: Day
  /** A press on this page that was refused, in words. */
  readonly refusal?: string | undefined
}

/** One person's budget: the amounts, every step, what is being worked on, what went before, and what stands beside it. */
export function BudgetPage(model: BudgetModel) {
  const { frame, flag, seen, refusal, isChallenged } = model
  const view = staffView(frame)
  const personId = flag.id
  const title = words.title(view, { name: flag.name })
  return (
    <BudgetFrame
      {...{ frame, flag, title }}
      back={{ href: peoplePaths.person.to({ personId }), text: words.person(view) }}
      errors={refusal ? [{ text: refusal, href: '#in-hand' }] : []}
    >
      {isChallenged && <InsetText text={words.isChallenged(view)} />}
      <InForce {...model} />
      {seen.inHand ? (
        <InHand
          {...{ view, personId, rules: model.rules, mayWrite: model.mayWrite }}
          budget={seen.inHand}
          smaller={smallerBy(seen, model.rules.noticeDays)}
        />
      ) : (
        model.mayWrite && <Begin {...model} />
      )}
      <Beside
        {...{ view, personId, beside: model.beside, mayWrite: model.mayWrite }}
        canAddFigure={seen.inHand !== undefined || seen.inForce !== undefined}
      />
      {seen.earlier.length > 0 && <Earlier view={view} budgets={seen.earlier} />}
    </BudgetFrame>
  )
}

function InForce({ frame, flag, seen: { inForce }, rules, maySpeakUp }: BudgetModel) {
  const view = staffView(frame)
  return (
    <section>
      <h2 class="govuk-heading-m">{words.inForce(view)}</h2>
      {inForce?.split ? (
        <>
          <p class="govuk-body">{whenSaid(view, inForce)}</p>
          <ThreeAmounts view={view} split={inForce.split} basis={rules.basis} />
          {rules.year && inForce.validFrom && (
            <Periods
              {...{ view, split: inForce.split, year: rules.year }}
              from={inForce.validFrom}
            />
          )}
          <HowItCame view={view} budget={inForce} />
          {maySpeakUp && (
            <ChallengeLink view={view} personId={flag.id} about="budget" subject={inForce.id} />
          )}
        </>
      ) : (
        <p class="govuk-body">{words.noneInForce(view)}</p>
      )}
    </section>
  )
}

type HowProps = { readonly view: View; readonly budget: Budget }

/** Why it is not the first amount, and every step. */
const HowItCame = ({ view, budget }: HowProps) => (
  <>
    {budget.gapReason && (
      <>
        <h3 class="govuk-heading-s">{budgetWords.whyDifferent(view)}</h3>
        <p class="govuk-body">{budget.gapReason}</p>
      </>
    )}
    {budget.steps.length > 0 && (
      <Details
        summaryText={budgetWords.howItCame(view)}
        html={<BudgetSteps view={view} steps={budget.steps} />}
      />
    )}
  </>
)

const whenSaid = (view: View, { validFrom, validTo }: Budget): string => {
  if (!validFrom) return ''
  return validTo
    ? sayDays(view, validFrom, validTo)
    : words.from(view, { day: sayDay(view, validFrom) })
}

function Begin({ frame, flag, seen, hasAssessment }: BudgetModel) {
  const view = staffView(frame)
  if (!hasAssessment) return <InsetText text={words.needsAssessment(view)} />
  const at = { personId: flag.id }
  return (
    <div class="govuk-button-group">
      <Button
        href={budgetPaths.start.to(at)}
        text={seen.inForce ? words.change(view) : words.start(view)}
      />
      <a class="govuk-link" href={budgetPaths.whatIf.to(at)}>
        {words.whatIf(view)}
      </a>
    </div>
  )
}
