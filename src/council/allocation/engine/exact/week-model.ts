import type { Compiled } from '../compiled/compiled.ts'
import { type Columns, sharedCandidates } from './columns.ts'
import { addColumn, addRow, emptyModel, type LinearModel, type Term } from './linear-model.ts'
import { addSoftConstraints } from './soft-rows.ts'

/**
 * The whole problem as a mixed-integer linear programme with the very objective of the search: a
 * binary column for each candidate, every hard constraint as rows, and the soft constraints that
 * join lines as continuous columns, exact since each is concave or bounded by its parts.
 */
export function weekModel(compiled: Compiled): LinearModel {
  const model = emptyModel()
  const { candidates, people, sessions } = compiled
  for (let c = 0; c < candidates.count; c++) {
    addColumn(model, { worth: candidates.value[c] as number, isWhole: true })
  }
  const all = Array.from({ length: candidates.count }, (_, c) => c)
  const columns: Columns = {
    ofPerson: Array.from({ length: people.count }, (_, p) =>
      all.slice(candidates.start[p], candidates.start[p + 1]),
    ),
    ofSession: Array.from({ length: sessions.count }, (_, s) => [
      ...candidates.ofSession.subarray(
        candidates.ofSessionStart[s],
        candidates.ofSessionStart[s + 1],
      ),
    ]),
  }
  columns.ofPerson.forEach((mine, p) => {
    addBudget(model, compiled, mine, p)
    addHalfDays(model, compiled, mine)
    addClashes(model, compiled, mine)
  })
  columns.ofSession.forEach((theirs, s) => {
    if (theirs.length > 0) addSession(model, compiled, theirs, s)
  })
  addApart(model, compiled)
  addSoftConstraints(model, compiled, columns)
  return model
}

function addBudget(
  model: LinearModel,
  { candidates, people }: Compiled,
  mine: readonly number[],
  p: number,
) {
  const terms = mine.map((c): Term => [c, candidates.pence[c] as number])
  if (terms.length > 0) addRow(model, terms, { most: people.budget[p] as number })
}

/** One line at most in each half-day. */
function addHalfDays(
  model: LinearModel,
  { candidates, sessions }: Compiled,
  mine: readonly number[],
) {
  for (let h = 0; h < 21; h++) {
    const there = mine.filter(
      (c) => ((sessions.mask[candidates.session[c] as number] as number) >> h) & 1,
    )
    if (there.length > 1) {
      addRow(
        model,
        there.map((c) => [c, 1]),
        { most: 1 },
      )
    }
  }
}

/**
 * Sessions of different half-days that clash all the same: against each, all of one half-day at
 * once.
 */
function addClashes(
  model: LinearModel,
  { candidates, sessions }: Compiled,
  mine: readonly number[],
) {
  for (const c of mine) {
    const s = candidates.session[c] as number
    const later = mine.filter((d) => {
      const t = candidates.session[d] as number
      const isOneDay = dayOf(sessions.firstHalfDay[s]) === dayOf(sessions.firstHalfDay[t])
      const isApart = ((sessions.mask[s] as number) & (sessions.mask[t] as number)) === 0
      const at = s * sessions.clashWidth + (sessions.inDay[t] as number)
      return d > c && isOneDay && isApart && sessions.clash[at] === 1
    })
    for (const h of new Set(
      later.map((d) => sessions.firstHalfDay[candidates.session[d] as number]),
    )) {
      const then = later.filter((d) => sessions.firstHalfDay[candidates.session[d] as number] === h)
      addRow(model, [[c, 1], ...then.map((d): Term => [d, 1])], { most: 1 })
    }
  }
}

const dayOf = (halfDay: number | undefined): number => Math.floor((halfDay ?? 0) / 3)

/**
 * Head count between least and most where it runs, and staff by rule R34 with a whole column for
 * each pool. What is held now is taken already: only what lines need beyond it is shared out, and
 * somebody who keeps a place needs nothing. A session with more held than fits has such lines alone.
 */
function addSession(model: LinearModel, compiled: Compiled, theirs: readonly number[], s: number) {
  const { candidates, sessions } = compiled
  const runs = addColumn(model, { isWhole: true })
  const heads = theirs.map((c): Term => [c, 1])
  if ((sessions.least[s] as number) > 1) {
    addRow(model, [...heads, [runs, -theirs.length]], { most: 0 })
    addRow(model, [...heads, [runs, -(sessions.least[s] as number)]], { least: 0 })
  }
  const newcomers = theirs.filter((c) => candidates.keeps[c] === 0)
  if (newcomers.length === 0) return
  const places = (sessions.most[s] as number) - (sessions.heldHeads[s] as number)
  const staff = (sessions.staff[s] as number) - (sessions.heldStaff[s] as number)
  const taking = newcomers.map((c): Term => [c, candidates.head[c] as number])
  addRow(model, [...taking, [runs, -places]], { most: 0 })
  const used: Term[] = newcomers
    .filter((c) => (candidates.dedicated[c] as number) > 0)
    .map((c) => [c, candidates.dedicated[c] as number])
  for (const pool of new Set(newcomers.map((c) => candidates.pool[c] as number))) {
    if (pool < 0) continue
    const perStaff = sessions.unitsPerStaff[s] as number
    const held = sessions.heldUnits[pool] as number
    const whole = addColumn(model, { isWhole: true, most: staff })
    const units = newcomers
      .filter((c) => candidates.pool[c] === pool)
      .map((c): Term => [c, candidates.units[c] as number])
    const left = perStaff * Math.ceil(held / perStaff) - held
    addRow(model, [...units, [whole, -perStaff]], { most: left })
    used.push([whole, 1])
  }
  addRow(model, [...used, [runs, -staff]], { most: 0 })
}

function addApart(model: LinearModel, { candidates, people, apart }: Compiled) {
  for (let p = 0; p < people.count; p++) {
    for (let i = apart.start[p] as number; i < (apart.start[p + 1] as number); i++) {
      const q = apart.other[i] as number
      if (q < p) continue
      for (const [c, d] of sharedCandidates(candidates, p, q)) {
        addRow(
          model,
          [
            [c, 1],
            [d, 1],
          ],
          { most: 1 },
        )
      }
    }
  }
}
