import { type Day, weekdayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { sayWeekday } from './dates.ts'
import { clockUrl, dateUrl, dayUrl, pictureUrl } from './picture-files.ts'
import type { PictureKey } from './pictures.ts'
import { sayTimeAndPart } from './times.ts'

/** In pixels; nothing, where the row or the card that it stands in sets it. */
type Size = { readonly size?: number | undefined }

type PictureProps = Size & {
  readonly of: PictureKey
  /** Nothing, where words beside it say the same (ER21); else what it means, in ten words or fewer. */
  readonly alt?: string | undefined
}

/** A picture from the pack. Drawn on white in every colour scheme, for its lines are black. */
export const Picture = ({ of, alt = '', size }: PictureProps) => (
  <Drawing src={pictureUrl(of)} alt={alt} size={size} />
)

/** A clock's face at a time. Without `view` it says nothing, for words beside it do. */
export const Clock = ({ at, view, size }: Size & { at: Minutes; view?: View | undefined }) => (
  <Drawing src={clockUrl(at)} alt={view ? sayTimeAndPart(view, at) : ''} size={size} />
)

/** A day of the week as a leaf of a calendar, with its letters in the reader's language. */
export const DayPicture = ({
  weekday,
  view,
  isAlone = false,
  size,
}: Size & { weekday: number; view: View; isAlone?: boolean | undefined }) => (
  <Drawing
    src={dayUrl(weekday, view.language)}
    alt={isAlone ? sayWeekday(view, weekday) : ''}
    size={size}
  />
)

/** One day and no other, as a leaf of a calendar: its weekday small, its number large. Words beside it say the same. */
export const DatePicture = ({ day, view, size }: Size & { day: Day; view: View }) => (
  <Drawing src={dateUrl(weekdayOf(day), view.language, Number(day.slice(8)))} alt="" size={size} />
)

const Drawing = ({ src, alt, size = 72 }: Size & { src: string; alt: string }) => (
  <img class="gd-picture" src={src} alt={alt} width={size} height={size} />
)
