import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { Clock, Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import type { One } from '#weeks/finding/queries.ts'
import { sayFriends } from '#weeks/proposals/parts/reasons-said.ts'
import {
  pictureOf,
  pictureOfMeans,
  sayJourney,
  sayPlace,
  sayWeekly,
} from '#weeks/proposals/parts/session-said.ts'
import { sayTitle, slotsProposed } from '#weeks/proposals/persons-week.ts'
import { findWords } from '../find-words.ts'
import { type Used, usedBy } from '../money.ts'
import { Fit } from '../parts/fit.tsx'
import { spokenTo } from '../parts/spoken.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { WhatItIsLike } from '../parts/what-it-is-like.tsx'
import { mePaths } from '../paths.ts'
import { words } from '../words.ts'

const USES = {
  little: findWords.usesLittle,
  quarter: findWords.usesQuarter,
  half: findWords.usesHalf,
  most: findWords.usesMost,
} satisfies Readonly<Record<Used, unknown>>

export type ActivityModel = { readonly frame: Frame; readonly one: One }

/** One thing to do: what it is like, who runs it, who else goes, what it costs, and whether it can be in the person's week. */
export function ActivityPage({ frame, one }: ActivityModel) {
  const { view } = frame
  const { session } = one
  const title = sayTitle(view, session)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.find.to()}
      back={{ href: isInWeek(one) ? mePaths.myWeek.to() : mePaths.find.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Picture of={pictureOf(session)} size={160} />
      {view.seeing === 'pictures' ? (
        <Shortly view={view} one={one} />
      ) : (
        <Fully view={view} one={one} />
      )}
      <Fit view={view} one={one} />
      <Choices>
        <CardLink
          href={mePaths.find.to()}
          picture={<Picture of="find" size={96} />}
          label={view.seeing === 'pictures' ? words.findShort(view) : words.findSomething(view)}
        />
        <TalkCard view={view} />
      </Choices>
    </Page>
  )
}

/** Whether somebody is likely to have come from their week; else they have found it. */
const isInWeek = ({ session, persons }: One): boolean =>
  persons.held.some((held) => held.sessionId === session.id) ||
  slotsProposed(persons).some((slot) => slot.session.id === session.id)

type AboutProps = { readonly view: View; readonly one: One }

/** When and where, in pictures and few words. */
const Shortly = ({ view, one: { session, persons, travelMinutes } }: AboutProps) => (
  <Rows>
    <Row picture={<Clock at={session.starts} size={128} />}>
      <p class="govuk-body">{sayWeekly(view, session)}</p>
    </Row>
    <Row picture={<Picture of={pictureOfMeans(persons.person.travelMeans)} size={128} />}>
      <p class="govuk-body">{sayPlace(view, session)}</p>
      <p class="govuk-visually-hidden">
        {sayJourney(view, persons.person.travelMeans, travelMinutes)}
      </p>
    </Row>
  </Rows>
)

function Fully({ view, one }: AboutProps) {
  const { session, persons, travelMinutes } = one
  const means = persons.person.travelMeans
  return (
    <>
      <Question picture={<Clock at={session.starts} size={128} />} asks={findWords.whenIsIt(view)}>
        {sayWeekly(view, session)}
      </Question>
      <Question picture={drawn('place')} asks={findWords.whereIsIt(view)}>
        {sayPlace(view, session)}
      </Question>
      <Question picture={drawn(pictureOfMeans(means))} asks={findWords.howToGet(view)}>
        {sayJourney(view, means, travelMinutes)}
      </Question>
      <WhatItIsLike view={view} session={session} />
      <Question picture={drawn('person')} asks={findWords.whoRunsIt(view)}>
        {findWords.runBy(view, session)}
      </Question>
      <Question picture={drawn('friends')} asks={findWords.whoGoes(view)}>
        {sayFriends(spokenTo(view), session) ?? findWords.noFriends(view)}
      </Question>
      <Question picture={drawn('money')} asks={findWords.whatCost(view)}>
        {sayCost(view, one)}
      </Question>
    </>
  )
}

const drawn = (of: PictureKey) => <Picture of={of} size={128} />

/** In words before figures. */
function sayCost(view: View, { price, persons }: One): string {
  if (price === undefined) return findWords.noPrice(view)
  const inWords = USES[usedBy(price, persons.person.weekly)](view)
  return `${inWords} ${findWords.eachTime(view, { money: sayMoney(view, price) })}`
}

type QuestionProps = {
  readonly picture: ReturnType<typeof drawn>
  readonly asks: string
  readonly children: string
}

const Question = ({ picture, asks, children }: QuestionProps) => (
  <section>
    <h2 class="govuk-heading-m">{asks}</h2>
    <Rows>
      <Row picture={picture}>
        <p class="govuk-body">{children}</p>
      </Row>
    </Rows>
  </section>
)
