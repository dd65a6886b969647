import type { Child } from 'hono/jsx'
import type { View } from '#ground/kernel/view.ts'
import { DayPicture } from '#ground/words/picture.tsx'
import type { Html } from './html.ts'
import { words } from './words.ts'

export type StripDay = {
  /** Monday 0 to Sunday 6. */
  readonly weekday: number
  /** The day in words, as its heading says it. */
  readonly heading: string
  readonly isToday?: boolean | undefined
  /** `StripItem`s. None, where the day is free. */
  readonly items: readonly Html[]
}

type StripProps = {
  readonly view: View
  readonly days: readonly StripDay[]
  /** The rank of each day's heading: one below the heading that the strip stands under. */
  readonly level?: 2 | 3 | undefined
}

/** Days as columns where there is room, and one below the other where there is not, in every view but standard. */
export const WeekStrip = ({ view, days, level = 2 }: StripProps) => (
  <ol class="gd-week">
    {days.map((day) => (
      <Day view={view} day={day} level={level} />
    ))}
  </ol>
)

type DayProps = { readonly view: View; readonly day: StripDay; readonly level: 2 | 3 }

function Day({ view, day: { weekday, heading, isToday, items }, level }: DayProps) {
  const Heading = `h${level}` as 'h2' | 'h3'
  return (
    <li class={isToday ? 'gd-week__day gd-week__day--today' : 'gd-week__day'}>
      <Heading class="gd-week__heading">
        {view.seeing !== 'standard' && <DayPicture weekday={weekday} view={view} size={56} />}
        <span>{heading}</span>
        {isToday && <span class="gd-week__today">{words.today(view)}</span>}
      </Heading>
      {items.length > 0 ? (
        <ul class="gd-week__items">{items}</ul>
      ) : (
        <p class="gd-week__free">{words.nothingOn(view)}</p>
      )}
    </li>
  )
}

type ItemProps = {
  readonly picture: Html
  /** Stands under both, over the whole width: why it is there. */
  readonly below?: Html | undefined
  readonly children: Child
}

/** One thing in a day: its picture, and words each on a line of its own. */
export const StripItem = ({ picture, below, children }: ItemProps) => (
  <li class="gd-week__item">
    {picture}
    <div class="gd-week__words">{children}</div>
    {below && <div class="gd-week__below">{below}</div>}
  </li>
)

type ChangedProps = { readonly view: View; readonly before: string; readonly now: string }

/** Something that changed: the old crossed out, then the new, each said in words as well. */
export const Changed = ({ view, before, now }: ChangedProps) => (
  <span class="gd-changed">
    <span class="govuk-visually-hidden">{words.wasBefore(view)} </span>
    <del class="gd-changed__old">{before}</del>{' '}
    <span class="govuk-visually-hidden">{words.isNow(view)} </span>
    <ins class="gd-changed__new">{now}</ins>
  </span>
)
