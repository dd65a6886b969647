import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import type { InformationNeed } from './information-need.ts'
import type { NeedType } from './kinds-of-need.ts'

/** Who a person is, and what they need to be told things: the flag of DAPB1605 version 4, on every page of staff. */
export type PersonFlag = {
  readonly id: Id
  /** The name they like, then the family's. */
  readonly name: string
  readonly knownAs: string
  readonly reference: string
  readonly bornOn: Day
  /** How to communicate with them, in words. */
  readonly communication: string
  /** The language they read. */
  readonly language: View['language']
  /** The language they like to speak, where it is another (active offer). */
  readonly speaks?: View['language']
  readonly needTypes: readonly NeedType[]
  /** Their own needs in force, not their carers'. */
  readonly needs: readonly InformationNeed[]
}
