import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { CARER, havePlanInHand, PLAN, PRIYA, WHO, wholePlan } from '#test/plan-life-scene.ts'
import { planIdOf } from '#test/plan-scene.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { aBooking, idOf, lay, NOW } from '#test/staff-scene.ts'
import { activatePlan, answerPlan, sendPlan } from './authority-actions.ts'
import { replyToView, sayView } from './carer-view-actions.ts'
import { agreementsOf, carerViewsOf } from './life-queries.ts'
import { agreePlan, reopenPlan, type SayingYes, sayNotYet, sharePlan } from './lifecycle-actions.ts'
import { putNeedMetByCarer } from './need-met-actions.ts'
import { activePlan, planById } from './queries.ts'
import { sharedAs } from './shared-fact.ts'

const platform = testPlatform({ now: NOW })
const step = (version = 1, accountId: Id = WHO.worker, now = NOW) => ({
  ...{ councilId: severnshire, personId: PRIYA, planId: PLAN, version, accountId, now },
})
const inAction = <T>(work: Parameters<typeof platform.transaction<T>>[1]) =>
  platform.transaction(severnshire, work)
const share = (version = 1) => inAction((db) => sharePlan(db, step(version)))
const agree = (given: Partial<SayingYes> = {}) =>
  inAction((db) =>
    agreePlan(db, {
      ...step(given.version ?? 1),
      ...{ agreeing: { by: 'worker' }, how: 'picture', words: 'She pointed at “yes”', ...given },
    }),
  )
const send = (version = 1, now = NOW) =>
  inAction((db) => sendPlan(db, step(version, WHO.worker, now)))
const answer = (authorisationId: Id, given: Partial<Parameters<typeof answerPlan>[1]> = {}) =>
  inAction((db) =>
    answerPlan(db, {
      ...{ councilId: severnshire, authorisationId, accountId: WHO.teamManager, version: 1 },
      ...{ roles: ['team-manager'], answer: 'authorised', reasons: '', now: NOW, ...given },
    }),
  )
const activate = (version = 1) => inAction((db) => activatePlan(db, step(version)))
const sent = async () => {
  const asked = await send()
  if (!asked.ok) throw new Error(JSON.stringify(asked.refusal))
  return asked.value.id
}
const state = async () => (await planById(everything(), severnshire, PLAN))?.state
const kindOf = (result: { ok: boolean; refusal?: { kind: string } }) => result.refusal?.kind

describe('a plan’s life', () => {
  test('shared, agreed, sent, authorised by another, and in force with its place, budget and facts', async () => {
    await havePlanInHand()
    expect((await share()).ok).toBe(true)
    expect((await agree()).ok).toBe(true)
    expect((await answer(await sent())).ok).toBe(true)
    expect((await activate()).ok).toBe(true)
    const plan = await activePlan(everything(), severnshire, PRIYA)
    expect(plan).toMatchObject({ id: PLAN, version: 1, activeOn: '2027-03-01' })
    const places = await everything().selectFrom('standing_booking').selectAll().execute()
    expect(places).toMatchObject([
      { session_id: idOf('session', 1), starts_on: '2027-03-08', price_pence: 3588, people: 5 },
    ])
    const budget = await everything().selectFrom('budget').select(['state', 'valid_from']).execute()
    expect(budget).toEqual([{ state: 'active', valid_from: '2027-03-01' }])
    const facts = await everything()
      .selectFrom('fact')
      .select(['kind', 'subject'])
      .orderBy('kind')
      .execute()
    expect(facts).toEqual([
      { kind: 'plan-activated', subject: PLAN },
      { kind: 'plan-authorised', subject: PLAN },
      { kind: 'plan-shared', subject: sharedAs(severnshire, { id: PLAN, version: 1 }) },
    ])
  })

  test('each button pressed twice does its work once', async () => {
    await havePlanInHand()
    for (const press of [share, share, agree, agree]) expect((await press()).ok).toBe(true)
    const id = await sent()
    expect(await sent()).toBe(id)
    await answer(id)
    expect(kindOf(await answer(id))).toBe('answered-already')
    for (const press of [activate, activate]) expect((await press()).ok).toBe(true)
    expect(await agreementsOf(everything(), severnshire, PLAN)).toHaveLength(1)
    expect(await everything().selectFrom('standing_booking').select('id').execute()).toHaveLength(1)
  })

  test('changing an agreed plan makes it a draft of a new version that nobody has agreed to', async () => {
    await havePlanInHand()
    await share()
    await agree()
    const id = await sent()
    expect((await inAction((db) => reopenPlan(db, step()))).ok).toBe(true)
    expect(await state()).toBe('draft')
    expect(kindOf(await answer(id))).toBe('answered-already')
    await share(2)
    expect(kindOf(await send(2))).toBe('not-now')
    expect(kindOf(await agree({ version: 1 }))).toBe('changed-meanwhile')
  })

  test('a plan that lacks something is not shared, and names it', async () => {
    await havePlanInHand({ plan: { contingency: '', carerImpact: '' } })
    expect(await share()).toMatchObject({
      refusal: { kind: 'plan-lacks', missing: [{ kind: 'contingency' }, { kind: 'carer-impact' }] },
    })
  })

  test('without the person’s copy, or £11.04 short, nobody is asked to pay for it', async () => {
    await havePlanInHand({ hasCopy: false, agreed: 350_000 })
    await share()
    await agree()
    expect(await send()).toMatchObject({
      refusal: { missing: [{ kind: 'not-enough', shortBy: 1104 }, { kind: 'copy' }] },
    })
  })

  test('“not yet” takes it back, and the worker is asked to talk', async () => {
    await havePlanInHand()
    await share()
    await inAction((db) => sayNotYet(db, step(1, WHO.priya)))
    expect(await state()).toBe('draft')
    const tasks = await everything().selectFrom('task').select(['kind', 'account_id']).execute()
    expect(tasks).toEqual([{ kind: 'wants-to-talk', account_id: WHO.worker }])
  })
})

describe('who says yes', () => {
  test('the person, from her own account', async () => {
    await havePlanInHand()
    await share()
    const yes = {
      agreeing: { by: 'person' },
      how: 'page',
      words: '',
      accountId: WHO.priya,
    } as const
    expect((await agree(yes)).ok).toBe(true)
    const [one] = await agreementsOf(everything(), severnshire, PLAN)
    expect(one).toMatchObject({ planVersion: 1, ground: { kind: 'own-capacity' }, how: 'page' })
  })
  test('a worker writes down how she showed it, or nothing is agreed', async () => {
    await havePlanInHand()
    await share()
    expect(kindOf(await agree({ words: ' ' }))).toBe('how-needed')
    expect(kindOf(await agree({ how: undefined }))).toBe('how-needed')
  })
  test('a mother, an appointee or somebody who manages the payment cannot agree a week', async () => {
    await havePlanInHand()
    await share()
    const holder = { person_id: PRIYA, account_id: WHO.margaret, holder: 'Margaret' }
    await lay('authority', [
      {
        ...{ ...holder, id: planIdOf('plan', 8001), kind: 'nominated-person' },
        ...{ covers: ['manage-direct-payment'], document: 'N1', seen_by: WHO.worker },
        ...{ seen_on: '2027-01-04', starts_on: '2027-01-04' },
      },
    ])
    const mother = { by: 'other', accountId: WHO.margaret } as const
    const said = await agree({ agreeing: mother, how: 'page', accountId: WHO.margaret })
    expect(kindOf(said)).toBe('not-yours-to-agree')
    expect(await state()).toBe('shared')
  })
})

describe('authority', () => {
  test('is not given by who wrote or sent the plan, nor above their tier', async () => {
    await havePlanInHand()
    await share()
    await agree()
    const id = await sent()
    expect(kindOf(await answer(id, { accountId: WHO.worker }))).toBe('own-request')
    expect(kindOf(await answer(id, { roles: ['panel-chair'] }))).toBe('not-your-tier')
    expect(kindOf(await answer(id, { version: 7 }))).toBe('changed-meanwhile')
    expect(await state()).toBe('agreed')
  })
  test('a plan sent back with reasons is a draft, and its maker is told', async () => {
    await havePlanInHand()
    await share()
    await agree()
    const id = await sent()
    expect(kindOf(await answer(id, { answer: 'returned' }))).toBe('reasons-needed')
    expect((await answer(id, { answer: 'returned', reasons: 'Who drives?' })).ok).toBe(true)
    expect(await state()).toBe('draft')
    const tasks = await everything().selectFrom('task').select(['kind', 'account_id']).execute()
    expect(tasks).toEqual([{ kind: 'plan-returned', account_id: WHO.worker }])
  })
  test('a full session stops the whole plan, by name, and nothing is half saved', async () => {
    await havePlanInHand()
    await share()
    await agree()
    await answer(await sent())
    await everything().updateTable('session').set({ ends_on: '2027-03-05' }).execute()
    expect(await activate()).toEqual({
      ...{ ok: false, refusal: { kind: 'no-room', sessions: ['Art'] } },
    })
    expect(await state()).toBe('authorised')
    const [budget] = await everything().selectFrom('budget').select('state').execute()
    expect(budget?.state).toBe('authorised')
  })
  test('a place that she has already stays as it is', async () => {
    await havePlanInHand()
    await lay('standing_booking', [aBooking(1, 1, 1, { price_pence: 3000 })])
    await share()
    await agree()
    await answer(await sent())
    await activate()
    const places = await everything().selectFrom('standing_booking').selectAll().execute()
    expect(places).toMatchObject([{ price_pence: 3000, ends_on: null }])
  })
})

describe('a carer who has less break than she needs', () => {
  const short = async () => {
    await havePlanInHand({ breakNeeded: 18 * 60 })
    await share()
    await agree()
    const [view] = await carerViewsOf(everything(), severnshire, PLAN)
    return view?.id ?? ''
  }
  const say = (viewId: Id, accountId: Id = WHO.margaret) =>
    inAction((db) =>
      sayView(db, {
        ...{ councilId: severnshire, viewId, accountId, by: 'carer', answer: 'answered' },
        ...{ words: 'I cannot do this', now: NOW },
      }),
    )

  test('is asked when the plan is shared: 18 hours needed, 6 planned', async () => {
    await short()
    const views = await carerViewsOf(everything(), severnshire, PLAN)
    expect(views).toMatchObject([{ carerId: CARER, planned: 360, needed: 1080, state: 'asked' }])
    expect(kindOf(await send())).toBe('carer-not-heard')
  })
  test('is heard: the plan goes on, her words stay beside it, and the rest has an owner', async () => {
    const id = await short()
    expect((await say(id)).ok).toBe(true)
    await inAction((db) =>
      replyToView(db, { ...step(), viewId: id, words: 'We look for a sitter on Sunday' }),
    )
    await answer(await sent())
    await activate()
    const tasks = await everything()
      .selectFrom('task')
      .select(['kind', 'subject', 'account_id'])
      .where('done_at', 'is', null)
      .execute()
    expect(tasks).toEqual([{ kind: 'carer-shortfall', subject: CARER, account_id: WHO.worker }])
    const [view] = await carerViewsOf(everything(), severnshire, PLAN)
    expect(view).toMatchObject({
      words: 'I cannot do this',
      reply: 'We look for a sitter on Sunday',
    })
  })
  test('and is silent for ten working days, holds it no longer', async () => {
    await short()
    const inDays = (days: number) => new Date(`${addDays(day('2027-03-01'), days)}T10:00:00Z`)
    expect(kindOf(await send(1, inDays(14)))).toBe('carer-not-heard')
    expect((await send(1, inDays(15))).ok).toBe(true)
  })
  test('answers for herself: nobody else’s account can', async () => {
    const id = await short()
    await expect(say(id, WHO.priya)).rejects.toThrow('was not asked')
  })
})

describe('a need that a carer meets', () => {
  const put = (carerId: Id | undefined, version = 1) =>
    inAction((db) => putNeedMetByCarer(db, { ...step(version), outcome: 'community', carerId }))
  test('is her own dated yes, and raises the version', async () => {
    await havePlanInHand()
    expect(await put(CARER)).toMatchObject({
      value: { version: 2, metByCarers: [{ carerId: CARER, saidOn: '2027-02-15' }] },
    })
    expect(await put(undefined, 2)).toMatchObject({ value: { version: 3, metByCarers: [] } })
    expect(kindOf(await put(CARER, 1))).toBe('changed-meanwhile')
  })
  test('is not inferred from her being there', async () => {
    await havePlanInHand()
    await everything()
      .updateTable('carer')
      .set({ willing: 'not-asked', willing_on: null })
      .execute()
    expect(kindOf(await put(CARER))).toBe('not-willing')
    expect(wholePlan().metByCarers).toEqual([])
  })
})
