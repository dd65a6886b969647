import { Figure } from '#ground/documents/figure.tsx'
import { mapPicture } from '#ground/documents/map.ts'
import { SHADES, type Shade, swatch } from '#ground/documents/pattern.ts'
import { Grid } from '#ground/govuk/grid.tsx'
import { type Shown, shown } from '#ground/kernel/small-numbers.ts'
import type { View } from '#ground/kernel/view.ts'
import type { CountyCounts, RankedArea } from '../county.ts'
import { gapsByBand, isUneven, peopleByBand, ranked } from '../county.ts'
import { CLASS_MARKS, classWords, words } from '../words.ts'
import { AreaLink, areaName, sayCount } from './count-table.tsx'

type NoPlaceProps = {
  readonly view: View
  readonly counts: CountyCounts
  readonly only?: string | undefined
}

/** "Who has no place on a day they want?": the sentence, the map, and the ranked table, which is the thing. */
export function NoPlace({ view, counts, only }: NoPlaceProps) {
  const areas = ranked(counts)
  return (
    <Figure
      id="no-place"
      sentence={sentence(view, counts, areas)}
      picture={mapPicture(
        words.mapName(view),
        areas.map(({ area, share }) => ({
          name: areaName(view, area),
          mark: markOf(view, share),
          shade: share,
          outline: area.outline,
        })),
      )}
      pictureKey={<MapKey view={view} />}
      table={
        <Grid
          caption={words.whoHasNoPlace(view)}
          corner={words.area(view)}
          columns={[words.people, words.withGap, words.empty, words.share].map((say) => say(view))}
          rows={areas
            .filter(({ area }) => !only || area.key === only)
            .map(({ area, people, withGap, empty, share }) => ({
              heading: <AreaLink view={view} area={area} />,
              cells: [
                ...[people, withGap, empty].map((n) => sayCount(view, n)),
                sayShare(view, share),
              ],
            }))}
        />
      }
    />
  )
}

const markOf = (view: View, share: Shade): string =>
  share === 'hidden' ? words.hidden(view) : CLASS_MARKS[share]

const sayShare = (view: View, share: Shade): string =>
  share === 'hidden' ? words.hidden(view) : `${CLASS_MARKS[share]}: ${classWords[share](view)}`

function sentence(view: View, counts: CountyCounts, areas: readonly RankedArea[]): string {
  const [gap, all] = [gapsByBand(counts).counts.total, peopleByBand(counts).counts.total]
  if (gap === 0) return words.noneSaid(view)
  // With an area hidden, nobody can say that another is the worst.
  const worst = areas.every(({ share }) => share !== 'hidden') ? areas[0] : undefined
  const unplanned = shown(counts.people.reduce((sum, row) => sum + row.people - row.planned, 0))
  return [
    gap === 'hidden'
      ? words.someNoPlaceSaid(view)
      : words.noPlaceSaid(view, { gap: sayCount(view, gap), all: sayCount(view, all) }),
    worst &&
      worst.share !== 'hidden' &&
      words.worstSaid(view, {
        area: areaName(view, worst.area),
        share: classWords[worst.share](view),
      }),
    isUneven(counts) && words.unevenSaid(view),
    sayUnplanned(view, unplanned),
  ]
    .filter(Boolean)
    .join(' ')
}

function sayUnplanned(view: View, people: Shown): string | undefined {
  if (people === 0) return undefined
  return people === 'hidden'
    ? words.fewNotPlanned(view)
    : words.notPlanned(view, { people: sayCount(view, people) })
}

const MapKey = ({ view }: { readonly view: View }) => (
  <>
    <p class="govuk-body">{words.mapKey(view)}</p>
    <ul class="govuk-list gd-map-key">
      {[...SHADES, 'hidden' as const].map((shade) => (
        <li>
          {swatch(shade)} {sayShare(view, shade)}
        </li>
      ))}
    </ul>
  </>
)
