import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import type { Draft } from '../draft.ts'
import { draftWords as words } from '../draft-words.ts'
import { sayName, sayRhythm } from '../parts/rhythm-said.ts'
import { sessionPaths } from '../session-paths.ts'
import type { OwnSession } from '../session-queries.ts'
import { sessionWords } from '../session-words.ts'
import { sayDraft } from './draft.tsx'
import { standard } from './question.tsx'

const { Button, SummaryList, Tag } = govuk

export type SessionsModel = {
  readonly frame: Frame
  readonly today: Day
  readonly sessions: readonly OwnSession[]
  readonly drafts: readonly Draft[]
  /** Of the draft that the button begins: pressed twice, it begins one. */
  readonly newId: Id
}

/** What a provider offers and what it is setting up. */
export function SessionsPage({ frame, today, sessions, drafts, newId }: SessionsModel) {
  const view = standard(frame)
  const title = words.list(view)
  return (
    <Page frame={frame} title={title} current={sessionPaths.list.to()}>
      <h1 class="govuk-heading-l">{title}</h1>
      <form method="post" action={sessionPaths.drafts.to()}>
        <input type="hidden" name="id" value={newId} />
        <Button text={words.setUp(view)} preventDoubleClick />
      </form>
      {drafts.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{sessionWords.drafts(view)}</h2>
          <ul class="govuk-list">
            {drafts.map((draft) => (
              <li>
                <a class="govuk-link" href={sessionPaths.draft.to({ draftId: draft.id })}>
                  {sayDraft(view, draft.answers)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 class="govuk-heading-m">{sessionWords.offered(view)}</h2>
      {sessions.length === 0 ? (
        <p class="govuk-body">{sessionWords.none(view)}</p>
      ) : (
        <SummaryList
          rows={sessions.map((session) => ({
            key: {
              html: (
                <a class="govuk-link" href={sessionPaths.session.to({ sessionId: session.id })}>
                  {sayName(view, session)}
                </a>
              ),
            },
            value: {
              html: (
                <>
                  {sayRhythm(view, rhythmOf(session))}
                  <br />
                  {session.venueName} <State view={view} session={session} today={today} />
                </>
              ),
            },
          }))}
        />
      )}
    </Page>
  )
}

export const rhythmOf = ({ monthWeek, ...session }: OwnSession) => ({
  ...session,
  ...(monthWeek !== null && { monthWeek }),
})

type StateProps = { readonly view: View; readonly session: OwnSession; readonly today: Day }

export function State({ view, session, today }: StateProps) {
  const { state, endsOn, startsOn } = session
  if (endsOn && endsOn < today)
    return <Tag text={sessionWords.ended(view)} classes="govuk-tag--grey" />
  if (state === 'paused')
    return <Tag text={sessionWords.paused(view)} classes="govuk-tag--yellow" />
  if (endsOn)
    return (
      <Tag
        text={sessionWords.until(view, { day: sayDayOfMonth(view, endsOn) })}
        classes="govuk-tag--orange"
      />
    )
  if (startsOn > today)
    return (
      <Tag
        text={sessionWords.from(view, { day: sayDayOfMonth(view, startsOn) })}
        classes="govuk-tag--light-blue"
      />
    )
  return <Tag text={sessionWords.live(view)} classes="govuk-tag--green" />
}
