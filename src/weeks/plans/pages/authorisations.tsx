import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { minus } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { WaitingAuthorisation } from '#means/budgets/authorisation-queries.ts'
import { placePaths } from '#weeks/bookings/place-paths.ts'
import { sourcingWords } from '#weeks/bookings/sourcing-words.ts'
import { lifePaths } from '../life-paths.ts'
import { authorityWords as words } from '../life-words.ts'

type QueueProps = {
  readonly frame: Frame
  readonly waiting: readonly WaitingAuthorisation[]
}

/** Plans that wait for this authoriser, the earliest to be answered first. */
export function AuthorisationsPage({ frame, waiting }: QueueProps) {
  const { view } = frame
  const title = words.queue(view)
  return (
    <Page frame={frame} title={title} current={lifePaths.authorisations.to()} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      {waiting.length === 0 ? (
        <p class="govuk-body">{words.nothing(view)}</p>
      ) : (
        <Queue view={view} waiting={waiting} />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={placePaths.spotDecisions.to()}>
          {sourcingWords.toApprove(view)}
        </a>
      </p>
    </Page>
  )
}

/** By how much it is over what was adjusted, or under it: in words, never a sum below nought. */
const sayOver = (view: View, { final, adjusted }: WaitingAuthorisation): string =>
  final >= adjusted
    ? sayMoney(view, minus(final, adjusted))
    : words.underBy(view, { money: sayMoney(view, minus(adjusted, final)) })

const Queue = ({ view, waiting }: Omit<QueueProps, 'frame'> & { readonly view: View }) => (
  <ScrollTable name={words.queue(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-visually-hidden">{words.queue(view)}</caption>
      <TableHead
        columns={[words.person, words.by, words.asked, words.cost, words.over].map((heading) =>
          heading(view),
        )}
        isFigure={(place) => place > 2}
      />
      <tbody class="govuk-table__body">
        {waiting.map((one) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a class="govuk-link" href={lifePaths.authorisation.to({ authorisationId: one.id })}>
                {one.personName}
              </a>
              <div class="govuk-hint govuk-!-margin-bottom-0">{one.communication}</div>
            </th>
            <StackCell heading={words.by(view)} isWords>
              {sayDay(view, one.answerBy)}
            </StackCell>
            <StackCell heading={words.asked(view)} isWords>
              {one.askedByName}
            </StackCell>
            <td class="govuk-table__cell govuk-table__cell--numeric">
              {sayMoney(view, one.final)}
            </td>
            <td class="govuk-table__cell govuk-table__cell--numeric">{sayOver(view, one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)
