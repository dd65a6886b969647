import type { Compiled } from '../compiled/compiled.ts'
import { evennessSteps } from '../soft/evenness.ts'
import { type Columns, sharedCandidates } from './columns.ts'
import { addColumn, addRow, type LinearModel, type Term } from './linear-model.ts'

/** The soft constraints that are not of one line alone, each made linear. */
export function addSoftConstraints(model: LinearModel, compiled: Compiled, columns: Columns): void {
  columns.ofPerson.forEach((mine, p) => {
    addMinutes(model, compiled, mine, p)
  })
  addOutcomes(model, compiled)
  addFriends(model, compiled)
  addEvenness(model, compiled, columns)
}

/**
 * Minutes that count are at most those planned, and at most those wanted (or, for the carer,
 * needed).
 */
function addMinutes(model: LinearModel, compiled: Compiled, mine: readonly number[], p: number) {
  const { people, weights, candidates, sessions } = compiled
  const needed = people.carerBreak[p] as number
  model.offset -= weights['carer-break'] * needed
  const planned = mine.map(
    (c): Term => [c, -(sessions.minutes[candidates.session[c] as number] as number)],
  )
  for (const [worth, most] of [
    [weights['wanted-minutes'], people.wantedMinutes[p] as number],
    [weights['carer-break'], needed],
  ] as const) {
    if (worth === 0 || most === 0) continue
    const counted = addColumn(model, { worth, most })
    addRow(model, [[counted, 1], ...planned], { most: 0 })
  }
}

function addOutcomes(model: LinearModel, { candidates, weights }: Compiled) {
  const serving: number[][] = Array.from({ length: candidates.outcomes }, () => [])
  for (let c = 0; c < candidates.count; c++) {
    const end = candidates.outcomeStart[c + 1] as number
    for (let i = candidates.outcomeStart[c] as number; i < end; i++) {
      serving[candidates.outcome[i] as number]?.push(c)
    }
  }
  for (const lines of serving) {
    const served = addColumn(model, { worth: weights['outcomes-served'] })
    addRow(model, [[served, 1], ...lines.map((c): Term => [c, -1])], { most: 0 })
  }
}

/**
 * Together in a session is at most each of the two there; the first together is at most the sum
 * over sessions.
 */
function addFriends(model: LinearModel, { candidates, people, friends }: Compiled) {
  for (let p = 0; p < people.count; p++) {
    for (let i = friends.start[p] as number; i < (friends.start[p + 1] as number); i++) {
      const q = friends.other[i] as number
      if (q < p) continue
      const tie = friends.tie[i] as number
      const further = friends.further[tie] as number
      const first = addColumn(model, { worth: (friends.first[tie] as number) - further })
      const together = sharedCandidates(candidates, p, q).map(([c, d]): Term => {
        const both = addColumn(model, { worth: further })
        for (const one of [c, d]) {
          addRow(
            model,
            [
              [both, 1],
              [one, -1],
            ],
            { most: 0 },
          )
        }
        return [both, -1]
      })
      addRow(model, [[first, 1], ...together], { most: 0 })
    }
  }
}

/**
 * A column for each step of each group, worth less and less, so that they fill in their order by
 * themselves.
 */
function addEvenness(model: LinearModel, compiled: Compiled, { ofPerson }: Columns) {
  const { people, groups, weights, candidates, sessions } = compiled
  groups.names.forEach(({ kind }, g) => {
    const filled: Term[] = ofPerson.flatMap((mine, p) =>
      people[kind][p] === g
        ? mine.map(
            (c): Term => [c, -(sessions.halfDays[candidates.session[c] as number] as number)],
          )
        : [],
    )
    let from = 0
    const stepsOfGroup = evennessSteps.map(({ percent, points }): Term => {
      const to = Math.floor(((groups.wanted[g] as number) * percent) / 100)
      const column = addColumn(model, { worth: weights.evenness * points, most: to - from })
      from = to
      return [column, 1]
    })
    addRow(model, [...stepsOfGroup, ...filled], { most: 0 })
  })
}
