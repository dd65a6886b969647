import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import { addDays, type Day, weekdayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, sayTheDay } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import { nextMonday } from '#weeks/bookings/week-of-places.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'
import { type PersonsWeek, type Slot, slotsOn } from '#weeks/proposals/persons-week.ts'
import { isBeforeItBegins, sayTalk } from '../parts/answer-said.ts'
import { DayCards } from '../parts/day-cards.tsx'
import { besidesSessions, LineCards } from '../parts/plan-lines.tsx'
import { TalkCard } from '../parts/talk-card.tsx'
import { mePaths } from '../paths.ts'
import { words } from '../words.ts'

const { Button } = govuk

export type MyWeekModel = {
  readonly frame: Frame
  readonly persons: PersonsWeek
  /** What the plan holds beside sessions: a PA on Thursdays. */
  readonly lines: readonly PlanLine[]
  readonly today: Day
}

/** The person's home: today first, then tomorrow; the whole week behind one link. */
export function MyWeekPage({ frame, persons, lines, today }: MyWeekModel) {
  const { view } = frame
  const title = words.myWeek(view)
  const tomorrow = addDays(today, 1)
  const isPictures = view.seeing === 'pictures'
  return (
    <Page frame={frame} title={title} current={mePaths.myWeek.to()}>
      <h1 class="govuk-heading-l">{title}</h1>
      {persons.week?.state === 'open' && !isPictures && <NewWeek view={view} />}
      {isAwaited(persons, today) && !isPictures && <Awaited {...{ view, persons, today }} />}
      <h2 class="govuk-heading-m">{words.today(view, { day: sayDay(view, today) })}</h2>
      <DayOr {...{ view, persons, lines }} day={today} none={words.nothingToday(view)} />
      {!isPictures && (
        <>
          <h2 class="govuk-heading-m">{words.tomorrow(view, { day: sayDay(view, tomorrow) })}</h2>
          <DayOr {...{ view, persons, lines }} day={tomorrow} none={words.nothingTomorrow(view)} />
        </>
      )}
      <WaysOn view={view} newAt={newAt(persons, today)} />
    </Page>
  )
}

const onDay = (persons: PersonsWeek, day: Day): readonly Slot[] =>
  slotsOn(persons, day).filter((slot) => slot.session.weekday === weekdayOf(day))

type DayProps = Pick<MyWeekModel, 'persons' | 'lines'> & {
  readonly view: View
  readonly day: Day
  readonly none: string
}

function DayOr({ view, persons, lines, day, none }: DayProps) {
  const slots = onDay(persons, day)
  const others = besidesSessions(lines, day)
  if (slots.length + others.length === 0)
    return (
      <Rows>
        <Row picture={<Picture of="home" size={128} />}>
          <p class="govuk-body">{none}</p>
        </Row>
      </Rows>
    )
  return (
    <>
      {slots.length > 0 && (
        <DayCards view={view} slots={slots} means={persons.person.travelMeans} />
      )}
      {others.length > 0 && <LineCards view={view} lines={others} />}
    </>
  )
}

const NewWeek = ({ view }: { readonly view: View }) => (
  <section class="govuk-inset-text" aria-labelledby="new-week">
    <h2 class="govuk-heading-m" id="new-week">
      <Picture of="week" size={56} /> {words.thoughtOf(view)}
    </h2>
    <p class="govuk-body">{words.youChoose(view)}</p>
    <Button text={words.lookAtIt(view)} href={mePaths.proposed.to()} />
  </section>
)

const lastAnswer = ({ week }: PersonsWeek) => week?.answers.at(-1)

/** Whether a yes has yet to begin, or a talk has yet to come. */
function isAwaited(persons: PersonsWeek, today: Day): boolean {
  const last = lastAnswer(persons)
  if (!last) return false
  return last.open || (persons.week?.state === 'accepted' && isBeforeItBegins(last, today))
}

type AwaitedProps = Omit<MyWeekModel, 'frame' | 'lines'> & { readonly view: View }

/** What was answered and has yet to happen, with the way to change it. */
function Awaited({ view, persons, today }: AwaitedProps) {
  const last = lastAnswer(persons)
  const monday = sayTheDay(view, nextMonday(today))
  return (
    <Rows>
      <Row picture={<Picture of={last?.open ? 'talk' : 'plan'} size={128} />}>
        <p class="govuk-body">
          {last?.open ? sayTalk(view, persons, last.answeredAt) : words.saidYes(view, { monday })}
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={mePaths.answered.to()}>
            {words.whatIsNext(view)}
          </a>
        </p>
      </Row>
    </Rows>
  )
}

/** Where the new week is, while it waits for an answer or for its Monday. */
function newAt(persons: PersonsWeek, today: Day): string | undefined {
  if (persons.week?.state === 'open') return mePaths.proposed.to()
  return isAwaited(persons, today) ? mePaths.answered.to() : undefined
}

type WaysProps = { readonly view: View; readonly newAt: string | undefined }

/** Four ways on at most; each is a card, as large as the others. */
function WaysOn({ view, newAt: href }: WaysProps) {
  const isPictures = view.seeing === 'pictures'
  return (
    <Choices>
      {isPictures && href && (
        <CardLink
          href={href}
          picture={<Picture of="plan" size={96} />}
          label={words.thoughtOfShort(view)}
        />
      )}
      <CardLink
        href={mePaths.wholeWeek.to()}
        picture={<Picture of="week" size={96} />}
        label={isPictures ? words.wholeWeekShort(view) : words.wholeWeek(view)}
      />
      <CardLink
        href={mePaths.find.to()}
        picture={<Picture of="find" size={96} />}
        label={isPictures ? words.findShort(view) : words.findSomething(view)}
      />
      <TalkCard view={view} />
    </Choices>
  )
}
