import { type Asking, maySee, type Relationship, type Scope } from '#ground/access/relationship.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Gap, Obstacle } from '#weeks/fit/reason.ts'

/** What of one person's week a reader may see besides the week itself: what the person shares with them, or their work covers. */
export type SharedWith = {
  readonly money: boolean
  readonly travel: boolean
  /** What was assessed. */
  readonly plan: boolean
  /** By the council's own work with the person: they alone may know who is not to be together. */
  readonly works: boolean
}

export function sharedWith(
  asking: Asking,
  ties: readonly Relationship[],
  of: { readonly personId: Id; readonly today: Day },
): SharedWith {
  const sees = (scope: Scope, among = ties) => maySee(asking, among, { ...of, scope })
  return {
    money: sees('money'),
    travel: sees('travel'),
    plan: sees('plan'),
    works: sees(
      'week',
      ties.filter((tie) => tie.kind === 'works-with'),
    ),
  }
}

/** An obstacle as it may be told: one that would tell what is not shared becomes one that is not told to anybody. */
export function toldTo(shared: SharedWith, obstacle: Obstacle): Obstacle {
  switch (obstacle.kind) {
    case 'over-budget':
    case 'route':
      return shared.money ? obstacle : { kind: 'apart' }
    case 'ratio':
    case 'not-assessed':
      return shared.plan ? obstacle : { kind: 'apart' }
    case 'too-far':
      return shared.travel ? obstacle : { kind: 'too-far' }
    default:
      return obstacle
  }
}

export const gapsTold = (shared: SharedWith, gaps: readonly Gap[]): readonly Gap[] =>
  gaps.map((gap) => ({
    ...gap,
    misses: gap.misses.map((miss) => ({
      ...miss,
      obstacles: miss.obstacles.map((obstacle) => toldTo(shared, obstacle)),
    })),
  }))
