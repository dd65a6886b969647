import { newToken, readToken } from '#ground/access/token.ts'
import { addDays, type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { personsDays } from '#weeks/bookings/persons-days-queries.ts'
import type { CalendarEntry, ToldEntry } from './calendar.ts'
import { calendarNow } from './calendar-change.ts'
import { addressOf, venueDays } from './calendar-queries.ts'
import * as store from './calendar-store.ts'

/** How far back and ahead a calendar goes. */
const BACK = 30
const AHEAD = 120

export type Calendar = {
  readonly of: 'person' | 'venue'
  readonly language: 'en' | 'cy'
  readonly entries: readonly ToldEntry[]
}

/**
 * What a private address tells now, or nothing where there is no such address, it was stopped, or its maker's account
 * ended. That a person's days were read is audited once a day: calendars ask every hour.
 */
export async function readCalendar(
  platform: Platform,
  text: string,
): Promise<Calendar | undefined> {
  const token = readToken(text)
  if (!token) return undefined
  const { councilId } = token
  const now = platform.now()
  return platform.transaction(councilId, async (db) => {
    const address = await store.openAddress(db, councilId, token.hash)
    if (!address) return undefined
    const today = dayOf(now)
    const span = { from: addDays(today, -BACK), to: addDays(today, AHEAD) }
    const entries = await entriesOf(db, councilId, address, span)
    const told = await store.loadTold(db, councilId, address.id)
    const change = calendarNow(told, entries, { from: span.from, at: now })
    const { changed } = change
    await store.keepTold(
      db,
      { councilId, addressId: address.id },
      { changed, before: addDays(span.from, -BACK) },
    )
    if (address.readOn !== today) await noteReading(db, councilId, address, now)
    const of = address.personId ? 'person' : 'venue'
    return { of, language: address.language, entries: change.entries }
  })
}

async function noteReading(
  db: Db,
  councilId: Id,
  { id, madeBy, personId }: store.OpenedAddress,
  now: Date,
): Promise<void> {
  await store.noteRead(db, councilId, id, dayOf(now))
  if (!personId) return
  const by = { councilId, accountId: madeBy, personId, subject: id, at: now }
  await audit(db, [{ ...by, action: 'calendar read' }])
}

type Span = { readonly from: Day; readonly to: Day }

async function entriesOf(
  db: Db,
  councilId: Id,
  address: store.OpenedAddress,
  span: Span,
): Promise<readonly CalendarEntry[]> {
  const { personId, venueId, providerId, language } = address
  // Made of the address too, so that two people's calendars cannot be laid side by side to see who goes together.
  const uid = (sessionId: Id, day: Day) =>
    `${idFrom(address.id, 'calendar-entry', `${sessionId} ${day}`)}@good-days`
  const title = (one: { readonly titleEn: string; readonly titleCy: string }) =>
    language === 'cy' && one.titleCy !== '' ? one.titleCy : one.titleEn
  if (personId) {
    const days = await personsDays(db, { councilId, personId, ...span })
    return onceEach(
      days.map((one) => ({
        ...{ uid: uid(one.sessionId, one.day), day: one.day, starts: one.starts, ends: one.ends },
        ...{ summary: title(one), place: one.venueName, cancelled: one.state !== 'on' },
      })),
    )
  }
  if (!venueId || !providerId) return []
  const days = await venueDays(db, { councilId, venueId, providerId, ...span })
  return onceEach(
    days.map((one) => ({
      ...{ uid: uid(one.sessionId, one.day), day: one.day, starts: one.starts, ends: one.ends },
      ...{ summary: title(one), place: '', cancelled: false },
    })),
  )
}

/** Somebody with two places in one sitting has it once, and it is on where either is. */
function onceEach(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const byUid = new Map<string, CalendarEntry>()
  for (const entry of entries)
    if (byUid.get(entry.uid)?.cancelled !== false) byUid.set(entry.uid, entry)
  return [...byUid.values()]
}

export type AddressAsked = {
  readonly councilId: Id
  readonly accountId: Id
  readonly language: 'en' | 'cy'
  /** Whose days, or which venue's. */
  readonly subject: { readonly personId: Id } | { readonly venueId: Id }
  /** The address that the page showed as in use; nothing, where it showed none. */
  readonly replaces?: Id
  readonly now: Date
}

/**
 * Makes a private address, in place of the one that the page showed. Its secret is given once, here.
 * @returns refused, where another was made or stopped meanwhile
 */
export async function makeAddress(
  db: Db,
  asked: AddressAsked,
): Promise<Result<{ readonly token: string }, { readonly kind: 'changed-meanwhile' }>> {
  const { councilId, accountId, subject, replaces, now } = asked
  const subjectId = 'personId' in subject ? subject.personId : subject.venueId
  const present = await addressOf(db, councilId, { accountId, subjectId })
  if (present?.id !== replaces) return refuse({ kind: 'changed-meanwhile' })
  if (replaces && !(await store.endAddress(db, { councilId, id: replaces, accountId, at: now })))
    return refuse({ kind: 'changed-meanwhile' })
  const { text, hash } = newToken(councilId)
  const id = newId(now)
  const { language } = asked
  const made = await store.addAddress(db, {
    ...{ councilId, id, hash, language, accountId, at: now },
    ...subject,
  })
  if (!made) return refuse({ kind: 'changed-meanwhile' })
  await audit(db, [
    {
      ...{ councilId, accountId, action: 'calendar address made', subject: id, at: now },
      ...('personId' in subject && { personId: subject.personId }),
    },
  ])
  return accept({ token: text })
}

export type StopAsked = {
  readonly councilId: Id
  readonly accountId: Id
  readonly id: Id
  readonly personId?: Id
  readonly now: Date
}

/** Stops an address at once. One that is stopped already stays so. */
export async function stopAddress(db: Db, asked: StopAsked): Promise<void> {
  const { councilId, accountId, id, personId, now } = asked
  if (!(await store.endAddress(db, { councilId, id, accountId, at: now }))) return
  await audit(db, [
    {
      ...{ councilId, accountId, action: 'calendar address stopped', subject: id, at: now },
      ...(personId && { personId }),
    },
  ])
}
