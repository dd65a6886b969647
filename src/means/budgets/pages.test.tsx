import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded, whoMayUse } from '#ground/access/may.ts'
import type { Role } from '#ground/access/role.ts'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { DOING, haveBudgetScene, haveReviewed, moneyId, PRIYAS } from '#test/budget-scene.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import { aPerson, haveTies, idOf, lay, NOW } from '#test/staff-scene.ts'
import { adjustBudget, proposeBudget, startBudget } from './budget-actions.ts'
import { budgetInHand, moneyBeside } from './queries.ts'
import { budgetRoutes } from './routes.tsx'
import { targetStanding } from './target-queries.ts'

const platform = testPlatform({ now: NOW })
const reader = (role: Role, account = 1, view = {}) => readerOf({ roles: [role], account, ...view })
const worker = reader('social-worker')
const app = (as = worker) => asReader(as, budgetRoutes(platform))
const at = (path = '') => `/people/${DOING.personId}/budget${path}`
const see = async (address: string, as = worker) => {
  const response = await app(as).request(address)
  return { status: response.status, text: plain(await response.text()) }
}
const plain = (text: string) => text.replaceAll('&#39;', '’').replaceAll(/\s+/g, ' ')
const send = async (address: string, form: Readonly<Record<string, string>>, as = worker) => {
  const response = await app(as).request(address, {
    ...{ method: 'POST', body: new URLSearchParams(form) },
  })
  return { status: response.status, text: plain(await response.text()) }
}
const inHand = () =>
  platform.transaction(severnshire, (db) => budgetInHand(db, severnshire, DOING.personId))
const LINE = {
  ...{ kind: 'transport', words: '2 return trips a week', sign: 'adds', units: '96' },
  ...{ unit: 'trips', each: '24.00', reason: 'No bus goes there', version: '1' },
}

beforeEach(async () => {
  await haveBudgetScene()
  await haveTies(1, [1])
})

describe('the page of one person’s budget', () => {
  test('shows a start by points, then every line with its sum, in an easy version too', async () => {
    expect((await see(at())).text).toContain('No budget is in force.')
    expect((await send(at('/new'), { points: '38' })).status).toBe(303)
    expect((await send(at('/adjustments'), LINE)).status).toBe(303)
    const { text } = await see(at())
    for (const said of ['£14,060.00', '£2,304.00', '£16,364.00', 'Trips: 96', 'No bus goes there'])
      expect(text).toContain(said)
    expect(text).toContain('Each one is £24. That makes £2,304.')
  })
  test('is said in Welsh as well', async () => {
    const welsh = reader('social-worker', 1, { language: 'cy' })
    await send(at('/new'), { points: '38' }, welsh)
    const { text } = await see(at(), welsh)
    expect(text).toContain('Pwyntiau o’r asesiad')
    expect(text).toContain('lang="cy"')
  })
  test('is read in a handful of queries, however many lines and budgets there are', async () => {
    await send(at('/new'), { points: '38' })
    for (const version of ['1', '2', '3']) await send(at('/adjustments'), { ...LINE, version })
    expect(await queriesOf(() => see(at()))).toHaveLength(8)
  })
  test('is closed to whoever has nothing to do with the person, and each reading is written down', async () => {
    expect((await see(at(), reader('social-worker', 2))).status).toBe(404)
    expect((await see(at(), reader('commissioner'))).status).toBe(404)
    expect((await see(at(), reader('finance-officer'))).status).toBe(200)
    expect(await audited()).toMatchObject([{ action: 'budget seen', person_id: DOING.personId }])
  })
  test('lets those who only read change nothing', async () => {
    const finance = reader('finance-officer')
    expect((await send(at('/new'), { points: '38' }, finance)).status).toBe(404)
    expect((await see(at(), finance)).text).not.toContain('Start a budget')
  })
})

describe('forms of a budget', () => {
  test('a start without an assessment is refused by its rule, with what was typed', async () => {
    await sql`update assessment set decided_on = '2027-03-02'`.execute(everything())
    const { status, text } = await send(at('/new'), { points: '38' })
    expect(status).toBe(422)
    expect(text).toContain('needs a completed assessment of need first')
    expect(text).toContain('value="38"')
  })
  test('points that are no number are told on their field', async () => {
    const { status, text } = await send(at('/new'), { points: 'many' })
    expect([status, text.includes('href="#points"')]).toEqual([422, true])
  })
  test('a table that has ended is named, and nothing is worked out with it', async () => {
    await sql`update council_policy set valid_to = '2027-02-28'`.execute(everything())
    const { status, text } = await send(at('/new'), { points: '38' })
    expect(status).toBe(422)
    expect(text).toContain('“Table of resource allocation” ended on 28 February 2027')
    expect(await inHand()).toBeUndefined()
  })
  test('of two tabs that add a line, the second keeps what was typed and is told', async () => {
    await send(at('/new'), { points: '38' })
    await send(at('/adjustments'), LINE)
    const { status, text } = await send(at('/adjustments'), { ...LINE, words: 'One more trip' })
    expect(status).toBe(422)
    expect(text).toContain('Somebody changed this budget since you opened it')
    expect(text).toContain('One more trip')
    expect((await inHand())?.steps).toHaveLength(2)
  })
  test('a line that takes money away is less than nought, and may be taken out again', async () => {
    await send(at('/new'), { points: '38' })
    await send(at('/adjustments'), { ...LINE, sign: 'takes' })
    expect((await inHand())?.adjusted).toBe(1_406_000 - 230_400)
    expect((await send(at('/adjustments/0/remove'), { version: '2' })).status).toBe(303)
    expect((await inHand())?.adjusted).toBe(1_406_000)
  })
  test('other points are tried without anything being kept', async () => {
    await send(at('/new'), { points: '38' })
    const { text } = await send(at('/what-if'), { points: '40' })
    expect(text).toContain('£14,800.00')
    expect(await inHand()).toMatchObject({ points: 38, version: 1 })
  })
  test('other money stands beside the budget, in no sum; a figure needs its reasons', async () => {
    await send(at('/new'), { points: '38' })
    await send(at('/other-money'), { source: 'health', words: 'Nurse', yearly: '2,000' })
    const figure = { whose: 'Independent plan', yearly: '157,000', reasons: '' }
    expect((await send(at('/other-figures'), figure)).status).toBe(422)
    await send(at('/other-figures'), { ...figure, reasons: 'It counts the nights twice' })
    const beside = await platform.transaction(severnshire, (db) =>
      moneyBeside(db, severnshire, DOING.personId),
    )
    expect(beside).toMatchObject({
      money: [{ yearly: 200_000 }],
      figures: [{ yearly: 15_700_000 }],
    })
    expect((await inHand())?.adjusted).toBe(1_406_000)
  })
  test('a change has the allowed reasons and no savings target, which is refused by name', async () => {
    await lay('budget', [aBudget(1)])
    expect((await see(at('/new'))).text).not.toContain('savings-target')
    const sent = { points: '30', reason: 'savings-target' }
    const { status, text } = await send(at('/new'), sent)
    expect(status).toBe(422)
    expect(text).toContain('A savings target is not a reason to change somebody’s budget')
    const counted = await see('/budgets/changes', reader('service-manager'))
    expect(counted.text).toContain('and refused: 1.')
  })
  test('a smaller budget says by how much, and from when it may hold once the person was told', async () => {
    await lay('budget', [aBudget(1)])
    const reason = { reason: 'outcome-met', evidence: 'Review of 20 February' }
    await haveReviewed()
    await platform.transaction(severnshire, async (db) => {
      await startBudget(db, { ...DOING, points: 38, ...reason })
      const planCost = pence(1_406_000)
      const asked = { ...DOING, planCost, chargeable: planCost, gapReason: '' }
      await proposeBudget(db, asked)
    })
    expect((await see(at())).text).toContain('This is £5,940.00 less a year')
    await send(at('/told'), { version: '2' })
    expect((await see(at())).text).toContain('It may hold from Monday 29 March 2027')
  })
})

const aBudget = (person: number) => ({
  ...{
    id: moneyId('plan', 100 + person),
    person_id: idOf('person', person),
    number: 1,
    version: 1,
  },
  ...{ state: 'active', assessment_id: moneyId('assessment', 1), indicative_pence: 2_000_000 },
  ...{ adjusted_pence: 2_000_000, agreed_pence: 2_000_000, person_pays_pence: 0 },
  ...{ council_pays_pence: 2_000_000, gap_reason: '', change_evidence: '' },
  ...{ valid_from: '2027-02-01', made_at: NOW },
})

describe('personal budgets by the target day', () => {
  const manager = reader('team-manager', 2)
  beforeEach(async () => {
    const others = Array.from({ length: 43 }, (_, n) => n + 2)
    await lay(
      'person',
      others.map((n) => aPerson(n)),
    )
    await lay('account_role', [{ account_id: idOf('account', 2), role: 'team-manager' }])
    await lay('budget', Array.from({ length: 31 }, (_, n) => n + 1).map(aBudget))
    await haveTies(
      2,
      Array.from({ length: 44 }, (_, n) => n + 1),
    )
  })

  test('44 people, 31 with a budget: 70.5%, and the other 13 listed', async () => {
    const { text } = await see('/budgets/target', manager)
    expect(text).toContain('31 of 44 people have a budget: 70.5%.')
    expect(text).toContain('People without a budget: 13')
    expect(text).toContain('31 March 2027')
    expect(text.match(/No reason yet/g)).toHaveLength(13)
  })
  test('each gets a reason and an owner, and nobody from elsewhere can be the owner', async () => {
    const address = `/budgets/target/${idOf('person', 40)}`
    const stranger = { reason: 'Assessment in April', owner: idOf('account', 3) }
    expect((await send(address, stranger, manager)).status).toBe(422)
    const sent = { ...stranger, owner: idOf('account', 2) }
    expect((await send(address, sent, manager)).status).toBe(303)
    const { text } = await see('/budgets/target', manager)
    expect(text).toContain('Assessment in April')
    expect(text.match(/No reason yet/g)).toHaveLength(12)
  })
  test('counts only those whose money the reader may see, in one query', async () => {
    const seenBy = (role: Role, account: number) =>
      platform.transaction(severnshire, (db) =>
        targetStanding(db, reader(role, account), day('2027-03-01')),
      )
    expect(await seenBy('social-worker', 1)).toMatchObject({ people: 1, withBudget: 1 })
    expect(await seenBy('service-manager', 3)).toMatchObject({ people: 44, withBudget: 31 })
    expect(await seenBy('broker', 3)).toMatchObject({ people: 0 })
    expect(await queriesOf(() => see('/budgets/target', manager))).toHaveLength(3)
  })
})

test('every route says who may use it', () => {
  expect(unguarded(budgetRoutes(platform))).toEqual([])
  expect(whoMayUse(budgetRoutes(platform))).toContain(
    'POST /people/:personId/budget/new may plan or assess',
  )
})

test('Priya’s steps, as a worker lays them by hand, come to £19,546.40 on the page', async () => {
  await platform.transaction(severnshire, async (db) => {
    await startBudget(db, { ...DOING, points: 38 })
    await adjustBudget(db, { ...DOING, version: 1, adjustments: PRIYAS })
  })
  expect((await see(at())).text).toContain('£19,546.40')
})
