import type { Id } from '#ground/kernel/id.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { TravelMeans } from '#lives/people/person.ts'

/** How somebody gets home when what they came by has stopped; or that this one does run. */
export const WAYS_HOME = ['lift', 'taxi', 'brought', 'walk', 'runs'] as const
export type WayHome = (typeof WAYS_HOME)[number]

/** What stops for the night. Nobody's feet do, nor a car that fetches them. */
export const STOPPING = ['bus', 'council-transport'] as const satisfies readonly TravelMeans[]
export const DAYS_OF_SERVICE = ['weekdays', 'saturday', 'sunday'] as const

/** When the last of a means leaves on such days. Without a row none goes. */
export type LastWay = {
  readonly by: (typeof STOPPING)[number]
  readonly days: (typeof DAYS_OF_SERVICE)[number]
  readonly last: Minutes
}

/** Something that somebody goes to, and cannot come home from as they came. */
export type LateSession = {
  readonly personId: Id
  readonly sessionId: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly easyEn: string
  readonly easyCy: string
  readonly picture: string
  readonly weekday: number
  readonly starts: Minutes
  readonly ends: Minutes
  readonly means: (typeof STOPPING)[number]
  /** When the last of it leaves that day; none goes, where there is none. */
  readonly last: Minutes | null
  /** How they get home; not known yet, where there is none. */
  readonly by: WayHome | null
}
