import type { Frame } from '#ground/govuk/frame.ts'
import { Grid } from '#ground/govuk/grid.tsx'
import { Page } from '#ground/govuk/layout.tsx'
import { type Shown, withSmallNumbersHidden } from '#ground/kernel/small-numbers.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayShortWeekday } from '#ground/words/dates.ts'
import { sayNumber } from '#ground/words/figures.ts'
import { gapMapWords as words } from '../gap-map-words.ts'
import type { GapCount } from '../sourcing-queries.ts'

type Named = { readonly key: string; readonly en: string; readonly cy: string }
type Model = {
  readonly frame: Frame
  readonly areas: readonly Named[]
  readonly counts: readonly GapCount[]
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6, null] as const

/** The map of gaps: by area, what people want that nobody offers. Nobody can be known from it. */
export function GapsPage({ frame, areas, counts }: Model) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.title(view)
  const name = ({ en, cy }: Pick<Named, 'en' | 'cy'>) => (view.language === 'cy' ? cy : en)
  const ofDays = counts.filter(({ by }) => by === 'weekday')
  const ofActivities = counts.filter(({ by }) => by === 'activity')
  const wanted = [...new Set(ofActivities.map(({ activity }) => activity?.en))].sort()
  const called = (en: string | undefined) => {
    const one = ofActivities.find(({ activity }) => activity?.en === en)?.activity
    return one ? name(one) : words.anything(view)
  }
  const areaNames = areas.map(name)
  return (
    <Page frame={frame} title={title} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      {counts.length === 0 ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <>
          <Counts
            {...{ view, title: words.byDay(view), corner: words.area(view), rows: areaNames }}
            columns={WEEKDAYS.map((day) =>
              day === null ? words.anyDay(view) : sayShortWeekday(view, day),
            )}
            counts={areas.map(({ key }) =>
              WEEKDAYS.map((day) =>
                countOf(ofDays, (one) => one.area === key && one.weekday === day),
              ),
            )}
          />
          <Counts
            {...{ view, title: words.byActivity(view), corner: words.activity(view) }}
            {...{ rows: wanted.map(called), columns: areaNames }}
            counts={wanted.map((en) =>
              areas.map(({ key }) =>
                countOf(ofActivities, (one) => one.area === key && one.activity?.en === en),
              ),
            )}
          />
        </>
      )}
    </Page>
  )
}

const countOf = (counts: readonly GapCount[], is: (one: GapCount) => boolean): number =>
  counts.find(is)?.people ?? 0

type CountsProps = {
  readonly view: View
  readonly title: string
  readonly corner: string
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly counts: readonly (readonly number[])[]
}

function Counts({ view, title, corner, rows, columns, counts }: CountsProps) {
  const table = withSmallNumbersHidden(counts)
  const say = (count: Shown) => (count === 'hidden' ? words.hidden(view) : sayNumber(view, count))
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <Grid
        caption={title}
        corner={corner}
        columns={[...columns, words.all(view)]}
        rows={rows.map((heading, i) => ({
          heading,
          cells: [...(table.cells[i] ?? []), table.rowTotals[i] ?? 0].map(say),
        }))}
        last={{ heading: words.all(view), cells: [...table.columnTotals, table.total].map(say) }}
      />
    </>
  )
}
