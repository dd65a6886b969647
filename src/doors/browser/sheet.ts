import type { Id } from '#ground/kernel/id.ts'
import type { RegisterEvent } from '#weeks/registers/event.ts'
import { fromWire, toWire, type WireEvent } from '#weeks/registers/event-wire.ts'
import type { HandedOut, TabletSitting } from '#weeks/registers/tablet-sheet.ts'
import { deviceNow } from './device-clock.ts'
import { type Current, emptySheets, type Keep } from './keep.ts'
import { keyFrom, seal, unseal } from './seal.ts'

/** The copy of the sheets that the tablet holds. */
export type Sheet = {
  readonly sittings: readonly TabletSitting[]
  readonly events: readonly RegisterEvent[]
  readonly names: Readonly<Record<Id, string>>
}
type Written = Omit<Sheet, 'events'> & { readonly events: readonly WireEvent[] }
const NONE: Sheet = { sittings: [], events: [], names: {} }
const HERE = 'here'

/** How long a copy may stay on a tablet. */
const KEPT_MILLISECONDS = 48 * 60 * 60 * 1000

/** Whose tablet it is. A copy that is too old is taken away first; by a clock that jumped, sooner rather than later. */
export async function currentOn(keep: Keep): Promise<Current | undefined> {
  const current = await keep.get('current', HERE)
  if (!current || Math.abs(deviceNow() - current.handedOutAt) <= KEPT_MILLISECONDS) return current
  await emptySheets(keep)
  return undefined
}

const nameOf = (current: Pick<Current, 'account'>) => `sheet ${current.account}`

export async function sheetOn(keep: Keep, current: Current): Promise<Sheet> {
  const sealed = await keep.get('sheet', current.account)
  const written = sealed && (await unseal<Written>(current.key, nameOf(current), sealed))
  return written ? { ...written, events: written.events.map(fromWire) } : NONE
}

export const sealSheet = (current: Current, sheet: Sheet) =>
  seal(current.key, nameOf(current), { ...sheet, events: sheet.events.map(toWire) })

/** Puts what the server handed out in place of what was there. Another account’s copy goes; marks that wait stay. */
export async function keepHandedOut(keep: Keep, given: HandedOut): Promise<void> {
  const before = await currentOn(keep)
  const isSame = before?.account === given.account
  const current: Current = {
    ...{ account: given.account, name: given.name, language: given.language },
    ...{ key: await keyFrom(given.key), venues: given.venues, days: given.days },
    ...{ version: given.version, handedOutAt: deviceNow() },
    skew: new Date(given.serverNow).getTime() - deviceNow(),
    ...(given.venue && { venue: given.venue }),
  }
  const sittings = given.sittings ?? (isSame ? (await sheetOn(keep, before)).sittings : [])
  const events = given.events.map(fromWire)
  const sealed = await sealSheet(current, { sittings, events, names: given.names })
  if (!isSame) await emptySheets(keep)
  const tx = keep.transaction(['current', 'sheet'], 'readwrite')
  await Promise.all([
    tx.objectStore('current').put(current, HERE),
    tx.objectStore('sheet').put(sealed, current.account),
    tx.done,
  ])
}

/** Hides the names until the same person signs in again, or another does. */
export async function lock(keep: Keep): Promise<void> {
  const current = await keep.get('current', HERE)
  if (current && !current.lockedAt)
    await keep.put('current', { ...current, lockedAt: deviceNow() }, HERE)
}
