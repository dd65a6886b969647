import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices } from '#ground/govuk/picture-rows.tsx'
import { sayList } from '#ground/words/lists.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { MatchFilter } from '#weeks/finding/match.ts'
import type { FoundPage } from '#weeks/finding/queries.ts'
import { MOST_RESULTS } from '#weeks/finding/ranking.ts'
import { namesIn } from '#weeks/proposals/parts/reasons-said.ts'
import { Misses } from '#weeks/proposals/parts/why.tsx'
import { sayTitle } from '#weeks/proposals/persons-week.ts'
import { findWords } from '../find-words.ts'
import { helpWords } from '../help-words.ts'
import { FoundRows } from '../parts/found-cards.tsx'
import { LookFor } from '../parts/look-for.tsx'
import { SessionFace } from '../parts/session-face.tsx'
import { spokenTo } from '../parts/spoken.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { WhenAndWhere } from '../parts/when-and-where.tsx'
import { mePaths } from '../paths.ts'

export type FindModel = {
  readonly frame: Frame
  readonly page: FoundPage
  /** How many of the best are left out. */
  readonly skip: number
  /** What they look for. */
  readonly asked: Asked
}
type Asked = Pick<MatchFilter, 'words' | 'weekday'>

/** The address of the same search from a place in its list. */
function hrefFrom({ words, weekday }: Asked, from: number): string {
  const query = new URLSearchParams({
    ...(words && { words }),
    ...(weekday !== undefined && { weekday: String(weekday) }),
    ...(from > 0 && { from: String(from) }),
  }).toString()
  return query === '' ? mePaths.find.to() : `${mePaths.find.to()}?${query}`
}

/** At most five things to do, each with why; or, where nothing fits, the nearest and what stands in the way. */
export function FindPage({ frame, page, skip, asked }: FindModel) {
  const { view } = frame
  const { found, missed, persons, sessions } = page
  const title = findWords.title(view)
  const isPictures = view.seeing === 'pictures'
  return (
    <Page frame={frame} title={title} current={mePaths.find.to()}>
      <h1 class="govuk-heading-l">{title}</h1>
      {!isPictures && <LookFor view={view} asked={asked} />}
      {page.taken.map(({ typed, for: near }) => (
        <p class="govuk-body">{findWords.takenFor(view, { typed, words: sayList(view, near) })}</p>
      ))}
      {found.length > 0 && <p class="govuk-body">{findWords.forYou(view)}</p>}
      {found.length > 0 && !isPictures && (
        <FoundRows
          {...{ view, persons, sessions }}
          all={found}
          hrefOf={(one) => mePaths.activity.to({ sessionId: one.sessionId })}
          link={(name) => name}
          saysInstead
        />
      )}
      {found.length === 0 && (
        <p class="govuk-body">
          {missed.length > 0 ? findWords.nothing(view) : findWords.nothingAtAll(view)}
        </p>
      )}
      {missed.length > 0 && (
        <Misses
          view={spokenTo(view)}
          sessions={sessions}
          misses={missed}
          names={namesIn(view, persons, sessions)}
        />
      )}
      {isPictures ? (
        <InPictures {...{ frame, page, skip, asked }} />
      ) : (
        <WaysOn {...{ frame, page, skip, asked }} />
      )}
      {!isPictures && <p class="govuk-body">{findWords.putAway(view)}</p>}
    </Page>
  )
}

/** Three results, more, and what I like: five choices. Where nothing is found, the way to talk about it. */
export const RESULTS_IN_PICTURES = 3

const InPictures = ({ frame: { view }, page, skip, asked }: FindModel) => (
  <Choices>
    {page.found.flatMap(({ sessionId }) => {
      const session = page.sessions.get(sessionId)
      if (!session) return []
      return [
        <CardLink
          href={mePaths.activity.to({ sessionId })}
          picture={<SessionFace view={view} session={session} />}
          label={sayTitle(view, session)}
        >
          <WhenAndWhere view={view} session={session} />
        </CardLink>,
      ]
    })}
    {page.more > 0 && (
      <CardLink
        href={hrefFrom(asked, skip + RESULTS_IN_PICTURES)}
        picture={<Picture of="find" size={96} />}
        label={findWords.moreShort(view)}
      />
    )}
    <CardLink
      href={mePaths.likes.to()}
      picture={<Picture of="good" size={96} />}
      label={findWords.tellUsShort(view)}
    />
    {page.found.length === 0 && <TalkCard view={view} />}
  </Choices>
)

const WaysOn = ({ frame: { view }, page, skip, asked }: FindModel) => (
  <Choices>
    {page.more > 0 && (
      <CardLink
        href={hrefFrom(asked, skip + MOST_RESULTS)}
        picture={<Picture of="find" size={96} />}
        label={findWords.more(view, { count: Math.min(page.more, MOST_RESULTS) })}
      />
    )}
    {skip > 0 && (
      <CardLink
        href={hrefFrom(asked, 0)}
        picture={<Picture of="change" size={96} />}
        label={findWords.fromStart(view)}
      />
    )}
    <CardLink
      href={mePaths.likes.to()}
      picture={<Picture of="good" size={96} />}
      label={findWords.tellUs(view)}
    />
    <CardLink
      href={mePaths.helpToChoose.to()}
      picture={<Picture of="help" size={96} />}
      label={helpWords.title(view)}
    />
    <TalkCard view={view} />
  </Choices>
)
