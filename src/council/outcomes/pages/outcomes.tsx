import type { Frame } from '#ground/govuk/frame.ts'
import { Grid } from '#ground/govuk/grid.tsx'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayNumber } from '#ground/words/figures.ts'
import { aimWords } from '#weeks/plans/aim-words.ts'
import { lifePaths } from '#weeks/plans/life-paths.ts'
import { placeWords } from '#weeks/plans/worker-words.ts'
import {
  type AimMeasured,
  aimsMeasured,
  type Cell,
  isHidden,
  type OutcomeCounts,
  placesMeasured,
} from '../measured.ts'
import { outcomesWords as words } from '../words.ts'

type OutcomesProps = { readonly frame: Frame; readonly counts: OutcomeCounts }

/** How many people want each kind of thing, and how many have moved up a level; small numbers hidden. */
export function OutcomesPage({ frame, counts }: OutcomesProps) {
  const { view } = frame
  const aims = aimsMeasured(counts)
  return (
    <Page frame={frame} title={words.title(view)} isWide>
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      <p class="govuk-body">{words.hiddenWhy(view)}</p>
      {aims.length === 0 ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <Tables {...{ view, counts, aims }} />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={lifePaths.county.to()}>
          {words.national(view)}
        </a>
      </p>
    </Page>
  )
}

type TablesProps = {
  readonly view: View
  readonly counts: OutcomeCounts
  readonly aims: readonly AimMeasured[]
}

function Tables({ view, counts, aims }: TablesProps) {
  const measures = [words.people, words.up, words.share].map((heading) => heading(view))
  const name = ({ key: _, nameEn, nameCy }: OutcomeCounts['areas'][number]) =>
    view.language === 'cy' ? nameCy : nameEn
  return (
    <>
      <DataTable
        caption={words.kinds(view)}
        corner={words.kind(view)}
        columns={measures}
        rows={aims.map(({ aim, all }) => ({ heading: sayAim(view, aim), cells: cells(view, all) }))}
      />
      <DataTable
        caption={words.places(view)}
        corner={words.place(view)}
        columns={measures}
        rows={placesMeasured(counts).map(({ place, shown }) => ({
          heading: placeWords[place](view),
          cells: cells(view, shown.kind === 'hidden' ? { people: 'hidden', up: 'hidden' } : shown),
        }))}
      />
      <DataTable
        caption={words.areas(view)}
        corner={words.area(view)}
        columns={aims.map(({ aim }) => sayAim(view, aim))}
        rows={counts.areas.map((area, i) => ({
          heading: name(area),
          cells: aims.map(({ areas }) => sayBoth(view, areas[i])),
        }))}
      />
    </>
  )
}

const sayAim = (view: View, aim: AimMeasured['aim']): string =>
  (aim ? aimWords[aim] : words.notSaid)(view)

const cells = (view: View, { people, up, percent }: Cell): readonly string[] => [
  ...[people, up].map((count) =>
    count === 'hidden' ? words.hidden(view) : sayNumber(view, count),
  ),
  percent === undefined ? '' : words.percent(view, { percent }),
]

/** "23 of 41", in one cell. */
const sayBoth = (view: View, cell: Cell | undefined): string => {
  if (!cell || cell.people === 0) return sayNumber(view, 0)
  if (isHidden(cell)) return words.hidden(view)
  return words.of(view, {
    up: sayNumber(view, Number(cell.up)),
    people: sayNumber(view, Number(cell.people)),
  })
}

type TableProps = Parameters<typeof Grid>[0]

const DataTable = (props: TableProps) => (
  <>
    <h2 class="govuk-heading-m">{props.caption}</h2>
    <Grid {...props} />
  </>
)
