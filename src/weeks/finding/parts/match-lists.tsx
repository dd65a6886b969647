import type { Child } from 'hono/jsx'
import { govuk } from '#ground/govuk/components.ts'
import { Facts } from '#ground/govuk/reasons.tsx'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { sayList } from '#ground/words/lists.ts'
import { placePaths } from '#weeks/bookings/place-paths.ts'
import { sourcingWords } from '#weeks/bookings/sourcing-words.ts'
import { sayInTheWay } from '#weeks/fit/parts/in-the-way-said.ts'
import { planPaths } from '#weeks/plans/paths.ts'
import { namesIn } from '#weeks/proposals/parts/reasons-said.ts'
import { sayJourney, sayPlace, sayWeekly } from '#weeks/proposals/parts/session-said.ts'
import { Why } from '#weeks/proposals/parts/why.tsx'
import { type SessionSeen, sayTitle } from '#weeks/proposals/persons-week.ts'
import { markOf, placesOf } from '../directory.ts'
import type { Matches } from '../match-queries.ts'
import { matchWords as words } from '../match-words.ts'
import { findingPaths } from '../paths.ts'
import type { Found } from '../ranking.ts'
import { sayOld } from './hit-list.tsx'

const { Button } = govuk

export type ListProps = {
  readonly view: View
  readonly matches: Matches
  readonly works: boolean
}

/** What one matching session is, as those who find support weigh it. */
export function factsOf(
  { view, matches, works }: ListProps,
  found: Found,
  session: SessionSeen,
): readonly (readonly [string, Child])[] {
  const instead = found.insteadOf && matches.sessions.get(found.insteadOf)
  const left = matches.left.get(found.sessionId)
  const friends = works ? session.friends.map((friend) => friend.name) : []
  const means = matches.persons.person.travelMeans
  const old = sayOld(view, session)
  const facts: readonly (readonly [string, Child] | false)[] = [
    [words.when(view), sayWeekly(view, session)],
    [words.where(view), sayPlace(view, session)],
    [words.provider(view), session.provider],
    old !== undefined && [words.facts(view), old],
    [words.price(view), sayMoney(view, found.price)],
    [words.travel(view), sayJourney(view, means, found.travelMinutes)],
    left !== undefined && [words.places(view), words.placesLeft(view, { left })],
    works && [words.friends(view), friends.length > 0 ? sayList(view, friends) : words.none(view)],
    [
      words.reasons(view),
      <>
        {instead && (
          <p class="govuk-body">{words.clashes(view, { title: sayTitle(view, instead) })}</p>
        )}
        <Why view={view} reasons={found.reasons} names={namesOf({ view, matches, works })} />
      </>,
    ],
  ]
  return facts.filter((fact) => fact !== false)
}

export const namesOf = ({ view, matches, works }: ListProps) =>
  namesIn(view, works ? matches.persons : { friends: [] }, matches.sessions)

/** Where what fits is, numbered in its order. */
export const placesFound = ({ found, sessions }: Pick<Matches, 'found' | 'sessions'>) =>
  placesOf(
    found.flatMap(({ sessionId }) => {
      const venue = sessions.get(sessionId)?.venue
      return venue ? [{ venueId: venue.id, at: venue.at }] : []
    }),
  )

/** What fits, the best first, to choose some from and set them side by side. */
export function FoundList(props: ListProps & { readonly personId: Id }) {
  const { view, matches, personId } = props
  const places = placesFound(matches)
  return (
    <form method="get" action={findingPaths.compare.to({ personId })} novalidate>
      {matches.found.map((found) => {
        const session = matches.sessions.get(found.sessionId)
        if (!session) return null
        const title = sayTitle(view, session)
        return (
          <section class="gd-match">
            <h3 class="govuk-heading-s">{title}</h3>
            <p class="govuk-hint">{words.mark(view, { mark: markOf(places, session.venue.id) })}</p>
            <Facts facts={factsOf(props, found, session)} />
            {matches.takesLines && (
              <p class="govuk-body">
                <a
                  class="govuk-link"
                  href={planPaths.newSession.to({ personId, sessionId: session.id })}
                  aria-label={words.putThisInPlan(view, {
                    title,
                    day: sayWeekday(view, session.weekday),
                  })}
                >
                  {words.putInPlan(view)}
                </a>
              </p>
            )}
            <p class="govuk-body">
              <a
                class="govuk-link"
                href={`${placePaths.visits.to({ personId })}?session=${session.id}`}
                aria-label={`${sourcingWords.bookVisit(view)}: ${title}`}
              >
                {sourcingWords.bookVisit(view)}
              </a>
            </p>
            <Choose id={session.id} label={words.compareThis(view, { title })} />
          </section>
        )
      })}
      <p class="govuk-hint">{words.compareHint(view)}</p>
      <Button text={words.compare(view)} classes="govuk-button--secondary" />
    </form>
  )
}

const Choose = ({ id, label }: { readonly id: Id; readonly label: string }) => (
  <div class="govuk-checkboxes govuk-checkboxes--small">
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        id={`session-${id}`}
        name="session"
        type="checkbox"
        value={id}
      />
      <label class="govuk-label govuk-checkboxes__label" for={`session-${id}`}>
        {label}
      </label>
    </div>
  </div>
)

/** What does not fit, the nearest first, each with all that stands in its way. */
export function MissedList(props: ListProps) {
  const { view, matches } = props
  return (
    <>
      <p class="govuk-body">{words.whyLeftOut(view)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {matches.missed.map(({ sessionId, obstacles }) => {
          const session = matches.sessions.get(sessionId)
          return session ? (
            <li>
              <strong>{sayTitle(view, session)}</strong> ({session.provider},{' '}
              {sayWeekly(view, session)}): {sayInTheWay(view, obstacles, namesOf(props)).join('; ')}
            </li>
          ) : null
        })}
      </ul>
    </>
  )
}
