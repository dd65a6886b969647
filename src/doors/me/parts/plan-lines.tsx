import { Card, CardLine, Cards, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import { StripItem } from '#ground/govuk/week-strip.tsx'
import { type Day, weekdayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { Clock, Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import { sayLength, sayTimes } from '#ground/words/times.ts'
import { kindWords, planWords, routeWords } from '#weeks/plans/my-plan-words.ts'
import { isOn, type PlanLine, weeklyMinutes } from '#weeks/plans/plan-line.ts'
import { LINE_PICTURES } from '#weeks/plans/plan-pictures.ts'
import { pictureOf } from '#weeks/proposals/parts/session-said.ts'
import { type SessionSeen, sayTitle } from '#weeks/proposals/persons-week.ts'

/** What of a plan is on, on one weekday of a week, beside the sessions: they are places, and have cards of their own. */
export const besidesSessions = (lines: readonly PlanLine[], day: Day): readonly PlanLine[] =>
  lines.filter(
    (line) => line.kind !== 'session' && line.rhythm.weekday === weekdayOf(day) && isOn(line, day),
  )

const times = (view: View, { startsMinute, minutes }: PlanLine): string | undefined =>
  startsMinute === undefined ? undefined : sayTimes(view, startsMinute, startsMinute + minutes)

type LinesProps = { readonly view: View; readonly lines: readonly PlanLine[] }

/** Cards for one day: what, and when where it is at one time. */
export const LineCards = ({ view, lines }: LinesProps) => (
  <Cards>
    {lines.map((line) => (
      <Card picture={<Picture of={LINE_PICTURES[line.kind]} size={128} />} label={line.what}>
        {line.startsMinute !== undefined && (
          <CardLine picture={<Clock at={line.startsMinute} size={48} />}>
            {times(view, line)}
          </CardLine>
        )}
      </Card>
    ))}
  </Cards>
)

/** The same in the strip of a whole week. */
export const LineItem = ({ view, line }: { readonly view: View; readonly line: PlanLine }) => (
  <StripItem picture={<Picture of={LINE_PICTURES[line.kind]} />}>
    <strong>{line.what}</strong>
    {line.startsMinute !== undefined && <span>{times(view, line)}</span>}
  </StripItem>
)

export type Sessions = ReadonlyMap<Id, SessionSeen>

/** Everything that a plan pays for or counts on: what, how much, and who looks after the money. */
export const LineRows = ({
  view,
  lines,
  sessions,
}: LinesProps & { readonly sessions: Sessions }) => (
  <Rows>
    {lines.map((line) => (
      <Row picture={<Picture of={pictureOfLine(line, sessions)} size={128} />}>
        <h3 class="govuk-heading-s">{sayWhat(view, line, sessions)}</h3>
        <ul class="gd-lines">
          {saidOf(view, line).map((said) => (
            <li>{said}</li>
          ))}
        </ul>
      </Row>
    ))}
  </Rows>
)

const sessionIn = (line: PlanLine, sessions: Sessions) =>
  line.sessionId === undefined ? undefined : sessions.get(line.sessionId)

/** A session has the picture and the name of what is done there, in the reader's language. */
function pictureOfLine(line: PlanLine, sessions: Sessions): PictureKey {
  const session = sessionIn(line, sessions)
  return session ? pictureOf(session) : LINE_PICTURES[line.kind]
}

function sayWhat(view: View, line: PlanLine, sessions: Sessions): string {
  const session = sessionIn(line, sessions)
  return session ? sayTitle(view, session) : line.what
}

function saidOf(view: View, line: PlanLine): readonly string[] {
  const weekly = weeklyMinutes(line)
  const { weekday } = line.rhythm
  const when = times(view, line)
  const said: readonly (string | false | undefined)[] = [
    line.kind !== 'session' && kindWords[line.kind](view),
    weekday !== undefined && sayWeekday(view, weekday),
    view.seeing !== 'pictures' && when,
    view.seeing !== 'pictures' &&
      weekly > 0 &&
      planWords.weekly(view, { length: sayLength(view, weekly) }),
    view.seeing === 'standard' && routeWords[line.route](view),
  ]
  return said.filter((one) => one !== false && one !== undefined)
}
