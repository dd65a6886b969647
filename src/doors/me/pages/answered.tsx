import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices } from '#ground/govuk/picture-rows.tsx'
import { Picture } from '#ground/words/picture.tsx'
import { answerWords } from '../answer-words.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { mePaths } from '../paths.ts'
import { words } from '../words.ts'
import { Said, type Says } from './check.tsx'

export type AnsweredModel = {
  readonly frame: Frame
  /** What was answered, what happens next, and until when a mind may be changed. */
  readonly says: readonly Says[]
  /** Whether there is an answer that can be taken back. */
  readonly mayChangeMind: boolean
  /** Whether the week still waits for a whole answer. */
  readonly isOpen: boolean
}

/** Thank you: what happens next, and by when; and always "I have changed my mind". */
export function AnsweredPage({ frame, says, mayChangeMind, isOpen }: AnsweredModel) {
  const { view } = frame
  const title = answerWords.thankYou(view)
  return (
    <Page frame={frame} title={title} current={mePaths.myWeek.to()}>
      <h1 class="govuk-heading-l">{title}</h1>
      <Said says={says} />
      <Choices>
        {isOpen && (
          <CardLink
            href={mePaths.proposed.to()}
            picture={<Picture of="plan" size={96} />}
            label={words.lookAtIt(view)}
          />
        )}
        <CardLink
          href={mePaths.myWeek.to()}
          picture={<Picture of="week" size={96} />}
          label={words.myWeek(view)}
        />
        {mayChangeMind && (
          <CardLink
            href={mePaths.changedMyMind.to()}
            picture={<Picture of="change" size={96} />}
            label={words.changedMind(view)}
          />
        )}
        <TalkCard view={view} />
      </Choices>
    </Page>
  )
}
