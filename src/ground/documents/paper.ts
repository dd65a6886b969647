import type { View } from '#ground/kernel/view.ts'
import type { PictureKey } from '#ground/words/pictures.ts'

/** One part of a paper. Content alone: how it looks is decided once, for PDF and for Word. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Somebody's own words, and whose they are. */
  | { readonly kind: 'quote'; readonly text: string; readonly who: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Each with its value beside it. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** How many columns at the end hold figures: they stand on the right. */
      readonly figures: number
    }
  /** Easy read: one picture on the left, one idea beside it (UX ER3 to ER5). Its words say what it means. */
  | { readonly kind: 'row'; readonly picture: PictureKey; readonly sentences: readonly string[] }

export type Fact = { readonly label: string; readonly value: string }

/**
 * A letter, statement or booklet, in one language and one way of seeing. PDF and Word are made from the same one, so that
 * they cannot differ.
 */
export type Paper = {
  readonly title: string
  /** Who sends it, at the head: the council. */
  readonly from: string
  /** Whose it is, and the day, under the title. */
  readonly about: readonly string[]
  readonly language: View['language']
  /** Easy read is set larger, a picture to each row; large print larger still. */
  readonly setting: 'standard' | 'easy-read' | 'large-print'
  readonly blocks: readonly Block[]
  /** On every page, in the page's language: "Page {n} of {total}". */
  readonly pageOf: string
}

/** Every sentence of a paper, in reading order: for reading aloud, and for checking that none is missing. */
export function sentencesOf({ title, about, blocks }: Paper): readonly string[] {
  return [title, ...about, ...blocks.flatMap(wordsIn)]
}

function wordsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text]
    case 'quote':
      return [block.text, block.who]
    case 'list':
      return block.items
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value])
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()]
    case 'row':
      return block.sentences
  }
}

/** The pictures that a paper shows, each once. */
export const picturesIn = ({ blocks }: Paper): readonly PictureKey[] => [
  ...new Set(blocks.flatMap((block) => (block.kind === 'row' ? [block.picture] : []))),
]
