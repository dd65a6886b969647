import { parentPort, workerData } from 'node:worker_threads'
import { explainer } from './engine/explain/explain.ts'
import { solve } from './engine/solve.ts'
import { anyOf } from './engine/stop/any-of.ts'
import { maxRuntime } from './engine/stop/max-runtime.ts'
import { steps } from './engine/stop/steps.ts'
import type { Solved, Solving } from './planner-thread.ts'

// Runs in a worker thread, so that the program goes on answering while it computes.
const { problem, seed, parameters, atMostSteps, atMostSeconds } = workerData as Solving
const most = [
  ...(atMostSteps === undefined ? [] : [steps(atMostSteps)]),
  ...(atMostSeconds === undefined ? [] : [maxRuntime(atMostSeconds)]),
]
const result = solve(problem, {
  seed,
  parameters,
  ...(most.length > 0 && { stop: anyOf(...most) }),
  onProgress: ({ step, filledHalfDays }) => parentPort?.postMessage({ step, filledHalfDays }),
})
const explain = explainer(problem, result.plan, parameters)
const solved: Solved = { result, weeks: problem.people.map(({ id }) => explain.person(id)) }
parentPort?.postMessage({ solved })
