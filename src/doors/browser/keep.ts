import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Id } from '#ground/kernel/id.ts'
import type { IncidentAnswer, SentRefusal, TabletVenue } from '#weeks/registers/tablet-sheet.ts'

/** Something that only one account's key opens. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer }

/** Whose tablet it is at present. Milliseconds are of the tablet's own clock. */
export type Current = {
  readonly account: Id
  readonly name: string
  readonly language: 'en' | 'cy'
  /** Cannot be taken out of the browser again. */
  readonly key: CryptoKey
  readonly venue?: TabletVenue
  readonly venues: readonly TabletVenue[]
  readonly days: readonly string[]
  readonly version: string
  readonly handedOutAt: number
  /** By how much the server's clock is ahead of the tablet's. */
  readonly skew: number
  /** The server said that the sign-in has ended: what was marked waits, and names are hidden. */
  readonly lockedAt?: number
}

/** The name of this tablet for one account's marks, and the next number of its count. */
export type Device = { readonly account: Id; readonly id: Id; readonly next: number }

type IncidentRefused = Extract<IncidentAnswer, { readonly answer: 'refused' }>['why']

export type Waiting = {
  readonly id: Id
  readonly account: Id
  /** Who made it: the only words that anybody else can read of it. */
  readonly by: string
  readonly kind: 'mark' | 'incident'
  readonly device: Id
  readonly count: number
  readonly madeAt: number
  readonly sealed: Sealed
  readonly why?: SentRefusal | IncidentRefused | undefined
  readonly triedAt?: number | undefined
}

type Kept = DBSchema & {
  readonly current: { readonly key: string; readonly value: Current }
  readonly wish: { readonly key: string; readonly value: string }
  readonly device: { readonly key: string; readonly value: Device }
  readonly sheet: { readonly key: string; readonly value: Sealed }
  readonly outbox: {
    readonly key: string
    readonly value: Waiting
    readonly indexes: { readonly account: string }
  }
}
export type Keep = IDBPDatabase<Kept>

const NAME = 'good-days-tablet'
const VERSION = 1

/**
 * What the tablet keeps. A newer version of the app in another window changes it under this one, which then closes and
 * is read anew: everything that was marked is in here and nowhere else.
 */
export const openKeep = (overtaken: () => void): Promise<Keep> =>
  openDB<Kept>(NAME, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        for (const name of ['current', 'wish', 'sheet'] as const) db.createObjectStore(name)
        db.createObjectStore('device', { keyPath: 'account' })
        db.createObjectStore('outbox', { keyPath: 'id' }).createIndex('account', 'account')
      }
    },
    blocking(_from, _to, event) {
      ;(event.target as IDBDatabase).close()
      overtaken()
    },
  })

/** Takes away the sheets and the key that opens them, never a mark that was not sent. */
export async function emptySheets(keep: Keep): Promise<void> {
  const tx = keep.transaction(['current', 'sheet'], 'readwrite')
  await Promise.all([tx.objectStore('current').clear(), tx.objectStore('sheet').clear(), tx.done])
}
