import type { Child } from 'hono/jsx'
import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import { CHANGE_REASONS } from '../change-of-budget.ts'
import { adjustmentUnits, formWords as words } from '../form-words.ts'
import { SOURCES } from '../other-sources.ts'
import { type AboutBudget, BudgetFrame, staffView } from '../parts/budget-frame.tsx'
import { BudgetSteps } from '../parts/budget-steps.tsx'
import { budgetPaths } from '../paths.ts'
import { ADJUSTMENT_KINDS, ADJUSTMENT_UNITS, type BudgetStep } from '../resource-allocation.ts'
import { reasonWords, sourceWords, stepWords } from '../words.ts'

const { Button, Input, Radios, Textarea } = govuk

type ShellProps = AboutBudget & {
  readonly form: Form<string>
  readonly title: string
  readonly action: string
  readonly button: string
  readonly children: Child
  readonly after?: Child
}

const FormPage = ({ frame, flag, form, title, action, button, children, after }: ShellProps) => {
  const view = staffView(frame)
  const back = { href: budgetPaths.budget.to({ personId: flag.id }), text: words.back(view) }
  return (
    <BudgetFrame {...{ frame, flag, title, back }} errors={errorList(form)}>
      <form method="post" action={action} novalidate>
        {children}
        <Button text={button} />
      </form>
      {after}
    </BudgetFrame>
  )
}

const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } })
const label = (text: string) => ({ text, classes: 'govuk-label--s' })
const pounds = {
  ...{ prefix: { text: '£' }, classes: 'govuk-input--width-10', inputmode: 'decimal' },
  ...{ spellcheck: false, autocomplete: 'off' },
} as const

export type StartField = 'points' | 'reason' | 'evidence'
type StartProps = AboutBudget & { readonly form: Form<StartField>; readonly isChange: boolean }

/** The first amount, or another in place of the one in force: then with one of the allowed reasons, and no other. */
export function StartPage({ frame, flag, form, isChange }: StartProps) {
  const view = staffView(frame)
  return (
    <FormPage
      {...{ frame, flag, form }}
      title={isChange ? words.changeTitle(view) : words.startTitle(view)}
      action={budgetPaths.start.to({ personId: flag.id })}
      button={words.start(view)}
    >
      {isChange && (
        <>
          <Radios
            {...choice(form, 'reason')}
            fieldset={legend(words.reason(view))}
            hint={{ text: words.reasonHint(view) }}
            items={CHANGE_REASONS.map((value) => ({ value, text: reasonWords[value](view) }))}
          />
          <Textarea
            {...field(form, 'evidence')}
            label={label(words.evidence(view))}
            hint={{ text: words.evidenceHint(view) }}
            rows="3"
          />
        </>
      )}
      <Input
        {...field(form, 'points')}
        label={label(words.points(view))}
        hint={{ text: words.startHint(view) }}
        classes="govuk-input--width-4"
        inputmode="numeric"
        autocomplete="off"
      />
    </FormPage>
  )
}

export type StepField = 'kind' | 'words' | 'sign' | 'units' | 'unit' | 'each' | 'reason' | 'version'
type StepProps = AboutBudget & { readonly form: Form<StepField> }

/** One more line: what the published table cannot know, with its reason. */
export function AddStepPage({ frame, flag, form }: StepProps) {
  const view = staffView(frame)
  return (
    <FormPage
      {...{ frame, flag, form }}
      title={words.addTitle(view)}
      action={budgetPaths.addStep.to({ personId: flag.id })}
      button={words.add(view)}
    >
      <input type="hidden" name="version" value={String(form.values.version ?? '')} />
      <Radios
        {...choice(form, 'kind')}
        fieldset={legend(words.kind(view))}
        items={ADJUSTMENT_KINDS.map((value) => ({ value, text: stepWords[value](view) }))}
      />
      <Input
        {...field(form, 'words')}
        label={label(words.words(view))}
        hint={{ text: words.wordsHint(view) }}
      />
      <Radios
        {...choice(form, 'sign')}
        fieldset={legend(words.sign(view))}
        items={[
          { value: 'adds', text: words.adds(view) },
          { value: 'takes', text: words.takes(view) },
        ]}
      />
      <Input
        {...field(form, 'units')}
        label={label(words.units(view))}
        classes="govuk-input--width-5"
        inputmode="decimal"
        autocomplete="off"
      />
      <Radios
        {...choice(form, 'unit')}
        fieldset={legend(words.unit(view))}
        items={ADJUSTMENT_UNITS.map((value) => ({ value, text: adjustmentUnits[value](view) }))}
      />
      <Input {...field(form, 'each')} {...pounds} label={label(words.each(view))} />
      <Textarea
        {...field(form, 'reason')}
        label={label(words.why(view))}
        hint={{ text: words.whyHint(view) }}
        rows="3"
      />
    </FormPage>
  )
}

type WhatIfProps = AboutBudget & {
  readonly form: Form<'points'>
  readonly steps?: readonly BudgetStep[] | undefined
}

/** What other points would give by today's table, with the lines that there are. Nothing is kept. */
export function WhatIfPage({ frame, flag, form, steps }: WhatIfProps) {
  const view = staffView(frame)
  return (
    <FormPage
      {...{ frame, flag, form }}
      title={words.whatIfTitle(view)}
      action={budgetPaths.whatIf.to({ personId: flag.id })}
      button={words.tryIt(view)}
      after={steps ? <BudgetSteps view={view} steps={steps} /> : undefined}
    >
      <Input
        {...field(form, 'points')}
        label={label(words.points(view))}
        hint={{ text: words.whatIfHint(view) }}
        classes="govuk-input--width-4"
        inputmode="numeric"
        autocomplete="off"
      />
    </FormPage>
  )
}

export type MoneyField = 'source' | 'words' | 'yearly'
type MoneyProps = AboutBudget & { readonly form: Form<MoneyField> }

export function OtherMoneyPage({ frame, flag, form }: MoneyProps) {
  const view = staffView(frame)
  return (
    <FormPage
      {...{ frame, flag, form }}
      title={words.moneyTitle(view)}
      action={budgetPaths.otherMoney.to({ personId: flag.id })}
      button={words.save(view)}
    >
      <Radios
        {...choice(form, 'source')}
        fieldset={legend(words.source(view))}
        items={SOURCES.map((value) => ({ value, text: sourceWords[value](view) }))}
      />
      <Input {...field(form, 'words')} label={label(words.words(view))} />
      <Input {...field(form, 'yearly')} {...pounds} label={label(words.yearly(view))} />
    </FormPage>
  )
}

export type FigureField = 'whose' | 'yearly' | 'reasons'
type FigureProps = AboutBudget & { readonly form: Form<FigureField> }

export function OtherFigurePage({ frame, flag, form }: FigureProps) {
  const view = staffView(frame)
  return (
    <FormPage
      {...{ frame, flag, form }}
      title={words.figureTitle(view)}
      action={budgetPaths.otherFigure.to({ personId: flag.id })}
      button={words.save(view)}
    >
      <Input {...field(form, 'whose')} label={label(words.whose(view))} />
      <Input {...field(form, 'yearly')} {...pounds} label={label(words.yearly(view))} />
      <Textarea
        {...field(form, 'reasons')}
        label={label(words.reasons(view))}
        hint={{ text: words.whyHint(view) }}
        rows="4"
      />
    </FormPage>
  )
}
