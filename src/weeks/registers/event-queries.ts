import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { AbsenceReason, EventKind, RegisterEvent } from './event.ts'

type Row = {
  readonly id: Id
  readonly session_id: Id
  readonly day: Day
  readonly person_id: Id
  readonly kind: EventKind
  readonly reason: AbsenceReason | null
  readonly at: Date
  readonly device_id: Id | null
  readonly device_count: number | null
  readonly device_at: Date | null
  readonly received_at: Date
  readonly account_id: Id
  readonly marked_self: boolean
  readonly undoes: Id | null
  readonly settles: Id | null
  readonly knows: readonly Id[] | null
  readonly words: string
}

const columns = sql`e.id, e.session_id, e.day, e.person_id, e.kind, e.reason, e.at, e.device_id, e.device_count,
  e.device_at, e.received_at, e.account_id, e.marked_self, e.undoes, e.settles, e.knows, e.words`

const eventOf = (row: Row): RegisterEvent => ({
  ...{ id: row.id, sessionId: row.session_id, day: row.day, personId: row.person_id },
  ...{ kind: row.kind, at: row.at, receivedAt: row.received_at, accountId: row.account_id },
  ...{ markedSelf: row.marked_self, words: row.words },
  ...(row.reason && { reason: row.reason }),
  ...(row.device_id && {
    device: {
      ...{ id: row.device_id, count: row.device_count ?? 0 },
      at: row.device_at ?? row.received_at,
    },
  }),
  ...(row.undoes && { undoes: row.undoes }),
  ...(row.settles && { settles: row.settles }),
  ...(row.knows && { knows: row.knows }),
})

type OnDay = {
  readonly councilId: Id
  /** None: every provider's, for work that is done for the whole council. */
  readonly providerId?: Id | undefined
  readonly on: Day
}

/** Forty people marked a dozen times over at each of a hub's sittings is far below it. */
const MOST = 20_000

/** All that was said on a day at a provider's sittings, for `marksOf`: one query. */
export async function eventsOn(
  db: Db,
  { councilId, providerId, on }: OnDay,
): Promise<readonly RegisterEvent[]> {
  const { rows } = await sql<Row>`
    select ${columns} from register_event e
    join session s on s.council_id = e.council_id and s.id = e.session_id
    where e.council_id = ${councilId} and e.day = ${on}
      ${providerId ? sql`and s.provider_id = ${providerId}` : sql``}
    order by e.received_at, e.device_count, e.id limit ${MOST}
  `.execute(db)
  return rows.map(eventOf)
}

/** All that was said of one sitting on one day. */
export async function eventsOfSitting(
  db: Db,
  {
    councilId,
    sessionId,
    on,
  }: { readonly councilId: Id; readonly sessionId: Id; readonly on: Day },
): Promise<readonly RegisterEvent[]> {
  const { rows } = await sql<Row>`
    select ${columns} from register_event e
    where e.council_id = ${councilId} and e.session_id = ${sessionId} and e.day = ${on}
    order by e.received_at, e.device_count, e.id limit ${MOST}
  `.execute(db)
  return rows.map(eventOf)
}

/** All that was said of many sittings, of any provider: one query. */
export async function eventsOfSittings(
  db: Db,
  councilId: Id,
  sittings: readonly { readonly sessionId: Id; readonly day: Day }[],
): Promise<readonly RegisterEvent[]> {
  if (sittings.length === 0) return []
  const asked = sittings.map(({ sessionId, day }) => ({ session_id: sessionId, day }))
  const { rows } = await sql<Row>`
    select ${columns} from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as x(session_id uuid, day date)
    join register_event e on e.council_id = ${councilId} and e.session_id = x.session_id and e.day = x.day
    order by e.received_at, e.device_count, e.id
  `.execute(db)
  return rows.map(eventOf)
}
