import { govuk } from '#ground/govuk/components.ts'
import { Reasons } from '#ground/govuk/reasons.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import type { One } from '#weeks/finding/queries.ts'
import type { Found } from '#weeks/finding/ranking.ts'
import { sayObstacles, sayReason } from '#weeks/fit/parts/reasons-said.ts'
import type { Obstacle } from '#weeks/fit/reason.ts'
import { namesIn } from '#weeks/proposals/parts/reasons-said.ts'
import { sayTitle, slotsProposed } from '#weeks/proposals/persons-week.ts'
import { changeWords } from '../change-words.ts'
import { findWords } from '../find-words.ts'
import { mePaths } from '../paths.ts'
import { words } from '../words.ts'
import { spokenTo } from './spoken.ts'
import { isAnswerable, swapAt } from './swap-at.ts'

const { Button } = govuk

type FitProps = { readonly view: View; readonly one: One }

/** Whether one thing is in the person's week, could be, or why it could not. */
export function Fit({ view, one }: FitProps) {
  const { session, persons, found, missed } = one
  const isHeld = persons.held.some((h) => h.sessionId === session.id)
  const isProposed =
    isAnswerable(persons) && slotsProposed(persons).some((slot) => slot.session.id === session.id)
  const [fits] = found
  const [misses] = missed
  return (
    <section>
      <h2 class="govuk-heading-m">{findWords.couldHave(view)}</h2>
      {isHeld && <p class="govuk-body">{findWords.inMyWeek(view)}</p>}
      {isHeld && isAnswerable(persons) && !isProposed && (
        <p class="govuk-body">{findWords.notInProposed(view)}</p>
      )}
      {!isHeld && isProposed && <p class="govuk-body">{findWords.inProposed(view)}</p>}
      {(isAnswerable(persons) ? isProposed : isHeld) && <ChangeThis view={view} one={one} />}
      {fits && <Fits view={view} one={one} found={fits} />}
      {misses && !isHeld && <FitsNot view={view} one={one} obstacles={misses.obstacles} />}
    </section>
  )
}

/** Only what is in the week that a change is made in can be changed: the proposed one, while there is one. */
const ChangeThis = ({ view, one: { session } }: FitProps) => (
  <Button
    text={changeWords.changeThis(view)}
    href={mePaths.changeOne.to({ sessionId: session.id })}
    classes="govuk-button--secondary"
  />
)

type FitsNotProps = FitProps & { readonly obstacles: readonly Obstacle[] }

/** In the pictures view the nearest obstacle alone. */
function FitsNot({ view, one, obstacles }: FitsNotProps) {
  const names = namesIn(view, one.persons, one.sessions)
  const said = sayObstacles(obstacles, spokenTo(view), names)
  if (view.seeing === 'pictures') return <p class="govuk-body">{said[0]}</p>
  return (
    <>
      <p class="govuk-body">{findWords.itCouldNot(view)}</p>
      <Sentences all={said} />
    </>
  )
}

const Sentences = ({ all }: { readonly all: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {all.map((text) => (
      <li>{text}</li>
    ))}
  </ul>
)

function Fits({ view, one, found }: FitProps & { readonly found: Found }) {
  const { persons, sessions, session } = one
  const names = namesIn(view, persons, sessions)
  const instead = found.insteadOf ? sessions.get(found.insteadOf) : undefined
  const isPictures = view.seeing === 'pictures'
  const reasons = found.reasons.for.flatMap((r) => sayReason(r, spokenTo(view), names) ?? [])
  const href = found.insteadOf
    ? swapAt(persons, found.insteadOf, session.id)
    : mePaths.add.to({ sessionId: session.id })
  const canChoose = found.insteadOf !== undefined || isAnswerable(persons)
  return (
    <>
      <p class="govuk-body">{findWords.itCould(view)}</p>
      {!isPictures && (
        <Reasons
          view={spokenTo(view)}
          reasons={reasons.map((text) => ({ side: 'for', text }) as const)}
        />
      )}
      {instead && !isPictures && (
        <p class="govuk-body">
          {findWords.instead(view, {
            title: sayTitle(view, instead),
            day: sayWeekday(view, instead.weekday),
          })}
        </p>
      )}
      {found.needsMore > 0 && !isPictures && (
        <p class="govuk-body">{words.needsMore(view, { count: found.needsMore })}</p>
      )}
      {canChoose && <Button text={findWords.putIn(view)} href={href} />}
    </>
  )
}
