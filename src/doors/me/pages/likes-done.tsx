import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, CardLink, Cards, Choices } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { MatActivity } from '#weeks/finding/mat.ts'
import { findWords } from '../find-words.ts'
import { mePaths } from '../paths.ts'
import { nameOf, pictureOfActivity } from './likes.tsx'

export type LikesDoneModel = {
  readonly frame: Frame
  /** Every activity, with what the person has said of it. */
  readonly all: readonly MatActivity[]
  /** Whether there is a card that has no answer yet. */
  readonly isMore: boolean
}

/** What the person has told us, and a way to take each back. */
export function LikesDonePage({ frame, all, isMore }: LikesDoneModel) {
  const { view } = frame
  const title = findWords.likesDone(view)
  const liked = all.filter((a) => a.strength !== undefined && a.strength > 0)
  const disliked = all.filter((a) => a.strength !== undefined && a.strength < 0)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.find.to()}
      back={{ href: mePaths.find.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {liked.length + disliked.length === 0 && (
        <p class="govuk-body">{findWords.saidNothing(view)}</p>
      )}
      <Said view={view} heading={findWords.youLike(view)} activities={liked} />
      <Said view={view} heading={findWords.youDoNotLike(view)} activities={disliked} />
      <Choices>
        <CardLink
          href={mePaths.find.to()}
          picture={<Picture of="find" size={96} />}
          label={findWords.seeResults(view)}
        />
        {isMore && (
          <CardLink
            href={mePaths.likes.to()}
            picture={<Picture of="pictures" size={96} />}
            label={findWords.moreCards(view)}
          />
        )}
      </Choices>
    </Page>
  )
}

type SaidProps = {
  readonly view: View
  readonly heading: string
  readonly activities: readonly MatActivity[]
}

/** Each thing is a button that takes back what was said of it. */
function Said({ view, heading, activities }: SaidProps) {
  if (activities.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{heading}</h2>
      <form method="post" action={mePaths.likesDone.to()} novalidate>
        <Cards>
          {activities.map((activity) => (
            <CardButton
              name="activity"
              value={activity.key}
              picture={<Picture of={pictureOfActivity(activity)} size={72} />}
              label={nameOf(view, activity)}
            >
              {findWords.takeBackThis(view)}
            </CardButton>
          ))}
        </Cards>
      </form>
    </section>
  )
}
