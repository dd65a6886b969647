import { Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { Found } from '#weeks/finding/ranking.ts'
import { namesIn, sayFriends, sayReason } from '#weeks/plans/parts/reasons-said.ts'
import { pictureOf, sayJourney, sayPlace, sayWeekly } from '#weeks/plans/parts/session-said.ts'
import { type PersonsWeek, type SessionSeen, sayTitle } from '#weeks/plans/persons-week.ts'
import { reasonWords } from '#weeks/plans/reason-words.ts'
import { findWords } from '../find-words.ts'
import { type CostChange, changeOf } from '../money.ts'
import { words } from '../words.ts'
import { spokenTo } from './spoken.ts'

const COSTS = {
  same: findWords.costsSame,
  less: findWords.costsLess,
  'bit-more': findWords.costsBitMore,
  more: findWords.costsMore,
} satisfies Readonly<Record<CostChange, unknown>>

type FoundProps = {
  readonly view: View
  readonly found: Found
  readonly persons: PersonsWeek
  readonly sessions: ReadonlyMap<string, SessionSeen>
  readonly href: string
  /** What the link says. */
  readonly link: (title: string) => string
  /** Whether to say what it stands in the place of. */
  readonly saysInstead?: boolean | undefined
}

/** One thing that the person can do: what, when, where, why, and what it does to their money. */
export function FoundRow(props: FoundProps) {
  const { view, found, persons, sessions, href, link } = props
  const session = sessions.get(found.sessionId)
  if (!session) return null
  const title = sayTitle(view, session)
  const isPictures = view.seeing === 'pictures'
  return (
    <Row picture={<Picture of={pictureOf(session)} size={128} />}>
      <h2 class="govuk-heading-m">
        <a class="govuk-link" href={href}>
          {link(title)}
        </a>
      </h2>
      <p class="govuk-body">
        {sayWeekly(view, session)}
        <br />
        {sayPlace(view, session)}
        <br />
        {sayJourney(view, persons.person.travelMeans, found.travelMinutes)}
      </p>
      {!isPictures && <WhyFound {...props} session={session} />}
    </Row>
  )
}

function WhyFound({
  view,
  found,
  persons,
  sessions,
  session,
  saysInstead,
}: FoundProps & { readonly session: SessionSeen }) {
  const instead = saysInstead && found.insteadOf ? sessions.get(found.insteadOf) : undefined
  const said = [
    ...reasonsIn(view, found, persons, sessions, session),
    instead && findWords.instead(view, { title: sayTitle(view, instead) }),
    COSTS[changeOf(found.costsMore, persons.person.weekly)](view),
    found.needsMore > 0 && words.needsMore(view, { count: found.needsMore }),
  ].filter((text) => typeof text === 'string')
  return (
    <ul class="govuk-list govuk-list--bullet">
      {said.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  )
}

/** Three at most; a friend who goes is said by name, once. */
const MOST_REASONS = 3

function reasonsIn(
  view: View,
  found: Found,
  persons: PersonsWeek,
  sessions: ReadonlyMap<string, SessionSeen>,
  session: SessionSeen,
): readonly string[] {
  const names = namesIn(view, persons, sessions)
  const reasons = found.reasons.for
    .filter((reason) => reason.kind !== 'friend')
    .flatMap((reason) => sayReason(reason, spokenTo(view), names) ?? [])
  const first = [
    found.isNew ? reasonWords.somethingNew(spokenTo(view)) : undefined,
    sayFriends(spokenTo(view), session),
  ].filter((text) => text !== undefined)
  return [...first, ...reasons].slice(0, MOST_REASONS)
}

export const FoundRows = (
  props: Omit<FoundProps, 'found' | 'href'> & {
    readonly all: readonly Found[]
    readonly hrefOf: (found: Found) => string
  },
) => (
  <Rows>
    {props.all.map((found) => (
      <FoundRow {...props} found={found} href={props.hrefOf(found)} />
    ))}
  </Rows>
)
