import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { writeRatio } from '#ground/kernel/ratio.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { sayTimes } from '#ground/words/times.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { Basket } from '../basket.ts'
import { blockWords, words as says } from '../line-words.ts'
import { PlanPage } from '../parts/plan-page.tsx'
import type { SessionOffer } from '../session-offer.ts'
import type { Filter, NamedActivity } from '../session-queries.ts'
import { sayTitle } from './line.tsx'

const { Button, InsetText, Select } = govuk

type SessionsModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly basket: Basket | undefined
  readonly activities: readonly NamedActivity[]
  readonly filter: Filter
  readonly found: { readonly offers: readonly SessionOffer[]; readonly total: number }
  /** Sessions that are in the plan already. */
  readonly chosen: readonly string[]
  /** The page's own address, to which the filter goes. */
  readonly here: string
  /** Where one session leads. */
  readonly to: (sessionId: string) => string
  /** For another provider: how many weeks of notice the old one has. */
  readonly noticeWeeks?: number | undefined
}

/** Sessions that may fit, for the person's own ratio: with those that do not, and by which rule. */
export function SessionsPage(model: SessionsModel) {
  const { frame, flag, basket, found, noticeWeeks } = model
  const { view } = frame
  const title = noticeWeeks === undefined ? says.findTitle(view) : says.switch(view)
  return (
    <PlanPage {...{ frame, flag, basket, title }}>
      <h1 class="govuk-heading-l">{title}</h1>
      {noticeWeeks !== undefined && (
        <InsetText text={says.switchHint(view, { weeks: noticeWeeks })} />
      )}
      <FilterForm {...model} />
      <p class="govuk-body">
        {says.found(view, { shown: found.offers.length, total: found.total })}
      </p>
      {found.offers.length > 0 && <OffersTable {...model} />}
    </PlanPage>
  )
}

function FilterForm({ frame: { view }, activities, filter, here }: SessionsModel) {
  const label = (text: string) => ({ text, classes: 'govuk-label--s' })
  const days = [0, 1, 2, 3, 4, 5, 6]
  return (
    <form method="get" action={here}>
      <Select
        id="activity"
        name="activity"
        label={label(says.activity(view))}
        items={[
          { value: '', text: says.anyActivity(view) },
          ...activities.map((one) => ({
            value: one.key,
            text: view.language === 'cy' ? one.nameCy : one.nameEn,
            selected: one.key === filter.activity,
          })),
        ]}
      />
      <Select
        id="day"
        name="day"
        label={label(says.day(view))}
        items={[
          { value: '', text: says.anyDay(view) },
          ...days.map((day) => ({
            value: String(day),
            text: sayWeekday(view, day),
            selected: day === filter.weekday,
          })),
        ]}
      />
      <Button text={says.show(view)} classes="govuk-button--secondary" />
    </form>
  )
}

const OffersTable = (model: SessionsModel) => {
  const { view } = model.frame
  const headings = [says.session, says.when, says.places, says.ratioPrice]
  return (
    <ScrollTable name={says.findTitle(view)}>
      <table class="govuk-table gd-stack">
        <caption class="govuk-table__caption govuk-visually-hidden">{says.findTitle(view)}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {headings.map((heading) => (
              <th scope="col" class="govuk-table__header">
                {heading(view)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {model.found.offers.map((offer) => (
            <OfferRow {...{ view, offer }} to={model.to} isIn={model.chosen.includes(offer.id)} />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}

type RowProps = {
  readonly view: View
  readonly offer: SessionOffer
  readonly isIn: boolean
  readonly to: (sessionId: string) => string
}

const OfferRow = ({ view, offer, isIn, to }: RowProps) => (
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">
      {isIn || offer.block ? (
        sayTitle(view, offer)
      ) : (
        <a
          class="govuk-link"
          href={to(offer.id)}
          aria-label={says.choose(view, { title: sayTitle(view, offer) })}
        >
          {sayTitle(view, offer)}
        </a>
      )}
      <div class="govuk-hint govuk-!-margin-bottom-0">
        {[...new Set([offer.venue, offer.provider])].join(', ')}
      </div>
    </th>
    <StackCell heading={says.when(view)} isWords>
      {sayWeekday(view, offer.weekday)}, {sayTimes(view, offer.starts, offer.ends)}
    </StackCell>
    <StackCell heading={says.places(view)}>{offer.placesLeft}</StackCell>
    <StackCell heading={says.ratioPrice(view)} isWords>
      {isIn
        ? says.chosen(view)
        : offer.block
          ? blockWords[offer.block](view)
          : offer.fitting &&
            `${writeRatio(offer.fitting.ratio)}, ${sayMoney(view, offer.fitting.price)}`}
    </StackCell>
  </tr>
)
