import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Step } from './review-clock.ts'

/** What a task of the ladder is about: one step of one visit, always under the same id, so that it is made once ever. */
export const stepSubject = (councilId: Id, personId: Id, visit: string, step: 'due' | Step): Id =>
  idFrom(councilId, 'review-step', `${personId} ${visit} ${step}`)
