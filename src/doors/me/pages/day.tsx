import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { Clock, Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import { sayTimes } from '#ground/words/times.ts'
import { sayState, sayWhy } from '#weeks/bookings/parts/day-said.ts'
import type { PersonsDay } from '#weeks/bookings/persons-days.ts'
import { pictureOf, sayWorker } from '#weeks/proposals/parts/session-said.ts'
import { dayWords as words } from '../day-words.ts'
import { Changed } from '../parts/real-days.tsx'
import { TalkCard } from '../parts/talk-card.tsx'
import { titleOf } from '../parts/title-said.ts'
import { mePaths } from '../paths.ts'
import { Said, type Says } from './check.tsx'

export type DayModel = {
  readonly frame: Frame
  readonly day: PersonsDay
  /** What a day given up comes to. */
  readonly fee?: Says | undefined
  /** Whether it has begun, so that nothing can be said of it here any more. */
  readonly isOver: boolean
  /** Whether other days can be had for it. */
  readonly hasOtherDays: boolean
  /** Why something could not be done. */
  readonly refused?: string | undefined
}

/** One day of something that I do: what, when, where, with whom; and what I may say of it. */
export function DayPage(model: DayModel) {
  const { frame, day, refused } = model
  const { view } = frame
  const title = titleOf(view, day)
  const errors = refused ? [{ text: refused, href: '#answer' }] : undefined
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.wholeWeek.to() }}
      errors={errors}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Picture of={pictureOf({ activity: { picture: day.picture } })} size={160} />
      <Rows>
        <Row picture={<Clock at={day.starts} size={128} />}>
          <p class="govuk-body">
            <When view={view} day={day} />
          </p>
        </Row>
        {day.state === 'on' ? <WhereAndWho {...{ view, day }} /> : <OffRow {...{ view, day }} />}
      </Rows>
      {model.hasOtherDays && <Said says={[{ picture: 'week', text: words.youMayHave(view) }]} />}
      {day.state === 'given-up' && (
        <Said
          says={[
            { picture: 'people', text: words.weTold(view, { provider: day.providerName }) },
            ...(model.fee ? [model.fee] : []),
          ]}
        />
      )}
      <div id="answer">
        <WaysOn {...model} view={view} />
      </div>
    </Page>
  )
}

type DayProps = { readonly view: View; readonly day: PersonsDay }

function When({ view, day }: DayProps) {
  const on = sayDay(view, day.day)
  const times = sayTimes(view, day.starts, day.ends)
  if (day.state !== 'on')
    return (
      <del>
        {on}. {times}
      </del>
    )
  const { starts = day.starts, ends = day.ends } = day.changedFrom ?? {}
  const before = sayTimes(view, starts, ends)
  return (
    <>
      {on}. {before === times ? times : <Changed view={view} from={before} to={times} />}
    </>
  )
}

function WhereAndWho({ view, day }: DayProps) {
  const { venueName, worker, changedFrom } = day
  const why = sayWhy(view, day)
  const who = sayWorker(view, day)
  return (
    <>
      <Row picture={<Picture of="place" size={128} />}>
        <p class="govuk-body">
          {changedFrom?.venueName ? (
            <Changed view={view} from={changedFrom.venueName} to={venueName} />
          ) : (
            venueName
          )}
        </p>
      </Row>
      {worker && (
        <Row picture={<Picture of="person" size={128} />}>
          <p class="govuk-body">
            {changedFrom?.worker ? <Changed view={view} from={changedFrom.worker} to={who} /> : who}
          </p>
        </Row>
      )}
      {why && changedFrom && <Line picture="change" text={why} />}
    </>
  )
}

const OffRow = ({ view, day }: DayProps) => (
  <Line
    picture={day.state === 'given-up' ? 'yes' : 'no'}
    text={[sayState(view, day), day.state !== 'given-up' && sayWhy(view, day)]
      .filter(Boolean)
      .join(' ')}
  />
)

const Line = ({ picture, text }: { readonly picture: PictureKey; readonly text: string }) => (
  <Row picture={<Picture of={picture} size={128} />}>
    <p class="govuk-body">{text}</p>
  </Row>
)

/** What can be said now: four ways at most, and always somebody to talk to. */
function WaysOn({ view, day, isOver, hasOtherDays }: DayModel & { readonly view: View }) {
  const isPictures = view.seeing === 'pictures'
  const { sessionId } = day
  const at = { sessionId, day: day.day }
  const choices = (
    <Choices>
      {day.state === 'on' && !isOver && (
        <CardLink
          href={mePaths.cannotCome.to(at)}
          picture={<Picture of="no" size={96} />}
          label={(isPictures ? words.cannotComeShort : words.cannotCome)(view)}
        />
      )}
      {day.state === 'given-up' && !isOver && (
        <CardButton
          name="answer"
          value="come"
          picture={<Picture of="yes" size={96} />}
          label={(isPictures ? words.comeShort : words.comeAfterAll)(view)}
        />
      )}
      {hasOtherDays && (
        <CardLink
          href={mePaths.otherDay.to(at)}
          picture={<Picture of="week" size={96} />}
          label={(isPictures ? words.otherDayShort : words.otherDay)(view)}
        />
      )}
      {day.kind === 'weekly' && (
        <CardLink
          href={mePaths.stop.to({ sessionId })}
          picture={<Picture of="stop" size={96} />}
          label={(isPictures ? words.stopShort : words.stop)(view)}
        />
      )}
      <CardLink
        href={mePaths.activity.to({ sessionId })}
        picture={<Picture of="find" size={96} />}
        label={(isPictures ? words.lookShort : words.whatItIsLike)(view)}
      />
      <TalkCard view={view} />
    </Choices>
  )
  return day.state === 'given-up' ? (
    <form method="post" action={mePaths.comeAfterAll.to(at)} novalidate>
      {choices}
    </form>
  ) : (
    choices
  )
}
