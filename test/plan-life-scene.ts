import { day } from '#ground/kernel/day.ts'
import { type Pence, pence } from '#ground/kernel/money.ts'
import type { SupportPlan } from '#weeks/plans/plan.ts'
import { savePlans } from '#weeks/plans/save-actions.ts'
import { anOutcome, aPlan, aPlanLine, assessmentOf, planIdOf } from './plan-scene.ts'
import { everything, severnshire } from './platform.ts'
import { aPerson, aSession, haveAccount, haveCounty, haveTies, idOf, lay } from './staff-scene.ts'

/** Accounts of a plan's life: the worker who writes it, three who answer, the person and her mother. */
export const WHO = {
  worker: idOf('account', 1),
  teamManager: idOf('account', 2),
  serviceManager: idOf('account', 3),
  priya: idOf('account', 4),
  margaret: idOf('account', 5),
} as const
export const PRIYA = idOf('person', 1)
export const PLAN = planIdOf('plan', 1)
export const BUDGET = planIdOf('plan', 4001)
export const CARER = planIdOf('plan', 6001)

/** Art on Mondays for 48 weeks and two hours of Sam a week, for two outcomes: £3,511.04 a year. */
export const wholePlan = (given: Partial<SupportPlan> = {}): SupportPlan =>
  aPlan({
    ...{ id: PLAN, personId: PRIYA, assessmentId: assessmentOf(1), madeBy: WHO.worker },
    ...{ startsOn: day('2027-03-01'), outcomes: [anOutcome(1, { words: 'I want to make art' })] },
    lines: [
      aPlanLine(1, {
        ...{ kind: 'session', what: 'Art', sessionId: idOf('session', 1) },
        ...{
          providerId: idOf('provider', 1),
          rhythm: { kind: 'weekly', timesAWeek: 1, weeks: 48, weekday: 0 },
        },
        ...{
          ratio: { staff: 1, people: 5 },
          unit: 'sitting',
          unitPrice: pence(3588),
          minutes: 240,
        },
        ...{ route: 'managed', priceSource: 'session-price', breakMinutes: 240 },
        ...{ needs: ['community', 'work-or-learning'], startsOn: day('2027-03-01') },
      }),
      aPlanLine(2, { what: 'Sam', breakMinutes: 120, startsOn: day('2027-03-01') }),
    ],
    ...given,
  })

type Given = {
  readonly plan?: Partial<SupportPlan>
  /** What was proposed; £3,511.04 is what the plan costs. */
  readonly agreed?: number
  /** Minutes of break a week that her mother needs. Nothing: nobody assessed it. */
  readonly breakNeeded?: number
  readonly hasCopy?: boolean
}

/** Priya with a decided assessment, a proposed budget, a whole plan in draft and all who have to do with it. */
export async function havePlanInHand(given: Given = {}): Promise<void> {
  await haveCounty()
  await lay('person', [aPerson(1)])
  await havePeople()
  await lay('session', [aSession(1)])
  await lay('session_price', [
    {
      ...{ session_id: idOf('session', 1), staff: 1, people: 5, price_pence: 3588 },
      valid_from: '2026-01-01',
    },
  ])
  await haveAssessed(given.agreed ?? 351_104)
  await haveCarer(given.breakNeeded)
  await savePlans(everything(), severnshire, [wholePlan(given.plan)])
  if (given.hasCopy !== false) await lay('file', [PDF])
  if (given.hasCopy !== false) for (const version of [1, 2, 3]) await haveCopy(version)
}

async function havePeople(): Promise<void> {
  for (const n of [1, 2, 3, 5]) await haveAccount(n)
  await haveAccount(4, { person_id: PRIYA })
  const roles = ['social-worker', 'team-manager', 'service-manager', 'person', 'family-carer']
  await lay(
    'account_role',
    roles.map((role, i) => ({ account_id: idOf('account', i + 1), role })),
  )
  const scopes = ['week', 'travel', 'money', 'plan', 'needs']
  await haveTies(1, [1], { scopes })
  await haveTies(2, [1], { scopes })
  await haveTies(5, [1], { kind: 'circle', scopes: ['week'] })
}

async function haveAssessed(agreed: number): Promise<void> {
  await lay('assessment', [
    {
      ...{ id: assessmentOf(1), person_id: PRIYA, jurisdiction: 'ENGLAND', state: 'decided' },
      ...{ version: 1, started_on: '2026-12-01', decided_on: '2027-01-04', eligible: true },
      ...{ needed_minutes: 360, difficulty_evidence: '', advice: '', appropriate_individual: '' },
      ...{ involvement: '', strengths: '', agreed_how: '' },
    },
  ])
  const need = { assessment_id: assessmentOf(1), wellbeing: [], eligible: true }
  await lay('assessed_need', [
    { ...need, id: planIdOf('plan', 2001), outcome: 'community', need: 'To get out' },
    { ...need, id: planIdOf('plan', 3001), outcome: 'work-or-learning', need: 'To learn' },
  ])
  await lay('budget', [
    {
      ...{ id: BUDGET, person_id: PRIYA, number: 1, version: 1, state: 'proposed' },
      ...{ assessment_id: assessmentOf(1), indicative_pence: agreed, adjusted_pence: agreed },
      ...{ agreed_pence: agreed, person_pays_pence: 51_104, council_pays_pence: agreed - 51_104 },
      ...{ gap_reason: '', change_evidence: '', made_at: '2027-02-01T09:00:00Z' },
      made_by: WHO.worker,
    },
  ])
}

async function haveCarer(breakNeeded: number | undefined): Promise<void> {
  await lay('carer', [
    {
      ...{ id: CARER, person_id: PRIYA, account_id: WHO.margaret, name: 'Margaret' },
      ...{ relation: 'parent', lives_with: true, language: 'en', willing: 'yes' },
      willing_on: '2027-02-15',
    },
  ])
  if (breakNeeded === undefined) return
  await lay('carer_assessment', [
    {
      ...{
        id: planIdOf('plan', 6002),
        carer_id: CARER,
        person_id: PRIYA,
        state: 'decided',
        version: 1,
      },
      ...{ started_on: '2027-01-04', decided_on: '2027-01-11', break_minutes: breakNeeded },
    },
  ])
}

const PDF = {
  ...{ id: planIdOf('plan', 7000), person_id: PRIYA, name: 'plan.pdf', made_by: WHO.worker },
  ...{ media_type: 'application/pdf', bytes: 1, sha256: '\\x00', made_at: '2027-02-26T09:00:00Z' },
}

export const haveCopy = (version: number): Promise<void> =>
  lay('letter', [
    {
      ...{ id: planIdOf('plan', 7000 + version), person_id: PRIYA, kind: 'plan', subject: PLAN },
      ...{ version, language: 'en', format: 'easy-read', state: 'made', held_because: '' },
      ...{ made_at: '2027-02-26T09:00:00Z', made_by: WHO.worker, pdf_id: PDF.id },
    },
  ])

/** What Priya has of a budget for the year, in pence. */
export const COSTS: Pence = pence(351_104)
