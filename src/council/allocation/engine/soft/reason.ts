import type { SoftName } from '../parameters.ts'
import type { HalfDay, Session } from '../problem.ts'

/**
 * What one soft constraint says of one line of a week, with its facts. `score` is exact: how much
 * the plan's score on that constraint would fall if this one line were taken out and nothing else
 * changed. Below 0 it speaks against.
 */
export type Reason = Fact & { readonly score: number }

export type Fact =
  | { readonly constraint: 'wanted-time-filled'; readonly halfDays: readonly HalfDay[] }
  | { readonly constraint: 'wanted-minutes'; readonly minutes: number }
  | {
      readonly constraint: 'wishes'
      readonly wishes: readonly { readonly activity: string; readonly wish: -1 | 0 | 1 | 2 }[]
    }
  /**
   * The person's outcomes that the session serves; the score counts those that nothing else in the
   * week serves.
   */
  | { readonly constraint: 'outcomes-served'; readonly outcomes: readonly string[] }
  /** Friends who are in the session in this plan. */
  | { readonly constraint: 'friends-together'; readonly friends: readonly string[] }
  | {
      readonly constraint: 'continuity'
      readonly kept: readonly ('session' | 'place' | 'worker')[]
    }
  | { readonly constraint: 'travel'; readonly minutes: number }
  | { readonly constraint: 'ordinary-places'; readonly company: Session['company'] }
  | { readonly constraint: 'cost'; readonly pence: number }
  | { readonly constraint: 'evenness'; readonly area: string; readonly band: string }
  /**
   * How many sessions the person could choose from at all, and how many half-days they want filled.
   */
  | { readonly constraint: 'least-choice-first'; readonly choices: number; readonly wanted: number }
  | { readonly constraint: 'language'; readonly language: string }
  | { readonly constraint: 'carer-break'; readonly minutes: number }

/** Each name of a soft constraint has exactly one kind of fact. */
export type FactOf<Name extends SoftName> = Extract<Fact, { constraint: Name }>
