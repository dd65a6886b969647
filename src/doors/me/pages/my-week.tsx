import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { sayDay, sayTheDay } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import { nextMonday } from '#weeks/bookings/week-of-places.ts'
import { toTell } from '#weeks/feedback/feedback.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'
import { type Closing, closingOf } from '#weeks/proposals/closing.ts'
import { pictureOf } from '#weeks/proposals/parts/session-said.ts'
import { type PersonsWeek, sayTitle } from '#weeks/proposals/persons-week.ts'
import type { DayToGo } from '#weeks/proposals/queries.ts'
import { askedWords } from '../asked-words.ts'
import { closingWords } from '../closing-words.ts'
import { howWords } from '../how-words.ts'
import { isBeforeItBegins, sayTalk } from '../parts/answer-said.ts'
import { besidesSessions, LineCards } from '../parts/plan-lines.tsx'
import { RealDayCards, realDays } from '../parts/real-days.tsx'
import { TalkCard } from '../parts/talk-card.tsx'
import { mePaths } from '../paths.ts'
import { words } from '../words.ts'

const { Button } = govuk

export type MyWeekModel = {
  readonly frame: Frame
  readonly persons: PersonsWeek
  /** What they have from day to day, today and tomorrow among them. */
  readonly days: readonly DayToGo[]
  /** What the plan holds beside sessions: a PA on Thursdays. */
  readonly lines: readonly PlanLine[]
  readonly today: Day
  /** What time it is: what is over may be told about. */
  readonly minute: Minutes
}

/** The person's home: today first, then tomorrow; the whole week behind one link. */
export function MyWeekPage({ frame, persons, days, lines, today, minute }: MyWeekModel) {
  const { view } = frame
  const title = words.myWeek(view)
  const tomorrow = addDays(today, 1)
  const isPictures = view.seeing === 'pictures'
  const closing = closingOf(persons, today)
  return (
    <Page frame={frame} title={title} current={mePaths.myWeek.to()}>
      <h1 class="govuk-heading-l">{title}</h1>
      {persons.week?.state === 'open' && !isPictures && <NewWeek view={view} />}
      {isAwaited(persons, today) && !isPictures && <Awaited {...{ view, persons, today }} />}
      {!isPictures && <ClosingRows view={view} closing={closing} />}
      <h2 class="govuk-heading-m">{words.today(view, { day: sayDay(view, today) })}</h2>
      <DayOr {...{ view, persons, days, lines }} day={today} none={words.nothingToday(view)} />
      {!isPictures && (
        <>
          <h2 class="govuk-heading-m">{words.tomorrow(view, { day: sayDay(view, tomorrow) })}</h2>
          <DayOr
            {...{ view, persons, days, lines }}
            day={tomorrow}
            none={words.nothingTomorrow(view)}
          />
        </>
      )}
      <WaysOn
        view={view}
        newAt={newAt(persons, today)}
        closing={closing[0]}
        isOver={toTell(days, [], { today, minute }).length > 0}
      />
    </Page>
  )
}

type DayProps = Pick<MyWeekModel, 'persons' | 'days' | 'lines'> & {
  readonly view: View
  readonly day: Day
  readonly none: string
}

/** In the pictures view a page has five things to choose from at most: three or four of them are below. */
const MOST_LINKED = 1

function DayOr({ view, persons, days, lines, day, none }: DayProps) {
  const mine = realDays(
    persons,
    days.filter((one) => one.day === day),
  )
  const isLinked = view.seeing !== 'pictures' || mine.length <= MOST_LINKED
  const others = besidesSessions(lines, day)
  if (mine.length + others.length === 0)
    return (
      <Rows>
        <Row picture={<Picture of="home" size={128} />}>
          <p class="govuk-body">{none}</p>
        </Row>
      </Rows>
    )
  return (
    <>
      {mine.length > 0 && (
        <RealDayCards {...{ view, isLinked }} days={mine} means={persons.person.travelMeans} />
      )}
      {others.length > 0 && <LineCards view={view} lines={others} />}
    </>
  )
}

/** What closes, plainly, with the way to what else there is. */
const ClosingRows = ({ view, closing }: ClosingProps) =>
  closing.length > 0 && (
    <Rows>
      {closing.map(({ session, lastDay, weeks }) => (
        <Row picture={<Picture of={pictureOf(session)} size={128} />}>
          <p class="govuk-body">
            <strong>{closingWords.isClosing(view, { title: sayTitle(view, session) })}</strong>
            <br />
            {closingWords.lastDay(view, { day: sayTheDay(view, lastDay) })}{' '}
            {closingWords.weeks(view, { count: weeks })}
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={mePaths.closing.to({ sessionId: session.id })}>
              {closingWords.seeWhat(view)}
              <span class="govuk-visually-hidden">: {sayTitle(view, session)}</span>
            </a>
          </p>
        </Row>
      ))}
    </Rows>
  )
type ClosingProps = { readonly view: View; readonly closing: readonly Closing[] }

const NewWeek = ({ view }: { readonly view: View }) => (
  <section class="govuk-inset-text" aria-labelledby="new-week">
    <h2 class="govuk-heading-m gd-heading" id="new-week">
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

type AwaitedProps = Omit<MyWeekModel, 'frame' | 'lines' | 'days' | 'minute'> & {
  readonly view: View
}

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

type WaysProps = {
  readonly view: View
  readonly newAt: string | undefined
  /** What closes soonest of all that they go to. */
  readonly closing: Closing | undefined
  /** Whether something of this week is over: how it was may be told. */
  readonly isOver: boolean
}

/** Four ways on at most; each is a card, as large as the others. */
function WaysOn({ view, newAt: href, closing, isOver }: WaysProps) {
  const isPictures = view.seeing === 'pictures'
  const isMore = !(isPictures && (href || closing))
  return (
    <Choices>
      {isPictures && href && (
        <CardLink
          href={href}
          picture={<Picture of="plan" size={96} />}
          label={words.thoughtOfShort(view)}
        />
      )}
      {isPictures && !href && closing && (
        <CardLink
          href={mePaths.closing.to({ sessionId: closing.session.id })}
          picture={<Picture of={pictureOf(closing.session)} size={96} />}
          label={closingWords.isClosingShort(view)}
        />
      )}
      {isOver && isMore && (
        <CardLink
          href={mePaths.how.to()}
          picture={<Picture of="good" size={96} />}
          label={howWords.title(view)}
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
      {!isPictures && (
        <CardLink
          href={mePaths.asked.to()}
          picture={<Picture of="try" size={96} />}
          label={askedWords.mine(view)}
        />
      )}
      <TalkCard view={view} />
    </Choices>
  )
}
