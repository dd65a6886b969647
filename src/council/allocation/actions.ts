import { dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import type { HalfDay } from '#ground/kernel/week.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { nextMonday } from '#weeks/bookings/week-of-places.ts'
import { type NewWeek, proposeWeeks } from '#weeks/proposals/actions.ts'
import { loadCountyFacts } from './county-queries.ts'
import { defaultParameters } from './engine/parameters.ts'
import type { Problem } from './engine/problem.ts'
import { type Solved, type SolvingProgress, solveApart } from './planner-thread.ts'
import { problemOf } from './problem-of.ts'
import { lineReasons, obstaclesOf } from './reasons.ts'
import { type PlanReport, reportOf } from './report.ts'
import { frozen, loadRun, saveBegun, saveFinished } from './run-store.ts'

/** Raised whenever the same problem and seed may give another plan. A run names the one that made it. */
export const ENGINE_VERSION = '2'

export type Planning = {
  readonly councilId: Id
  readonly seed: number
  readonly atMostSteps?: number
  readonly atMostSeconds?: number
  /** Whether the weeks are proposed to people, or only worked out and kept. */
  readonly propose: boolean
  readonly onProgress?: (progress: SolvingProgress) => void
  /** Ends it before it is done: nothing is proposed. */
  readonly signal?: AbortSignal
}
export type Planned = Solved & {
  readonly runId: Id
  readonly problem: Problem
  readonly report: PlanReport
  /** Where it was a replay. */
  readonly again?: Again
}

/** Whether a kept run gave the same result to the byte when it was run again, and the engine that made it. */
export type Again = { readonly isSame: boolean; readonly engineVersion: string }

/**
 * Works out everyone's week and proposes it, as it could be from the coming Monday on, on which a yes of today takes
 * hold. Nobody is proposed a place that somebody else holds, so each may say yes or no in any order. The facts are read in one transaction and the weeks saved in another; none
 * is open while the engine computes, and the run keeps what it takes to be run again.
 */
export async function planWeeks(platform: Platform, planning: Planning): Promise<Planned> {
  const { councilId, seed, propose, onProgress, signal } = planning
  const parameters = defaultParameters
  const runId = newId(platform.now())
  const problem = await platform.transaction(councilId, async (db) => {
    const now = platform.now()
    const made = problemOf(await loadCountyFacts(db, councilId, nextMonday(dayOf(now))))
    const run = { id: runId, seed, parameters, engineVersion: ENGINE_VERSION, problem: made, now }
    await saveBegun(db, councilId, run)
    return made
  })
  const { atMostSteps, atMostSeconds } = planning
  const solved = await solveApart(
    {
      ...{ problem, seed, parameters },
      ...(atMostSteps !== undefined && { atMostSteps }),
      ...(atMostSeconds !== undefined && { atMostSeconds }),
    },
    onProgress,
    signal,
  )
  await platform.transaction(councilId, async (db) => {
    const now = platform.now()
    await saveFinished(db, councilId, { id: runId, result: solved.result, now })
    if (propose) await proposeWeeks(db, councilId, runId, weeksOf(problem, solved), now)
  })
  return { ...solved, runId, problem, report: reportFor(problem, solved) }
}

type Replaying = Pick<Planning, 'councilId' | 'onProgress' | 'signal'> & { readonly runId: Id }

/**
 * Runs a kept run again, on what was kept with it. It changes nothing.
 * @throws NotFound where the council has no such finished run
 */
export async function replay(
  platform: Platform,
  { councilId, runId, onProgress, signal }: Replaying,
): Promise<Planned> {
  const run = await platform.transaction(councilId, (db) => loadRun(db, councilId, runId))
  const { problem, seed, engineVersion } = run
  // As the result has them, to the order of their keys: a jsonb column keeps none.
  const { parameters, statistics } = run.result
  const atMostSteps = statistics.steps
  const solving = { problem, seed, parameters, atMostSteps }
  const solved = await solveApart(solving, onProgress, signal)
  const isSame = frozen(solved.result).hash === run.resultHash
  return {
    ...solved,
    runId,
    problem,
    report: reportFor(problem, solved),
    again: { isSame, engineVersion },
  }
}

function reportFor(problem: Problem, { result }: Solved): PlanReport {
  const counts = new Map<string, number>()
  for (const { reason } of result.unfilled) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const gaps = [...counts].map(([reason, halfDays]) => ({ reason, halfDays }))
  return reportOf(
    problem,
    result.plan,
    gaps.sort((a, b) => b.halfDays - a.halfDays || a.reason.localeCompare(b.reason)),
  )
}

/** The engine's answer as weeks to propose. Somebody with nothing planned and nothing wanted is proposed nothing. */
function weeksOf(problem: Problem, { weeks }: Solved): readonly NewWeek[] {
  const people = new Map(problem.people.map((p) => [p.id, p]))
  const places = new Map(problem.sessions.map((s) => [s.id, s.place]))
  return weeks.flatMap((week): NewWeek[] => {
    const reach = new Map(people.get(week.person)?.reach)
    const lines = week.lines.map((line) => ({
      sessionId: line.session,
      ratio: line.ratio,
      price: pence(line.pence),
      travelMinutes: reach.get(places.get(line.session) ?? '') ?? 0,
      reasons: lineReasons([...line.for, ...line.against]),
    }))
    const gaps = week.unfilled.map(({ halfDay, nearest }) => ({
      halfDay: halfDay as HalfDay,
      misses: nearest.map((miss) => ({
        sessionId: miss.session,
        obstacles: obstaclesOf(miss.blockedBy),
      })),
    }))
    return lines.length + gaps.length > 0 ? [{ personId: week.person, lines, gaps }] : []
  })
}
