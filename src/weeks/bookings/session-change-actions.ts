import { addDays, type Day, dayOf, weekdayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { audit } from '#ground/platform/audit.ts'
import { writeFact } from '#ground/platform/facts.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { savePrices } from '#lives/offer/actions.ts'
import { type ChangeRefusal, newLastDay, newPrice, newTimes } from '#lives/offer/session-change.ts'
import { offerNotice } from '#lives/offer/session-policies.ts'
import { type SessionWhole, sessionOfProvider } from '#lives/offer/session-queries.ts'
import { placeById } from '#lives/offer/venue-queries.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import { workersOf } from '#lives/tasks/queries.ts'
import { lockPlaces } from './actions.ts'
import { howTold } from './day-change.ts'
import { peopleToTell, usualDays } from './day-change-queries.ts'
import { writeTold } from './day-change-store.ts'
import * as store from './session-change-store.ts'

export type ChangingSession = {
  readonly councilId: Id
  readonly providerId: Id
  readonly sessionId: Id
  readonly accountId: Id
  readonly now: Date
}
type Refused = ChangeRefusal | LapsedPolicy
type Done = { readonly told: number }

/** The session as it stands, kept from whoever else changes it, with the notice that the council's rule asks. */
async function opened(db: Db, changing: ChangingSession) {
  await lockPlaces(db, changing.councilId, [changing.sessionId])
  const session = await sessionOfProvider(db, changing)
  const today = dayOf(changing.now)
  const rules = await policiesOn(
    db,
    { councilId: changing.councilId, on: today },
    { notice: offerNotice },
  )
  return rules.ok ? accept({ session, today, notice: rules.value.notice }) : rules
}

/** A new price from a day on; the old one holds until the day before. Tells the fact `session-price-changed`. */
export async function changePrice(
  db: Db,
  changing: ChangingSession,
  wanted: { readonly ratio: Ratio; readonly price: Pence; readonly from: Day },
): Promise<Result<Done, Refused>> {
  const open = await opened(db, changing)
  if (!open.ok) return open
  const { session, today, notice } = open.value
  const decided = newPrice(session.prices, wanted, { today, notice })
  if (!decided.ok) return decided
  if (decided.value === 'same') return accept({ told: 0 })
  const { ratio, price, from } = wanted
  await savePrices(db, changing.councilId, [
    { sessionId: session.id, ratio, price, validFrom: from },
  ])
  await tell(
    db,
    changing,
    'session-price-changed',
    `${ratio.staff}:${ratio.people} ${from} ${price}`,
  )
  return accept({ told: 0 })
}

/**
 * The last day of a session, with why. Everybody whose place would have lasted longer has work done for them: another
 * way is found before it ends. Tells the fact `session-closes`.
 */
export async function endSession(
  db: Db,
  changing: ChangingSession,
  wanted: { readonly lastDay: Day; readonly because: string },
): Promise<Result<Done, Refused>> {
  const open = await opened(db, changing)
  if (!open.ok) return open
  const { session, today, notice } = open.value
  const { councilId, now } = changing
  const personIds = await store.placesBeyond(db, changing, wanted.lastDay)
  const asked = { ...session, hasPlaces: personIds.length > 0 }
  const decided = newLastDay(asked, wanted, { today, notice })
  if (!decided.ok) return decided
  if (decided.value === 'same') return accept({ told: 0 })
  await store.saveLastDay(db, changing, wanted)
  const workers = await workersOf(db, { councilId, personIds, on: today })
  await makeTasks(
    db,
    councilId,
    personIds.map((personId) => ({
      ...{ personId, kind: 'provider-notice', role: 'social-worker', dueOn: today, madeAt: now },
      subject: idFrom(councilId, 'session-closes', `${session.id} ${wanted.lastDay} ${personId}`),
      accountId: workers.find((w) => w.personId === personId && w.role === 'social-worker')
        ?.accountId,
    })),
  )
  await tell(db, changing, 'session-closes', wanted.lastDay)
  return accept({ told: personIds.length })
}

/**
 * New times from a day on. Whoever has a place on the first day of the new times is told, as of any changed day. Tells
 * the fact `session-times-changed`.
 */
export async function changeTimes(
  db: Db,
  changing: ChangingSession,
  wanted: { readonly starts: Minutes; readonly ends: Minutes; readonly from: Day },
): Promise<Result<Done, Refused>> {
  const { councilId, sessionId, accountId, now } = changing
  await lockPlaces(db, councilId, [sessionId])
  const session = await sessionOfProvider(db, changing)
  const today = dayOf(now)
  const { hours } = await placeById(db, councilId, session.venueId)
  const decided = newTimes({ ...session, hours }, wanted)
  if (!decided.ok) return decided
  if (wanted.from <= today) return refuse({ kind: 'too-soon', earliest: addDays(today, 1) })
  if (wanted.from > addDays(today, MOST_DAYS_AHEAD)) return refuse({ kind: 'not-a-day' })
  const { starts, ends, from } = wanted
  const { starts: s, ends: e } = session
  const keeps = await usualDays(db, changing, { from: today, before: from })
  const times = { before: { starts: s, ends: e }, starts, ends, keeps, by: accountId, now }
  await store.saveTimes(db, changing, times)
  const first = firstDay(session, from)
  const told = howTold(await peopleToTell(db, { ...changing, day: first }), false)
  await writeTold(
    db,
    { councilId, sessionId, day: first, accountId, version: session.version + 1, now },
    told,
  )
  await tell(db, changing, 'session-times-changed', `${from} ${starts} ${ends}`)
  return accept({ told: told.length })
}

/** Half a year: later times are a matter for a new session. */
const MOST_DAYS_AHEAD = 183

/** The first day on or after another that is on its weekday. */
const firstDay = ({ weekday }: SessionWhole, from: Day): Day =>
  addDays(from, (weekday - weekdayOf(from) + 7) % 7)

/** Takes nobody new until it goes on; those who have places keep them. */
export async function pauseSession(
  db: Db,
  changing: ChangingSession,
  state: 'live' | 'paused',
): Promise<void> {
  await lockPlaces(db, changing.councilId, [changing.sessionId])
  const session = await sessionOfProvider(db, changing)
  if (session.state === state) return
  await store.saveState(db, changing, state)
  await tell(db, changing, 'session-state-changed', `${state} ${session.version + 1}`)
}

async function tell(
  db: Db,
  { councilId, sessionId, accountId, now }: ChangingSession,
  kind: string,
  of: string,
): Promise<void> {
  const subject = idFrom(councilId, kind, `${sessionId} ${of} ${now.getTime()}`)
  await writeFact(db, { kind, councilId, subject, at: now })
  const action = kind.replaceAll('-', ' ')
  await audit(db, [{ councilId, accountId, action, subject: sessionId, at: now }])
}
