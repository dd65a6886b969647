import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Result } from '#ground/kernel/result.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { ChallengeLink } from '#lives/challenges/parts/challenge-link.tsx'
import type { Authority } from '#lives/people/authority.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { Authorisation } from '#means/budgets/authorisation-tier.ts'
import type { MoneyRefusal } from '#means/budgets/plan-money-queries.ts'
import type { Basket, EligibleNeed } from '../basket.ts'
import { lifePaths } from '../life-paths.ts'
import type { AgreementSeen, CarerViewSeen } from '../life-queries.ts'
import { groundWords, howWords, tierWords, words } from '../life-words.ts'
import type { LifecycleRefusal } from '../lifecycle.ts'
import { AgreeForm } from '../parts/agree-form.tsx'
import { CarerViews } from '../parts/carer-views.tsx'
import { MissingList } from '../parts/missing-said.tsx'
import { NeedsMet, type WillingCarer } from '../parts/needs-met.tsx'
import { PlanPage } from '../parts/plan-page.tsx'
import { Press } from '../parts/press.tsx'
import { RefusedList, sayRefusal } from '../parts/refused.tsx'
import type { SendField } from '../parts/send-asks.tsx'
import { CopyNote, SendForm } from '../parts/send-form.tsx'
import { ShortOfMoney } from '../parts/short-of-money.tsx'
import type { SupportPlan } from '../plan.ts'
import type { Sending } from '../sending-queries.ts'
import { beforeSharing, type Missing } from '../validator.ts'
import { stateWords } from '../worker-words.ts'

const { InsetText, SummaryList, Tag, TaskList } = govuk

export type StepsField = 'whose' | 'how' | 'words' | 'reply' | 'outcome' | 'carer' | SendField
export type StepsModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly plan: SupportPlan
  readonly basket: Basket
  readonly missing: readonly Missing[]
  readonly agreements: readonly AgreementSeen[]
  readonly views: readonly CarerViewSeen[]
  readonly authorities: readonly Authority[]
  readonly today: Day
  /** A parent agrees with them: the Mental Capacity Act 2005 does not apply yet. */
  readonly isBelowSixteen: boolean
  readonly needs: readonly EligibleNeed[]
  readonly carers: readonly WillingCarer[]
  readonly waiting?: Authorisation | undefined
  /** The money, once it is agreed and nothing waits. */
  readonly sending?: Result<Sending, MoneyRefusal> | undefined
  readonly form: Form<StepsField>
  readonly refusal?: LifecycleRefusal | undefined
}

/** Where a plan stands on its way into force, and the one form that takes it further. */
export function StepsPage(model: StepsModel) {
  const { frame, flag, plan, basket, form, refusal, views } = model
  const { view } = frame
  const refused = refusal ? [{ text: sayRefusal(view, refusal), href: '#step' }] : []
  return (
    <PlanPage
      {...{ frame, flag, basket }}
      title={words.title(view)}
      errors={[...refused, ...errorList(form)]}
    >
      <h1 class="govuk-heading-l">
        {words.title(view)} <Tag text={stateWords[plan.state](view)} />
      </h1>
      <StepList view={view} plan={plan} isWaiting={model.waiting !== undefined} />
      <ShortOfMoney {...{ view, plan, basket }} personId={flag.id} missing={model.missing} />
      <div id="step">
        <RefusedList view={view} personId={flag.id} refusal={refusal} />
        <NextStep {...model} />
      </div>
      {plan.state === 'draft' && (
        <NeedsMet {...{ view, plan, form }} needs={model.needs} carers={model.carers} />
      )}
      <Agreements view={view} plan={plan} agreements={model.agreements} />
      <h2 class="govuk-heading-m">{words.views(view)}</h2>
      <p class="govuk-body">{words.viewsHelp(view)}</p>
      <CarerViews
        {...{ view, views }}
        personId={flag.id}
        reply={{ version: plan.version, form: { values: form.values, errors: form.errors } }}
      />
      {plan.state === 'draft' && (
        <Press
          plan={plan}
          to={lifePaths.askCarers.to({ personId: flag.id })}
          text={words.askCarers(view)}
          isSecond
        />
      )}
      <ChallengeLink view={view} personId={flag.id} about="plan" subject={plan.id} />
    </PlanPage>
  )
}

const ORDER = ['draft', 'shared', 'agreed', 'authorised', 'active'] as const

function StepList({
  view,
  plan,
  isWaiting,
}: {
  readonly view: View
  readonly plan: SupportPlan
  readonly isWaiting: boolean
}) {
  const at = (ORDER as readonly string[]).indexOf(plan.state) + (isWaiting ? 0.5 : 0)
  const steps = [words.share, words.agree, words.send, words.activate]
  const reached = plan.state === 'in-review' ? steps.length : at
  return (
    <TaskList
      idPrefix="step"
      items={steps.map((title, i) => ({
        title: { text: title(view) },
        status: statusOf(view, reached, i),
      }))}
    />
  )
}

function statusOf(view: View, reached: number, step: number) {
  if (reached > step) return { text: words.done(view) }
  return reached === step
    ? { tag: { text: words.next(view), classes: 'govuk-tag--blue' } }
    : { text: words.later(view), classes: 'govuk-task-list__status--cannot-start-yet' }
}

function NextStep(model: StepsModel) {
  const { frame, flag, plan, basket, missing, waiting, sending, form } = model
  const { view } = frame
  const of = { personId: flag.id }
  const reopen = (
    <Press
      plan={plan}
      to={lifePaths.reopen.to(of)}
      text={words.reopen(view)}
      help={words.reopenHelp(view)}
      isSecond
    />
  )
  switch (plan.state) {
    case 'draft':
      return (
        <>
          <MissingList view={view} personId={flag.id} missing={beforeSharing(missing)} />
          <Press
            plan={plan}
            to={lifePaths.share.to(of)}
            text={words.share(view)}
            help={words.shareHelp(view)}
          />
        </>
      )
    case 'shared':
      return (
        <>
          <CopyNote {...{ view, missing }} personId={flag.id} />
          <AgreeForm {...model} />
          {reopen}
        </>
      )
    case 'agreed':
      return (
        <>
          {waiting && <Waits view={view} waiting={waiting} />}
          {!waiting && sending && (
            <SendForm {...{ view, plan, basket, missing, sending, form }} personId={flag.id} />
          )}
          {reopen}
        </>
      )
    case 'authorised':
      return (
        <>
          <Press
            plan={plan}
            to={lifePaths.activate.to(of)}
            text={words.activate(view)}
            help={words.activateHelp(view)}
          />
          {reopen}
        </>
      )
    default:
      return <InsetText text={words.inForce(view)} />
  }
}

const Waits = ({ view, waiting }: { readonly view: View; readonly waiting: Authorisation }) => (
  <InsetText
    text={words.waits(view, {
      day: sayDay(view, waiting.answerBy),
      tier: tierWords[waiting.tier](view),
    })}
  />
)

type AgreementsProps = {
  readonly view: View
  readonly plan: SupportPlan
  readonly agreements: readonly AgreementSeen[]
}

/** Who agreed to this version, and by what right. Agreements to older versions count for those alone. */
export function Agreements({ view, plan, agreements }: AgreementsProps) {
  const now = agreements.find((one) => one.planVersion === plan.version)
  if (!now) return null
  const { by, agreedAt, how, ground, holder } = now
  const day = sayDay(view, dayOf(agreedAt))
  const right = groundWords[ground.kind](view)
  return (
    <>
      <h2 class="govuk-heading-m">{words.agreements(view)}</h2>
      <SummaryList
        rows={[
          {
            key: { text: words.ground(view) },
            value: { text: holder ? `${right}: ${holder}` : right },
          },
          {
            key: { text: words.how(view) },
            value: { text: words.agreedBy(view, { name: by, day, how: howWords[how](view) }) },
          },
          ...(now.words
            ? [{ key: { text: words.theirWords(view) }, value: { text: now.words } }]
            : []),
        ]}
      />
    </>
  )
}
