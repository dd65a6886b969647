import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'

/**
 * One page about a person for whoever supports them on the day. Nothing about money and nothing of their assessment.
 * What keeps them safe stays with staff on shift whatever else is narrowed (R35).
 */
export type Profile = {
  readonly personId: Id
  readonly likes: string
  /** How to support me: a line for each thing, the most important first. */
  readonly support: string
  readonly upset: string
  readonly safety: string
  /** Empty: asked, and there are none. Nothing: not asked. */
  readonly allergies?: string
  readonly medicines?: string
  readonly seizures?: string
  readonly agreedOn: Day
  readonly version: number
}

/** What a card of the register says of somebody: how to support them in three lines, and what keeps them safe. */
export type ProfileBrief = Pick<Profile, 'support' | 'allergies' | 'seizures' | 'medicines'>

const LINES_ON_CARD = 3

/** The first lines of how to support somebody: as many as a phone shows under a name. */
export const supportLines = ({ support }: Pick<Profile, 'support'>): readonly string[] =>
  support
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LINES_ON_CARD)
