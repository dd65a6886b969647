import type { Frame } from '#ground/govuk/frame.ts'
import { Grid } from '#ground/govuk/grid.tsx'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { sayNumber } from '#ground/words/figures.ts'
import { spokeTypeWords } from '../fact-words.ts'
import type { HubSeen, SpokeSeen } from '../hub-queries.ts'
import { hubWords as words } from '../hub-words.ts'
import type { routesTaken } from '../own-queries.ts'
import { ownWords, routeWords } from '../own-words.ts'
import { SPOKE_TYPES, type SpokeType } from '../spoke-kind.ts'
import { hubPaths } from '../venue-paths.ts'

export type HubReportModel = {
  readonly frame: Frame
  readonly hubs: readonly HubSeen[]
  readonly alone: readonly SpokeSeen[]
  readonly near: readonly {
    readonly hubId: string
    readonly type: SpokeType
    readonly sessions: number
  }[]
  readonly help: readonly {
    readonly hubId: string
    readonly helped: number
    readonly raised: number
  }[]
  readonly since: Day
  readonly paid: Awaited<ReturnType<typeof routesTaken>>
}

/** How hubs and spokes stand: which spokes each has, which kinds are near, and what help was given. */
export function HubReportPage(model: HubReportModel) {
  const { frame, hubs, alone, near, help, since, paid } = model
  const { view } = frame
  const at = (hubId: string, type: SpokeType) =>
    near.find((one) => one.hubId === hubId && one.type === type)?.sessions ?? 0
  const whole = hubs.filter(({ id }) => SPOKE_TYPES.every((type) => at(id, type) > 0))
  const spokes = hubs.reduce((sum, hub) => sum + hub.spokes.length, alone.length)
  return (
    <Page frame={frame} title={words.report(view)} current={hubPaths.report.to()} isWide>
      <h1 class="govuk-heading-l">{words.report(view)}</h1>
      <p class="govuk-body">{words.reportAbout(view)}</p>
      <p class="govuk-body">
        <strong>{words.counts(view, { hubs: hubs.length, spokes })}.</strong>{' '}
        {words.allSeven(view, { hubs: whole.length, all: hubs.length })}{' '}
        <a class="govuk-link" href={hubPaths.hubs.to()}>
          {words.title(view)}
        </a>
      </p>
      <h2 class="govuk-heading-m">{words.sessionsNear(view)}</h2>
      <Counts
        {...{ view, name: words.sessionsNear(view), hubs }}
        columns={SPOKE_TYPES.map((type) => spokeTypeWords[type](view))}
        cells={(hub) => SPOKE_TYPES.map((type) => at(hub.id, type))}
      />
      <h2 class="govuk-heading-m">{ownWords.counts(view)}</h2>
      <Grid
        caption={ownWords.counts(view)}
        corner={ownWords.route(view)}
        columns={[ownWords.spokes(view), ownWords.providers(view)]}
        rows={paid.counts.map(({ route, spokes: some, providers }) => ({
          heading: routeWords[route](view),
          cells: [
            ownWords.ofAll(view, { count: some, all: paid.spokes }),
            ownWords.ofAll(view, { count: providers, all: paid.providers }),
          ],
        }))}
      />
      <h2 class="govuk-heading-m">{words.helpGiven(view, { year: sayTheDay(view, since) })}</h2>
      <p class="govuk-body">
        {words.helpedSum(view, {
          helped: help.reduce((sum, { helped }) => sum + helped, 0),
          raised: help.reduce((sum, { raised }) => sum + raised, 0),
        })}
      </p>
      <Counts
        {...{ view, name: words.helpGiven(view, { year: sayTheDay(view, since) }), hubs }}
        columns={[words.ofSpokes(view), words.helped(view), words.raised(view)]}
        cells={(hub) => {
          const { helped = 0, raised = 0 } = help.find(({ hubId }) => hubId === hub.id) ?? {}
          return [hub.spokes.length, helped, raised]
        }}
      />
    </Page>
  )
}

type CountsProps = {
  readonly view: View
  readonly name: string
  readonly hubs: readonly HubSeen[]
  readonly columns: readonly string[]
  readonly cells: (hub: HubSeen) => readonly number[]
}
const Counts = ({ view, name, hubs, columns, cells }: CountsProps) => (
  <Grid
    caption={name}
    corner={words.hub(view)}
    columns={columns}
    rows={hubs.map((hub) => ({
      heading: (
        <a class="govuk-link" href={hubPaths.hub.to({ hubId: hub.id })}>
          {hub.name}
        </a>
      ),
      cells: cells(hub).map((count) => (count === 0 ? words.none(view) : sayNumber(view, count))),
    }))}
  />
)
