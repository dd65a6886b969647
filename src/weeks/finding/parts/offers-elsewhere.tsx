import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import type { OfferElsewhere } from '../elsewhere-queries.ts'
import { elsewhereWords as words } from '../elsewhere-words.ts'
import { sayChecked } from './hit-list.tsx'

type OffersProps = {
  readonly view: View
  readonly on: Day
  readonly offers: readonly OfferElsewhere[]
}

/** What there is elsewhere, each marked with where it comes from and how old that is; its link leads to its own page. */
export const OffersElsewhere = ({ view, on, offers }: OffersProps) => (
  <ScrollTable name={words.title(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-visually-hidden">{words.title(view)}</caption>
      <TableHead
        columns={[words.what, words.where, words.when, words.who, words.price, words.from].map(
          (heading) => heading(view),
        )}
      />
      <tbody class="govuk-table__body">
        {offers.map((offer) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <Title {...offer} />
              <ActivityOf view={view} offer={offer} />
            </th>
            <StackCell heading={words.where(view)}>
              {[offer.place, offer.postcode].filter(Boolean).join(', ')}
            </StackCell>
            <StackCell heading={words.when(view)}>{inTheirWords(offer.times)}</StackCell>
            <StackCell heading={words.who(view)}>{inTheirWords(offer.organiser)}</StackCell>
            <StackCell heading={words.price(view)}>{inTheirWords(offer.price)}</StackCell>
            <StackCell heading={words.from(view)}>
              {URL.parse(offer.address)?.host ?? offer.address}
              <p class="govuk-hint govuk-!-margin-bottom-0">{sayAge(view, offer, on)}</p>
            </StackCell>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

/** In the words of whoever published it: a feed does not say in which language. */
const inTheirWords = (said: string) => (said === '' ? '' : <span lang="">{said}</span>)

const Title = ({ title, url }: Pick<OfferElsewhere, 'title' | 'url'>) =>
  url === '' ? (
    <span lang="">{title}</span>
  ) : (
    <a class="govuk-link" href={url} rel="noreferrer noopener" lang="">
      {title}
    </a>
  )

const sayAge = (view: View, { checkedOn, readAt }: OfferElsewhere, on: Day): string =>
  checkedOn
    ? sayChecked(view, checkedOn, on)
    : words.notChecked(view, { day: sayTheDay(view, dayOf(readAt)) })

const ActivityOf = ({ view, offer }: { readonly view: View; readonly offer: OfferElsewhere }) => {
  const name = view.language === 'cy' ? offer.activityCy : offer.activityEn
  return name ? <p class="govuk-hint govuk-!-margin-bottom-0">{name}</p> : null
}
