import { barX, plot, text } from '@observablehq/plot'
import type { HtmlEscapedString } from 'hono/utils/html'
import { aDocument, asPicture, COLOURS, type Drawn } from './drawing.ts'

export type Bar = {
  readonly name: string
  readonly value: number
  /** What stands at the end of the bar: the number as the reader's language writes it. */
  readonly says: string
}

/** Narrow, so that its words can still be read on a phone, where the whole is made smaller to fit. */
const WIDTH = 480
const ROW = 32
/** Room for a letter of the names, in a text of 16 pixels. */
const LETTER = 9.6
const LONGEST_NAME = 290

/**
 * Bars from the left, each named and labelled where it stands: no axis, no key and nothing told by colour alone.
 *
 * @param label what the picture shows, in the reader's language
 */
export function barPicture(label: string, bars: readonly Bar[]): HtmlEscapedString {
  const longest = Math.max(...bars.map((bar) => bar.name.length), 1)
  const most = Math.max(...bars.map((bar) => bar.value), 1)
  const rows = [...bars]
  const svg: Drawn = plot({
    document: aDocument(),
    width: WIDTH,
    height: rows.length * ROW + 16,
    marginLeft: Math.min(LONGEST_NAME, longest * LETTER + 12),
    marginRight: 72,
    marginTop: 8,
    marginBottom: 8,
    x: { axis: null, domain: [0, most] },
    y: { label: null, domain: rows.map((bar) => bar.name), tickSize: 0, padding: 0.25 },
    style: { fontSize: '16px', fontFamily: 'inherit', color: COLOURS.text },
    marks: [
      barX(rows, { x: 'value', y: 'name', fill: COLOURS.dark }),
      text(rows, { x: 'value', y: 'name', text: 'says', textAnchor: 'start', dx: 6 }),
    ],
  })
  svg.removeAttribute('style')
  svg.setAttribute('font-size', '16')
  svg.setAttribute('font-family', 'inherit')
  return asPicture(svg, label)
}
