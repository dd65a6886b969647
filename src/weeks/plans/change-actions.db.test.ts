import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import {
  anOutcome,
  aPlan,
  aPlanLine,
  assessmentOf,
  haveSomebodyAssessed,
} from '#test/plan-scene.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  idOf,
  lay,
  NOW,
} from '#test/staff-scene.ts'
import { changeLine, putSessionLines } from './change-actions.ts'
import { yearlyCost } from './plan.ts'
import { activePlan, planVersions } from './queries.ts'
import { savePlans } from './save-actions.ts'

const platform = testPlatform({ now: NOW })
const priya = idOf('person', 1)
const [art, gardening] = [idOf('session', 1), idOf('session', 2)]
const FRIDAY = { weekday: 4, setting: 'community' }
const price = (session: number, pricePence: number, people = 5) => ({
  ...{ session_id: idOf('session', session), staff: 1, people, price_pence: pricePence },
  valid_from: '2026-01-01',
})
const choice = { by: 'person', how: 'picture', words: '', reason: '', carerPrefers: '' } as const

/** Her art on Fridays at £35.88, in a plan in force; gardening at £33.00 is on Fridays too. */
beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await lay('person', [aPerson(1)])
  const community = { valid_from: '2026-01-01', setting: 'community', staff: 1, people: 5 }
  await lay('assessed_ratio', [{ person_id: priya, ...community }])
  await lay('session', [aSession(1, FRIDAY), aSession(2, FRIDAY)])
  await lay('session_price', [price(1, 3588), price(2, 3300), price(2, 2760, 8)])
  await lay('standing_booking', [aBooking(1, 1, 1, { price_pence: 3588 })])
  await haveSomebodyAssessed(1, { agreed: 500_000 })
  await savePlans(everything(), severnshire, [herPlan()])
})

const herPlan = () =>
  aPlan({
    ...{ personId: priya, assessmentId: assessmentOf(1), state: 'active' },
    ...{ activeOn: day('2027-01-04'), startsOn: day('2027-01-04') },
    outcomes: [anOutcome(1, { outcome: 'work-or-learning' })],
    lines: [
      aPlanLine(1, {
        ...{ kind: 'session', what: 'Art', sessionId: art, providerId: idOf('provider', 1) },
        ...{ rhythm: { kind: 'weekly', timesAWeek: 1, weeks: 48, weekday: 4 }, startsMinute: 570 },
        ...{
          ratio: { staff: 1, people: 5 },
          unit: 'sitting',
          unitPrice: pence(3588),
          minutes: 180,
        },
        ...{ route: 'managed', priceSource: 'session-price', startsOn: day('2027-01-04') },
      }),
      aPlanLine(2),
    ],
  })

const herThread = aPlanLine(1).threadId
const asked = (to: Id, given: object = {}) => ({
  ...{ councilId: severnshire, personId: priya, accountId: idOf('account', 1), now: NOW },
  ...{ threadId: herThread, to, choice, ...given },
})
const change = (to: Id, given: object = {}) =>
  platform.transaction(severnshire, (db) => changeLine(db, { ...asked(to, given) }))
const places = () =>
  everything()
    .selectFrom('standing_booking')
    .select(['session_id', 'price_pence', 'starts_on', 'ends_on'])
    .orderBy('starts_on')
    .execute()

describe('a person’s own change inside their plan', () => {
  test('from art at £35.88 to gardening at £33.00: a new version at once, £2.88 a Friday less', async () => {
    const before = yearlyCost(herPlan())
    const changed = await change(gardening)
    expect(changed.ok).toBe(true)
    const versions = await planVersions(everything(), severnshire, priya)
    expect(versions.map((v) => [v.number, v.state])).toEqual([
      [2, 'active'],
      [1, 'superseded'],
    ])
    const [now] = versions
    expect(now && before - yearlyCost(now)).toBe(48 * 288)
    const line = now?.lines.find((one) => one.sessionId === gardening)
    expect(line).toMatchObject({
      threadId: herThread,
      unitPrice: 3300,
      startsOn: '2027-03-08',
      choice,
    })
    expect(now?.lines.find((one) => one.sessionId === art)?.endsOn).toBe('2027-03-07')
  })

  test('the place is taken from Monday, the old one ends on Sunday, and both are told', async () => {
    await change(gardening)
    expect(await places()).toEqual([
      { session_id: art, price_pence: 3588, starts_on: '2026-06-01', ends_on: '2027-03-07' },
      { session_id: gardening, price_pence: 3300, starts_on: '2027-03-08', ends_on: null },
    ])
    const facts = await everything().selectFrom('fact').select('kind').orderBy('kind').execute()
    expect(facts.map((fact) => fact.kind)).toEqual(['place-given-up', 'place-taken'])
    const waiting = await everything().selectFrom('authorisation').select('id').execute()
    expect(waiting).toEqual([])
  })

  test('what she chose on her own page is agreed by it; what somebody else pressed for her is not hers', async () => {
    const agreements = () =>
      everything().selectFrom('plan_agreement').select(['ground', 'how', 'plan_version']).execute()
    await change(gardening)
    expect(await agreements()).toEqual([])
    await haveAccount(2, { person_id: priya })
    await change(art, { accountId: idOf('account', 2), now: new Date(NOW.getTime() + 1_000) })
    expect(await agreements()).toEqual([{ ground: 'own-capacity', how: 'page', plan_version: 1 }])
  })

  test('pressed twice, it changes nothing twice', async () => {
    await change(gardening)
    expect((await change(gardening)).ok).toBe(true)
    expect(await planVersions(everything(), severnshire, priya)).toHaveLength(2)
    expect(await places()).toHaveLength(2)
  })

  test('the group at 1:8 alone is not for somebody assessed 1:5', async () => {
    await lay('session', [aSession(3, FRIDAY)])
    await lay('session_price', [price(3, 2760, 8)])
    expect(await change(idOf('session', 3))).toEqual({
      ok: false,
      refusal: { kind: 'ratio', sessionId: idOf('session', 3) },
    })
    await lay('positive_risk_decision', [
      {
        ...{ id: idOf('answer', 1), person_id: priya, session_id: idOf('session', 3) },
        ...{ reason: 'She knows everybody', persons_words: 'I want to', decided_on: '2027-03-01' },
        ...{ review_on: '2027-03-29', decided_by: idOf('account', 1) },
      },
    ])
    const changed = await change(idOf('session', 3))
    expect(changed.ok && changed.value.lines.map((l) => l.unitPrice)).toContain(2760)
  })

  test.each([
    ['dearer than the budget', { price: 50_000 }, 'over-budget'],
    ['for something that the plan is not for', { activity: 'drama' }, 'serves-no-outcome'],
    ['that is full', { most: 0 }, 'full'],
  ] as const)('a session %s is refused, and nothing is written', async (_, given, kind) => {
    const drama = { key: 'drama', name_en: 'Drama', name_cy: 'Drama', easy_en: 'Drama' }
    await lay('activity', [{ ...drama, easy_cy: 'Drama', picture: 'art', outcomes: ['health'] }])
    const { price: dear = 3000, ...rest } = given as { price?: number }
    await lay('session', [
      aSession(4, { ...FRIDAY, least: 0, ...rest, ...('most' in given && { most: 1 }) }),
    ])
    await lay('session_price', [price(4, dear)])
    await lay('person', [aPerson(2)])
    if (kind === 'full') await lay('standing_booking', [aBooking(9, 2, 4)])
    expect(await change(idOf('session', 4))).toMatchObject({ ok: false, refusal: { kind } })
    expect(await planVersions(everything(), severnshire, priya)).toHaveLength(1)
    expect(await places()).toHaveLength(kind === 'full' ? 2 : 1)
  })

  test('a draft in hand is brought up to date, and whoever has it open is told', async () => {
    const draft = { ...herPlan(), id: idOf('week', 5), number: 2, state: 'draft' as const }
    const own = (one: { readonly id: Id }, i: number) => ({ ...one, id: idOf('answer', 100 + i) })
    await savePlans(everything(), severnshire, [
      {
        ...draft,
        outcomes: draft.outcomes.map((one) => ({ ...one, ...own(one, 0) })),
        lines: draft.lines.map((one, i) => ({ ...one, ...own(one, i) })),
      },
    ])
    await change(gardening)
    const [, after] = await planVersions(everything(), severnshire, priya)
    expect(after).toMatchObject({ id: idOf('week', 5), state: 'draft', version: 2 })
    expect(after?.lines.map((line) => line.sessionId)).toContain(gardening)
  })
})

describe('a week that was accepted', () => {
  const put = (given: object) =>
    platform.transaction(severnshire, (db) =>
      putSessionLines(db, {
        ...{ councilId: severnshire, personId: priya, accountId: idOf('account', 1), now: NOW },
        ...{ from: day('2027-03-08'), goes: [], comes: [], choice, ...given },
      }),
    )
  const garden = {
    ...{ sessionId: gardening, ratio: { staff: 1, people: 5 }, price: pence(3300) },
    startsOn: day('2027-03-08'),
  }

  test('becomes lines of the plan in force', async () => {
    await put({ goes: [art], comes: [garden] })
    const plan = await activePlan(everything(), severnshire, priya)
    expect(plan?.number).toBe(2)
    expect(
      plan?.lines
        .filter((l) => l.kind === 'session')
        .map((l) => l.sessionId)
        .sort(),
    ).toEqual([art, gardening].sort())
  })
  test('tells those who run the place given up, and the one taken, at once', async () => {
    const told: string[] = []
    const tell = async (_: unknown, { kind }: { readonly kind: string }) => {
      told.push(kind)
    }
    await put({ goes: [art], comes: [garden], tell })
    expect(told.sort()).toEqual(['place-given-up', 'place-taken'])
  })
  test('takes away what was given up and is followed by nothing', async () => {
    await put({ goes: [art] })
    const plan = await activePlan(everything(), severnshire, priya)
    expect(plan?.lines.map((line) => line.kind)).toEqual(['personal-assistant'])
  })
  test('without a plan in force, or with nothing changed, writes no plan', async () => {
    expect(await put({})).toEqual({ ok: true, value: undefined })
    expect(await planVersions(everything(), severnshire, priya)).toHaveLength(1)
    await lay('person', [aPerson(2)])
    expect(await put({ personId: idOf('person', 2), comes: [garden] })).toEqual({
      ok: true,
      value: undefined,
    })
  })
})
