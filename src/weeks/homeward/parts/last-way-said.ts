import type { View } from '#ground/kernel/view.ts'
import { sayTimeAndPart } from '#ground/words/times.ts'
import type { LateSession } from '../way-home.ts'
import { homewardWords as words } from '../words.ts'

/** "The last bus goes at 6.30pm." */
export function sayLastWay(view: View, { means, last }: Pick<LateSession, 'means' | 'last'>) {
  const isBus = means === 'bus'
  if (last === undefined || last === null) return (isBus ? words.noBus : words.noTransport)(view)
  const time = sayTimeAndPart(view, last)
  return (isBus ? words.lastBus : words.lastTransport)(view, { time })
}
