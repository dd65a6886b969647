import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLine, CardLink, Cards, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { InPlaceOfClosing } from '#weeks/finding/queries.ts'
import type { Found } from '#weeks/finding/ranking.ts'
import type { Closing } from '#weeks/proposals/closing.ts'
import { sayFriends } from '#weeks/proposals/parts/reasons-said.ts'
import { pictureOfMeans, sayJourney } from '#weeks/proposals/parts/session-said.ts'
import { sayTitle } from '#weeks/proposals/persons-week.ts'
import { closingWords as words } from '../closing-words.ts'
import { findWords } from '../find-words.ts'
import { sayCost } from '../parts/seat-said.ts'
import { SessionFace } from '../parts/session-face.tsx'
import { spokenTo } from '../parts/spoken.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { WhenAndWhere } from '../parts/when-and-where.tsx'
import { mePaths } from '../paths.ts'

export type ClosingModel = {
  readonly frame: Frame
  readonly closing: Closing
  readonly options: InPlaceOfClosing | undefined
}

/** Something closes: until when it is there, and three things to do in its place, each with all that it takes to choose. */
export function ClosingPage({ frame, closing, options }: ClosingModel) {
  const { view } = frame
  const { session, lastDay, weeks } = closing
  const title = words.isClosing(view, { title: sayTitle(view, session) })
  const found = options?.found ?? []
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.myWeek.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Rows>
        <Row picture={<Picture of="week" size={128} />}>
          <p class="govuk-body">{words.lastDay(view, { day: sayTheDay(view, lastDay) })}</p>
          <p class="govuk-body">{words.weeks(view, { count: weeks })}</p>
        </Row>
        <Row picture={<Picture of="home" size={128} />}>
          <p class="govuk-body">{words.untilThen(view)}</p>
        </Row>
      </Rows>
      <h2 class="govuk-heading-m">
        {found.length > 0 ? words.couldDo(view) : words.nothing(view)}
      </h2>
      <Cards>
        {options && found.map((one) => <Option {...{ view, options, one }} />)}
        <TalkCard view={view} />
      </Cards>
    </Page>
  )
}

type OptionProps = {
  readonly view: View
  readonly options: InPlaceOfClosing
  readonly one: Found
}

const METRES_A_MILE = 1_609.344

/** Its photo, else the picture of what is done there; when, where, how far, for how much, and who goes whom they know. */
function Option({ view, options, one }: OptionProps) {
  const { persons, sessions, metres } = options
  const session = sessions.get(one.sessionId)
  if (!session) return null
  const means = persons.person.travelMeans
  const miles = Math.round((metres.get(session.id) ?? 0) / METRES_A_MILE)
  const isPictures = view.seeing === 'pictures'
  return (
    <CardLink
      href={mePaths.activity.to({ sessionId: session.id })}
      picture={<SessionFace view={view} session={session} />}
      label={sayTitle(view, session)}
    >
      <WhenAndWhere view={view} session={session} />
      <CardLine picture={<Picture of={pictureOfMeans(means)} size={48} />}>
        {!isPictures && (
          <>
            {sayJourney(view, means, one.travelMinutes)}
            <br />
          </>
        )}
        {words.miles(view, { count: miles })}
      </CardLine>
      <CardLine picture={<Picture of="money" size={48} />}>
        {sayCost(view, one.price, true)}
      </CardLine>
      <CardLine picture={<Picture of="friends" size={48} />}>
        {sayFriends(spokenTo(view), session) ?? findWords.noFriends(view)}
      </CardLine>
    </CardLink>
  )
}
