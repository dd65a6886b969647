import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { writeFact } from '#ground/platform/facts.ts'
import type { Db } from '#ground/platform/platform.ts'
import { staffOnDay } from './day-sheet.ts'
import * as store from './day-store.ts'
import { marksOf } from './event.ts'
import { appendEvents } from './event-actions.ts'
import type { EventRefusal, NewEvent } from './event-check.ts'
import { eventsOfSitting } from './event-queries.ts'
import {
  type HandoverWay,
  type LeaveRefusal,
  mayLeave,
  type SignOffRefusal,
  signsOff,
} from './leaving.ts'
import { sheetOfSitting } from './queries.ts'
import {
  type ChangeWhy,
  PARTS_OF_WORKER,
  type PartOfWorker,
  roomsByRatio,
  type ShortChoice,
  staffWith,
  takesAway,
} from './staff-of-day.ts'
import { marksAt, standingOf } from './whereabouts.ts'

/** Somebody of a provider, at one sitting of theirs on one day. */
export type AtSitting = {
  readonly councilId: Id
  readonly providerId: Id
  readonly accountId: Id
  readonly sessionId: Id
  readonly day: Day
  readonly now: Date
}

const sittingOf = (db: Db, at: AtSitting) => sheetOfSitting(db, { ...at, on: at.day })

const note = (
  db: Db,
  { councilId, accountId, sessionId, day, now }: AtSitting,
  action: string,
  detail: Readonly<Record<string, string | number>> = {},
) =>
  audit(db, [
    { councilId, accountId, action, subject: sessionId, detail: { day, ...detail }, at: now },
  ])

/**
 * A worker more or less than the session's own.
 * @param change its id is made with the form, so that it is one however often it is sent
 */
export async function changeStaff(
  db: Db,
  at: AtSitting,
  change: {
    readonly id: Id
    readonly worker: string
    readonly why: ChangeWhy
    readonly part: PartOfWorker
  },
): Promise<void> {
  const { venueId } = await sittingOf(db, at)
  const [n, d] = PARTS_OF_WORKER[change.part]
  const { id, worker, why } = change
  const made = { ...at, id, venueId, worker, why, n: takesAway(why) ? -n : n, d }
  if (await store.insertChange(db, made)) await note(db, at, 'staff of the day changed', { why })
}

export async function takeBackStaffChange(db: Db, at: AtSitting, id: Id): Promise<void> {
  await sittingOf(db, at)
  if (await store.takeBackChange(db, at, { ...at, id }))
    await note(db, at, 'staff of the day put back')
}

/** What somebody decided about too few staff, as the numbers stood. Nobody's place is touched by it. */
export async function chooseWhenShort(
  db: Db,
  at: AtSitting,
  { id, choice, words }: { readonly id: Id; readonly choice: ShortChoice; readonly words: string },
): Promise<Result<'chosen', { readonly kind: 'words-needed' } | { readonly kind: 'not-short' }>> {
  if (words.trim() === '') return refuse({ kind: 'words-needed' })
  const sheet = await sittingOf(db, at)
  const { needed, short } = staffOnDay(sheet, sheet.expected, sheet.leastStaff)
  if (short === 0) return refuse({ kind: 'not-short' })
  const onRota = staffWith(sheet.staff, sheet.staffChanges)
  const chosen = { ...at, id, venueId: sheet.venueId, needed, onRota, choice, words: words.trim() }
  if (await store.insertChoice(db, chosen))
    await note(db, at, 'too few staff: chosen', { choice, needed })
  return accept('chosen')
}

/** Who is where from now on: put in rooms one by one, a room to each level of support, or all as the session has it. */
export type Rooms =
  | 'as-the-session'
  | 'by-ratio'
  | readonly { readonly personId: Id; readonly room: number }[]

export async function putInRooms(db: Db, at: AtSitting, rooms: Rooms): Promise<void> {
  const sheet = await sittingOf(db, at)
  await store.holdRegister(db, at, at.now)
  const expected = new Set(sheet.expected.map((person) => person.personId))
  const wanted =
    rooms === 'as-the-session'
      ? []
      : rooms === 'by-ratio'
        ? roomsByRatio(sheet.expected).map(({ person, room }) => ({
            ...{ personId: person.personId, room },
          }))
        : rooms.filter((one) => expected.has(one.personId))
  await store.replaceRooms(db, at, wanted, at)
  await note(db, at, 'rooms of the day changed', { people: wanted.length })
}

/** Whoever runs it comes late: nobody is looked for before it has begun. */
export async function runLate(db: Db, at: AtSitting, minutes: number): Promise<void> {
  await sittingOf(db, at)
  await store.saveLate(db, at, { ...at, minutes })
  await note(db, at, 'begins late', { minutes })
  await writeFact(db, { ...at, kind: 'sitting-late', subject: newId(at.now), at: at.now })
}

/** Who takes over from us, and whether that is sure. */
export async function handOver(
  db: Db,
  at: AtSitting,
  to: {
    readonly id: Id
    readonly personId: Id
    readonly toWhom: string
    readonly how: HandoverWay
    readonly isConfirmed: boolean
  },
): Promise<void> {
  await sittingOf(db, at)
  await store.holdRegister(db, at, at.now)
  if (await store.insertHandover(db, { ...at, ...to })) {
    const { personId, how } = to
    const { councilId, accountId, sessionId, now } = at
    const action = to.isConfirmed ? 'handed over' : 'handover begun'
    await audit(db, [
      { councilId, accountId, personId, action, subject: sessionId, detail: { how }, at: now },
    ])
  }
}

export async function confirmHandover(db: Db, at: AtSitting, personId: Id): Promise<void> {
  await sittingOf(db, at)
  if (!(await store.confirmHandover(db, at, personId, at.now))) return
  const { councilId, accountId, sessionId, now } = at
  const action = 'handover confirmed'
  await audit(db, [{ councilId, accountId, personId, action, subject: sessionId, at: now }])
}

/**
 * Marks people on the server's own page. Leaving before the end needs a confirmed handover.
 * @returns the first refusal, where one was refused; the others are kept
 */
export async function mark(
  db: Db,
  at: AtSitting,
  events: readonly NewEvent[],
): Promise<Result<'marked', LeaveRefusal | { readonly kind: EventRefusal }>> {
  const leaving = events.filter((event) => event.kind === 'left')
  if (leaving.length > 0) {
    const may = await mayAllLeave(db, at, leaving)
    if (!may.ok) return may
  }
  const answers = await appendEvents(db, { ...at, events })
  const refused = answers.find((answer) => answer.answer === 'refused')
  return refused ? refuse({ kind: refused.why }) : accept('marked')
}

async function mayAllLeave(
  db: Db,
  at: AtSitting,
  leaving: readonly NewEvent[],
): Promise<Result<'leaves', LeaveRefusal>> {
  const sheet = await sittingOf(db, at)
  await store.holdRegister(db, at, at.now)
  const marks = marksOf(await eventsOfSitting(db, { ...at, on: at.day }))
  const handovers = await store.handoversOf(db, at)
  for (const { personId, at: when = at.now } of leaving) {
    const may = mayLeave(marksAt(marks, at.sessionId, at.day, personId), whenOf(sheet, at.day), {
      at: when,
      handover: handovers.findLast((one) => one.personId === personId),
    })
    if (!may.ok) return may
  }
  return accept('leaves')
}

const whenOf = (
  sheet: { readonly starts: number; readonly ends: number; readonly lateMinutes: number },
  day: Day,
) => ({ day, starts: sheet.starts, ends: sheet.ends, lateMinutes: sheet.lateMinutes })

/** Signs a register off: everything that must be known is known. Signed off twice is signed off once. */
export async function signOff(
  db: Db,
  at: AtSitting,
  version: number,
): Promise<Result<'signed-off', SignOffRefusal>> {
  const sheet = await sittingOf(db, at)
  const held = await store.holdRegister(db, at, at.now)
  if (held.signedOffAt) return accept('signed-off')
  if (held.version !== version) return refuse({ kind: 'changed-meanwhile' })
  const marks = marksOf(await eventsOfSitting(db, { ...at, on: at.day }))
  const when = whenOf(sheet, at.day)
  const lines = sheet.expected.map(({ personId }) => {
    const own = marksAt(marks, at.sessionId, at.day, personId)
    const standing = standingOf(own, when, { now: at.now, minutes: 0 })
    return { standing, isMarked: own?.mark !== undefined, differs: (own?.differs.length ?? 0) > 0 }
  })
  const handovers = await store.handoversOf(db, at)
  const may = signsOff(lines, when, { now: at.now, handovers })
  if (!may.ok) return may
  await store.saveSignOff(db, at, { by: at.accountId, at: at.now })
  await note(db, at, 'register signed off', { people: lines.length })
  return may
}

/** Opens it again, for a mark that was wrong: what follows from it is worked out anew. */
export async function reopen(db: Db, at: AtSitting): Promise<void> {
  await sittingOf(db, at)
  const held = await store.holdRegister(db, at, at.now)
  if (!held.signedOffAt) return
  await store.saveSignOff(db, at, undefined)
  await note(db, at, 'register opened again')
}

/** Opens the registers of today's sittings as their page is opened: the day is kept from then on. */
export async function openToday(
  db: Db,
  { councilId, now }: { readonly councilId: Id; readonly now: Date },
  sheets: readonly { readonly sessionId: Id; readonly register?: unknown }[],
  day: Day,
): Promise<boolean> {
  if (day !== dayOf(now)) return false
  const closed = sheets.filter((sheet) => !sheet.register).map((sheet) => sheet.sessionId)
  return (await store.openRegisters(db, councilId, closed, { day, now })) > 0
}
