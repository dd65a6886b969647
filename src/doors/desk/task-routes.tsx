import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { relationshipsWith } from '#ground/access/queries.ts'
import type { Reader } from '#ground/access/reader.ts'
import { openRecord } from '#ground/access/record.ts'
import { maySee } from '#ground/access/relationship.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import { assignTask, finishTask } from '#lives/tasks/actions.ts'
import { takeBrokerRequest } from '#lives/tasks/broker-actions.ts'
import { type QueuedTask, taskById, workersOf } from '#lives/tasks/queries.ts'
import { OFFERED_TO_BROKERS } from '#lives/tasks/task.ts'
import { haveTalked } from '#weeks/proposals/talk-actions.ts'
import { TaskDetailPage } from './pages/task.tsx'
import { deskPaths } from './paths.ts'
import { brokersOf } from './queries.ts'
import { placeOf } from './task-place.ts'
import { words } from './words.ts'

const NoteSchema = z.object({ note: z.string().trim().max(2_000).default('') })
const GiveSchema = z.object({ to: z.uuid() })

/** The part of a record that a task is opened by: finance has the money of everybody, and nothing else. */
const scopeOf = ({ permissions }: Reader) =>
  permissions.has('see-money') ? ('money' as const) : ('week' as const)

/** One task: seen, finished, given on, taken. */
export function taskRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const { taskOf, open, owners, show, isOffered } = deskOf(platform)
  const back = (c: Context<Signed>, id: string) =>
    c.redirect(deskPaths.task.to({ taskId: id }), 303)
  const acting = (c: Context<Signed>, taskId: string) => {
    const { councilId, accountId } = c.get('reader')
    return { councilId, accountId, taskId, now: platform.now() }
  }

  routes.get(deskPaths.task.pattern, may('have-work', 'task seen'), (c) => show(c, blank(), 200))

  routes.post(deskPaths.finish.pattern, may('have-work', 'task done'), async (c) => {
    const { view } = c.get('frame')
    const read = readForm(NoteSchema, await c.req.parseBody(), { note: words.tooLong(view) })
    if (!read.ok) return show(c, read.refusal, 422)
    const task = await taskOf(c)
    const done = await open(c, task, async (db) => {
      const asked = { ...acting(c, task.id), ...read.value }
      if (task.kind === 'wants-to-talk') await haveTalked(db, asked.councilId, task.subject)
      return finishTask(db, asked)
    })
    if (done.ok) return back(c, task.id)
    const why = done.refusal.kind === 'note-needed' ? words.noteNeeded : words.doneElsewhere
    return show(c, withError(blank(read.value), 'note', why(view)), 422)
  })

  routes.post(deskPaths.give.pattern, may('have-work', 'task given'), async (c) => {
    const { view } = c.get('frame')
    const read = readForm(GiveSchema, await c.req.parseBody(), { to: words.chooseOne(view) })
    const task = await taskOf(c)
    if (!read.ok) return back(c, task.id)
    const { to } = read.value
    await open(c, task, async (db) => {
      const may = await owners(c, db, task)
      if (!may.some((one) => one.accountId === to))
        throw new NotFound(`Account ${to} may not have task ${task.id}`)
      const asked = { ...acting(c, task.id), to }
      if (isForBrokers(task))
        await takeBrokerRequest(db, { ...asked, personId: task.personId, isGiven: true })
      else await assignTask(db, asked)
    })
    return back(c, task.id)
  })

  routes.post(deskPaths.take.pattern, may('have-work', 'request taken'), async (c) => {
    const task = await taskOf(c)
    const reader = c.get('reader')
    if (!isOffered(reader, task)) throw new NotFound(`Task ${task.id} is not to be taken`)
    await platform.transaction(reader.councilId, (db) =>
      takeBrokerRequest(db, {
        ...{ ...acting(c, task.id), to: reader.accountId, personId: task.personId },
      }),
    )
    return c.redirect(deskPaths.work.to(), 303)
  })
  return routes
}

const isForBrokers = ({ kind, role }: QueuedTask): boolean =>
  role === 'broker' && OFFERED_TO_BROKERS.includes(kind)

function deskOf(platform: Platform) {
  const today = () => dayOf(platform.now())
  const taskOf = (c: Context<Signed>): Promise<QueuedTask> => {
    const id = idIn(c, 'taskId')
    const { councilId } = c.get('reader')
    return platform.transaction(councilId, (db) => taskById(db, councilId, id))
  }
  const open = <T,>(c: Context<Signed>, task: QueuedTask, work: (db: Db) => Promise<T>) => {
    const reader = c.get('reader')
    const asked = { personId: task.personId, scope: scopeOf(reader), as: c.get('auditedAs') }
    return openRecord(platform, reader, asked, work)
  }
  /** A request that waits for any broker. */
  const isOffered = ({ roles }: Reader, task: QueuedTask): boolean =>
    isForBrokers(task) && !task.accountId && !task.done && roles.includes('broker')
  /** Who may have it: those who work with the person; a broker's request, any broker. */
  const owners = (c: Context<Signed>, db: Db, task: QueuedTask) => {
    const { councilId } = c.get('reader')
    if (isForBrokers(task)) return brokersOf(db, councilId, today())
    return workersOf(db, { councilId, personIds: [task.personId], on: today() })
  }
  const show = async (c: Context<Signed>, form: Form<'note'>, status: 200 | 422) => {
    const reader = c.get('reader')
    const { councilId, accountId } = reader
    const task = await taskOf(c)
    const { personId } = task
    const ties = await platform.transaction(councilId, (db) =>
      relationshipsWith(db, councilId, accountId, personId),
    )
    const sees = maySee(reader, ties, { personId, scope: scopeOf(reader), today: today() })
    const frame = c.get('frame')
    if (!sees && isOffered(reader, task)) {
      const offered = { ...task, name: '', communication: '', note: '', isKnown: false }
      return c.html(
        <TaskDetailPage
          {...{ frame, form, today: today(), task: offered }}
          canOpen={false}
          owners={[]}
        />,
        status,
      )
    }
    const model = await open(c, task, async (db) => ({
      owners: await owners(c, db, task),
      flag: await personFlag(db, councilId, personId, today()),
    }))
    return c.html(
      <TaskDetailPage
        {...{ ...model, frame, form, task, today: today() }}
        place={placeOf(task.kind, reader.permissions)}
        canOpen={reader.permissions.has('see-people') || reader.permissions.has('authorise')}
      />,
      status,
    )
  }
  return { taskOf, open, owners, show, isOffered }
}
