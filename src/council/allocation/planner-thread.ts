import { Worker } from 'node:worker_threads'
import type { PersonExplanation } from './engine/explain/explain.ts'
import { type Parameters, stepsFor } from './engine/parameters.ts'
import type { Problem } from './engine/problem.ts'
import type { Result } from './engine/result.ts'

/** What one run of the planner is given. Without a limit it takes as many steps as cool its search. */
export type Solving = {
  readonly problem: Problem
  readonly seed: number
  readonly parameters: Parameters
  readonly atMostSteps?: number
  readonly atMostSeconds?: number
}
export type Solved = { readonly result: Result; readonly weeks: readonly PersonExplanation[] }

/** How far a run is, from 0 to 1, and how many wanted half-days its present plan fills. */
export type SolvingProgress = { readonly done: number; readonly filledHalfDays: number }

type Said =
  | { readonly solved: Solved }
  | { readonly step: number; readonly filledHalfDays: number; readonly solved?: undefined }

/**
 * Solves in a thread of its own. No database connection is held meanwhile.
 * @param signal ends the thread where it stands, and rejects with its reason
 */
export function solveApart(
  solving: Solving,
  onProgress: (progress: SolvingProgress) => void = () => {},
  signal?: AbortSignal,
): Promise<Solved> {
  const steps = solving.atMostSteps ?? stepsFor(solving.problem.people.length)
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const thread = new Worker(new URL('./solving-thread.ts', import.meta.url), {
      workerData: solving,
    })
    thread.on('message', (said: Said) => {
      if (said.solved) resolve(said.solved)
      else onProgress({ done: Math.min(1, said.step / steps), filledHalfDays: said.filledHalfDays })
    })
    thread.once('error', reject)
    const end = () => {
      reject(signal?.reason)
      void thread.terminate()
    }
    signal?.addEventListener('abort', end)
    thread.once('exit', (code) => {
      signal?.removeEventListener('abort', end)
      reject(new Error(`The planner's thread ended early, code ${code}`))
    })
  })
}
