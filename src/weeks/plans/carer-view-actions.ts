import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { finishTasksAbout, makeTasks } from '#lives/tasks/actions.ts'
import { type CarerView, toAsk } from './carer-view.ts'
import * as store from './carer-view-store.ts'
import { standingOf } from './fitness-queries.ts'
import { isInHand, type SupportPlan } from './plan.ts'
import { planById } from './queries.ts'
import type { BreakPlanned } from './respite.ts'

type Asking = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly now: Date
}

/**
 * Asks each carer whose break the plan leaves short and who has not been asked about it as it stands (rule R38). The
 * caller holds the plan's lock.
 *
 * @returns how many were asked
 */
export async function askShortCarers(
  db: Db,
  { councilId, personId, accountId, now }: Asking,
  plan: Pick<SupportPlan, 'id'>,
  facts: { readonly breaks: readonly BreakPlanned[]; readonly views: readonly CarerView[] },
): Promise<number> {
  const of = toAsk(facts.breaks, facts.views)
  if (of.length === 0) return 0
  await store.askFor(db, councilId, { planId: plan.id, by: accountId, on: dayOf(now), now, of })
  await audit(
    db,
    of.map(({ carerId }) => ({
      ...{ councilId, accountId, personId, action: 'carer asked for their view' },
      ...{ subject: plan.id, detail: { carerId }, at: now },
    })),
  )
  return of.length
}

export type AskRefusal = { readonly kind: 'nobody-to-ask' }

/** A worker asks before the plan is shared, so that no day of waiting is lost. */
export async function askCarers(
  db: Db,
  asked: Asking & { readonly planId: Id },
): Promise<Result<number, AskRefusal>> {
  const { councilId, personId, planId, now } = asked
  await lockPerson(db, { councilId, personId })
  const plan = await planById(db, councilId, planId)
  if (plan?.personId !== personId || !isInHand(plan)) throw new NotFound(`No plan ${planId}`)
  const standing = await standingOf(db, councilId, plan, now)
  if (!standing.ok) return refuse({ kind: 'nobody-to-ask' })
  const { basket, views } = standing.value
  const count = await askShortCarers(db, asked, plan, { breaks: basket.breaks ?? [], views })
  return count > 0 ? accept(count) : refuse({ kind: 'nobody-to-ask' })
}

export type ViewRefusal =
  | { readonly kind: 'words-needed' }
  /** It was decided meanwhile. */
  | { readonly kind: 'plan-decided' }

export type SayingView = {
  readonly councilId: Id
  readonly viewId: Id
  /** The carer's own account, or a worker's who writes down what they said. */
  readonly accountId: Id
  readonly by: 'carer' | 'worker'
  readonly answer: 'answered' | 'declined'
  readonly words: string
  readonly now: Date
}

/**
 * What a carer says, or that they would rather say nothing: kept beside the person's choice. It decides nothing. They
 * may change their words until the plan is decided.
 */
export async function sayView(
  db: Db,
  { councilId, viewId, accountId, by, answer, words, now }: SayingView,
): Promise<Result<'kept', ViewRefusal>> {
  const view = await store.lockView(db, councilId, viewId)
  if (by === 'carer' && view.accountId !== accountId)
    throw new NotFound(`Account ${accountId} was not asked ${viewId}`)
  const said = words.trim()
  if (view.state === answer && view.words === said) return accept('kept')
  if (!OPEN.has(view.planState)) return refuse({ kind: 'plan-decided' })
  if (answer === 'answered' && said === '') return refuse({ kind: 'words-needed' })
  await store.saveView(db, councilId, viewId, { state: answer, words: said, at: now })
  const { personId, planId, askedBy } = view
  const action = answer === 'answered' ? 'carer’s view written' : 'carer gave no view'
  await audit(db, [{ councilId, accountId, personId, action, subject: viewId, at: now }])
  await makeTasks(db, councilId, [
    {
      ...{ personId, kind: 'carer-view', subject: planId, accountId: askedBy },
      ...{ role: 'social-worker', dueOn: dayOf(now), madeAt: now },
    },
  ])
  return accept('kept')
}
const OPEN: ReadonlySet<string> = new Set(['draft', 'shared', 'agreed'])

/** The worker answers a carer: both stay, side by side. */
export async function replyToView(
  db: Db,
  asked: Asking & { readonly viewId: Id; readonly words: string },
): Promise<Result<'kept', { readonly kind: 'words-needed' }>> {
  const { councilId, personId, accountId, now, viewId } = asked
  const view = await store.lockView(db, councilId, viewId)
  if (view.personId !== personId) throw new NotFound(`No carer's view ${viewId}`)
  const words = asked.words.trim()
  if (words === '') return refuse({ kind: 'words-needed' })
  await store.saveReply(db, councilId, viewId, { words, by: accountId, at: now })
  await finishTasksAbout(db, councilId, {
    ...({ kind: 'carer-view', subject: view.planId, by: accountId, at: now } as const),
  })
  await audit(db, [
    {
      ...{ councilId, accountId, personId, action: 'carer’s view answered', subject: viewId },
      at: now,
    },
  ])
  return accept('kept')
}

/**
 * A plan in force that leaves a carer short: somebody owns the rest, in the carer's own plan (rule R38; Care Act 2014
 * s25(1) for carers). One task for each carer.
 */
export const ownShortfalls = (
  db: Db,
  { councilId, personId, now }: Omit<Asking, 'accountId'>,
  short: readonly BreakPlanned[],
  owner: Id | undefined,
) =>
  makeTasks(
    db,
    councilId,
    short.map(({ carerId }) => ({
      ...({ personId, kind: 'carer-shortfall', subject: carerId, accountId: owner } as const),
      ...({ role: 'social-worker', dueOn: dayOf(now), madeAt: now } as const),
    })),
  )
