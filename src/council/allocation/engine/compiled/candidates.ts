import { isChoice } from '../hard/fixed.ts'
import { penceFor } from '../held-places.ts'
import { assessedFor, type KnownPerson, type Lookup } from '../lookup.ts'
import type { Weights } from '../parameters.ts'
import type { Session } from '../problem.ts'
import { fittingPrice } from '../ratio-fit.ts'
import { type Choice, lineConstraints } from '../soft/of-a-line.ts'
import type { StaffingPlan } from '../staffing.ts'
import { type Candidates, type CompiledSessions, mostCandidates } from './compiled.ts'
import { isBarred, taking } from './held.ts'

type Given = {
  readonly sessions: CompiledSessions
  readonly staffing: readonly StaffingPlan[]
  readonly weights: Weights
}

/**
 * Every pair that neither a fixed hard constraint nor a place held now forbids, by person and in
 * the order of the week.
 */
export function compileCandidates(known: Lookup, given: Given): Candidates {
  const sessions = Array.from(
    given.sessions.inProblem,
    (place) => known.problem.sessions[place] as Session,
  )
  const { start, session } = choicesOfEveryone(known, sessions, given)
  const count = session.length
  const arrays = {
    person: new Int32Array(count),
    value: new Float64Array(count),
    pence: new Float64Array(count),
    price: new Int32Array(count),
    keeps: new Uint8Array(count),
    head: new Uint8Array(count),
    dedicated: new Int32Array(count),
    pool: new Int32Array(count),
    units: new Float64Array(count),
    agreed: new Uint8Array(count),
  }
  known.problem.people.forEach(({ id }, p) => {
    const person = known.people.get(id) as KnownPerson
    const end = start[p + 1] as number
    const choices = end - (start[p] as number)
    for (let c = start[p] as number; c < end; c++) {
      const s = session[c] as number
      const choice = priced(person, sessions[s] as Session, choices)
      const line = taking(choice.session, given.staffing[s] as StaffingPlan, id, choice.price)
      arrays.person[c] = p
      arrays.price[c] = choice.price
      arrays.pence[c] = choice.pence
      arrays.value[c] = valueOfLine(choice, given.weights)
      arrays.keeps[c] = line.keeps ? 1 : 0
      arrays.head[c] = line.head
      arrays.dedicated[c] = line.dedicated
      arrays.pool[c] = line.pool < 0 ? -1 : (given.sessions.poolStart[s] as number) + line.pool
      arrays.units[c] = line.units
      arrays.agreed[c] = person.person.agreed.includes(choice.session.id) ? 1 : 0
    }
  })
  return {
    count,
    start,
    session,
    ...arrays,
    slotStart: slots(start, session, given.sessions),
    ...outcomes(known, { start, session, sessions }),
    ...bySession(session, sessions.length),
  }
}

function choicesOfEveryone(known: Lookup, sessions: readonly Session[], given: Given) {
  const start = new Int32Array(known.problem.people.length + 1)
  const chosen: number[] = []
  known.problem.people.forEach(({ id }, p) => {
    const person = known.people.get(id) as KnownPerson
    for (let s = 0; s < sessions.length; s++) {
      const session = sessions[s] as Session
      if (!isChoice(person, session)) continue
      const { price } = priced(person, session, 0)
      const line = taking(session, given.staffing[s] as StaffingPlan, id, price)
      if (!isBarred(person, session, line, { sessions: given.sessions, s })) chosen.push(s)
    }
    if (chosen.length > mostCandidates) {
      throw new RangeError(`More than ${mostCandidates} choices. Maybe plan area by area.`)
    }
    start[p + 1] = chosen.length
  })
  return { start, session: Int32Array.from(chosen) }
}

/** The person's choice with the price that serves them. */
export function priced(known: KnownPerson, session: Session, choices: number) {
  const assessed = assessedFor(known.person, session)
  const price = assessed ? fittingPrice(session, assessed) : -1
  const at = session.prices[price]
  const pence = at ? penceFor(session, known.person.id, at) : 0
  return { known, session, choices, price, pence }
}

export function valueOfLine(choice: Choice, weights: Weights): number {
  return lineConstraints.reduce((sum, { name, points }) => sum + weights[name] * points(choice), 0)
}

function slots(start: Int32Array, session: Int32Array, { firstHalfDay }: CompiledSessions) {
  const people = start.length - 1
  const slotStart = new Int32Array(people * 22)
  for (let p = 0; p < people; p++) {
    let c = start[p] as number
    for (let h = 0; h < 22; h++) {
      slotStart[p * 22 + h] = c
      while (c < (start[p + 1] as number) && firstHalfDay[session[c] as number] === h) c++
    }
  }
  return slotStart
}

function outcomes(
  known: Lookup,
  chosen: { start: Int32Array; session: Int32Array; sessions: readonly Session[] },
) {
  const outcomeStart = new Int32Array(chosen.session.length + 1)
  const found: number[] = []
  let before = 0
  known.problem.people.forEach((person, p) => {
    const wanted = [...new Set(person.outcomes)]
    for (let c = chosen.start[p] as number; c < (chosen.start[p + 1] as number); c++) {
      const session = chosen.sessions[chosen.session[c] as number]
      wanted.forEach((outcome, i) => {
        if (session?.outcomes.includes(outcome)) found.push(before + i)
      })
      outcomeStart[c + 1] = found.length
    }
    before += wanted.length
  })
  return { outcomeStart, outcome: Int32Array.from(found), outcomes: before }
}

function bySession(session: Int32Array, count: number) {
  const ofSessionStart = new Int32Array(count + 1)
  for (const s of session) ofSessionStart[s + 1] = (ofSessionStart[s + 1] as number) + 1
  for (let s = 0; s < count; s++) {
    ofSessionStart[s + 1] = (ofSessionStart[s + 1] as number) + (ofSessionStart[s] as number)
  }
  const next = ofSessionStart.slice()
  const ofSession = new Int32Array(session.length)
  session.forEach((s, c) => {
    ofSession[next[s] as number] = c
    next[s] = (next[s] as number) + 1
  })
  return { ofSessionStart, ofSession }
}
