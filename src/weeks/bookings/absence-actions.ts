import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { finishTasksAbout, makeTasks } from '#lives/tasks/actions.ts'
import { workersOf } from '#lives/tasks/queries.ts'
import { absenceRulesOn, sickDaysBefore } from './absence-queries.ts'
import * as store from './absence-store.ts'
import { cancellationFee, type Fee, feeSubject, minutesBefore } from './cancellation.ts'
import { type Cause, needsSomebody } from './cause.ts'
import type { PersonsDay } from './persons-days.ts'
import { personsDays } from './persons-days-queries.ts'
import { hasRoomOn } from './seat.ts'
import { seatsOf } from './seat-queries.ts'
import { lockSessions } from './store.ts'

export type DayAsked = {
  readonly councilId: Id
  readonly personId: Id
  readonly sessionId: Id
  readonly day: Day
}
type Acting = DayAsked & {
  readonly accountId: Id
  readonly now: Date
  readonly tell: Platform['tell']
}

export type DayRefusal =
  /** They have no place there on that day, or it is not on. */
  | { readonly kind: 'not-on' }
  /** It has begun: the register says who is there. */
  | { readonly kind: 'begun' }
  /** Somebody else has the place by now. */
  | { readonly kind: 'full' }

/** One day of one person, at one session. */
export async function findDay(db: Db, asked: DayAsked): Promise<PersonsDay | undefined> {
  const days = await personsDays(db, { ...asked, from: asked.day, to: asked.day })
  return days.find((one) => one.sessionId === asked.sessionId)
}

/** What it would come to if somebody said now that they do not come: shown to them before they say it. */
export async function feeIfGivenUp(
  db: Db,
  asked: DayAsked & { readonly cause: Cause; readonly now: Date },
): Promise<Result<Fee, DayRefusal | LapsedPolicy>> {
  const { councilId, day, cause, now } = asked
  const mine = await findDay(db, asked)
  if (!mine || (mine.state !== 'on' && mine.state !== 'given-up')) return refuse({ kind: 'not-on' })
  const rules = await absenceRulesOn(db, councilId, day)
  if (!rules.ok) return rules
  const { weeks } = rules.value.sickness
  const sickDays =
    cause === 'ill' ? 1 + (await sickDaysBefore(db, { ...asked, on: day, weeks })) : 0
  const minutes = minutesBefore(now, day, mine.starts)
  return accept(cancellationFee({ price: mine.price, cause, minutes, sickDays }, rules.value))
}

/**
 * "I cannot come": one day of a place that the person keeps. Said twice, it stays as it was said first. Whoever is afraid
 * or was hurt there hears from somebody: it is never only a reason on a form.
 */
export async function giveUpDay(
  db: Db,
  asked: Acting & {
    readonly cause: Cause
    readonly words: string
    /** When they said it, where that was before: what it costs is of that moment. */
    readonly saidAt?: Date
  },
): Promise<Result<Fee, DayRefusal | LapsedPolicy>> {
  const { councilId, personId, accountId, sessionId, day, cause, now, saidAt = now } = asked
  await lockPerson(db, asked)
  const mine = await findDay(db, asked)
  if (!mine || (mine.state !== 'on' && mine.state !== 'given-up')) return refuse({ kind: 'not-on' })
  const fee = await feeIfGivenUp(db, { ...asked, now: saidAt })
  if (!fee.ok || mine.state === 'given-up') return fee
  if (minutesBefore(now, day, mine.starts) <= 0) return refuse({ kind: 'begun' })
  const id = newId(now)
  const words = asked.words.trim()
  const isNew = await store.insertGivenUp(db, {
    ...{ councilId, id, personId, sessionId, day, by: 'person', cause, words },
    ...{ toldAt: saidAt, toldBy: accountId },
  })
  if (!isNew) return fee
  const detail = { day, cause }
  const of = { councilId, accountId, personId, subject: sessionId, detail, at: now }
  await audit(db, [{ ...of, action: 'day given up' }])
  await asked.tell(db, { councilId, kind: 'day-given-up', subject: id, at: now })
  if (needsSomebody(cause)) await askSomebody(db, asked, id)
  return fee
}

/** Somebody who works with them talks with them today. */
async function askSomebody(db: Db, asked: Acting, subject: Id): Promise<void> {
  const { councilId, personId, now } = asked
  const today = dayOf(now)
  const workers = await workersOf(db, { councilId, personIds: [personId], on: today })
  const worker = workers.find((one) => one.role === 'social-worker')
  await makeTasks(db, councilId, [
    {
      ...{ personId, kind: 'afraid-to-go', subject, role: 'social-worker', dueOn: today },
      ...{ madeAt: now, accountId: worker?.accountId },
    },
  ])
}

/** "I can come after all": as long as nobody else has the place, and it has not begun. */
export async function comeAfterAll(db: Db, asked: Acting): Promise<Result<'comes', DayRefusal>> {
  const { councilId, personId, accountId, sessionId, day, now } = asked
  await lockSessions(db, councilId, [sessionId])
  const mine = await findDay(db, asked)
  if (!mine) return refuse({ kind: 'not-on' })
  if (mine.state === 'on') return accept('comes')
  if (mine.state !== 'given-up') return refuse({ kind: 'not-on' })
  if (minutesBefore(now, day, mine.starts) <= 0) return refuse({ kind: 'begun' })
  const seat = (await seatsOf(db, { councilId, sessionIds: [sessionId], from: day })).get(sessionId)
  if (!seat || !hasRoomOn(seat, day, [mine.ratio], [personId])) return refuse({ kind: 'full' })
  await store.undoGivenUp(db, { councilId, personId, sessionId, day, at: now, by: accountId })
  await finishTasksAbout(db, councilId, {
    ...({ kind: 'fee-unmet', subject: feeSubject(councilId, asked), by: accountId } as const),
    at: now,
  })
  await audit(db, [
    {
      ...{ councilId, accountId, personId, subject: sessionId, detail: { day }, at: now },
      action: 'day given up taken back',
    },
  ])
  return accept('comes')
}
