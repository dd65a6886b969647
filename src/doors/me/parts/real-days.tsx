import type { Html } from '#ground/govuk/html.ts'
import { Card, CardLine, CardLink, Cards } from '#ground/govuk/picture-rows.tsx'
import { type StripDay, StripItem, WeekStrip } from '#ground/govuk/week-strip.tsx'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { Clock, Picture } from '#ground/words/picture.tsx'
import { sayTimes } from '#ground/words/times.ts'
import type { TravelMeans } from '#lives/people/person.ts'
import { sayState, sayWhy } from '#weeks/bookings/parts/day-said.ts'
import { dayStateWords } from '#weeks/bookings/persons-day-words.ts'
import type { PersonsDay } from '#weeks/bookings/persons-days.ts'
import { sayFriends } from '#weeks/proposals/parts/reasons-said.ts'
import {
  pictureOf,
  pictureOfMeans,
  sayJourney,
  sayPlace,
  sayWorker,
} from '#weeks/proposals/parts/session-said.ts'
import { type PersonsWeek, type SessionSeen, sayTitle } from '#weeks/proposals/persons-week.ts'
import type { DayToGo } from '#weeks/proposals/queries.ts'
import { mePaths } from '../paths.ts'

/** A day of the person's, with the session as it is on that very day. */
export type RealDay = { readonly at: DayToGo; readonly session: SessionSeen }

/** The days of a week or a day as its pages show them. The session of each is among those that the week knows. */
export const realDays = ({ sessions }: PersonsWeek, days: readonly DayToGo[]): readonly RealDay[] =>
  days.flatMap((at) => {
    const usual = sessions.get(at.sessionId)
    if (!usual) return []
    const { starts, ends, worker, venueId, venueName } = at
    const venue = { ...usual.venue, id: venueId, name: venueName }
    return [{ at, session: { ...usual, starts, ends, worker, venue } }]
  })

/** At most so many to a day (ER18). */
const MOST_CARDS = 5

type CardsProps = {
  readonly view: View
  readonly days: readonly RealDay[]
  readonly means: TravelMeans
  /** Whether each is a way on: in the pictures view only as long as there are no more than five on the page. */
  readonly isLinked: boolean
}

/** What one day has: what, when by words and clock, where, with whom, and how to get there; what is off says why. */
export const RealDayCards = ({ view, days, means, isLinked }: CardsProps) => (
  <Cards>
    {days.slice(0, MOST_CARDS).map((day) => (
      <RealDayCard {...{ view, day, means, isLinked }} />
    ))}
  </Cards>
)

type DayProps = { readonly view: View; readonly day: RealDay }

function RealDayCard({ view, day, means, isLinked }: DayProps & Omit<CardsProps, 'days'>) {
  const { at, session } = day
  const face = {
    picture: <Picture of={pictureOf(session)} size={128} />,
    label: sayTitle(view, session),
    children:
      at.state === 'on' ? <OnLines {...{ view, day, means }} /> : <OffLines {...{ view, day }} />,
  }
  return isLinked ? <CardLink href={dayHref(at)} {...face} /> : <Card {...face} />
}

export const dayHref = ({ sessionId, day }: PersonsDay): string =>
  mePaths.day.to({ sessionId, day })

const OnLines = ({ view, day, means }: DayProps & { readonly means: TravelMeans }) => {
  const { session, at } = day
  return (
    <>
      <CardLine picture={<Clock at={session.starts} size={48} />}>{saidTimes(view, day)}</CardLine>
      <CardLine picture={<Picture of="place" size={48} />}>{saidWhere(view, day)}</CardLine>
      <CardLine picture={<Picture of="person" size={48} />}>{saidWho(view, day)}</CardLine>
      <CardLine picture={<Picture of={pictureOfMeans(means)} size={48} />}>
        <span class={view.seeing === 'pictures' ? 'govuk-visually-hidden' : undefined}>
          {sayJourney(view, means, at.travelMinutes)}
        </span>
      </CardLine>
      <WhyChanged view={view} day={day} />
    </>
  )
}

/** The old crossed out, the new after it; both said to those who hear the page. */
export const Changed = ({
  view,
  from,
  to,
}: {
  readonly view: View
  readonly from: string
  readonly to: string
}) => (
  <>
    <del>
      <span class="govuk-visually-hidden">{dayStateWords.before(view)} </span>
      {from}
    </del>{' '}
    <ins>
      <span class="govuk-visually-hidden">{dayStateWords.now(view)} </span>
      {to}
    </ins>
  </>
)

function saidTimes(view: View, { at }: RealDay): Html | string {
  const now = sayTimes(view, at.starts, at.ends)
  const { starts = at.starts, ends = at.ends } = at.changedFrom ?? {}
  const before = sayTimes(view, starts, ends)
  return before === now ? now : <Changed view={view} from={before} to={now} />
}

function saidWhere(view: View, { at, session }: RealDay): Html | string {
  const before = at.changedFrom?.venueName
  if (before === undefined) return sayPlace(view, session)
  return <Changed view={view} from={before} to={at.venueName} />
}

function saidWho(view: View, { at, session }: RealDay): Html | string {
  const before = at.changedFrom?.worker
  const now = sayWorker(view, session)
  return before === undefined ? now : <Changed view={view} from={before} to={now} />
}

const WhyChanged = ({ view, day: { at } }: DayProps) => {
  const why = at.changedFrom && sayWhy(view, at)
  return why ? <CardLine picture={<Picture of="change" size={48} />}>{why}</CardLine> : null
}

/** Something that is off: crossed out, and why. */
const OffLines = ({ view, day: { at } }: DayProps) => (
  <>
    <CardLine picture={<Picture of="no" size={48} />}>{sayState(view, at)}</CardLine>
    <CardLine picture={<Clock at={at.starts} size={48} />}>
      <del>{sayTimes(view, at.starts, at.ends)}</del>
    </CardLine>
    {sayWhy(view, at) && (
      <CardLine picture={<Picture of="letter" size={48} />}>{sayWhy(view, at)}</CardLine>
    )}
  </>
)

type WeekProps = {
  readonly view: View
  readonly monday: Day
  readonly days: readonly RealDay[]
  readonly means: TravelMeans
  readonly today?: Day
  /** What else is on, on a day, after the sessions. */
  readonly besides: (day: Day) => readonly Html[]
}

/** One week by its real dates: Saturday and Sunday are there only if something is, where days are not columns. */
export function RealWeek({ view, monday, days, means, today, besides }: WeekProps) {
  const strip = [0, 1, 2, 3, 4, 5, 6].flatMap((weekday): readonly StripDay[] => {
    const on = addDays(monday, weekday)
    const mine = days.filter(({ at }) => at.day === on)
    const other = besides(on)
    if (weekday > 4 && view.seeing !== 'standard' && mine.length + other.length === 0) return []
    const items = [...mine.map((day) => <RealDayItem {...{ view, day, means }} />), ...other]
    return [{ weekday, heading: sayWeekday(view, weekday), isToday: on === today, items }]
  })
  return <WeekStrip view={view} days={strip} level={3} />
}

function RealDayItem({ view, day, means }: DayProps & { readonly means: TravelMeans }) {
  const { at, session } = day
  const title = sayTitle(view, session)
  const friends = sayFriends(view, session)
  const named = at.state === 'on' ? title : <del>{title}</del>
  return (
    <StripItem picture={<Picture of={pictureOf(session)} />}>
      <strong>
        {view.seeing === 'pictures' ? (
          named
        ) : (
          <a class="govuk-link" href={dayHref(at)}>
            {named}
          </a>
        )}
      </strong>
      {at.state !== 'on' && <span>{sayPlace(view, session)}</span>}
      {at.state !== 'on' && <span>{sayState(view, at)}</span>}
      {at.state !== 'on' && sayWhy(view, at) && <span>{sayWhy(view, at)}</span>}
      {at.state === 'on' && (
        <>
          <span>{saidTimes(view, day)}</span>
          <span>{saidWhere(view, day)}</span>
          <span>{saidWho(view, day)}</span>
          {at.changedFrom && sayWhy(view, at) && <span>{sayWhy(view, at)}</span>}
          <span>{sayJourney(view, means, at.travelMinutes)}</span>
          {friends && <span>{friends}</span>}
        </>
      )}
    </StripItem>
  )
}
