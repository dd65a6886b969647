import { ownWords as paidWords } from '#council/payments/own-words.ts'
import { paymentPaths } from '#council/payments/paths.ts'
import { calendarPaths } from '#doors/feeds/paths.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { says } from '#ground/words/says.ts'
import { ownWords } from '#lives/offer/own-words.ts'
import { paperPaths } from '#lives/offer/paper-paths.ts'
import { paperWords } from '#lives/offer/paper-words.ts'
import { qualityPaths } from '#lives/offer/quality-paths.ts'
import { qualityWords } from '#lives/offer/quality-words.ts'
import { servicePaths } from '#lives/offer/service-paths.ts'
import { venuePaths } from '#lives/offer/venue-paths.ts'
import { placeWords } from '#lives/offer/venue-words.ts'
import { keptPaths } from '#weeks/bookings/kept-paths.ts'
import { keptWords } from '#weeks/bookings/kept-words.ts'
import { ownPeoplePaths } from '#weeks/bookings/own-people-paths.ts'
import { ownPeopleWords } from '#weeks/bookings/own-people-words.ts'
import { payablePaths } from '#weeks/payable/paths.ts'
import { whoPaysWords } from '#weeks/payable/who-pays-words.ts'
import { payableWords } from '#weeks/payable/words.ts'
import { serviceWords as words } from '../our-service-words.ts'

const calendars = says({ en: 'Calendars', cy: 'Calendrau' })
const PARTS = [
  { href: ownPeoplePaths.people.to(), title: ownPeopleWords.title, hint: words.people },
  { href: paperPaths.mine.to(), title: paperWords.title, hint: words.papers },
  { href: venuePaths.mine.to(), title: placeWords.title, hint: words.places },
  { href: payablePaths.mine.to(), title: payableWords.mine, hint: words.pay },
  { href: paymentPaths.own.to(), title: paidWords.title, hint: paidWords.hint },
  { href: payablePaths.whoPays.to(), title: whoPaysWords.title, hint: whoPaysWords.hint },
  { href: qualityPaths.list.to(), title: qualityWords.title, hint: words.visits },
  { href: servicePaths.routes.to(), title: ownWords.title, hint: words.routes },
  { href: keptPaths.posts.to(), title: keptWords.posts, hint: words.posts },
  { href: calendarPaths.venues.to(), title: calendars, hint: words.calendars },
]

/** Everything that a provider sees to now and then; its day, its sessions and its requests have ways in of their own. */
export function OurServicePage({ frame }: { readonly frame: Frame }) {
  const { view } = frame
  return (
    <Page frame={frame} title={words.title(view)} current={servicePaths.ours.to()}>
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      <ul class="govuk-list govuk-list--spaced">
        {PARTS.map(({ href, title, hint }) => (
          <li>
            <a class="govuk-link govuk-!-font-weight-bold" href={href}>
              {title(view)}
            </a>
            <p class="govuk-hint">{hint(view)}</p>
          </li>
        ))}
      </ul>
    </Page>
  )
}
