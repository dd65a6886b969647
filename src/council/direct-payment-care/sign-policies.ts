import type { Policy } from '#ground/policies/policy.ts'
import { SIGN_KINDS, SIGN_LEVELS, type SignKind, type SignLevel, type SignRule } from './signs.ts'

/** The signs that a council looks for in the accounts, from which figure, and what each asks for (domain rule R16). */
export const signRules: Policy<readonly SignRule[]> = {
  key: 'direct-payment-signs',
  shape: 'rows',
  fields: [
    { name: 'sign', kind: 'choice', choices: SIGN_KINDS },
    { name: 'from', kind: 'whole', least: 0, most: 1_000 },
    { name: 'level', kind: 'choice', choices: SIGN_LEVELS },
  ],
  from: (rows) =>
    rows.map(({ sign, from, level }) => ({
      ...{ kind: sign as SignKind, from: Number(from), level: level as SignLevel },
    })),
  checkRows: (rows) =>
    new Set(rows.map(({ sign }) => sign)).size < rows.length ? 'sign-twice' : undefined,
}

/** Days that a talk has to help, before a sign that is still there asks for more. */
export const talkDays: Policy<{ readonly days: number }> = {
  key: 'direct-payment-talk',
  shape: 'one',
  fields: [{ name: 'days', kind: 'whole', least: 14, most: 90 }],
  from: ([row]) => ({ days: Number(row?.days) }),
}

/** Every policy of this feature, as a council's page of rules shows them. */
export const directPaymentCarePolicies = [signRules, talkDays] as const
