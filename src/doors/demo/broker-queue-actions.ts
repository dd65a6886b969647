import { addDays, dayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import type { NewTask, TaskKind } from '#lives/tasks/task.ts'
import type { County } from './county.ts'

/** What waits for the broker, as it came: what presses most came last, and is due last. */
const CAME: readonly { readonly kind: TaskKind; readonly ago: number; readonly dueIn: number }[] = [
  { kind: 'no-choice', ago: 12, dueIn: 1 },
  { kind: 'new-starter', ago: 9, dueIn: 2 },
  { kind: 'carer-ill', ago: 5, dueIn: 3 },
  { kind: 'no-cover', ago: 3, dueIn: 4 },
  { kind: 'provider-notice', ago: 1, dueIn: 5 },
]

type About = Pick<NewTask, 'personId' | 'subject'>

/** A queue for the broker of the ready-made sign-ins, about people whom they work with. */
export async function saveBrokerQueue(
  db: Db,
  councilId: Id,
  county: Pick<County, 'accounts' | 'bookings' | 'records'>,
  now: Date,
): Promise<void> {
  const broker = county.accounts.find(({ roles }) => roles.includes('broker'))
  if (!broker) return
  // The first is the lead, whose own story begins with nothing open.
  const people = broker.relationships.slice(1).map(({ personId }) => personId)
  const today = dayOf(now)
  const tasks = CAME.flatMap(({ kind, ago, dueIn }, i): readonly NewTask[] => {
    const about = aboutOf(county, people)[kind] ?? other(councilId, kind, people.at(-1 - i))
    const madeAt = new Date(now.getTime() - ago * 86_400_000)
    const given = { accountId: broker.id, role: 'broker', dueOn: addDays(today, dueIn) } as const
    return about ? [{ ...about, ...given, kind, madeAt }] : []
  })
  await makeTasks(db, councilId, tasks)
}

/** A new starter goes nowhere yet; whose carer is ill has one. */
function aboutOf(
  { bookings, records }: Pick<County, 'bookings' | 'records'>,
  people: readonly Id[],
): Readonly<Partial<Record<TaskKind, About>>> {
  const placed = new Set(bookings.map(({ personId }) => personId))
  const unplaced = people.find((personId) => !placed.has(personId))
  const carer = records.carers.find(({ personId }) => people.includes(personId))
  return {
    ...(unplaced && { 'new-starter': { personId: unplaced, subject: unplaced } }),
    ...(carer && { 'carer-ill': { personId: carer.personId, subject: carer.id } }),
  }
}

const other = (councilId: Id, kind: TaskKind, personId: Id | undefined): About | undefined =>
  personId === undefined
    ? undefined
    : { personId, subject: idFrom(councilId, 'broker-queue', kind) }
