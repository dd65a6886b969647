import type { Child } from 'hono/jsx'
import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { SeenAlert } from '../desk-queries.ts'
import { stepWords, deskWords as words } from '../desk-words.ts'
import { alertWords, sayMoment, sourceWords } from '../duty-words.ts'
import { safetyPaths } from '../paths.ts'
import { Standing } from './desk.tsx'

const { Button, Input, Radios, SummaryList, Textarea } = govuk

export const STEP_KINDS = ['spoke', 'acted', 'told-person'] as const
export type StepForm = Form<'kind' | 'words' | 'outcome'>
export type AlertModel = {
  readonly frame: Frame
  readonly alert: SeenAlert
  readonly flag: PersonFlag | undefined
  readonly form: StepForm
  /** Where it came with a concern of its own that this reader may read. */
  readonly concernHref: string | undefined
  readonly newConcernHref: string | undefined
  /** Where it is of somebody who did not come: how they are looked for. */
  readonly checkHref: string | undefined
}

/** One alert: what was said as it was said, who has it, what was done. */
export function AlertPage(model: AlertModel) {
  const { frame, alert, flag, form } = model
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = alertWords[alert.kind](view)
  return (
    <Page
      frame={frame}
      title={title}
      current={safetyPaths.desk.to()}
      bar={flag && <PersonBar view={view} flag={flag} />}
      back={{ href: safetyPaths.desk.to() }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <Standing view={view} alert={alert} />
      </p>
      {!alert.acknowledgedAt && !alert.closedAt && <TakeIt view={view} alert={alert} />}
      <AlertFacts view={view} alert={alert} />
      {model.checkHref && (
        <p class="govuk-body">
          <a class="govuk-link" href={model.checkHref}>
            {words.toCheck(view)}
          </a>
        </p>
      )}
      <p class="govuk-body">
        {model.concernHref && (
          <a class="govuk-link" href={model.concernHref}>
            {words.toConcern(view)}
          </a>
        )}
        {!model.concernHref && model.newConcernHref && (
          <a class="govuk-link" href={model.newConcernHref}>
            {words.makeConcern(view)}
          </a>
        )}
      </p>
      <Happened view={view} alert={alert} />
      {!alert.closedAt && <WriteStep {...{ view, alert, form }} />}
    </Page>
  )
}

type Props = { readonly view: View; readonly alert: SeenAlert }

const TakeIt = ({ view, alert }: Props) => (
  <form method="post" action={safetyPaths.acknowledge.to({ alertId: alert.id })}>
    <p class="govuk-hint">{words.iHaveItHint(view)}</p>
    <Button text={words.iHaveIt(view)} preventDoubleClick />
  </form>
)

function AlertFacts({ view, alert }: Props) {
  const facts: readonly (readonly [string, string])[] = [
    [words.theirWords(view), alert.words || words.noWords(view)],
    [words.who(view), alert.name || words.unknown(view)],
    [words.when(view), sayMoment(view, alert.raisedAt)],
    [words.from(view), alert.toldBy ?? sourceWords[alert.source](view)],
    [words.where(view), alert.whereGiven],
    [words.contact(view), alert.contactGiven],
    [words.notTo(view), [...alert.notNames, alert.notTo].filter(Boolean).join('; ')],
    [words.language(view), alert.language === 'cy' ? words.welsh(view) : words.english(view)],
    [words.outcome(view), alert.outcome],
  ]
  return (
    <SummaryList
      rows={facts
        .filter(([, said]) => said !== '')
        .map(([key, said]) => ({ key: { text: key }, value: { text: said } }))}
    />
  )
}

const Happened = ({ view, alert }: Props) => (
  <section aria-labelledby="history">
    <h2 class="govuk-heading-m" id="history">
      {words.history(view)}
    </h2>
    <ol class="govuk-list">
      {alert.steps.map((step) => (
        <li>
          <Moment at={sayMoment(view, step.at)}>{stepWords[step.kind]?.(view)}</Moment>
          {step.name && ` (${step.name})`}
          {step.words && <div class="gd-said">{step.words}</div>}
        </li>
      ))}
    </ol>
  </section>
)

const Moment = ({ at, children }: { readonly at: string; readonly children: Child }) => (
  <>
    <strong>{at}</strong> {children}
  </>
)

type WriteProps = Props & { readonly form: StepForm }
const WriteStep = ({ view, alert, form }: WriteProps) => (
  <>
    <form method="post" action={safetyPaths.step.to({ alertId: alert.id })} novalidate>
      <Radios
        {...choice(form, 'kind')}
        fieldset={{ legend: { text: words.whatKind(view), classes: 'govuk-fieldset__legend--m' } }}
        items={STEP_KINDS.map((kind) => ({ value: kind, text: stepWords[kind]?.(view) ?? kind }))}
      />
      <Textarea {...field(form, 'words')} label={{ text: words.write(view) }} rows={3} />
      <Button text={words.add(view)} classes="govuk-button--secondary" preventDoubleClick />
    </form>
    {alert.acknowledgedAt && (
      <form method="post" action={safetyPaths.closeAlert.to({ alertId: alert.id })} novalidate>
        <Input
          {...field(form, 'outcome')}
          label={{ text: words.outcome(view), classes: 'govuk-label--m' }}
        />
        <Button text={words.close(view)} preventDoubleClick />
      </form>
    )}
  </>
)
