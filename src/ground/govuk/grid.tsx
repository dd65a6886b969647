import type { Child } from 'hono/jsx'
import { ScrollTable } from './staff-layout.tsx'
import { TableHead } from './table-head.tsx'

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
      <TableHead columns={[corner, ...columns]} isFigure={(place) => place > 0} />
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
