type TableHeadProps = {
  readonly columns: readonly string[]
  /** Whether the column at this place, the first being 0, holds figures: they stand to the right. */
  readonly isFigure?: ((place: number) => boolean) | undefined
}

/** The first row of a table: what each column is called. */
export const TableHead = ({ columns, isFigure = () => false }: TableHeadProps) => (
  <thead class="govuk-table__head">
    <tr class="govuk-table__row">
      {columns.map((column, place) => (
        <th
          scope="col"
          class={`govuk-table__header${isFigure(place) ? ' govuk-table__header--numeric' : ''}`}
        >
          {column}
        </th>
      ))}
    </tr>
  </thead>
)
