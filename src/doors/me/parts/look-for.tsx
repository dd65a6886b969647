import { govuk } from '#ground/govuk/components.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import type { MatchFilter } from '#weeks/finding/match.ts'
import { findWords as words } from '../find-words.ts'
import { mePaths } from '../paths.ts'

const { Button, Input, Select } = govuk

type LookForProps = {
  readonly view: View
  readonly asked: Pick<MatchFilter, 'words' | 'weekday'>
}

/** A word and a day, for those who know what they look for. Nobody has to type: everything is below without it. */
export const LookFor = ({ view, asked }: LookForProps) => (
  <details class="govuk-details" open={Boolean(asked.words) || asked.weekday !== undefined}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{words.lookFor(view)}</span>
    </summary>
    <form class="govuk-details__text" method="get" action={mePaths.find.to()} novalidate>
      <Input
        id="words"
        name="words"
        value={asked.words ?? ''}
        label={{ text: words.word(view) }}
        hint={{ text: words.wordHint(view) }}
      />
      <Select
        id="weekday"
        name="weekday"
        label={{ text: words.onDay(view) }}
        value={asked.weekday === undefined ? '' : String(asked.weekday)}
        items={[
          { value: '', text: words.anyDay(view) },
          ...[0, 1, 2, 3, 4, 5, 6].map((day) => ({
            value: String(day),
            text: sayWeekday(view, day),
          })),
        ]}
      />
      <Button text={words.lookNow(view)} classes="govuk-button--secondary" />
    </form>
  </details>
)
