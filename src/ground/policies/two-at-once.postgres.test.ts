import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type OwnDatabase, ownDatabase } from '#test/postgres-platform.ts'
import { answerRule, proposeRule } from './actions.ts'
import type { Policy } from './policy.ts'

const now = new Date('2027-03-01T09:00:00Z')
const policy: Policy<unknown> = {
  key: 'pay-cycle',
  shape: 'one',
  fields: [{ name: 'days', kind: 'whole' }],
  from: (rows) => rows,
}
const accounts = [1, 2, 3].map((n) => `0190a001-0000-7000-8000-00000000000${n}`)

let database: OwnDatabase
let councilId: Id
beforeAll(async () => {
  database = await ownDatabase()
  councilId = await database.addCouncil('northshire')
  const person = { council_id: councilId, language: 'en', seeing: 'standard', is_demo: false }
  await database.everything
    .insertInto('account')
    .values(accounts.map((id, i) => ({ ...person, id, name: `Account ${i}` })))
    .execute()
}, 60_000)
afterAll(() => database.close())

test('of several rows of one rule that are approved at once for the same days, one holds and the others are told which', async () => {
  const { platform } = await database.open()
  const act = (accountId: Id = '') => ({ councilId, accountId, policy, now })
  const [proposer, ...others] = accounts
  const proposed = await Promise.all(
    [14, 21, 28, 7].map((days) =>
      platform.transaction(councilId, (db) =>
        proposeRule(db, act(proposer), { rows: [{ days }], from: day('2027-04-01'), reason: 'x' }),
      ),
    ),
  )
  const ids = proposed.map((one) => (one.ok ? one.value : ''))
  const answered = await Promise.all(
    ids.map((rowId, i) =>
      platform.transaction(councilId, (db) =>
        answerRule(db, act(others[i % 2]), { rowId, answer: 'approve' }),
      ),
    ),
  )
  expect(answered.filter((one) => one.ok)).toHaveLength(1)
  for (const one of answered)
    if (!one.ok) expect(one.refusal).toEqual({ kind: 'overlaps', from: '2027-04-01' })
})

test('one row that two people answer at once has one answer', async () => {
  const { platform } = await database.open()
  const act = (accountId: Id = '') => ({ councilId, accountId, policy, now })
  const rows = [{ days: 28 }]
  const proposed = await platform.transaction(councilId, (db) =>
    proposeRule(db, act(accounts[0]), {
      rows,
      from: day('2027-03-02'),
      to: day('2027-03-03'),
      reason: 'x',
    }),
  )
  const rowId = proposed.ok ? proposed.value : ''
  const answers = await Promise.all(
    (['approve', 'refuse'] as const).map((answer, i) =>
      platform.transaction(councilId, (db) =>
        answerRule(db, act(accounts[i + 1]), { rowId, answer }),
      ),
    ),
  )
  expect(answers.filter((one) => one.ok)).toHaveLength(1)
  const [late] = answers.filter((one) => !one.ok)
  expect(late).toMatchObject({ refusal: { kind: 'already-answered' } })
})
