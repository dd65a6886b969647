import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices } from '#ground/govuk/picture-rows.tsx'
import { addDays, type Day, mondayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay, sayWeekOf } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import { awayPaths } from '#weeks/bookings/away-paths.ts'
import { awayWords } from '#weeks/bookings/away-words.ts'
import { nextMonday } from '#weeks/bookings/week-of-places.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'
import type { PersonsWeek } from '#weeks/proposals/persons-week.ts'
import type { DayToGo } from '#weeks/proposals/queries.ts'
import { askedWords } from '../asked-words.ts'
import { betweenWords } from '../between-words.ts'
import { besidesSessions, LineItem } from '../parts/plan-lines.tsx'
import { type RealDay, RealWeek, realDays } from '../parts/real-days.tsx'
import { mePaths } from '../paths.ts'
import { wayHomeWords } from '../way-home-words.ts'
import { words } from '../words.ts'

export type WholeWeekModel = {
  readonly frame: Frame
  readonly persons: PersonsWeek
  /** What they have from day to day in this week and the next. */
  readonly days: readonly DayToGo[]
  /** What the plan holds beside sessions: a PA on Thursdays. */
  readonly lines: readonly PlanLine[]
  readonly today: Day
}

/**
 * The whole week, to look at and to print on one sheet. Where next week differs, that week too. An address to copy is all
 * words, and in the pictures view the sixth choice: it is left to the others.
 */
export function WholeWeekPage({ frame, persons, days, lines, today }: WholeWeekModel) {
  const { view } = frame
  const title = words.myWeek(view)
  const monday = nextMonday(today)
  const thisMonday = mondayOf(today)
  const now = inWeekOf(persons, days, thisMonday)
  const next = inWeekOf(persons, days, monday)
  const besides = (day: Day) =>
    besidesSessions(lines, day).map((line) => <LineItem view={view} line={line} />)
  const week = { view, means: persons.person.travelMeans, besides }
  const isFree = (weekday: number) => besides(addDays(thisMonday, weekday)).length === 0
  const isEmpty = now.length === 0 && [0, 1, 2, 3, 4, 5, 6].every(isFree)
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
      <RealWeek {...week} days={now} monday={thisMonday} today={today} />
      {!isSame(now, next) && (
        <>
          <h2 class="govuk-heading-m">
            {words.weekFrom(view, { monday: sayTheDay(view, monday) })}
          </h2>
          <RealWeek {...week} days={next} monday={monday} />
        </>
      )}
      {next.length > 0 && persons.week?.state !== 'open' && <ChangeOne view={view} />}
      {view.seeing !== 'pictures' && (
        <WayOn href={mePaths.calendar.to()}>{words.toCalendar(view)}</WayOn>
      )}
      <WayOn href={mePaths.asked.to()}>{askedWords.mine(view)}</WayOn>
      <WayOn href={mePaths.between.to()}>{betweenWords.between(view)}</WayOn>
      <WayOn href={mePaths.waysHome.to()}>{wayHomeWords.title(view)}</WayOn>
      <WayOn href={awayPaths.mine.to()}>{awayWords.title(view)}</WayOn>
    </Page>
  )
}

const WayOn = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <p class="govuk-body gd-no-print">
    <a class="govuk-link gd-way-on" href={href}>
      {children}
    </a>
  </p>
)

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

const inWeekOf = (
  persons: PersonsWeek,
  days: readonly DayToGo[],
  monday: Day,
): readonly RealDay[] =>
  realDays(
    persons,
    days.filter((one) => monday <= one.day && one.day <= addDays(monday, 6)),
  )

/** Whether next week is as this one: the same things on the same days, all of them on as usual. */
const isSame = (a: readonly RealDay[], b: readonly RealDay[]) =>
  a.length === b.length &&
  a.every(({ at }, i) => {
    const other = b[i]?.at
    return (
      other?.sessionId === at.sessionId &&
      addDays(at.day, 7) === other.day &&
      [at, other].every((one) => one.state === 'on' && !one.changedFrom)
    )
  })
