import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Acting } from './paper-actions.ts'
import { isSameRoom, mayUse, type Room, type RoomAsked, type RoomRefusal } from './room.ts'
import * as rooms from './room-store.ts'
import { trueOf, type VenueFact, type VenueFactName } from './venue-facts.ts'
import { faultInHours, type OpenHours, type VenueRefusal } from './venue-hours.ts'
import { roomThen } from './venue-queries.ts'
import * as store from './venue-store.ts'

/** Who changes a place of whose: a provider its own. */
export type AtPlace = Acting & { readonly providerId: Id; readonly venueId: Id }

/** Holds one's own place. @throws NotFound where it is another provider's */
export async function lockOwn(
  db: Db,
  { councilId, venueId, providerId }: AtPlace,
): Promise<store.LockedVenue> {
  const venue = await store.lockVenue(db, councilId, venueId)
  if (venue.providerId !== providerId) throw new NotFound(`${providerId} has no place ${venueId}`)
  return venue
}

const told = (db: Db, { councilId, accountId, venueId, now }: AtPlace, action: string) =>
  audit(db, [{ councilId, accountId, action, subject: venueId, at: now }])

/** Sets when a place is open, day by day, evenings and weekends too; and what it says of itself. */
export async function setHours(
  db: Db,
  at: AtPlace,
  { hours, version }: { readonly hours: readonly OpenHours[]; readonly version: number },
): Promise<Result<'set', VenueRefusal>> {
  const venue = await lockOwn(db, at)
  const fault = faultInHours(hours)
  if (fault) return refuse(fault)
  const changed = await store.hoursDiffer(db, at.councilId, at.venueId, hours)
  if (!changed) return accept('set')
  if (venue.version !== version) return refuse({ kind: 'changed-meanwhile' })
  await store.saveHours(db, at.councilId, [{ id: at.venueId, hours }])
  await store.saveInOneLine(db, at.councilId, at.venueId, hours)
  await told(db, at, 'opening hours changed')
  return accept('set')
}

export type FactAnswer = {
  readonly fact: VenueFactName
  /** Nothing: nobody has looked. */
  readonly isSo: boolean | undefined
  readonly words: string
}

/** Somebody has looked at a place today: each fact that they answered has today's date. */
export async function checkFacts(
  db: Db,
  at: AtPlace,
  answers: readonly FactAnswer[],
): Promise<void> {
  await lockOwn(db, at)
  const checkedOn = dayOf(at.now)
  await keepFacts(db, at, lookedAt(answers, checkedOn), { accountId: at.accountId })
  await told(db, at, 'facts of a place checked')
}

const lookedAt = (answers: readonly FactAnswer[], checkedOn: Day): readonly VenueFact[] =>
  answers.flatMap(({ fact, isSo, words }) =>
    isSo === undefined ? [] : [{ fact, isSo, words: words.trim(), checkedOn }],
  )

/** Keeps facts and what a search reads of them. The place's row is held. */
export async function keepFacts(
  db: Db,
  { councilId, venueId }: Pick<AtPlace, 'councilId' | 'venueId'>,
  facts: readonly VenueFact[],
  by: { readonly accountId: Id; readonly helpId?: Id },
): Promise<void> {
  await store.saveFacts(db, councilId, new Map([[venueId, facts]]), by)
  const held = (await store.factsHeld(db, councilId, [venueId])).get(venueId) ?? []
  const latest = facts
    .map(({ checkedOn }) => checkedOn)
    .toSorted()
    .at(-1)
  await store.saveTrue(db, councilId, venueId, {
    ...trueOf(held),
    ...(latest && { checkedOn: latest }),
  })
}

/** Adds a room, or changes one. The same form twice is one room. */
export async function saveRoom(
  db: Db,
  at: AtPlace,
  room: Omit<Room, 'venueId'>,
): Promise<Result<'saved', RoomRefusal>> {
  await lockOwn(db, at)
  const held = await rooms.roomsOf(db, at.councilId, at.venueId)
  const before = held.find(({ id }) => id === room.id)
  const asNamed = (one: { readonly name: string }) =>
    one.name.toLocaleLowerCase() === room.name.toLocaleLowerCase()
  if (held.some((one) => one.id !== room.id && asNamed(one))) return refuse({ kind: 'name-taken' })
  if (before && isSameRoom(before, room)) return accept('saved')
  if (!before && (await rooms.isRoomKnown(db, at.councilId, room.id)))
    throw new NotFound(`Room ${room.id} is at another place`)
  if (before && before.version !== room.version) return refuse({ kind: 'changed-meanwhile' })
  await rooms.saveRoomRow(db, at.councilId, { ...room, venueId: at.venueId })
  await told(db, at, before ? 'room changed' : 'room added')
  return accept('saved')
}

export type RoomWanted = RoomAsked & { readonly id: Id; readonly roomId: Id; readonly what: string }

/** Another provider uses a room for a time on one day. Of two who want the same time, one has it. */
export async function useRoom(
  db: Db,
  { councilId, accountId, providerId, now }: Acting & { readonly providerId: Id },
  { id, roomId, what, ...asked }: RoomWanted,
): Promise<Result<'used', RoomRefusal>> {
  await rooms.lockRoom(db, councilId, roomId)
  if (await rooms.isUseKnown(db, councilId, id)) return accept('used')
  const may = mayUse(await roomThen(db, councilId, roomId, asked), asked, dayOf(now))
  if (!may.ok) return may
  await rooms.insertUse(db, councilId, { ...asked, id, roomId, what, providerId, accountId, now })
  await audit(db, [
    { councilId, accountId, action: 'room taken', subject: id, detail: { room: roomId }, at: now },
  ])
  return accept('used')
}

/** Gives a room back: by who has it, or by the place itself. */
export async function giveRoomBack(
  db: Db,
  { councilId, accountId, providerId, now }: Acting & { readonly providerId: Id },
  useId: Id,
): Promise<void> {
  const ended = await rooms.endUse(db, councilId, { useId, providerId, at: now })
  if (ended)
    await audit(db, [{ councilId, accountId, action: 'room given back', subject: useId, at: now }])
}
