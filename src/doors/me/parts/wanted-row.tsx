import { Row } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import { SentMedia } from '#lives/media/parts/sent-media.tsx'
import { levelWords, planWords } from '#weeks/plans/my-plan-words.ts'
import { PURPOSE_PICTURES } from '#weeks/plans/plan-pictures.ts'
import type { OutcomeStory } from '#weeks/plans/progress-queries.ts'
import { goingWords as words } from '../going-words.ts'
import { mePaths } from '../paths.ts'

type RowProps = { readonly view: View; readonly story: OutcomeStory }

/** One thing that I want, where it is now, what shows that, and the way to show more. */
export function WantedRow({ view, story: { outcome, progress } }: RowProps) {
  const [last] = progress
  const level = last?.level ?? outcome.level
  const isPictures = view.seeing === 'pictures'
  const { threadId } = outcome
  return (
    <Row picture={<Picture of={PURPOSE_PICTURES[outcome.purpose]} size={128} />}>
      <p class="govuk-body">{planWords.myWords(view, { words: outcome.words })}</p>
      {!isPictures && (
        <p class="govuk-body">
          {planWords.nearly(view, {
            level: levelWords[level](view),
            wanted: levelWords[outcome.wantedLevel](view),
          })}
        </p>
      )}
      {last && last.media.length > 0 && <SentMedia view={view} media={last.media} />}
      <p class="govuk-body">
        <a class="govuk-link" href={mePaths.going.to({ threadId })}>
          {words.show(view)}
          <span class="govuk-visually-hidden">: {outcome.words}</span>
        </a>
      </p>
    </Row>
  )
}
