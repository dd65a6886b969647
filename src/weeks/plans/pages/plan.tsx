import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { View } from '#ground/kernel/view.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { budgetPaths } from '#means/budgets/paths.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import type { Basket } from '../basket.ts'
import { lifePaths } from '../life-paths.ts'
import { LinesTable } from '../parts/lines-table.tsx'
import { MissingList } from '../parts/missing-said.tsx'
import { PlanPage } from '../parts/plan-page.tsx'
import { RouteWishes } from '../parts/route-wishes.tsx'
import { ShortOfMoney, shortOfMoney } from '../parts/short-of-money.tsx'
import { planPaths } from '../paths.ts'
import { isActive, mayChange, type SupportPlan } from '../plan.ts'
import type { RouteWish } from '../route-wish.ts'
import { beforeSharing, type Missing } from '../validator.ts'
import { stateWords, words } from '../worker-words.ts'

const { Button, InsetText, Tag, TaskList, Textarea } = govuk

export type PlanModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  /** The plan in hand, else the one in force. */
  readonly plan?: SupportPlan | undefined
  readonly basket?: Basket | undefined
  readonly missing: readonly Missing[]
  /** How the person would like the money of its lines to be held. */
  readonly wishes?: readonly RouteWish[]
  readonly form: Form<'because'>
}

/** The plan as a list of what is to do, with what it comes to beside it. */
export function PlanTasksPage({ frame, flag, plan, basket, missing, wishes, form }: PlanModel) {
  const { view } = frame
  return (
    <PlanPage
      {...{ frame, flag, basket }}
      title={words.title(view)}
      errors={errorList(form)}
      isFirst
    >
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      {plan ? (
        <Whole {...{ view, plan, missing, basket, wishes }} personId={flag.id} />
      ) : (
        <p class="govuk-body">{words.none(view)}</p>
      )}
      {(!plan || isActive(plan)) && <Begin {...{ view, form, plan }} personId={flag.id} />}
    </PlanPage>
  )
}

type WholeProps = {
  readonly view: View
  readonly plan: SupportPlan
  readonly missing: readonly Missing[]
  readonly basket?: Basket | undefined
  readonly wishes?: readonly RouteWish[] | undefined
  readonly personId: string
}

function Whole({ view, plan, missing, basket, wishes = [], personId }: WholeProps) {
  const isDraft = mayChange(plan)
  // A copy and three amounts come of sharing and sending: nobody is asked for them here. Money that is short is said above.
  const lacks = beforeSharing(missing)
  const isWhole = lacks.length === 0 && !shortOfMoney({ plan, basket, missing })
  return (
    <>
      <p class="govuk-body">
        {words.version(view, { number: plan.number })} <Tag text={stateWords[plan.state](view)} />{' '}
        <a class="govuk-link" href={planPaths.versions.to({ personId })}>
          {words.versions(view)}
        </a>
      </p>
      <ShortOfMoney {...{ view, personId, plan, basket, missing }} />
      {isDraft ? (
        <Tasks {...{ view, plan, missing, basket, personId }} />
      ) : (
        <InsetText text={words.notDraft(view)} />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={lifePaths.steps.to({ personId })}>
          {words.life(view)}
        </a>
      </p>
      <h2 class="govuk-heading-m">{words.outcomes(view)}</h2>
      <Outcomes {...{ view, plan, personId, isDraft }} />
      <h2 class="govuk-heading-m">{words.lines(view)}</h2>
      <RouteWishes {...{ view, plan, wishes }} />
      <LinesTable
        {...{ view, personId }}
        lines={plan.lines}
        mayChange={isDraft}
        inYear={basket?.inYear}
      />
      {isDraft && (isWhole || lacks.length > 0) && (
        <>
          <h2 class="govuk-heading-m">{words.missing(view)}</h2>
          {isWhole ? (
            <p class="govuk-body">{words.nothingMissing(view)}</p>
          ) : (
            <MissingList {...{ view, personId }} missing={lacks} />
          )}
        </>
      )}
    </>
  )
}

/** Which of what is missing keeps each task from being complete. */
const OF_TASK = {
  outcomes: ['no-outcome', 'outcome-not-served'],
  lines: ['no-line', 'line', 'need-not-met', 'not-enough'],
  hours: ['hours'],
  checks: ['contingency', 'capacity', 'communication', 'carer-impact', 'review-date', 'purpose'],
} as const

function Tasks({ view, missing, basket, personId }: WholeProps) {
  const of = { personId }
  // An estimate is enough to plan with: the agreed amount is proposed with the plan.
  const isDone = (task: keyof typeof OF_TASK | 'money') =>
    task === 'money'
      ? basket?.money !== undefined
      : !missing.some(({ kind }) => (OF_TASK[task] as readonly string[]).includes(kind))
  const tasks = [
    ['outcomes', words.addOutcome, planPaths.outcome.to({ ...of, outcomeId: 'new' })],
    ['lines', words.addLine, planPaths.kind.to(of)],
    ['hours', words.hours, planPaths.hours.to(of)],
    ['checks', words.checks, planPaths.checks.to(of)],
    ['money', words.money, budgetPaths.budget.to(of)],
  ] as const
  return (
    <>
      <h2 class="govuk-heading-m">{words.toDo(view)}</h2>
      <TaskList
        idPrefix="task"
        items={tasks.map(([task, title, href]) => ({
          title: { text: title(view) },
          href,
          status: isDone(task)
            ? { text: words.done(view) }
            : { tag: { text: words.toBeDone(view), classes: 'govuk-tag--blue' } },
        }))}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={contributionPaths.charge.to(of)}>
          {words.contribution(view)}
        </a>
      </p>
    </>
  )
}

type OutcomesProps = Pick<WholeProps, 'view' | 'plan' | 'personId'> & { readonly isDraft: boolean }

const Outcomes = ({ view, plan, personId, isDraft }: OutcomesProps) =>
  plan.outcomes.length === 0 ? (
    <p class="govuk-body">{words.toBeDone(view)}</p>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {plan.outcomes.map((outcome) => (
        <li>
          {isDraft ? (
            <a class="govuk-link" href={planPaths.outcome.to({ personId, outcomeId: outcome.id })}>
              {outcome.words}
            </a>
          ) : (
            outcome.words
          )}
        </li>
      ))}
    </ul>
  )

type BeginProps = {
  readonly view: View
  readonly form: Form<'because'>
  readonly plan: SupportPlan | undefined
  readonly personId: string
}

const Begin = ({ view, form, plan, personId }: BeginProps) => (
  <form method="post" action={planPaths.start.to({ personId })} novalidate>
    {plan && (
      <Textarea
        {...field(form, 'because')}
        label={{ text: words.because(view), classes: 'govuk-label--s' }}
        hint={{ text: words.becauseHint(view) }}
        rows={3}
      />
    )}
    <Button text={(plan ? words.beginNext : words.begin)(view)} />
  </form>
)
