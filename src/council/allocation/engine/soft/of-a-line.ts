import type { KnownPerson } from '../lookup.ts'
import type { SoftName } from '../parameters.ts'
import type { Person, Session } from '../problem.ts'
import type { Fact } from './reason.ts'

/** What the constraints of a single line are asked about: a choice of the person's, alone. */
export type Choice = {
  readonly known: KnownPerson
  readonly session: Session
  readonly pence: number
  /** How many sessions the person could choose from. */
  readonly choices: number
}

/**
 * A soft constraint whose points hang on one line alone, so that a week's are the sum of its
 * lines'.
 */
export type LineConstraint = {
  readonly name: SoftName
  readonly points: (choice: Choice) => number
  readonly fact: (choice: Choice) => Fact
}

const wantedTimeFilled: LineConstraint = {
  name: 'wanted-time-filled',
  points: ({ session }) => session.halfDays.length,
  fact: ({ session }) => ({ constraint: 'wanted-time-filled', halfDays: session.halfDays }),
}

/** What is not listed counts 0. An activity may be called anything, 'constructor' too. */
const wishFor = ({ wishes }: Person, activity: string): -1 | 0 | 1 | 2 =>
  Object.hasOwn(wishes, activity) ? (wishes[activity] ?? 0) : 0

/**
 * For each half-day: twice the wish for the main activity, once the best and once the worst of the
 * others.
 */
const wishes: LineConstraint = {
  name: 'wishes',
  points: ({ known: { person }, session }) => {
    const [main = 0, ...others] = session.activities.map((activity) => wishFor(person, activity))
    return session.halfDays.length * (2 * main + Math.max(0, ...others) + Math.min(0, ...others))
  },
  fact: ({ known: { person }, session }) => ({
    constraint: 'wishes',
    wishes: session.activities.flatMap((activity) => {
      const wish = wishFor(person, activity)
      return wish ? [{ activity, wish }] : []
    }),
  }),
}

/**
 * For each half-day: 4 for a session of the week that the person has now, else 1 for its place and
 * 1 for its worker.
 */
const continuity: LineConstraint = {
  name: 'continuity',
  points: ({ known: { current }, session }) => {
    const isKept = current.sessions.has(session.id)
    const parts =
      Number(current.places.has(session.place)) + Number(current.workers.has(session.worker))
    return session.halfDays.length * (isKept ? 4 : parts)
  },
  fact: ({ known: { current }, session }) => ({
    constraint: 'continuity',
    kept: [
      ...(current.sessions.has(session.id) ? (['session'] as const) : []),
      ...(current.places.has(session.place) ? (['place'] as const) : []),
      ...(current.workers.has(session.worker) ? (['worker'] as const) : []),
    ],
  }),
}

/** A point against for each minute of the way there. */
const travel: LineConstraint = {
  name: 'travel',
  points: ({ known, session }) => -(known.reach.get(session.place) ?? 0),
  fact: ({ known, session }) => ({
    constraint: 'travel',
    minutes: known.reach.get(session.place) ?? 0,
  }),
}

const pointsOfCompany = { ordinary: 2, shared: 1, separate: 0 } as const

const ordinaryPlaces: LineConstraint = {
  name: 'ordinary-places',
  points: ({ session }) => session.halfDays.length * pointsOfCompany[session.company],
  fact: ({ session }) => ({ constraint: 'ordinary-places', company: session.company }),
}

/** A point against for each penny; its weight is 0 unless a council says otherwise in the open. */
const cost: LineConstraint = {
  name: 'cost',
  points: ({ pence }) => -pence,
  fact: ({ pence }) => ({ constraint: 'cost', pence }),
}

/**
 * For each half-day: 3 with fewer than two choices to each wanted half-day, 2 under four, 1 under
 * eight.
 */
const leastChoiceFirst: LineConstraint = {
  name: 'least-choice-first',
  points: ({ known, session, choices }) => {
    const wanted = known.wanted.size
    const points =
      choices < 2 * wanted ? 3 : choices < 4 * wanted ? 2 : choices < 8 * wanted ? 1 : 0
    return session.halfDays.length * points
  },
  fact: ({ known, choices }) => ({
    constraint: 'least-choice-first',
    choices,
    wanted: known.wanted.size,
  }),
}

const language: LineConstraint = {
  name: 'language',
  points: ({ known, session }) =>
    session.languages.includes(known.person.language) ? session.halfDays.length : 0,
  fact: ({ known }) => ({ constraint: 'language', language: known.person.language }),
}

export const lineConstraints: readonly LineConstraint[] = [
  wantedTimeFilled,
  wishes,
  continuity,
  travel,
  ordinaryPlaces,
  cost,
  leastChoiceFirst,
  language,
]
