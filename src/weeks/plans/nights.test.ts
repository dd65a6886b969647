import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import type { NightWork } from '#ground/platform/night.ts'
import { BUDGET, havePlanInHand, PLAN, PRIYA, WHO } from '#test/plan-life-scene.ts'
import { assessmentOf, planIdOf } from '#test/plan-scene.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { at, lay } from '#test/staff-scene.ts'
import { progressAskedByNight, smallerPlansBeginByNight } from './jobs.ts'

/** A night of a day, as it is worked through a little after midnight. */
const night = async (work: NightWork, on: string): Promise<void> => {
  const platform = testPlatform({ now: at(`${on}T02:00:00Z`) })
  await platform.transaction(severnshire, (db) =>
    work.run(db, { councilId: severnshire, day: day(on) }, platform),
  )
}

describe('an outcome that nobody has talked about for twelve weeks (R45)', () => {
  const ask = (on: string) => night(progressAskedByNight, on)
  const tasks = () =>
    everything()
      .selectFrom('task')
      .select(['subject', 'due_on', 'account_id', 'done_at'])
      .where('kind', '=', 'outcome-progress')
      .orderBy('due_on')
      .execute()
  const seen = (on: string, given: object = {}) =>
    lay('outcome_progress', [
      {
        ...{ id: planIdOf('line', Number(on.replaceAll('-', ''))), person_id: PRIYA, level: 2 },
        ...{ thread_id: planIdOf('thread', 101), standing: 'moving', evidence: 'words' },
        ...{ words: 'I painted', seen_on: on, account_id: WHO.worker, ...given },
      },
    ])
  beforeEach(() => havePlanInHand({ plan: { state: 'active', activeOn: day('2027-03-01') } }))

  test('becomes a task of the worker on that day, once, however many nights go by', async () => {
    await ask('2027-05-23')
    expect(await tasks()).toEqual([])
    await ask('2027-05-24')
    await ask('2027-05-25')
    expect(await tasks()).toMatchObject([
      { subject: planIdOf('thread', 101), due_on: '2027-05-24', account_id: WHO.worker },
    ])
  })
  test('that was put aside is not asked again until it falls due again', async () => {
    await ask('2027-05-24')
    await everything()
      .updateTable('task')
      .set({ done_at: at('2027-05-26T09:00:00Z') })
      .execute()
    await ask('2027-05-27')
    expect(await tasks()).toHaveLength(1)
    await seen('2027-05-31')
    await ask('2027-08-22')
    expect(await tasks()).toHaveLength(1)
    await ask('2027-08-23')
    expect((await tasks()).map((task) => task.due_on)).toEqual(['2027-05-24', '2027-08-23'])
  })
  test('that is met, or no longer wanted, is left in peace', async () => {
    await seen('2027-03-20', { standing: 'met', level: 3 })
    await ask('2027-12-01')
    expect(await tasks()).toEqual([])
  })
})

describe('a smaller budget that was agreed (R42)', () => {
  const begin = (on: string) => night(smallerPlansBeginByNight, on)
  const OLD = planIdOf('plan', 4009)
  const states = async () => {
    const { state } = await everything()
      .selectFrom('support_plan')
      .select('state')
      .where('id', '=', PLAN)
      .executeTakeFirstOrThrow()
    const budgets = await everything()
      .selectFrom('budget')
      .select(['id', 'state', 'valid_from', 'valid_to'])
      .orderBy('number')
      .execute()
    return { plan: state, budgets: budgets.map((b) => [b.state, b.valid_from, b.valid_to]) }
  }
  /** £5,000.00 is in force; £3,511.04 is agreed and authorised from 29 March, and the person was told on 1 March. */
  beforeEach(async () => {
    const startsOn = day('2027-03-29')
    await havePlanInHand({ plan: { state: 'authorised', startsOn, budgetId: BUDGET } })
    await everything()
      .updateTable('budget')
      .set({ number: 2, state: 'authorised', change_reason: 'outcome-met', told_on: '2027-03-01' })
      .set({ change_evidence: 'Review of 20 February: laundry alone since week 9' })
      .execute()
    await lay('budget', [
      {
        ...{ id: OLD, person_id: PRIYA, number: 1, version: 1, state: 'active' },
        ...{ assessment_id: assessmentOf(1), indicative_pence: 500_000, adjusted_pence: 500_000 },
        ...{ agreed_pence: 500_000, person_pays_pence: 0, council_pays_pence: 500_000 },
        ...{ gap_reason: '', change_evidence: '', valid_from: '2026-03-01' },
        made_at: '2026-02-01T09:00:00Z',
      },
    ])
    await lay('plan_agreement', [
      {
        ...{ id: planIdOf('plan', 8001), plan_id: PLAN, plan_version: 1, words: 'Yes' },
        ...{ ground: 'own-capacity', how: 'talk', account_id: WHO.worker },
        agreed_at: '2027-02-26T09:00:00Z',
      },
    ])
    await lay('authorisation', [
      {
        ...{ id: planIdOf('plan', 8002), person_id: PRIYA, budget_id: BUDGET, plan_id: PLAN },
        ...{ plan_version: 1, tier: 'team-manager', adjusted_pence: 351_104, final_pence: 351_104 },
        ...{ asked_by: WHO.worker, asked_at: '2027-02-26T09:00:00Z', answer_by: '2027-03-03' },
        ...{ state: 'authorised', answered_by: WHO.teamManager, reasons: '' },
        answered_at: '2027-02-27T09:00:00Z',
      },
    ])
  })
  const waiting = {
    plan: 'authorised',
    budgets: [
      ['active', '2026-03-01', null],
      ['authorised', null, null],
    ],
  }
  const begun = (on: string, last: string) => ({
    plan: 'active',
    budgets: [
      ['revised', '2026-03-01', last],
      ['active', on, null],
    ],
  })

  test('begins on its day, four weeks after the person was told, by nobody’s hand, and once', async () => {
    await begin('2027-03-28')
    expect(await states()).toEqual(waiting)
    await begin('2027-03-29')
    await begin('2027-03-30')
    expect(await states()).toEqual(begun('2027-03-29', '2027-03-28'))
    const done = await everything()
      .selectFrom('audit')
      .select('account_id')
      .where('action', '=', 'plan in force')
      .execute()
    expect(done).toEqual([{ account_id: null }])
    const facts = await everything().selectFrom('fact').select(['kind', 'subject']).execute()
    expect(facts).toContainEqual({ kind: 'plan-activated', subject: PLAN })
  })
  test('waits while it is challenged, and begins the night after the answer', async () => {
    const challenge = planIdOf('plan', 8003)
    await lay('challenge', [
      {
        ...{ id: challenge, person_id: PRIYA, about: 'budget', subject: BUDGET, kind: 'challenge' },
        ...{ made_by: WHO.priya, made_for: 'person', came_by: 'phone', words: 'No', picture: '' },
        ...{ wants_advocate: 'no', made_at: '2027-03-10T09:00:00Z', answer: '', learnt: '' },
        ...{ acknowledge_by: '2027-03-13', answer_by: '2027-04-07' },
      },
    ])
    await begin('2027-03-29')
    expect(await states()).toEqual(waiting)
    await everything()
      .updateTable('challenge')
      .set({ answered_at: at('2027-04-05T09:00:00Z'), outcome: 'not-upheld', answer: 'Why.' })
      .set({ answered_by: WHO.teamManager })
      .execute()
    await begin('2027-04-06')
    expect(await states()).toEqual(begun('2027-04-06', '2027-04-05'))
  })
  test('never begins where the person was not told, or too late', async () => {
    await everything()
      .updateTable('budget')
      .set({ told_on: '2027-03-20' })
      .where('number', '=', 2)
      .execute()
    await begin('2027-04-16')
    expect(await states()).toEqual(waiting)
    await begin('2027-04-17')
    expect(await states()).toEqual(begun('2027-04-17', '2027-04-16'))
  })
})
