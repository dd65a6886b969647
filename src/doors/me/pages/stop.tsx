import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, CardLink, Cards, Choices } from '#ground/govuk/picture-rows.tsx'
import { Picture } from '#ground/words/picture.tsx'
import { pictureOf } from '#weeks/proposals/parts/session-said.ts'
import { type PersonsWeek, type SessionSeen, sayTitle } from '#weeks/proposals/persons-week.ts'
import { dayWords as words } from '../day-words.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { WhenAndWhere } from '../parts/when-and-where.tsx'
import { mePaths } from '../paths.ts'
import { words as meWords } from '../words.ts'
import { Said, type Says } from './check.tsx'

/** So many to choose from at once in the pictures view; the rest behind "more". */
const AT_ONCE = 3

export type StopWhichModel = {
  readonly frame: Frame
  readonly persons: PersonsWeek
  readonly skip: number
}

/** Which of the things that come each week. */
export function StopWhichPage({ frame, persons, skip }: StopWhichModel) {
  const { view } = frame
  const title = words.whichStop(view)
  const open = persons.held.filter((one) => one.endsOn === undefined)
  const all = open.flatMap((one) => persons.sessions.get(one.sessionId) ?? [])
  const isPictures = view.seeing === 'pictures'
  const shown: readonly SessionSeen[] = isPictures ? all.slice(skip, skip + AT_ONCE) : all
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.myWeek.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {all.length === 0 && <p class="govuk-body">{words.nothingToStop(view)}</p>}
      <Cards>
        {shown.map((session) => (
          <CardLink
            href={mePaths.stop.to({ sessionId: session.id })}
            picture={<Picture of={pictureOf(session)} size={96} />}
            label={sayTitle(view, session)}
          >
            <WhenAndWhere view={view} session={session} />
          </CardLink>
        ))}
        {isPictures && all.length > skip + AT_ONCE && (
          <CardLink
            href={`${mePaths.stopWhich.to()}?from=${skip + AT_ONCE}`}
            picture={<Picture of="find" size={96} />}
            label={words.moreShort(view)}
          />
        )}
        <TalkCard view={view} />
      </Cards>
    </Page>
  )
}

export type StoppedModel = {
  readonly frame: Frame
  readonly says: readonly Says[]
  /** Where it can still be taken back. */
  readonly takeBack?: string | undefined
  readonly refused?: string | undefined
}

/** That it has stopped, what that means, and the way back as long as there is one. */
export function StoppedPage({ frame, says, takeBack, refused }: StoppedModel) {
  const { view } = frame
  const title = words.hasStopped(view)
  const errors = refused ? [{ text: refused, href: '#answer' }] : undefined
  const choices = (
    <Choices>
      <CardLink
        href={mePaths.myWeek.to()}
        picture={<Picture of="week" size={96} />}
        label={meWords.myWeek(view)}
      />
      <CardLink
        href={mePaths.find.to()}
        picture={<Picture of="find" size={96} />}
        label={(view.seeing === 'pictures' ? meWords.findShort : meWords.findSomething)(view)}
      />
      {takeBack && (
        <CardButton
          name="answer"
          value="back"
          picture={<Picture of="change" size={96} />}
          label={(view.seeing === 'pictures' ? words.changedMindShort : words.changedMind)(view)}
        />
      )}
      <TalkCard view={view} />
    </Choices>
  )
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.myWeek.to() }}
      errors={errors}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Said says={says} />
      <div id="answer">
        {takeBack ? (
          <form method="post" action={takeBack} novalidate>
            {choices}
          </form>
        ) : (
          choices
        )}
      </div>
    </Page>
  )
}
