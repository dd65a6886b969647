import { govuk } from '#ground/govuk/components.ts'
import type { Html } from '#ground/govuk/html.ts'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { reviewPaths } from '#weeks/reviews/paths.ts'
import type { DueItem } from '#weeks/reviews/queries.ts'
import type { Lateness } from '#weeks/reviews/review-clock.ts'
import { clockWords, latenessWords } from '#weeks/reviews/words.ts'
import { words } from '../words.ts'

const { Tag } = govuk

/** Something about one person that waits by a day. */
export type WaitingLine = {
  readonly id: Id
  readonly name: string
  readonly communication: string
  readonly href: string
  readonly text: string | Html
  readonly day: Day
}
type ListProps = {
  readonly view: View
  readonly title: string
  readonly lines: readonly WaitingLine[]
  /** The title stands above already. */
  readonly isTitled?: boolean | undefined
}

export const WaitingList = ({ view, title, lines, isTitled = false }: ListProps) => (
  <ScrollTable name={title}>
    <table class="govuk-table gd-stack">
      <caption
        class={`govuk-table__caption ${isTitled ? 'govuk-visually-hidden' : 'govuk-table__caption--m'}`}
      >
        {title}
      </caption>
      <TableHead columns={[words.person, words.what, words.due].map((heading) => heading(view))} />
      <tbody class="govuk-table__body">
        {lines.map((line) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a class="govuk-link" href={line.href}>
                {line.name}
              </a>
              <div class="govuk-hint govuk-!-margin-bottom-0">{line.communication}</div>
            </th>
            <StackCell heading={words.what(view)} isWords>
              {line.text}
            </StackCell>
            <StackCell heading={words.due(view)}>{sayDayOfMonth(view, line.day)}</StackCell>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

export type DueLine = DueItem & { readonly lateness: Lateness }

/** Reviews that are due or come near, the latest first. */
export const ReviewList = ({
  view,
  reviews,
}: {
  readonly view: View
  readonly reviews: readonly DueLine[]
}) =>
  reviews.length === 0 ? (
    <p class="govuk-body">{words.noReviews(view)}</p>
  ) : (
    <WaitingList
      {...{ view, title: words.reviews(view), isTitled: true }}
      lines={reviews.map((item) => ({
        ...{ id: item.personId, name: item.name, communication: item.communication },
        href: reviewPaths.list.to({ personId: item.personId }),
        text: <DueSaid view={view} item={item} />,
        day: item.dueOn,
      }))}
    />
  )

const LATE = { ahead: 'grey', due: 'blue', team: 'yellow', manager: 'orange', director: 'red' }

const DueSaid = ({ view, item }: { readonly view: View; readonly item: DueLine }) => (
  <>
    {item.clocks.map((clock) => clockWords[clock](view)).join(', ')}{' '}
    <Tag text={latenessWords[item.lateness](view)} classes={`govuk-tag--${LATE[item.lateness]}`} />
    <div class="govuk-hint govuk-!-margin-bottom-0">
      {item.bookedOn
        ? words.booked(view, { day: sayDayOfMonth(view, item.bookedOn) })
        : words.notBooked(view)}
    </div>
  </>
)
