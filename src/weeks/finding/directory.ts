import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Point } from '#ground/kernel/place.ts'
import type { PartOfDay } from '#ground/kernel/week.ts'
import type { Route } from '#lives/offer/session.ts'
import type { AccessNeed, SensoryFact } from '#lives/people/person.ts'
import type { Search } from './search.ts'

export const HITS_A_PAGE = 20

/** What the address of the list asks for. */
export type DirectoryAsked = {
  readonly q: string
  readonly activity?: string | undefined
  readonly area?: string | undefined
  readonly weekday?: number | undefined
  readonly part?: PartOfDay | undefined
  readonly upTo?: Pence | undefined
  readonly needs: readonly AccessNeed[]
  readonly avoids: readonly SensoryFact[]
  readonly route?: Route | undefined
  readonly taster?: 'yes' | undefined
  readonly ordinary?: 'yes' | undefined
  readonly page: number
}

export const searchOf = (asked: DirectoryAsked): Search => ({
  words: asked.q,
  needs: asked.needs,
  avoids: asked.avoids,
  ...(asked.activity !== undefined && { activity: asked.activity }),
  ...(asked.area !== undefined && { area: asked.area }),
  ...(asked.weekday !== undefined && { weekday: asked.weekday }),
  ...(asked.part !== undefined && { part: asked.part }),
  ...(asked.upTo !== undefined && { most: asked.upTo }),
  ...(asked.route !== undefined && { routes: [asked.route] }),
  ...(asked.taster && { tasters: true }),
  ...(asked.ordinary && { company: 'ordinary' as const }),
})

/** The address of a page of the same list. What is not asked is not in it. */
export function queryOf(asked: DirectoryAsked, page: number): string {
  const { needs, avoids, page: _, weekday, upTo, ...plain } = asked
  const query = new URLSearchParams()
  const figures = { weekday: weekday?.toString(), upTo: upTo?.toString() }
  for (const [name, value] of Object.entries({ ...plain, ...figures }))
    if (value) query.set(name, value)
  for (const need of needs) query.append('needs', need)
  for (const fact of avoids) query.append('avoids', fact)
  if (page > 1) query.set('page', String(page))
  return query.toString()
}

/** One place on the map. */
export type PlaceOnMap = { readonly venueId: Id; readonly mark: string; readonly at: Point }

/** The places of a list in its order, numbered from one: many sessions at one place share its number. */
export function placesOf(
  found: readonly { readonly venueId: Id; readonly at: Point }[],
): readonly PlaceOnMap[] {
  const places = new Map<Id, PlaceOnMap>()
  for (const { venueId, at } of found)
    if (!places.has(venueId)) places.set(venueId, { venueId, at, mark: String(places.size + 1) })
  return [...places.values()]
}

export const markOf = (places: readonly PlaceOnMap[], venueId: Id): string =>
  places.find((place) => place.venueId === venueId)?.mark ?? ''
