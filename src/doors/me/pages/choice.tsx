import { helperWords, scoreWords } from '#council/choice/answer-words.ts'
import { HELPERS, type Helper, SCORE_PICTURES, SCORES } from '#council/choice/survey.ts'
import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, Choices } from '#ground/govuk/picture-rows.tsx'
import { Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import { choiceWords as words } from '../choice-words.ts'
import { mePaths } from '../paths.ts'

const { Button } = govuk

export type ChoiceModel = {
  readonly frame: Frame
  /** Said where nothing was pressed. */
  readonly missing?: string | undefined
}

/** "Do I have choice?": five faces of one size, and a way to leave the question. */
export function ChoicePage({ frame, missing }: ChoiceModel) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.plan.to()}
      back={{ href: mePaths.plan.to() }}
      errors={missing ? [{ text: missing, href: '#answers' }] : undefined}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      <form method="post" action={mePaths.choice.to()} id="answers" novalidate>
        <Choices>
          {SCORES.map((score) => (
            <CardButton
              name="score"
              value={String(score)}
              picture={<Picture of={SCORE_PICTURES[score]} size={96} />}
              label={scoreWords[score](view)}
            />
          ))}
        </Choices>
        <Button
          text={words.notNow(view)}
          name="score"
          value="none"
          classes="govuk-button--secondary"
        />
      </form>
    </Page>
  )
}

const HELPER_PICTURES = {
  nobody: 'person',
  'family-or-friend': 'family',
  advocate: 'talk',
  worker: 'people',
} as const satisfies Readonly<Record<Helper, PictureKey>>

/** Who helped: asked once the answer is kept, so that it is not lost where this is left. */
export function ChoiceHelpPage({ frame, missing }: ChoiceModel) {
  const { view } = frame
  const title = words.whoHelped(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.plan.to()}
      errors={missing ? [{ text: missing, href: '#answers' }] : undefined}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <form method="post" action={mePaths.choiceHelp.to()} id="answers" novalidate>
        <Choices>
          {HELPERS.map((helper) => (
            <CardButton
              name="helper"
              value={helper}
              picture={<Picture of={HELPER_PICTURES[helper]} size={96} />}
              label={helperWords[helper](view)}
            />
          ))}
        </Choices>
      </form>
    </Page>
  )
}
