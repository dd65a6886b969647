import type { Child } from 'hono/jsx'
import type { View } from '#ground/kernel/view.ts'
import { render } from './components.ts'
import type { Html } from './html.ts'
import { words } from './words.ts'

/** Whose record an officer has open: the Ministry of Justice's identity bar, from its own template. */
export const IdentityBar = ({ title }: { readonly title: Html }) =>
  render('moj/components/identity-bar/template.njk', { title: { html: title } })

/**
 * A table that may be wider than the window, in a frame that scrolls by itself. Its name lets those who hear the page
 * know what they scroll; the keyboard reaches it (WCAG 2.1.1).
 */
export const ScrollTable = ({
  name,
  children,
}: {
  readonly name: string
  readonly children: Child
}) => (
  <section class="gd-scroll" aria-label={name} tabindex={0}>
    {children}
  </section>
)

/** A filter that is on: what it says, and the address without it. */
export type FilterTag = { readonly text: string; readonly without: string }

type FilterLayoutProps = {
  readonly view: View
  /** The form's own heading and fields, a GET form with its button. */
  readonly filter: Html
  readonly tags?: readonly FilterTag[] | undefined
  readonly children: Child
}

/**
 * Filters beside results, after the Ministry of Justice's pattern. Its own template says "Remove this filter" in
 * English alone, so the markup is ours.
 */
export const FilterLayout = ({ view, filter, tags = [], children }: FilterLayoutProps) => (
  <div class="gd-filter-layout">
    <div class="gd-filter-layout__filter">{filter}</div>
    <div class="gd-filter-layout__results">
      {tags.length > 0 && (
        <ul class="gd-filter-tags">
          {tags.map(({ text, without }) => (
            <li>
              <a
                class="govuk-link"
                href={without}
                aria-label={words.removeFilter(view, { filter: text })}
              >
                {text} <span aria-hidden="true">✕</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  </div>
)

type StackCellProps = {
  /** What the column is called: said in the cell itself where the rows stand one below the other. */
  readonly heading: string
  /** A sentence, which has room; or a figure, which stands to the right. */
  readonly isWords?: boolean | undefined
  readonly isFigure?: boolean | undefined
  /** How many rows it stands for. */
  readonly rowspan?: number | undefined
  readonly children: Child
}

/** A cell of a table with the class `gd-stack`, which a narrow window shows row by row. What is empty is not named. */
export const StackCell = ({ heading, isWords, isFigure, rowspan, children }: StackCellProps) => (
  <td
    rowspan={rowspan}
    class={`govuk-table__cell${isWords ? ' gd-words' : ''}${isFigure ? ' govuk-table__cell--numeric' : ''}`}
  >
    {children !== '' && (
      <span
        class={heading.endsWith('?') ? 'gd-stack__label gd-stack__label--asks' : 'gd-stack__label'}
      >
        {heading}
      </span>
    )}
    {children}
  </td>
)
