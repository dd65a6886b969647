import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'

export const RELATIONS = [
  'parent',
  'partner',
  'sibling',
  'child',
  'grandparent',
  'other-relative',
  'friend',
] as const
export type Relation = (typeof RELATIONS)[number]

/** Whether somebody is willing to go on caring is asked and never inferred (Care Act 2014 s10(5)). */
export const WILLING = ['not-asked', 'yes', 'some', 'no'] as const
export type Willing = (typeof WILLING)[number]

/** An unpaid carer: somebody with rights and needs of their own (Care Act 2014 s10; 2014 anaw 4 s24). */
export type Carer = {
  readonly id: Id
  /** Whom they help. */
  readonly personId: Id
  /** Their own sign-in, where they have one. */
  readonly accountId?: Id
  readonly name: string
  readonly relation: Relation
  readonly livesWith: boolean
  readonly bornOn?: Day
  readonly language: View['language']
  readonly willing: Willing
  /** The day on which they were asked. */
  readonly willingOn?: Day
  readonly endedOn?: Day
  /** Raised by each change, where it was read from its table. */
  readonly version?: number
}

/** What may be counted on: only what somebody said when they were asked. */
export const isWilling = ({ willing, willingOn }: Pick<Carer, 'willing' | 'willingOn'>): boolean =>
  willing === 'yes' && willingOn !== undefined
