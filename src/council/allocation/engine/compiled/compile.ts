import { type Lookup, lookup } from '../lookup.ts'
import type { Parameters } from '../parameters.ts'
import type { Problem } from '../problem.ts'
import { FaultyProblem, validate } from '../validate.ts'
import { compileCandidates } from './candidates.ts'
import type { Compiled, CompiledPeople, CompiledSessions, Groups } from './compiled.ts'
import { compileGroups } from './groups.ts'
import { halfDayMask } from './half-day-mask.ts'
import { compileApart, compileFriends } from './pairs.ts'
import { compileSessions } from './sessions.ts'

/** The problem in typed arrays. Throws `FaultyProblem` where `validate` finds fault. */
export function compile(problem: Problem, parameters: Parameters): Compiled {
  const faults = validate(problem)
  if (faults.length > 0) throw new FaultyProblem(faults)
  const { weights } = parameters
  const known = lookup(problem)
  const groups = compileGroups(problem, weights)
  const { sessions, staffing } = compileSessions(known)
  return Object.freeze({
    lookup: known,
    numbers: numbersOf(known, sessions),
    parameters,
    weights,
    people: compilePeople(known, groups),
    sessions,
    candidates: compileCandidates(known, { sessions, staffing, weights }),
    friends: compileFriends(problem, weights),
    apart: compileApart(problem),
    groups,
  })
}

function numbersOf({ problem }: Lookup, { inProblem }: CompiledSessions) {
  return {
    people: new Map(problem.people.map(({ id }, p) => [id, p])),
    sessions: new Map(Array.from(inProblem, (place, s) => [problem.sessions[place]?.id ?? '', s])),
  }
}

function compilePeople({ problem: { people } }: Lookup, { names }: Groups): CompiledPeople {
  const group = (kind: 'area' | 'band', key: string) =>
    names.findIndex((name) => name.kind === kind && name.key === key)
  return {
    count: people.length,
    budget: Float64Array.from(people, (person) => person.weeklyBudget),
    wantedMinutes: Int32Array.from(people, (person) => person.wantedMinutes),
    carerBreak: Int32Array.from(people, (person) => person.carerBreak),
    wanted: Int32Array.from(people, (person) => halfDayMask(person.wantedHalfDays)),
    area: Int32Array.from(people, (person) => group('area', person.area)),
    band: Int32Array.from(people, (person) => group('band', person.band)),
  }
}
