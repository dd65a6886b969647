import type { SoftName, Weights } from '../parameters.ts'
import type { Person, Problem, Session } from '../problem.ts'
import { obstacles } from './obstacles.ts'
import { type PlainPlan, plainPlan } from './plain-plan.ts'

/**
 * Names of the hard constraints that are there whatever else is planned: with nothing planned yet,
 * a session is full, or has somebody to be apart from, by the places held in it alone.
 */
const fixed = new Set<string>([
  'unwanted-time',
  'declined',
  'refused-activity',
  'not-assessed',
  'ratio-fit',
  'access',
  'safety',
  'funding-route',
  'out-of-reach',
  'session-full',
  'apart',
])

/** What the plan is worth on each soft constraint, from the words of the README alone. */
export function worth(
  problem: Problem,
  plan: PlainPlan,
  weights: Weights,
): Record<SoftName, number> {
  const points: Record<SoftName, number> = {
    'wanted-time-filled': 0,
    'wanted-minutes': 0,
    wishes: 0,
    'outcomes-served': 0,
    'friends-together': friendsTogether(problem, plan),
    continuity: 0,
    travel: 0,
    'ordinary-places': 0,
    cost: 0,
    evenness: evenness(problem, plan),
    'least-choice-first': 0,
    language: 0,
    'carer-break': 0,
  }
  for (const person of problem.people) {
    const week = plan
      .linesOf(person.id)
      .map((line) => ({ line, session: plan.session(line.session) }))
    let minutes = 0
    for (const { line, session } of week) {
      const n = session.halfDays.length
      minutes += session.ends - session.starts
      points['wanted-time-filled'] += n
      points.wishes += n * wishPoints(person, session)
      points.continuity += n * continuityPoints(problem, person, session)
      points.travel -= person.reach.filter(([place]) => place === session.place).at(-1)?.[1] ?? 0
      points['ordinary-places'] += n * { ordinary: 2, shared: 1, separate: 0 }[session.company]
      points.cost -= line.pence
      points.language += session.languages.includes(person.language) ? n : 0
    }
    points['least-choice-first'] += week.length > 0 ? fewChoices(problem, person, week) : 0
    points['wanted-minutes'] += Math.min(minutes, person.wantedMinutes)
    points['carer-break'] -= minutes < person.carerBreak ? person.carerBreak - minutes : 0
    points['outcomes-served'] += new Set(
      week.flatMap(({ session }) => session.outcomes.filter((o) => person.outcomes.includes(o))),
    ).size
  }
  for (const name of Object.keys(points) as SoftName[]) {
    points[name] = points[name] * weights[name] + 0 // and never -0
  }
  return points
}

function wishPoints(person: Person, session: Session): number {
  const listed = new Map<string, number>(Object.entries(person.wishes))
  const wishes = session.activities.map((activity) => listed.get(activity) ?? 0)
  const others = wishes.slice(1)
  const best = others.filter((wish) => wish > 0).sort((a, b) => b - a)[0] ?? 0
  const worst = others.includes(-1) ? -1 : 0
  return 2 * (wishes[0] ?? 0) + best + worst
}

function continuityPoints(problem: Problem, person: Person, session: Session): number {
  if (person.currentWeek.includes(session.id)) return 4
  const now = problem.sessions.filter(({ id }) => person.currentWeek.includes(id))
  const samePlace = now.some(({ place }) => place === session.place) ? 1 : 0
  return samePlace + (now.some(({ worker }) => worker === session.worker) ? 1 : 0)
}

function fewChoices(
  problem: Problem,
  person: Person,
  week: readonly { readonly session: Session }[],
): number {
  const nothing = plainPlan(problem, { format: 'good-days-plan-1', weeks: [] })
  const choices = problem.sessions.filter(({ id }) =>
    obstacles(problem, nothing, { person: person.id, session: id }).every(
      ({ constraint }) => !fixed.has(constraint),
    ),
  ).length
  const each = choices / person.wantedHalfDays.length
  const points = each < 2 ? 3 : each < 4 ? 2 : each < 8 ? 1 : 0
  return points * week.reduce((sum, { session }) => sum + session.halfDays.length, 0)
}

function friendsTogether({ friendships }: Problem, plan: PlainPlan): number {
  let points = 0
  for (const { a, b, weight } of friendships) {
    const ofA = plan.linesOf(a).map((line) => line.session)
    const shared = plan.linesOf(b).filter((line) => ofA.includes(line.session)).length
    if (shared > 0) points += 2 * Math.round(2 * weight) + (shared - 1) * 2 * Math.round(weight)
  }
  return points
}

/**
 * Half-day by half-day: the n-th that is filled in a group counts by how much of the group's had
 * been filled before it.
 */
function evenness({ people }: Problem, plan: PlainPlan): number {
  let points = 0
  for (const kind of ['area', 'band'] as const) {
    for (const key of new Set(people.map((person) => person[kind]))) {
      const group = people.filter((person) => person[kind] === key)
      const wanted = group.reduce((sum, person) => sum + person.wantedHalfDays.length, 0)
      const filled = group
        .flatMap((person) => plan.linesOf(person.id))
        .reduce((sum, line) => sum + plan.session(line.session).halfDays.length, 0)
      for (let n = 1; n <= filled; n++) {
        if (100 * n <= 60 * wanted) points += 4
        else if (100 * n <= 75 * wanted) points += 3
        else if (100 * n <= 85 * wanted) points += 2
        else if (100 * n <= 95 * wanted) points += 1
      }
    }
  }
  return points
}
