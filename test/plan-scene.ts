import { day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Pence, pence } from '#ground/kernel/money.ts'
import type { PlanFacts } from '#weeks/plans/basket.ts'
import { yearlyCostOf } from '#weeks/plans/cost.ts'
import type { SupportPlan } from '#weeks/plans/plan.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'
import type { PlanOutcome } from '#weeks/plans/plan-outcome.ts'
import { idOf, lay } from './staff-scene.ts'

/** An id of a plan's parts that a test can write down. */
export const planIdOf = (kind: 'plan' | 'outcome' | 'line' | 'thread', number: number): Id =>
  `0190${{ plan: 'b001', outcome: 'b002', line: 'b003', thread: 'b004' }[kind]}-0000-7000-8000-${String(number).padStart(12, '0')}`

export const anOutcome = (number: number, given: Partial<PlanOutcome> = {}): PlanOutcome => ({
  ...{ id: planIdOf('outcome', number), threadId: planIdOf('thread', 100 + number) },
  ...{ words: `I want this ${number}`, outcome: 'community', wellbeing: [], purpose: 'skill' },
  ...{ place: 'community', level: 1, wantedLevel: 3, ...given },
})

/** A line that is whole, by default two hours of a personal assistant a week for the first outcome. */
export function aPlanLine(number: number, given: Partial<PlanLine> = {}): PlanLine {
  const line: Omit<PlanLine, 'yearly'> = {
    ...{ id: planIdOf('line', number), threadId: planIdOf('thread', number) },
    ...{ kind: 'personal-assistant', what: `Support ${number}`, route: 'direct-payment' },
    ...{ ratio: { staff: 1, people: 1 }, rhythm: { kind: 'weekly', timesAWeek: 2, weeks: 52 } },
    ...{ minutes: 60, unit: 'hour', unitPrice: pence(1720), priceSource: 'rate-table' },
    ...{ isChargeable: true, outcomes: [planIdOf('thread', 101)], needs: ['community'] },
    ...{ breakMinutes: 0, startsOn: day('2026-09-01'), ...given },
    choice: {
      ...{ by: 'person', how: 'talk', words: 'Yes please', reason: '', carerPrefers: '' },
      ...given.choice,
    },
  }
  return { ...line, yearly: given.yearly ?? yearlyCostOf(line.rhythm, line.unitPrice, 0) }
}

export const aPlan = (given: Partial<SupportPlan> = {}): SupportPlan => ({
  ...{ id: planIdOf('plan', 1), personId: planIdOf('plan', 900), number: 1, version: 1 },
  ...{ state: 'draft', assessmentId: planIdOf('plan', 800), startsOn: day('2026-09-01') },
  ...{ reviewOn: day('2026-10-20'), contingency: 'Ring Sam', carerImpact: 'A rest on Monday' },
  ...{ communication: 'Short words', capacity: 'She decides this herself', freeMinutes: 0 },
  ...{
    freeWords: '',
    restReason: '',
    changedBecause: '',
    madeAt: new Date('2026-08-01T09:00:00Z'),
  },
  ...{ outcomes: [anOutcome(1)], lines: [aPlanLine(1)], metByCarers: [], ...given },
})

const weekly = (timesAWeek: number, weeks: number) =>
  ({ kind: 'weekly', timesAWeek, weeks }) as const

/** The plan of rule R5, line by line: £20,563.84 a year. */
export const priyasPlan = (given: Partial<SupportPlan> = {}): SupportPlan =>
  aPlan({
    lines: [
      aPlanLine(1, {
        ...{ kind: 'tenancy', what: 'Resource Centre', route: 'managed', minutes: 360 },
        ...{ rhythm: weekly(2, 48), unit: 'sitting', unitPrice: pence(13_500) },
      }),
      aPlanLine(2, {
        ...{ kind: 'tenancy', what: 'Art group', ratio: { staff: 1, people: 5 }, minutes: 360 },
        ...{ rhythm: weekly(1, 48), unit: 'sitting', unitPrice: pence(3588) },
      }),
      aPlanLine(3, { what: 'Sam', rhythm: weekly(4, 52) }),
      aPlanLine(4, {
        ...{ kind: 'transport', what: 'There and back', route: 'managed', minutes: 0 },
        ...{ rhythm: weekly(2, 48), unit: 'trip', unitPrice: pence(2400) },
      }),
    ],
    ...given,
  })

/** Her facts: £20,563.84 agreed, £63.85 a week at most, thirty hours needed. */
export const priyasFacts = (given: Partial<PlanFacts> = {}): PlanFacts => ({
  ...{ eligibleNeeds: [{ outcome: 'community', need: 'To get out safely' }], neededMinutes: 0 },
  ...{ money: { kind: 'agreed', yearly: pence(2_056_384) }, hasThreeAmounts: true },
  ...{ maximumWeekly: pence(6385) as Pence, weekBasis: '52', order: 'PRO_RATA' },
  ...{ homePaysForDays: false, ...given },
})

/** A person with a decided assessment, an agreed budget of £20,563.84 and a charge of at most £63.85 a week. */
export async function haveSomebodyAssessed(person: number, given: { agreed?: number } = {}) {
  const agreed = given.agreed ?? 2_056_384
  const personId = idOf('person', person)
  await lay('assessment', [
    {
      ...{ id: assessmentOf(person), person_id: personId, jurisdiction: 'ENGLAND' },
      ...{ state: 'decided', version: 1, started_on: '2026-12-01', decided_on: '2027-01-04' },
      ...{ eligible: true, needed_minutes: 360, difficulty_evidence: '', advice: '' },
      ...{ appropriate_individual: '', involvement: '', strengths: '', agreed_how: '' },
    },
  ])
  const need = { assessment_id: assessmentOf(person), wellbeing: [], eligible: true }
  await lay('assessed_need', [
    { ...need, id: planIdOf('plan', 2000 + person), outcome: 'community', need: 'To get out' },
    { ...need, id: planIdOf('plan', 3000 + person), outcome: 'work-or-learning', need: 'To learn' },
  ])
  await lay('budget', [
    {
      ...{ id: planIdOf('plan', 4000 + person), person_id: personId, number: 1, version: 1 },
      ...{ state: 'active', assessment_id: assessmentOf(person), indicative_pence: agreed },
      ...{ adjusted_pence: agreed, agreed_pence: agreed, person_pays_pence: 332_020 },
      ...{ council_pays_pence: agreed - 332_020, gap_reason: '', change_evidence: '' },
      ...{ valid_from: '2027-01-04', made_at: '2027-01-04T09:00:00Z' },
    },
  ])
  await lay('financial_assessment', [
    {
      ...{ id: planIdOf('plan', 5000 + person), person_id: personId, jurisdiction: 'ENGLAND' },
      ...{ income: [], capital_pence: 0, expenses: [], minimum_kind: 'single-25-to-pension-age' },
      ...{ premiums: [], declined: false, exempt: '', maximum_pence: 6385 },
      ...{ steps: { lines: [], used: [] }, assessed_on: '2027-01-04', valid_from: '2027-01-04' },
    },
  ])
}

export const assessmentOf = (person: number): Id => planIdOf('plan', 1000 + person)
