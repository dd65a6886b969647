import type { Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { PaperKind } from './paper.ts'

/** A paper as it came in a file of the council's, which vouches for it: one of a kind for each provider. */
export type PaperOfFile = {
  readonly id: Id
  readonly providerId: Id
  readonly kind: PaperKind
  /** Whether the file says that there is one; a cell left blank takes back what the file before said. */
  readonly holds: boolean
  readonly expiresOn?: Day | undefined
  readonly sentAt: Date
}

/** The same provider and kind have the same id in every file. */
export const paperOfFile = (paper: Omit<PaperOfFile, 'id'>): PaperOfFile => ({
  ...paper,
  id: idFrom(paper.providerId, 'provider-paper', paper.kind),
})
