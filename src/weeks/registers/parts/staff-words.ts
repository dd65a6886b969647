import type { View } from '#ground/kernel/view.ts'
import { sayNumber } from '#ground/words/figures.ts'
import type { StaffOnDay, Stretch } from '../day-sheet.ts'
import { words } from '../words.ts'

/** "8 needed: 4 for one person each, 4 shared; 7 on the rota: one short". */
export function sayStaff(view: View, staff: StaffOnDay): string {
  const shared = staff.pooled.reduce((a, b) => a + b, 0)
  const { needed, dedicated } = staff
  const asked =
    needed > dedicated + shared
      ? words.neededAtLeast(view, { needed })
      : words.needed(view, { needed, dedicated, shared })
  return onRota(view, needed > 0 ? asked : words.nobodyNeeded(view), staff)
}

/** "8 needed; 7 on the rota: one short", for a stretch of a venue's day. */
export const sayStretch = (view: View, stretch: Stretch): string =>
  onRota(view, words.neededPlain(view, { needed: stretch.needed }), stretch)

const onRota = (view: View, needed: string, staff: Pick<StaffOnDay, 'onRota' | 'short'>) =>
  words.rota(view, { needed, onRota: sayNumber(view, staff.onRota), short: shortage(view, staff) })

function shortage(view: View, { short }: Pick<StaffOnDay, 'short'>): string {
  if (short === 0) return words.enough(view)
  return short === 1 ? words.oneShort(view) : words.short(view, { short: sayNumber(view, short) })
}
