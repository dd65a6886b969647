import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { incidentKindWords, incidentRefusals } from '#lives/safety/incident-words.ts'
import { waitingWords as words } from '#weeks/registers/tablet-waiting-words.ts'
import { tabletWords } from '#weeks/registers/tablet-words.ts'
import type { Waiting } from '../keep.ts'
import { asEvent, type Opened } from '../outbox.ts'
import type { Tablet } from '../tablet.ts'
import type { ViewProps } from './app.tsx'
import { sayClock, sayDate, sayMark } from './said.ts'

/** What is on this tablet alone: each item, how old it is and why it is still here; and how the tablet itself is. */
export const WaitingView = (props: ViewProps) => {
  const { view, tablet, running } = props
  return (
    <>
      <h1 class="govuk-heading-l">{tabletWords.waiting(view)}</h1>
      {tablet.current && tablet.opened.length + tablet.incidents.length === 0 && (
        <p class="govuk-body">{words.allSent(view)}</p>
      )}
      <ul class="govuk-list gd-tablet__waiting">
        {tablet.opened.map((one) => (
          <Item
            key={one.waiting.id}
            {...props}
            waiting={one.waiting}
            item={sayItem(view, tablet, one)}
          />
        ))}
        {tablet.incidents.map(({ waiting, incident }) => (
          <Item
            key={waiting.id}
            {...props}
            waiting={waiting}
            item={incidentKindWords[incident.kind](view)}
          />
        ))}
      </ul>
      <button
        type="button"
        class="govuk-button"
        onClick={running.exchange}
        {...(tablet.isBusy && { 'aria-disabled': 'true' })}
      >
        {words.sendNow(view)}
      </button>
      {tablet.others.length > 0 && <Others {...props} />}
      <ThisTablet {...props} />
    </>
  )
}

const nameOf = (tablet: Tablet, personId: Id): string => {
  for (const { people } of tablet.sheet.sittings)
    for (const person of people)
      if (person.personId === personId) return `${person.knownAs} ${person.familyName}`
  return ''
}

function sayItem(view: View, tablet: Tablet, one: Opened): string {
  const { event } = one
  const { kind } = event
  const { at } = asEvent(one, tablet.current?.skew ?? 0)
  const says =
    kind === 'undo'
      ? words.takenBack(view)
      : kind === 'settle'
        ? words.settled(view)
        : sayMark(view, { kind, at, ...(event.reason && { reason: event.reason }) })
  const name = tablet.current?.lockedAt ? '' : nameOf(tablet, event.personId)
  return name ? words.item(view, { name, says }) : says
}

type ItemProps = ViewProps & { readonly waiting: Waiting; readonly item: string }

const sayWhy = (view: View, why: NonNullable<Waiting['why']>): string =>
  why in incidentRefusals
    ? incidentRefusals[why as keyof typeof incidentRefusals](view)
    : words.refused[why as keyof typeof words.refused](view)

function Item({ view, tablet, running, waiting, item }: ItemProps) {
  const { why, id, madeAt } = waiting
  const minutes = Math.max(0, Math.floor((tablet.clock - madeAt) / 60_000))
  return (
    <li class="gd-tablet__item">
      <strong>{item}</strong>
      <p class="govuk-hint">{words.markedAgo(view, { minutes })}</p>
      {why && (
        <p class="govuk-error-message">
          {words.notKept(view)} {sayWhy(view, why)}
        </p>
      )}
      {why && (
        <div class="gd-tablet__buttons">
          <button
            type="button"
            class="govuk-button govuk-button--secondary gd-tablet__button"
            aria-label={words.tryAgainItem(view, { item })}
            onClick={() => running.tryAgain(id)}
          >
            {words.tryAgain(view)}
          </button>
          <button
            type="button"
            class="govuk-button govuk-button--secondary gd-tablet__button"
            aria-label={words.putAwayItem(view, { item })}
            onClick={() => running.putAway(id)}
          >
            {words.putAway(view)}
          </button>
        </div>
      )}
    </li>
  )
}

const Others = ({ view, tablet }: ViewProps) => (
  <section>
    <h2 class="govuk-heading-m">{words.others(view)}</h2>
    <ul class="govuk-list govuk-list--bullet">
      {[...Map.groupBy(tablet.others, (one) => one.by)].map(([name, all]) => (
        <li>{words.othersWait(view, { name, count: all.length })}</li>
      ))}
    </ul>
    <p class="govuk-body">{words.othersWhy(view)}</p>
  </section>
)

const HOUR = 60 * 60_000
const CLOCK_WRONG = 2 * 60_000

function ThisTablet({ view, tablet, running }: ViewProps) {
  const { current, clock, now, isReady, isPersisted } = tablet
  const hours = current ? Math.floor(Math.abs(clock - current.handedOutAt) / HOUR) : 0
  const copied = current && current.handedOutAt + current.skew
  return (
    <section>
      <h2 class="govuk-heading-m">{words.thisTablet(view)}</h2>
      {copied !== undefined && (
        <p class="govuk-body">
          {words.copyFrom(view, { time: `${sayDate(view, copied)}, ${sayClock(copied)}`, hours })}
        </p>
      )}
      {current && Math.abs(current.skew) > CLOCK_WRONG && (
        <p class="govuk-body">
          {words.clockWrong(view, { tablet: sayClock(clock), server: sayClock(now) })}
        </p>
      )}
      <p class="govuk-body">{isReady ? words.ready(view) : words.notReady(view)}</p>
      <p class="govuk-body">{isPersisted ? words.persisted(view) : words.notPersisted(view)}</p>
      {current && <SignOut view={view} running={running} />}
    </section>
  )
}

/** What waits is sent first, where it can be. */
const SignOut = ({ view, running }: Pick<ViewProps, 'view' | 'running'>) => (
  <>
    <p class="govuk-body">{words.signOutHint(view)}</p>
    <button type="button" class="govuk-button govuk-button--warning" onClick={running.signOut}>
      {words.signOut(view)}
    </button>
  </>
)
