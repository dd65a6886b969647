import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import { answerWords } from '../answer-words.ts'
import { AnswerChoices } from '../parts/answer-choices.tsx'
import { TalkCard } from '../parts/talk-card.tsx'
import { mePaths } from '../paths.ts'

const { InsetText } = govuk

/** One thing that an answer does, with its picture. */
export type Says = { readonly picture: PictureKey; readonly text: string }

export type Check = {
  /** What the person is about to say, and what will happen. Three at most in the pictures view. */
  readonly says: readonly Says[]
  readonly action: string
  /** What the form sends besides: which week, as it was seen. */
  readonly fields: Readonly<Record<string, string>>
  readonly button: Says
  readonly back: string
  /** Why it could not be done, where it was tried. */
  readonly refused?: string
}

/** Nothing is final before this page: what was chosen, what will happen, and a way back of the same size. */
export function CheckPage({ frame, check }: { readonly frame: Frame; readonly check: Check }) {
  const { view } = frame
  const title = answerWords.isThisRight(view)
  const errors = check.refused ? [{ text: check.refused, href: '#answer' }] : undefined
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: check.back }}
      errors={errors}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Said says={check.says} />
      {check.refused && <InsetText text={answerWords.whatNow(view)} />}
      <div id="answer">
        {check.refused ? (
          <Otherwise view={view} check={check} />
        ) : (
          <Answer view={view} check={check} />
        )}
      </div>
    </Page>
  )
}

/** Rows of a picture and a sentence. */
export const Said = ({ says }: { readonly says: readonly Says[] }) => (
  <Rows>
    {says.map(({ picture, text }) => (
      <Row picture={<Picture of={picture} size={128} />}>
        <p class="govuk-body">{text}</p>
      </Row>
    ))}
  </Rows>
)

/** What else can be done. A week that was proposed may be answered otherwise; anything else is for talking about. */
const Otherwise = ({ view, check }: { readonly view: View; readonly check: Check }) =>
  check.fields.week === undefined ? (
    <Choices>
      <CardLink
        href={check.back}
        picture={<Picture of="change" size={96} />}
        label={answerWords.goBack(view)}
      />
      <TalkCard view={view} />
    </Choices>
  ) : (
    <AnswerChoices view={view} some={['change', 'no', 'talk']} />
  )

const Answer = ({ view, check }: { readonly view: View; readonly check: Check }) => (
  <form method="post" action={check.action} novalidate>
    {Object.entries(check.fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <Choices>
      <CardButton
        name="answer"
        value="right"
        picture={<Picture of={check.button.picture} size={96} />}
        label={check.button.text}
      />
      <CardLink
        href={check.back}
        picture={<Picture of="change" size={96} />}
        label={answerWords.goBack(view)}
      />
    </Choices>
  </form>
)
