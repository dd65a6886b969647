import type { Scope } from '#ground/access/relationship.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'

export const LETTER_KINDS = [
  'assessment',
  'budget-statement',
  'plan',
  'financial-assessment',
  'challenge-answer',
] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** The part of a record that each letter tells: who may not see it there may not read it here. */
export const SCOPE_OF: Readonly<Record<LetterKind, Scope>> = {
  assessment: 'needs',
  'budget-statement': 'money',
  plan: 'plan',
  'financial-assessment': 'money',
  'challenge-answer': 'plan',
}

/** The formats that the program can make. Any other need is met by people, and the letter waits for them. */
export const MADE_FORMATS = ['standard', 'easy-read', 'large-print'] as const
export type MadeFormat = (typeof MADE_FORMATS)[number]

export type Letter = {
  readonly id: Id
  readonly kind: LetterKind
  /** The assessment, budget, plan … that it gives. */
  readonly subject: Id
  readonly version: number
  readonly language: View['language']
  readonly format: string
  readonly state: 'made' | 'held' | 'given'
  /** The need that it waits for. */
  readonly heldBecause: string
  readonly madeAt: Date
  readonly givenOn?: string
  readonly pdfId?: Id
  readonly wordId?: Id
}

export type FormatNeeded =
  | { readonly kind: 'made'; readonly format: MadeFormat }
  /** Braille, audio, a film in sign language …: held with a task, never sent in another format. */
  | { readonly kind: 'held'; readonly need: string }

/**
 * The format in which somebody is written to (DAPB1605 version 4, "meet"): what they need comes before how they like to
 * see pages. One need that cannot be made here holds the letter, even beside others that can.
 *
 * @param needs their needs of kind 'format', as recorded: 'easy-read', 'braille' …
 */
export function formatNeeded(needs: readonly string[], seeing: View['seeing']): FormatNeeded {
  const cannot = needs.find((need) => !isMade(need))
  if (cannot !== undefined) return { kind: 'held', need: cannot }
  if (needs.includes('easy-read')) return { kind: 'made', format: 'easy-read' }
  if (needs.includes('large-print')) return { kind: 'made', format: 'large-print' }
  const isPlain = needs.includes('standard') || seeing === 'standard'
  return { kind: 'made', format: isPlain ? 'standard' : 'easy-read' }
}

export const isMade = (format: string): format is MadeFormat =>
  (MADE_FORMATS as readonly string[]).includes(format)

/** How the sentences of a format are said. Large print has the standard ones. */
export const seeingOf = (format: MadeFormat): View['seeing'] =>
  format === 'easy-read' ? 'easy' : 'standard'
