import { barPicture } from '#ground/documents/chart.ts'
import { Figure } from '#ground/documents/figure.tsx'
import { Grid } from '#ground/govuk/grid.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayNumber } from '#ground/words/figures.ts'
import {
  type CountyCounts,
  gapsByBand,
  gapsByHalfDay,
  peopleByBand,
  sessionGrid,
} from '../county.ts'
import { words } from '../words.ts'
import { AreaGrid, AreaLink, sayCount } from './count-table.tsx'
import { barsOf, mostOf, sayBand, sayTimeOfWeek } from './said.ts'

type FigureProps = {
  readonly view: View
  readonly counts: CountyCounts
  readonly only?: string | undefined
}

/** People by area and by the support that they were assessed to need. */
export function LivesWhere({ view, counts, only }: FigureProps) {
  const { columns, counts: table } = peopleByBand(counts)
  const most = mostOf(columns, table.columnTotals, table.total)
  const people = sayCount(view, table.total)
  return (
    <Figure
      id="lives-where"
      sentence={
        most?.column
          ? words.livesSaid(view, {
              ...{ people, count: sayNumber(view, most.count) },
              band: sayBand(view, most.column),
            })
          : words.peopleSaid(view, { people })
      }
      picture={barPicture(
        words.livesPicture(view),
        barsOf(view, columns, table.columnTotals, (band) => sayBand(view, band)),
      )}
      table={
        <AreaGrid
          {...{ view, only, table, areas: counts.areas }}
          caption={words.whoLivesWhere(view)}
          columns={columns.map((band) => sayBand(view, band))}
          sum={words.people(view)}
        />
      }
    />
  )
}

/** People without a place, by area and half-day. */
export function NoPlaceWhen({ view, counts, only }: FigureProps) {
  const { columns, counts: table } = gapsByHalfDay(counts)
  const most = mostOf(columns, table.columnTotals, table.total)
  return (
    <Figure
      id="no-place-when"
      sentence={
        most
          ? words.whenSaid(view, {
              when: sayTimeOfWeek(view, most.column),
              count: sayNumber(view, most.count),
            })
          : words.nothingToSay(view)
      }
      picture={barPicture(
        words.whenPicture(view),
        barsOf(view, columns, table.columnTotals, (half) => sayTimeOfWeek(view, half)),
      )}
      table={
        <AreaGrid
          {...{ view, only, table, areas: counts.areas }}
          caption={words.whenIsNoPlace(view)}
          columns={columns.map((half) => sayTimeOfWeek(view, half))}
          sum={words.empty(view)}
        />
      }
    />
  )
}

/** People with no place at some time that they want, by area and support. */
export function HardestSupport({ view, counts, only }: FigureProps) {
  const { columns, counts: table } = gapsByBand(counts)
  const most = mostOf(columns, table.columnTotals, table.total)
  return (
    <Figure
      id="hardest-support"
      sentence={
        most
          ? words.supportSaid(view, {
              band: sayBand(view, most.column),
              count: sayNumber(view, most.count),
            })
          : words.nothingToSay(view)
      }
      picture={barPicture(
        words.supportPicture(view),
        barsOf(view, columns, table.columnTotals, (band) => sayBand(view, band)),
      )}
      table={
        <AreaGrid
          {...{ view, only, table, areas: counts.areas }}
          caption={words.whichSupport(view)}
          columns={columns.map((band) => sayBand(view, band))}
          sum={words.people(view)}
        />
      }
    />
  )
}

/** Sessions and places by area and half-day: nobody is counted here, so nothing is hidden. */
export function WhatRuns({ view, counts, only }: FigureProps) {
  const { areas, sessions } = counts
  const { columns, rows } = sessionGrid(
    areas.map((area) => area.key),
    sessions,
  )
  const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0)
  const says = (number: number) => sayNumber(view, number)
  return (
    <Figure
      id="what-runs"
      sentence={[
        words.runsSaid(view, {
          sessions: says(sum(sessions.map((row) => row.sessions))),
          places: says(sum(sessions.map((row) => row.places))),
        }),
        words.sessionsAndPlaces(view),
      ].join(' ')}
      picture={barPicture(
        words.runsPicture(view),
        columns.map((half, i) => {
          const places = sum(rows.map((row) => row[i]?.places ?? 0))
          return { name: sayTimeOfWeek(view, half), value: places, says: says(places) }
        }),
      )}
      table={
        <Grid
          caption={words.whatRuns(view)}
          corner={words.area(view)}
          columns={columns.map((half) => sayTimeOfWeek(view, half))}
          rows={areas.flatMap((area, i) =>
            only && only !== area.key
              ? []
              : [
                  {
                    heading: <AreaLink view={view} area={area} />,
                    cells: (rows[i] ?? []).map((cell) => sayCell(view, cell)),
                  },
                ],
          )}
        />
      }
    />
  )
}

export const sayCell = (
  view: View,
  { sessions, places }: { readonly sessions: number; readonly places: number },
): string => (sessions === 0 ? '0' : `${sayNumber(view, sessions)} (${sayNumber(view, places)})`)
