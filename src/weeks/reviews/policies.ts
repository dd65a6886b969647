import type { PlainRow, Policy } from '#ground/policies/policy.ts'
import { type ClockRules, type Ladder, STEPS, type Step } from './review-clock.ts'

const whole = (rows: readonly PlainRow[], name: string): number => Number(rows[0]?.[name])

/** Days from a plan's start in which its first review is held (Care and Support Statutory Guidance 13.17). */
export const firstReviewDays: Policy<ClockRules['first']> = {
  key: 'first-review-days',
  shape: 'one',
  fields: [
    { name: 'from', kind: 'whole', least: 0, most: 365 },
    { name: 'to', kind: 'whole', least: 1, most: 365 },
  ],
  from: (rows) => ({ from: whole(rows, 'from'), to: whole(rows, 'to') }),
  check: ({ from, to }) => (to < from ? 'window-crossed' : undefined),
}

const oneNumber = (key: string, name: string, most: number): Policy<number> => ({
  key,
  shape: 'one',
  fields: [{ name, kind: 'whole', least: name === 'days' ? 0 : 1, most }],
  from: (rows) => whole(rows, name),
})

/** Months from the first direct payment by which it is reviewed (SI 2014/2871 reg 7: six at most). */
export const directPaymentMonths = oneNumber('dp-first-review-months', 'months', 6)
/** Months from one review to the next: twelve at most, by law for direct payments and by guidance for plans. */
export const reviewMonths = oneNumber('review-months', 'months', 12)
/** Days within which a review is held that somebody asked for. */
export const reviewAskedDays = oneNumber('review-asked-days', 'days', 365)
/** Two reviews due within so many days of each other are one visit. */
export const reviewCombineDays = oneNumber('review-combine-days', 'days', 180)

/** Who is told when a review is late, and after how many days. */
export const reviewLadder: Policy<Ladder> = {
  key: 'review-ladder',
  shape: 'rows',
  fields: [
    { name: 'step', kind: 'choice', choices: STEPS },
    { name: 'days', kind: 'whole', least: 1, most: 365 },
  ],
  from: (rows) => rows.map((row) => ({ step: row.step as Step, days: Number(row.days) })),
  checkRows: (rows) => {
    const steps = rows.map((row) => row.step)
    if (new Set(steps).size !== steps.length) return 'kind-twice'
    if (STEPS.some((step) => !steps.includes(step))) return 'kind-missing'
    const days = STEPS.map((step) => Number(rows.find((row) => row.step === step)?.days))
    return days.some((one, i) => i > 0 && one <= (days[i - 1] ?? 0)) ? 'ladder-crossed' : undefined
  },
}

/** All that a review's day is worked out with. */
export const clockPolicies = {
  first: firstReviewDays,
  directPaymentMonths,
  months: reviewMonths,
  ladder: reviewLadder,
  askedDays: reviewAskedDays,
  combineDays: reviewCombineDays,
} as const
export type ReviewRules = ClockRules & {
  readonly ladder: Ladder
  readonly askedDays: number
  readonly combineDays: number
}

/** Every policy of this feature, as a council's page of rules shows them. */
export const reviewPolicies = Object.values(clockPolicies)
