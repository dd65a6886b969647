import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { writeRatio } from '#ground/kernel/ratio.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { sayLength, sayTimes } from '#ground/words/times.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { sayInTheWay } from '#weeks/fit/parts/in-the-way-said.ts'
import { sayReason } from '#weeks/fit/parts/reasons-said.ts'
import type { Basket } from '../basket.ts'
import { blockWords, words as says } from '../line-words.ts'
import { PlanPage } from '../parts/plan-page.tsx'
import type { SessionOffer } from '../session-offer.ts'
import type { Candidates, Filter, NamedActivity } from '../session-queries.ts'
import { sayTitle } from './line.tsx'

const { Button, InsetText, Select } = govuk

type SessionsModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly basket: Basket | undefined
  readonly activities: readonly NamedActivity[]
  readonly filter: Filter
  readonly found: Candidates
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
  const { frame, flag, basket, noticeWeeks } = model
  const { view } = frame
  const title = noticeWeeks === undefined ? says.findTitle(view) : says.switch(view)
  return (
    <PlanPage {...{ frame, flag, basket, title }}>
      <h1 class="govuk-heading-l">{title}</h1>
      {noticeWeeks !== undefined && (
        <InsetText text={says.switchHint(view, { weeks: noticeWeeks })} />
      )}
      <FilterForm {...model} />
      <Found {...model} />
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

/** What fits, and under it what does not and why: nothing vanishes without its reason. */
function Found(model: SessionsModel) {
  const { view } = model.frame
  const { offers, totals } = model.found
  const fit = offers.filter((one) => !one.block)
  const excluded = offers.filter((one) => one.block)
  return (
    <>
      <h2 class="govuk-heading-m">{says.fit(view, { total: totals.fit })}</h2>
      {fit.length > 0 && <p class="govuk-body">{says.fitOrder(view)}</p>}
      {totals.fit > fit.length && (
        <p class="govuk-body">{says.firstOf(view, { shown: fit.length })}</p>
      )}
      {fit.length > 0 && <FitTable {...model} fit={fit} />}
      <h2 class="govuk-heading-m">{says.excluded(view, { total: totals.excluded })}</h2>
      {totals.excluded > excluded.length && (
        <p class="govuk-body">{says.firstOf(view, { shown: excluded.length })}</p>
      )}
      <ul class="govuk-list govuk-list--bullet">
        {excluded.map((offer) => (
          <li>
            <strong>{sayTitle(view, offer)}</strong> ({placeOf(offer)},{' '}
            {sayWeekday(view, offer.weekday)}): {sayWhyNot(view, offer).join('; ')}
          </li>
        ))}
      </ul>
    </>
  )
}

const NOBODY = new Map<string, string>()

/** Rules with a name of their own are said as the plan says them. */
function sayWhyNot(view: View, { block, obstacles }: SessionOffer): readonly string[] {
  if (!block) return []
  const others = obstacles.filter(({ kind }) => kind !== block)
  return [
    ...(block === 'does-not-fit' ? [] : [blockWords[block](view)]),
    ...(others.length > 0 ? sayInTheWay(view, others, NOBODY) : []),
  ]
}

const placeOf = ({ venue, provider }: SessionOffer) => [...new Set([venue, provider])].join(', ')

function FitTable(model: SessionsModel & { readonly fit: readonly SessionOffer[] }) {
  const { view } = model.frame
  const headings = [says.session, says.when, says.travel, says.places, says.ratioPrice]
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
          {model.fit.map((offer) => (
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
      {isIn ? (
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
      <div class="govuk-hint govuk-!-margin-bottom-0">{placeOf(offer)}</div>
      {offer.reasons.map((reason) => (
        <div class="govuk-body-s govuk-!-margin-bottom-0">{sayReason(reason, view, NOBODY)}</div>
      ))}
    </th>
    <StackCell heading={says.when(view)} isWords>
      {sayWeekday(view, offer.weekday)}, {sayTimes(view, offer.starts, offer.ends)}
    </StackCell>
    <StackCell heading={says.travel(view)}>
      {offer.travelMinutes !== undefined && sayLength(view, offer.travelMinutes)}
    </StackCell>
    <StackCell heading={says.places(view)}>{offer.placesLeft}</StackCell>
    <StackCell heading={says.ratioPrice(view)}>
      {isIn
        ? says.chosen(view)
        : offer.fitting &&
          `${writeRatio(offer.fitting.ratio)}, ${sayMoney(view, offer.fitting.price)}`}
    </StackCell>
  </tr>
)
