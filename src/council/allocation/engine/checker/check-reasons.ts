import type { LostAgreement } from '../explain/lost-agreements.ts'
import type { NearMiss, Unfilled } from '../explain/unfilled.ts'
import type { Block } from '../hard/block.ts'
import type { Weights } from '../parameters.ts'
import type { Plan } from '../plan.ts'
import type { Problem } from '../problem.ts'
import { obstacles, type Pair } from './obstacles.ts'
import { type PlainPlan, plainPlan } from './plain-plan.ts'
import { assessedIn, cheapestPrice } from './plain-staffing.ts'
import { worth } from './worth.ts'

type Told = {
  readonly unfilled: readonly (Unfilled & { readonly person: string })[]
  readonly lostAgreements: readonly LostAgreement[]
}

/**
 * Every reason given for a plan that is not true, as a sentence; nothing where all are, and none is
 * missing.
 */
export function checkReasons(
  problem: Problem,
  plan: Plan,
  told: Told,
  weights: Weights,
): readonly string[] {
  const plain = plainPlan(problem, plan)
  return [
    ...told.unfilled.flatMap((unfilled) => falseReasons(problem, plain, unfilled)),
    ...told.unfilled.flatMap((u) => falseDifferences(problem, plan, u, weights)),
    ...missing(problem, plain, told),
    ...told.lostAgreements
      .filter((lost) => !isSame(obstacles(problem, plain, lost), lost.blockedBy))
      .map(({ person, session }) => `${person} lost ${session} for something else`),
  ]
}

/**
 * Every empty wanted half-day is told of, and nothing else is; and every agreement that is not in
 * the plan.
 */
function missing({ people }: Problem, plain: PlainPlan, told: Told): string[] {
  const empty = people.flatMap(({ id, wantedHalfDays }) => {
    const filled = plain.linesOf(id).flatMap(({ session }) => plain.session(session).halfDays)
    return wantedHalfDays.filter((h) => !filled.includes(h)).map((h) => `${id} at ${h}`)
  })
  const lost = people.flatMap(({ id, agreed }) => {
    const kept = plain.linesOf(id).map(({ session }) => session)
    return [...new Set(agreed)].filter((s) => !kept.includes(s)).map((s) => `${id} in ${s}`)
  })
  const toldEmpty = told.unfilled.map(({ person, halfDay }) => `${person} at ${halfDay}`)
  const toldLost = told.lostAgreements.map(({ person, session }) => `${person} in ${session}`)
  return [
    ...(empty.sort().join() === toldEmpty.sort().join()
      ? []
      : ['Not the half-days that are empty']),
    ...(lost.sort().join() === toldLost.sort().join() ? [] : ['Not the agreements that are lost']),
  ]
}

function falseReasons(
  problem: Problem,
  plain: PlainPlan,
  unfilled: Unfilled & { readonly person: string },
): string[] {
  const { person, halfDay } = unfilled
  const said = `${person} at ${halfDay}:`
  const there = problem.sessions.filter(({ halfDays }) => halfDays.includes(halfDay))
  const all = there.map(({ id }) => obstacles(problem, plain, { person, session: id }))
  const found: string[] = []
  if (there.length !== unfilled.sessions) found.push(`${said} there are ${there.length} sessions`)
  const counts: Record<string, number> = {}
  for (const { constraint } of all.flat()) counts[constraint] = (counts[constraint] ?? 0) + 1
  if (inOrder(counts) !== inOrder(unfilled.blocked)) found.push(`${said} not so many blocked`)
  const fewest = Math.min(...all.map((obstacle) => obstacle.length))
  for (const { session, blockedBy } of unfilled.nearest) {
    const true_ = obstacles(problem, plain, { person, session })
    if (!isSame(true_, blockedBy)) found.push(`${said} ${session} is not blocked like that`)
  }
  const [nearest] = unfilled.nearest
  const isNearest = there.length === 0 ? !nearest : nearest?.blockedBy.length === fewest
  if (!isNearest) found.push(`${said} another session is nearer`)
  const reasons: readonly string[] = nearest?.blockedBy.map(({ constraint }) => constraint) ?? []
  const isTrue =
    unfilled.reason === 'no-session'
      ? there.length === 0
      : unfilled.reason === 'worth-less'
        ? fewest === 0
        : fewest > 0 && reasons[0] === unfilled.reason
  if (!isTrue) found.push(`${said} the reason is not ${unfilled.reason}`)
  return found
}

/** What could be had and was left must be worth nothing or less, by exactly what is said. */
function falseDifferences(
  problem: Problem,
  plan: Plan,
  { person, nearest }: { readonly person: string; readonly nearest: readonly NearMiss[] },
  weights: Weights,
): string[] {
  return nearest
    .filter(({ difference }) => difference !== null)
    .filter(({ session, difference }) => {
      const really = differenceOf(problem, plan, { person, session }, weights)
      return difference !== really || really > 0
    })
    .map(({ session }) => `${person} in ${session} is worth something else`)
}

/** What one more line changes, by reckoning the whole plan twice. */
export function differenceOf(problem: Problem, plan: Plan, pair: Pair, weights: Weights): number {
  const plain = plainPlan(problem, plan)
  const session = plain.session(pair.session)
  const assessed = assessedIn(plain.person(pair.person), session.setting)
  const price = assessed && cheapestPrice(session, assessed)
  if (!price) throw new Error(`${pair.person} has no price in ${pair.session}`)
  const line = { session: pair.session, ...price }
  const weeks = plan.weeks.map((week) =>
    week.person === pair.person ? { ...week, lines: [...week.lines, line] } : week,
  )
  const total = (of: Plan) =>
    Object.values(worth(problem, plainPlan(problem, of), weights)).reduce((a, b) => a + b, 0)
  return total({ ...plan, weeks }) - total(plan)
}

const isSame = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.map(inOrder).sort().join() === b.map(inOrder).sort().join()

/** JSON with keys and lists in order, so that two ways of saying one thing are one text. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).sort().join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, part]) => `${key}:${inOrder(part)}`)
  return `{${entries.sort().join()}}`
}
