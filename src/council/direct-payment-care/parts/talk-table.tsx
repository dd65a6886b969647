import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import type { TalkSeen } from '../care-queries.ts'
import { talkHowWords, withWords, careWords as words } from '../words.ts'

type TalkTableProps = { readonly view: View; readonly talks: readonly TalkSeen[] }

/** Who talked with whom about an account, and what was said. */
export const TalkTable = ({ view, talks }: TalkTableProps) => (
  <ScrollTable name={words.talks(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-visually-hidden">{words.talks(view)}</caption>
      <TableHead
        columns={[words.day, words.with, words.said, words.by].map((said) => said(view))}
      />
      <tbody class="govuk-table__body">
        {talks.map((talk) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {sayDayOfMonth(view, talk.on)}
            </th>
            <StackCell heading={words.with(view)} isWords>
              {withWords[talk.withWhom](view)}
              <br />
              {talkHowWords[talk.how](view)}
            </StackCell>
            <StackCell heading={words.said(view)} isWords>
              {talk.words}
            </StackCell>
            <StackCell heading={words.by(view)}>{talk.byName}</StackCell>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)
