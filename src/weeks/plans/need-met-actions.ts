import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { type Carer, isWilling } from '#lives/people/carer.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { carersOf } from '#lives/people/queries.ts'
import { deleteNeedMet, saveNeedMet } from './need-met-store.ts'
import { mayChange, type SupportPlan } from './plan.ts'
import { planById } from './queries.ts'
import { lockPlan } from './store.ts'

export type NeedMetRefusal =
  | { readonly kind: 'not-a-draft' }
  | { readonly kind: 'changed-meanwhile' }
  /** Nobody asked them, or they did not say yes: willing is asked and never inferred. */
  | { readonly kind: 'not-willing' }

/** Whether a carer's own, dated yes can be counted on (rule R4; Care Act 2014 s10(5), s13(2) and reg 2 of SI 2015/313). */
export const mayCountOn = (
  carer: Pick<Carer, 'willing' | 'willingOn' | 'endedOn'> | undefined,
): carer is Carer => carer !== undefined && isWilling(carer) && carer.endedOn === undefined

type Writing = {
  readonly councilId: Id
  readonly personId: Id
  readonly planId: Id
  readonly version: number
  readonly accountId: Id
  readonly now: Date
  /** The national outcome of the need. */
  readonly outcome: string
}

/**
 * A need that a carer meets, willing and able, with the day they said so: their own answer, from their own record.
 * `carerId` left out takes it back. It raises the plan's version, as any change does.
 */
export async function putNeedMetByCarer(
  db: Db,
  asked: Writing & { readonly carerId?: Id | undefined },
): Promise<Result<SupportPlan, NeedMetRefusal>> {
  const { councilId, personId, planId, version, accountId, now, outcome, carerId } = asked
  await lockPerson(db, { councilId, personId })
  await lockPlan(db, councilId, planId)
  const plan = await planById(db, councilId, planId)
  if (plan?.personId !== personId) throw new NotFound(`No plan ${planId}`)
  if (!mayChange(plan)) return refuse({ kind: 'not-a-draft' })
  if (plan.version !== version) return refuse({ kind: 'changed-meanwhile' })
  const said = carerId && (await yesOf(db, asked, carerId))
  if (said && !said.ok) return said
  const raised = plan.version + 1
  if (carerId && said)
    await saveNeedMet(db, councilId, planId, raised, { outcome, carerId, saidOn: said.value })
  else await deleteNeedMet(db, councilId, planId, raised, outcome)
  const detail = { version: raised, outcome }
  const action = carerId ? 'need met by carer written' : 'need met by carer taken away'
  await audit(db, [{ councilId, accountId, personId, action, subject: planId, detail, at: now }])
  const changed = await planById(db, councilId, planId)
  return changed ? accept(changed) : refuse({ kind: 'changed-meanwhile' })
}

async function yesOf(db: Db, { councilId, personId, now }: Writing, carerId: Id) {
  const carer = (await carersOf(db, councilId, personId)).find(({ id }) => id === carerId)
  if (!mayCountOn(carer)) return refuse({ kind: 'not-willing' } as const)
  return accept(carer.willingOn ?? dayOf(now))
}
