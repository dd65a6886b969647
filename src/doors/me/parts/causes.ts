import type { View } from '#ground/kernel/view.ts'
import type { PictureKey } from '#ground/words/pictures.ts'
import type { Cause } from '#weeks/bookings/cause.ts'
import { causeWords, shortCauseWords } from '#weeks/bookings/persons-day-words.ts'

/** What somebody may say of why, each with its picture. The first five are all that a page of pictures holds. */
const CAUSE_PICTURES: readonly (readonly [Cause, PictureKey])[] = [
  ['ill', 'ill'],
  ['transport', 'bus'],
  ['changed-mind', 'no'],
  ['fear-or-harm', 'scared'],
  ['holiday', 'holiday'],
  ['hospital', 'hospital'],
  ['disability', 'wheelchair'],
  ['support-failed', 'people'],
  ['other', 'other'],
]
const PICTURED = 5

/** A day away is no reason to stop for good. */
export function causesShown({ seeing }: View, isForGood: boolean): typeof CAUSE_PICTURES {
  const causes = CAUSE_PICTURES.filter(
    ([cause]) => !isForGood || !(cause === 'holiday' || cause === 'hospital'),
  )
  return seeing === 'pictures' ? causes.slice(0, PICTURED) : causes
}

export const sayCause = (view: View, cause: Cause): string =>
  ((view.seeing === 'pictures' && shortCauseWords[cause]) || causeWords[cause])(view)
