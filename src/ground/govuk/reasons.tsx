import type { Child } from 'hono/jsx'
import type { View } from '#ground/kernel/view.ts'
import { words } from './words.ts'

export type Reason = { readonly side: 'for' | 'against' | 'note'; readonly text: Child }

const marks = { for: words.reasonFor, against: words.reasonAgainst, note: words.reasonNote }

/** Reasons for and against one thing. The side is said in words; its colour only helps. */
export const Reasons = ({
  view,
  reasons,
}: {
  readonly view: View
  readonly reasons: readonly Reason[]
}) => (
  <ul class="gd-reasons">
    {reasons.map(({ side, text }) => (
      <li class={`gd-reason gd-reason--${side}`}>
        <span class="gd-reason__mark">{marks[side](view)}</span>
        <span>{text}</span>
      </li>
    ))}
  </ul>
)

/** A few facts about one thing: what each is called, and what it is. */
export const Facts = ({
  facts,
}: {
  readonly facts: readonly (readonly [name: string, fact: Child])[]
}) => (
  <dl class="gd-facts">
    {facts.map(([name, fact]) => (
      <>
        <dt>{name}</dt>
        <dd>{fact}</dd>
      </>
    ))}
  </dl>
)
