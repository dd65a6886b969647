import { Card, CardLine, CardLink, Cards } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { Clock, Picture } from '#ground/words/picture.tsx'
import { sayTimes } from '#ground/words/times.ts'
import type { TravelMeans } from '#lives/people/person.ts'
import {
  pictureOf,
  pictureOfMeans,
  sayJourney,
  sayPlace,
  sayWeekly,
  sayWorker,
} from '#weeks/proposals/parts/session-said.ts'
import { type Slot, sayTitle } from '#weeks/proposals/persons-week.ts'
import { mePaths } from '../paths.ts'

/** At most so many to a day (ER18). */
const MOST_CARDS = 5

type DayProps = {
  readonly view: View
  readonly slots: readonly Slot[]
  readonly means: TravelMeans
}

/** What is on in one day: what, when by words and clock, where, with whom, and how to get there. */
export const DayCards = ({ view, slots, means }: DayProps) => (
  <Cards>
    {slots.slice(0, MOST_CARDS).map((slot) => (
      <SlotCard view={view} slot={slot} means={means} />
    ))}
  </Cards>
)

type SlotProps = {
  readonly view: View
  readonly slot: Slot
  readonly means: TravelMeans
}

/** In the pictures view a card of the day is only looked at, so that the page keeps to five choices. */
function SlotCard({ view, slot, means }: SlotProps) {
  const { session } = slot
  const face = {
    picture: <Picture of={pictureOf(session)} size={128} />,
    label: sayTitle(view, session),
    children: <SlotDetail view={view} slot={slot} means={means} />,
  }
  return view.seeing === 'pictures' ? (
    <Card {...face} />
  ) : (
    <CardLink href={mePaths.activity.to({ sessionId: session.id })} {...face} />
  )
}

const Where = ({ view, session }: SeenProps) => (
  <CardLine picture={<Picture of="place" size={48} />}>{sayPlace(view, session)}</CardLine>
)

type SeenProps = { readonly view: View; readonly session: Slot['session'] }

/** When and where: two sessions of one activity have the same picture and name, and are told apart by these. */
export const WhenAndWhere = ({ view, session }: SeenProps) => (
  <>
    <CardLine picture={<Clock at={session.starts} size={48} />}>
      {sayWeekly(view, session)}
    </CardLine>
    <Where view={view} session={session} />
  </>
)

/** In the pictures view the picture of the journey says how; how long, its words say to those who hear the page. */
const SlotDetail = ({ view, slot: { session, travelMinutes }, means }: SlotProps) => (
  <>
    <CardLine picture={<Clock at={session.starts} size={48} />}>
      {sayTimes(view, session.starts, session.ends)}
    </CardLine>
    <Where view={view} session={session} />
    <CardLine picture={<Picture of="person" size={48} />}>{sayWorker(view, session)}</CardLine>
    <CardLine picture={<Picture of={pictureOfMeans(means)} size={48} />}>
      <span class={view.seeing === 'pictures' ? 'govuk-visually-hidden' : undefined}>
        {sayJourney(view, means, travelMinutes)}
      </span>
    </CardLine>
  </>
)
