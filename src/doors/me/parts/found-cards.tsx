import { Row, Rows } from '#ground/govuk/picture-rows.tsx'
import { type Reason, Reasons } from '#ground/govuk/reasons.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { sayOld } from '#weeks/finding/parts/hit-list.tsx'
import type { Found } from '#weeks/finding/ranking.ts'
import { sayReason } from '#weeks/fit/parts/reasons-said.ts'
import { reasonWords } from '#weeks/fit/reason-words.ts'
import { namesIn, sayFriends } from '#weeks/proposals/parts/reasons-said.ts'
import { sayJourney, sayPlace, sayWeekly } from '#weeks/proposals/parts/session-said.ts'
import { type PersonsWeek, type SessionSeen, sayTitle } from '#weeks/proposals/persons-week.ts'
import { findWords } from '../find-words.ts'
import { type CostChange, changeOf } from '../money.ts'
import { words } from '../words.ts'
import { SessionFace } from './session-face.tsx'
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
    <Row picture={<SessionFace view={view} session={session} />}>
      <h2 class="govuk-heading-m">
        <a class="govuk-link" href={href}>
          {link(title)}
          <span class="govuk-visually-hidden">, {sayPlace(view, session)}</span>
        </a>
      </h2>
      <ul class="gd-lines">
        <li>{sayWeekly(view, session)}</li>
        <li>{sayPlace(view, session)}</li>
        <li>{sayJourney(view, persons.person.travelMeans, found.travelMinutes)}</li>
        {session.oldFacts && <li>{sayOld(view, session)}</li>}
      </ul>
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
  const said: readonly (Reason | false | undefined)[] = [
    ...reasonsIn(view, found, persons, sessions, session),
    instead && { side: 'note', picture: 'change', text: sayInstead(view, instead) },
    {
      side: 'note',
      picture: 'money',
      text: COSTS[changeOf(found.costsMore, persons.person.weekly)](view),
    },
    found.needsMore > 0 && {
      side: 'note',
      picture: 'people',
      text: words.needsMore(view, { count: found.needsMore }),
    },
  ]
  return <Reasons view={spokenTo(view)} reasons={said.filter((reason) => !!reason)} />
}

/** With its day, for the same thing may be in the week twice. */
const sayInstead = (view: View, instead: SessionSeen): string =>
  findWords.instead(view, {
    title: sayTitle(view, instead),
    day: sayWeekday(view, instead.weekday),
  })

/** Three at most; a friend who goes is said by name, once. */
const MOST_REASONS = 3

function reasonsIn(
  view: View,
  found: Found,
  persons: PersonsWeek,
  sessions: ReadonlyMap<string, SessionSeen>,
  session: SessionSeen,
): readonly Reason[] {
  const names = namesIn(view, persons, sessions)
  const reasons = found.reasons.for
    .filter((reason) => reason.kind !== 'friend')
    .flatMap((reason) => sayReason(reason, spokenTo(view), names) ?? [])
    .map((text): Reason => ({ side: 'for', text }))
  const friends = sayFriends(spokenTo(view), session)
  const first: readonly (Reason | false | undefined)[] = [
    found.isNew && { side: 'for', picture: 'try', text: reasonWords.somethingNew(spokenTo(view)) },
    friends !== undefined && { side: 'for', picture: 'friends', text: friends },
  ]
  return [...first.filter((reason) => !!reason), ...reasons].slice(0, MOST_REASONS)
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
