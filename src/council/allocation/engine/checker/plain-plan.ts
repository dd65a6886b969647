import type { Line, Plan } from '../plan.ts'
import type { Person, Problem, Ratio, Session } from '../problem.ts'

/**
 * The checker shares no code with the engine, only the types of what goes in and comes out: it says
 * everything again in the plainest way, so that a mistake would have to be made twice.
 */
export type PlainPlan = {
  readonly person: (id: string) => Person
  readonly session: (id: string) => Session
  readonly linesOf: (person: string) => readonly Line[]
  readonly peopleIn: (session: string) => readonly { person: string; ratio: Ratio }[]
}

export function plainPlan(problem: Problem, plan: Plan): PlainPlan {
  const people = new Map<string, Person>()
  for (const person of problem.people) people.set(person.id, person)
  const sessions = new Map<string, Session>()
  const rolls = new Map<string, { person: string; ratio: Ratio }[]>()
  for (const session of problem.sessions) {
    sessions.set(session.id, session)
    rolls.set(session.id, [])
  }
  const weeks = new Map<string, readonly Line[]>()
  for (const week of plan.weeks) {
    weeks.set(week.person, week.lines)
    for (const line of week.lines) {
      rolls.get(line.session)?.push({ person: week.person, ratio: line.ratio })
    }
  }
  return {
    person: (id) => must(people.get(id), id),
    session: (id) => must(sessions.get(id), id),
    linesOf: (id) => weeks.get(id) ?? [],
    peopleIn: (id) => rolls.get(id) ?? [],
  }
}

function must<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new Error(`The plan names ${id}, which the problem has not`)
  return thing
}
