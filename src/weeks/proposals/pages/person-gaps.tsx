import type { View } from '#ground/kernel/view.ts'
import { partOfHalfDay, weekdayOfHalfDay } from '#ground/kernel/week.ts'
import { sayHalfDay } from '#ground/words/dates.ts'
import { type Names, sayObstacle } from '#weeks/fit/parts/reasons-said.ts'
import type { Gap, Obstacle } from '#weeks/fit/reason.ts'
import { obstacleWords } from '#weeks/fit/reason-words.ts'
import { Gaps } from '../parts/why.tsx'
import { personWeekWords as words } from '../person-week-words.ts'
import { type PersonsWeek, sayTitle, type WeekSeen } from '../persons-week.ts'
import { gapsTold, type SharedWith, toldTo } from '../shared-with.ts'

type GapsProps = {
  readonly view: View
  readonly seen: PersonsWeek
  readonly week: WeekSeen
  readonly shared: SharedWith
  readonly names: Names
}

/** Wanted times that stay empty. Those whose work it is see all that stands in the way; others what may be told them. */
export function PersonGaps({ view, seen, week, shared, names }: GapsProps) {
  if (week.gaps.length === 0) return <p class="govuk-body">{words.noGaps(view)}</p>
  if (!shared.works)
    return <Gaps gaps={gapsTold(shared, week.gaps)} {...{ view, names, sessions: seen.sessions }} />
  return (
    <>
      {week.gaps.map((gap) => (
        <WholeGap {...{ view, seen, gap, shared, names }} />
      ))}
    </>
  )
}

type WholeGapProps = Omit<GapsProps, 'week'> & { readonly gap: Gap }

const WholeGap = ({ view, seen, gap, shared, names }: WholeGapProps) => (
  <section>
    <h3 class="govuk-heading-s">
      {sayHalfDay(view, weekdayOfHalfDay(gap.halfDay), partOfHalfDay(gap.halfDay))}
    </h3>
    {gap.misses.length === 0 ? (
      <p class="govuk-body">{obstacleWords.nothingRuns(view)}</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {gap.misses.map(({ sessionId, obstacles }) => {
          const session = seen.sessions.get(sessionId)
          const said = obstacles.map((one) => sayWhole(one, view, shared, names))
          return (
            session && (
              <li>
                <strong>{sayTitle(view, session)}</strong>: {[...new Set(said)].join('; ')}
              </li>
            )
          )
        })}
      </ul>
    )}
  </section>
)

/** To those whose work it is: also that two people are not to be together. What their work does not cover stays untold. */
function sayWhole(obstacle: Obstacle, view: View, shared: SharedWith, names: Names): string {
  if (obstacle.kind === 'apart') return words.apart(view)
  return sayObstacle(toldTo(shared, obstacle), view, names)
}
