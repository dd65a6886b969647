import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayNumber } from '#ground/words/figures.ts'
import type { Lateness } from '#weeks/reviews/review-clock.ts'
import { latenessWords } from '#weeks/reviews/words.ts'
import { words } from '../words.ts'

/** How many reviews stand on each step of the ladder, and how many of the latest have no director's note. */
export type LateCounts = {
  readonly steps: readonly (readonly [Exclude<Lateness, 'ahead'>, number])[]
  /** Only those who work for the whole council count these. */
  readonly withoutNote?: number | undefined
}

export const LateReviews = ({ view, late }: { readonly view: View; readonly late: LateCounts }) => (
  <>
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--m">{words.ladder(view)}</caption>
      <TableHead
        columns={[words.ladderStep, words.ladderCount].map((heading) => heading(view))}
        isFigure={(place) => place > 0}
      />
      <tbody class="govuk-table__body">
        {late.steps.map(([step, count]) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {latenessWords[step](view)}
            </th>
            <td class="govuk-table__cell govuk-table__cell--numeric">{sayNumber(view, count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {late.withoutNote !== undefined && (
      <p class="govuk-body">{words.withoutNote(view, { count: late.withoutNote })}</p>
    )}
  </>
)
