import { dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import {
  type Alert,
  type AlertKind,
  type AlertSource,
  climbsUntil,
  firstLevel,
  mayBeToldTo,
  type StepRefusal,
} from './alert.ts'
import * as store from './alert-store.ts'
import { alertClimbs } from './policies.ts'

/** An alert as somebody raises it. */
export type Raising = {
  readonly councilId: Id
  /** Made with the form, so that pressed twice it is one. Made here where none is given. */
  readonly id?: Id | undefined
  readonly kind: AlertKind
  readonly source: AlertSource
  /** Unknown, where it was told signed out. */
  readonly personId?: Id | undefined
  /** Who pressed; nobody, signed out or where the program found it. */
  readonly accountId?: Id | undefined
  /** The welfare check, incident or concern that it comes from: one open alert for each source and subject. */
  readonly subject?: Id | undefined
  readonly nameGiven?: string
  readonly whereGiven?: string
  readonly contactGiven?: string
  readonly words?: string
  /** Whom it must not be told to, in words, and of those who have a sign-in. */
  readonly notTo?: string
  readonly notAccounts?: readonly Id[]
  readonly language: 'en' | 'cy'
  readonly now: Date
}
export type Raised = { readonly id: Id; readonly isNew: boolean }

/**
 * Puts something that is wrong before the duty desk, at once: with the first on the rota whom it may be told to. The same
 * id again, or the same subject from the same source while its alert is open, is the alert that is there.
 */
export async function raiseAlert(db: Db, raising: Raising): Promise<Raised> {
  const { councilId, now, id = newId(now), notAccounts = [], ...given } = raising
  const level = firstLevel(await store.dutyAt(db, councilId, now), notAccounts)
  const { nameGiven = '', whereGiven = '', contactGiven = '', words = '', notTo = '' } = given
  const said = { nameGiven, whereGiven, contactGiven, words, notTo }
  const row = { ...given, ...said, id, notAccounts, level, raisedAt: now }
  if (!(await store.insertAlert(db, councilId, row))) {
    const { subject, source } = given
    const open = subject && (await store.openAlertAbout(db, councilId, { source, subject }))
    return { id: open ? open.id : id, isNew: false }
  }
  const { accountId, personId, kind, source } = given
  await store.insertSteps(db, councilId, [
    { alertId: id, kind: 'raised', level, accountId, at: now },
  ])
  await audit(db, [
    {
      ...{
        councilId,
        action: 'alert raised',
        subject: id,
        detail: { kind, source, level },
        at: now,
      },
      ...(accountId && { accountId }),
      ...(personId && { personId }),
    },
  ])
  return { id, isNew: true }
}

/**
 * What nobody acknowledged goes to the next level, each climb with its own time. Done each minute, and whenever the desk is
 * opened; done again it changes nothing.
 *
 * @returns how many climbs were written
 */
export async function climbAlerts(db: Db, councilId: Id, now: Date): Promise<number> {
  const waiting = await store.lockWaiting(db, councilId)
  if (waiting.length === 0) return 0
  const rules = await policiesOn(db, { councilId, on: dayOf(now) }, { minutes: alertClimbs })
  // A rule that has lapsed holds no alert back.
  const minutes = rules.ok ? rules.value.minutes : WITHOUT_A_RULE
  let count = 0
  for (const alert of waiting) {
    const climbs = climbsUntil(alert, now, minutes)
    const last = climbs.at(-1)
    if (!last) continue
    await store.saveAlert(db, councilId, alert.id, { level: last.level, climbed_at: last.at })
    await store.insertSteps(
      db,
      councilId,
      climbs.map(({ level, at }) => ({ alertId: alert.id, kind: 'climbed', level, at })),
    )
    count += climbs.length
  }
  return count
}
const WITHOUT_A_RULE = 5

type Acting = {
  readonly councilId: Id
  readonly alertId: Id
  readonly accountId: Id
  readonly now: Date
}

/** The alert, for somebody who may see it. @throws NotFound where it must not be told to them */
async function lockFor(db: Db, { councilId, alertId, accountId }: Acting): Promise<Alert> {
  const alert = await store.lockAlert(db, councilId, alertId)
  if (!mayBeToldTo(alert, accountId)) throw new NotFound(`Alert ${alertId} is not for ${accountId}`)
  return alert
}

/** "I have it": it climbs no further, and whoever told it sees the name. Of two who press at once the first has it. */
export async function acknowledgeAlert(
  db: Db,
  acting: Acting,
): Promise<{ readonly by: Id; readonly isFirst: boolean }> {
  const alert = await lockFor(db, acting)
  if (alert.acknowledged) return { by: alert.acknowledged.by, isFirst: false }
  const { councilId, alertId, accountId, now } = acting
  await store.saveAlert(db, councilId, alertId, {
    acknowledged_at: now,
    acknowledged_by: accountId,
  })
  await store.insertSteps(db, councilId, [
    { alertId, kind: 'acknowledged', level: alert.level, accountId, at: now },
  ])
  await auditAlert(db, acting, alert, 'alert acknowledged')
  return { by: accountId, isFirst: true }
}

/** What was done: spoke to them, did something, told the person. Each stays as it was written. */
export async function addStep(
  db: Db,
  acting: Acting & { readonly kind: 'spoke' | 'acted' | 'told-person'; readonly words: string },
): Promise<Result<undefined, StepRefusal>> {
  const alert = await lockFor(db, acting)
  const { councilId, alertId, accountId, now, kind } = acting
  const words = acting.words.trim()
  if (alert.closed) return refuse({ kind: 'closed-already' })
  if (!words) return refuse({ kind: 'say-what' })
  if (await store.hasStep(db, councilId, { alertId, kind, accountId, words }))
    return accept(undefined)
  if (!alert.acknowledged) await acknowledgeAlert(db, acting)
  await store.insertSteps(db, councilId, [
    { alertId, kind, level: alert.level, accountId, words, at: now },
  ])
  await auditAlert(db, acting, alert, 'alert acted on')
  return accept(undefined)
}

/** Closed with what came of it. What nobody has acknowledged is not closed. Closed again, it stays as it was first. */
export async function closeAlert(
  db: Db,
  acting: Acting & { readonly outcome: string },
): Promise<Result<undefined, StepRefusal>> {
  const alert = await lockFor(db, acting)
  const { councilId, alertId, accountId, now } = acting
  if (alert.closed) return accept(undefined)
  if (!alert.acknowledged) return refuse({ kind: 'not-acknowledged' })
  const outcome = acting.outcome.trim()
  if (!outcome) return refuse({ kind: 'say-what' })
  await store.saveAlert(db, councilId, alertId, { closed_at: now, closed_by: accountId, outcome })
  await store.insertSteps(db, councilId, [
    { alertId, kind: 'closed', level: alert.level, accountId, words: outcome, at: now },
  ])
  await auditAlert(db, acting, alert, 'alert closed')
  return accept(undefined)
}

const auditAlert = (
  db: Db,
  { councilId, alertId, accountId, now }: Acting,
  { personId, level }: Alert,
  action: string,
): Promise<void> =>
  audit(db, [
    {
      ...{ councilId, accountId, action, subject: alertId, detail: { level }, at: now },
      ...(personId && { personId }),
    },
  ])
