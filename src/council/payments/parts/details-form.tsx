import { govuk } from '#ground/govuk/components.ts'
import { type Form, field } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { type BankDetails, type DetailsField, dashed, lastFour, standing } from '../bank-details.ts'
import { paymentWords as words } from '../words.ts'

const { Button, Input, SummaryList } = govuk

export type DetailsForm = Form<'id' | DetailsField>

type FormProps = { readonly view: View; readonly form: DetailsForm; readonly action: string }

/** Name, sort code and account number, as a form. */
export const DetailsFields = ({ view, form, action }: FormProps) => (
  <form method="post" action={action} novalidate autocomplete="off">
    <input type="hidden" name="id" value={String(form.values.id ?? '')} />
    <Input {...field(form, 'accountName')} label={{ text: words.accountName(view) }} />
    <Input
      {...field(form, 'sortCode')}
      label={{ text: words.sortCode(view) }}
      hint={{ text: words.sortCodeHint(view) }}
      classes="govuk-input--width-5"
      inputmode="numeric"
    />
    <Input
      {...field(form, 'accountNumber')}
      label={{ text: words.accountNumber(view) }}
      hint={{ text: words.accountHint(view) }}
      classes="govuk-input--width-10"
      inputmode="numeric"
    />
    <Button text={words.save(view)} />
  </form>
)

type StandingProps = {
  readonly view: View
  readonly all: readonly BankDetails[]
  /** Finance sees the account number whole; anybody else its last four digits. */
  readonly isWhole: boolean
}

/** The account in force, and the one that waits for a call. */
export function DetailsStanding({ view, all, isWhole }: StandingProps) {
  const { inForce, held } = standing(all)
  const say = isWhole ? sayWhole : saySome
  const rows = [
    {
      key: { text: words.inForce(view) },
      value: { text: inForce ? say(view, inForce) : words.none(view) },
    },
    ...(held ? [{ key: { text: words.onHold(view) }, value: { text: say(view, held) } }] : []),
  ]
  return <SummaryList rows={rows} />
}

export const saySome = (view: View, details: BankDetails): string =>
  words.ending(view, { name: details.accountName, digits: lastFour(details) })

/** For finance alone. */
export const sayWhole = (view: View, details: BankDetails): string =>
  [
    `${details.accountName}, ${dashed(details.sortCode)}, ${details.accountNumber}`,
    words.givenBy(view, { name: details.givenByName, day: sayDay(view, dayOf(details.givenAt)) }),
  ].join('. ')
