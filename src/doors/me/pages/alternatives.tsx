import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices } from '#ground/govuk/picture-rows.tsx'
import type { Id } from '#ground/kernel/id.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { Shown } from '#weeks/finding/queries.ts'
import { namesIn } from '#weeks/proposals/parts/reasons-said.ts'
import { Misses } from '#weeks/proposals/parts/why.tsx'
import { sayTitle } from '#weeks/proposals/persons-week.ts'
import { findWords } from '../find-words.ts'
import { titleIn } from '../parts/answer-said.ts'
import { FoundRows } from '../parts/found-cards.tsx'
import { SessionFace } from '../parts/session-face.tsx'
import { spokenTo } from '../parts/spoken.ts'
import { isAnswerable, swapAt } from '../parts/swap-at.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { WhenAndWhere } from '../parts/when-and-where.tsx'
import { mePaths } from '../paths.ts'

export type AlternativesModel = {
  readonly frame: Frame
  readonly shown: Shown
  /** The session that would go. */
  readonly sessionId: Id
}

/** What the person could do instead of one thing, and what could not be had, with why. */
export function AlternativesPage({ frame, shown, sessionId }: AlternativesModel) {
  const { view } = frame
  const { persons, sessions, found, missed } = shown
  const names = namesIn(view, persons, sessions)
  const title = findWords.insteadOf(view, { title: titleIn(view, persons, sessionId) })
  const isPictures = view.seeing === 'pictures'
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.change.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {found.length > 0 ? findWords.sameTime(view) : findWords.noneInstead(view)}
      </p>
      {isPictures ? (
        <InPictures frame={frame} shown={shown} sessionId={sessionId} />
      ) : (
        <FoundRows
          {...{ view, persons, sessions }}
          all={found}
          hrefOf={(one) => swapAt(persons, sessionId, one.sessionId)}
          link={(name) => findWords.chooseThis(view, { title: name })}
        />
      )}
      {missed.length > 0 && !isPictures && (
        <>
          <h2 class="govuk-heading-m">{findWords.couldNotHave(view)}</h2>
          <Misses view={spokenTo(view)} misses={missed} sessions={sessions} names={names} />
        </>
      )}
      {!isPictures && (
        <Choices>
          <TakeOut {...{ frame, shown, sessionId }} />
          <Talk frame={frame} />
        </Choices>
      )}
    </Page>
  )
}

/** Three things to do, taking it out, and talking: five choices, whatever there is. */
const IN_PICTURES = 3

const InPictures = (model: AlternativesModel) => (
  <Choices>
    {model.shown.found.slice(0, IN_PICTURES).flatMap((found) => {
      const session = model.shown.sessions.get(found.sessionId)
      if (!session) return []
      const toId = session.id
      return [
        <CardLink
          href={swapAt(model.shown.persons, model.sessionId, toId)}
          picture={<SessionFace view={model.frame.view} session={session} />}
          label={sayTitle(model.frame.view, session)}
        >
          <WhenAndWhere view={model.frame.view} session={session} />
        </CardLink>,
      ]
    })}
    <TakeOut {...model} />
    <Talk frame={model.frame} />
  </Choices>
)

/** Nothing takes a session out of a plan in force here: giving one up is for the person and their worker. */
function TakeOut({ frame: { view }, shown, sessionId }: AlternativesModel) {
  if (!isAnswerable(shown.persons)) return null
  const title = titleIn(view, shown.persons, sessionId)
  return (
    <CardLink
      href={mePaths.noToOne.to({ sessionId })}
      picture={<Picture of="no" size={96} />}
      label={
        view.seeing === 'pictures'
          ? findWords.takeOutShort(view)
          : findWords.takeOut(view, { title })
      }
    />
  )
}

const Talk = ({ frame: { view } }: Pick<AlternativesModel, 'frame'>) => <TalkCard view={view} />
