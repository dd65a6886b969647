import { compile } from './compiled/compile.ts'
import { lostAgreements } from './explain/lost-agreements.ts'
import { unfilledOf } from './explain/unfilled.ts'
import { assertParameters, defaultParameters, type Parameters, stepsFor } from './parameters.ts'
import type { Plan } from './plan.ts'
import { planFacts } from './plan-facts.ts'
import { planOf } from './plan-of.ts'
import type { Problem } from './problem.ts'
import { seededRandom } from './random.ts'
import type { Result } from './result.ts'
import { scoreOf } from './score.ts'
import { anneal, type Progress } from './search/anneal.ts'
import { fillGaps } from './search/fill-gaps.ts'
import { newSearch } from './search/search.ts'
import { keepAgreements } from './start/agreements.ts'
import { fromPlan } from './start/from-plan.ts'
import { greedy, type SessionPrices } from './start/greedy.ts'
import { steps } from './stop/steps.ts'
import type { Stop } from './stop/stop.ts'

export type SolveOptions = {
  /**
   * One whole number decides all chance: the same problem, parameters, seed and steps give the same
   * plan.
   */
  readonly seed: number
  /** When to stop; without it, after as many steps as cool the search. */
  readonly stop?: Stop
  readonly parameters?: Parameters
  readonly onProgress?: (progress: Progress) => void
  /**
   * A plan to start from: what of it can still be is kept to begin with. With `steps(0)` this mends
   * it, filling only what has fallen empty.
   */
  readonly start?: Plan
  /** What a place costs others, by session in the compiled order, for the greedy start. */
  readonly prices?: SessionPrices
}

/**
 * Builds everyone's week at once. First what people have agreed to, then greedily by regret, then
 * by annealing with exact deltas; whenever it is stopped the plan keeps every hard constraint.
 * Throws `FaultyProblem` on a problem that `validate` finds fault with.
 */
export function solve(problem: Problem, options: SolveOptions): Result {
  const { seed, parameters = defaultParameters, onProgress = () => {}, prices, start } = options
  assertParameters(parameters)
  const search = newSearch(compile(problem, parameters), seededRandom(seed))
  const coolingSteps = parameters.search.coolingSteps ?? stepsFor(problem.people.length)
  const { stop = steps(coolingSteps) } = options

  keepAgreements(search)
  if (start) fromPlan(search, start)
  greedy(search, prices)
  const statistics = anneal(search, { stop, coolingSteps, onProgress })
  while (fillGaps(search));

  const plan = planOf(search.roster)
  const facts = planFacts(plan)
  return {
    format: 'good-days-result-1',
    seed,
    parameters,
    plan,
    score: scoreOf(search.roster),
    unfilled: unfilledOf(search.roster, facts),
    lostAgreements: lostAgreements(search.roster.compiled.lookup, facts),
    statistics,
  }
}
