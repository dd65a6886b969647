import { type Shown, withSmallNumbersHidden } from '#ground/kernel/small-numbers.ts'
import type { Area } from '#lives/offer/session.ts'
import { AIMS, type Aim, OUTCOME_PLACES } from '#weeks/plans/plan-outcome.ts'
import { type Measure, type MeasureShown, measureShown } from '#weeks/plans/progress.ts'

/** An area by its key and names. */
export type AreaNamed = Pick<Area, 'key' | 'nameEn' | 'nameCy'>
type Place = (typeof OUTCOME_PLACES)[number]

/** People with an outcome of a kind in an area, and those with one in a place; each person counts once in each. */
export type OutcomeCounts = {
  readonly areas: readonly AreaNamed[]
  /** No aim: it was written down before that was asked. */
  readonly byArea: readonly (Measure & { readonly aim?: Aim | undefined; readonly area: string })[]
  readonly byPlace: readonly (Measure & { readonly place: Place })[]
}

/** How many have it and how many moved up, as it may be shown; the share where both may. */
export type Cell = { readonly people: Shown; readonly up: Shown; readonly percent?: number }

export type AimMeasured = {
  readonly aim: Aim | undefined
  readonly all: Cell
  /** In the order of the areas. */
  readonly areas: readonly Cell[]
}

/**
 * DO-04, by kind and area: of 41 people who want to do more for themselves 23 moved up a level, 56 %. A count of one to
 * four is hidden, and with it whatever it could be worked out from.
 */
export function aimsMeasured({ areas, byArea }: OutcomeCounts): readonly AimMeasured[] {
  return [...AIMS, undefined].flatMap((aim) => {
    const mine = byArea.filter((row) => row.aim === aim)
    if (mine.length === 0) return []
    const counts = areas.map(({ key }) => {
      const { people, up } = mine.find(({ area }) => area === key) ?? { people: 0, up: 0 }
      return [up, people - up]
    })
    const safe = withSmallNumbersHidden(counts)
    return [
      {
        aim,
        all: cell(safe.total, safe.columnTotals[0] ?? 0),
        areas: areas.map((_, i) => cell(safe.rowTotals[i] ?? 0, safe.cells[i]?.[0] ?? 0)),
      },
    ]
  })
}

/** Whole percent, half up. */
const cell = (people: Shown, up: Shown): Cell => ({
  ...{ people, up },
  ...(typeof people === 'number' &&
    typeof up === 'number' &&
    people > 0 && { percent: Math.floor((up * 100) / people + 0.5) }),
})

/** WX-05: outcomes at home and in the community. Somebody may have both, so the two do not make a sum. */
export const placesMeasured = ({
  byPlace,
}: OutcomeCounts): readonly { readonly place: Place; readonly shown: MeasureShown }[] =>
  OUTCOME_PLACES.map((place) => ({
    place,
    shown: measureShown(byPlace.find((row) => row.place === place) ?? { people: 0, up: 0 }),
  }))

/** Whether anything of a row may be shown. */
export const isHidden = ({ people, up }: Cell): boolean => people === 'hidden' || up === 'hidden'
