import { govuk } from '#ground/govuk/components.ts'
import type { DateTyped } from '#ground/govuk/date-field.ts'
import type { Form } from '#ground/govuk/form.ts'
import { errorList } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { type MoveField, Moves } from '../parts/moves.tsx'
import { NetTable } from '../parts/net-table.tsx'
import { savingsPaths } from '../paths.ts'
import type { Earlier } from '../queries.ts'
import type { Reckoned, SavingsRecord } from '../savings-record.ts'
import { sayPounds, sayShare, sayShort, sayStated, savingsWords as words } from '../words.ts'
import { sayYear } from './list.tsx'

const { Button, Details, SummaryList, WarningText } = govuk

export type SavingModel = {
  readonly frame: Frame
  readonly record: SavingsRecord
  readonly figures: Reckoned
  readonly earlier: readonly Earlier[]
  readonly mayWrite: boolean
  /** What was typed of people who moved. */
  readonly form: Form<MoveField>
  readonly on: DateTyped
}

/** One saving: the figure as it was given, from gross to net, and what of it counts. */
export function SavingPage(model: SavingModel) {
  const { frame, record, figures, earlier, mayWrite, form } = model
  const { view } = frame
  const back = { href: savingsPaths.list.to(), text: words.back(view) }
  const errors = errorList(form, { movedOn: 'movedOn-day' })
  return (
    <Page frame={frame} title={record.name} back={back} errors={errors} isWide>
      <h1 class="govuk-heading-l">{record.name}</h1>
      <Disagreement {...{ view, figures }} />
      <Facts {...{ view, record, figures }} />
      {mayWrite && (
        <Button
          text={words.changeIt(view)}
          href={savingsPaths.change.to({ savingId: record.id })}
          classes="govuk-button--secondary"
        />
      )}
      <h2 class="govuk-heading-m">{words.howNet(view)}</h2>
      <NetTable {...{ view, record, figures }} />
      <h2 class="govuk-heading-m">{words.moves(view)}</h2>
      <Moves {...{ view, record, figures, mayWrite, form }} on={model.on} />
      {earlier.length > 0 && (
        <Details summaryText={words.earlier(view)} html={<Before {...{ view, earlier }} />} />
      )}
    </Page>
  )
}

type Shown = { readonly view: View; readonly figures: Reckoned }

/** A warning, never a refusal: what the source says is kept as it says it (WP-08). */
export const Disagreement = ({ view, figures }: Shown) =>
  figures.stated ? (
    <>
      <WarningText
        iconFallbackText={words.warning(view)}
        text={words.disagrees(view, {
          money: sayShort(figures.gross),
          percent: sayShare(view, figures.percent),
          stated: sayStated(view, figures.stated),
        })}
      />
      <p class="govuk-body">{words.disagreesHow(view)}</p>
    </>
  ) : null

function Facts({ view, record, figures }: Shown & { readonly record: SavingsRecord }) {
  const { derived, gross, baseline, percent } = figures
  const money = (amount: typeof gross, isOut: boolean) =>
    isOut
      ? words.workedOut(view, { money: sayMoney(view, amount), whole: sayPounds(view, amount) })
      : sayMoney(view, amount)
  const given = sayStated(view, figures.stated ?? percent)
  const share =
    derived === 'hundredths' ? words.percentOut(view, { percent: sayShare(view, percent) }) : given
  const day = sayDay({ ...view, seeing: 'standard' }, dayOf(record.madeAt))
  const rows: readonly (readonly [string, string])[] = [
    [words.purpose(view), record.purpose],
    [words.year(view), sayYear(view, record.year)],
    [words.gross(view), money(gross, derived === 'amount')],
    [words.shareShort(view), share],
    [words.baselineShort(view), money(baseline, derived === 'baseline')],
    [words.source(view), record.source],
    [
      words.version(view, { version: record.version }),
      words.writtenBy(view, { day, name: record.madeBy }),
    ],
  ]
  return (
    <SummaryList
      rows={rows.map(([name, value]) => ({ key: { text: name }, value: { text: value } }))}
    />
  )
}

const Before = ({
  view,
  earlier,
}: {
  readonly view: View
  readonly earlier: readonly Earlier[]
}) => (
  <ul class="govuk-list govuk-list--bullet">
    {earlier.map(({ version, amount, hundredths, baseline, madeBy, madeAt }) => {
      const figures = [
        amount !== undefined && amount !== null && sayMoney(view, amount),
        hundredths ? sayStated(view, { units: hundredths, decimals: 2 }) : undefined,
        baseline !== undefined && baseline !== null && sayMoney(view, baseline),
      ].filter(Boolean)
      const day = sayDay({ ...view, seeing: 'standard' }, dayOf(madeAt))
      return (
        <li>
          {words.version(view, { version })}: {figures.join(', ')}.{' '}
          {words.writtenBy(view, { day, name: madeBy })}
        </li>
      )
    })}
  </ul>
)
