import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { raiseAlert } from '#lives/safety/alert-actions.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import { brokersDay } from '#lives/tasks/broker-actions.ts'
import { workersOf } from '#lives/tasks/queries.ts'
import type { TaskKind } from '#lives/tasks/task.ts'
import { absenceRulesOn } from './absence-queries.ts'
import * as store from './absence-store.ts'
import { needsSomebody } from './cause.ts'
import {
  type Ending,
  type EndingCause,
  isShortProgramme,
  type ProviderEnding,
  type ProviderEndingRefusal,
  providerEnds,
  stops,
} from './ending.ts'
import { personsDays } from './persons-days-queries.ts'
import { hasRoomWeekly } from './seat.ts'
import { seatsOf } from './seat-queries.ts'
import { dropPlaces, lockSessions } from './store.ts'

type Of = { readonly councilId: Id; readonly personId: Id; readonly sessionId: Id }
type Acting = Of & {
  readonly accountId: Id
  readonly now: Date
  readonly tell: Platform['tell']
}
export type Stopped = Ending & {
  /** None, where the place had not begun: then it is as if it had not been. */
  readonly endingId?: Id
}
export type StopRefusal = { readonly kind: 'no-place' }

/** What stopping now would mean: shown before it is said. Changes nothing. */
export async function stopIfSaid(
  db: Db,
  asked: Of & { readonly cause: EndingCause; readonly now: Date },
): Promise<Result<Ending, StopRefusal | LapsedPolicy>> {
  const place = await store.lockPlace(db, asked)
  return place ? endingOf(db, asked, place) : refuse({ kind: 'no-place' })
}

async function endingOf(
  db: Db,
  asked: Of & { readonly cause: EndingCause; readonly now: Date },
  place: store.PlaceToEnd,
): Promise<Result<Ending, LapsedPolicy>> {
  const { councilId, sessionId, cause, now } = asked
  const today = dayOf(now)
  const rules = await absenceRulesOn(db, councilId, today)
  if (!rules.ok) return rules
  const days = await personsDays(db, { ...asked, from: today, to: today })
  const sits = days.find((one) => one.sessionId === sessionId && one.state === 'on')
  const short = isShortProgramme(place.sessionStarts, place.sessionEnds ?? undefined)
  const beganAt = sits && { beganAt: sits.starts }
  return accept(stops(now, { cause, isShortProgramme: short, ...beganAt }, rules.value.notice))
}

/**
 * "I want to stop this" stops today (rule R25): the person need not come any more, and whoever runs it has its notice
 * paid by whom the rule names. Somebody asks them what they want in its place. Said twice, there is no place left to stop.
 */
export async function stopPlace(
  db: Db,
  asked: Acting & {
    readonly cause: EndingCause
    readonly words: string
    readonly language: 'en' | 'cy'
  },
): Promise<Result<Stopped, StopRefusal | LapsedPolicy>> {
  const { councilId, personId, accountId, sessionId, cause, now } = asked
  await lockSessions(db, councilId, [sessionId])
  const place = await store.lockPlace(db, asked)
  if (!place) return refuse({ kind: 'no-place' })
  const ending = await endingOf(db, asked, place)
  if (!ending.ok) return ending
  const { lastDay } = ending.value
  const today = dayOf(now)
  const id = newId(now)
  const hadBegun = place.startsOn <= lastDay
  if (hadBegun) {
    await store.endPlace(db, councilId, place.bookingId, lastDay)
    await store.insertEnding(db, {
      ...{ ...ending.value, id, councilId, personId, sessionId, bookingId: place.bookingId },
      ...{ by: 'person', cause, toldOn: today, conversation: '', words: asked.words.trim() },
      ...{ madeBy: accountId, madeAt: now },
    })
  } else await dropPlaces(db, councilId, [place.bookingId])
  await told(db, asked, { id, action: 'place stopped', detail: { cause } })
  if (needsSomebody(cause))
    // Fear or harm waits for nobody's working day: the duty desk has it at once (rule R35).
    await raiseAlert(db, {
      ...{ councilId, personId, accountId, kind: 'stop-this', source: 'me', subject: id, now },
      ...{ words: asked.words.trim(), language: asked.language },
    })
  await asksWhatInstead(db, asked, needsSomebody(cause) ? 'afraid-to-go' : 'place-stopped', id)
  return accept({ ...ending.value, ...(hadBegun && { endingId: id }) })
}

async function told(
  db: Db,
  { councilId, accountId, personId, now, tell }: Acting,
  of: {
    readonly id: Id
    readonly action: string
    readonly detail: Readonly<Record<string, string>>
  },
): Promise<void> {
  const { id: subject, action, detail } = of
  await audit(db, [{ councilId, accountId, personId, action, subject, detail, at: now }])
  await tell(db, { councilId, kind: 'place-ended', subject, at: now })
}

async function asksWhatInstead(db: Db, asked: Acting, kind: TaskKind, subject: Id): Promise<void> {
  const { councilId, personId, now } = asked
  const today = dayOf(now)
  const due = kind === 'place-stopped' ? await brokersDay(db, councilId, today) : undefined
  const dueOn = due?.ok ? due.value : today
  const workers = await workersOf(db, { councilId, personIds: [personId], on: today })
  const broker = workers.find((one) => one.role === 'broker')
  const worker = workers.find((one) => one.role === 'social-worker')
  // Notice waits for the broker who looks for something with them; what they feel about it, for their social worker.
  const whose = (kind === 'provider-notice' && broker) || worker
  const role = whose?.role ?? 'social-worker'
  const accountId = whose?.accountId
  await makeTasks(db, councilId, [{ personId, kind, subject, role, dueOn, madeAt: now, accountId }])
}

/** "I have changed my mind", on the day itself: the place is theirs again, as long as nobody else has it. */
export async function takeStopBack(
  db: Db,
  asked: Omit<Acting, 'sessionId'> & { readonly endingId: Id },
): Promise<Result<'goes-on', { readonly kind: 'too-late' | 'full' }>> {
  const { councilId, personId, accountId, now } = asked
  const today = dayOf(now)
  const sessionId = await store.sessionOfEnding(db, asked)
  if (!sessionId) return refuse({ kind: 'too-late' })
  await lockSessions(db, councilId, [sessionId])
  const before = await store.placeOfEnding(db, asked)
  const seat = (await seatsOf(db, { councilId, sessionIds: [sessionId], from: today })).get(
    sessionId,
  )
  if (!before || before.toldOn !== today || !seat) return refuse({ kind: 'too-late' })
  if (!hasRoomWeekly(seat, today, [before.ratio], [personId])) return refuse({ kind: 'full' })
  await store.deleteEnding(db, asked)
  await store.endPlace(db, councilId, before.bookingId, null)
  const action = 'place stopped taken back'
  await audit(db, [{ councilId, accountId, personId, action, subject: sessionId, at: now }])
  return accept('goes-on')
}

/**
 * A provider ends one person's place (rule R25): four weeks and a conversation that is written down; at once only for
 * serious risk. A review opens, and somebody finds another way in good time: both hear of the fact.
 */
export async function endByProvider(
  db: Db,
  asked: Acting & ProviderEnding,
): Promise<Result<Stopped, StopRefusal | ProviderEndingRefusal | LapsedPolicy>> {
  const { councilId, personId, accountId, sessionId, now } = asked
  const today = dayOf(now)
  await lockSessions(db, councilId, [sessionId])
  const place = await store.lockPlace(db, asked)
  if (!place) return refuse({ kind: 'no-place' })
  const rules = await absenceRulesOn(db, councilId, today)
  if (!rules.ok) return rules
  const ending = providerEnds(today, asked, rules.value.notice)
  if (!ending.ok) return ending
  const id = newId(now)
  const lastDay = later(place.startsOn, ending.value.lastDay)
  await store.endPlace(db, councilId, place.bookingId, lastDay)
  await store.insertEnding(db, {
    ...{ ...ending.value, lastDay, id, councilId, personId, sessionId, bookingId: place.bookingId },
    ...{ by: 'provider', cause: asked.isSeriousRisk ? 'serious-risk' : 'provider' },
    ...{ toldOn: today, conversation: asked.conversation.trim(), words: asked.words.trim() },
    ...{ madeBy: accountId, madeAt: now },
    paidUntil: later(ending.value.paidUntil, lastDay),
  })
  await told(db, asked, { id, action: 'place ended by provider', detail: { lastDay } })
  await asked.tell(db, { councilId, kind: 'place-ended-by-provider', subject: id, at: now })
  await asksWhatInstead(db, asked, 'provider-notice', id)
  return accept({ ...ending.value, lastDay, endingId: id })
}

const later = (a: Day, b: Day): Day => [a, b].sort()[1] ?? a
