import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { accept, refuse } from '#ground/kernel/result.ts'
import { accountOf } from '#means/ledger/account.ts'
import { balancesOn } from '#means/ledger/queries.ts'
import * as scene from '#test/payments-scene.ts'
import { everything, queriesOf, severnshire } from '#test/platform.ts'
import { idOf, lay } from '#test/staff-scene.ts'
import { loadAnswers } from './answer-actions.ts'
import type { Answer } from './answers.ts'
import { callBack, giveDetails } from './details-actions.ts'
import { answerQuery } from './query-actions.ts'
import { callOffRun } from './run-actions.ts'

const { doing, inCouncil, prepare, release, RUN, TOM, JOAN } = scene
const owed = accountOf(severnshire, 'provider-owed', idOf('provider', 1))
const bank = accountOf(severnshire, 'bank')
const holds = (on: string) =>
  inCouncil(async (db) => {
    const held = await balancesOn(db, severnshire, [owed.id, bank.id], day(on))
    return [held.get(owed.id) ?? 0, held.get(bank.id) ?? 0]
  })
const leftOut = () =>
  everything()
    .selectFrom('payment_left_out')
    .select(['provider_id', 'reason', 'lines', 'amount_pence'])
    .orderBy('reason')
    .execute()
const files = () => everything().selectFrom('payment_file').selectAll().orderBy('format').execute()
const said = async (status: Answer['status'], given: Partial<Answer> = {}) => {
  const [payment] = await scene.payments()
  const endToEnd = payment?.end_to_end ?? ''
  const answer = { row: 2, endToEnd, status, amount: pence(4_800), reason: 'AC04', ...given }
  return inCouncil((db) => loadAnswers(db, doing(idOf('answer', 900), TOM), [answer]))
}
const SECOND = idOf('run', 501)

beforeEach(scene.havePaidDays)

describe('a payment run', () => {
  test('J6 pays what is owed without an invoice, and names who is left out and why', async () => {
    expect(await prepare()).toEqual(accept(undefined))
    expect(await scene.payments()).toMatchObject([
      { provider_id: idOf('provider', 1), amount_pence: 4_800, status: null },
    ])
    expect(await leftOut()).toEqual([
      { provider_id: idOf('provider', 2), reason: 'no-details', lines: 1, amount_pence: 2_400 },
    ])
    expect(await holds('2027-03-31')).toEqual([-4_800, 0])
    expect(await release()).toEqual(accept(undefined))
    expect(await holds('2027-03-18')).toEqual([-4_800, 0])
    expect(await holds('2027-03-19')).toEqual([0, -4_800])
  })
  test('is released by another than who prepared it, once; its files never change', async () => {
    await prepare()
    expect(await release(RUN, TOM)).toEqual(refuse({ kind: 'prepared-it-yourself' }))
    expect(await files()).toEqual([])
    await release()
    const first = await files()
    expect(first.map(({ format }) => format)).toEqual(['csv', 'pain.001'])
    for (const { content, sha256 } of first)
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    await release()
    expect(await files()).toEqual(first)
    expect(await holds('2027-03-19')).toEqual([0, -4_800])
    await expect(
      inCouncil((db) =>
        db
          .updateTable('payment_file')
          .set({ sha256: 'a'.repeat(64) })
          .execute(),
      ),
    ).rejects.toThrow()
  })
  test('sent twice is one, and another waits its turn; what is paid is in no later run', async () => {
    await prepare()
    expect(await prepare()).toEqual(accept(undefined))
    expect(await prepare(SECOND)).toEqual(refuse({ kind: 'run-waits' }))
    await release()
    expect(await prepare(SECOND)).toEqual(refuse({ kind: 'nothing-to-pay' }))
  })
  test('is not for days that are not over, nor on a day that is past', async () => {
    const today = { upTo: day('2027-03-12') }
    expect(await prepare(RUN, TOM, today)).toEqual(refuse({ kind: 'days-not-over' }))
    const past = { payOn: day('2027-03-11') }
    expect(await prepare(RUN, TOM, past)).toEqual(refuse({ kind: 'pay-day-past' }))
  })
  test('that is called off pays nobody, and its lines are in the next', async () => {
    await prepare()
    await inCouncil((db) => callOffRun(db, doing(RUN, TOM)))
    expect(await release()).toEqual(refuse({ kind: 'called-off' }))
    expect(await prepare(SECOND)).toEqual(accept(undefined))
    const [first, second] = await scene.payments()
    expect(second?.amount_pence).toBe(4_800)
    expect(second?.end_to_end).not.toBe(first?.end_to_end)
  })
  test('takes a correction off what it pays, and waits where more is taken back than is owed', async () => {
    await lay('payable', [
      scene.payable(4, {
        correction: 1,
        provider_pence: 1200,
        package_pence: 1200,
        chargeable_pence: 0,
      }),
    ])
    await scene.write()
    await prepare()
    expect((await scene.payments()).map((one) => one.amount_pence)).toEqual([3_600])
    await release()
    const none = { correction: 1, provider_pence: 0, package_pence: 0, chargeable_pence: 0 }
    await lay('payable', [scene.payable(5, { ...none, person_id: idOf('person', 2) })])
    await scene.write()
    expect(await prepare(SECOND)).toEqual(refuse({ kind: 'nothing-to-pay' }))
    await scene.haveDetails(2, idOf('provider', 2))
    await prepare(SECOND)
    expect(await leftOut()).toContainEqual({
      ...{ provider_id: idOf('provider', 1), reason: 'in-credit', lines: 1, amount_pence: -2_400 },
    })
  })
  test('is prepared and released in a fixed number of statements', async () => {
    expect((await queriesOf(() => prepare())).length).toBeLessThanOrEqual(8)
    expect((await queriesOf(() => release())).length).toBeLessThanOrEqual(7)
  })
})

describe('a line that somebody asks about', () => {
  test('is left out alone, and is in the next run once there is an answer', async () => {
    expect(await scene.ask(1, 1)).toEqual(accept(undefined))
    expect(await scene.ask(1, 1)).toEqual(accept(undefined))
    expect(await scene.ask(2, 1)).toEqual(refuse({ kind: 'asked-already' }))
    await prepare()
    expect((await scene.payments()).map((one) => one.amount_pence)).toEqual([2_400])
    expect(await leftOut()).toContainEqual({
      ...{ provider_id: idOf('provider', 1), reason: 'queried', lines: 1, amount_pence: 2_400 },
    })
    await release()
    const answer = { answer: 'withdrawn', words: 'The register says so' } as const
    await inCouncil((db) => answerQuery(db, doing(idOf('answer', 801), TOM), answer))
    await prepare(SECOND)
    expect((await scene.payments()).map((one) => one.amount_pence)).toEqual([2_400, 2_400])
  })
  test('after a run was prepared stops its release', async () => {
    await prepare()
    await scene.ask(1, 2)
    expect(await release()).toEqual(refuse({ kind: 'queried-since' }))
  })
})

describe('bank details', () => {
  const changed = { accountName: 'Joan', sortCode: '30 90 89', accountNumber: '1234 5678' }
  const CHANGE = idOf('answer', 750)
  const give = (now = scene.NOW) =>
    inCouncil((db) =>
      giveDetails(db, doing(CHANGE, JOAN, now), { ...changed, providerId: idOf('provider', 1) }),
    )
  const call = (by: string, words = 'The number on the contract') =>
    inCouncil((db) => callBack(db, doing(CHANGE, by), { answer: 'confirmed', words }))
  const later = new Date('2027-03-12T10:00:00Z')

  test('J9 that changed are held until somebody else has called back; the old ones stay in force', async () => {
    await give(later)
    expect(await call(JOAN)).toEqual(refuse({ kind: 'wrote-it-yourself' }))
    expect(await call(TOM, ' ')).toEqual(refuse({ kind: 'say-whom-you-called' }))
    await prepare()
    const details = await everything().selectFrom('payment').select('details_id').execute()
    expect(details).toEqual([{ details_id: idOf('answer', 701) }])
  })
  test('that come into force after a run was prepared stop its release', async () => {
    await prepare()
    await give(later)
    const at = { ...doing(CHANGE, TOM, later) }
    await inCouncil((db) => callBack(db, at, { answer: 'confirmed', words: 'Called' }))
    expect(await release()).toEqual(refuse({ kind: 'details-changed' }))
  })
  test('never stand in the audit', async () => {
    await give(later)
    const rows = JSON.stringify(await everything().selectFrom('audit').selectAll().execute())
    expect(rows).toContain('bank details given')
    expect(rows).not.toContain('12345678')
  })
})

describe('the bank’s answers', () => {
  test('what was sent back is owed again, and paid by a later run under another reference', async () => {
    await prepare()
    expect(await said('rejected')).toEqual(refuse([{ row: 2, kind: 'not-released' }]))
    await release()
    expect(await said('accepted')).toEqual(accept({ accepted: 1, rejected: 0, same: 0 }))
    expect(await said('rejected')).toEqual(accept({ accepted: 0, rejected: 1, same: 0 }))
    expect(await said('rejected')).toEqual(accept({ accepted: 0, rejected: 0, same: 1 }))
    expect(await holds('2027-03-19')).toEqual([-4_800, 0])
    expect(await said('accepted')).toEqual(refuse([{ row: 2, kind: 'rejected-before' }]))
    expect(await prepare(SECOND)).toEqual(accept(undefined))
    await release(SECOND)
    expect(await holds('2027-03-19')).toEqual([0, -4_800])
    const references = (await scene.payments()).map((one) => one.end_to_end)
    expect(new Set(references).size).toBe(2)
  })
  test('of a payment that nobody made, or of another amount, change nothing', async () => {
    await prepare()
    await release()
    expect(await said('rejected', { endToEnd: 'NOBODY' })).toEqual(
      refuse([{ row: 2, kind: 'unknown-payment' }]),
    )
    expect(await said('rejected', { amount: pence(4_799) })).toEqual(
      refuse([{ row: 2, kind: 'other-amount' }]),
    )
    expect(await holds('2027-03-19')).toEqual([0, -4_800])
  })
})
