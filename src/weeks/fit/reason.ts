import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { HalfDay, Minutes } from '#ground/kernel/week.ts'
import type { Strength } from '#lives/offer/strength.ts'
import type { AccessNeed, Outcome, SensoryFact } from '#lives/people/person.ts'

/** Why a session is in somebody's proposed week, and what speaks against it. Facts, never words: the pages say them. */
export type LineReason =
  | { readonly kind: 'wish'; readonly strength: 1 | 2 }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'friend'; readonly friendId: Id }
  | { readonly kind: 'same-session' }
  | { readonly kind: 'same-place' }
  | { readonly kind: 'same-worker' }
  | { readonly kind: 'near'; readonly minutes: Minutes }
  | { readonly kind: 'ordinary-place' }
  | { readonly kind: 'own-language' }
  | { readonly kind: 'strength'; readonly strength: Strength }

export type LineAgainst =
  | { readonly kind: 'far'; readonly minutes: Minutes }
  | { readonly kind: 'not-asked-for' }
  | { readonly kind: 'rather-not' }
  | { readonly kind: 'new-place' }
  | { readonly kind: 'separate-place' }
  | { readonly kind: 'other-language' }

export type LineReasons = {
  readonly for: readonly LineReason[]
  readonly against: readonly LineAgainst[]
}

/** What stands in the way of one session for one person. Each is a hard rule of the planner (design section 6). */
export type Obstacle =
  | { readonly kind: 'full' }
  | { readonly kind: 'ratio' } // R47: fewer staff than the person is assessed to need there
  | { readonly kind: 'not-assessed' }
  | { readonly kind: 'over-budget'; readonly shortBy: Pence }
  | { readonly kind: 'too-far'; readonly minutes?: Minutes }
  | { readonly kind: 'access'; readonly need: AccessNeed }
  | { readonly kind: 'sensory'; readonly fact: SensoryFact }
  | { readonly kind: 'too-few-people' } // it would not reach the least with which it runs
  | { readonly kind: 'refused' } // the person refuses the activity
  | { readonly kind: 'declined' } // the person has said no to this session
  | { readonly kind: 'route' } // it does not take the way the money is held
  | { readonly kind: 'clash'; readonly withSessionId?: Id }
  | { readonly kind: 'free-time' } // the person wants that time free
  | { readonly kind: 'apart' } // never shown to the person, family or provider as such

/** A wanted half-day that stays empty: the nearest misses, each with what stands in its way. None: nothing runs then. */
export type Gap = {
  readonly halfDay: HalfDay
  readonly misses: readonly { readonly sessionId: Id; readonly obstacles: readonly Obstacle[] }[]
}
