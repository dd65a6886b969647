import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { NamedDetails } from '../details-queries.ts'
import {
  DetailsFields,
  type DetailsForm,
  DetailsStanding,
  sayWhole,
} from '../parts/details-form.tsx'
import { paymentPaths } from '../paths.ts'
import { paymentWords as words } from '../words.ts'

const { Button, Radios, Textarea, WarningText } = govuk

type DetailsProps = {
  readonly frame: Frame
  readonly own: readonly NamedDetails[]
  readonly held: readonly NamedDetails[]
  readonly form: DetailsForm
}

/** Changes that wait for a call, and the council's own account. For finance alone. */
export function DetailsPage({ frame, own, held, form }: DetailsProps) {
  const { view } = frame
  const title = words.details(view)
  const back = { href: paymentPaths.runs.to(), text: words.title(view) }
  return (
    <Page {...{ frame, title, back }} errors={errorList(form)}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.detailsAbout(view)}</p>
      <h2 class="govuk-heading-m">{words.held(view)}</h2>
      {held.length === 0 && <p class="govuk-body">{words.nothingNeeds(view)}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {held.map((one) => (
          <li>
            <a class="govuk-link" href={paymentPaths.call.to({ detailsId: one.id })}>
              {one.ofName ?? words.ownAccount(view)}
            </a>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{words.ownAccount(view)}</h2>
      <DetailsStanding {...{ view, all: own, isWhole: true }} />
      <DetailsFields {...{ view, form }} action={paymentPaths.details.to()} />
    </Page>
  )
}

export type CallForm = Form<'answer' | 'words'>
type CallProps = {
  readonly frame: Frame
  readonly details: NamedDetails
  /** By the banks' tables there is no such account: a warning, never a refusal. */
  readonly isOdd: boolean
  readonly form: CallForm
}

/** What a call about changed details has brought. */
export function CallPage({ frame, details, isOdd, form }: CallProps) {
  const { view } = frame
  const title = words.callBack(view)
  const back = { href: paymentPaths.details.to(), text: words.details(view) }
  return (
    <Page {...{ frame, title, back }} errors={errorList(form)}>
      <h1 class="govuk-heading-l">
        {title}: {details.ofName ?? words.ownAccount(view)}
      </h1>
      <p class="govuk-body">{sayWhole(view, details)}</p>
      {isOdd && <WarningText iconFallbackText={words.warning(view)} text={words.oddNumber(view)} />}
      <p class="govuk-body">{words.detailsAbout(view)}</p>
      <form method="post" action={paymentPaths.call.to({ detailsId: details.id })} novalidate>
        <Radios
          {...choice(form, 'answer')}
          fieldset={{
            legend: { text: words.whatSaid(view), classes: 'govuk-fieldset__legend--s' },
          }}
          items={[
            { value: 'confirmed', text: words.confirmed(view) },
            { value: 'refused', text: words.refused(view) },
          ]}
        />
        <Textarea {...field(form, 'words')} label={{ text: words.whomCalled(view) }} rows={3} />
        <Button text={words.save(view)} />
      </form>
    </Page>
  )
}
