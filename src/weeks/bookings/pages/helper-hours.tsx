import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Grid } from '#ground/govuk/grid.tsx'
import { Page } from '#ground/govuk/layout.tsx'
import { pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { saySoftDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { Agency } from '#lives/offer/own-queries.ts'
import { ALWAYS } from '#lives/offer/paper.ts'
import type { HelperCosts } from '../helper-hours.ts'
import { helperWords as words } from '../helper-hours-words.ts'
import { placePaths } from '../place-paths.ts'

const { Button, Input, InsetText } = govuk

type Props = {
  readonly frame: Frame
  readonly form: Form<'hours' | 'agency' | 'employed'>
  readonly costs: HelperCosts | undefined
  readonly agencies: readonly Agency[]
}

/** What the same hours of a helper cost from an agency, and from somebody whom the person employs. */
export function HelperHoursPage({ frame, form, costs, agencies }: Props) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.title(view)
  return (
    <Page frame={frame} title={title} errors={errorList(form)}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      {costs && <Costs {...{ view, costs }} />}
      <form method="get" action={placePaths.helperHours.to()} novalidate>
        {(
          [
            ['hours', words.hours],
            ['agency', words.agencyHour],
            ['employed', words.employedHour],
          ] as const
        ).map(([name, label]) => (
          <Input
            {...field(form, name)}
            label={{ text: label(view), classes: 'govuk-label--s' }}
            {...(name !== 'hours' && { prefix: { text: '£' } })}
            inputmode="decimal"
            classes="govuk-input--width-5"
          />
        ))}
        <Button text={words.work(view)} />
      </form>
      <h2 class="govuk-heading-m">{words.agencies(view)}</h2>
      {agencies.length === 0 && <p class="govuk-body">{words.none(view)}</p>}
      <ul class="govuk-list govuk-list--bullet">
        {agencies.map((agency) => (
          <li>{sayPapers(view, agency)}</li>
        ))}
      </ul>
    </Page>
  )
}

function sayPapers(view: View, { name, papersUntil }: Agency): string {
  if (!papersUntil) return words.noPapers(view, { name })
  return papersUntil === ALWAYS
    ? words.neverEnd(view, { name })
    : words.papersUntil(view, { name, day: saySoftDay(view, papersUntil) })
}

function Costs({ view, costs }: { readonly view: View; readonly costs: HelperCosts }) {
  const { more } = costs
  const difference = { money: sayMoney(view, pence(Math.abs(more))) }
  const said =
    more === 0
      ? words.same(view)
      : more > 0
        ? words.more(view, difference)
        : words.less(view, difference)
  return (
    <>
      <Grid
        caption={words.title(view)}
        corner={words.way(view)}
        columns={[words.week(view), words.year(view)]}
        rows={(['agency', 'employed'] as const).map((way) => ({
          heading: words[way](view),
          cells: [sayMoney(view, costs[way].week), sayMoney(view, costs[way].year)],
        }))}
      />
      <InsetText text={said} />
    </>
  )
}
