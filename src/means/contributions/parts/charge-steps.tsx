import { Row, Rows } from '#ground/govuk/picture-rows.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { ChargeStep } from '../charge.ts'
import { figure, sayLine, sentencesOf } from '../charge-said-words.ts'
import { chargeWords as words } from '../charge-words.ts'

type StepsProps = { readonly view: View; readonly steps: readonly ChargeStep[] }

/**
 * How a charge came about, for whoever reads it: every line with its figure; in easy read a few sentences with a picture
 * each; with pictures first, what it comes to.
 */
export const ChargeSteps = (props: StepsProps) =>
  props.view.seeing === 'standard' ? <StepsTable {...props} /> : <StepsDrawn {...props} />

const GROUPS = ['comingIn', 'takenOff', 'outcome'] as const
const GROUP_OF: Readonly<Record<ChargeStep['kind'], (typeof GROUPS)[number]>> = {
  ...({ income: 'comingIn', counted: 'comingIn', 'not-counted': 'comingIn' } as const),
  ...({ minimum: 'takenOff', premium: 'takenOff', more: 'takenOff' } as const),
  ...({ 'to-live-on': 'takenOff', expense: 'takenOff', 'expense-covered': 'takenOff' } as const),
  ...({ left: 'outcome', short: 'outcome', tariff: 'outcome', 'savings-free': 'outcome' } as const),
  ...({ 'over-upper': 'outcome', cap: 'outcome', 'too-little': 'outcome' } as const),
  ...({ maximum: 'outcome', exempt: 'outcome', declined: 'outcome' } as const),
  ...({ 'full-cost': 'outcome', 'left-out': 'outcome' } as const),
}
const SUMS: readonly ChargeStep['kind'][] = [
  'counted',
  'to-live-on',
  'left',
  'maximum',
  'full-cost',
]

const StepsTable = ({ view, steps }: StepsProps) => (
  <ScrollTable name={words.caption(view)}>
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--s">{words.caption(view)}</caption>
      <TableHead
        columns={[words.line, words.eachWeek].map((heading) => heading(view))}
        isFigure={(place) => place > 0}
      />
      {GROUPS.map((group) => ({ group, lines: steps.filter((s) => GROUP_OF[s.kind] === group) }))
        .filter(({ lines }) => lines.length > 0)
        .map(({ group, lines }) => (
          <tbody class="govuk-table__body">
            <tr class="govuk-table__row">
              <th scope="rowgroup" colspan={2} class="govuk-table__header govuk-!-padding-top-4">
                {words[group](view)}
              </th>
            </tr>
            {lines.map((step) => (
              <Line view={view} step={step} />
            ))}
          </tbody>
        ))}
    </table>
  </ScrollTable>
)

function Line({ view, step }: { readonly view: View; readonly step: ChargeStep }) {
  const isSum = SUMS.includes(step.kind)
  const weight = isSum ? ' govuk-!-font-weight-bold' : ''
  return (
    <tr class="govuk-table__row">
      <td class={`govuk-table__cell${weight}`}>{sayLine(view, step)}</td>
      <td class={`govuk-table__cell govuk-table__cell--numeric${weight}`}>{figure(view, step)}</td>
    </tr>
  )
}

const StepsDrawn = ({ view, steps }: StepsProps) => (
  <Rows>
    {sentencesOf(view, steps).map(({ picture, said }) => (
      <Row picture={<Picture of={picture} />}>{said}</Row>
    ))}
  </Rows>
)
