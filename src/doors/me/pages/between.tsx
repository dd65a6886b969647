import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { Picture } from '#ground/words/picture.tsx'
import { sayTimes } from '#ground/words/times.ts'
import type { GapOffer } from '#weeks/bookings/gap.ts'
import type { OpenGap } from '#weeks/bookings/gap-queries.ts'
import { betweenWords as words } from '../between-words.ts'
import { sayCost } from '../parts/seat-said.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { titleOf } from '../parts/title-said.ts'
import { mePaths } from '../paths.ts'

const { Button } = govuk

type Props = {
  readonly frame: Frame
  readonly gaps: readonly OpenGap[]
  readonly newIds: readonly Id[]
  readonly refused?: string
}
/** In the pictures view a page has five things to choose from at most. */
const MOST_GAPS = 3

/** Time between two things of one day, and the hubs where it could be spent (WP-13). */
export function BetweenPage({ frame, gaps, newIds, refused }: Props) {
  const { view } = frame
  const title = words.between(view)
  const isPictures = view.seeing === 'pictures'
  const shown = isPictures ? gaps.slice(0, MOST_GAPS) : gaps
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.wholeWeek.to() }}
      errors={refused ? [{ text: refused, href: '#gaps' }] : undefined}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {gaps.length === 0 && <p class="govuk-body">{words.noGaps(view)}</p>}
      <div id="gaps">
        <Rows>
          {shown.map((gap, n) => (
            <Row picture={<Picture of={gap.offers.length > 0 ? 'time' : 'no'} size={96} />}>
              <h2 class="govuk-heading-m">{sayDay(view, gap.day)}</h2>
              <p class="govuk-body">
                {words.betweenThese(view, {
                  before: titleOf(view, gap.before),
                  after: titleOf(view, gap.after),
                })}
              </p>
              {gap.offers.length === 0 && (
                <p class="govuk-body">{gap.isFull ? words.hubsFull(view) : words.noHub(view)}</p>
              )}
              {gap.offers.slice(0, isPictures ? 1 : gap.offers.length).map((offer, m) => (
                <OfferForm {...{ view, gap, offer }} id={newIds[n * OFFERS + m] ?? ''} />
              ))}
            </Row>
          ))}
        </Rows>
      </div>
      <Choices>
        <TalkCard view={view} />
      </Choices>
    </Page>
  )
}
export const OFFERS = 3

type OfferProps = {
  readonly view: View
  readonly gap: OpenGap
  readonly offer: GapOffer
  readonly id: Id
}

const OfferForm = ({ view, gap, offer: { seat, hours, price }, id }: OfferProps) => (
  <form method="post" action={mePaths.between.to()} novalidate>
    <p class="govuk-body">
      {words.atHub(view, {
        place: seat.venueName,
        times: sayTimes(view, hours.starts, hours.ends),
      })}{' '}
      {sayCost(view, price)}
    </p>
    <input type="hidden" name="request" value={id} />
    <input type="hidden" name="session" value={seat.id} />
    <input type="hidden" name="day" value={gap.day} />
    <input type="hidden" name="starts" value={String(hours.starts)} />
    <input type="hidden" name="ends" value={String(hours.ends)} />
    <Button text={words.beThere(view, { place: seat.venueName })} />
  </form>
)
