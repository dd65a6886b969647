import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { Clock, Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import type { OfferTold } from '#lives/offer/offer-told.ts'
import { AboutOffer, OfferPhotos, Question, WhatItIsLike } from '#lives/offer/parts/offer-seen.tsx'
import { sayRhythm, sayTaster } from '#lives/offer/parts/rhythm-said.ts'
import { seenWords } from '#lives/offer/seen-words.ts'
import { sayOld } from '#weeks/finding/parts/hit-list.tsx'
import type { One } from '#weeks/finding/queries.ts'
import { sayFriends } from '#weeks/proposals/parts/reasons-said.ts'
import {
  pictureOf,
  pictureOfMeans,
  sayJourney,
  sayPlace,
} from '#weeks/proposals/parts/session-said.ts'
import { sayTitle, slotsProposed } from '#weeks/proposals/persons-week.ts'
import { bookWords } from '../book-words.ts'
import { findWords } from '../find-words.ts'
import { type Used, usedBy } from '../money.ts'
import { Fit } from '../parts/fit.tsx'
import { spokenTo } from '../parts/spoken.ts'
import { TalkCard } from '../parts/talk-card.tsx'
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
  const { told } = session
  const title = sayTitle(view, session)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.find.to()}
      back={{ href: isInWeek(one) ? mePaths.myWeek.to() : mePaths.find.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {told && told.photos.length > 0 ? (
        <OfferPhotos view={view} photos={told.photos} />
      ) : (
        <Picture of={pictureOf(session)} size={160} />
      )}
      {view.seeing === 'pictures' ? (
        <Shortly view={view} one={one} />
      ) : (
        <Fully view={view} one={one} />
      )}
      {session.oldFacts && <p class="govuk-body">{sayOld(view, session)}</p>}
      <Fit view={view} one={one} />
      <Choices>
        {!isHeld(one) && (
          <CardLink
            href={mePaths.book.to({ sessionId: session.id })}
            picture={<Picture of="try" size={96} />}
            label={
              view.seeing === 'pictures' ? bookWords.goHereShort(view) : bookWords.goHere(view)
            }
          />
        )}
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
const isInWeek = (one: One): boolean =>
  isHeld(one) || slotsProposed(one.persons).some((slot) => slot.session.id === one.session.id)

const isHeld = ({ session, persons }: One): boolean =>
  persons.held.some((held) => held.sessionId === session.id)

type AboutProps = { readonly view: View; readonly one: One }

/** When it comes round: every week, unless its provider said otherwise. */
const sayWhen = (view: View, { session: { told, ...session } }: One): string =>
  sayRhythm(view, {
    ...{ weekday: session.weekday, starts: session.starts, ends: session.ends },
    everyWeeks: told?.everyWeeks ?? 1,
    ...(told && told.monthWeek !== null && { monthWeek: told.monthWeek }),
  })

/** When and where, in pictures and few words. */
const Shortly = ({ view, one }: AboutProps) => (
  <Rows>
    <Row picture={<Clock at={one.session.starts} size={128} />}>
      <p class="govuk-body">{sayWhen(view, one)}</p>
    </Row>
    <Row picture={<Picture of={pictureOfMeans(one.persons.person.travelMeans)} size={128} />}>
      <p class="govuk-body">{sayPlace(view, one.session)}</p>
      <p class="govuk-visually-hidden">
        {sayJourney(view, one.persons.person.travelMeans, one.travelMinutes)}
      </p>
    </Row>
  </Rows>
)

function Fully({ view, one }: AboutProps) {
  const { session, persons, travelMinutes } = one
  const { told } = session
  const means = persons.person.travelMeans
  return (
    <>
      {told && <AboutOffer view={view} about={told} />}
      <Question picture={<Clock at={session.starts} size={128} />} asks={seenWords.whenIsIt(view)}>
        {sayWhen(view, one)}
      </Question>
      <Question picture={drawn('place')} asks={seenWords.whereIsIt(view)}>
        {sayPlace(view, session)}
      </Question>
      <Question picture={drawn(pictureOfMeans(means))} asks={findWords.howToGet(view)}>
        {sayJourney(view, means, travelMinutes)}
      </Question>
      <WhatItIsLike view={view} session={session} ages={told} />
      <Question picture={drawn('person')} asks={seenWords.whoRunsIt(view)}>
        {seenWords.runBy(view, session)}
      </Question>
      <Question picture={drawn('friends')} asks={findWords.whoGoes(view)}>
        {sayFriends(spokenTo(view), session) ?? findWords.noFriends(view)}
      </Question>
      <Question picture={drawn('money')} asks={seenWords.whatCost(view)}>
        {sayCost(view, one)} {told && sayTaster(view, tasterOf(told))}
      </Question>
    </>
  )
}

const tasterOf = ({ tasterPence }: OfferTold) =>
  tasterPence === null ? {} : { tasters: true, tasterPence }

const drawn = (of: PictureKey) => <Picture of={of} size={128} />

/** In words before figures. */
function sayCost(view: View, { price, persons }: One): string {
  if (price === undefined) return findWords.noPrice(view)
  const inWords = USES[usedBy(price, persons.person.weekly)](view)
  return `${inWords} ${seenWords.eachTime(view, { money: sayMoney(view, price) })}`
}
