import type { Id } from '#ground/kernel/id.ts'
import { marksOf, type PersonMarks } from '#weeks/registers/event.ts'
import type { WireIncident } from '#weeks/registers/tablet-sheet.ts'
import { deviceNow } from './device-clock.ts'
import { alone, exchangeOnce, SIGNING_OUT } from './exchange.ts'
import type { Current, Keep, Waiting } from './keep.ts'
import {
  asEvent,
  incidentsOf,
  type Marking,
  type Opened,
  type OpenedIncident,
  openedOf,
  putAway,
  putIncident,
  putMark,
  tryAgain,
  waitingOn,
} from './outbox.ts'
import type { Addresses, Contact } from './sending.ts'
import { currentOn, type Sheet, sheetOn } from './sheet.ts'

/** All that the pages of the app show. */
export type Tablet = {
  readonly current?: Current
  readonly sheet: Sheet
  readonly marks: ReadonlyMap<string, PersonMarks>
  /** Marks of whoever is signed in here that the server has not answered for, or has refused. */
  readonly opened: readonly Opened[]
  readonly incidents: readonly OpenedIncident[]
  readonly waitingIds: ReadonlySet<Id>
  /** What others marked on this tablet, which only they can open. */
  readonly others: readonly Waiting[]
  readonly contact?: Contact
  readonly isBusy: boolean
  /** The last mark could not be kept: the tablet is full, or broken. */
  readonly hasFailed: boolean
  readonly language: 'en' | 'cy'
  /** The tablet's own clock. */
  readonly clock: number
  /** Whether the app itself is kept, so that it opens without a network. */
  readonly isReady: boolean
  /** Whether the browser has promised to keep what is here. */
  readonly isPersisted: boolean
  /** The moment by the server's clock, as far as it is known. */
  readonly now: number
}

export type Running = {
  readonly get: () => Tablet
  readonly subscribe: (changed: () => void) => () => void
  readonly mark: (marking: Marking) => Promise<void>
  readonly write: (incident: Omit<WireIncident, 'id'>) => Promise<void>
  /** Sends what waits, then fetches what is new. */
  readonly exchange: () => Promise<void>
  readonly chooseVenue: (id: Id) => Promise<void>
  readonly speak: (language: 'en' | 'cy') => Promise<void>
  readonly tryAgain: (id: Id) => Promise<void>
  readonly putAway: (id: Id) => Promise<void>
  /** Reads everything anew: the minute has passed. */
  readonly refresh: () => Promise<void>
  readonly signOut: () => Promise<void>
}

const NOTHING: Tablet = {
  ...{
    sheet: { sittings: [], events: [], names: {} },
    marks: new Map(),
    opened: [],
    incidents: [],
  },
  ...{
    waitingIds: new Set(),
    others: [],
    isBusy: true,
    isReady: false,
    isPersisted: false,
    now: 0,
    clock: 0,
  },
  ...{ hasFailed: false, language: 'en' },
}

type Read = Omit<Tablet, 'contact' | 'isBusy' | 'hasFailed'>

async function readTablet(keep: Keep, before: Tablet): Promise<Read> {
  const known = new Map(before.opened.map((one) => [one.waiting.id, one]))
  const isLeaving = await keep.get('wish', SIGNING_OUT)
  const [current, waiting] = await Promise.all([
    isLeaving ? undefined : currentOn(keep),
    waitingOn(keep),
  ])
  const wish = await keep.get('wish', 'language')
  const chosen = wish ?? current?.language ?? document.documentElement.lang
  const language = chosen === 'cy' ? 'cy' : 'en'
  document.documentElement.lang = language
  const clock = deviceNow()
  const isPersisted = (await navigator.storage?.persisted?.()) ?? false
  const worker = await navigator.serviceWorker?.getRegistration('/tablet/')
  const isReady = Boolean(worker?.active)
  const now = clock + (current?.skew ?? 0)
  if (!current) {
    const { isBusy: _, hasFailed: __, ...nothing } = NOTHING
    return { ...nothing, others: waiting, isReady, isPersisted, now, clock, language }
  }
  const [sheet, opened, incidents] = await Promise.all([
    sheetOn(keep, current),
    openedOf(waiting, current, known),
    incidentsOf(waiting, current),
  ])
  const own = new Set([...opened, ...incidents].map((one) => one.waiting.id))
  return {
    ...{ current, sheet, opened, incidents, isReady, isPersisted, now, clock, language },
    marks: marksOf([...sheet.events, ...opened.map((one) => asEvent(one, current.skew))]),
    waitingIds: new Set(opened.map((o) => o.waiting.id)),
    others: waiting.filter((w) => !own.has(w.id)),
  }
}

/** The tablet at work: what it knows, what can be done, and whoever wants to hear of changes, in other windows too. */
export function runTablet(keep: Keep, addresses: Addresses): Running {
  let tablet = NOTHING
  const heard = new Set<() => void>()
  const channel = new BroadcastChannel('good-days-tablet')
  const show = (change: Partial<Tablet>) => {
    tablet = { ...tablet, ...change }
    for (const changed of heard) changed()
  }
  const refresh = async () => {
    const read = await readTablet(keep, tablet)
    const { current: _, ...rest } = tablet
    tablet = rest
    show(read)
  }
  const changed = async () => {
    channel.postMessage('changed')
    await refresh()
  }
  channel.addEventListener('message', () => void refresh())

  const exchange = async () => {
    show({ isBusy: true })
    const contact = await alone(() => exchangeOnce(keep, addresses)).catch((): Contact => 'fault')
    show({ isBusy: false, contact })
    await changed()
  }
  const then = async (work: Promise<unknown>) => {
    await work
    await changed()
    void exchange()
  }
  const put = async (work: (current: Current) => Promise<unknown>) => {
    const current = await currentOn(keep)
    if (!current || current.lockedAt) return refresh()
    const isKept = await work(current).then(
      () => true,
      () => false,
    )
    show({ hasFailed: !isKept })
    await then(Promise.resolve())
  }
  return {
    get: () => tablet,
    subscribe: (hear) => {
      heard.add(hear)
      return () => heard.delete(hear)
    },
    mark: (marking) => put((current) => putMark(keep, current, marking)),
    write: (incident) => put((current) => putIncident(keep, current, incident)),
    exchange,
    refresh,
    signOut: async () => {
      const current = await currentOn(keep)
      if (current) await keep.put('wish', current.account, SIGNING_OUT)
      await exchange()
    },
    chooseVenue: (id) => then(keep.put('wish', id, 'venue')),
    speak: async (language) => {
      await keep.put('wish', language, 'language')
      await changed()
      void exchange()
    },
    tryAgain: (id) => then(tryAgain(keep, id)),
    putAway: (id) => then(putAway(keep, id)),
  }
}
