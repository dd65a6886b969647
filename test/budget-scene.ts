import type { Id } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Adjustment } from '#means/budgets/resource-allocation.ts'
import { severnshire } from './platform.ts'
import { aPerson, haveAccount, haveCounty, idOf, lay, NOW } from './staff-scene.ts'

/** Ids that the scenes of money write down. */
export const moneyId = (kind: 'assessment' | 'means' | 'plan' | 'rule', number: number): Id =>
  `0190${{ assessment: 'b001', means: 'b002', plan: 'b003', rule: 'b004' }[kind]}-0000-7000-8000-${String(number).padStart(12, '0')}`

/** Priya's additions to what the table gives her. */
export const PRIYAS: readonly Adjustment[] = [
  {
    ...{ kind: 'extra-support', words: '2:1, 3 hours a week for 48 weeks', units: 144 },
    ...{ unit: 'hours', each: pence(2_210), reason: 'Two workers in the pool' },
  },
  {
    ...{ kind: 'transport', words: '2 return trips a week', units: 96, unit: 'trips' },
    ...{ each: pence(2_400), reason: 'No bus goes there' },
  },
]

/** The council's published price of a point, from a day. */
export const haveTable = (from = '2026-04-01', to: string | null = null): Promise<void> =>
  lay('council_policy', [
    {
      ...{ id: moneyId('rule', 1), key: 'resource-allocation', valid_from: from, valid_to: to },
      ...{
        value: [{ points: 1, yearly: null, each: 37_000 }],
        reason: 'Published',
        state: 'approved',
      },
      ...{ proposed_by: idOf('account', 8), proposed_at: NOW, decided_by: idOf('account', 9) },
      decided_at: NOW,
    },
  ])

/** A review of Priya that was held on a day: without one her budget is never made smaller. */
export const haveReviewed = (on = '2027-02-20', personId = idOf('person', 1)): Promise<void> =>
  lay('review', [
    {
      ...{ id: moneyId('plan', 9_000 + Number(on.slice(0, 4))), person_id: personId },
      ...{ clocks: ['plan'], trigger: 'asked', words: '', asked_at: NOW, due_on: on, held_on: on },
      ...{ refused_because: '', found: 'Laundry alone since week 9.', need_changed: true },
    },
  ])

export const haveAssessed = (person: number): Promise<void> =>
  lay('assessment', [
    {
      ...{ id: moneyId('assessment', person), person_id: idOf('person', person) },
      ...{ jurisdiction: 'ENGLAND', state: 'decided', version: 1, started_on: '2027-01-04' },
      ...{ decided_on: '2027-01-25', eligible: true, needed_minutes: 1_440 },
      ...{ difficulty_evidence: '', appropriate_individual: '', involvement: '', strengths: '' },
      ...{ advice: '', agreed_how: '' },
    },
  ])

/** The most that somebody pays in a week: Priya's £63.85. */
export const haveMeans = (person: number, maximum: number | null = 6_385): Promise<void> =>
  lay('financial_assessment', [
    {
      ...{ id: moneyId('means', person), person_id: idOf('person', person) },
      ...{ jurisdiction: 'ENGLAND', income: [], capital_pence: 0, expenses: [], premiums: [] },
      ...{ minimum_kind: 'single-25-to-pension-age', declined: false, exempt: '' },
      ...{ maximum_pence: maximum, steps: { lines: [], used: [] }, assessed_on: '2027-01-25' },
      valid_from: '2027-01-25',
    },
  ])

/** One person who was assessed, what they pay, the council's table, and a worker with a manager and a panel. */
export async function haveBudgetScene(): Promise<void> {
  await haveCounty()
  for (const number of [1, 2, 3, 8, 9]) await haveAccount(number)
  await lay('person', [aPerson(1)])
  await haveTable()
  await haveAssessed(1)
  await haveMeans(1)
}

export const DOING = {
  councilId: severnshire,
  personId: idOf('person', 1),
  accountId: idOf('account', 1),
  now: NOW,
} as const
