import type { Html } from '#ground/govuk/html.ts'
import { type StripDay, StripItem, WeekStrip } from '#ground/govuk/week-strip.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import { sayTimes } from '#ground/words/times.ts'
import type { TravelMeans } from '#lives/people/person.ts'
import type { Slot } from '../persons-week.ts'
import { sayTitle } from '../persons-week.ts'
import { sayFriends } from './reasons-said.ts'
import { pictureOf, sayJourney, sayPlace, sayWorker } from './session-said.ts'

type SlotProps = {
  readonly view: View
  readonly slot: Slot
  readonly means: TravelMeans
  /** Where the session's own page is, for those who may open it. */
  readonly href?: string | undefined
  /** What more is said of it: why it is there, what it costs. */
  readonly children?: Html | undefined
}

/** One session in a strip of days: what, when, where, with whom, and how to get there. */
export function SlotItem({ view, slot, means, href, children }: SlotProps) {
  const { session, travelMinutes } = slot
  const title = sayTitle(view, session)
  const friends = sayFriends(view, session)
  return (
    <StripItem picture={<Picture of={pictureOf(session)} />} below={children}>
      <strong>
        {href ? (
          <a class="govuk-link" href={href}>
            {title}
          </a>
        ) : (
          title
        )}
      </strong>
      <span>{sayTimes(view, session.starts, session.ends)}</span>
      <span>{sayPlace(view, session)}</span>
      <span>{sayWorker(view, session)}</span>
      <span>{sayJourney(view, means, travelMinutes)}</span>
      {friends && <span>{friends}</span>}
    </StripItem>
  )
}

type WeekProps = {
  readonly view: View
  readonly slots: readonly Slot[]
  readonly means: TravelMeans
  readonly today?: number | undefined
  readonly level?: 2 | 3 | undefined
  readonly linkTo?: ((slot: Slot) => string) | undefined
  readonly says?: ((slot: Slot) => Html | undefined) | undefined
  /** What else is on, on a weekday, after the sessions. */
  readonly besides?: ((weekday: number) => readonly Html[]) | undefined
}

/**
 * A whole week, day by day. Where days are not columns, Saturday and Sunday are there only if something is on.
 *
 * @param today Monday 0 to Sunday 6, where the week is the present one
 */
export function WeekOfSlots({
  view,
  slots,
  means,
  today,
  level,
  linkTo,
  says,
  besides,
}: WeekProps) {
  const on = (weekday: number) => slots.filter((slot) => slot.session.weekday === weekday)
  const other = (weekday: number) => besides?.(weekday) ?? []
  const isFree = (weekday: number) => on(weekday).length + other(weekday).length === 0
  const days = [0, 1, 2, 3, 4, 5, 6]
    .filter((weekday) => weekday < 5 || view.seeing === 'standard' || !isFree(weekday))
    .map(
      (weekday): StripDay => ({
        weekday,
        heading: sayWeekday(view, weekday),
        isToday: weekday === today,
        items: [
          ...on(weekday).map((slot) => (
            <SlotItem view={view} slot={slot} means={means} href={linkTo?.(slot)}>
              {says?.(slot)}
            </SlotItem>
          )),
          ...other(weekday),
        ],
      }),
    )
  return <WeekStrip view={view} days={days} level={level} />
}
