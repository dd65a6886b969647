import { mapPicture } from '#ground/documents/map.ts'
import type { View } from '#ground/kernel/view.ts'
import type { PlaceOnMap } from '../directory.ts'
import type { AreaDrawn } from '../directory-queries.ts'

type PlacesMapProps = {
  readonly view: View
  /** What the picture is, for those who do not see it: the list beside it says the same. */
  readonly label: string
  readonly areas: readonly AreaDrawn[]
  readonly places: readonly PlaceOnMap[]
}

/** The county with the places of a list on it, each by its number. */
export const PlacesMap = ({ view, label, areas, places }: PlacesMapProps) => (
  <div class="gd-county-map">
    {mapPicture(
      label,
      areas.map(({ nameEn, nameCy, outline }) => ({
        name: view.language === 'cy' ? nameCy : nameEn,
        ...{ mark: '', shade: 0 as const, outline },
      })),
      places.map(({ at, mark }) => ({ ...at, mark })),
    )}
  </div>
)
