import { govuk } from '#ground/govuk/components.ts'
import { choice, choices, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { View } from '#ground/kernel/view.ts'
import { terms } from '#ground/words/terms.ts'
import type { Assessment } from '../assessment.ts'
import { verdictOf } from '../assessment-steps.ts'
import { words } from '../assessment-words.ts'
import type { Condition } from '../eligibility.ts'
import { eligibilityRulesOf } from '../eligibility-rules.ts'
import { conditionWords } from '../eligibility-words.ts'
import { type NationalOutcome, outcomesOf, wellbeingOf } from '../national-outcome.ts'
import { outcomeWords, wellbeingWords } from '../outcome-words.ts'
import { type AboutProps, PersonPage, staffView, Version } from '../parts/about-person.tsx'
import { VerdictSaid } from '../parts/eligibility-said.tsx'
import { needsPaths } from '../paths.ts'

const { Button, Checkboxes, Radios, TaskList, Textarea } = govuk

type NeedsProps = AboutProps & { readonly assessment: Assessment }

/** Every outcome of the nation's list: a need, or none. And what the rules say so far. */
export function NeedsPage({ frame, flag, assessment }: NeedsProps) {
  const view = staffView(frame)
  const personId = flag.id
  const { jurisdiction, needs, answers } = assessment
  const missing = eligibilityRulesOf(jurisdiction).missing(
    needs.map((need) => need.outcome),
    answers,
  )
  return (
    <PersonPage
      {...{ frame, flag }}
      title={words.needs(view)}
      back={{ href: needsPaths.assessment.to({ personId }), text: words.backToList(view) }}
    >
      <p class="govuk-body">{words.needsIntro(view)}</p>
      <TaskList
        items={outcomesOf(jurisdiction).map((outcome) => {
          const need = needs.find((one) => one.outcome === outcome)
          const isDone = need && !missing.some((question) => question.outcome === outcome)
          return {
            title: { text: outcomeWords[outcome](view) },
            href: needsPaths.need.to({ personId, outcome }),
            ...(need && { hint: { text: need.need } }),
            status: !need
              ? { text: words.noNeed(view) }
              : isDone
                ? { text: words.complete(view) }
                : { tag: { text: words.todo(view), classes: 'govuk-tag--blue' } },
          }
        })}
      />
      {needs.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.verdict(view)}</h2>
          <VerdictSaid view={view} verdict={verdictOf(assessment)} />
        </>
      )}
    </PersonPage>
  )
}

export type NeedFields =
  | 'need'
  | 'wellbeing'
  | 'version'
  | `answer-${Condition}`
  | `evidence-${Condition}`

type NeedProps = AboutProps & {
  readonly assessment: Pick<Assessment, 'jurisdiction' | 'version' | 'needs'>
  readonly outcome: NationalOutcome
  readonly form: Form<NeedFields>
}

/** One need: what it is, what it touches, and the conditions of the rules with their evidence. */
export function NeedPage({ frame, flag, assessment, outcome, form }: NeedProps) {
  const view = staffView(frame)
  const personId = flag.id
  const { jurisdiction, version, needs } = assessment
  const { perNeed } = eligibilityRulesOf(jurisdiction)
  return (
    <PersonPage
      {...{ frame, flag }}
      title={outcomeWords[outcome](view)}
      back={{ href: needsPaths.needs.to({ personId }), text: words.needs(view) }}
      errors={errorList(form)}
    >
      <form method="post" action={needsPaths.need.to({ personId, outcome })} novalidate>
        <Version version={version} />
        <Textarea
          {...field(form, 'need')}
          rows="3"
          label={{ text: words.needLabel(view), classes: 'govuk-label--s' }}
        />
        <Checkboxes
          {...choices(form, 'wellbeing')}
          classes="govuk-checkboxes--small"
          hint={{ text: words.wellbeingHint(view) }}
          fieldset={{
            legend: { text: words.wellbeing(view), classes: 'govuk-fieldset__legend--s' },
          }}
          items={wellbeingOf(jurisdiction).map((value) => ({
            value,
            text: wellbeingWords[value](view),
          }))}
        />
        <Conditions {...{ view, form }} conditions={perNeed} />
        <Button text={words.saveAndBack(view)} preventDoubleClick />
        {needs.some((one) => one.outcome === outcome) && (
          <Button
            text={words.removeNeed(view)}
            name="remove"
            value="yes"
            classes="govuk-button--secondary govuk-!-margin-left-2"
          />
        )}
      </form>
    </PersonPage>
  )
}

type ConditionsProps = {
  view: View
  form: Form<NeedFields>
  conditions: readonly Condition[]
}

/** Each condition with its answer and its evidence side by side in the order of the rules. */
export const Conditions = ({ view, form, conditions }: ConditionsProps) => (
  <>
    {conditions.map((condition) => (
      <>
        <Radios
          {...choice(form, `answer-${condition}`)}
          classes="govuk-radios--inline govuk-radios--small"
          formGroup={{ classes: 'govuk-!-margin-bottom-2' }}
          fieldset={{
            legend: { text: conditionWords[condition](view), classes: 'govuk-fieldset__legend--s' },
          }}
          items={[
            { value: 'yes', text: terms.yes(view) },
            { value: 'no', text: terms.no(view) },
          ]}
        />
        <Textarea
          {...field(form, `evidence-${condition}`)}
          rows="2"
          label={{
            html: (
              <>
                {words.evidence(view)}
                <span class="govuk-visually-hidden">: {conditionWords[condition](view)}</span>
              </>
            ),
          }}
        />
      </>
    ))}
  </>
)

type WholeProps = AboutProps & {
  readonly assessment: Pick<Assessment, 'jurisdiction' | 'version'>
  readonly form: Form<NeedFields>
}

/** The conditions that are about the whole person and not one need (England). */
export function WholePage({ frame, flag, assessment, form }: WholeProps) {
  const view = staffView(frame)
  const personId = flag.id
  return (
    <PersonPage
      {...{ frame, flag }}
      title={words.whole(view)}
      back={{ href: needsPaths.assessment.to({ personId }), text: words.backToList(view) }}
      errors={errorList(form)}
    >
      <form method="post" action={needsPaths.whole.to({ personId })} novalidate>
        <Version version={assessment.version} />
        <Conditions
          {...{ view, form }}
          conditions={eligibilityRulesOf(assessment.jurisdiction).overall}
        />
        <Button text={words.saveAndBack(view)} preventDoubleClick />
      </form>
    </PersonPage>
  )
}
