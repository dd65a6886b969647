import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, CardLine, CardLink, Choices } from '#ground/govuk/picture-rows.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { Clock, Picture } from '#ground/words/picture.tsx'
import { sayTimes } from '#ground/words/times.ts'
import type { PersonsDay } from '#weeks/bookings/persons-days.ts'
import { hoursOn } from '#weeks/bookings/seat.ts'
import type { Offered } from '#weeks/bookings/swap.ts'
import { pictureOf } from '#weeks/proposals/parts/session-said.ts'
import { dayWords as words } from '../day-words.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { titleOf } from '../parts/title-said.ts'
import { mePaths } from '../paths.ts'

export type OtherDayModel = {
  readonly frame: Frame
  readonly lost: PersonsDay
  readonly offers: readonly Offered[]
  /** The form's own id: sent twice, it is one day. */
  readonly requestId: string
  /** How many to leave out before the first. */
  readonly skip: number
  readonly refused?: string | undefined
}

/** So many to choose from at once; the rest behind "more". */
const AT_ONCE = 3

/** Another day for one that fell out: one press takes it. */
export function OtherDayPage({ frame, lost, offers, requestId, skip, refused }: OtherDayModel) {
  const { view } = frame
  const at = { sessionId: lost.sessionId, day: lost.day }
  const title = words.otherDayTitle(view)
  const errors = refused ? [{ text: refused, href: '#answer' }] : undefined
  const isMore = offers.length > skip + AT_ONCE
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.day.to(at) }}
      errors={errors}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {words.fellOut(view, { title: titleOf(view, lost), day: sayDay(view, lost.day) })}
      </p>
      {offers.length === 0 && <p class="govuk-body">{words.noOtherDay(view)}</p>}
      <form id="answer" method="post" action={mePaths.otherDay.to(at)} novalidate>
        <input type="hidden" name="request" value={requestId} />
        <Choices>
          {offers.slice(skip, skip + AT_ONCE).map((one) => (
            <Offer view={view} one={one} />
          ))}
          {isMore && (
            <CardLink
              href={`${mePaths.otherDay.to(at)}?from=${skip + AT_ONCE}`}
              picture={<Picture of="find" size={96} />}
              label={words.moreShort(view)}
            />
          )}
          <TalkCard view={view} />
        </Choices>
      </form>
    </Page>
  )
}

type OfferProps = { readonly view: View; readonly one: Offered }

function Offer({ view, one }: OfferProps) {
  const { seat } = one
  const { starts, ends } = hoursOn(seat, one.day)
  const title = view.language === 'en' ? seat.titleEn : seat.titleCy
  const { picture } = seat
  return (
    <CardButton
      name="to"
      value={`${one.sessionId} ${one.day}`}
      picture={<Picture of={pictureOf({ activity: { picture } })} size={96} />}
      label={sayDay(view, one.day)}
    >
      <CardLine picture={<Clock at={starts} size={48} />}>{sayTimes(view, starts, ends)}</CardLine>
      <CardLine picture={<Picture of="place" size={48} />}>{seat.venueName}</CardLine>
      {view.seeing !== 'pictures' && (
        <CardLine picture={<Picture of="plan" size={48} />}>{title}</CardLine>
      )}
    </CardButton>
  )
}
