import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { bankHolidays } from '#lives/tasks/queries.ts'
import { horizonOf } from '#lives/tasks/working-days.ts'
import { raiseAlert } from './alert-actions.ts'
import {
  type ConcernRefusal,
  concernDates,
  type EnquiryTest,
  type OutcomeMet,
  type PersonAsked,
  stateAfter,
} from './concern.ts'
import * as store from './concern-store.ts'
import { concernDays } from './policies.ts'

/** A concern as somebody raises it. */
export type RaisingConcern = Omit<store.NewConcern, 'raisedAt'> & {
  readonly councilId: Id
  /** The alert that it was made from; else one is raised with it. */
  readonly alertId?: Id | undefined
  readonly source: 'staff' | 'provider'
  readonly language: 'en' | 'cy'
  readonly now: Date
}

/**
 * Raises a safeguarding concern: anybody who works with somebody may (rule R35). The duty desk has it at once, by an alert
 * that says nothing of it and is not told to whoever is spoken of. Sent twice with the id of its form it is one.
 */
export async function raiseConcern(
  db: Db,
  asked: RaisingConcern,
): Promise<Result<{ readonly id: Id; readonly isNew: boolean }, ConcernRefusal>> {
  const { councilId, alertId, source, language, now, ...concern } = asked
  const seen = concern.seen.trim()
  if (!seen) return refuse({ kind: 'say-what-was-seen' })
  const { id, personId, raisedBy, namedAccount } = concern
  if (!(await store.insertConcern(db, councilId, { ...concern, seen, raisedAt: now })))
    return accept({ id, isNew: false })
  const made =
    alertId ??
    (
      await raiseAlert(db, {
        ...{ councilId, kind: 'concern', source, personId, accountId: raisedBy, subject: id },
        ...{ notAccounts: namedAccount ? [namedAccount] : [], language, now },
      })
    ).id
  await store.saveConcern(db, councilId, id, { alert_id: made })
  await audit(db, [
    { councilId, accountId: raisedBy, personId, action: 'concern raised', subject: id, at: now },
  ])
  return accept({ id, isNew: true })
}

type Acting = {
  readonly councilId: Id
  readonly concernId: Id
  readonly accountId: Id
  readonly now: Date
}

async function lockFor(db: Db, { councilId, concernId, accountId }: Acting) {
  const concern = await store.lockConcern(db, councilId, concernId)
  if (concern.namedAccount === accountId) throw new NotFound(`No concern ${concernId}`)
  return concern
}

const written = (
  db: Db,
  { councilId, concernId, accountId, now }: Acting,
  personId: Id,
  action: string,
): Promise<void> =>
  audit(db, [{ councilId, accountId, personId, action, subject: concernId, at: now }])

/** More of it, by whoever raised it or by the desk. It stays as it was written. */
export async function addToConcern(
  db: Db,
  acting: Acting & { readonly words: string },
): Promise<Result<undefined, ConcernRefusal>> {
  const concern = await lockFor(db, acting)
  const words = acting.words.trim()
  if (concern.state === 'closed') return refuse({ kind: 'closed-already' })
  if (!words) return refuse({ kind: 'say-what-was-seen' })
  const { councilId, concernId, accountId: by, now: at } = acting
  if (await store.insertNote(db, councilId, { concernId, words, by, at }))
    await written(db, acting, concern.personId, 'concern added to')
  return accept(undefined)
}

export type Deciding = Acting &
  EnquiryTest & {
    readonly reasons: string
    readonly personAsked: PersonAsked
    readonly personWants: string
    readonly version: number
  }

/**
 * Decides whether an enquiry is owed, by the three parts of the test, with reasons and with what the person wants: asked,
 * or written why not. In Wales the enquiry has its day (s126: normally seven working days).
 */
export async function decideConcern(
  db: Db,
  deciding: Deciding,
): Promise<Result<undefined, ConcernRefusal>> {
  const concern = await lockFor(db, deciding)
  const { councilId, concernId, accountId, now, hasNeeds, atRisk, cannotProtect } = deciding
  if (concern.state === 'closed') return refuse({ kind: 'closed-already' })
  if (concern.version !== deciding.version) return refuse({ kind: 'changed-meanwhile' })
  if (!deciding.reasons.trim()) return refuse({ kind: 'give-reasons' })
  if (deciding.personAsked === 'asked' && !deciding.personWants.trim())
    return refuse({ kind: 'ask-the-person' })
  const on = dayOf(concern.raisedAt)
  const rules = await policiesOn(db, { councilId, on }, { days: concernDays })
  if (!rules.ok) return refuse({ kind: 'lapsed-policy' })
  const { days } = rules.value
  const holidays = await bankHolidays(db, on, horizonOf(on, days.enquire ?? days.decide))
  const state = stateAfter(deciding)
  const { enquireBy } = concernDates(concern.raisedAt, days, holidays)
  await store.saveConcern(db, councilId, concernId, {
    ...{ has_needs: hasNeeds, at_risk: atRisk, cannot_protect: cannotProtect, state },
    ...{ test_reasons: deciding.reasons.trim(), tested_by: accountId, tested_at: now },
    ...{ person_asked: deciding.personAsked, person_wants: deciding.personWants.trim() },
    enquiry_due_on: state === 'enquiry' ? (enquireBy ?? null) : null,
  })
  await written(db, deciding, concern.personId, 'concern decided')
  return accept(undefined)
}

/** Closed with what came of it and whether that is what the person wanted. Never before the test was made. */
export async function closeConcern(
  db: Db,
  acting: Acting & {
    readonly outcome: string
    readonly met: OutcomeMet
    readonly version: number
  },
): Promise<Result<undefined, ConcernRefusal>> {
  const concern = await lockFor(db, acting)
  const { councilId, concernId, accountId, now } = acting
  if (concern.state === 'closed') return accept(undefined)
  if (concern.version !== acting.version) return refuse({ kind: 'changed-meanwhile' })
  if (concern.state === 'raised') return refuse({ kind: 'not-decided' })
  const outcome = acting.outcome.trim()
  if (!outcome) return refuse({ kind: 'say-outcome' })
  await store.saveConcern(db, councilId, concernId, {
    ...{ state: 'closed', outcome, outcome_met: acting.met, closed_at: now, closed_by: accountId },
  })
  await written(db, acting, concern.personId, 'concern closed')
  return accept(undefined)
}
