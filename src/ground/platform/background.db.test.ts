import { beforeEach, expect, test } from 'vitest'
import type { Day } from '#ground/kernel/day.ts'
import { everything, haveCouncils, severnshire, testPlatform } from '#test/platform.ts'
import { hearFact, type Listener } from './facts.ts'
import { daysToDo, doNight, type NightWork } from './night.ts'
import type { Fact } from './platform.ts'

const platform = testPlatform({ now: new Date('2027-03-02T03:10Z') })
const subject = '0190bbbb-0000-7000-8000-00000000000a'
const fact: Fact = {
  kind: 'session-cancelled',
  councilId: severnshire,
  subject,
  at: new Date('2027-03-01T09:00Z'),
}
const day = (text: string) => text as Day

beforeEach(haveCouncils)

test('a fact told twice is written once', async () => {
  for (let i = 0; i < 2; i += 1)
    await platform.transaction(severnshire, (db) => platform.tell(db, fact))
  const facts = await everything().selectFrom('fact').select(['kind', 'subject', 'at']).execute()
  expect(facts).toEqual([{ kind: 'session-cancelled', subject, at: fact.at }])
})

test('a fact is heard once by each feature, and again only where the hearing failed', async () => {
  await platform.transaction(severnshire, (db) => platform.tell(db, fact))
  let heard = 0
  const listener: Listener = {
    feature: 'plans',
    to: 'session-cancelled',
    hear: async () => {
      heard += 1
      if (heard === 1) throw new Error('killed midway')
    },
  }
  await expect(hearFact(platform, listener, fact)).rejects.toThrow('killed midway')
  await hearFact(platform, listener, fact)
  await hearFact(platform, listener, fact)
  expect(heard).toBe(2)
})

test.each([
  ['none was ever done', undefined, ['2027-03-02']],
  ['last night was done', '2027-03-01', ['2027-03-02']],
  ['three were missed', '2027-02-27', ['2027-02-28', '2027-03-01', '2027-03-02']],
  ['this one is done', '2027-03-02', []],
  ['a later one is done', '2027-03-05', []],
])('where %s, the days to work through are %s to the day itself', (_, last, days) => {
  expect(daysToDo(last === undefined ? last : day(last), day('2027-03-02'))).toEqual(days)
})

test('after a long sleep, no more than a month of nights is worked through', () => {
  const days = daysToDo(day('2025-01-01'), day('2027-03-02'))
  expect([days.length, days[0], days.at(-1)]).toEqual([31, '2027-01-31', '2027-03-02'])
})

test('night work is done once for each council and day, missed days first', async () => {
  const done: string[] = []
  const work: NightWork = {
    name: 'demo-roll-on',
    run: async (_, night) => {
      done.push(night.day)
    },
  }
  const night = (text: string) =>
    doNight(platform, work, { councilId: severnshire, day: day(text) })
  await night('2027-02-27')
  await night('2027-03-02')
  await night('2027-03-02')
  expect(done).toEqual(['2027-02-27', '2027-02-28', '2027-03-01', '2027-03-02'])
})

test('a night whose work fails counts as not done', async () => {
  const failing: NightWork = { name: 'roll', run: () => Promise.reject(new Error('full disk')) }
  const night = { councilId: severnshire, day: day('2027-03-02') }
  await expect(doNight(platform, failing, night)).rejects.toThrow('full disk')
  expect(await doNight(platform, { ...failing, run: async () => {} }, night)).toEqual([
    '2027-03-02',
  ])
})

test('a transaction begun inside another fails at once instead of waiting for ever', async () => {
  const nested = platform.transaction(severnshire, () =>
    platform.transaction(severnshire, async () => {}),
  )
  await expect(nested).rejects.toThrow('inside a transaction')
})

test('transactions asked for together wait their turn', async () => {
  const order: string[] = []
  await Promise.all(
    ['first', 'second'].map((name) =>
      platform.transaction(severnshire, async (db) => {
        order.push(`${name} begins`)
        await db.selectFrom('fact').selectAll().execute()
        order.push(`${name} ends`)
      }),
    ),
  )
  expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})
