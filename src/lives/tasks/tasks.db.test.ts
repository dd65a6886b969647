import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import type { Db } from '#ground/platform/platform.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { readerOf } from '#test/staff-reader.ts'
import { aPerson, at, haveAccount, haveCounty, haveTies, idOf, lay } from '#test/staff-scene.ts'
import { assignTask, finishTask, makeTasks } from './actions.ts'
import { askForBroker, takeBrokerRequest } from './broker-actions.ts'
import { tasksFor } from './queries.ts'
import type { NewTask } from './task.ts'

const MONDAY = at('2026-09-07T10:00:00Z')
const platform = testPlatform({ now: MONDAY })
const here = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
  platform.transaction(severnshire, work)
const worker = readerOf({ roles: ['social-worker'] })

const aTask = (given: Partial<NewTask> = {}): NewTask => ({
  ...{ personId: idOf('person', 1), kind: 'held-letter', subject: idOf('week', 1) },
  ...{ role: 'social-worker', dueOn: day('2026-09-10'), madeAt: MONDAY, ...given },
})
const queue = (reader = worker, of: 'mine' | 'team' = 'mine') =>
  here((db) => tasksFor(db, { reader, on: day('2026-09-07'), page: 1, of }))
const [firstOf, allTasks] = [
  async () => (await allTasks())[0]?.id ?? '',
  () => everything().selectFrom('task').selectAll().orderBy('id').execute(),
]

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await haveAccount(2)
  await lay('account_role', [
    { account_id: idOf('account', 1), role: 'social-worker' },
    { account_id: idOf('account', 2), role: 'broker' },
  ])
  await lay('person', [aPerson(1), aPerson(2)])
  await haveTies(1, [1])
})

describe('work that waits', () => {
  test('is asked for once for each thing, however often it is told', async () => {
    expect(await here((db) => makeTasks(db, severnshire, [aTask(), aTask()]))).toEqual({ made: 1 })
    expect(await here((db) => makeTasks(db, severnshire, [aTask()]))).toEqual({ made: 0 })
    await here((db) => makeTasks(db, severnshire, [aTask({ kind: 'challenge' })]))
    expect(await allTasks()).toHaveLength(2)
  })

  test('is done once: of two who press, one does it, and both see it done', async () => {
    await here((db) => makeTasks(db, severnshire, [aTask()]))
    const asked = { councilId: severnshire, taskId: await firstOf(), now: MONDAY }
    const press = (n: number) =>
      here((db) => finishTask(db, { ...asked, accountId: idOf('account', n) }))
    const done = { at: MONDAY, by: idOf('account', 1) }
    expect(await press(1)).toEqual({ ok: true, value: { ...done, isFirst: true } })
    expect(await press(2)).toEqual({ ok: true, value: { ...done, isFirst: false } })
    expect((await allTasks()).map((task) => task.done_by)).toEqual([idOf('account', 1)])
  })

  test('is not ended by a press where the thing itself must be answered', async () => {
    await here((db) => makeTasks(db, severnshire, [aTask({ kind: 'challenge' })]))
    const asked = { councilId: severnshire, taskId: await firstOf(), now: MONDAY }
    const pressed = await here((db) => finishTask(db, { ...asked, accountId: idOf('account', 1) }))
    expect(pressed).toEqual({ ok: false, refusal: { kind: 'done-elsewhere' } })
  })

  test('is not done without the director’s note, where a review is 56 days late', async () => {
    await here((db) => makeTasks(db, severnshire, [aTask({ kind: 'review-overdue-director' })]))
    const asked = {
      councilId: severnshire,
      taskId: await firstOf(),
      accountId: idOf('account', 1),
      now: MONDAY,
    }
    expect(await here((db) => finishTask(db, { ...asked, note: ' ' }))).toEqual({
      ok: false,
      refusal: { kind: 'note-needed' },
    })
    const noted = await here((db) => finishTask(db, { ...asked, note: 'She was in hospital' }))
    expect(noted.ok).toBe(true)
    expect((await allTasks())[0]?.note).toBe('She was in hospital')
  })

  test('stands in the queue by risk and then by date, with the person’s own way of being told things', async () => {
    await here((db) =>
      makeTasks(db, severnshire, [
        aTask({ kind: 'review-due', dueOn: day('2026-09-01') }),
        aTask({ kind: 'new-starter', dueOn: day('2026-10-01') }),
        aTask({ kind: 'provider-notice', dueOn: day('2026-11-01') }),
        aTask({ kind: 'carer-ill', dueOn: day('2026-09-08') }),
        aTask({ kind: 'no-cover', dueOn: day('2026-09-09') }),
      ]),
    )
    const { tasks } = await queue()
    expect(tasks.map((task) => task.kind)).toEqual([
      ...['provider-notice', 'no-cover', 'carer-ill', 'new-starter', 'review-due'],
    ])
    expect(tasks[0]).toMatchObject({ name: 'Known1 Family001', communication: 'Speak slowly to 1' })
  })

  test('is seen only by those who work with the person today, whoever it was given to', async () => {
    await here((db) => makeTasks(db, severnshire, [aTask({ personId: idOf('person', 2) })]))
    expect((await queue()).total).toBe(0)
    await here(async (db) =>
      assignTask(db, {
        ...{ councilId: severnshire, taskId: await firstTaskId(db), now: MONDAY },
        ...{ accountId: idOf('account', 2), to: idOf('account', 1) },
      }),
    )
    expect((await queue()).total).toBe(0)
    await haveTies(1, [2])
    expect((await queue()).total).toBe(1)
  })
})

const firstTaskId = async (db: Db): Promise<string> =>
  (await db.selectFrom('task').select('id').executeTakeFirstOrThrow()).id

describe('help to choose', () => {
  const ask = () =>
    here((db) =>
      askForBroker(db, {
        ...{ councilId: severnshire, personId: idOf('person', 1), accountId: idOf('account', 1) },
        ...{ words: 'Something with animals', now: MONDAY },
      }),
    )
  const broker = readerOf({ roles: ['broker'], account: 2 })

  test('asked for on a Monday waits for a broker until Wednesday, once', async () => {
    expect(await ask()).toEqual({ ok: true, value: { by: '2026-09-09' } })
    await ask()
    expect(await allTasks()).toHaveLength(1)
    expect((await queue(broker)).tasks).toMatchObject([
      { kind: 'broker-request', dueOn: '2026-09-09', isKnown: false, name: '', note: '' },
    ])
  })

  test('taken by a broker is theirs, and from then on they work with the person', async () => {
    await ask()
    const taken = {
      councilId: severnshire,
      taskId: await firstOf(),
      personId: idOf('person', 1),
      now: MONDAY,
    }
    const take = (n: number) =>
      here((db) =>
        takeBrokerRequest(db, { ...taken, accountId: idOf('account', n), to: idOf('account', n) }),
      )
    expect(await take(2)).toEqual({ isDone: false })
    expect(await take(1)).toEqual({ isDone: true })
    expect((await queue(broker)).tasks).toMatchObject([
      { isKnown: true, name: 'Known1 Family001', note: 'Something with animals' },
    ])
    const tie = await everything()
      .selectFrom('relationship')
      .select(['kind', 'scopes', 'starts_on'])
      .where('account_id', '=', idOf('account', 2))
      .execute()
    expect(tie).toEqual([
      { kind: 'works-with', scopes: ['week', 'travel', 'plan'], starts_on: '2026-09-07' },
    ])
  })

  test('goes at once to a broker who works with the person already', async () => {
    await haveTies(2, [1])
    expect(await ask()).toEqual({ ok: true, value: { by: '2026-09-09', broker: 'Account 2' } })
  })
})
