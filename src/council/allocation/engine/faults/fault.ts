import type { Ratio } from '../problem.ts'

/**
 * Something in a problem that has no meaning: where, and which value. `id` is the person, session,
 * place or pair.
 */
export type ProblemFault = {
  readonly kind: FaultKind
  readonly where: 'problem' | 'people' | 'sessions' | 'places' | 'friendships' | 'apart'
  readonly id: string
  readonly field: string
  readonly value: string
}

export type FaultKind =
  | 'format-unknown'
  | 'duplicate-id'
  | 'unknown-id'
  | 'ratio-without-meaning'
  | 'number-out-of-range'
  | 'half-day-out-of-range'
  | 'half-day-on-another-day'
  | 'half-day-twice'
  | 'ends-before-it-starts'
  | 'least-over-most'
  | 'nothing-listed'
  | 'with-oneself'
  | 'pair-twice'
  | 'ratios-too-fine'
  | 'held-twice'

export function fault(
  kind: FaultKind,
  where: ProblemFault['where'],
  id: string,
  field: string,
  value: unknown,
): ProblemFault {
  return { kind, where, id, field, value: String(value) }
}

export function ratioFaults(
  where: ProblemFault['where'],
  id: string,
  field: string,
  ratio: Ratio,
): ProblemFault[] {
  const isSound = isCount(ratio.staff) && isCount(ratio.people)
  const written = `${ratio.staff}:${ratio.people}`
  return isSound ? [] : [fault('ratio-without-meaning', where, id, field, written)]
}

export function halfDayFaults(
  where: ProblemFault['where'],
  id: string,
  field: string,
  halfDays: readonly number[],
): ProblemFault[] {
  return halfDays.flatMap((halfDay, i) => {
    const isSound = Number.isInteger(halfDay) && halfDay >= 0 && halfDay <= 20
    if (!isSound) return [fault('half-day-out-of-range', where, id, field, halfDay)]
    const isTwice = halfDays.indexOf(halfDay) < i
    return isTwice ? [fault('half-day-twice', where, id, field, halfDay)] : []
  })
}

/** Whole numbers of at least 0, and of a size that sums stay exact. */
export const numbers = (
  where: ProblemFault['where'],
  id: string,
  fields: Readonly<Record<string, number>>,
): ProblemFault[] =>
  Object.entries(fields)
    .filter(([, value]) => !(Number.isInteger(value) && value >= 0 && value <= 1e9))
    .map(([field, value]) => fault('number-out-of-range', where, id, field, value))

export const isCount = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= 10_000
