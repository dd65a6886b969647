/**
 * The plan engine against a greedy pass and against HiGHS, given the same seconds on the same synthetic counties, in one
 * run. Every plan is reckoned again by the independent checker before it is printed.
 *
 *   node --import tsx bench/plan.ts                  30 and 100 people, 30 seconds each
 *   node --import tsx bench/plan.ts --seconds 120    as many seconds as you like
 *   node --import tsx bench/plan.ts --county         only a county of 480 people and 900 sessions, with the default stop
 */
import { parseArgs } from 'node:util'
import { check } from '#council/allocation/engine/checker/check.ts'
import { solveExactly } from '#council/allocation/engine/exact/solve-exactly.ts'
import { generateCounty } from '#council/allocation/engine/generate/generate.ts'
import { defaultParameters, type Parameters } from '#council/allocation/engine/parameters.ts'
import type { Plan } from '#council/allocation/engine/plan.ts'
import type { Problem } from '#council/allocation/engine/problem.ts'
import type { Result } from '#council/allocation/engine/result.ts'
import { solve } from '#council/allocation/engine/solve.ts'
import { maxRuntime } from '#council/allocation/engine/stop/max-runtime.ts'
import { steps } from '#council/allocation/engine/stop/steps.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    county: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
})
const seconds = Number(values.seconds)
const seed = Number(values.seed)

type Row = {
  readonly how: string
  readonly plan: Plan | null
  readonly seconds: number
  readonly note?: string
}

async function against(people: number): Promise<void> {
  const sessions = Math.round(people * 1.9)
  const problem = generateCounty({ people, sessions, seed, staffing: 1, agreed: 0 })
  const greedy = timed(() => solve(problem, { seed, stop: steps(0) }))
  const usual = timed(() => solve(problem, { seed }))
  const stepsASecond = usual.result.statistics.steps / usual.seconds
  const ours = timed(() => searchFor(problem, stepsASecond))
  const cold = await timedExactly(problem)
  const warm = await timedExactly(problem, greedy.result.plan)
  const bound = Math.min(cold.bound, warm.bound)
  const size = `${cold.columns} columns, ${cold.rows} rows`
  print(`${people} people, ${sessions} sessions: ${size}`, problem, bound, [
    { how: `HiGHS from greedy, ${seconds} s`, ...warm },
    { how: `HiGHS, ${seconds} s`, ...cold },
    { how: 'greedy', plan: greedy.result.plan, seconds: greedy.seconds },
    { how: 'ours, default stop', plan: usual.result.plan, seconds: usual.seconds },
    { how: `ours, ${seconds} s`, plan: ours.result.plan, seconds: ours.seconds },
  ])
}

async function timedExactly(problem: Problem, start?: Plan) {
  const began = performance.now()
  const answer = await solveExactly(problem, start ? { seconds, start } : { seconds })
  const note = answer.isOptimal ? 'proven optimum' : ''
  return { ...answer, note, seconds: (performance.now() - began) / 1000 }
}

/** One annealing that cools over the whole time, as near as the speed just measured can tell. */
function searchFor(problem: Problem, stepsASecond: number): Result {
  const coolingSteps = Math.max(1, Math.round(stepsASecond * seconds * 0.95))
  const parameters: Parameters = {
    ...defaultParameters,
    search: { ...defaultParameters.search, coolingSteps },
  }
  return solve(problem, { seed, stop: maxRuntime(seconds), parameters })
}

function county(): void {
  const problem = generateCounty({ people: 480, sessions: 900, seed, staffing: 1.15 })
  const greedy = timed(() => solve(problem, { seed, stop: steps(0) }))
  const usual = timed(() => solve(problem, { seed }))
  const { steps: taken } = usual.result.statistics
  const note = `${Math.round(taken / usual.seconds / 1000)} thousand steps a second`
  print('480 people, 900 sessions', problem, null, [
    { how: 'greedy', plan: greedy.result.plan, seconds: greedy.seconds },
    { how: 'ours, default stop', plan: usual.result.plan, seconds: usual.seconds, note },
  ])
}

/** Values and times as ratios of the first row's, and values of the lowest bound that HiGHS has proved. */
function print(title: string, problem: Problem, bound: number | null, rows: readonly Row[]): void {
  const reckoned = rows.map((row) => ({
    ...row,
    checked: row.plan && check(problem, row.plan, defaultParameters.weights),
  }))
  const [first] = reckoned
  const wanted = problem.people.reduce((sum, person) => sum + person.wantedHalfDays.length, 0)
  console.log(`\n${title}; ${wanted} half-days wanted`)
  console.table(
    reckoned.map(({ how, checked, seconds: took, note = '' }) => ({
      how,
      value: checked?.total ?? 'none',
      'value ratio': ratio(checked?.total, first?.checked?.total, 4),
      'of the bound': ratio(checked?.total, bound, 4),
      filled: (checked?.byConstraint['wanted-time-filled'] ?? 0) / 10_000,
      seconds: took.toFixed(2),
      'time ratio': ratio(took, first?.seconds, 3),
      broken: checked?.broken.length ?? 0,
      note,
    })),
  )
}

const ratio = (
  part: number | undefined,
  whole: number | null | undefined,
  digits: number,
): string => (part === undefined || !whole ? '' : (part / whole).toFixed(digits))

function timed<Answer>(run: () => Answer): { readonly result: Answer; readonly seconds: number } {
  const began = performance.now()
  const result = run()
  return { result, seconds: (performance.now() - began) / 1000 }
}

if (values.county) county()
else for (const people of [30, 100]) await against(people)
