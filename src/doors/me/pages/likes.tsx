import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, CardLink, Choices } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import { isPicture, type PictureKey } from '#ground/words/pictures.ts'
import { CARDS, type MatActivity, type MatPlace } from '#weeks/finding/mat.ts'
import { findWords } from '../find-words.ts'
import { mePaths } from '../paths.ts'

export const nameOf = ({ language }: View, { easyEn, easyCy }: MatActivity): string =>
  language === 'en' ? easyEn : easyCy
export const pictureOfActivity = ({ picture }: MatActivity): PictureKey =>
  isPicture(picture) ? picture : 'activity'

export type LikesModel = {
  readonly frame: Frame
  readonly activity: MatActivity
  readonly place: MatPlace
  /** Said where no answer was sent. */
  readonly missing?: string
}

/** One card of the mat: one picture, three answers of one size, and a way to stop. No typing. */
export function LikesPage({ frame, activity, place, missing }: LikesModel) {
  const { view } = frame
  const title = findWords.doYouLike(view, { activity: nameOf(view, activity) })
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.find.to()}
      back={{ href: mePaths.find.to() }}
      errors={missing ? [{ text: missing, href: '#answers' }] : undefined}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Picture of={pictureOfActivity(activity)} size={220} />
      <p class="govuk-body">{findWords.card(view, { number: place.seen + 1, of: CARDS })}</p>
      <form method="post" action={mePaths.likes.to()} id="answers" novalidate>
        <input type="hidden" name="activity" value={activity.key} />
        <input type="hidden" name="seen" value={String(place.seen)} />
        <input type="hidden" name="at" value={String(place.at)} />
        <Choices>
          <Answer value="like" picture="good" label={findWords.like(view)} />
          <Answer value="not-sure" picture="not-sure" label={findWords.notSure(view)} />
          <Answer value="do-not-like" picture="bad" label={findWords.doNotLike(view)} />
          <CardLink
            href={mePaths.likesDone.to()}
            picture={<Picture of="sign-out" size={96} />}
            label={findWords.stop(view)}
          />
        </Choices>
      </form>
    </Page>
  )
}

type AnswerProps = { readonly value: string; readonly picture: PictureKey; readonly label: string }

const Answer = ({ value, picture, label }: AnswerProps) => (
  <CardButton
    name="answer"
    value={value}
    picture={<Picture of={picture} size={96} />}
    label={label}
  />
)
