import { addDays, type Day, daysBetween } from '#ground/kernel/day.ts'
import { minus, noMoney, type Pence, plus, times } from '#ground/kernel/money.ts'

/** What may mean that an account needs somebody's attention (domain rule R16). Each is a rule with its threshold. */
export const SIGN_KINDS = [
  'below-nought',
  'above-what-may-stand-by',
  'nothing-spent',
  'not-in-plan',
  'round-sums-to-manager',
  'spent-in-hospital',
] as const
export type SignKind = (typeof SIGN_KINDS)[number]

/** What a sign asks for at first: somebody looks, or somebody talks with the person. None asks for more. */
export const SIGN_LEVELS = ['look', 'talk'] as const
export type SignLevel = (typeof SIGN_LEVELS)[number]

/** From which figure it is a sign: four weeks running, days, whole pounds, or how often, by its kind. */
export type SignRule = {
  readonly kind: SignKind
  readonly from: number
  readonly level: SignLevel
}

export type AccountFacts = {
  readonly openedOn: Day
  readonly today: Day
  readonly balance: Pence
  /** What was in it as each of the last four weeks ended, the newest first. */
  readonly ends: readonly { readonly on: Day; readonly left: Pence }[]
  /** A week of the direct payment, before anybody's share. */
  readonly weekly: Pence
  readonly weeks: number
  readonly saved: Pence
  readonly lastSpentOn?: Day
  /** Of the last twelve weeks: spent on what the plan in force does not have. */
  readonly notInPlan: { readonly amount: Pence; readonly since?: Day }
  /** Of the last twelve weeks: round sums to whoever looks after the account, two or more on one day. */
  readonly roundToManager: { readonly times: number; readonly since?: Day }
  /** Of the last twelve weeks: what was spent while the person was in hospital. */
  readonly inHospital: { readonly amount: Pence; readonly since?: Day }
}

/** A sign that an account shows, since when, and the figure behind it: pence, days or times, by its kind. */
export type Sign = {
  readonly kind: SignKind
  readonly level: SignLevel
  readonly since: Day
  readonly figure: number
}

type Found = Pick<Sign, 'since' | 'figure'> | undefined
type Rule = (facts: AccountFacts, from: number) => Found

const RULES: Readonly<Record<SignKind, Rule>> = {
  'below-nought': ({ balance, today }) =>
    balance < 0 ? { since: today, figure: minus(noMoney, balance) } : undefined,
  'above-what-may-stand-by': ({ ends, weekly, weeks, saved }, from) => {
    const most = plus(times(weeks, weekly), saved)
    const running = ends.findIndex(({ left }) => left <= most)
    const above = running < 0 ? ends : ends.slice(0, running)
    const first = above.at(-1)
    const last = above[0]
    if (above.length < from || !first || !last) return undefined
    return { since: first.on, figure: minus(last.left, most) }
  },
  'nothing-spent': ({ lastSpentOn, openedOn, today, weekly }, from) => {
    const last = lastSpentOn ?? openedOn
    const days = daysBetween(last, today)
    return weekly > 0 && days >= from ? { since: addDays(last, from), figure: days } : undefined
  },
  'not-in-plan': ({ notInPlan }, from) => overPounds(notInPlan, from),
  'round-sums-to-manager': ({ roundToManager: { times: often, since } }, from) =>
    often >= from && since !== undefined ? { since, figure: often } : undefined,
  'spent-in-hospital': ({ inHospital }, from) => overPounds(inHospital, from),
}

const overPounds = ({ amount, since }: AccountFacts['notInPlan'], pounds: number): Found =>
  amount > pounds * 100 && since !== undefined ? { since, figure: amount } : undefined

/** The signs that an account shows today, in the order of the council's rules. */
export const signsOf = (facts: AccountFacts, rules: readonly SignRule[]): readonly Sign[] =>
  rules.flatMap(({ kind, from, level }) => {
    const found = RULES[kind](facts, from)
    return found ? [{ kind, level, ...found }] : []
  })

/** Most pressing first. */
export const STATUSES = ['act', 'talk', 'look', 'green'] as const
export type Status = (typeof STATUSES)[number]

/** A talk about the account, or that somebody suspects fraud or abuse, where nobody was talked with. */
export type Talked = { readonly on: Day; readonly isSuspicion: boolean }

/**
 * Where an account stands. A sign asks for a talk before anything else; only what is still there when the talk has had
 * its days to help asks for more. Where fraud or abuse is suspected nobody waits for a talk (domain rule R16).
 *
 * @param days that a talk has to help
 */
export function statusOf(
  signs: readonly Sign[],
  talks: readonly Talked[],
  { today, days }: { readonly today: Day; readonly days: number },
): Status {
  if (talks.some(({ isSuspicion }) => isSuspicion)) return 'act'
  const toTalk = signs.filter(({ level }) => level === 'talk')
  if (toTalk.length === 0) return signs.length > 0 ? 'look' : 'green'
  const wasTalked = (sign: Sign) =>
    talks.some(({ on }) => on >= sign.since && addDays(on, days) <= today)
  return toTalk.some(wasTalked) ? 'act' : 'talk'
}
