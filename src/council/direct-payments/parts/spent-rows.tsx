import { govuk } from '#ground/govuk/components.ts'
import { Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import { LINE_PICTURES } from '#weeks/plans/plan-pictures.ts'
import { type Entry, isIn } from '../four-weeks.ts'
import type { Planned } from '../planned.ts'
import { words } from '../words.ts'

const { Button } = govuk

/** What an entry was for, as the person knows it. An entry of an older plan is for something that was in it. */
export function sayWhatFor(view: View, entry: Entry, planned: Planned | undefined): string {
  const line = planned?.lines.find((one) => one.threadId === entry.lineThread)
  const outcome = planned?.outcomes.find((one) => one.threadId === entry.outcomeThread)
  return line?.what ?? outcome?.words ?? words.wanted(view)
}

const pictureFor = (entry: Entry, planned: Planned | undefined): PictureKey => {
  const line = planned?.lines.find((one) => one.threadId === entry.lineThread)
  return line ? LINE_PICTURES[line.kind] : 'shopping'
}

type SpentProps = {
  readonly view: View
  readonly entries: readonly Entry[]
  readonly planned: Planned | undefined
  readonly most: number
  /** Where an entry that this reader wrote down is taken back. */
  readonly takeBack?: ((entryId: Id) => string) | undefined
  readonly accountId?: Id | undefined
}

/** What was spent, the newest first, each with its picture. */
export function SpentRows({ view, entries, planned, most, takeBack, accountId }: SpentProps) {
  const spent = entries.filter((one) => !isIn(one) && !one.isTakenBack)
  if (spent.length === 0) return <p class="govuk-body">{words.nothingSpent(view)}</p>
  return (
    <Rows>
      {spent.slice(0, most).map((entry) => (
        <Row picture={<Picture of={pictureFor(entry, planned)} size={96} />}>
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>{sayMoney(view, entry.amount)}</strong> {sayWhatFor(view, entry, planned)}
          </p>
          <p class="govuk-body govuk-!-margin-bottom-1">
            {words.to(view, { who: entry.toWhom })}. {sayTheDay(view, entry.on)}.
          </p>
          {takeBack && entry.recordedBy === accountId && (
            <form method="post" action={takeBack(entry.id)} novalidate>
              <Button text={words.mistake(view)} classes="govuk-button--secondary" />
            </form>
          )}
        </Row>
      ))}
    </Rows>
  )
}
