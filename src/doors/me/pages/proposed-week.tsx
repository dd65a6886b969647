import type { Frame } from '#ground/govuk/frame.ts'
import type { Html } from '#ground/govuk/html.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { Card, CardLine, Cards } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { Clock, DayPicture, Picture } from '#ground/words/picture.tsx'
import { sayTimes } from '#ground/words/times.ts'
import { isSaidNoTo } from '#weeks/proposals/answering.ts'
import { namesIn } from '#weeks/proposals/parts/reasons-said.ts'
import { pictureOf } from '#weeks/proposals/parts/session-said.ts'
import { WeekOfSlots } from '#weeks/proposals/parts/week-slots.tsx'
import { Gaps, Why } from '#weeks/proposals/parts/why.tsx'
import {
  type PersonsWeek,
  type Slot,
  sayTitle,
  slotsProposed,
  type WeekSeen,
} from '#weeks/proposals/persons-week.ts'
import { words as planWords } from '#weeks/proposals/words.ts'
import { AnswerChoices } from '../parts/answer-choices.tsx'
import { spokenTo } from '../parts/spoken.ts'
import { WeekMoney } from '../parts/week-money.tsx'
import { mePaths } from '../paths.ts'
import { words } from '../words.ts'

export type ProposedModel = { readonly frame: Frame; readonly persons: PersonsWeek }

/** The week that was thought of for the person, by day, with why; and the five ways to answer. */
export function ProposedWeekPage({ frame, persons }: ProposedModel) {
  const { view } = frame
  const { week } = persons
  const title = words.thoughtOf(view)
  const isPictures = view.seeing === 'pictures'
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.myWeek.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {!week && <p class="govuk-body">{words.noWeek(view)}</p>}
      {week && week.state !== 'open' && <AlreadyAnswered view={view} state={week.state} />}
      {week?.state === 'open' && <p class="govuk-body">{words.youChoose(view)}</p>}
      {week &&
        (isPictures ? (
          <InPictures {...{ view, persons }} />
        ) : (
          <InWords {...{ view, persons, week }} />
        ))}
      {week?.state === 'open' && (
        <>
          <h2 class="govuk-heading-m">{words.whatDoYouThink(view)}</h2>
          <AnswerChoices view={view} />
        </>
      )}
    </Page>
  )
}

const AlreadyAnswered = ({ view, state }: { readonly view: View; readonly state: string }) => (
  <>
    <p class="govuk-body">{state === 'accepted' ? words.alreadyYours(view) : words.saidNo(view)}</p>
    <p class="govuk-body">
      <a class="govuk-link" href={mePaths.answered.to()}>
        {words.whatIsNext(view)}
      </a>
    </p>
  </>
)

/** Days as they come, one card for each thing; no reasons, for they are sentences. */
function InPictures({ view, persons }: { readonly view: View; readonly persons: PersonsWeek }) {
  return (
    <Cards>
      {slotsProposed(persons).map(({ session }) => (
        <Card
          picture={<Picture of={pictureOf(session)} size={128} />}
          label={sayTitle(view, session)}
        >
          <CardLine picture={<DayPicture weekday={session.weekday} view={view} size={48} />}>
            {sayWeekday(view, session.weekday)}
          </CardLine>
          <CardLine picture={<Clock at={session.starts} size={48} />}>
            {sayTimes(view, session.starts, session.ends)}
          </CardLine>
        </Card>
      ))}
    </Cards>
  )
}

type WeekProps = {
  readonly view: View
  readonly persons: PersonsWeek
  readonly week: WeekSeen
}

/** Three reasons to each are enough. */
const MOST_REASONS = 3

function InWords({ view, persons, week }: WeekProps) {
  const { sessions, person } = persons
  const spoken = spokenTo(view)
  const names = namesIn(view, persons, sessions)
  const slots = slotsProposed(persons)
  const reasonsOf = new Map(week.lines.map((line) => [line.sessionId, line.reasons]))
  const why = ({ session }: Slot) => {
    const reasons = reasonsOf.get(session.id)
    return reasons && <Why view={spoken} reasons={reasons} names={names} most={MOST_REASONS} />
  }
  const linkTo = ({ session }: Slot) => mePaths.activity.to({ sessionId: session.id })
  const isEasy = view.seeing === 'easy'
  return (
    <>
      <WeekOfSlots
        {...{ view, slots, linkTo }}
        means={person.travelMeans}
        says={isEasy ? why : undefined}
      />
      {!isEasy && <WhyEach view={view} slots={slots} why={why} />}
      <SaidNoTo {...{ view, persons, week }} />
      <WeekMoney view={view} person={person} slots={slots} />
      {week.gaps.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{planWords.emptyTimes(view)}</h2>
          <Gaps view={spoken} gaps={week.gaps} sessions={sessions} names={names} />
        </>
      )}
    </>
  )
}

type WhyEachProps = {
  readonly view: View
  readonly slots: readonly Slot[]
  readonly why: (slot: Slot) => Html | undefined
}

/** Under a week in columns, where there is no room for them in the columns themselves. */
const WhyEach = ({ view, slots, why }: WhyEachProps) => (
  <>
    <h2 class="govuk-heading-m">{planWords.whyThese(view)}</h2>
    {slots.map((slot) => (
      <section>
        <h3 class="govuk-heading-s">
          {sayWeekday(view, slot.session.weekday)}: {sayTitle(view, slot.session)}
        </h3>
        {why(slot)}
      </section>
    ))}
  </>
)

const SaidNoTo = ({ view, persons, week }: WeekProps) => (
  <>
    {week.lines
      .filter((line) => isSaidNoTo(week.answers, line.sessionId))
      .map((line) => {
        const session = persons.sessions.get(line.sessionId)
        const title = session && sayTitle(view, session)
        return title ? <p class="govuk-body">{words.saidNoToLine(view, { title })}</p> : null
      })}
  </>
)
