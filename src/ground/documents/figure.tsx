import type { Child } from 'hono/jsx'
import type { Html } from '#ground/govuk/html.ts'

export type FigureParts = {
  readonly id: string
  /** What the figure shows, in one or two sentences: enough for somebody who reads nothing else. */
  readonly sentence: string
  /** The drawing. It only illustrates the table. */
  readonly picture: Html
  /** The key to the drawing, where it has shades. */
  readonly pictureKey?: Child
  /** The same numbers as rows. */
  readonly table: Html
}

/** A figure is always a sentence, a picture and a table with the same numbers: the table is the thing. */
export function Figure({ id, sentence, picture, pictureKey, table }: FigureParts) {
  return (
    <div class="gd-figure" id={id}>
      <p class="govuk-body">{sentence}</p>
      <figure class="gd-figure__picture">
        {picture}
        {pictureKey && <figcaption>{pictureKey}</figcaption>}
      </figure>
      {table}
    </div>
  )
}
