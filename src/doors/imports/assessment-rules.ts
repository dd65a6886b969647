import { isOutcomeOf, outcomesOf } from '#lives/needs/national-outcome.ts'
import type { Facts } from './facts.ts'
import type { Told } from './problem.ts'
import type { Row } from './rows.ts'

const when = (is: boolean, told: Told): readonly Told[] => (is ? [told] : [])

/** What the cells of an assessment say together: its days in order, and outcomes that this nation's law knows. */
export function checkAssessment(
  { cells }: Row<'assessments'>,
  { today, known }: Facts,
): readonly Told[] {
  const { started_on: started, decided_on: decided = '', outcomes = [] } = cells
  const { jurisdiction } = known
  const other = outcomes.find((code) => !isOutcomeOf(jurisdiction, code))
  return [
    ...when(decided > today, {
      column: 'decided_on',
      problem: { kind: 'in-the-future', found: decided },
    }),
    ...when(started !== undefined && decided !== '' && started > decided, {
      column: 'decided_on',
      problem: { kind: 'ends-before-starts', found: decided, starts: started ?? '' },
    }),
    ...when(other !== undefined, {
      column: 'outcomes',
      problem: {
        kind: 'outcome-of-other-nation',
        found: other ?? '',
        known: outcomesOf(jurisdiction).join(', '),
      },
    }),
    ...when(jurisdiction === 'ENGLAND' && new Set(outcomes).size === 1, {
      column: 'outcomes',
      problem: { kind: 'fewer-than-two' },
    }),
  ]
}

/** Without figures there is a reason why. */
export function checkFinancialAssessment({ cells }: Row<'financial_assessments'>): readonly Told[] {
  const { capital, declined, exempt } = cells
  const isSilent = capital === undefined && declined === false && exempt === undefined
  return when(isSilent && 'capital' in cells, {
    column: 'capital',
    problem: { kind: 'no-capital' },
  })
}
