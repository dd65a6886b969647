import { type Id, newId } from '#ground/kernel/id.ts'
import type { RegisterEvent } from '#weeks/registers/event.ts'
import type { NewEvent } from '#weeks/registers/event-check.ts'
import type { WireNewEvent } from '#weeks/registers/event-wire.ts'
import type { WireIncident } from '#weeks/registers/tablet-sheet.ts'
import { deviceNow } from './device-clock.ts'
import type { Current, Device, Keep, Waiting } from './keep.ts'
import { seal, unseal } from './seal.ts'

/** What somebody marks; the outbox gives it its id, its count and its time. */
export type Marking = Omit<NewEvent, 'id' | 'device' | 'at' | 'knows'> & {
  readonly at?: string
  readonly knows: readonly Id[]
}
type Inside = Marking & { readonly deviceAt: string }

const newDevice = (account: Id): Device => ({
  account,
  id: newId(new Date(deviceNow())),
  next: 1,
})

/**
 * Keeps a mark until the server has answered for it. Once this has come back, the mark outlives the page, the browser
 * and the battery.
 */
export async function putMark(keep: Keep, current: Current, marking: Marking): Promise<Id> {
  const { account, name: by, key } = current
  const madeAt = deviceNow()
  const id = newId(new Date(madeAt))
  const inside: Inside = { ...marking, deviceAt: new Date(madeAt).toISOString() }
  const sealed = await seal(key, id, inside)
  const tx = keep.transaction(['device', 'outbox'], 'readwrite', { durability: 'strict' })
  const device = (await tx.objectStore('device').get(account)) ?? newDevice(account)
  await Promise.all([
    tx.objectStore('device').put({ ...device, next: device.next + 1 }),
    tx.objectStore('outbox').add({
      ...{ id, account, by, kind: 'mark', device: device.id, count: device.next, madeAt, sealed },
    }),
    tx.done,
  ])
  return id
}

/** Keeps what happened, as it keeps a mark. It has no count: the moment that somebody wrote is all its order. */
export async function putIncident(
  keep: Keep,
  { account, name: by, key }: Current,
  written: Omit<WireIncident, 'id'>,
): Promise<void> {
  const madeAt = deviceNow()
  const id = newId(new Date(madeAt))
  const sealed = await seal(key, id, written)
  await keep.add('outbox', {
    ...{ id, account, by, kind: 'incident', device: '', count: 0, madeAt, sealed },
  })
}

export type OpenedIncident = { readonly waiting: Waiting; readonly incident: WireIncident }

/** What one account wrote of what happened, opened, oldest first. */
export async function incidentsOf(
  waiting: readonly Waiting[],
  { account, key }: Current,
): Promise<readonly OpenedIncident[]> {
  const own = waiting.filter((w) => w.account === account && w.kind === 'incident')
  const opened = await Promise.all(
    own.map(async (one): Promise<readonly OpenedIncident[]> => {
      const written = await unseal<Omit<WireIncident, 'id'>>(key, one.id, one.sealed)
      return written ? [{ waiting: one, incident: { ...written, id: one.id } }] : []
    }),
  )
  return opened.flat()
}

/** A mark that waits, opened. */
export type Opened = { readonly waiting: Waiting; readonly event: WireNewEvent }

/** All that waits on this tablet, oldest first; what this account cannot open is there too, closed. */
export const waitingOn = async (keep: Keep): Promise<readonly Waiting[]> =>
  (await keep.getAll('outbox')).sort((a, b) => a.madeAt - b.madeAt || a.count - b.count)

/** Those of one account, opened, by its count. @param known those that were opened before, which are not opened again */
export async function openedOf(
  waiting: readonly Waiting[],
  { account, key }: Current,
  known: ReadonlyMap<Id, Opened> = new Map(),
): Promise<readonly Opened[]> {
  const own = waiting.filter((w) => w.account === account && w.kind === 'mark')
  const opened = await Promise.all(
    own.map(async (one): Promise<Opened | undefined> => {
      const before = known.get(one.id)
      if (before?.waiting.device === one.device) return { ...before, waiting: one }
      const inside = await unseal<Inside>(key, one.id, one.sealed)
      if (!inside) return undefined
      const { deviceAt, ...marking } = inside
      const device = { id: one.device, count: one.count, at: deviceAt }
      return { waiting: one, event: { ...marking, id: one.id, device } }
    }),
  )
  return opened
    .filter((one) => one !== undefined)
    .sort((a, b) => a.event.device.count - b.event.device.count)
}

/** After everything that the server has received, whenever that will be. */
const LATER = new Date(8e15)

/** A clock that is out by more than a message may take is wrong: what it said is put right for being shown. */
const WRONG = 2 * 60_000

/** A mark that waits, as one of the register's events. @param skew by how much the server's clock is ahead */
export const asEvent = ({ waiting, event }: Opened, skew: number): RegisterEvent => {
  const { at, device, reason, undoes, settles, ...rest } = event
  const made = new Date(Date.parse(device.at) + (Math.abs(skew) > WRONG ? skew : 0))
  return {
    ...{ id: rest.id, sessionId: rest.sessionId, day: rest.day, personId: rest.personId },
    ...{ kind: rest.kind, knows: rest.knows, words: rest.words ?? '' },
    ...{ at: at ? new Date(at) : made, receivedAt: LATER, accountId: waiting.account },
    ...{ markedSelf: rest.markedSelf ?? false, device: { ...device, at: new Date(device.at) } },
    ...(reason && { reason }),
    ...(undoes && { undoes }),
    ...(settles && { settles }),
  }
}

/**
 * The server knows this tablet's count from elsewhere: its store was copied or put back. It takes a new name and counts
 * what waits anew, in its order; nothing of it was ever accepted.
 */
export async function renameDevice(keep: Keep, account: Id): Promise<void> {
  const tx = keep.transaction(['device', 'outbox'], 'readwrite')
  const device = newDevice(account)
  const own = (await tx.objectStore('outbox').index('account').getAll(account))
    .filter((one) => one.kind === 'mark')
    .sort((a, b) => a.count - b.count)
  for (const [at, { why: _, ...one }] of own.entries())
    await tx.objectStore('outbox').put({ ...one, device: device.id, count: at + 1 })
  await tx.objectStore('device').put({ ...device, next: own.length + 1 })
  await tx.done
}

/** Refused marks are tried again, after somebody has mended what was wrong. */
export async function tryAgain(keep: Keep, id: Id): Promise<void> {
  const one = await keep.get('outbox', id)
  if (!one) return
  const { why: _, ...again } = one
  await keep.put('outbox', again)
}

/** Somebody has read a refused mark and dealt with it: the only way in which an unsent one leaves. */
export const putAway = (keep: Keep, id: Id): Promise<void> => keep.delete('outbox', id)
