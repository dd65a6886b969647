import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { type Result, refuse } from '#ground/kernel/result.ts'
import { type Move, movedBy } from './move.ts'
import {
  type Claim,
  type ClaimRefusal,
  type Cost,
  countedOf,
  type Figures,
  figuresOf,
  netOf,
} from './saving.ts'

/** What is said of a saving, each time that it is said. */
export type Said = Claim & {
  readonly name: string
  /** What it is for. */
  readonly purpose: string
  /** Where the figure stands. */
  readonly source: string
  /** The financial year that begins in it. */
  readonly year: number
  /** How many have to move before all of it counts. */
  readonly people: number
  /** At most one of a kind. */
  readonly costs: readonly Cost[]
}

/**
 * A saving that the council says it makes: public money and programmes, never one person's. It is no reason to change
 * anybody's budget (rule R42), and nothing that pays for anybody reads it (WP-10).
 */
export type SavingsRecord = Said & {
  readonly id: Id
  readonly version: number
  readonly madeBy: string
  readonly madeAt: Date
  /** The newest first. */
  readonly moves: readonly Move[]
}

export type SaidRefusal =
  | ClaimRefusal
  | { readonly kind: 'changed-meanwhile' }
  /** More have moved already than it would be about. */
  | { readonly kind: 'fewer-than-moved'; readonly moved: number }

/**
 * Whether something may be said of a saving.
 *
 * @param held the record as it stands, where there is one
 * @param version of the record as the page had it
 */
export function maySay(
  said: Said,
  held: SavingsRecord | undefined,
  version: number,
): Result<Figures, SaidRefusal> {
  if (held && held.version !== version) return refuse({ kind: 'changed-meanwhile' })
  const most = held ? mostMoved(held.moves) : 0
  if (said.people < most) return refuse({ kind: 'fewer-than-moved', moved: most })
  return figuresOf(said)
}

const mostMoved = (moves: readonly Move[]): number =>
  Math.max(0, ...moves.map(({ movedOn }) => movedBy(moves, movedOn)))

/** A saving with all that follows from what was said of it. */
export type Reckoned = Figures & {
  readonly net: Pence
  readonly moved: number
  /** What of the net amount counts on the day. */
  readonly counted: Pence
}

/** What a saving comes to on a day. */
export function reckoned(record: Said & Pick<SavingsRecord, 'moves'>, on: Day): Reckoned {
  const figures = figuresOf(record)
  if (!figures.ok) throw new Error(`A saving was kept that ${figures.refusal.kind}`)
  const { gross } = figures.value
  const moved = movedBy(record.moves, on)
  const counted = countedOf(gross, record.costs, { moved, people: record.people })
  return { ...figures.value, net: netOf(gross, record.costs), moved, counted }
}

/** Whether the same is said again: then nothing changes. */
export const isSameSaid = (a: Said, b: Said): boolean => plain(a) === plain(b)

const plain = ({
  name,
  purpose,
  source,
  year,
  people,
  amount,
  hundredths,
  baseline,
  costs,
}: Said) =>
  JSON.stringify([
    ...[name, purpose, source, year, people, amount ?? null, hundredths ?? null, baseline ?? null],
    costs.map(({ kind, amount, source }) => [kind, amount, source]).sort(),
  ])
