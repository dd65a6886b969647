import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Grid } from '#ground/govuk/grid.tsx'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay, sayWeekday } from '#ground/words/dates.ts'
import { sayNumber } from '#ground/words/figures.ts'
import { sayTimes } from '#ground/words/times.ts'
import { sessionGrid } from '../county.ts'
import { marketPaths } from '../paths.ts'
import type { AreaPlaces, AreaSession, AreaVenue } from '../queries.ts'
import { words } from '../words.ts'
import { areaName } from './count-table.tsx'
import { sayCell } from './county-figures.tsx'
import { sayTimeOfWeek } from './said.ts'

const { Pagination } = govuk

export type AreaModel = {
  readonly frame: Frame
  readonly places: AreaPlaces
  readonly lastPage: number
}

/** What there is in one area: its venues with their sessions, first as a grid of the week, then one by one. */
export function AreaPage({ frame, places, lastPage }: AreaModel) {
  const { view } = frame
  const { area, venues } = places
  const title = words.areaTitle(view, { area: areaName(view, area) })
  const back = { href: marketPaths.county.to(), text: words.toCounty(view) }
  return (
    <Page frame={frame} title={title} current={marketPaths.county.to()} back={back} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {words.areaIntroduction(view, { population: sayNumber(view, area.population) })}
      </p>
      {venues.length === 0 ? (
        <p class="govuk-body">{words.noVenues(view)}</p>
      ) : (
        <>
          <WeekGrid view={view} venues={venues} />
          {venues.map((venue) => (
            <Venue view={view} venue={venue} />
          ))}
        </>
      )}
      <Pages view={view} places={places} lastPage={lastPage} />
    </Page>
  )
}

function WeekGrid({
  view,
  venues,
}: {
  readonly view: View
  readonly venues: readonly AreaVenue[]
}) {
  const counts = venues.flatMap((venue) =>
    venue.sessions.map((session) => ({
      ...session,
      area: venue.id,
      sessions: 1,
      places: session.most,
    })),
  )
  const { columns, rows } = sessionGrid(
    venues.map((venue) => venue.id),
    counts,
  )
  return (
    <>
      <h2 class="govuk-heading-m">{words.venuesAndTimes(view)}</h2>
      <p class="govuk-body">{words.sessionsAndPlaces(view)}</p>
      <Grid
        caption={words.venuesAndTimes(view)}
        corner={words.venue(view)}
        columns={columns.map((half) => sayTimeOfWeek(view, half))}
        rows={venues.map((venue, i) => ({
          heading: venue.name,
          cells: (rows[i] ?? []).map((cell) => sayCell(view, cell)),
        }))}
      />
    </>
  )
}

const Venue = ({ view, venue }: { readonly view: View; readonly venue: AreaVenue }) => (
  <>
    <h2 class="govuk-heading-m">{venue.name}</h2>
    <p class="govuk-body">
      {words.checked(view, { postcode: venue.postcode, day: sayTheDay(view, venue.checkedOn) })}
    </p>
    {venue.sessions.length === 0 ? (
      <p class="govuk-body">{words.noSessions(view)}</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {venue.sessions.map((session) => (
          <li>{saySession(view, session)}</li>
        ))}
      </ul>
    )}
  </>
)

const saySession = (view: View, session: AreaSession): string =>
  words.sessionSaid(view, {
    title: view.language === 'cy' ? session.titleCy : session.titleEn,
    time: `${sayWeekday(view, session.weekday)}, ${sayTimes(view, session.starts, session.ends)}`,
    ...{ provider: session.provider, most: session.most },
  })

type PagesProps = Pick<AreaModel, 'places' | 'lastPage'> & { readonly view: View }

function Pages({ view, places: { area, page }, lastPage }: PagesProps) {
  if (lastPage <= 1) return null
  const href = (to: number) => `${marketPaths.area.to({ area: area.key })}?page=${to}`
  return (
    <Pagination
      landmarkLabel={words.pages(view)}
      previous={page > 1 ? { href: href(page - 1) } : undefined}
      next={page < lastPage ? { href: href(page + 1) } : undefined}
      items={Array.from({ length: lastPage }, (_, i) => ({
        number: i + 1,
        href: href(i + 1),
        current: i + 1 === page,
      }))}
    />
  )
}
