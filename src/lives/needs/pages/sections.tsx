import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import { terms } from '#ground/words/terms.ts'
import { words } from '../assessment-words.ts'
import { type AboutProps, PersonPage, staffView, Version } from '../parts/about-person.tsx'
import { needsPaths } from '../paths.ts'

const { Button, Input, Radios, Textarea } = govuk

export type SectionFields =
  | 'strengths'
  | 'involvement'
  | 'hasDifficulty'
  | 'difficultyEvidence'
  | 'appropriateIndividual'
  | 'hours'
  | 'minutes'
  | 'version'
export type SectionProps = AboutProps & {
  readonly version: number
  readonly form: Form<SectionFields>
}
const back = (personId: string, text: string) => ({
  href: needsPaths.assessment.to({ personId }),
  text,
})

export function StrengthsPage({ frame, flag, version, form }: SectionProps) {
  const view = staffView(frame)
  return (
    <PersonPage
      {...{ frame, flag }}
      title={words.strengths(view)}
      back={back(flag.id, words.backToList(view))}
      errors={errorList(form)}
    >
      <form method="post" action={needsPaths.strengths.to({ personId: flag.id })} novalidate>
        <Version version={version} />
        <Textarea
          {...field(form, 'strengths')}
          rows="6"
          label={{ text: words.strengths(view), classes: 'govuk-visually-hidden' }}
          hint={{ text: words.strengthsHint(view) }}
        />
        <Button text={words.saveAndBack(view)} preventDoubleClick />
      </form>
    </PersonPage>
  )
}

export function InvolvementPage({ frame, flag, version, form }: SectionProps) {
  const view = staffView(frame)
  const small = 'govuk-label--s'
  return (
    <PersonPage
      {...{ frame, flag }}
      title={words.involvement(view)}
      back={back(flag.id, words.backToList(view))}
      errors={errorList(form)}
    >
      <form method="post" action={needsPaths.involvement.to({ personId: flag.id })} novalidate>
        <Version version={version} />
        <Textarea
          {...field(form, 'involvement')}
          rows="3"
          label={{ text: words.involvementLabel(view), classes: small }}
        />
        <Radios
          {...choice(form, 'hasDifficulty')}
          classes="govuk-radios--inline"
          fieldset={{
            legend: { text: words.difficulty(view), classes: 'govuk-fieldset__legend--s' },
          }}
          hint={{ text: words.difficultyHint(view) }}
          items={[
            { value: 'yes', text: terms.yes(view) },
            { value: 'no', text: terms.no(view) },
          ]}
        />
        <Textarea
          {...field(form, 'difficultyEvidence')}
          rows="2"
          label={{ text: words.difficultyEvidence(view), classes: small }}
        />
        <Input
          {...field(form, 'appropriateIndividual')}
          classes="govuk-input--width-20"
          label={{ text: words.appropriate(view), classes: small }}
          hint={{ text: words.appropriateHint(view) }}
        />
        <Button text={words.saveAndBack(view)} preventDoubleClick />
      </form>
    </PersonPage>
  )
}

export function HoursPage({ frame, flag, version, form }: SectionProps) {
  const view = staffView(frame)
  return (
    <PersonPage
      {...{ frame, flag }}
      title={words.hours(view)}
      back={back(flag.id, words.backToList(view))}
      errors={errorList(form)}
    >
      <form method="post" action={needsPaths.hours.to({ personId: flag.id })} novalidate>
        <Version version={version} />
        <p class="govuk-hint">{words.hoursHint(view)}</p>
        <Input
          {...field(form, 'hours')}
          classes="govuk-input--width-3"
          inputmode="numeric"
          label={{ text: words.hoursLabel(view) }}
        />
        <Input
          {...field(form, 'minutes')}
          classes="govuk-input--width-3"
          inputmode="numeric"
          label={{ text: words.minutesLabel(view) }}
        />
        <Button text={words.saveAndBack(view)} preventDoubleClick />
      </form>
    </PersonPage>
  )
}
