import { minuteOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTime } from '#ground/words/times.ts'
import type { Mark, PersonMarks } from '../event.ts'
import { reasonWords, registerWords as words } from '../register-words.ts'
import type { Standing } from '../whereabouts.ts'

/** A moment of the day as people say it: "9.41am". */
export const sayMoment = (view: View, at: Date): string => sayTime(view, minuteOf(at))

/** "Here since 9.41am", "Not here: ill", "Not accounted for". */
export function sayStanding(
  view: View,
  standing: Standing,
  marks: PersonMarks | undefined,
): string {
  const mark = marks?.mark
  if (standing === 'unaccounted') return words.isUnaccounted(view)
  if (!mark) return words.isExpected(view)
  return sayMark(view, mark, marks)
}

export function sayMark(
  view: View,
  mark: Pick<Mark, 'kind' | 'reason' | 'at'>,
  { arrivedAt, leftAt }: Pick<PersonMarks, 'arrivedAt' | 'leftAt'> = {},
): string {
  if (mark.kind === 'not-here')
    return words.isNotHere(view, { why: reasonWords[mark.reason ?? 'unknown'](view) })
  if (mark.kind === 'left') return words.leftAt(view, { time: sayMoment(view, leftAt ?? mark.at) })
  return words.hereSince(view, { time: sayMoment(view, arrivedAt ?? mark.at) })
}
