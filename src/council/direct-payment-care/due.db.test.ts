import { beforeEach, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { doing, havePriyasAccount, inCouncil } from '#test/direct-payment-scene.ts'
import { PRIYA, WHO } from '#test/plan-life-scene.ts'
import { dyfrdwy, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { lay, NOW } from '#test/staff-scene.ts'
import { directPaymentsDue } from './due-queries.ts'
import { payAgain, stopDirectPayment } from './stop-actions.ts'
import type { Stopping } from './stopping.ts'

const april = { from: day('2027-03-02'), to: day('2027-04-30') }
const due = (days = april) => inCouncil((db) => directPaymentsDue(db, severnshire, days))
const died: Stopping = {
  ...{ kind: 'died', askedBy: 'council', toldOn: day('2027-03-01'), lastDay: day('2027-03-01') },
  ...{ reasons: 'Her mother told us.', cover: [] },
}

beforeEach(havePriyasAccount)

test('Priya’s next payments fall due by her own four weeks; those paid already do not', async () => {
  const found = await due({ from: day('2027-02-01'), to: april.to })
  expect(found.map(({ on, amount }) => [on, amount])).toEqual([
    ['2027-03-05', 40_768],
    ['2027-04-02', 40_768],
    ['2027-04-30', 40_768],
  ])
  expect(found[0]).toMatchObject({
    personId: PRIYA,
    payee: { kind: 'person', name: 'Known1 Family001', held: 'own-account', firm: '' },
  })
})

test('one with no review for 13 months is paid all the same (J9)', async () => {
  await lay('review_clock', [
    { person_id: PRIYA, clock: 'direct-payment', started_on: '2025-02-01', due_on: '2026-02-01' },
  ])
  const [one] = await due()
  expect([one?.held, one?.reviewLateSince, one?.amount]).toEqual([undefined, '2026-02-01', 40_768])
})

test('one whose person has died is held; paid again where it was a mistake', async () => {
  const stopping = { ...doing(50, WHO.worker), mayDecide: false }
  for (let pressed = 0; pressed < 2; pressed++)
    expect((await inCouncil((db) => stopDirectPayment(db, stopping, died))).ok).toBe(true)
  expect((await due()).map(({ held }) => held)).toEqual(['died', 'died', 'died'])
  await inCouncil((db) => payAgain(db, doing(50, WHO.worker)))
  expect((await due()).map(({ held }) => held)).toEqual([undefined, undefined, undefined])
})

test('all of a council are one query, and another council’s are none of its', async () => {
  const platform = testPlatform({ now: NOW })
  const sent = await queriesOf(() =>
    platform.transaction(dyfrdwy, (db) => directPaymentsDue(db, severnshire, april)),
  )
  expect(sent.filter((one) => one.includes('plan_yearly'))).toHaveLength(1)
  const seen = await platform.transaction(dyfrdwy, (db) =>
    directPaymentsDue(db, severnshire, april),
  )
  expect(seen).toEqual([])
})
