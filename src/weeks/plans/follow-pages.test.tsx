import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { BUDGET, havePlanInHand, PRIYA, WHO } from '#test/plan-life-scene.ts'
import { anOutcome, aPlan, assessmentOf, planIdOf } from '#test/plan-scene.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { aPerson, idOf, lay, NOW } from '#test/staff-scene.ts'
import { planLifeRoutes } from './life-routes.tsx'
import { askToBuy, type Buying, decidePurchase, withdrawPurchase } from './purchase-actions.ts'
import { purchasesAtHand } from './purchase-queries.ts'
import { choicesMade, hoursPlanned, outcomeMeasures } from './report-queries.ts'
import { savePlans } from './save-actions.ts'

const platform = testPlatform({ now: NOW })
const worker = readerOf({ roles: ['social-worker'] })
const request = async (address: string, fields?: Record<string, string>, reader = worker) => {
  const sent = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}
  const answer = await asReader(reader, planLifeRoutes(platform)).request(address, sent)
  return { status: answer.status, text: await answer.text() }
}
const wants = planIdOf('thread', 101)
const art = planIdOf('thread', 1)
const buying = (number: number, given: Partial<Buying> = {}): Buying => ({
  ...{ councilId: severnshire, personId: PRIYA, accountId: WHO.priya, now: NOW, kind: 'activity' },
  ...{ purchaseId: planIdOf('plan', 9000 + number), what: 'Photography', outcomeThread: wants },
  ...{ amount: pence(2500), ...given },
})
const buy = (number: number, given: Partial<Buying> = {}) =>
  platform.transaction(severnshire, (db) => askToBuy(db, buying(number, given)))
const stateOf = async (number: number, given: Partial<Buying> = {}) => {
  const bought = await buy(number, given)
  return bought.ok ? bought.value.state : bought.refusal.kind
}

/** The plan in force costs £3,511.04 of an agreed £3,511.04: nothing is left over. */
beforeEach(async () => {
  await havePlanInHand({ plan: { state: 'active', activeOn: day('2027-03-01') } })
  await everything()
    .updateTable('budget')
    .set({ state: 'active', valid_from: '2027-03-01' })
    .where('id', '=', BUDGET)
    .execute()
})

describe('what a person buys with the money of their plan', () => {
  test('photography at £25.00 in place of one art group at £35.88 goes through at once', async () => {
    expect(await stateOf(1, { insteadOf: art })).toBe('through')
    const left = await platform.transaction(severnshire, (db) =>
      purchasesAtHand(db, severnshire, PRIYA, NOW),
    )
    expect(left.ok && left.value.facts.moneyLeft).toBe(1088)
    expect(await everything().selectFrom('task').select('id').execute()).toEqual([])
  })
  test('what was saved is hers to spend, once', async () => {
    await stateOf(1, { insteadOf: art })
    expect(await stateOf(2, { amount: pence(1088) })).toBe('through')
    expect(await stateOf(3, { amount: pence(1) })).toBe('held')
  })
  test('a £300 television is held with all its reasons, for a person to decide in five working days', async () => {
    const television = {
      what: 'Television',
      kind: 'household-goods',
      amount: pence(30_000),
    } as const
    const held = await buy(1, { ...television, outcomeThread: undefined })
    expect(held).toMatchObject({
      value: {
        ...{ state: 'held', answerBy: '2027-03-08' },
        heldBecause: ['no-outcome', 'usually-excluded', 'over-money'],
      },
    })
    const tasks = await everything().selectFrom('task').select(['kind', 'due_on']).execute()
    expect(tasks).toEqual([{ kind: 'purchase-held', due_on: '2027-03-08' }])
    const address = `/people/${PRIYA}/purchases`
    expect((await request(address)).text).toContain('Television')
    const one = `${address}/${planIdOf('plan', 9001)}`
    expect((await request(one)).text).toContain('It is not for anything in your plan yet.')
    const onList = { answer: 'refused', reasons: 'It is not on the list' }
    const again = await request(one, onList)
    expect([again.status, again.text.includes('no ground for refusal')]).toEqual([422, true])
    expect((await request(one, { answer: 'agreed', reasons: 'It helps her rest' })).status).toBe(
      303,
    )
    const open = await everything().selectFrom('task').select('done_at').execute()
    expect(open[0]?.done_at).not.toBeNull()
  })
  test('a refusal carries its reasons and the way to challenge it', async () => {
    await buy(1, { amount: pence(900_000) })
    const one = `/people/${PRIYA}/purchases/${planIdOf('plan', 9001)}`
    await request(one, { answer: 'refused', reasons: 'The group that you chose does the same' })
    const { text } = await request(one)
    expect(text).toContain('The group that you chose does the same')
    expect(text).toContain('about=refusal')
  })
  test('asked twice, it is one; taken back, nobody decides it', async () => {
    await buy(1, { amount: pence(900_000) })
    await buy(1, { amount: pence(900_000) })
    const asked = { ...buying(1), purchaseId: planIdOf('plan', 9001) }
    const back = await platform.transaction(severnshire, (db) => withdrawPurchase(db, asked))
    expect(back).toMatchObject({ value: { state: 'withdrawn' } })
    const late = await platform.transaction(severnshire, (db) =>
      decidePurchase(db, { ...asked, answer: 'agreed', reasons: 'Yes' }),
    )
    expect(late).toMatchObject({ refusal: { kind: 'already-answered' } })
    expect(await everything().selectFrom('purchase').select('id').execute()).toHaveLength(1)
  })
})

describe('how an outcome goes', () => {
  const list = `/people/${PRIYA}/plan/progress`
  const noted = { level: '2', standing: 'moving', evidence: 'words', seenOn: '2027-03-01' }
  test('is written with what shows it, and asked about again after twelve weeks', async () => {
    expect((await request(list)).text).toContain('24 May 2027')
    const said = { ...noted, words: 'I painted the bridge' }
    expect((await request(`${list}/${wants}`, said)).status).toBe(303)
    expect((await request(`${list}/${wants}`, said)).status).toBe(303)
    expect(await everything().selectFrom('outcome_progress').select('id').execute()).toHaveLength(1)
    expect((await request(`${list}/${wants}`)).text).toContain('I painted the bridge')
  })
  test('without evidence it is refused, and what was typed is kept', async () => {
    const bare = await request(`${list}/${wants}`, { ...noted, words: ' ' })
    expect([bare.status, bare.text.includes('Write what they said')]).toEqual([422, true])
    const met = { ...noted, standing: 'met', words: 'Nearly there' }
    const early = await request(`${list}/${wants}`, met)
    expect([early.status, early.text.includes('Nearly there')]).toEqual([422, true])
    const noDay = await request(`${list}/${wants}`, { ...noted, words: 'x', seenOn: '2027-02-30' })
    expect(noDay.text).toContain('Write a day')
  })
  test('pages in a set number of queries', async () => {
    for (const address of [list, `${list}/${wants}`, `/people/${PRIYA}/purchases`])
      expect((await queriesOf(() => request(address))).length).toBeLessThanOrEqual(8)
  })
})

describe('what the county sees', () => {
  const others = Array.from({ length: 40 }, (_, i) => i + 2)
  const haveOthers = async () => {
    await lay(
      'person',
      others.map((n) => aPerson(n)),
    )
    await lay(
      'assessment',
      others.map((n) => ({
        ...{ id: assessmentOf(n), person_id: idOf('person', n), jurisdiction: 'ENGLAND' },
        ...{ state: 'decided', version: 1, started_on: '2026-12-01', decided_on: '2027-01-04' },
        ...{ eligible: true, needed_minutes: 360, difficulty_evidence: '', advice: '' },
        ...{ appropriate_individual: '', involvement: '', strengths: '', agreed_how: '' },
      })),
    )
    const plans = others.map((n) =>
      aPlan({
        ...{ id: planIdOf('plan', n), personId: idOf('person', n), state: 'active' },
        ...{ assessmentId: assessmentOf(n), lines: [] },
        outcomes: [anOutcome(n, { id: planIdOf('outcome', n), level: 1 })],
      }),
    )
    await savePlans(everything(), severnshire, plans)
    const up = others.slice(0, 23)
    await lay(
      'outcome_progress',
      up.map((n) => ({
        ...{ id: planIdOf('line', 5000 + n), thread_id: planIdOf('thread', 100 + n) },
        ...{ person_id: idOf('person', n), level: 2, standing: 'moving', evidence: 'observed' },
        ...{ words: 'Seen', seen_on: '2027-02-20', account_id: WHO.worker },
      })),
    )
  }
  test('of 41 people with the outcome, 23 moved up: 56 %', async () => {
    await haveOthers()
    const measures = await platform.transaction(severnshire, (db) =>
      outcomeMeasures(db, severnshire),
    )
    expect(measures).toEqual([{ outcome: 'community', people: 41, up: 23 }])
    const { text } = await request(
      '/county/plans',
      undefined,
      readerOf({ roles: ['commissioner'] }),
    )
    expect(text).toContain('56 %')
    expect((await queriesOf(() => request('/county/plans'))).length).toBeLessThanOrEqual(4)
  })
  test('nothing about a county of one', async () => {
    const { text } = await request(
      '/county/plans',
      undefined,
      readerOf({ roles: ['commissioner'] }),
    )
    expect(text).toContain('Hidden: too few people')
    expect(text).not.toContain('100 %')
    expect(await platform.transaction(severnshire, (db) => choicesMade(db, severnshire))).toEqual({
      ...{ person: 2, withHelp: 0, someoneElse: 0, withReason: 0, people: 1 },
    })
    expect(await platform.transaction(severnshire, (db) => hoursPlanned(db, severnshire))).toEqual({
      ...{ people: 1, needed: 360, planned: 360, below: 0 },
    })
  })
})
