import type { Point } from '#ground/kernel/place.ts'
import type { Spot } from './outline.ts'

/** A drawn map of a county that is not there. */
export type CountyMap = {
  readonly key: string
  readonly nameEn: string
  readonly nameCy: string
  readonly jurisdiction: 'ENGLAND' | 'WALES'
  readonly centre: Point
  readonly population: number
  readonly corners: Readonly<Record<string, Spot>>
  readonly areas: readonly DrawnArea[]
  /** A postcode area that Royal Mail does not use, so that no made-up home is a real one. */
  readonly postcodeArea: string
}

export type DrawnArea = {
  readonly key: string
  readonly nameEn: string
  readonly nameCy: string
  /** Share of the county's people. */
  readonly share: number
  /** Corners, counter-clockwise. */
  readonly ring: string
  /** Towns and villages, the biggest first, with their weight. The first stands where it is told to. */
  readonly at: Spot
  readonly settlements: readonly (readonly [name: string, weight: number])[]
}
