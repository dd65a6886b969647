import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { isSmall } from '#ground/kernel/small-numbers.ts'
import type { Level } from './plan-outcome.ts'

export const STANDINGS = ['met', 'moving', 'stuck', 'no-longer-wanted'] as const
export type Standing = (typeof STANDINGS)[number]
export const EVIDENCE = ['words', 'photo', 'attendance', 'observed'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** Where an outcome stood on a day, by the person's own scale, and what shows it (rule R45). Never changed once written. */
export type Progress = {
  readonly id: Id
  readonly threadId: Id
  readonly level: Level
  readonly standing: Standing
  readonly evidence: Evidence
  readonly words: string
  readonly fileId?: Id
  readonly seenOn: Day
}

export type ProgressRefusal =
  | { readonly kind: 'no-such-outcome' }
  | { readonly kind: 'words-needed' }
  | { readonly kind: 'photo-needed' }
  | { readonly kind: 'in-the-future' }
  /** It says "met" and is not yet where the person wants it. */
  | { readonly kind: 'met-below-wanted' }

/**
 * Whether something may be written down as progress. A level without evidence is a guess; what was said in a recording is
 * said as well as in writing.
 */
export function mayNote(
  outcome: { readonly wantedLevel: Level } | undefined,
  noted: Omit<Progress, 'id' | 'threadId'> & { readonly isSpoken?: boolean },
  on: Day,
): Result<true, ProgressRefusal> {
  if (!outcome) return refuse({ kind: 'no-such-outcome' })
  if (noted.seenOn > on) return refuse({ kind: 'in-the-future' })
  if (noted.evidence === 'photo' && !noted.fileId) return refuse({ kind: 'photo-needed' })
  if (noted.evidence !== 'photo' && noted.words.trim() === '' && !noted.isSpoken)
    return refuse({ kind: 'words-needed' })
  if (noted.standing === 'met' && noted.level < outcome.wantedLevel)
    return refuse({ kind: 'met-below-wanted' })
  return accept(true)
}

/** When an outcome is next talked about: so many weeks after it last was, or after the plan began. */
export const nextLookOn = (last: Day, weeks: number): Day => addDays(last, weeks * 7)

/** Whether anybody still asks after it. */
export const isFollowed = (standing: Standing | undefined): boolean =>
  standing !== 'met' && standing !== 'no-longer-wanted'

/** How many people have an outcome, and how many of them moved up at least one level of their own scale. */
export type Measure = { readonly people: number; readonly up: number }

/** Counts of people under this are hidden; nought is shown. */

export type MeasureShown =
  | {
      readonly kind: 'shown'
      readonly people: number
      readonly up: number
      readonly percent: number
    }
  | { readonly kind: 'hidden' }

/**
 * DO-04: 23 of 41 is 56 %. Hidden where the people, those who moved up or those who did not are one to four, since any
 * of the three gives the others away. Whole percent, half up.
 */
export function measureShown({ people, up }: Measure): MeasureShown {
  if (people === 0 || [people, up, people - up].some(isSmall)) return { kind: 'hidden' }
  return { kind: 'shown', people, up, percent: Math.floor((up * 100) / people + 0.5) }
}
