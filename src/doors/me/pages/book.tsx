import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLine, CardLink, Cards, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { Clock, DatePicture, Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import { sayTimes } from '#ground/words/times.ts'
import { hoursOn } from '#weeks/bookings/seat.ts'
import type { DayToAsk, ToAsk } from '#weeks/bookings/to-ask-queries.ts'
import { bookWords as words } from '../book-words.ts'
import { canWait, sayCannot } from '../parts/ask-said.ts'
import { isAtOnce, sayWithout } from '../parts/book-check.ts'
import { pictureOfSeat, sayCost } from '../parts/seat-said.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { titleOf } from '../parts/title-said.ts'
import { mePaths } from '../paths.ts'

const { Button } = govuk

type Props = { readonly frame: Frame; readonly ask: ToAsk }

/** How somebody wants to go: a try first, where there is one. */
export function BookPage({ frame, ask }: Props) {
  const { view } = frame
  const { seat, tasters, friends } = ask
  const title = words.how(view, { title: titleOf(view, seat) })
  const isPictures = view.seeing === 'pictures'
  const to = (kind: string) => mePaths.bookKind.to({ sessionId: seat.id, kind })
  const says = (long: typeof words.oneDay, short: typeof words.oneDay) =>
    isPictures ? short(view) : long(view)
  const card = (kind: string, picture: PictureKey, label: string) => (
    <CardLink href={to(kind)} picture={<Picture of={picture} size={96} />} label={label} />
  )
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.find.to()}
      back={{ href: mePaths.activity.to({ sessionId: seat.id }) }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {!isPictures && <Picture of={pictureOfSeat(seat)} size={128} />}
      {tasters.length > 0 && <p class="govuk-body">{sayTry(view, ask)}</p>}
      <Choices>
        {tasters.length > 0 && card('taster', 'try', says(words.tryOnce, words.tryOnceShort))}
        {card('single', 'morning', says(words.oneDay, words.oneDayShort))}
        {card('weekly', 'week', says(words.everyWeek, words.everyWeekShort))}
        {friends.length > 0 &&
          card('together', 'friends', says(words.withFriends, words.withFriendsShort))}
        <TalkCard view={view} />
      </Choices>
    </Page>
  )
}

const sayTry = (view: View, { seat }: ToAsk): string =>
  seat.taster ? words.tryCosts(view, { money: sayMoney(view, seat.taster) }) : words.freeTry(view)

type DaysProps = Props & { readonly kind: string; readonly days: readonly DayToAsk[] }

/** Which day: those that can be had, each a card with its price; under them the others, and why not. */
export function BookDaysPage({ frame, ask, kind, days }: DaysProps) {
  const { view } = frame
  const { seat } = ask
  const title = words.whichDay(view)
  const isPictures = view.seeing === 'pictures'
  // Friends may wait for room together, so a day that is full may be asked for.
  const isFull = ({ refusal }: DayToAsk) =>
    kind === 'together' && refusal !== undefined && canWait(refusal)
  const free = days.filter((one) => !one.refusal || isFull(one))
  const not = days.filter((one) => !free.includes(one))
  const to = (on: Day) => `${mePaths.bookKind.to({ sessionId: seat.id, kind })}?day=${on}`
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.find.to()}
      back={{ href: mePaths.book.to({ sessionId: seat.id }) }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Rows>
        <Row picture={<Picture of={pictureOfSeat(seat)} size={96} />}>
          <p class="govuk-body">{titleOf(view, seat)}</p>
        </Row>
      </Rows>
      {free.length === 0 && <p class="govuk-body">{words.noDays(view)}</p>}
      <Cards>
        {free.map((one) => (
          <CardLink
            href={to(one.day)}
            picture={<DatePicture day={one.day} view={view} size={96} />}
            label={sayDay(view, one.day)}
          >
            <WhenAndCost {...{ view, ask, one }} />
          </CardLink>
        ))}
        {kind === 'together' && !isPictures && <EveryWeek view={view} ask={ask} />}
        <TalkCard view={view} />
      </Cards>
      {!isPictures && not.length > 0 && (
        <Rows>
          {not.map((one) => (
            <Row picture={<Picture of="no" size={56} />}>
              <p class="govuk-body">
                {sayDay(view, one.day)}
                <br />
                {one.refusal && sayCannot(view, one.refusal)}
              </p>
              {one.refusal && <WaitForm {...{ view, ask, one, kind }} />}
            </Row>
          ))}
        </Rows>
      )}
    </Page>
  )
}

/** Friends may go every week as well, each inside their own plan: all of them, or none. */
const EveryWeek = ({
  view,
  ask: { seat, weekly },
}: {
  readonly view: View
  readonly ask: ToAsk
}) =>
  weekly && (!weekly.refusal || canWait(weekly.refusal)) ? (
    <CardLink
      href={mePaths.bookTogetherWeekly.to({ sessionId: seat.id })}
      picture={<Picture of="week" size={96} />}
      label={words.everyWeek(view)}
    >
      {sayCost(view, weekly.price, true)}
    </CardLink>
  ) : null

const WhenAndCost = ({ view, ask, one }: OneProps) => {
  const { starts, ends } = hoursOn(ask.seat, one.day)
  return (
    <>
      <CardLine picture={<Clock at={starts} size={48} />}>{sayTimes(view, starts, ends)}</CardLine>
      {one.price !== undefined && (
        <CardLine picture={<Picture of="money" size={48} />}>{sayCost(view, one.price)}</CardLine>
      )}
      {one.instead && (
        <CardLine picture={<Picture of="no" size={48} />}>
          {sayWithout(view, one.instead, !isAtOnce(ask))}
        </CardLine>
      )}
    </>
  )
}
type OneProps = { readonly view: View; readonly ask: ToAsk; readonly one: DayToAsk }

/** Waiting is offered only where room is all that is missing. */
function WaitForm({ view, ask, one, kind }: OneProps & { readonly kind: string }) {
  if (!one.refusal || !canWait(one.refusal) || kind === 'taster') return null
  return (
    <form method="post" action={mePaths.wait.to({ sessionId: ask.seat.id })} novalidate>
      <input type="hidden" name="day" value={one.day} />
      <Button text={words.waitInstead(view)} classes="govuk-button--secondary" />
    </form>
  )
}
