import type { PlainRow, Policy } from '#ground/policies/policy.ts'
import type { ChoiceRules } from './choice-index.ts'

const whole = (rows: readonly PlainRow[], name: string): number => Number(rows[0]?.[name])

/** What counts as a choice (rule R27): how far, how soon, and from what fall on somebody is told. */
export const choiceRules: Policy<ChoiceRules> = {
  key: 'choice-index',
  shape: 'one',
  fields: [
    { name: 'minutes', kind: 'whole', least: 5, most: 240 },
    { name: 'weeks', kind: 'whole', least: 0, most: 26 },
    { name: 'fall', kind: 'whole', least: 1, most: 20 },
  ],
  from: (rows) => ({
    minutes: whole(rows, 'minutes'),
    weeks: whole(rows, 'weeks'),
    fall: whole(rows, 'fall'),
  }),
}
