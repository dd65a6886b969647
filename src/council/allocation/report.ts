import type { Plan } from './engine/plan.ts'
import type { Person, Problem, Session } from './engine/problem.ts'

/** What a plan does for everyone, in figures that a report prints. Minutes one way; pence a week. */
export type PlanReport = {
  readonly people: number
  readonly fullWeek: number
  readonly partWeek: number
  readonly noWeek: number
  /** People who want no time filled, or were never assessed: not counted as full, part or no week. */
  readonly notPlanned: number
  readonly wantedHalfDays: number
  readonly filledHalfDays: number
  /** Of the planned lines, those whose activity the person likes or loves. */
  readonly lines: number
  readonly wishedLines: number
  readonly friendships: number
  readonly friendsTogether: number
  readonly medianTravel: number
  readonly worstTravel: number
  readonly cost: number
  readonly budget: number
  readonly overBudget: number
  readonly sessionsRunning: number
  readonly sessionsEmpty: number
  /** Wanted half-days left empty, by the nearest thing in the way, most first. */
  readonly gaps: readonly GapCount[]
}

export type GapCount = { readonly reason: string; readonly halfDays: number }

export function reportOf(problem: Problem, plan: Plan, gaps: readonly GapCount[]): PlanReport {
  const people = new Map(problem.people.map((p) => [p.id, p]))
  const sessions = new Map(problem.sessions.map((s) => [s.id, s]))
  const weeks = plan.weeks.flatMap(({ person: id, lines }) => {
    const person = people.get(id)
    return person ? [weekOf(person, lines, sessions)] : []
  })
  const planned = weeks.filter((w) => w.wanted > 0)
  const travel = weeks.flatMap((w) => w.travel).sort((a, b) => a - b)
  const together = new Map(
    plan.weeks.map((w) => [w.person, new Set(w.lines.map((l) => l.session))]),
  )
  const running = new Set(plan.weeks.flatMap((w) => w.lines.map((l) => l.session)))
  return {
    people: weeks.length,
    fullWeek: planned.filter((w) => w.filled === w.wanted).length,
    partWeek: planned.filter((w) => w.filled > 0 && w.filled < w.wanted).length,
    noWeek: planned.filter((w) => w.filled === 0).length,
    notPlanned: weeks.length - planned.length,
    wantedHalfDays: sum(weeks.map((w) => w.wanted)),
    filledHalfDays: sum(weeks.map((w) => w.filled)),
    lines: sum(weeks.map((w) => w.lines)),
    wishedLines: sum(weeks.map((w) => w.wished)),
    friendships: problem.friendships.length,
    friendsTogether: problem.friendships.filter(({ a, b }) =>
      [...(together.get(a) ?? [])].some((session) => together.get(b)?.has(session)),
    ).length,
    medianTravel: travel[Math.floor((travel.length - 1) / 2)] ?? 0,
    worstTravel: travel.at(-1) ?? 0,
    cost: sum(weeks.map((w) => w.cost)),
    budget: sum(weeks.map((w) => w.budget)),
    overBudget: weeks.filter((w) => w.cost > w.budget).length,
    sessionsRunning: running.size,
    sessionsEmpty: problem.sessions.length - running.size,
    gaps,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

type Lines = Plan['weeks'][number]['lines']

function weekOf(person: Person, lines: Lines, sessions: ReadonlyMap<string, Session>) {
  const reach = new Map(person.reach)
  const taken = lines.flatMap((line) => sessions.get(line.session) ?? [])
  return {
    wanted: person.wantedHalfDays.length,
    filled: new Set(taken.flatMap((s) => s.halfDays)).size,
    lines: taken.length,
    wished: taken.filter((s) => s.activities.some((a) => (person.wishes[a] ?? 0) > 0)).length,
    travel: taken.map((s) => reach.get(s.place) ?? 0),
    cost: sum(lines.map((line) => line.pence)),
    budget: person.weeklyBudget,
  }
}
