import { Grid } from '#ground/govuk/grid.tsx'
import type { SafeTable, Shown } from '#ground/kernel/small-numbers.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayNumber } from '#ground/words/figures.ts'
import type { Area } from '#lives/offer/session.ts'
import { marketPaths } from '../paths.ts'
import { words } from '../words.ts'

/** A count, or that it is hidden: said in a word, since a mark alone is not read aloud. */
export const sayCount = (view: View, count: Shown): string =>
  count === 'hidden' ? words.hidden(view) : sayNumber(view, count)

export const areaName = ({ language }: View, area: Pick<Area, 'nameEn' | 'nameCy'>): string =>
  language === 'cy' ? area.nameCy : area.nameEn

export const AreaLink = ({ view, area }: { readonly view: View; readonly area: Area }) => (
  <a class="govuk-link" href={marketPaths.area.to({ area: area.key })}>
    {areaName(view, area)}
  </a>
)

type AreaGridProps = {
  readonly view: View
  readonly caption: string
  readonly areas: readonly Area[]
  /** The one area that the reader asked for; else all. */
  readonly only?: string | undefined
  readonly columns: readonly string[]
  /** What the totals of the rows count. */
  readonly sum: string
  readonly table: SafeTable
}

/** A safe table by area with its totals. One area alone shows the same cells: hidden ones are hidden whatever is asked. */
export const AreaGrid = ({ view, caption, areas, only, columns, sum, table }: AreaGridProps) => (
  <Grid
    caption={caption}
    corner={words.area(view)}
    columns={[...columns, sum]}
    rows={areas.flatMap((area, i) =>
      only && only !== area.key
        ? []
        : [
            {
              heading: <AreaLink view={view} area={area} />,
              cells: [...(table.cells[i] ?? []), table.rowTotals[i] ?? 0].map((n) =>
                sayCount(view, n),
              ),
            },
          ],
    )}
    last={{
      heading: words.total(view),
      cells: [...table.columnTotals, table.total].map((n) => sayCount(view, n)),
    }}
  />
)
