import { type Day, dayOf, minuteOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { finishTasksAbout } from '#lives/tasks/actions.ts'
import { type AwaySpan, leftWhenBack, otherSpan, outlastsHold } from './absence.ts'
import { absenceRulesOn } from './absence-queries.ts'
import * as store from './absence-store.ts'
import type { AbsenceRefusal } from './long-absence-actions.ts'
import { personsDays } from './persons-days-queries.ts'

type Changing = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly absenceId: Id
  readonly version: number
  readonly now: Date
}

/**
 * Other days for an absence that lies ahead, or another end of one that goes on. What is held and what it costs follow by
 * themselves: both are worked out from its days (rule R24).
 */
export async function changeAbsence(
  db: Db,
  asked: Changing & AwaySpan,
): Promise<Result<'changed', AbsenceRefusal>> {
  await lockPerson(db, asked)
  const absence = await store.lockAbsence(db, asked, asked.absenceId)
  const { firstDay, lastDay } = asked
  if (absence.firstDay === firstDay && absence.lastDay === lastDay) return accept('changed')
  const other = otherSpan(absence, { firstDay, lastDay }, dayOf(asked.now))
  if (!other.ok) return other
  const saved = await saveSpan(db, asked, absence, other.value)
  return saved.ok ? accept('changed') : saved
}

/** The last day of an absence, as somebody who works with them writes it down, also afterwards. */
export async function endAbsence(
  db: Db,
  asked: Changing & { readonly lastDay: Day },
): Promise<Result<'ended', AbsenceRefusal>> {
  await lockPerson(db, asked)
  const absence = await store.lockAbsence(db, asked, asked.absenceId)
  const { firstDay } = absence
  if (absence.lastDay === asked.lastDay) return accept('ended')
  if (asked.lastDay < firstDay) return refuse({ kind: 'ends-before' })
  const saved = await saveSpan(db, asked, absence, { firstDay, lastDay: asked.lastDay })
  return saved.ok ? accept('ended') : saved
}

/**
 * "I am back", and before it has begun "I am not going": they are expected again from now on. Pressed twice, or once it is
 * gone, it stays as it is.
 */
export async function comeBack(db: Db, asked: Changing): Promise<Result<'back', AbsenceRefusal>> {
  const { councilId, personId, accountId, absenceId, now } = asked
  await lockPerson(db, asked)
  if (!(await store.hasAbsence(db, councilId, absenceId))) return accept('back')
  const absence = await store.lockAbsence(db, asked, absenceId)
  const today = dayOf(now)
  if (absence.lastDay && absence.lastDay < today) return accept('back')
  const left = leftWhenBack(absence, today, await hasBegun(db, asked))
  if (left) {
    const saved = await saveSpan(db, asked, absence, left)
    return saved.ok ? accept('back') : saved
  }
  if (absence.version !== asked.version) return refuse({ kind: 'changed-meanwhile' })
  await store.deleteAbsence(db, councilId, absenceId)
  const { reason, firstDay, lastDay } = absence
  const of = { councilId, accountId, personId, subject: absenceId, at: now }
  await audit(db, [{ ...of, action: 'absence taken back', detail: { reason, firstDay, lastDay } }])
  return accept('back')
}

/** Whether something that they have today has begun already. */
async function hasBegun(db: Db, { councilId, personId, now }: Changing): Promise<boolean> {
  const today = dayOf(now)
  const days = await personsDays(db, { councilId, personId, from: today, to: today })
  return days.some(({ state, starts }) => state === 'away' && starts <= minuteOf(now))
}

/** Where the places outlast it now, what was asked about them is done. */
async function saveSpan(
  db: Db,
  asked: Changing,
  absence: store.AbsenceRow,
  span: AwaySpan,
): Promise<Result<undefined, AbsenceRefusal>> {
  const { councilId, personId, accountId, absenceId, now } = asked
  if (absence.version !== asked.version) return refuse({ kind: 'changed-meanwhile' })
  if (await store.isAwayWithin(db, asked, span, absenceId)) return refuse({ kind: 'away-already' })
  const { firstDay, lastDay } = span
  const isSettled = absence.warnedOn && !(await isDecisionDue(db, asked, span))
  await store.saveAbsence(db, councilId, absenceId, {
    ...{ first_day: firstDay, last_day: lastDay },
    ...(isSettled && { warned_on: null }),
  })
  if (isSettled) {
    const about = { kind: 'held-place', subject: absenceId, by: accountId, at: now } as const
    await finishTasksAbout(db, councilId, about)
  }
  const of = { councilId, accountId, personId, subject: absenceId, at: now }
  await audit(db, [{ ...of, action: 'absence changed', detail: { firstDay, lastDay } }])
  return accept(undefined)
}

/** Nobody can say while the council's rule has lapsed: what was asked stays asked. */
async function isDecisionDue(db: Db, { councilId, now }: Changing, span: AwaySpan) {
  const rules = await absenceRulesOn(db, councilId, dayOf(now))
  return !rules.ok || outlastsHold(rules.value.stretches, span)
}
