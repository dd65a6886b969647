import type { View } from '#ground/kernel/view.ts'

/** A paper as its signer read it: questions and answers, in the language in which they stood on the page. */
export type Signed = {
  readonly language: View['language']
  readonly title: string
  readonly sections: readonly {
    readonly heading: string
    readonly rows: readonly { readonly question: string; readonly answer: string }[]
  }[]
}

/** The signed paper as one text, the same however a database keeps it: what its hash is taken of. */
export const signedText = ({ language, title, sections }: Signed): string =>
  JSON.stringify([
    language,
    title,
    sections.map(({ heading, rows }) => [heading, rows.map((r) => [r.question, r.answer])]),
  ])
