import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { day } from '#ground/kernel/day.ts'
import type { Db } from '#ground/platform/platform.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import type { TaskKind } from '#lives/tasks/task.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import { aPerson, haveAccount, haveCounty, haveTies, idOf, lay, NOW } from '#test/staff-scene.ts'
import { startClock } from '#weeks/reviews/actions.ts'
import { deskRoutes } from './routes.tsx'

const platform = testPlatform({ now: NOW })
const here = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
  platform.transaction(severnshire, work)
const readers = {
  worker: readerOf({ roles: ['social-worker'], account: 1 }),
  mother: readerOf({ roles: ['family-carer'], account: 2 }),
  manager: readerOf({ roles: ['team-manager'], account: 3 }),
  service: readerOf({ roles: ['service-manager'], account: 4 }),
  broker: readerOf({ roles: ['broker'], account: 5 }),
  finance: readerOf({ roles: ['finance-officer'], account: 6 }),
}
type Who = keyof typeof readers
const app = (who: Who) => asReader(readers[who], deskRoutes(platform))
const see = async (who: Who, address: string) => {
  const response = await app(who).request(address)
  return { status: response.status, text: await response.text() }
}
const send = (who: Who, address: string, form: Readonly<Record<string, string>> = {}) =>
  app(who).request(address, { method: 'POST', body: new URLSearchParams(form) })
const PERSON = idOf('person', 1)
const task = (kind: TaskKind, subject: number, dueOn = '2027-03-05') =>
  here((db) =>
    makeTasks(db, severnshire, [
      {
        ...{ personId: PERSON, kind, subject: idOf('week', subject), role: 'social-worker' },
        ...{ dueOn: day(dueOn), madeAt: NOW },
      },
    ]),
  )
const taskId = async () =>
  (await everything().selectFrom('task').select('id').executeTakeFirstOrThrow()).id

beforeEach(async () => {
  await haveCounty()
  for (const n of [1, 2, 3, 4, 5, 6]) await haveAccount(n)
  await lay('account_role', [
    { account_id: idOf('account', 1), role: 'social-worker' },
    { account_id: idOf('account', 3), role: 'team-manager' },
    { account_id: idOf('account', 5), role: 'broker' },
  ])
  await lay('person', [aPerson(1), aPerson(2)])
  await haveTies(1, [1], { scopes: ['week', 'travel', 'money', 'plan', 'needs', 'notes'] })
  await haveTies(2, [1], { kind: 'circle', scopes: ['week'] })
  await haveTies(3, [1], { scopes: ['week', 'travel', 'money', 'plan', 'needs', 'notes'] })
})

describe('a worker’s desk', () => {
  test('shows what is pressing first, how to communicate, and what is late', async () => {
    await task('review-due', 1, '2027-02-01')
    await task('no-cover', 2)
    const { text } = await see('worker', '/work')
    expect(text.indexOf('Nobody can come')).toBeLessThan(text.indexOf('A review is due'))
    for (const said of ['Known1 Family001', 'Speak slowly to 1', 'Urgent', 'Late'])
      expect(text).toContain(said)
    expect((await audited()).filter((row) => row.person_id === PERSON)).toMatchObject([
      { action: 'work seen' },
    ])
  })

  test('has its reviews and its plans, and takes a handful of queries however much waits', async () => {
    await here((db) =>
      startClock(db, {
        councilId: severnshire,
        personId: PERSON,
        clock: 'plan',
        on: day('2027-01-01'),
      }),
    )
    const count = async () => (await queriesOf(() => see('worker', '/work'))).length
    const few = await count()
    for (let n = 1; n <= 30; n += 1) await task('held-letter', n)
    expect(await count()).toBe(few)
    expect(few).toBeLessThanOrEqual(7)
    const { text } = await see('worker', '/work')
    expect(text).toContain('/work?page=2')
    expect(text).toContain(`/people/${PERSON}/reviews`)
    expect((await see('worker', '/work?page=2')).text).not.toBe(text)
  })

  test('shows nobody whom the worker does not work with', async () => {
    await here((db) =>
      makeTasks(db, severnshire, [
        {
          ...{ personId: idOf('person', 2), kind: 'review-due', subject: idOf('week', 9) },
          ...{ role: 'social-worker', dueOn: day('2027-03-05'), madeAt: NOW },
        },
      ]),
    )
    expect((await see('worker', '/work')).text).not.toContain('Known2')
    expect((await see('worker', `/work/tasks/${await taskId()}`)).status).toBe(404)
  })
})

describe('a manager’s desk', () => {
  test('counts late reviews by how far they have climbed, and shows the team’s work', async () => {
    await here((db) =>
      startClock(db, {
        councilId: severnshire,
        personId: PERSON,
        clock: 'plan',
        on: day('2026-12-01'),
      }),
    )
    await task('held-letter', 1)
    const own = await see('manager', '/work')
    expect(own.text).toContain('Late reviews')
    expect(own.text).not.toContain('A letter cannot be made')
    const team = await see('manager', '/work/team')
    expect(team.text).toContain('A letter cannot be made')
    expect((await queriesOf(() => see('manager', '/work/team'))).length).toBeLessThanOrEqual(8)
    expect((await see('worker', '/work/team')).status).toBe(404)
  })

  test('of the whole service says how many reviews are 56 days late with no director’s note', async () => {
    await here((db) =>
      startClock(db, {
        councilId: severnshire,
        personId: PERSON,
        clock: 'plan',
        on: day('2026-06-01'),
      }),
    )
    expect((await see('service', '/work')).text).toContain('no director’s note: 1')
  })
})

describe('a task', () => {
  test('is done once, and whoever comes second sees it done', async () => {
    await task('held-letter', 1)
    const id = await taskId()
    expect(
      (await send('worker', `/work/tasks/${id}/done`, { note: 'Sent in Braille' })).status,
    ).toBe(303)
    expect((await send('manager', `/work/tasks/${id}/done`)).status).toBe(303)
    const { text } = await see('manager', `/work/tasks/${id}`)
    expect(text).toContain('It was done: Monday 1 March 2027')
    expect(text).toContain('Sent in Braille')
  })

  test('that asks for the director’s note is shown again with what is missing', async () => {
    await task('review-overdue-director', 1)
    const refused = await send('manager', `/work/tasks/${await taskId()}/done`, { note: ' ' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Write the note')
  })

  test('is given only to somebody who works with the person', async () => {
    await task('held-letter', 1)
    const give = async (n: number) =>
      (await send('worker', `/work/tasks/${await taskId()}/give`, { to: idOf('account', n) }))
        .status
    expect(await give(3)).toBe(303)
    expect(await give(4)).toBe(404)
  })
})

describe('help to choose', () => {
  test('asked for by the family is taken by a broker who learns the name only then', async () => {
    const asked = await send('mother', `/people/${PERSON}/help-to-choose`, { words: 'Horses' })
    expect(asked.headers.get('location')).toBe(`/people/${PERSON}`)
    expect((await see('mother', `/people/${PERSON}`)).text).toContain(
      'Help to choose was asked for',
    )
    const before = await see('broker', '/work')
    expect(before.text).toContain('Somebody who asked for help to choose')
    expect(before.text).not.toContain('Known1')
    const id = await taskId()
    const offered = await see('broker', `/work/tasks/${id}`)
    expect(offered.text).toContain('Take this request')
    expect(offered.text).not.toContain('Horses')
    expect((await send('broker', `/work/tasks/${id}/take`)).status).toBe(303)
    expect((await see('broker', '/work')).text).toContain('Known1')
    expect((await see('broker', `/work/tasks/${id}`)).text).toContain('Horses')
    expect((await send('broker', `/work/tasks/${id}/take`)).status).toBe(404)
  })
})

describe('the page of one person', () => {
  const linked = async (who: Who) => {
    const { text } = await see(who, `/people/${PERSON}`)
    return [...text.matchAll(new RegExp(`href="/people/${PERSON}/([^"?]+)"`, 'g'))].map((m) => m[1])
  }

  test('leads a worker to every part, and a relative only to what they were let see', async () => {
    const parts = await linked('worker')
    for (const part of ['about', 'assessment', 'budget', 'contribution', 'plan', 'week', 'reviews'])
      expect(parts).toContain(part)
    expect(await linked('mother')).toEqual([
      'away-for-a-while',
      'week',
      'reviews',
      'challenges',
      'help-to-choose',
    ])
  })

  test('takes no more than seven queries, and is nobody’s who has no tie to the person', async () => {
    const sent = await queriesOf(() => see('worker', `/people/${PERSON}`))
    expect(sent.length).toBeLessThanOrEqual(7)
    expect((await see('worker', `/people/${idOf('person', 2)}`)).status).toBe(404)
    expect((await see('finance', `/people/${PERSON}`)).status).toBe(404)
    expect((await see('worker', '/people/nobody')).status).toBe(404)
  })
})

test('what challenges taught is counted with small numbers hidden', async () => {
  const one = (n: number, about: string) => ({
    ...{ id: idOf('answer', n), person_id: PERSON, about, kind: 'challenge' },
    ...{
      made_by: idOf('account', 2),
      made_for: 'person',
      came_by: 'page',
      words: 'No',
      picture: '',
    },
    ...{ wants_advocate: 'no', made_at: '2027-01-01T10:00:00Z', acknowledge_by: '2027-01-06' },
    ...{ answer_by: '2027-01-29', answer: '', learnt: '' },
  })
  await lay('challenge', [
    ...Array.from({ length: 7 }, (_, n) => one(n + 1, 'budget')),
    one(20, 'plan'),
  ])
  const { text, status } = await see('worker', '/challenges-learnt')
  expect(status).toBe(200)
  expect(text).toContain('hidden')
  expect(text).not.toMatch(/>1</)
})

test('every route says who may use it', () => {
  expect(unguarded(deskRoutes(platform))).toEqual([])
})
