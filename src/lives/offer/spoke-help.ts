import { ACCESS_NEEDS, type AccessNeed } from '#lives/people/person.ts'
import type { VenueFact } from './venue-facts.ts'

export const HELP_KINDS = ['advice', 'checks', 'training', 'access', 'staff', 'other'] as const
export type HelpKind = (typeof HELP_KINDS)[number]

/** The access that a spoke has now and had not before: what it had already is nothing gained (DO-24). */
export const newlyGained = (
  held: readonly Pick<VenueFact, 'fact' | 'isSo'>[],
  said: readonly AccessNeed[],
): readonly AccessNeed[] => {
  const had = new Set(held.filter(({ isSo }) => isSo).map(({ fact }) => fact))
  return ACCESS_NEEDS.filter((need) => said.includes(need) && !had.has(need))
}

export type HelpRefusal = {
  readonly kind: 'not-its-spoke' | 'words-needed' | 'in-the-future'
}
