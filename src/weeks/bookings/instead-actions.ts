import type { Id } from '#ground/kernel/id.ts'
import { type Result, refuse } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import { type DayRefusal, giveUpDay } from './absence-actions.ts'
import type { AskRefusal, PlanRefusal } from './asking.ts'
import { type Acting, type Taking, takePlace, tellOf } from './place-actions.ts'

type Past = Extract<AskRefusal, { readonly kind: 'past' }>

/**
 * Takes a place, and gives up what it stands in the place of on that day, if anything: only now, so that whoever asked and
 * is told no still has their day. A day that has begun can no longer be given up, and then nothing is taken.
 *
 * @param saidAt when its own person said so: what it costs is of that moment, however late others answer (rule R21)
 */
export async function takeInstead(
  db: Db,
  acting: Acting,
  taking: Taking,
  saidAt: Date = acting.now,
): Promise<Result<Id, PlanRefusal | Past>> {
  const { insteadOf, personId, day, kind } = taking
  if (!insteadOf || kind === 'weekly') return takePlace(db, acting, taking)
  const given = await giveUpDay(db, {
    ...{ ...acting, personId, sessionId: insteadOf, day, cause: 'changed-mind', words: '' },
    ...{ tell: tellOf(acting), saidAt },
  })
  const isFree = given.ok || given.refusal.kind === NOT_THERE
  return isFree ? takePlace(db, acting, taking) : refuse({ kind: 'past' })
}
/** They had given it up already, or stopped going: nothing is in the way. */
const NOT_THERE: DayRefusal['kind'] = 'not-on'
