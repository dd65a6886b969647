import { govuk } from '#ground/govuk/components.ts'
import type { DateTyped } from '#ground/govuk/date-field.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney, sayNumber } from '#ground/words/figures.ts'
import { lineKindWords } from '../line-words.ts'
import { planPaths } from '../paths.ts'
import { type Recosting, raisedThings } from '../uplift.ts'
import { words } from '../uplift-words.ts'

const { Button, DateInput, Input, NotificationBanner, Radios, SummaryList } = govuk

export const RAISED_KINDS = ['session', 'personal-assistant', 'transport', 'tenancy'] as const
export type UpliftField = 'kind' | 'percent' | 'price' | 'from'

type UpliftModel = {
  readonly frame: Frame
  readonly form: Form<UpliftField>
  readonly from: DateTyped
  readonly preview?: Recosting | undefined
  readonly isDone?: boolean
}

/** A rise of prices: what it comes to in every plan in force, then the button that makes it. No person can be told. */
export function UpliftPage({ frame, form, from, preview, isDone }: UpliftModel) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page {...{ frame, title }} isWide errors={errorList(form, { from: 'from-day' })}>
      {isDone && (
        <NotificationBanner
          type="success"
          titleText={words.doneTitle(view)}
          text={words.done(view)}
        />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.introduction(view)}</p>
      <form method="post" action={planPaths.uplift.to()} novalidate>
        <Fields {...{ view, form, from }} />
        <Button text={words.preview(view)} />
      </form>
      {preview && <Preview {...{ view, form, from, preview }} />}
    </Page>
  )
}

type FieldsProps = Pick<UpliftModel, 'form' | 'from'> & { readonly view: View }

const Fields = ({ view, form, from }: FieldsProps) => (
  <>
    <Radios
      {...choice(form, 'kind')}
      fieldset={{ legend: { text: words.kind(view), classes: 'govuk-fieldset__legend--s' } }}
      classes="govuk-radios--small"
      items={RAISED_KINDS.map((kind) => ({ value: kind, text: lineKindWords[kind](view) }))}
    />
    <Input
      {...field(form, 'percent')}
      label={{ text: words.percent(view), classes: 'govuk-label--s' }}
      hint={{ text: words.percentHint(view) }}
      classes="govuk-input--width-5"
      inputmode="decimal"
      suffix={{ text: '%' }}
    />
    <Input
      {...field(form, 'price')}
      label={{ text: words.price(view), classes: 'govuk-label--s' }}
      classes="govuk-input--width-5"
      inputmode="decimal"
      prefix={{ text: '£' }}
    />
    <DateInput
      id="from"
      namePrefix="from"
      values={from}
      errorMessage={form.errors.from ? { text: form.errors.from } : undefined}
      fieldset={{ legend: { text: words.from(view), classes: 'govuk-fieldset__legend--s' } }}
    />
  </>
)

const MOST_SHOWN = 40

function Preview({ view, form, from, preview }: FieldsProps & { readonly preview: Recosting }) {
  if (preview.lines.length === 0) return <p class="govuk-body">{words.nothing(view)}</p>
  const sums = [
    [words.plans(view), sayNumber(view, preview.plans.length)],
    [words.lines(view), sayNumber(view, preview.lines.length)],
    [words.before(view), sayMoney(view, preview.before)],
    [words.after(view), sayMoney(view, preview.after)],
    [words.lift(view), sayMoney(view, preview.lift)],
  ] as const
  const kept = { ...form.values, ...from }
  return (
    <>
      <h2 class="govuk-heading-m">{words.comes(view)}</h2>
      <SummaryList
        rows={sums.map(([key, value]) => ({ key: { text: key }, value: { text: value } }))}
      />
      <Things view={view} preview={preview} />
      <form method="post" action={planPaths.applyUplift.to()}>
        {Object.entries(kept).map(([name, value]) => (
          <input type="hidden" name={name} value={String(value ?? '')} />
        ))}
        <Button text={words.apply(view)} classes="govuk-button--warning" />
      </form>
    </>
  )
}

function Things({ view, preview }: { readonly view: View; readonly preview: Recosting }) {
  const tenths = (of: number) => sayNumber(view, of / 10)
  const headings = [
    words.oldPrice,
    words.newPrice,
    words.lines,
    words.before,
    words.after,
    words.buys,
  ]
  const numeric = 'govuk-table__cell govuk-table__cell--numeric'
  return (
    <ScrollTable name={words.comes(view)}>
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-visually-hidden">{words.comes(view)}</caption>
        <TableHead
          columns={[words.what(view), ...headings.map((heading) => heading(view))]}
          isFigure={(place) => place > 0}
        />
        <tbody class="govuk-table__body">
          {raisedThings(preview.lines)
            .slice(0, MOST_SHOWN)
            .map((thing) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {thing.what}
                </th>
                <td class={numeric}>{sayMoney(view, thing.price)}</td>
                <td class={numeric}>{sayMoney(view, thing.newPrice)}</td>
                <td class={numeric}>{sayNumber(view, thing.lines)}</td>
                <td class={numeric}>{sayMoney(view, thing.before)}</td>
                <td class={numeric}>{sayMoney(view, thing.after)}</td>
                <td class={numeric}>
                  {words.of(view, {
                    buys: tenths(thing.buysTenths),
                    bought: tenths(thing.boughtTenths),
                  })}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}
