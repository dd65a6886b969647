import type { Day } from '#ground/kernel/day.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { finishTasksAbout, makeTasks } from '#lives/tasks/actions.ts'
import { bankHolidays } from '#lives/tasks/queries.ts'
import { horizonOf, workingDaysAfter } from '#lives/tasks/working-days.ts'
import type { RestrictionRefusal } from './restriction.ts'
import { standingOn, stillCounts } from './restriction-basis.ts'
import { decisionsToLink, restsOf } from './restriction-basis-queries.ts'
import { lockRestriction, saveRestriction } from './restriction-store.ts'

type Of = {
  readonly councilId: Id
  readonly accountId: Id
  readonly restrictionId: Id
  readonly now: Date
}
type Linking = Of & { readonly version: number }
type Done = Result<undefined, RestrictionRefusal>

const WORKING_DAYS = 2

/** What rests on nothing is work for a social worker until a decision or the person's yes is linked. */
export async function askForBasis(
  db: Db,
  councilId: Id,
  of: { readonly personId: Id; readonly restrictionId: Id; readonly on: Day; readonly at: Date },
): Promise<void> {
  const holidays = await bankHolidays(db, of.on, horizonOf(of.on, WORKING_DAYS))
  await makeTasks(db, councilId, [
    {
      ...{ personId: of.personId, kind: 'restriction-basis', subject: of.restrictionId },
      ...{ role: 'social-worker', madeAt: of.at },
      dueOn: workingDaysAfter(of.on, WORKING_DAYS, holidays),
    },
  ])
}

/** It rests on a signed decision in the person's best interests, and on the capacity decision below that one. */
export async function linkDecision(
  db: Db,
  asked: Linking & { readonly bestInterestsId: Id },
): Promise<Done> {
  const { councilId, restrictionId, bestInterestsId, now } = asked
  const open = await lockOpen(db, asked)
  if (!open.ok) return open
  const { personId } = open.value
  const { bornOn, decisions } = await decisionsToLink(db, councilId, personId)
  const one = decisions.find(({ id }) => id === bestInterestsId)
  if (!one || !stillCounts(one, bornOn, dayOf(now))) return refuse({ kind: 'no-such-decision' })
  await saveRestriction(db, councilId, restrictionId, {
    ...{ basis: 'best-interests', best_interests_id: one.id, capacity_id: one.capacity.id },
    ...{ consent_on: null, consent_to: null, consent_said: '' },
  })
  await linked(db, asked, personId, 'restriction linked to a decision')
  return accept(undefined)
}

/** The person said yes to it, to whoever writes it down. Not where they object, nor where they cannot decide this now. */
export async function recordConsent(
  db: Db,
  asked: Linking & { readonly said: string },
): Promise<Done> {
  const { councilId, accountId, restrictionId, now } = asked
  const open = await lockOpen(db, asked)
  if (!open.ok) return open
  const { personId, objects } = open.value
  const said = asked.said.trim()
  if (!said) return refuse({ kind: 'say-all' })
  if (objects) return refuse({ kind: 'they-object' })
  const on = dayOf(now)
  if (standingOn(await restsOf(db, councilId, restrictionId), on) === 'best-interests')
    return refuse({ kind: 'lacks-capacity' })
  await saveRestriction(db, councilId, restrictionId, {
    ...{ basis: 'consent', consent_on: on, consent_to: accountId, consent_said: said },
    ...{ best_interests_id: null, capacity_id: null },
  })
  await linked(db, asked, personId, 'restriction consented to')
  return accept(undefined)
}

async function lockOpen(db: Db, { councilId, restrictionId, version }: Linking) {
  const restriction = await lockRestriction(db, councilId, restrictionId)
  if (restriction.endedOn) return refuse({ kind: 'ended-already' } as const)
  if (restriction.version !== version) return refuse({ kind: 'changed-meanwhile' } as const)
  return accept(restriction)
}

async function linked(db: Db, of: Of, personId: Id, action: string): Promise<void> {
  const { councilId, accountId, restrictionId, now } = of
  const task = { kind: 'restriction-basis', subject: restrictionId } as const
  await finishTasksAbout(db, councilId, { ...task, by: accountId, at: now })
  await audit(db, [{ councilId, accountId, personId, action, subject: restrictionId, at: now }])
}
