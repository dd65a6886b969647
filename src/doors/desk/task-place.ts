import type { Permission } from '#ground/access/role.ts'
import type { TaskKind } from '#lives/tasks/task.ts'

/** Where the work of a task is done: a part of the person's record, or the challenge itself. */
export type TaskPlace =
  | 'reviews'
  | 'challenge'
  | 'advocacy'
  | 'ratios'
  | 'about'
  | 'budget'
  | 'plan'
  | 'purchases'
  | 'matches'
  | 'papers'
  | 'places'
  | 'feedback'
  | 'restrictions'
  | 'carer-ill'
  | 'way-home'

const REVIEWS = { place: 'reviews', needs: 'see-people' } as const
const PLACES: Readonly<
  Partial<Record<TaskKind, { readonly place: TaskPlace; readonly needs: Permission }>>
> = {
  'review-due': REVIEWS,
  'review-asked': REVIEWS,
  'review-overdue-team': REVIEWS,
  'review-overdue-manager': { place: 'reviews', needs: 'authorise' },
  'review-overdue-director': { place: 'reviews', needs: 'authorise' },
  'wrong-place': REVIEWS,
  challenge: { place: 'challenge', needs: 'answer-challenges' },
  'advocate-needed': { place: 'advocacy', needs: 'assess' },
  'ratio-expires': { place: 'ratios', needs: 'assess' },
  'turned-eighteen': { place: 'about', needs: 'see-people' },
  'information-need-review': { place: 'about', needs: 'see-people' },
  'budget-missing': { place: 'budget', needs: 'see-people' },
  'double-funding': { place: 'budget', needs: 'see-people' },
  'plan-returned': { place: 'plan', needs: 'plan' },
  'route-wish': { place: 'plan', needs: 'plan' },
  'carer-view': { place: 'plan', needs: 'plan' },
  'carer-shortfall': { place: 'plan', needs: 'plan' },
  'outcome-progress': { place: 'plan', needs: 'plan' },
  'purchase-held': { place: 'purchases', needs: 'plan' },
  'broker-request': { place: 'matches', needs: 'find-support' },
  'no-choice': { place: 'matches', needs: 'find-support' },
  'gap-open': { place: 'matches', needs: 'find-support' },
  'way-home': { place: 'way-home', needs: 'find-support' },
  'bad-day': { place: 'feedback', needs: 'have-work' },
  'risk-check': { place: 'reviews', needs: 'see-people' },
  'restriction-basis': { place: 'restrictions', needs: 'raise-concern' },
  'restriction-referred': { place: 'restrictions', needs: 'raise-concern' },
  'held-letter': { place: 'papers', needs: 'see-papers' },
  'held-place': { place: 'places', needs: 'find-support' },
  'place-stopped': { place: 'matches', needs: 'find-support' },
  'provider-notice': { place: 'places', needs: 'find-support' },
  'carer-ill': { place: 'carer-ill', needs: 'have-work' },
  'new-starter': { place: 'matches', needs: 'find-support' },
  'fee-unmet': { place: 'places', needs: 'find-support' },
  'no-cover': { place: 'plan', needs: 'plan' },
}

/** Where this reader does the work of a task. Nothing where they may not open it: then the person's page is the way. */
export function placeOf(
  kind: TaskKind,
  permissions: ReadonlySet<Permission>,
): TaskPlace | undefined {
  const found = PLACES[kind]
  return found && permissions.has(found.needs) ? found.place : undefined
}
