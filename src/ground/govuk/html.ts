import { type Child, Fragment, isValidElement } from 'hono/jsx'
import type { HtmlEscapedString } from 'hono/utils/html'

/** Markup that is safe to send: JSX, or what an official template made. A string of markup is neither. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** True of JSX that is not yet written out, and of markup that is. */
export const isHtml = (value: unknown): value is HtmlEscapedString =>
  isValidElement(value) || (value instanceof String && 'isEscaped' in value)

/** Writes JSX out. Pages are pure functions of a model that is already loaded, so nothing in them may wait. */
export function written(html: Child | Html): string {
  const text: unknown = isHtml(html) ? html.toString() : Fragment({ children: html }).toString()
  if (typeof text === 'string') return text
  throw new TypeError(
    'A page must not wait for anything. Maybe load it in the route, and pass it in.',
  )
}
