import { raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { COLOURS, type Drawn } from './drawing.ts'

/** From least to most, and a count too small to be shown. */
export const SHADES = [0, 1, 2, 3, 4] as const
export type Shade = (typeof SHADES)[number] | 'hidden'

const ink = COLOURS.dark
const paper = COLOURS.paper

/** Each shade darker than the one before and drawn in another way, for a grey printer and for eyes that see few colours. */
const PATTERNS: Readonly<Record<Shade, string>> = {
  0: `<rect width="8" height="8" fill="${paper}"></rect>`,
  1: `<rect width="8" height="8" fill="#e3ebf2"></rect><circle cx="4" cy="4" r="1" fill="${ink}"></circle>`,
  2: `<rect width="8" height="8" fill="#b7cbdc"></rect><path d="M0 4h8" stroke="${ink}" stroke-width="1"></path>`,
  3: `<rect width="8" height="8" fill="#7d9fbd"></rect><path d="M0 4h8M4 0v8" stroke="${ink}" stroke-width="1"></path>`,
  4: `<rect width="8" height="8" fill="#3f6f99"></rect><path d="M0 8L8 0" stroke="${ink}" stroke-width="2"></path>`,
  hidden: `<rect width="8" height="8" fill="#f3f2f1"></rect><path d="M0 0L8 8" stroke="#505a5f" stroke-width="1"></path>`,
}

export const patternOf = (shade: Shade): string => `url(#gd-shade-${shade})`

/** Puts the patterns into a drawing. Each element is closed by name: what reads them here knows HTML alone. */
export function addPatterns(svg: Drawn): void {
  const drawn = Object.entries(PATTERNS).map(
    ([shade, body]) =>
      `<pattern id="gd-shade-${shade}" width="8" height="8" patternUnits="userSpaceOnUse">${body}</pattern>`,
  )
  svg.insertAdjacentHTML('afterbegin', `<defs>${drawn.join('')}</defs>`)
}

/** A small square of one shade, for the key. Its map must stand on the same page. The words stand beside it. */
export const swatch = (shade: Shade): HtmlEscapedString =>
  raw(
    `<svg class="gd-swatch" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><rect x="1" y="1" width="22" height="22" fill="${patternOf(shade)}" stroke="${COLOURS.text}"></rect></svg>`,
  ) as HtmlEscapedString
