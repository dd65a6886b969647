import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { isSmall } from '#ground/kernel/small-numbers.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayNumber } from '#ground/words/figures.ts'
import { hoursOf } from '../carer-view.ts'
import type { ChosenShown } from '../choice-record.ts'
import { countyWords as words } from '../follow-words.ts'
import { lifePaths } from '../life-paths.ts'
import { sayOutcome } from '../parts/basket-beside.tsx'
import { HeldShown, type RoutesHeld } from '../parts/routes-held.tsx'
import type { MeasureShown } from '../progress.ts'
import type { HoursReport } from '../report-queries.ts'

const { SummaryList } = govuk

type CountyProps = {
  readonly frame: Frame
  readonly chosen: ChosenShown
  readonly measures: readonly { readonly outcome: string; readonly shown: MeasureShown }[]
  /** Nothing where too few people stand behind it. */
  readonly hours?: HoursReport | undefined
  readonly held: RoutesHeld
}

/** Who chose, how outcomes go, and hours needed against planned: over the county, small numbers hidden. */
export function CountyPlansPage({ frame, chosen, measures, hours, held }: CountyProps) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page frame={frame} title={title} current={lifePaths.county.to()}>
      <h1 class="govuk-heading-l">{title}</h1>
      <h2 class="govuk-heading-m">{words.choice(view)}</h2>
      <Choice view={view} chosen={chosen} />
      <HeldShown view={view} held={held} />
      <h2 class="govuk-heading-m">{words.hours(view)}</h2>
      {hours ? <Hours view={view} hours={hours} /> : <p class="govuk-body">{words.hidden(view)}</p>}
      <Measures view={view} measures={measures} />
    </Page>
  )
}

function Choice({ view, chosen }: { readonly view: View; readonly chosen: ChosenShown }) {
  if (chosen.kind !== 'shown')
    return <p class="govuk-body">{(chosen.kind === 'none' ? words.noPlans : words.hidden)(view)}</p>
  const { byPerson, byOthers, lines, withHelp, withoutReason } = chosen
  const rows = [
    [words.lines, lines],
    [words.withHelp, withHelp],
    [words.withoutReason, withoutReason],
  ] as const
  return (
    <>
      <p class="govuk-body">{words.chosen(view, { person: byPerson, others: byOthers })}</p>
      <SummaryList
        rows={rows.map(([name, count]) => ({
          key: { text: name(view) },
          value: { text: isSmall(count) ? words.hidden(view) : sayNumber(view, count) },
        }))}
      />
    </>
  )
}

const Hours = ({ view, hours }: { readonly view: View; readonly hours: HoursReport }) => (
  <>
    <p class="govuk-body">
      {words.hoursSaid(view, {
        planned: sayNumber(view, hoursOf(hours.planned)),
        needed: sayNumber(view, hoursOf(hours.needed)),
      })}
    </p>
    <p class="govuk-body">
      {isSmall(hours.below) ? words.hidden(view) : words.below(view, { people: hours.below })}
    </p>
  </>
)

const Measures = ({ view, measures }: Pick<CountyProps, 'measures'> & { readonly view: View }) => (
  <ScrollTable name={words.progress(view)}>
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--m">{words.progress(view)}</caption>
      <TableHead
        columns={[words.outcome, words.people, words.up, words.share].map((heading) =>
          heading(view),
        )}
        isFigure={(place) => place > 0}
      />
      <tbody class="govuk-table__body">
        {measures.map(({ outcome, shown }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {sayOutcome(view, outcome)}
            </th>
            {shown.kind === 'hidden' ? (
              <td class="govuk-table__cell govuk-table__cell--numeric" colspan={3}>
                {words.hidden(view)}
              </td>
            ) : (
              [
                sayNumber(view, shown.people),
                sayNumber(view, shown.up),
                words.share100(view, { percent: shown.percent }),
              ].map((text) => <td class="govuk-table__cell govuk-table__cell--numeric">{text}</td>)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)
