import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Cards } from '#ground/govuk/picture-rows.tsx'
import { Picture } from '#ground/words/picture.tsx'
import { pictureOf, sayWeekly } from '#weeks/proposals/parts/session-said.ts'
import { type PersonsWeek, sayTitle, slotsProposed } from '#weeks/proposals/persons-week.ts'
import { findWords } from '../find-words.ts'
import { mePaths } from '../paths.ts'
import { words } from '../words.ts'

/** So many to choose from at once in the pictures view; the rest behind "more". */
const AT_ONCE = 4

export type ChangeModel = {
  readonly frame: Frame
  readonly persons: PersonsWeek
  /** How many to leave out before the first, in the pictures view. */
  readonly skip: number
}

/** Which one of the week to change. */
export function ChangePage({ frame, persons, skip }: ChangeModel) {
  const { view } = frame
  const title = findWords.changeTitle(view)
  const all = slotsProposed(persons)
  const isPictures = view.seeing === 'pictures'
  const shown = isPictures ? all.slice(skip, skip + AT_ONCE) : all
  const isMore = isPictures && all.length > skip + AT_ONCE
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.proposed.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {all.length === 0 && <p class="govuk-body">{words.noWeek(view)}</p>}
      <Cards>
        {shown.map(({ session }) => (
          <CardLink
            href={mePaths.changeOne.to({ sessionId: session.id })}
            picture={<Picture of={pictureOf(session)} size={96} />}
            label={sayTitle(view, session)}
          >
            {sayWeekly(view, session)}
          </CardLink>
        ))}
        {isMore && (
          <CardLink
            href={`${mePaths.change.to()}?from=${skip + AT_ONCE}`}
            picture={<Picture of="find" size={96} />}
            label={findWords.moreShort(view)}
          />
        )}
      </Cards>
    </Page>
  )
}
