import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { outcomesOf } from '#lives/needs/national-outcome.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { aimAsked, aimWords } from '../aim-words.ts'
import type { Basket } from '../basket.ts'
import { levelWords } from '../my-plan-words.ts'
import { sayOutcome } from '../parts/basket-beside.tsx'
import { PlanPage } from '../parts/plan-page.tsx'
import { planPaths } from '../paths.ts'
import { AIMS, LEVELS, OUTCOME_PLACES, PURPOSES } from '../plan-outcome.ts'
import { placeWords, purposeWords, outcomeFormWords as says, words } from '../worker-words.ts'

const { Button, Radios, Select, Textarea } = govuk

export type OutcomeField =
  | 'words'
  | 'outcome'
  | 'purpose'
  | 'aim'
  | 'place'
  | 'level'
  | 'wanted'
  | 'version'

type OutcomeModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly basket: Basket | undefined
  readonly jurisdiction: 'ENGLAND' | 'WALES'
  /** 'new', or the outcome's id. */
  readonly outcomeId: string
  readonly form: Form<OutcomeField>
}

/** One outcome: the person's own words first. */
export function OutcomePage({ frame, flag, basket, jurisdiction, outcomeId, form }: OutcomeModel) {
  const { view } = frame
  const of = { personId: flag.id, outcomeId }
  const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } })
  const label = (text: string) => ({ text, classes: 'govuk-label--s' })
  const levels = LEVELS.map((level) => ({
    value: String(level),
    text: `${level}: ${levelWords[level]({ ...view, seeing: 'standard' })}`,
  }))
  const national = outcomesOf(jurisdiction).map((one) => ({
    value: one,
    text: sayOutcome(view, one),
    selected: form.values.outcome === one,
  }))
  return (
    <PlanPage {...{ frame, flag, basket }} title={says.title(view)} errors={errorList(form)}>
      <h1 class="govuk-heading-l">{says.title(view)}</h1>
      <form method="post" action={planPaths.outcome.to(of)} novalidate>
        <input type="hidden" name="version" value={String(form.values.version ?? '')} />
        <Textarea {...field(form, 'words')} label={label(says.words(view))} rows={3} />
        <Select
          {...field(form, 'outcome')}
          label={label(says.national(view))}
          items={[{ value: '', text: says.chooseOne(view) }, ...national]}
        />
        <Radios
          {...choice(form, 'purpose')}
          fieldset={legend(says.purpose(view))}
          classes="govuk-radios--small"
          items={PURPOSES.map((one) => ({ value: one, text: purposeWords[one](view) }))}
        />
        <Radios
          {...choice(form, 'aim')}
          fieldset={legend(aimAsked(view))}
          classes="govuk-radios--small"
          items={AIMS.map((one) => ({ value: one, text: aimWords[one](view) }))}
        />
        <Radios
          {...choice(form, 'place')}
          fieldset={legend(says.place(view))}
          classes="govuk-radios--small"
          items={OUTCOME_PLACES.map((one) => ({ value: one, text: placeWords[one](view) }))}
        />
        <Radios
          {...choice(form, 'level')}
          fieldset={legend(says.level(view))}
          classes="govuk-radios--small"
          items={levels}
        />
        <Radios
          {...choice(form, 'wanted')}
          fieldset={legend(says.wanted(view))}
          classes="govuk-radios--small"
          items={levels}
        />
        <Button text={words.save(view)} />
      </form>
      {outcomeId !== 'new' && (
        <form method="post" action={planPaths.removeOutcome.to(of)}>
          <input type="hidden" name="version" value={String(form.values.version ?? '')} />
          <Button text={words.remove(view)} classes="govuk-button--warning" />
        </form>
      )}
    </PlanPage>
  )
}
