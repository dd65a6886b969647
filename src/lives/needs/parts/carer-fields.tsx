import { govuk } from '#ground/govuk/components.ts'
import { choice, choices, type Form, field } from '#ground/govuk/form.ts'
import type { View } from '#ground/kernel/view.ts'
import { CARER_WANTS, type CarerAssessment, HOW_FAR } from '../carer-assessment.ts'
import { farWords, wantWords } from '../carer-words.ts'

const { Checkboxes, Radios, Textarea } = govuk

export type CarerFields = 'words' | 'able' | 'willing' | 'wants' | 'effect' | 'emergencyPlan'
/** What each question is called: to the carer themselves, or to a worker. */
export type Called = Readonly<Record<CarerFields, string>>

export const knownOfCarer = (a: CarerAssessment): Form<CarerFields>['values'] => ({
  ...{ words: a.words, able: a.able, willing: a.willing, wants: a.wants, effect: a.effect },
  emergencyPlan: a.emergencyPlan,
})

type Props = {
  readonly view: View
  readonly form: Form<CarerFields>
  readonly called: Called
  /** Left out, where only the carer writes them. */
  readonly withWords: boolean
}

/** The questions about a carer, the same for them and for a worker. */
export function CarerQuestions({ view, form, called, withWords }: Props) {
  const area = (name: 'words' | 'effect' | 'emergencyPlan') => (
    <Textarea
      {...field(form, name)}
      rows="3"
      label={{ text: called[name], classes: 'govuk-label--s' }}
    />
  )
  const far = (name: 'able' | 'willing') => (
    <Radios
      {...choice(form, name)}
      classes="govuk-radios--inline"
      fieldset={{ legend: { text: called[name], classes: 'govuk-fieldset__legend--s' } }}
      items={HOW_FAR.map((value) => ({ value, text: farWords[value](view) }))}
    />
  )
  return (
    <>
      {withWords && area('words')}
      {far('able')}
      {far('willing')}
      <Checkboxes
        {...choices(form, 'wants')}
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: called.wants, classes: 'govuk-fieldset__legend--s' } }}
        items={CARER_WANTS.map((value) => ({ value, text: wantWords[value](view) }))}
      />
      {area('effect')}
      {area('emergencyPlan')}
    </>
  )
}
