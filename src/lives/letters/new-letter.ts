import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import type { LetterKind } from './letter.ts'

/** A letter as it is about to be kept. */
export type NewLetter = {
  readonly councilId: Id
  readonly personId: Id
  /** Where it is to a carer. */
  readonly carerId?: Id
  readonly kind: LetterKind
  readonly subject: Id
  readonly version: number
  readonly language: View['language']
  readonly format: string
  /** The need that the program cannot meet. */
  readonly heldBecause?: string
  /** Nobody, where it was made for a record that came from elsewhere. */
  readonly madeBy?: Id | undefined
  readonly at: Date
}
