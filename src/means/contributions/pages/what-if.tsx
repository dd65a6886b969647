import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { Worked } from '../contribution.ts'
import { formWords as words } from '../form-words.ts'
import { InTheirWords } from '../parts/charge-said.tsx'
import { ChargeSteps } from '../parts/charge-steps.tsx'
import { sayMaximum } from '../parts/means-said.ts'
import { contributionPaths } from '../paths.ts'

const { Button, Input } = govuk

export type WhatIfField = 'income' | 'capital' | 'expenses'
export type WhatIfModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly form: Form<WhatIfField>
  /** What it comes to, once figures were tried. */
  readonly worked?: Worked | undefined
}

/** Other figures, and what they would come to. Sent in the body, so that nobody's money stands in an address. */
export function WhatIfPage({ frame, flag, form, worked }: WhatIfModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const personId = flag.id
  const title = words.whatIf(view, { name: flag.name })
  const money = {
    ...{ prefix: { text: '£' }, classes: 'govuk-input--width-10', inputmode: 'decimal' },
    ...{ spellcheck: false, autocomplete: 'off' },
  } as const
  return (
    <Page
      frame={frame}
      title={title}
      back={{ href: contributionPaths.charge.to({ personId }) }}
      bar={<PersonBar view={view} flag={flag} />}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.whatIfAbout(view)}</p>
      <form method="post" action={contributionPaths.whatIf.to({ personId })} novalidate>
        <Input
          {...field(form, 'income')}
          {...money}
          label={{ text: words.countedIncome(view) }}
          hint={{ text: words.countedHint(view) }}
        />
        <Input {...field(form, 'capital')} {...money} label={{ text: words.savings(view) }} />
        <Input {...field(form, 'expenses')} {...money} label={{ text: words.allExpenses(view) }} />
        <Button text={words.workItOut(view)} />
      </form>
      {worked && (
        <section aria-live="polite">
          <p class="govuk-body-l">
            <strong>{sayMaximum(view, worked.maximum)}</strong>
          </p>
          <ChargeSteps view={view} steps={worked.steps} />
          <InTheirWords view={view} steps={worked.steps} />
        </section>
      )}
    </Page>
  )
}
