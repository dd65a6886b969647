import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { savePlans } from '#weeks/plans/save-actions.ts'
import { anOutcome, aPlan, aPlanLine, planIdOf } from './plan-scene.ts'
import { everything, severnshire } from './platform.ts'
import { lay } from './staff-scene.ts'
import * as scene from './week-scene.ts'

export const ASSESSMENT = planIdOf('plan', 801)
export const BUDGET = planIdOf('plan', 802)
export const CHARGE = planIdOf('plan', 803)
export const PLAN = planIdOf('plan', 804)
export const ART = planIdOf('thread', 11)

const somebody = { person_id: scene.people.priya }

/** Priya's assessment, £4,000 agreed for a year of which she pays £20 a week at most, and her plan: art, and a PA. */
export async function havePriyasPlan(): Promise<void> {
  await lay('assessment', [
    {
      ...{ id: ASSESSMENT, ...somebody, jurisdiction: 'ENGLAND', state: 'decided', version: 1 },
      ...{ started_on: '2026-01-05', decided_on: '2026-01-20', eligible: true },
      ...{ difficulty_evidence: '', appropriate_individual: '', involvement: '', strengths: '' },
      ...{ advice: '', agreed_how: '', needed_minutes: 240 },
    },
  ])
  await lay('assessed_need', [
    {
      ...{ id: planIdOf('plan', 805), assessment_id: ASSESSMENT, outcome: 'work-or-learning' },
      ...{ need: 'To learn', wellbeing: [], eligible: true },
    },
  ])
  await lay('financial_assessment', [
    {
      ...{ id: CHARGE, ...somebody, jurisdiction: 'ENGLAND', income: [], capital_pence: 0 },
      ...{ expenses: [], minimum_kind: 'single-25-to-pension-age', premiums: [], declined: false },
      ...{ exempt: '', maximum_pence: 2_000, assessed_on: '2026-01-21', valid_from: '2026-01-21' },
      steps: { lines: [{ kind: 'maximum', amount: 2_000 }], used: [] },
    },
  ])
  await lay('budget', [
    {
      ...{ id: BUDGET, ...somebody, number: 1, version: 1, state: 'active' },
      ...{ assessment_id: ASSESSMENT, indicative_pence: 400_000, adjusted_pence: 400_000 },
      ...{ agreed_pence: 400_000, person_pays_pence: 104_000, council_pays_pence: 296_000 },
      ...{ gap_reason: '', change_evidence: '', valid_from: '2026-02-01' },
      made_at: '2026-01-25T09:00:00Z',
    },
  ])
  await lay('budget_step', [
    {
      ...{ budget_id: BUDGET, position: 0, kind: 'points', words: '', units: 10, unit: 'points' },
      ...{ each_pence: 40_000, amount_pence: 400_000, reason: '' },
    },
  ])
  await savePlans(everything(), severnshire, [
    aPlan({
      ...{ id: PLAN, personId: scene.people.priya, assessmentId: ASSESSMENT, budgetId: BUDGET },
      ...{ state: 'active', activeOn: day('2026-02-02'), startsOn: day('2026-02-02') },
      outcomes: [
        anOutcome(1, { words: 'I want to learn to grow food', outcome: 'work-or-learning' }),
      ],
      lines: [
        aPlanLine(11, {
          ...{ threadId: ART, kind: 'session', what: 'Art group', sessionId: scene.sessions.art },
          ...{ route: 'managed', ratio: { staff: 1, people: 5 }, minutes: 120, unit: 'sitting' },
          rhythm: { kind: 'weekly', timesAWeek: 1, weeks: 48, weekday: 3 },
          ...{ startsMinute: 600, unitPrice: pence(3_588), priceSource: 'session-price' },
          ...{ needs: ['work-or-learning'], startsOn: day('2026-02-02') },
        }),
        aPlanLine(12, {
          ...{ what: 'With Sam, my PA', startsMinute: 780, minutes: 60 },
          rhythm: { kind: 'weekly', timesAWeek: 1, weeks: 52, weekday: 1 },
          startsOn: day('2026-02-02'),
        }),
      ],
    }),
  ])
}
