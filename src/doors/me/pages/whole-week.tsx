import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices } from '#ground/govuk/picture-rows.tsx'
import { addDays, type Day, mondayOf, weekdayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay, sayWeekOf } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import { nextMonday } from '#weeks/bookings/week-of-places.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'
import { WeekOfSlots } from '#weeks/proposals/parts/week-slots.tsx'
import { type PersonsWeek, type Slot, slotsOn } from '#weeks/proposals/persons-week.ts'
import { besidesSessions, LineItem } from '../parts/plan-lines.tsx'
import { mePaths } from '../paths.ts'
import { words } from '../words.ts'

export type WholeWeekModel = {
  readonly frame: Frame
  readonly persons: PersonsWeek
  /** What the plan holds beside sessions: a PA on Thursdays. */
  readonly lines: readonly PlanLine[]
  readonly today: Day
}

/** The whole week, to look at and to print on one sheet. Where next week differs, that week too. */
export function WholeWeekPage({ frame, persons, lines, today }: WholeWeekModel) {
  const { view } = frame
  const title = words.myWeek(view)
  const monday = nextMonday(today)
  const now = inWeekOf(persons, mondayOf(today))
  const next = inWeekOf(persons, monday)
  const week = {
    view,
    means: persons.person.travelMeans,
    linkTo: activityLink(view),
    level: 3,
  } as const
  const besides = (from: Day) => (weekday: number) =>
    besidesSessions(lines, addDays(from, weekday)).map((line) => (
      <LineItem view={view} line={line} />
    ))
  const isEmpty =
    now.length === 0 &&
    [0, 1, 2, 3, 4, 5, 6].every((day) => besides(mondayOf(today))(day).length === 0)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.myWeek.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body gd-no-print">{words.printHint(view)}</p>
      <h2 class="govuk-heading-m">{sayWeekOf(view, mondayOf(today))}</h2>
      {isEmpty && <p class="govuk-body">{words.noPlaces(view)}</p>}
      <WeekOfSlots
        {...week}
        slots={now}
        today={weekdayOf(today)}
        besides={besides(mondayOf(today))}
      />
      {!isSame(now, next) && (
        <>
          <h2 class="govuk-heading-m">
            {words.weekFrom(view, { monday: sayTheDay(view, monday) })}
          </h2>
          <WeekOfSlots {...week} slots={next} besides={besides(monday)} />
        </>
      )}
      {next.length > 0 && persons.week?.state !== 'open' && <ChangeOne view={view} />}
    </Page>
  )
}

/** A proposed week that waits has this among its own answers. */
const ChangeOne = ({ view }: { readonly view: View }) => (
  <div class="gd-no-print">
    <Choices>
      <CardLink
        href={mePaths.change.to()}
        picture={<Picture of="change" size={96} />}
        label={view.seeing === 'pictures' ? words.changeShort(view) : words.changeOne(view)}
      />
    </Choices>
  </div>
)

/** Each session on its own day of the week: one that ends on Wednesday is not there on Thursday. */
const inWeekOf = (persons: PersonsWeek, monday: Day): readonly Slot[] =>
  [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) =>
    slotsOn(persons, addDays(monday, weekday)).filter((slot) => slot.session.weekday === weekday),
  )

const isSame = (a: readonly Slot[], b: readonly Slot[]) =>
  a.length === b.length && a.every((slot, i) => slot.session.id === b[i]?.session.id)

/** In the pictures view the week is only looked at. */
const activityLink = (view: View) =>
  view.seeing === 'pictures'
    ? undefined
    : (slot: Slot) => mePaths.activity.to({ sessionId: slot.session.id })
