import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Cards } from '#ground/govuk/picture-rows.tsx'
import type { Day } from '#ground/kernel/day.ts'
import { Picture } from '#ground/words/picture.tsx'
import { pictureOf } from '#weeks/proposals/parts/session-said.ts'
import {
  type PersonsWeek,
  sayTitle,
  slotsOn,
  slotsProposed,
} from '#weeks/proposals/persons-week.ts'
import { findWords } from '../find-words.ts'
import { isAnswerable } from '../parts/swap-at.ts'
import { WhenAndWhere } from '../parts/when-and-where.tsx'
import { mePaths } from '../paths.ts'
import { words } from '../words.ts'

/** So many to choose from at once in the pictures view; the rest behind "more". */
const AT_ONCE = 4

export type ChangeModel = {
  readonly frame: Frame
  readonly persons: PersonsWeek
  /** From when a change holds. */
  readonly monday: Day
  /** How many to leave out before the first, in the pictures view. */
  readonly skip: number
}

/** Which one to change: of the proposed week while it is there to answer, else of the week that is theirs. */
export function ChangePage({ frame, persons, monday, skip }: ChangeModel) {
  const { view } = frame
  const title = findWords.changeTitle(view)
  const isProposed = isAnswerable(persons)
  const all = isProposed ? slotsProposed(persons) : slotsOn(persons, monday)
  const isPictures = view.seeing === 'pictures'
  const shown = isPictures ? all.slice(skip, skip + AT_ONCE) : all
  const isMore = isPictures && all.length > skip + AT_ONCE
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: (isProposed ? mePaths.proposed : mePaths.wholeWeek).to() }}
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
            <WhenAndWhere view={view} session={session} />
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
