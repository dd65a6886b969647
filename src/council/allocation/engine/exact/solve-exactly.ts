import highsModule, { type ModelData } from 'highs'
import { compile } from '../compiled/compile.ts'
import type { Compiled } from '../compiled/compiled.ts'
import { defaultParameters, type Parameters } from '../parameters.ts'
import { emptyPlan, type Plan } from '../plan.ts'
import { findCandidate, lineOf } from '../plan-of.ts'
import type { Problem } from '../problem.ts'
import type { LinearModel } from './linear-model.ts'
import { weekModel } from './week-model.ts'

/**
 * What HiGHS found in its time: its best plan, or none, and how much any plan could be worth at
 * most.
 */
export type ExactAnswer = {
  readonly plan: Plan | null
  readonly value: number
  readonly bound: number
  readonly isOptimal: boolean
  readonly columns: number
  readonly rows: number
}

export type ExactOptions = {
  readonly seconds: number
  readonly parameters?: Parameters
  /** A plan to improve on; HiGHS works out the rest of its columns itself. */
  readonly start?: Plan
}

/**
 * The package's types speak of its CommonJS form; as an ES module the default export is the loader
 * itself.
 */
const loadHighs = highsModule as unknown as typeof highsModule.default

const optimal = 7

/**
 * Solves a small problem by branch and cut. Agreements are the search's affair: give a problem
 * without any.
 */
export async function solveExactly(problem: Problem, options: ExactOptions): Promise<ExactAnswer> {
  const compiled = compile(problem, options.parameters ?? defaultParameters)
  const model = weekModel(compiled)
  const highs = await loadHighs()
  const source: ModelData = {
    ...toHighs(model),
    sense: highs.constants.objectiveSense.maximize,
  }
  return highs.withModel(source, (solver) => {
    solver.options.set({
      output_flag: false,
      time_limit: options.seconds,
      mip_rel_gap: 1e-6,
    })
    if (options.start) solver.setSolution(toValues(compiled, options.start))
    solver.run()
    const isFound = solver.info.get('primal_solution_status') === 2
    const values = solver.getSolution().colValue
    return {
      plan: isFound ? toPlan(compiled, values) : null,
      value: isFound ? Math.round(solver.getObjectiveValue()) : -Infinity,
      bound: Number(solver.info.get('mip_dual_bound')),
      isOptimal: solver.getModelStatus() === optimal,
      columns: model.columns.worth.length,
      rows: model.rows.least.length,
    }
  })
}

function toHighs({ columns, rows, offset }: LinearModel): ModelData {
  const numCols = columns.worth.length
  const numRows = rows.least.length
  return {
    numCols,
    numRows,
    offset,
    colCost: columns.worth,
    colLower: columns.least,
    colUpper: columns.most,
    rowLower: rows.least,
    rowUpper: rows.most,
    integrality: Int32Array.from(columns.isWhole, Number),
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts: rows.starts,
      indices: rows.columns,
      values: rows.factors,
    },
  }
}

/** Every candidate's column, 1 where it is planned. */
function toValues(compiled: Compiled, plan: Plan) {
  const { count } = compiled.candidates
  const values = new Float64Array(count)
  for (const { person, lines } of plan.weeks) {
    for (const { session } of lines) values[findCandidate(compiled, person, session)] = 1
  }
  return { indices: Int32Array.from({ length: count }, (_, c) => c), values }
}

function toPlan(compiled: Compiled, values: ArrayLike<number>): Plan {
  const { people } = compiled.lookup.problem
  const { candidates } = compiled
  const weeks = emptyPlan(people).weeks.map((week, p) => ({
    ...week,
    lines: Array.from({
      length: (candidates.start[p + 1] as number) - (candidates.start[p] as number),
    })
      .map((_, i) => (candidates.start[p] as number) + i)
      .filter((c) => (values[c] ?? 0) > 0.5)
      .map((c) => lineOf(compiled, c)),
  }))
  return { format: 'good-days-plan-1', weeks }
}
