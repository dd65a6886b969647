import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { isOverdue } from '../challenge.ts'
import { StandingTag } from '../parts/challenge-facts.tsx'
import { challengePaths } from '../paths.ts'
import type { ListedChallenge } from '../queries.ts'
import { statusWords, handlingWords as words } from '../status-words.ts'
import { aboutWords } from '../words.ts'

const { Tag } = govuk

type WaitingModel = {
  readonly frame: Frame
  readonly accountId: Id
  readonly today: Day
  readonly challenges: readonly ListedChallenge[]
}

/** Everything that waits for an answer. */
export function WaitingPage({ frame, challenges, ...rest }: WaitingModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.title(view)
  return (
    <Page frame={frame} title={title} current={challengePaths.list.to()} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.intro(view)}</p>
      {challenges.length === 0 ? (
        <p class="govuk-body">{words.nothing(view)}</p>
      ) : (
        <ScrollTable name={title}>
          <table class="govuk-table gd-stack">
            <caption class="govuk-table__caption govuk-visually-hidden">{title}</caption>
            <TableHead
              columns={[
                words.person,
                statusWords.about,
                statusWords.handler,
                statusWords.answerBy,
              ].map((heading) => heading(view))}
            />
            <tbody class="govuk-table__body">
              {challenges.map((challenge) => (
                <WaitingRow {...{ ...rest, view, challenge }} />
              ))}
            </tbody>
          </table>
        </ScrollTable>
      )}
    </Page>
  )
}

type RowProps = Pick<WaitingModel, 'accountId' | 'today'> & {
  readonly view: View
  readonly challenge: ListedChallenge
}
const WaitingRow = ({ view, accountId, today, challenge }: RowProps) => (
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">
      {challenge.name}
      <div class="govuk-hint govuk-!-margin-bottom-0">{challenge.communication}</div>
    </th>
    <StackCell heading={statusWords.about(view)}>
      <a class="govuk-link" href={challengePaths.handle.to({ challengeId: challenge.id })}>
        {aboutWords[challenge.about](view)}
      </a>
      <div>
        <StandingTag view={view} challenge={challenge} />
      </div>
    </StackCell>
    <StackCell heading={statusWords.handler(view)}>
      {challenge.handlerName ?? statusWords.nobody(view)}
      {challenge.handlerId === accountId && <div>{words.yours(view)}</div>}
    </StackCell>
    <StackCell heading={statusWords.answerBy(view)}>
      {sayDay(view, challenge.answerBy)}{' '}
      {isOverdue(challenge, today) && <Tag text={words.late(view)} classes="govuk-tag--red" />}
    </StackCell>
  </tr>
)
