import { keep, undo } from '../change.ts'
import { type SearchProgress, type Stop, stepsBetweenQuestions } from '../stop/stop.ts'
import { bestSeen, putBack, seeAfter, seeBefore } from './best-seen.ts'
import { moveDrawer } from './draw-move.ts'
import type { Search } from './search.ts'
import { settle } from './settle.ts'

/**
 * How the search went; with the seed and the parameters, `steps` and `coolingSteps` run it again to
 * the byte.
 */
export type SearchStatistics = {
  readonly steps: number
  readonly coolingSteps: number
  readonly accepted: number
  /** The step that found the best plan, and the score that the search began with. */
  readonly improvedAt: number
  readonly startScore: number
}

export type Progress = SearchProgress & {
  readonly current: number
  readonly filledHalfDays: number
  readonly temperature: number
}

export type Annealing = {
  readonly stop: Stop
  readonly coolingSteps: number
  readonly onProgress: (progress: Progress) => void
}

const questionsBetweenReports = 64

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, 1983) from hot to cold by the count of
 * steps, never by the clock, and cold from there on. The best plan seen is put back at the end. No
 * plan that is kept, at any step, is against a hard constraint.
 */
export function anneal(search: Search, { stop, coolingSteps, onProgress }: Annealing) {
  const { roster, random } = search
  const { hot, cold } = roster.compiled.parameters.search
  const drawMove = moveDrawer(search)
  const best = bestSeen(roster)
  const startScore = best.score
  let accepted = 0
  let step = 0
  for (let question = 0; ; question++) {
    const progress = { step, improvedAt: best.at, best: best.score }
    const temperature = hot * (cold / hot) ** Math.min(1, step / coolingSteps)
    if (question % questionsBetweenReports === 0) {
      const { total, filled } = roster
      onProgress({ ...progress, current: total, filledHalfDays: filled, temperature })
    }
    if (stop(progress)) break
    for (const end = step + stepsBetweenQuestions; step < end; step++) {
      const before = roster.total
      const isWhole = drawMove().attempt(search) && settle(search)
      const rise = roster.total - before
      if (!isWhole || (rise < 0 && random.unit() >= Math.exp(rise / temperature))) {
        undo(roster)
        continue
      }
      seeBefore(best, roster, before)
      keep(roster)
      seeAfter(best, roster, step)
      accepted++
    }
  }
  putBack(best, roster)
  return { steps: step, coolingSteps, accepted, improvedAt: best.at, startScore }
}
