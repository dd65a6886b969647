import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import {
  CardButton,
  CardLine,
  CardLink,
  Cards,
  Choices,
  Row,
  Rows,
} from '#ground/govuk/picture-rows.tsx'
import type { Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import type { Busy } from '#weeks/bookings/asking.ts'
import { placePaths } from '#weeks/bookings/place-paths.ts'
import type { Asked, WaitingSeen } from '#weeks/bookings/request-queries.ts'
import { askedWords as words } from '../asked-words.ts'
import { bookWords } from '../book-words.ts'
import {
  type SaidRequest,
  sayRequest,
  sayWaiting,
  sayWhenAsked,
  sayWhenWaited,
} from '../parts/ask-said.ts'
import { sayInstead } from '../parts/book-check.ts'
import { pictureOfSeat, sayCost } from '../parts/seat-said.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { titleOf } from '../parts/title-said.ts'
import { mePaths } from '../paths.ts'
import { Said } from './check.tsx'

const { Button } = govuk

type ListProps = {
  readonly frame: Frame
  readonly requests: readonly Asked[]
  readonly waiting: readonly WaitingSeen[]
}
/** In the pictures view a page has five things to choose from at most. */
const MOST_CARDS = 4

/** What I asked for, what friends ask me, and what I wait for: each a card, what is open first. */
export function AskedListPage({ frame, requests, waiting }: ListProps) {
  const { view } = frame
  const title = words.mine(view)
  const offers = waiting.filter((one) => !one.isTogether)
  const cards = [
    ...offers.map((one) => <WaitingCard {...{ view, one }} />),
    ...requests.map((one) => <RequestCard {...{ view, one }} />),
  ]
  const shown = view.seeing === 'pictures' ? cards.slice(0, MOST_CARDS) : cards
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.myWeek.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {cards.length === 0 && <p class="govuk-body">{words.nothingAsked(view)}</p>}
      <Cards>
        {shown}
        <TalkCard view={view} />
      </Cards>
    </Page>
  )
}

const pictureOfState = ({ state }: Asked): PictureKey => (state === 'confirmed' ? 'yes' : 'talk')
const pictureOfWaiting = ({ state }: WaitingSeen): PictureKey =>
  state === 'offered' ? 'yes' : 'time'

const RequestCard = ({ view, one }: { readonly view: View; readonly one: Asked }) => (
  <CardLink
    href={mePaths.askedOne.to({ requestId: one.id })}
    picture={<Picture of={pictureOfSeat(one)} size={96} />}
    label={titleOf(view, one)}
  >
    {view.seeing !== 'pictures' && (
      <>
        <CardLine picture={<Picture of="week" size={48} />}>{sayWhenAsked(view, one)}</CardLine>
        <CardLine picture={<Picture of={pictureOfState(one)} size={48} />}>
          {sayRequest(view, one).lines[0]}
        </CardLine>
      </>
    )}
  </CardLink>
)

const WaitingCard = ({ view, one }: { readonly view: View; readonly one: WaitingSeen }) => (
  <CardLink
    href={mePaths.waiting.to({ waitingId: one.id })}
    picture={<Picture of={pictureOfSeat(one)} size={96} />}
    label={titleOf(view, one)}
  >
    {view.seeing !== 'pictures' && (
      <>
        <CardLine picture={<Picture of="week" size={48} />}>{sayWhenWaited(view, one)}</CardLine>
        <CardLine picture={<Picture of={pictureOfWaiting(one)} size={48} />}>
          {sayWaiting(view, one)}
        </CardLine>
      </>
    )}
  </CardLink>
)

type OneProps = {
  readonly frame: Frame
  readonly one: Asked
  /** What they would not go to on that day, who were asked by a friend, and what that costs. */
  readonly instead?: { readonly instead: Busy; readonly late?: Pence }
  /** Why the last press could not be done. */
  readonly refused?: string
}

/** One request: where it is, who has the next word, and what the person may say. */
export function AskedPage({ frame, one, instead, refused }: OneProps) {
  const { view } = frame
  const title = titleOf(view, one)
  const said = sayRequest(view, one)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.asked.to() }}
      errors={refused ? [{ text: refused, href: '#answer' }] : undefined}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Rows>
        <Row picture={<Picture of={pictureOfSeat(one)} size={128} />}>
          <p class="govuk-body">{sayWhenAsked(view, one)}</p>
          {view.seeing !== 'pictures' && (
            <p class="govuk-body">
              {one.venueName}
              <br />
              {sayCost(view, one.price, one.kind === 'weekly')}
            </p>
          )}
        </Row>
        <Row picture={<Picture of={pictureOfState(one)} size={128} />}>
          {said.lines.map((line) => (
            <p class="govuk-body">{line}</p>
          ))}
        </Row>
      </Rows>
      {instead && <Said says={sayInstead(view, { ...instead, othersAnswer: true })} />}
      <div id="answer">
        <Answer {...{ view, one, said, instead }} />
      </div>
    </Page>
  )
}

type AnswerProps = {
  readonly view: View
  readonly one: Asked
  readonly said: SaidRequest
  readonly instead: OneProps['instead'] | undefined
}

function Answer({ view, one, said, instead }: AnswerProps) {
  const requestId = one.id
  if (said.may === 'answer')
    return (
      <form method="post" action={mePaths.askedOne.to({ requestId })} novalidate>
        <input type="hidden" name="version" value={String(one.version)} />
        {instead && <input type="hidden" name="instead" value={instead.instead.sessionId} />}
        <YesNo view={view} yes={words.yes(view)} no={words.no(view)} />
      </form>
    )
  return (
    <>
      {said.may === 'take-back' && (
        <form method="post" action={mePaths.takeBackAsked.to({ requestId })} novalidate>
          <input type="hidden" name="version" value={String(one.version)} />
          <Button text={words.takeBack(view)} classes="govuk-button--secondary" />
        </form>
      )}
      <WaysOn view={view} />
    </>
  )
}

type YesNoProps = {
  readonly view: View
  /** Not there, where nothing can be said yes to. */
  readonly yes?: string | undefined
  readonly no: string
}

const YesNo = ({ view, yes, no }: YesNoProps) => (
  <Choices>
    {yes !== undefined && (
      <CardButton name="answer" value="yes" picture={<Picture of="yes" size={96} />} label={yes} />
    )}
    <CardButton name="answer" value="no" picture={<Picture of="no" size={96} />} label={no} />
    <TalkCard view={view} />
  </Choices>
)

const WaysOn = ({ view }: { readonly view: View }) => (
  <Choices>
    <CardLink
      href={mePaths.asked.to()}
      picture={<Picture of="plan" size={96} />}
      label={view.seeing === 'pictures' ? words.mineShort(view) : words.mine(view)}
    />
    <TalkCard view={view} />
  </Choices>
)

type WaitingProps = {
  readonly frame: Frame
  readonly one: WaitingSeen
  /** The id of the request that a yes makes: pressed twice, it is one. */
  readonly requestId: string
  readonly refused?: string
}

/** What somebody waits for: whether a place is kept for them, until when, and by which rule. */
export function WaitingPage({ frame, one, requestId, refused }: WaitingProps) {
  const { view } = frame
  const title = titleOf(view, one)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.asked.to() }}
      errors={refused ? [{ text: refused, href: '#answer' }] : undefined}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Rows>
        <Row picture={<Picture of={pictureOfSeat(one)} size={128} />}>
          <p class="govuk-body">{sayWhenWaited(view, one)}</p>
        </Row>
        <Row picture={<Picture of={pictureOfWaiting(one)} size={128} />}>
          <p class="govuk-body">{sayWaiting(view, one)}</p>
          {one.state === 'waiting' && <p class="govuk-body">{bookWords.waitSays(view)}</p>}
        </Row>
      </Rows>
      <div id="answer">
        {one.state === 'passed' ? (
          <WaysOn view={view} />
        ) : (
          <WaitingAnswer {...{ view, one, requestId }} />
        )}
      </div>
      {view.seeing !== 'pictures' && (
        <p class="govuk-body">
          <a class="govuk-link" href={placePaths.fairRule.to()}>
            {bookWords.fairRule(view)}
          </a>
        </p>
      )}
    </Page>
  )
}

type WaitingAnswerProps = Omit<WaitingProps, 'frame' | 'refused'> & { readonly view: View }

const WaitingAnswer = ({ view, one, requestId }: WaitingAnswerProps) => (
  <form method="post" action={mePaths.waiting.to({ waitingId: one.id })} novalidate>
    <input type="hidden" name="request" value={requestId} />
    <YesNo
      view={view}
      yes={one.state === 'offered' ? words.takeIt(view) : undefined}
      no={words.leave(view)}
    />
  </form>
)
