import type { Policy } from '#ground/policies/policy.ts'

export type FeedbackRules = {
  /** Days after a session within which somebody may say how it was. */
  readonly tell: number
  /** Working days within which a bad day is answered. */
  readonly answer: number
}

export const feedbackDays: Policy<FeedbackRules> = {
  key: 'feedback-days',
  shape: 'one',
  fields: [
    { name: 'tell', kind: 'whole', least: 1, most: 90 },
    { name: 'answer', kind: 'whole', least: 1, most: 10 },
  ],
  from: (rows) => ({ tell: Number(rows[0]?.tell), answer: Number(rows[0]?.answer) }),
}

/** Every policy of this feature, as a council's page of rules shows them. */
export const feedbackPolicies = [feedbackDays] as const
