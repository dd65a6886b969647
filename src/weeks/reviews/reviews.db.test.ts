import { beforeEach, describe, expect, test } from 'vitest'
import { addDays, type Day, day } from '#ground/kernel/day.ts'
import type { Db } from '#ground/platform/platform.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { aPerson, at, haveAccount, haveCounty, haveTies, idOf, lay } from '#test/staff-scene.ts'
import { askReview, bookReview, holdReview, refuseReview, startClock } from './actions.ts'
import { climbLadder, heardEighteen } from './ladder-actions.ts'
import { clocksOf, lateWithoutNote, nextReview, reviewsDue } from './queries.ts'

const moment = (on: string) => at(`${on}T10:00:00Z`)
const here = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
  testPlatform({ now: moment('2026-02-01') }).transaction(severnshire, work)
const person = { councilId: severnshire, personId: idOf('person', 1) }
const by = (on: string) => ({ ...person, accountId: idOf('account', 1), now: moment(on) })
const start = (clock: 'plan' | 'direct-payment', on: string) =>
  here((db) => startClock(db, { ...person, clock, on: day(on) }))
const clocks = () => here((db) => clocksOf(db, severnshire, idOf('person', 1)))
const tasks = () =>
  everything()
    .selectFrom('task')
    .select(['kind', 'account_id', 'due_on', 'done_at'])
    .orderBy('due_on')
    .execute()
const night = (on: string) => here((db) => climbLadder(db, severnshire, day(on), moment(on)))
const openKinds = async () => (await tasks()).filter((t) => !t.done_at).map((t) => t.kind)

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await haveAccount(2)
  await lay('account_role', [
    { account_id: idOf('account', 1), role: 'social-worker' },
    { account_id: idOf('account', 2), role: 'team-manager' },
  ])
  await lay('person', [aPerson(1)])
  await haveTies(1, [1])
  await haveTies(2, [1])
})

describe('a clock', () => {
  test('starts once, with the day by which the rule of the nation asks for the first review', async () => {
    expect(await start('plan', '2026-01-05')).toEqual({
      ok: true,
      value: { dueOn: '2026-03-02', isNew: true },
    })
    expect(await start('plan', '2026-02-05')).toMatchObject({ value: { isNew: false } })
    await start('direct-payment', '2026-01-12')
    expect(await clocks()).toEqual([
      { clock: 'plan', startedOn: '2026-01-05', dueOn: '2026-03-02' },
      { clock: 'direct-payment', startedOn: '2026-01-12', dueOn: '2026-07-12' },
    ])
  })

  test('held on 24 February 2026 asks again by 24 February 2027, and leaves a payment that is due in July', async () => {
    await start('plan', '2026-01-05')
    await start('direct-payment', '2026-01-12')
    const booked = await here((db) =>
      bookReview(db, { ...by('2026-02-10'), on: day('2026-02-24'), workerId: idOf('account', 1) }),
    )
    if (!booked.ok) throw new Error('refused')
    const { reviewId } = booked.value
    const found = { found: 'All is well', needChanged: false }
    const held = await here((db) =>
      holdReview(db, { ...by('2026-02-24'), reviewId, on: day('2026-02-24'), ...found }),
    )
    expect(held).toEqual({ ok: true, value: { met: ['plan'] } })
    expect((await clocks()).map((one) => [one.clock, one.dueOn])).toEqual([
      ['direct-payment', '2026-07-12'],
      ['plan', '2027-02-24'],
    ])
    const again = await here((db) =>
      holdReview(db, { ...by('2026-02-25'), reviewId, on: day('2026-02-25'), ...found }),
    )
    expect(again).toMatchObject({ refusal: { kind: 'closed' } })
  })

  test('two that are due within 28 days are one visit, and both duties are written down as met', async () => {
    await start('plan', '2026-05-20')
    await start('direct-payment', '2026-01-12')
    const booked = await here((db) =>
      bookReview(db, { ...by('2026-07-01'), on: day('2026-07-10'), workerId: idOf('account', 1) }),
    )
    if (!booked.ok) throw new Error('refused')
    const held = await here((db) =>
      holdReview(db, {
        ...{ ...by('2026-07-10'), reviewId: booked.value.reviewId, on: day('2026-07-10') },
        ...{ found: 'More cooking', needChanged: true },
      }),
    )
    expect(held).toEqual({ ok: true, value: { met: ['direct-payment', 'plan'] } })
    expect((await clocks()).map((one) => one.dueOn)).toEqual(['2027-07-10', '2027-07-10'])
  })
})

describe('a review that somebody asks for', () => {
  const ask = (trigger: 'asked' | 'hospital' = 'asked') =>
    here((db) => askReview(db, { ...by('2026-09-07'), trigger, words: 'The bus is too early' }))

  test('has a day within 28 days and somebody who comes, and a task for them; asked twice it is one', async () => {
    const first = await ask()
    expect(first).toMatchObject({ ok: true, value: { dueOn: '2026-10-05', comes: 'Account 1' } })
    expect(await ask()).toEqual(first)
    expect(await tasks()).toMatchObject([
      { kind: 'review-asked', account_id: idOf('account', 1), due_on: '2026-10-05' },
    ])
    expect(await here((db) => nextReview(db, severnshire, idOf('person', 1)))).toMatchObject({
      dueOn: '2026-10-05',
      workerName: 'Account 1',
    })
  })

  test('is refused only with reasons', async () => {
    const asked = await ask()
    if (!asked.ok) throw new Error('refused')
    const { reviewId } = asked.value
    const no = (reasons: string) =>
      here((db) => refuseReview(db, { ...by('2026-09-08'), reviewId, reasons }))
    expect(await no('  ')).toEqual({ ok: false, refusal: { kind: 'reasons-needed' } })
    expect(await no('One was held last week')).toEqual({ ok: true, value: 'refused' })
    expect(await openKinds()).toEqual([])
    expect(await no('Again')).toMatchObject({ refusal: { kind: 'closed' } })
  })

  test('is booked for a day that is still to come, and held on one that has come', async () => {
    const asked = await ask('hospital')
    if (!asked.ok) throw new Error('refused')
    const { reviewId } = asked.value
    const book = (on: Day) =>
      here((db) =>
        bookReview(db, { ...by('2026-09-08'), reviewId, on, workerId: idOf('account', 1) }),
      )
    expect(await book(day('2026-09-07'))).toMatchObject({ refusal: { kind: 'in-the-past' } })
    expect(await book(day('2026-09-08'))).toMatchObject({ ok: true })
    const hold = (on: string, found: string) =>
      here((db) =>
        holdReview(db, { ...by('2026-09-08'), reviewId, on: day(on), found, needChanged: false }),
      )
    expect(await hold('2026-09-09', 'Well')).toMatchObject({ refusal: { kind: 'not-yet' } })
    expect(await hold('2026-09-08', '')).toMatchObject({ refusal: { kind: 'found-needed' } })
    expect(await hold('2026-09-08', 'Well')).toMatchObject({ ok: true })
    expect(await openKinds()).toEqual([])
  })
})

describe('a late review', () => {
  test('climbs to the team at 14 days, the manager at 28, the director at 56: each is told once', async () => {
    await start('plan', '2026-01-05')
    const due = day('2026-03-02')
    for (const late of [-40, -20, 0, 1, 14, 15, 28, 56, 57]) await night(addDays(due, late))
    expect((await tasks()).map((task) => [task.kind, task.account_id, task.due_on])).toEqual([
      ['review-due', idOf('account', 1), '2026-03-02'],
      ['review-overdue-team', idOf('account', 2), '2026-03-16'],
      ['review-overdue-manager', null, '2026-03-30'],
      ['review-overdue-director', null, '2026-04-27'],
    ])
    const counted = () =>
      here((db) => lateWithoutNote(db, { councilId: severnshire, on: day('2026-04-28'), days: 56 }))
    expect(await counted()).toBe(1)
    await everything()
      .updateTable('task')
      .set({ done_at: moment('2026-04-28') })
      .execute()
    await night('2026-04-29')
    expect(await openKinds()).toEqual([])
    expect(await counted()).toBe(0)
  })

  test('that is found late, after nights were missed, has every step that it has reached', async () => {
    await start('plan', '2026-01-05')
    await night('2026-04-01')
    expect(await openKinds()).toEqual([
      'review-due',
      'review-overdue-team',
      'review-overdue-manager',
    ])
  })

  test('stands in the list of those who work with the person, and of nobody else', async () => {
    await start('plan', '2026-01-05')
    const of = (n: number) => ({ accountId: idOf('account', n), on: day('2026-03-02') })
    const due = (n: number) =>
      here((db) =>
        reviewsDue(db, { councilId: severnshire, by: day('2026-03-02'), of: of(n), most: 9 }),
      )
    expect(await due(1)).toMatchObject([{ personId: idOf('person', 1), clocks: ['plan'] }])
    expect(await due(3)).toEqual([])
  })
})

test('at eighteen consent and capacity are asked anew and the plan is reviewed, once', async () => {
  const birthday = () =>
    here((db) => heardEighteen(db, severnshire, idOf('person', 1), moment('2026-05-01')))
  await birthday()
  await birthday()
  expect((await openKinds()).sort()).toEqual(['review-asked', 'turned-eighteen'])
})
