import { Row, Rows } from '#ground/govuk/picture-rows.tsx'
import { type Reason, Reasons } from '#ground/govuk/reasons.tsx'
import type { View } from '#ground/kernel/view.ts'
import { partOfHalfDay, weekdayOfHalfDay } from '#ground/kernel/week.ts'
import { sayHalfDay } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import { type Names, sayAgainst, sayObstacles, sayReason } from '#weeks/fit/parts/reasons-said.ts'
import type { Gap, LineReasons } from '#weeks/fit/reason.ts'
import { obstacleWords } from '#weeks/fit/reason-words.ts'
import type { SessionSeen } from '../persons-week.ts'
import { sayTitle } from '../persons-week.ts'
import { words } from '../words.ts'
import { pictureOf } from './session-said.ts'

type WhyProps = {
  readonly view: View
  readonly reasons: LineReasons
  readonly names: Names
  /** So many at most, those for before those against; all, where nothing is said. */
  readonly most?: number | undefined
}

/** Why one session is in a week, and what speaks against it. */
export function Why({ view, reasons, names, most }: WhyProps) {
  const all: readonly Reason[] = [
    ...reasons.for.flatMap((r) => {
      const text = sayReason(r, view, names)
      return text ? [{ side: 'for', text } as const] : []
    }),
    ...reasons.against.map((r) => ({ side: 'against', text: sayAgainst(r, view) }) as const),
  ]
  const shown = all.slice(0, most)
  return shown.length > 0 ? <Reasons view={view} reasons={shown} /> : null
}

type MissProps = {
  readonly view: View
  readonly misses: Gap['misses']
  readonly sessions: ReadonlyMap<string, SessionSeen>
  readonly names: Names
}

/** Sessions that somebody cannot have, each with what stands in its way: in easy read with its picture. */
export const Misses = (props: MissProps) =>
  props.view.seeing === 'standard' ? <MissList {...props} /> : <MissRows {...props} />

const MissList = ({ view, misses, sessions, names }: MissProps) => (
  <ul class="govuk-list govuk-list--bullet">
    {misses.map(({ sessionId, obstacles }) => {
      const session = sessions.get(sessionId)
      return session ? (
        <li>
          <strong>{sayTitle(view, session)}</strong>:{' '}
          {sayObstacles(obstacles, view, names).join('; ')}
        </li>
      ) : null
    })}
  </ul>
)

const MissRows = ({ view, misses, sessions, names }: MissProps) => (
  <Rows>
    {misses.flatMap(({ sessionId, obstacles }) => {
      const session = sessions.get(sessionId)
      if (!session) return []
      return [
        <Row picture={<Picture of={pictureOf(session)} size={96} />}>
          <p class="govuk-body">
            <strong>{sayTitle(view, session)}</strong>
            <br />
            {sayObstacles(obstacles, view, names).join(' ')}
          </p>
        </Row>,
      ]
    })}
  </Rows>
)

type GapsProps = Omit<MissProps, 'misses'> & {
  readonly gaps: readonly Gap[]
  readonly level?: 2 | 3 | undefined
}

/** The wanted times that a week leaves empty, and why. A session that may not be told about is not named. */
export function Gaps({ gaps, level = 3, ...said }: GapsProps) {
  const Heading = `h${level}` as 'h2' | 'h3'
  return (
    <>
      {gaps.map((gap) => {
        const told = gap.misses.filter((m) => m.obstacles.every((o) => o.kind !== 'apart'))
        return (
          <section>
            <Heading class="govuk-heading-s">
              {sayHalfDay(said.view, weekdayOfHalfDay(gap.halfDay), partOfHalfDay(gap.halfDay))}
            </Heading>
            {gap.misses.length === 0 && (
              <p class="govuk-body">{obstacleWords.nothingRuns(said.view)}</p>
            )}
            {gap.misses.length > 0 && told.length === 0 && (
              <p class="govuk-body">{obstacleWords.doesNotFit(said.view)}</p>
            )}
            {told.length > 0 && <p class="govuk-body">{words.nearest(said.view)}</p>}
            {told.length > 0 && <Misses {...said} misses={told} />}
          </section>
        )
      })}
    </>
  )
}
