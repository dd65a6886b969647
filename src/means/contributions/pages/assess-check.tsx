import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { chargeWords } from '../charge-words.ts'
import type { WorkedAssessment } from '../financial-assessment.ts'
import { formWords as words } from '../form-words.ts'
import { pageWords } from '../page-words.ts'
import { InTheirWords } from '../parts/charge-said.tsx'
import { ChargeSteps } from '../parts/charge-steps.tsx'
import { sayMaximum } from '../parts/means-said.ts'
import type { MeansForm } from '../parts/means-typed.ts'
import { contributionPaths } from '../paths.ts'

const { Button } = govuk

export type AssessCheckModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly form: MeansForm
  readonly worked: WorkedAssessment
  /** Another from the same day is there. */
  readonly supersedes: boolean
}

/** What it comes to, line by line, before anything is kept. */
export function AssessCheckPage({ frame, flag, form, worked, supersedes }: AssessCheckModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const personId = flag.id
  const title = words.check(view, { name: flag.name })
  return (
    <Page
      frame={frame}
      title={title}
      current={contributionPaths.list.to()}
      bar={<PersonBar view={view} flag={flag} />}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.checkAbout(view)}</p>
      <p class="govuk-body-l">
        <strong>{sayMaximum(view, worked.maximum)}</strong>.{' '}
        {sayHolds(view, worked.validFrom, worked.validTo)}
      </p>
      {supersedes && <p class="govuk-body">{words.supersedes(view)}</p>}
      <ChargeSteps view={view} steps={worked.steps} />
      <p class="govuk-body">{chargeWords.never(view)}</p>
      <p class="govuk-body">{pageWords.carerNever(view)}</p>
      <InTheirWords view={view} steps={worked.steps} />
      <form method="post" action={contributionPaths.assess.to({ personId })}>
        <Kept form={form} />
        <div class="govuk-button-group">
          <Button text={words.save(view)} name="do" value="save" />
          <Button
            text={words.change(view)}
            name="do"
            value="change"
            classes="govuk-button--secondary"
          />
        </div>
      </form>
    </Page>
  )
}

/** "From 6 April 2026.", or with its last day where it is known. */
export const sayHolds = (view: View, from: Day, to: Day | undefined): string =>
  to
    ? pageWords.holdsTo(view, { from: sayDayOfMonth(view, from), to: sayDayOfMonth(view, to) })
    : pageWords.holdsFrom(view, { day: sayDayOfMonth(view, from) })

/** Everything that was typed, to be sent again with the answer. */
const Kept = ({ form }: { readonly form: MeansForm }) => {
  const fields = [
    ...Object.entries(form.income).map(([kind, typed]) => [`income-${kind}`, typed] as const),
    ...form.expenses.flatMap(({ what, weekly }, n) => [
      [`cost-${n}-what`, what] as const,
      [`cost-${n}-weekly`, weekly] as const,
    ]),
    ...form.premiums.map((one) => ['premiums', one] as const),
    ...Object.entries(form.from),
    ...Object.entries({ capital: form.capital, minimum: form.minimum, exempt: form.exempt }),
    ['declined', form.declined ? 'yes' : ''] as const,
  ]
  return (
    <>
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}
