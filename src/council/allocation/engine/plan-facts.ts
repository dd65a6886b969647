import type { Line, Plan } from './plan.ts'
import type { Ratio } from './problem.ts'

/** A plan with its weeks and its sessions at hand. */
export type PlanFacts = {
  readonly week: (personId: string) => readonly Line[]
  readonly members: (sessionId: string) => readonly Member[]
}

export type Member = { readonly person: string; readonly ratio: Ratio }

export function planFacts(plan: Plan): PlanFacts {
  const weeks = new Map(plan.weeks.map(({ person, lines }) => [person, lines]))
  const members = new Map<string, Member[]>()
  for (const { person, lines } of plan.weeks) {
    for (const { session, ratio } of lines) {
      const there = members.get(session)
      if (there) there.push({ person, ratio })
      else members.set(session, [{ person, ratio }])
    }
  }
  return { week: (id) => weeks.get(id) ?? [], members: (id) => members.get(id) ?? [] }
}
