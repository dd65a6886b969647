import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { referenceOf } from '../concern.ts'
import type { SentConcern } from '../concern-queries.ts'
import { concernWords } from '../concern-words.ts'
import { sayMoment } from '../duty-words.ts'
import type { ListedIncident } from '../incident-queries.ts'
import { harmWords, incidentKindWords, incidentWords as words } from '../incident-words.ts'
import { Trend } from '../parts/trend.tsx'
import { safetyPaths } from '../paths.ts'
import type { RiseAlert } from '../policies.ts'
import { restrictionWords } from '../restriction-words.ts'
import type { MonthAtPlace } from '../rise.ts'

const { Tag } = govuk

type SafetyModel = {
  readonly frame: Frame
  readonly isProvider: boolean
  readonly mine: readonly SentConcern[]
}

/** Where staff write down what happened, and find that it came. */
export function SafetyPage({ frame, isProvider, mine }: SafetyModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.safety(view)
  const ways = [
    ...(isProvider
      ? [
          { href: safetyPaths.newIncident.to(), text: words.happened(view) },
          { href: safetyPaths.incidents.to(), text: words.all(view) },
        ]
      : []),
    { href: safetyPaths.newConcern.to(), text: concernWords.raise(view) },
    { href: safetyPaths.restrictions.to(), text: restrictionWords.title(view) },
  ]
  return (
    <Page frame={frame} title={title} current={safetyPaths.safety.to()}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.safetyIntro(view)}</p>
      <ul class="govuk-list govuk-list--spaced">
        {ways.map(({ href, text }) => (
          <li>
            <a class="govuk-link govuk-!-font-size-24" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {mine.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{concernWords.listOfMine(view)}</h2>
          <ul class="govuk-list">
            {mine.map(({ id, raisedAt }) => (
              <li>
                <a class="govuk-link" href={safetyPaths.sentConcern.to({ concernId: id })}>
                  {referenceOf(id)}
                </a>{' '}
                {sayMoment(view, raisedAt)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}

type IncidentsModel = {
  readonly frame: Frame
  readonly incidents: readonly ListedIncident[]
  readonly trend: readonly MonthAtPlace[]
  readonly uses: readonly MonthAtPlace[]
  readonly rule: RiseAlert | undefined
}

/** What happened at one provider's places: what no manager has read first; then how it goes from month to month. */
export function IncidentsPage({ frame, incidents, trend, uses, rule }: IncidentsModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.all(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={safetyPaths.safety.to()}
      back={{ href: safetyPaths.safety.to() }}
      isWide
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <a class="govuk-link" href={safetyPaths.newIncident.to()}>
          {words.happened(view)}
        </a>
      </p>
      {incidents.length === 0 ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <IncidentTable view={view} incidents={incidents} />
      )}
      <h2 class="govuk-heading-m">{words.trend(view)}</h2>
      <Trend {...{ view, rule, months: trend, caption: words.incidents(view) }} />
      <Trend {...{ view, rule, months: uses, caption: words.uses(view) }} />
    </Page>
  )
}

type TableProps = { readonly view: View; readonly incidents: readonly ListedIncident[] }
const IncidentTable = ({ view, incidents }: TableProps) => (
  <ScrollTable name={words.all(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-visually-hidden">{words.all(view)}</caption>
      <TableHead
        columns={[words.incident, words.when, words.people, words.harmDone, words.read].map((of) =>
          of(view),
        )}
      />
      <tbody class="govuk-table__body">
        {incidents.map((one) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a class="govuk-link" href={safetyPaths.incident.to({ incidentId: one.id })}>
                {incidentKindWords[one.kind](view)}
              </a>
              <div class="govuk-hint govuk-!-margin-bottom-0">{one.venue}</div>
            </th>
            <StackCell heading={words.when(view)}>{sayMoment(view, one.at)}</StackCell>
            <StackCell heading={words.people(view)}>{one.names.join(', ')}</StackCell>
            <StackCell heading={words.harmDone(view)}>{harmWords[one.harm](view)}</StackCell>
            <StackCell heading={words.read(view)}>
              {one.seenAt ? (
                sayMoment(view, one.seenAt)
              ) : (
                <Tag text={words.unread(view)} classes="govuk-tag--red" />
              )}
            </StackCell>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)
