import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { audit } from '#ground/platform/audit.ts'
import { writeFact } from '#ground/platform/facts.ts'
import type { Db } from '#ground/platform/platform.ts'
import { markKey, type RegisterEvent } from './event.ts'
import {
  asReceived,
  type EventAnswer,
  type EventRefusal,
  type NewEvent,
  whyRefused,
} from './event-check.ts'
import { groundOf, insertEvents, type Kept, keptAs, openDays, saveDevices } from './event-store.ts'

export type Batch = {
  readonly councilId: Id
  /** Whose sittings they may speak of. */
  readonly providerId: Id
  /** Who made the marks. */
  readonly accountId: Id
  readonly events: readonly NewEvent[]
  readonly now: Date
  /** The device's own clock when it sent, by which a wrong one is put right. */
  readonly sentAt?: Date | undefined
  readonly deviceName?: string | undefined
}

/**
 * Keeps what was said, each once, in one transaction. Sent again, whole or in part, in whatever order, nothing changes
 * and the answer says so; one that cannot be kept is refused by itself and holds up no other.
 *
 * @returns an answer for each event given, in the order in which they were
 */
export async function appendEvents(db: Db, batch: Batch): Promise<readonly EventAnswer[]> {
  const { councilId, providerId, events, now } = batch
  if (events.length === 0) return []
  const ground = await groundOf(db, { councilId, providerId, events, today: dayOf(now) })
  const refused = new Map<Id, EventRefusal>()
  for (const event of events) {
    const why = whyRefused(event, ground)
    if (why) refused.set(event.id, why)
  }
  const kept = once(events.filter((e) => !refused.has(e.id))).map((e) => asReceived(e, batch))
  await saveDevices(db, councilId, providerId, {
    ...{ ids: kept.flatMap((e) => e.device?.id ?? []), name: batch.deviceName ?? '', now },
  })
  const added = await insertEvents(db, councilId, kept)
  const old = await keptAs(
    db,
    councilId,
    kept.map((e) => e.id).filter((id) => !added.has(id)),
  )
  const signedOff = await openDays(db, councilId, kept, now)
  const isLate = (e: Pick<RegisterEvent, 'sessionId' | 'day'>) =>
    signedOff.has(`${e.sessionId} ${e.day}`)
  const news = kept.filter((e) => added.has(e.id))
  await note(db, batch, news, isLate)
  const there = new Map(news.map((e) => [e.id, { key: markKey(e), kind: e.kind }]))
  return events.map((event) => {
    const why = refused.get(event.id) ?? whyNotKept(event, there.get(event.id) ?? old.get(event.id))
    if (why) return { id: event.id, answer: 'refused', why }
    const before = old.get(event.id)
    const receivedAt = before?.receivedAt ?? now
    return {
      id: event.id,
      answer: before ? 'already' : 'accepted',
      receivedAt,
      isLate: isLate(event),
    }
  })
}

const once = (events: readonly NewEvent[]): readonly NewEvent[] => [
  ...new Map(events.toReversed().map((e) => [e.id, e])).values(),
]

/** Nothing is there under its id: its count was taken by another. Something else is there: its id was. */
function whyNotKept(event: NewEvent, there: Pick<Kept, 'key' | 'kind'> | undefined) {
  if (!there) return 'count-used'
  return there.key === markKey(event) && there.kind === event.kind ? undefined : 'id-used'
}

/** Who marked whom, and for those who reckon with a register that had been signed off, that it was added to. */
async function note(
  db: Db,
  { councilId, accountId, now }: Batch,
  added: readonly RegisterEvent[],
  isLate: (e: RegisterEvent) => boolean,
): Promise<void> {
  await audit(
    db,
    added.map((e) => ({
      ...{ councilId, accountId, personId: e.personId, action: 'register marked' },
      ...{ subject: e.sessionId, detail: { kind: e.kind, day: e.day, event: e.id }, at: now },
    })),
  )
  for (const e of added)
    if (isLate(e))
      await writeFact(db, { kind: 'register-marked-late', councilId, subject: e.id, at: now })
}
