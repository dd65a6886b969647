import type { Policy } from '#ground/policies/policy.ts'

/** After so many weeks the program asks somebody again whether they have choice; never sooner. */
export const choiceSurvey: Policy<number> = {
  key: 'choice-survey',
  shape: 'one',
  fields: [{ name: 'weeks', kind: 'whole', least: 4, most: 104 }],
  from: (rows) => Number(rows[0]?.weeks),
}
