import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { SupportPlan } from './plan.ts'

/**
 * The subject of the fact that a plan was shared. A plan may be opened again and shared again: each version that is read
 * is a sharing of its own, and is heard once.
 */
export const sharedAs = (councilId: Id, { id, version }: Pick<SupportPlan, 'id' | 'version'>): Id =>
  idFrom(councilId, 'plan-shared', `${id} ${version}`)
