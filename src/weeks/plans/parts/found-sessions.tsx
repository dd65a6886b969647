import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { writeRatio } from '#ground/kernel/ratio.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { sayLength, sayTimes } from '#ground/words/times.ts'
import { needsPaths } from '#lives/needs/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { sayInTheWay } from '#weeks/fit/parts/in-the-way-said.ts'
import { sayReason } from '#weeks/fit/parts/reasons-said.ts'
import { blockWords, words as says } from '../line-words.ts'
import type { SessionOffer } from '../session-offer.ts'
import type { Candidates } from '../session-queries.ts'

export type FoundModel = {
  readonly flag: PersonFlag
  readonly found: Candidates
  /** Sessions that are in the plan already. */
  readonly chosen: readonly string[]
  /** What in the plan is at the same time as a session. */
  readonly atOnce: ReadonlyMap<string, string>
  /** Where one session leads. */
  readonly to: (sessionId: string) => string
}
type FoundProps = FoundModel & { readonly view: View }

export const sayTitle = ({ language }: View, offer: SessionOffer): string =>
  language === 'cy' ? offer.titleCy : offer.titleEn

/** What fits, and under it what does not and why: nothing vanishes without its reason. */
export function FoundSessions(model: FoundProps) {
  const { view } = model
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
            {[sayWeekday(view, offer.weekday), ...sayPrice(view, offer)].join(', ')}):{' '}
            {sayWhyNot(view, offer).join('; ')}
            {offer.block === 'ratio' && (
              <>
                . <RiskLink {...{ view, offer, flag: model.flag }} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

type RiskProps = Pick<FoundModel, 'flag'> & { readonly view: View; readonly offer: SessionOffer }

/** A decision made with the person may let them go with less support than was assessed (rule R47). */
const RiskLink = ({ view, offer, flag }: RiskProps) => (
  <a
    class="govuk-link"
    href={`${needsPaths.risks.to({ personId: flag.id })}?${new URLSearchParams({ session: offer.id })}`}
  >
    {says.decideRisk(view)}
    <span class="govuk-visually-hidden">
      : {sayTitle(view, offer)}, {placeOf(offer)}
    </span>
  </a>
)

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

/** What it costs at the ratio that the person is assessed for there. */
const sayPrice = (view: View, { fitting }: SessionOffer): readonly string[] =>
  fitting ? [writeRatio(fitting.ratio), sayMoney(view, fitting.price)] : []

function FitTable(model: FoundProps & { readonly fit: readonly SessionOffer[] }) {
  const { view } = model
  const headings = [says.session, says.when, says.travel, says.places, says.ratioPrice]
  return (
    <ScrollTable name={says.findTitle(view)}>
      <table class="govuk-table gd-stack">
        <caption class="govuk-table__caption govuk-visually-hidden">{says.findTitle(view)}</caption>
        <TableHead columns={headings.map((heading) => heading(view))} />
        <tbody class="govuk-table__body">
          {model.fit.map((offer) => (
            <OfferRow
              {...{ view, offer }}
              to={model.to}
              isIn={model.chosen.includes(offer.id)}
              atOnce={model.atOnce.get(offer.id)}
            />
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
  readonly atOnce: string | undefined
  readonly to: (sessionId: string) => string
}

const OfferRow = ({ view, offer, isIn, atOnce, to }: RowProps) => (
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">
      {isIn || atOnce ? (
        sayTitle(view, offer)
      ) : (
        <a
          class="govuk-link"
          href={to(offer.id)}
          aria-label={`${says.choose(view, { title: sayTitle(view, offer) })}. ${placeOf(offer)}, ${sayWeekday(view, offer.weekday)}`}
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
      {atOnce && !isIn && <div class="govuk-hint">{says.atOnce(view, { what: atOnce })}</div>}
    </StackCell>
    <StackCell heading={says.travel(view)}>
      {offer.travelMinutes !== undefined && sayLength(view, offer.travelMinutes)}
    </StackCell>
    <StackCell heading={says.places(view)}>{offer.placesLeft}</StackCell>
    <StackCell heading={says.ratioPrice(view)}>
      {isIn ? says.chosen(view) : sayPrice(view, offer).join(', ')}
    </StackCell>
  </tr>
)
