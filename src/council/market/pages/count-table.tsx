import type { Child } from 'hono/jsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayNumber } from '#ground/words/figures.ts'
import type { Area } from '#lives/offer/session.ts'
import { marketPaths } from '../paths.ts'
import type { SafeTable, Shown } from '../small-numbers.ts'
import { words } from '../words.ts'

/** A count, or that it is hidden: said in a word, since a mark alone is not read aloud. */
export const sayCount = (view: View, count: Shown): string =>
  count === 'hidden' ? words.hidden(view) : sayNumber(view, count)

export const areaName = ({ language }: View, area: Pick<Area, 'nameEn' | 'nameCy'>): string =>
  language === 'cy' ? area.nameCy : area.nameEn

export type TableRow = { readonly heading: Child; readonly cells: readonly Child[] }

type GridProps = {
  readonly caption: string
  readonly corner: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  readonly last?: TableRow | undefined
}

/** Numbers in rows and columns, each with its heading, in a frame that scrolls by itself. */
export const Grid = ({ caption, corner, columns, rows, last }: GridProps) => (
  <ScrollTable name={caption}>
    <table class="govuk-table gd-grid">
      <caption class="govuk-table__caption govuk-visually-hidden">{caption}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            {corner}
          </th>
          {columns.map((column) => (
            <th scope="col" class="govuk-table__header govuk-table__header--numeric">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {[...rows, ...(last ? [last] : [])].map(({ heading, cells }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {heading}
            </th>
            {cells.map((cell) => (
              <td class="govuk-table__cell govuk-table__cell--numeric">{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

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
