import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'

export const EVENT_KINDS = ['here', 'not-here', 'left', 'undo', 'settle'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** Why somebody is not here; 'unknown' is what opens a welfare check (R23). */
export const ABSENCE_REASONS = [
  'ill',
  'holiday',
  'hospital',
  'transport',
  'chose-not-to',
  'appointment',
  'unknown',
] as const
export type AbsenceReason = (typeof ABSENCE_REASONS)[number]

/** Where an event was made, if not on the server's own page: its clock may be wrong, its count never is. */
export type OnDevice = { readonly id: Id; readonly count: number; readonly at: Date }

/** What somebody said of one person at one sitting. Events are added and never changed. */
export type RegisterEvent = {
  readonly id: Id
  readonly sessionId: Id
  readonly day: Day
  readonly personId: Id
  readonly kind: EventKind
  readonly reason?: AbsenceReason
  /** When it was, as far as is known: put right by the server where the device's clock was wrong. */
  readonly at: Date
  readonly device?: OnDevice
  readonly receivedAt: Date
  readonly accountId: Id
  /** The person touched their own photo. */
  readonly markedSelf: boolean
  readonly undoes?: Id
  /** Of events that disagree, the one that a person found to be right. */
  readonly settles?: Id
  /**
   * The last events that its maker had before them, so that it is known whether they spoke against them or had never
   * heard of them. Nothing: a page of the server, which had all that had been received.
   */
  readonly knows?: readonly Id[]
  readonly words: string
}

export type Whereabouts = 'here' | 'not-here' | 'left'

/** What one event says of a person. */
export type Mark = {
  readonly eventId: Id
  readonly kind: Whereabouts
  readonly reason?: AbsenceReason
  readonly at: Date
  readonly receivedAt: Date
  readonly device?: OnDevice
  readonly accountId: Id
  readonly markedSelf: boolean
  readonly words: string
}

/** 'stands', 'differs' from another that nobody has settled, was 'replaced' later, or was 'taken-back'. */
export type Standing = 'stands' | 'differs' | 'replaced' | 'taken-back'

export type PersonMarks = {
  readonly sessionId: Id
  readonly day: Day
  readonly personId: Id
  /** What stands now; where two differ, the one that leaves them inside, so that nobody is missed in a fire. */
  readonly mark?: Mark
  readonly arrivedAt?: Date
  readonly leftAt?: Date
  /** Two or more that were made without knowing of each other and say different things; else none. */
  readonly differs: readonly Mark[]
  /** The last events: what a new one made now would know of. */
  readonly heads: readonly Id[]
  /** Everything that was said, in its order, with what became of it. */
  readonly history: readonly { readonly event: RegisterEvent; readonly standing: Standing }[]
}

export const markKey = (of: Pick<RegisterEvent, 'sessionId' | 'day' | 'personId'>): string =>
  `${of.sessionId} ${of.day} ${of.personId}`

/** Each person's marks at each sitting, by `markKey`: the same for the same events, in whatever order and however often they are given. */
export function marksOf(events: readonly RegisterEvent[]): ReadonlyMap<string, PersonMarks> {
  const groups = new Map<string, Map<Id, RegisterEvent>>()
  for (const event of events) {
    const key = markKey(event)
    const group = groups.get(key) ?? new Map<Id, RegisterEvent>()
    if (!group.has(event.id)) group.set(event.id, event)
    groups.set(key, group)
  }
  return new Map([...groups].map(([key, group]) => [key, marksOfOne([...group.values()])]))
}

function marksOfOne(unordered: readonly RegisterEvent[]): PersonMarks {
  const events = inOrder(unordered)
  const byId = new Map(events.map((event) => [event.id, event]))
  const known = ancestorsOf(events)
  const gone = takenBack(events, byId)
  const says = events.filter((e) => e.kind !== 'undo' && !gone.has(e.id) && spoken(e, byId))
  const replaced = new Set(says.flatMap((e) => [...(known.get(e.id) ?? [])]))
  const standing = says.filter((e) => !replaced.has(e.id))
  const marks = standing.flatMap((e) => spoken(e, byId) ?? [])
  const differs = agree(marks) ? [] : marks
  const mark = safest(marks)
  const { sessionId, day, personId } = first(events)
  const isHead = headsAmong(events, known)
  return {
    ...{ sessionId, day, personId, differs },
    ...(mark && { mark, ...timesOf(mark, says, byId) }),
    heads: events.filter(isHead).map((e) => e.id),
    history: events.map((event) => {
      if (gone.has(event.id)) return { event, standing: 'taken-back' }
      if (event.kind === 'undo' || !standing.includes(event)) return { event, standing: 'replaced' }
      return { event, standing: differs.length > 0 ? 'differs' : 'stands' }
    }),
  }
}

const first = (events: readonly RegisterEvent[]): RegisterEvent => events[0] as RegisterEvent

/**
 * By count within a device, by when the server received them between two, never by a device's clock. An event that came
 * late lies no earlier than those that its device counted before it.
 */
export function inOrder(events: readonly RegisterEvent[]): readonly RegisterEvent[] {
  const place = new Map<Id, number>()
  const latest = new Map<Id, number>()
  for (const e of [...events].sort((a, b) => (a.device?.count ?? 0) - (b.device?.count ?? 0))) {
    const received = e.receivedAt.getTime()
    const from = e.device ? Math.max(received, latest.get(e.device.id) ?? received) : received
    if (e.device) latest.set(e.device.id, from)
    place.set(e.id, from)
  }
  const sign = (e: RegisterEvent) => e.device?.id ?? ''
  return [...events].sort(
    (a, b) =>
      (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0) ||
      compare(sign(a), sign(b)) ||
      (a.device?.count ?? 0) - (b.device?.count ?? 0) ||
      compare(a.id, b.id),
  )
}
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** All that the maker of each event knew of: what was before them, what was before that, and all that their own device had counted. */
function ancestorsOf(events: readonly RegisterEvent[]): ReadonlyMap<Id, ReadonlySet<Id>> {
  const direct = new Map(
    events.map((e) => [e.id, events.filter((o) => o !== e && knewOf(e, o)).map((o) => o.id)]),
  )
  return new Map(
    events.map(({ id }) => {
      const found = new Set<Id>()
      const ahead = [...(direct.get(id) ?? [])]
      for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
        if (found.has(next) || next === id) continue
        found.add(next)
        ahead.push(...(direct.get(next) ?? []))
      }
      return [id, found]
    }),
  )
}

function knewOf(e: RegisterEvent, other: RegisterEvent): boolean {
  if (e.undoes === other.id || e.settles === other.id || e.knows?.includes(other.id)) return true
  if (e.device) return e.device.id === other.device?.id && other.device.count < e.device.count
  if (e.knows) return false
  const [mine, theirs] = [e.receivedAt.getTime(), other.receivedAt.getTime()]
  return theirs < mine || (theirs === mine && !other.device && other.id < e.id)
}

/** Events that an undo took back which was itself not taken back. */
function takenBack(
  events: readonly RegisterEvent[],
  byId: ReadonlyMap<Id, RegisterEvent>,
): ReadonlySet<Id> {
  const isGone = (id: Id, seen: readonly Id[]): boolean =>
    events.some(
      (u) => u.kind === 'undo' && u.undoes === id && !seen.includes(u.id) && !gone(u.id, seen),
    )
  const gone = (id: Id, seen: readonly Id[]): boolean => isGone(id, [...seen, id])
  return new Set([...byId.keys()].filter((id) => gone(id, [])))
}

/** What an event says: its own mark, or that of the one which it finds to be right. */
function spoken(e: RegisterEvent, byId: ReadonlyMap<Id, RegisterEvent>): Mark | undefined {
  const right = e.settles === undefined ? e : byId.get(e.settles)
  if (!right || right.kind === 'undo' || right.kind === 'settle') return undefined
  const { id: eventId, receivedAt, accountId, device, words } = e
  const { kind, reason, at, markedSelf } = right
  return {
    ...{ eventId, kind, at, receivedAt, accountId, markedSelf, words },
    ...(reason && kind === 'not-here' && { reason }),
    ...(device && { device }),
  }
}

const agree = (marks: readonly Mark[]): boolean =>
  marks.every((m) => m.kind === marks[0]?.kind && m.reason === marks[0]?.reason)

/** Of marks that differ: here before left before not here; the last of those that say the same. */
const safest = (marks: readonly Mark[]): Mark | undefined =>
  (['here', 'left', 'not-here'] as const)
    .map((kind) => marks.findLast((m) => m.kind === kind))
    .find((m) => m !== undefined)

function timesOf(
  mark: Mark,
  says: readonly RegisterEvent[],
  byId: ReadonlyMap<Id, RegisterEvent>,
): Pick<PersonMarks, 'arrivedAt' | 'leftAt'> {
  if (mark.kind === 'not-here') return {}
  if (mark.kind === 'here') return { arrivedAt: mark.at }
  const own = says.findIndex((e) => e.id === mark.eventId)
  const came = says.slice(0, own).findLast((e) => spoken(e, byId)?.kind === 'here')
  return { ...(came && { arrivedAt: came.at }), leftAt: mark.at }
}

const headsAmong =
  (events: readonly RegisterEvent[], known: ReadonlyMap<Id, ReadonlySet<Id>>) =>
  (e: RegisterEvent): boolean =>
    !events.some((other) => known.get(other.id)?.has(e.id) && !known.get(e.id)?.has(other.id))
