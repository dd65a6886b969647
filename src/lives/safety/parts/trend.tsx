import { govuk } from '#ground/govuk/components.ts'
import { Grid } from '#ground/govuk/grid.tsx'
import type { View } from '#ground/kernel/view.ts'
import { incidentWords as words } from '../incident-words.ts'
import type { RiseAlert } from '../policies.ts'
import { hasRisen, type MonthAtPlace, riseOf } from '../rise.ts'

const { Tag } = govuk

type TrendProps = {
  readonly view: View
  readonly caption: string
  readonly months: readonly MonthAtPlace[]
  readonly rule: RiseAlert | undefined
}

/** This month beside the month before, at each place; what rose by so much that somebody is alerted is marked. */
export const Trend = ({ view, caption, months, rule }: TrendProps) => (
  <>
    <h3 class="govuk-heading-s">{caption}</h3>
    {months.length === 0 ? (
      <p class="govuk-body">{words.none(view)}</p>
    ) : (
      <Grid
        caption={caption}
        corner={words.place(view)}
        columns={[words.before, words.now, words.change].map((of) => of(view))}
        rows={months.map((month) => ({
          heading: month.venue,
          cells: [
            month.before,
            month.now,
            <span class="gd-phrase">
              {changeSaid(view, month)}{' '}
              {rule && hasRisen(month, rule) && (
                <Tag text={words.risen(view)} classes="govuk-tag--red" />
              )}
            </span>,
          ],
        }))}
      />
    )}
  </>
)

function changeSaid(view: View, month: MonthAtPlace): string {
  const percent = riseOf(month)
  if (percent === undefined) return words.newHere(view)
  return percent < 0 ? words.fewer(view, { percent: -percent }) : words.rose(view, { percent })
}
