import type { Child } from 'hono/jsx'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import { words } from './words.ts'

export type Reason = {
  readonly side: 'for' | 'against' | 'note'
  readonly text: Child
  /** What stands beside it in easy read, where the side's own picture would say too little. */
  readonly picture?: PictureKey | undefined
}

const marks = { for: words.reasonFor, against: words.reasonAgainst, note: words.reasonNote }

const pictures = { for: 'good', against: 'all-right', note: 'activity' } as const

type ReasonsProps = { readonly view: View; readonly reasons: readonly Reason[] }

/** Reasons for and against one thing, as marks in words; in easy read as pictures, each with its sentence. */
export const Reasons = (props: ReasonsProps) =>
  props.view.seeing === 'standard' ? <Marked {...props} /> : <Drawn {...props} />

const Drawn = ({ view, reasons }: ReasonsProps) => (
  <ul class="gd-reasons gd-reasons--drawn">
    {reasons.map(({ side, text, picture }) => (
      <li class="gd-why">
        <Picture of={picture ?? pictures[side]} size={36} />
        <span>
          {side === 'against' && <strong>{marks.against(view)}: </strong>}
          {text}
        </span>
      </li>
    ))}
  </ul>
)

/** The side is said in words; its colour only helps. */
const Marked = ({ view, reasons }: ReasonsProps) => (
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
