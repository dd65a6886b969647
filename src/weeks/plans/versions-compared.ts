import { minus, type Pence } from '#ground/kernel/money.ts'
import { linesThatCount, type SupportPlan, yearlyCost } from './plan.ts'
import type { PlanLine } from './plan-line.ts'

/** One line in two versions: with one side alone it is new, or gone. */
export type LineCompared = {
  readonly before?: PlanLine
  readonly after?: PlanLine
  readonly kind: 'same' | 'changed' | 'new' | 'gone'
}

export type VersionsCompared = {
  readonly lines: readonly LineCompared[]
  readonly yearly: { readonly before: Pence; readonly after: Pence; readonly change: Pence }
}

/** Two versions of a plan, line by line by their threads, what changed first, with what they cost. */
export function versionsCompared(before: SupportPlan, after: SupportPlan): VersionsCompared {
  const [old, now] = [linesThatCount(before.lines), linesThatCount(after.lines)]
  const threads = [...new Set([...old, ...now].map((line) => line.threadId))]
  const cost = { before: yearlyCost(before), after: yearlyCost(after) }
  const lines = threads.map((thread) =>
    compared(
      old.find((line) => line.threadId === thread),
      now.find((line) => line.threadId === thread),
    ),
  )
  return {
    lines: lines.toSorted((a, b) => Number(a.kind === 'same') - Number(b.kind === 'same')),
    yearly: { ...cost, change: minus(cost.after, cost.before) },
  }
}

function compared(before: PlanLine | undefined, after: PlanLine | undefined): LineCompared {
  if (!before || !after)
    return { ...(before && { before }), ...(after && { after }), kind: before ? 'gone' : 'new' }
  return { before, after, kind: isSame(before, after) ? 'same' : 'changed' }
}

const isSame = (a: PlanLine, b: PlanLine): boolean => said(a) === said(b)

/** What the person would notice of a line. */
const said = (line: PlanLine): string =>
  JSON.stringify([
    ...[line.kind, line.what, line.sessionId, line.providerId, line.route, line.ratio],
    ...[line.rhythm, line.startsMinute, line.minutes, line.unitPrice, line.yearly],
  ])
