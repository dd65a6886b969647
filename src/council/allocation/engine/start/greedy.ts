import { canForm } from '../can-join.ts'
import { gain, join, keep } from '../change.ts'
import { fillGaps } from '../search/fill-gaps.ts'
import type { Search } from '../search/search.ts'
import { settle } from '../search/settle.ts'

/**
 * What a place in each session costs others, in score, by the compiled number of the session: 0
 * where nobody goes without. This is where Lagrangian prices come in; with none, greedy looks at
 * one person at a time.
 */
export type SessionPrices = Float64Array

const rounds = 20

/**
 * A first plan by regret: those half-days first where the person's best session is worth most over
 * their second best, since they lose most by waiting. Regrets are reckoned anew in each of twenty
 * rounds. Sessions left under their least are closed at the end.
 */
export function greedy(search: Search, prices?: SessionPrices): void {
  let open = wantedSlots(search)
  for (let round = 0; round < rounds && open.length > 0; round++) {
    const regrets = open
      .map((slot) => ({ slot, ...bestTwo(search, slot, prices) }))
      .filter(({ best }) => best >= 0)
      .sort((a, b) => b.regret - a.regret || a.slot - b.slot)
    const now = Math.ceil(regrets.length / (rounds - round))
    for (const { slot } of regrets.slice(0, now)) {
      const { best } = bestTwo(search, slot, prices)
      if (best >= 0) join(search.roster, best)
    }
    open = regrets.slice(now).map(({ slot }) => slot)
  }
  settle(search)
  while (fillGaps(search));
  keep(search.roster)
}

/** Every wanted half-day of everyone, as person * 22 + half-day. */
function wantedSlots({ roster: { compiled } }: Search): number[] {
  const slots: number[] = []
  for (let p = 0; p < compiled.people.count; p++) {
    for (let h = 0; h < 21; h++) {
      if (((compiled.people.wanted[p] as number) >> h) & 1) slots.push(p * 22 + h)
    }
  }
  return slots
}

/**
 * The best candidate of one slot that can be had, less the price of its place, and how much it is
 * over the second.
 */
function bestTwo({ roster }: Search, slot: number, prices: SessionPrices | undefined) {
  const { candidates } = roster.compiled
  let best = -1
  let most = 0
  let second = 0
  const end = candidates.slotStart[slot + 1] as number
  for (let c = candidates.slotStart[slot] as number; c < end; c++) {
    if (!canForm(roster, c)) continue
    const worth = gain(roster, c) - (prices?.[candidates.session[c] as number] ?? 0)
    if (worth > most) {
      second = most
      most = worth
      best = c
    } else if (worth > second) second = worth
  }
  return { best, regret: most - second }
}
