import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import { sayDay } from '#ground/words/dates.ts'
import { terms } from '#ground/words/terms.ts'
import { peoplePaths } from '#lives/people/paths.ts'
import { words as assessmentWords } from '../assessment-words.ts'
import type { CarerAssessment, CarerMissing } from '../carer-assessment.ts'
import { illWords } from '../carer-ill-words.ts'
import type { CarerSeen } from '../carer-queries.ts'
import { carerMissingWords, carerWords as words } from '../carer-words.ts'
import { type AboutProps, PersonPage, staffView, Version } from '../parts/about-person.tsx'
import { type CarerFields, CarerQuestions } from '../parts/carer-fields.tsx'
import { needsPaths } from '../paths.ts'

const { Button, InsetText, Input, Radios, Tag, Textarea } = govuk

export type StaffFields = CarerFields | 'hours' | 'minutes' | 'eligible' | 'reasons' | 'version'
type Props = AboutProps & {
  readonly carer: CarerSeen
  readonly assessment: CarerAssessment | undefined
  readonly missing: readonly CarerMissing[]
  readonly form: Form<StaffFields>
}

/** A carer's own assessment, for the worker who talks it through with them. */
export function CarerPage({ frame, flag, carer, assessment, missing, form }: Props) {
  const view = staffView(frame)
  const at = { personId: flag.id, carerId: carer.id }
  const isOpen = assessment?.state === 'started'
  return (
    <PersonPage
      {...{ frame, flag }}
      title={words.title(view, { name: carer.name })}
      back={{ href: peoplePaths.about.to({ personId: flag.id }), text: flag.name }}
      errors={errorList(form)}
    >
      <p class="govuk-body">{words.intro(view)}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={needsPaths.carerIll.to(at)}>
          {illWords.titleStaff(view, { name: carer.name })}
        </a>
      </p>
      {assessment?.decidedOn && (
        <>
          <p class="govuk-body">
            <Tag text={words.decided(view, { day: sayDay(view, assessment.decidedOn) })} />
          </p>
          <p class="govuk-body">{assessment.reasons}</p>
        </>
      )}
      {isOpen ? (
        <Open {...{ frame, carer, assessment, missing, form }} />
      ) : (
        <form method="post" action={needsPaths.carer.to(at)}>
          <Button text={words.start(view)} name="step" value="start" preventDoubleClick />
        </form>
      )}
    </PersonPage>
  )
}

type OpenProps = Omit<Props, 'flag' | 'assessment'> & { readonly assessment: CarerAssessment }

function Open({ frame, carer, assessment, missing, form }: OpenProps) {
  const view = staffView(frame)
  const at = { personId: assessment.personId, carerId: carer.id }
  const called = {
    ...{ words: words.words(view), able: words.able(view), willing: words.willing(view) },
    ...{ wants: words.wants(view), effect: words.effect(view) },
    emergencyPlan: words.emergency(view),
  }
  return (
    <form method="post" action={needsPaths.carer.to(at)} novalidate>
      <Version version={assessment.version} />
      {carer.accountId && (
        <>
          <h2 class="govuk-heading-s">{words.words(view)}</h2>
          <InsetText text={assessment.words || words.ownOnly(view)} />
        </>
      )}
      <CarerQuestions {...{ view, form, called }} withWords={!carer.accountId} />
      <h2 class="govuk-heading-s">{words.break(view)}</h2>
      <Input
        {...field(form, 'hours')}
        classes="govuk-input--width-3"
        inputmode="numeric"
        label={{ text: assessmentWords.hoursLabel(view) }}
      />
      <Input
        {...field(form, 'minutes')}
        classes="govuk-input--width-3"
        inputmode="numeric"
        label={{ text: assessmentWords.minutesLabel(view) }}
      />
      <Button text={terms.save(view)} name="step" value="save" preventDoubleClick />
      <h2 class="govuk-heading-m">{words.decision(view)}</h2>
      {missing.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{words.missing(view)}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {missing.map((part) => (
              <li>{carerMissingWords[part](view)}</li>
            ))}
          </ul>
        </>
      )}
      <Radios
        {...choice(form, 'eligible')}
        classes="govuk-radios--inline"
        fieldset={{ legend: { text: words.eligible(view), classes: 'govuk-fieldset__legend--s' } }}
        items={[
          { value: 'yes', text: terms.yes(view) },
          { value: 'no', text: terms.no(view) },
        ]}
      />
      <Textarea
        {...field(form, 'reasons')}
        rows="3"
        label={{ text: words.reasons(view), classes: 'govuk-label--s' }}
      />
      <Button text={words.decide(view)} name="step" value="decide" preventDoubleClick />
    </form>
  )
}
