import type { HalfDay, Person, Problem, Ratio, Session } from './problem.ts'

/** A problem with its ids at hand. Made once; nothing in it changes. */
export type Lookup = {
  readonly problem: Problem
  readonly people: ReadonlyMap<string, KnownPerson>
  readonly sessions: ReadonlyMap<string, Session>
  readonly sessionsAt: ReadonlyMap<HalfDay, readonly Session[]>
  /**
   * Minutes between two places, by the first one's list, else by the other's; Infinity when neither
   * says.
   */
  readonly minutesBetween: (from: string, to: string) => number
}

/** A person with what the constraints ask of them again and again. */
export type KnownPerson = {
  readonly person: Person
  readonly wanted: ReadonlySet<HalfDay>
  readonly reach: ReadonlyMap<string, number>
  readonly current: { readonly sessions: Names; readonly places: Names; readonly workers: Names }
  readonly friends: ReadonlyMap<string, number>
  readonly apart: Names
}

type Names = ReadonlySet<string>

export function lookup(problem: Problem): Lookup {
  const sessions = new Map(problem.sessions.map((session) => [session.id, session]))
  const sessionsAt = new Map<HalfDay, Session[]>()
  for (const session of problem.sessions) {
    for (const halfDay of session.halfDays) {
      const there = sessionsAt.get(halfDay)
      if (there) there.push(session)
      else sessionsAt.set(halfDay, [session])
    }
  }
  const near = new Map(problem.places.map((place) => [place.id, new Map(place.near)]))
  const minutesBetween = (from: string, to: string): number =>
    from === to ? 0 : (near.get(from)?.get(to) ?? near.get(to)?.get(from) ?? Infinity)
  return { problem, people: knownPeople(problem, sessions), sessions, sessionsAt, minutesBetween }
}

function knownPeople(problem: Problem, sessions: ReadonlyMap<string, Session>) {
  const friends = new Map<string, Map<string, number>>()
  const apart = new Map<string, Set<string>>()
  for (const { id } of problem.people) {
    friends.set(id, new Map())
    apart.set(id, new Set())
  }
  for (const { a, b, weight } of problem.friendships) {
    friends.get(a)?.set(b, weight)
    friends.get(b)?.set(a, weight)
  }
  for (const [a, b] of problem.apart) {
    apart.get(a)?.add(b)
    apart.get(b)?.add(a)
  }
  const nobody = { friends: new Map<string, number>(), apart: new Set<string>() }
  return new Map(
    problem.people.map((person): [string, KnownPerson] => {
      const current = person.currentWeek.flatMap((id) => sessions.get(id) ?? [])
      return [
        person.id,
        {
          person,
          wanted: new Set(person.wantedHalfDays),
          reach: new Map(person.reach),
          current: {
            sessions: new Set(person.currentWeek),
            places: new Set(current.map(({ place }) => place)),
            workers: new Set(current.map(({ worker }) => worker)),
          },
          friends: friends.get(person.id) ?? nobody.friends,
          apart: apart.get(person.id) ?? nobody.apart,
        },
      ]
    }),
  )
}

/** A person of the problem. Asking for one who is not in it is a bug of the caller. */
export function knownPerson({ people }: Lookup, id: string): KnownPerson {
  const found = people.get(id)
  if (!found) throw new Error(`The problem has no person ${id}`)
  return found
}

export function knownSession({ sessions }: Lookup, id: string): Session {
  const found = sessions.get(id)
  if (!found) throw new Error(`The problem has no session ${id}`)
  return found
}

export const assessedFor = (person: Person, session: Session): Ratio | undefined =>
  Object.hasOwn(person.ratios, session.setting) ? person.ratios[session.setting] : undefined

/** The day of the week, 0 for Monday, of a half-day. */
export const dayOf = (halfDay: HalfDay): number => Math.floor(halfDay / 3)
