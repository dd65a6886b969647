import type { Sentence } from '#ground/words/says.ts'
import type { Policy } from './policy.ts'

/** A rule's sentences, for those who set it. */
export type PolicyWords = {
  readonly title: Sentence
  /** What it does, and what the law leaves open. */
  readonly about: Sentence
  /** What each field is called. */
  readonly fields: Readonly<Record<string, Sentence>>
  readonly hints?: Readonly<Record<string, Sentence>>
  /** What each choice is called: by field, then by choice. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, Sentence>>>>
  /** What is said where the rows are wrong together, by the kind that the policy's check gives. */
  readonly faults?: Readonly<Record<string, Sentence>>
}

export type RegisteredPolicy = {
  readonly policy: Policy<unknown>
  readonly words: PolicyWords
  /** No nation has a row: it holds only where a council has set its own. */
  readonly isCouncilsOwn?: boolean
}

/** Rules that belong together on the council's page. */
export type PolicyGroup = {
  readonly title: Sentence
  readonly policies: readonly RegisteredPolicy[]
}
