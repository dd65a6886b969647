import type { Id } from '#ground/kernel/id.ts'
import { type Pence, total } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Gap, LineReasons } from '#weeks/fit/reason.ts'

/** One session of a proposed week, at the ratio and price it was proposed at. */
export type ProposedLine = {
  readonly sessionId: Id
  readonly ratio: Ratio
  readonly price: Pence
  /** One way, by the person's own means. */
  readonly travelMinutes: Minutes
  readonly reasons: LineReasons
}

/** Open until the person answers. Replaced when a later proposal takes its place. */
export type WeekState = 'open' | 'accepted' | 'declined' | 'replaced'

/** What the planner proposes to one person. It is theirs only when they have said yes. */
export type ProposedWeek = {
  readonly id: Id
  readonly personId: Id
  readonly runId: Id
  readonly state: WeekState
  /** Raised by each change, so that of two tabs only the first wins. */
  readonly version: number
  readonly lines: readonly ProposedLine[]
  readonly gaps: readonly Gap[]
}

/** What a person said to their week or to one line of it. A helper's answer is never stored as the person's. */
export type Answer = 'yes' | 'no' | 'not-sure' | 'talk' | 'swap'

export const weeklyCost = (week: Pick<ProposedWeek, 'lines'>): Pence =>
  total(week.lines.map((line) => line.price))
