import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom, newId } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { writeFact } from '#ground/platform/facts.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { type KeptRules, keptSessions } from '#lives/offer/session-policies.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import { workersOf } from '#lives/tasks/queries.ts'
import type { NewTask } from '#lives/tasks/task.ts'
import { lockPlaces } from './actions.ts'
import {
  type Asked,
  type DayRefusal,
  decideDay,
  howTold,
  isUrgent,
  type Told,
} from './day-change.ts'
import {
  type DayAsked,
  type DayOfSession,
  dayOfSession,
  peopleToTell,
} from './day-change-queries.ts'
import * as store from './day-change-store.ts'
import { spanOfShare, talkDue } from './kept.ts'
import { talkFacts } from './kept-queries.ts'

export type ChangingDay = DayAsked & { readonly accountId: Id; readonly now: Date }

/** What was told, and to whom: nobody twice. */
export type DayChanged = {
  readonly told: readonly Told[]
  readonly isUrgent: boolean
  /** A talk about cancelled days was opened by this one (rule R22). */
  readonly opensTalk: boolean
}

/**
 * Changes one day of a session and tells everybody who has a place on it, in one transaction: the day itself, who was
 * told and how, work for those who must be told by voice or need another way today, and the fact
 * `session-date-changed`, whose subject is `session_date.change_id`. The same sent twice changes and tells nothing more.
 */
export async function changeDay(
  db: Db,
  changing: ChangingDay,
  asked: Asked,
): Promise<Result<DayChanged, DayRefusal>> {
  const { councilId, sessionId, day, accountId, now } = changing
  await lockPlaces(db, councilId, [sessionId])
  const facts = await dayOfSession(db, changing)
  const decided = decideDay(facts, asked, now)
  if (!decided.ok) return decided
  if (decided.value.kind === 'same') return accept({ told: [], isUrgent: false, opensTalk: false })
  const version = facts.version + 1
  const of = { councilId, sessionId, day, accountId, version, now }
  const changeId = idFrom(councilId, 'session-date', `${sessionId} ${day} ${version}`)
  const people = await peopleToTell(db, changing)
  if (decided.value.kind === 'write') await store.writeDate(db, of, decided.value.row, changeId)
  else await store.removeDate(db, of)
  const rules = await policiesOn(db, { councilId, on: dayOf(now) }, { kept: keptSessions })
  const hours = rules.ok ? rules.value.kept.urgentHours : 24 * 7
  const urgent = asked.change === 'cancel' && isUrgent(day, facts.starts, now, hours)
  const told = howTold(people, urgent)
  await store.writeTold(db, of, told)
  await makeWork(db, changing, told, { isCancelled: asked.change === 'cancel', urgent, version })
  const opensTalk =
    asked.change === 'cancel' && rules.ok
      ? await talkWhereDue(db, changing, facts, rules.value.kept)
      : false
  await writeFact(db, { kind: 'session-date-changed', councilId, subject: changeId, at: now })
  const action = `day of session changed: ${asked.change}`
  await audit(db, [
    { councilId, accountId, action, subject: sessionId, detail: { day, version }, at: now },
    ...told.map(({ personId, how }) => ({
      ...{ councilId, accountId, personId, action: 'told of a changed day', subject: sessionId },
      ...{ detail: { day, how }, at: now },
    })),
  ])
  return accept({ told, isUrgent: urgent, opensTalk })
}

/** Who tells those who must be told by voice; and another way for those whose day falls out within a day. */
async function makeWork(
  db: Db,
  { councilId, sessionId, day, now }: ChangingDay,
  told: readonly Told[],
  { isCancelled, urgent, version }: { isCancelled: boolean; urgent: boolean; version: number },
): Promise<void> {
  const today: Day = dayOf(now)
  const personIds = told.map(({ personId }) => personId)
  const workers = await workersOf(db, { councilId, personIds, on: today })
  const tasks = told.flatMap(({ personId, how, withCarer, carers }): NewTask[] => {
    const own = workers.filter((one) => one.personId === personId && one.role === 'social-worker')
    const subject = idFrom(councilId, 'day-of', `${sessionId} ${day} ${version} ${personId}`)
    const base = {
      ...{ personId, subject, role: 'social-worker' as const, dueOn: today, madeAt: now },
      accountId: own[0]?.accountId,
    }
    const mustRing = withCarer && carers.some(({ hasSignIn }) => !hasSignIn)
    return [
      ...(isCancelled && urgent ? [{ ...base, kind: 'no-cover' as const }] : []),
      ...(how === 'by-voice' || mustRing ? [{ ...base, kind: 'tell-of-change' as const }] : []),
    ]
  })
  await makeTasks(db, councilId, tasks)
}

/** Too many days cancelled open a talk (rule R22, LI-23). It costs the provider nothing. */
async function talkWhereDue(
  db: Db,
  { councilId, providerId, accountId, now }: ChangingDay,
  { day }: DayOfSession,
  rules: KeptRules,
): Promise<boolean> {
  const facts = await talkFacts(
    db,
    { councilId, providerId },
    { days: { until: day, weeks: rules.talkWeeks }, share: spanOfShare(dayOf(now), rules) },
  )
  const because = talkDue(facts, rules)
  if (!because) return false
  const id = newId(now)
  const talk = { councilId, id, providerId, on: dayOf(now), because, ...facts[because] }
  if (!(await store.openTalk(db, talk))) return false
  await audit(db, [{ councilId, accountId, action: 'quality talk opened', subject: id, at: now }])
  return true
}
