import { mePaths } from '#doors/me/paths.ts'
import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import { dayOf } from '#ground/kernel/day.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { CalendarAddress } from '../calendar-queries.ts'
import { calendarWords as words } from '../calendar-words.ts'

const { ErrorSummary, Input } = govuk

export type MyCalendarModel = {
  readonly frame: Frame
  readonly address: CalendarAddress | undefined
  /** The whole address, straight after it was made: the only time that it can be shown. */
  readonly made?: string
  readonly isMeanwhile?: boolean
  readonly isStopped?: boolean
}

/** A private address for the calendar of the person's phone: made, made anew, stopped. */
export function MyCalendarPage(model: MyCalendarModel) {
  const { frame, address, made, isMeanwhile } = model
  const { view } = frame
  const title = made === undefined ? words.title(view) : words.here(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.wholeWeek.to() }}
    >
      {isMeanwhile && (
        <ErrorSummary
          titleText={words.title(view)}
          errorList={[{ text: words.meanwhile(view), href: '#calendar' }]}
        />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      {made === undefined ? <About {...model} /> : <Made {...{ frame, made }} />}
      <div id="calendar">
        <Answers frame={frame} address={address} isMade={made !== undefined} />
      </div>
    </Page>
  )
}

function About({ frame: { view }, address, isStopped }: MyCalendarModel) {
  const said = isStopped
    ? words.stopped(view)
    : address && words.has(view, { day: sayTheDay(view, dayOf(address.madeAt)) })
  return (
    <Rows>
      <Row picture={<Picture of="week" size={128} />}>
        <p class="govuk-body">{words.shows(view)}</p>
      </Row>
      {said && (
        <Row picture={<Picture of={isStopped ? 'no' : 'yes'} size={128} />}>
          <p class="govuk-body">{said}</p>
        </Row>
      )}
      <Row picture={<Picture of="friends" size={128} />}>
        <p class="govuk-body">{words.trust(view)}</p>
      </Row>
    </Rows>
  )
}

const Made = ({ frame: { view }, made }: { readonly frame: Frame; readonly made: string }) => (
  <>
    <Rows>
      <Row picture={<Picture of="week" size={128} />}>
        <p class="govuk-body">{words.copy(view)}</p>
      </Row>
    </Rows>
    <Input
      id="address"
      name="address"
      label={{ text: words.here(view) }}
      value={made}
      attributes={{ readonly: true }}
    />
  </>
)

type AnswersProps = Pick<MyCalendarModel, 'frame' | 'address'> & { readonly isMade: boolean }

/** What it replaces goes with the form: a page that is old changes nothing. */
const Answers = ({ frame: { view }, address, isMade }: AnswersProps) => {
  const isPictures = view.seeing === 'pictures'
  const make = address ? (isPictures ? words.anotherShort : words.another) : words.make
  return (
    <>
      <form method="post" action={mePaths.calendar.to()} novalidate>
        <input type="hidden" name="replaces" value={address?.id ?? ''} />
        <Choices>
          {!isMade && (
            <CardButton
              name="answer"
              value="make"
              picture={<Picture of="phone" size={96} />}
              label={make(view)}
            />
          )}
          <CardLink
            href={mePaths.wholeWeek.to()}
            picture={<Picture of="week" size={96} />}
            label={words.myWeek(view)}
          />
        </Choices>
      </form>
      {address && (
        <form method="post" action={mePaths.stopCalendar.to()} novalidate>
          <input type="hidden" name="address" value={address.id} />
          <Choices>
            <CardButton
              name="answer"
              value="stop"
              picture={<Picture of="no" size={96} />}
              label={words.stop(view)}
            />
          </Choices>
        </form>
      )}
    </>
  )
}
