import { addDays, type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import { workersOf } from '#lives/tasks/queries.ts'
import { type AbsenceReason, heldUntil, outlastsHold, type SpanRefusal, warnOn } from './absence.ts'
import { absenceRulesOn, awayUndecided } from './absence-queries.ts'
import * as store from './absence-store.ts'
import type { EndingCause } from './ending.ts'
import { placesHeld } from './queries.ts'
import { dropPlaces, lockSessions } from './store.ts'

type Acting = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly now: Date
}

export type AbsenceRefusal =
  | SpanRefusal
  /** They are away on one of these days already. */
  | { readonly kind: 'away-already' }
  | { readonly kind: 'changed-meanwhile' }

/**
 * Somebody is away for a while (rule R24): their places are held as long as the council's rule says. Hospital opens a
 * review, which hears of it.
 */
export async function recordAbsence(
  db: Db,
  asked: Acting & {
    readonly absenceId: Id
    readonly firstDay: Day
    readonly lastDay?: Day | undefined
    readonly reason: AbsenceReason
    readonly words: string
    readonly tell: Platform['tell']
  },
): Promise<Result<'recorded', AbsenceRefusal>> {
  const { councilId, personId, accountId, absenceId, firstDay, lastDay, reason, now } = asked
  if (lastDay && lastDay < firstDay) return refuse({ kind: 'ends-before' })
  await lockPerson(db, asked)
  if (await store.hasAbsence(db, councilId, absenceId)) return accept('recorded')
  if (await store.isAwayWithin(db, asked, { firstDay, lastDay: lastDay ?? null }))
    return refuse({ kind: 'away-already' })
  const row = { councilId, personId, id: absenceId, firstDay, lastDay, reason }
  const said = { words: asked.words.trim(), toldAt: now, toldBy: accountId }
  await store.insertAbsence(db, { ...row, ...said })
  const of = { councilId, accountId, personId, subject: absenceId, at: now }
  await audit(db, [{ ...of, action: 'absence recorded', detail: { reason, firstDay } }])
  if (reason === 'hospital')
    await asked.tell(db, { councilId, kind: 'person-in-hospital', subject: absenceId, at: now })
  return accept('recorded')
}

type Changing = Acting & { readonly absenceId: Id; readonly version: number }

/**
 * What becomes of the places, once they are held no longer: kept without pay, or given up from today. Never by the
 * program: somebody decides it with the person.
 */
export async function decidePlaces(
  db: Db,
  asked: Changing & { readonly decided: 'kept' | 'given-up' },
): Promise<Result<{ readonly ended: number }, AbsenceRefusal>> {
  const { councilId, personId, accountId, absenceId, version, decided, now } = asked
  const today = dayOf(now)
  const held = decided === 'given-up' ? await placesHeld(db, councilId, personId, today) : []
  const open = held.filter((place) => !place.endsOn)
  await lockSessions(
    db,
    councilId,
    open.map((place) => place.sessionId),
  )
  const absence = await store.lockAbsence(db, asked, absenceId)
  if (absence.decided === decided) return accept({ ended: 0 })
  if (absence.version !== version) return refuse({ kind: 'changed-meanwhile' })
  for (const place of open) await giveUp(db, asked, place, absence.reason)
  const set = { decided, decided_on: today, decided_by: accountId }
  await store.saveAbsence(db, councilId, absenceId, set)
  const of = { councilId, accountId, personId, subject: absenceId, at: now }
  await audit(db, [{ ...of, action: 'places of an absence decided', detail: { decided } }])
  return accept({ ended: open.length })
}

const CAUSE: Readonly<Record<AbsenceReason, EndingCause>> = {
  ...{ hospital: 'hospital', ill: 'ill', holiday: 'other', family: 'other', other: 'other' },
}

async function giveUp(
  db: Db,
  { councilId, personId, accountId, now }: Acting,
  place: { readonly id: Id; readonly sessionId: Id; readonly startsOn: Day },
  reason: AbsenceReason,
): Promise<void> {
  const today = dayOf(now)
  const lastDay = addDays(today, -1)
  if (place.startsOn > lastDay) return dropPlaces(db, councilId, [place.id])
  await store.endPlace(db, councilId, place.id, lastDay)
  await store.insertEnding(db, {
    ...{ id: newId(now), councilId, personId, sessionId: place.sessionId, bookingId: place.id },
    ...{ by: 'person', cause: CAUSE[reason], toldOn: today, lastDay, paidUntil: lastDay },
    ...{ payer: 'nobody', conversation: '', words: '', madeBy: accountId, madeAt: now },
  })
}

/**
 * Each night: whose places are soon held no longer has a task with the day, for who works with them, fourteen days before
 * or as the council's rule says. Asked once for each absence.
 */
export async function warnOfHeldPlaces(
  db: Db,
  { councilId, day, now }: { readonly councilId: Id; readonly day: Day; readonly now: Date },
): Promise<Result<{ readonly warned: number }, LapsedPolicy>> {
  const rules = await absenceRulesOn(db, councilId, day)
  if (!rules.ok) return rules
  const { stretches } = rules.value
  const due = (await awayUndecided(db, councilId, day)).filter(
    (one) => warnOn(rules.value, one.firstDay) <= day && outlastsHold(stretches, one),
  )
  const personIds = due.map((one) => one.personId)
  const workers = await workersOf(db, { councilId, personIds, on: day })
  await makeTasks(
    db,
    councilId,
    due.map((one) => ({
      ...{ personId: one.personId, kind: 'held-place', subject: one.id, role: 'social-worker' },
      ...{ dueOn: heldUntil(stretches, one.firstDay), madeAt: now },
      accountId: workers.find((w) => w.personId === one.personId && w.role === 'social-worker')
        ?.accountId,
    })),
  )
  for (const one of due) await store.saveAbsence(db, councilId, one.id, { warned_on: day })
  return accept({ warned: due.length })
}
