import type { PlainRow, Policy } from '#ground/policies/policy.ts'
import { type ChallengeKind, KINDS } from './challenge.ts'

/** Working days in which a challenge is acknowledged and answered. */
export type ChallengeDays = { readonly acknowledge: number; readonly answer: number }
export type DaysByKind = ReadonlyMap<ChallengeKind, ChallengeDays>

/**
 * England: acknowledged within 3 working days (SI 2009/309 reg 13(3)); the law then gives up to six months, of which a
 * council sets its own share. Wales: within 2 working days; talked over within 10 (local resolution), answered within 25
 * where it is formal (SI 2014/1794 regs 16 to 20).
 */
export const challengeDays: Policy<DaysByKind> = {
  key: 'challenge-days',
  shape: 'rows',
  fields: [
    { name: 'kind', kind: 'choice', choices: KINDS },
    { name: 'acknowledge', kind: 'whole', least: 1, most: 10 },
    { name: 'answer', kind: 'whole', least: 1, most: 125 },
  ],
  from: (rows) =>
    new Map(
      rows.map((row) => [
        row.kind as ChallengeKind,
        { acknowledge: Number(row.acknowledge), answer: Number(row.answer) },
      ]),
    ),
  checkRows: (rows: readonly PlainRow[]) => {
    const kinds = rows.map((row) => row.kind)
    if (new Set(kinds).size !== kinds.length) return 'kind-twice'
    if (KINDS.some((kind) => !kinds.includes(kind))) return 'kind-missing'
    return rows.some((row) => Number(row.answer) < Number(row.acknowledge))
      ? 'answered-before-acknowledged'
      : undefined
  },
}

/** Every policy of this feature, as a council's page of rules shows them. */
export const challengePolicies = [challengeDays] as const
