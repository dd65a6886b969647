import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { sayTime } from '#ground/words/times.ts'
import { sayMoment } from '../parts/say-mark.ts'
import { registerPaths } from '../paths.ts'
import {
  CHECK_OUTCOMES,
  type PlanStep,
  STEP_OUTCOMES,
  type Step,
  type WelfarePlan,
} from '../welfare.ts'
import type { Check } from '../welfare-queries.ts'
import {
  checkWords,
  contactWords,
  passedOverWords,
  stepWords,
  welfareWords as words,
} from '../welfare-words.ts'

const { Button, InsetText, Input, Radios, Tag, WarningText } = govuk

export type CheckField = 'outcome' | 'words' | 'found' | 'foundWords'
export type CheckModel = {
  readonly frame: Frame
  readonly check: Check
  readonly plan: WelfarePlan
  readonly isOwn: boolean
  readonly steps: readonly PlanStep[]
  readonly taken: readonly Step[]
  readonly newId: () => Id
  readonly form: Form<CheckField>
  readonly refusal?: string | undefined
  readonly reviewAsked: boolean
}

/** One person who is being looked for: whom to ask, in the order of their own plan, and what was found. */
export function CheckPage(model: CheckModel) {
  const { frame, check, plan, isOwn, refusal, form, reviewAsked } = model
  const { view } = frame
  const title = words.checkOf(view, { name: check.name })
  const errors = [...(refusal ? [{ text: refusal, href: '#steps' }] : []), ...errorList(form)]
  return (
    <Page
      frame={frame}
      title={title}
      current={registerPaths.day.to()}
      back={{ href: registerPaths.checks.to(), text: words.title(view) }}
      errors={errors.length > 0 ? errors : undefined}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {words.expectedAt(view, {
          title: view.language === 'cy' ? check.titleCy : check.titleEn,
          ...{ venue: check.venueName, time: sayTime(view, check.starts) },
        })}{' '}
        {words.lookedFor(view, {
          ...{ from: sayMoment(view, check.openedAt), by: sayMoment(view, check.dueAt) },
        })}
      </p>
      <p class="govuk-body">
        <strong>{check.communication}</strong>
      </p>
      {check.escalatedAt && (
        <InsetText text={words.atDesk(view, { time: sayMoment(view, check.escalatedAt) })} />
      )}
      {reviewAsked && <InsetText text={words.reviewAsked(view)} />}
      {!check.closedAt && <WarningText text={words.emergency(view)} />}
      <h2 class="govuk-heading-m" id="steps">
        {words.steps(view)}
      </h2>
      <p class="govuk-body">
        {isOwn && plan.agreedOn
          ? words.ownPlan(view, { day: sayTheDay(view, plan.agreedOn) })
          : words.noPlan(view)}
        {plan.thenWords && <> {words.thenDo(view, { words: plan.thenWords })}</>}
      </p>
      <Steps model={model} />
      <Taken view={view} taken={model.taken} />
      {check.closedAt ? <Closed view={view} check={check} /> : <CloseForm model={model} />}
    </Page>
  )
}

const whoIs = (view: View, step: { readonly contact: Step['contact']; readonly name?: string }) =>
  step.name ? `${contactWords[step.contact](view)}: ${step.name}` : contactWords[step.contact](view)

function Steps({ model }: { readonly model: CheckModel }) {
  const { frame, steps, check, newId } = model
  const { view } = frame
  const isOpen = !check.closedAt
  return (
    <>
      <ol class="govuk-list govuk-list--number">
        {steps.map((step) => (
          <li>
            <p class="govuk-body">
              {whoIs(view, step)}
              {step.phone && step.state !== 'passed-over' && (
                <>
                  {' '}
                  <a class="govuk-link" href={`tel:${step.phone.replace(/[^+\d]/g, '')}`}>
                    {step.phone}
                  </a>
                </>
              )}{' '}
              <StateTag view={view} step={step} />
            </p>
            {isOpen && step.state === 'next' && <StepForm model={model} step={step} />}
          </li>
        ))}
      </ol>
      {isOpen && !check.escalatedAt && (
        <form method="post" action={registerPaths.steps.to({ checkId: check.id })}>
          <input type="hidden" name="id" value={newId()} />
          <input type="hidden" name="contact" value="duty-desk" />
          <input type="hidden" name="outcome" value="left-message" />
          <Button text={words.tellDesk(view)} classes="govuk-button--warning" preventDoubleClick />
        </form>
      )}
    </>
  )
}

function StateTag({ view, step }: { readonly view: View; readonly step: PlanStep }) {
  if (step.state === 'passed-over')
    return (
      <>
        <Tag text={words.passedOver(view)} classes="govuk-tag--grey" />{' '}
        {step.passedOver && passedOverWords[step.passedOver](view)}
      </>
    )
  if (step.state === 'done') return <Tag text={words.done(view)} classes="govuk-tag--green" />
  if (step.state === 'next') return <Tag text={words.next(view)} classes="govuk-tag--red" />
  return <Tag text={words.later(view)} classes="govuk-tag--grey" />
}

const legend = (text: string) => ({
  fieldset: { legend: { text, classes: 'govuk-fieldset__legend--s' } },
})

function StepForm({ model, step }: { readonly model: CheckModel; readonly step: PlanStep }) {
  const { frame, check, newId, form } = model
  const { view } = frame
  return (
    <form method="post" action={registerPaths.steps.to({ checkId: check.id })} novalidate>
      <input type="hidden" name="id" value={newId()} />
      <input type="hidden" name="contact" value={step.contact} />
      {step.carerId && <input type="hidden" name="carer" value={step.carerId} />}
      <Radios
        {...choice(form, 'outcome')}
        {...legend(words.ask(view, { who: whoIs(view, step) }))}
        items={STEP_OUTCOMES.map((one) => ({ value: one, text: stepWords[one](view) }))}
      />
      <Input {...field(form, 'words')} label={{ text: words.words(view) }} />
      <Button text={words.writeStep(view)} preventDoubleClick />
    </form>
  )
}

function Taken({ view, taken }: { readonly view: View; readonly taken: readonly Step[] }) {
  if (taken.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{words.taken(view)}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {taken.map((step) => (
          <li>
            {words.lineTaken(view, {
              ...{ time: sayMoment(view, step.at), name: step.byName, words: step.words },
              ...{ who: contactWords[step.contact](view), outcome: stepWords[step.outcome](view) },
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

const Closed = ({ view, check }: { readonly view: View; readonly check: Check }) => (
  <p class="govuk-body">
    <strong>
      {words.closedBy(view, {
        name: check.closedBy ?? '',
        time: check.closedAt ? sayMoment(view, check.closedAt) : '',
        outcome: check.outcome ? checkWords[check.outcome](view) : '',
      })}
    </strong>{' '}
    {check.words}
  </p>
)

function CloseForm({ model }: { readonly model: CheckModel }) {
  const { frame, check, form } = model
  const { view } = frame
  return (
    <section>
      <h2 class="govuk-heading-m">{words.close(view)}</h2>
      <p class="govuk-body">{words.closeHint(view)}</p>
      <form method="post" action={registerPaths.close.to({ checkId: check.id })} novalidate>
        <input type="hidden" name="version" value={String(check.version)} />
        <Radios
          {...choice(form, 'found')}
          {...legend(words.found(view))}
          items={CHECK_OUTCOMES.map((one) => ({ value: one, text: checkWords[one](view) }))}
        />
        <Input {...field(form, 'foundWords')} label={{ text: words.words(view) }} />
        <Button text={words.close(view)} preventDoubleClick />
      </form>
    </section>
  )
}
