import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Point } from '#ground/kernel/place.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes, PartOfDay } from '#ground/kernel/week.ts'
import type { Company, Route, Setting } from '#lives/offer/session.ts'
import type { AccessNeed, SensoryFact } from '#lives/people/person.ts'

/** What somebody looks for. What is not said is not asked; all that is said holds together. */
export type Search = {
  readonly words?: string
  readonly activity?: string
  readonly weekday?: number
  readonly part?: PartOfDay
  readonly area?: string
  /** Straight-line kilometres: what cannot be further than the minutes of travel allow. */
  readonly near?: { readonly from: Point; readonly km: number }
  readonly needs?: readonly AccessNeed[]
  readonly avoids?: readonly SensoryFact[]
  /** Sessions with a price at this ratio or more support. */
  readonly ratio?: Ratio
  readonly setting?: Setting
  readonly most?: Pence
  readonly routes?: readonly Route[]
  readonly company?: Company
  /** Only what somebody other than the council offers. */
  readonly outside?: boolean
  /** Only where a head more would be within the most that it takes. */
  readonly room?: boolean
  readonly tasters?: boolean
  /** This one alone. */
  readonly only?: Id
  /** Only where one of these has a weekly place: friends by consent, and nobody else. */
  readonly going?: readonly Id[]
}

/** One session as a list of finds shows it, and nothing of anybody in it. */
export type Hit = {
  readonly id: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly activity: string
  readonly picture: string
  readonly provider: string
  readonly venueId: Id
  readonly venue: string
  readonly postcode: string
  readonly areaEn: string
  readonly areaCy: string
  readonly at: Point
  readonly weekday: number
  readonly starts: Minutes
  readonly ends: Minutes
  readonly company: Company
  /** The least that it costs at any ratio; nothing, where no price holds. */
  readonly from: Pence | null
  readonly stepFree: boolean
  /** When its facts were last checked. */
  readonly checkedOn: Day
  readonly km: number | null
}

/** Letters without case and accents, as the database keeps them: "Gŵyl" is "gwyl", and a curly apostrophe is straight. */
export const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").normalize('NFC')

/** Words that say nothing of what is looked for, in either language. */
const LITTLE = new Set(
  'a an and at for i in me my of on or some something the to with want would like ac ag am ar ei fy gyda hoffwn i mewn neu rhywbeth ychydig y yn yng yr'.split(
    ' ',
  ),
)
/** As many as anybody types; more are left out. */
export const MOST_WORDS = 8

/** The words that are looked for, each once. Where there are only little ones, those. */
export function wordsAsked(text: string): readonly string[] {
  const all = [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])]
  const telling = all.filter((word) => !LITTLE.has(word))
  return (telling.length > 0 ? telling : all).slice(0, MOST_WORDS)
}

/** A word that nothing begins with, and what it was taken for. */
export type Taken = { readonly typed: string; readonly for: readonly string[] }
