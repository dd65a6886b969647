import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Confirms } from './draft.ts'
import type { MonthWeek } from './series.ts'

/** A photo of what is offered, without its bytes: what it shows, in both languages, and its size. */
export type PhotoSeen = {
  readonly id: Id
  readonly wordsEn: string
  readonly wordsCy: string
  readonly width: number
  readonly height: number
}

/** From which age to which people go there, in whole years; with no oldest, anybody older. */
export type Ages = { readonly youngest: number; readonly oldest: number | null }

/** What a provider tells of a session besides its facts: in its own words and photos, and how somebody tries it. */
export type OfferTold = Ages & {
  readonly aboutEn: string
  readonly aboutCy: string
  readonly aboutEasyEn: string
  readonly aboutEasyCy: string
  readonly everyWeeks: number
  readonly monthWeek: MonthWeek | null
  readonly tasterPence: Pence | null
  readonly confirms: Confirms
  readonly photos: readonly PhotoSeen[]
}
