import type { Child } from 'hono/jsx'
import { govuk } from '#ground/govuk/components.ts'
import { Facts } from '#ground/govuk/reasons.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney, sayRatio } from '#ground/words/figures.ts'
import type { Names } from '#weeks/fit/parts/reasons-said.ts'
import { isSaidNoTo } from '../answering.ts'
import { sayFriends } from '../parts/reasons-said.ts'
import { sayJourney, sayPlace, sayWeekly } from '../parts/session-said.ts'
import { Why } from '../parts/why.tsx'
import { personWeekWords as words } from '../person-week-words.ts'
import {
  byTime,
  type PersonsWeek,
  type SessionSeen,
  sayTitle,
  type WeekSeen,
} from '../persons-week.ts'
import type { ProposedLine } from '../proposed-week.ts'
import type { SharedWith } from '../shared-with.ts'

type LinesProps = {
  readonly view: View
  readonly seen: PersonsWeek
  readonly week: WeekSeen
  readonly shared: SharedWith
  readonly names: Names
}

/** Every line that was proposed, with those the person has said no to marked as such: nothing is lost from sight. */
export function PersonLines({ view, seen, week, shared, names }: LinesProps) {
  const lines = week.lines
    .flatMap((line) => {
      const session = seen.sessions.get(line.sessionId)
      return session ? [{ ...line, session }] : []
    })
    .sort(byTime)
  if (lines.length === 0) return <p class="govuk-body">{words.noLines(view)}</p>
  return (
    <>
      {lines.map((line) => (
        <Line
          {...{ view, line, shared, names }}
          means={seen.person.travelMeans}
          isSaidNo={isSaidNoTo(week.answers, line.sessionId)}
        />
      ))}
    </>
  )
}

type LineProps = Pick<LinesProps, 'view' | 'shared' | 'names'> & {
  readonly line: ProposedLine & { readonly session: SessionSeen }
  readonly means: PersonsWeek['person']['travelMeans']
  readonly isSaidNo: boolean
}

function Line({ view, line, shared, names, means, isSaidNo }: LineProps) {
  const { session } = line
  const facts: readonly (readonly [string, Child] | false)[] = [
    [words.when(view), sayWeekly(view, session)],
    [words.where(view), sayPlace(view, session)],
    [words.whoRuns(view), `${session.worker}, ${session.provider}`],
    shared.travel && [words.travel(view), sayJourney(view, means, line.travelMinutes)],
    shared.plan && [words.ratio(view), sayRatio(view, line.ratio)],
    shared.money && [words.price(view), sayMoney(view, line.price)],
    shared.works && [words.friends(view), sayFriends(view, session) ?? words.noFriends(view)],
  ]
  const told = shared.travel ? line.reasons : withoutTravel(line.reasons)
  return (
    <section>
      <h3 class="govuk-heading-s">{sayTitle(view, session)}</h3>
      {isSaidNo && (
        <p class="govuk-body">
          <govuk.Tag text={words.saidNo(view)} classes="govuk-tag--purple" />
        </p>
      )}
      <Facts facts={facts.filter((fact) => fact !== false)} />
      <Why view={view} reasons={told} names={names} />
    </section>
  )
}

/** How long a journey takes says where somebody lives: it goes with what they share of their travel. */
const withoutTravel = (reasons: ProposedLine['reasons']): ProposedLine['reasons'] => ({
  for: reasons.for.filter((reason) => reason.kind !== 'near'),
  against: reasons.against.filter((reason) => reason.kind !== 'far'),
})
