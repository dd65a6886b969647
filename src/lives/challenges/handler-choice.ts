import type { Id } from '#ground/kernel/id.ts'

/** Somebody who may handle challenges. */
export type Candidate = {
  readonly accountId: Id
  readonly name: string
  readonly role: 'team-manager' | 'service-manager'
  /** Challenges that they have in hand. */
  readonly open: number
}

/**
 * Who handles a challenge: a team manager who works with the person and had no part in what is challenged, else a
 * service manager who had none; of several, whoever has fewest in hand. Nobody, where all of them decided it: then it
 * waits for anyone who may answer, and its page says so.
 */
export function handlerFor(
  candidates: readonly Candidate[],
  deciders: ReadonlySet<Id>,
): Candidate | undefined {
  const free = candidates.filter((one) => !deciders.has(one.accountId))
  const team = free.filter((one) => one.role === 'team-manager')
  const from = team.length > 0 ? team : free
  return [...from].sort((a, b) => a.open - b.open || (a.accountId < b.accountId ? -1 : 1))[0]
}
