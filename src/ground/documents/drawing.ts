import { raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { parseHTML } from 'linkedom'

/** Government Analysis Function palette: at least 3 to 1 on white and between neighbours. */
export const COLOURS = {
  dark: '#12436d',
  second: '#f46a25',
  text: '#0b0c0c',
  paper: '#ffffff',
} as const

/** As much of an SVG element as is needed here: the program is compiled without a browser's types. */
export type Drawn = {
  readonly outerHTML: string
  readonly setAttribute: (name: string, value: string) => void
  readonly removeAttribute: (name: string) => void
  readonly remove: () => void
  readonly insertAdjacentHTML: (position: 'afterbegin', html: string) => void
  readonly querySelectorAll: (selector: string) => Iterable<Drawn>
}

/** A document to draw in. Nothing is kept between two drawings. */
export const aDocument = () => parseHTML('<!doctype html><body></body>').document

/**
 * A drawing as one picture with one name, for a page whose words and table say the same: the names that Plot gives its
 * parts are English and are left out, and so is its style element, which the content security policy would refuse.
 */
export function asPicture(svg: Drawn, label: string): HtmlEscapedString {
  for (const style of svg.querySelectorAll('style')) style.remove()
  for (const part of svg.querySelectorAll('[aria-label], [aria-hidden], [aria-description]'))
    for (const name of ['aria-label', 'aria-hidden', 'aria-description']) part.removeAttribute(name)
  svg.setAttribute('class', 'gd-drawing')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', label)
  svg.setAttribute('focusable', 'false')
  return raw(svg.outerHTML.replace(/(\d+\.\d)\d+/g, '$1')) as HtmlEscapedString
}
