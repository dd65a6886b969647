import type { Minutes } from '#ground/kernel/week.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import { type Chooser, minutesTo, wishFor } from './chooser.ts'
import type { LineAgainst, LineReason, LineReasons } from './reason.ts'

/** A journey that nobody would call long. */
export const NEAR: Minutes = 20
/** A journey that is long enough to speak against it. */
const LONG: Minutes = 40

/** The sessions that somebody has now, for what stays the same. */
export type Present = readonly Pick<Sitting, 'id' | 'venueId' | 'worker'>[]

/** What speaks for a session for one person, and what against: true whatever the planner thought. */
export function reasonsFor(chooser: Chooser, sitting: Sitting, present: Present): LineReasons {
  const minutes = minutesTo(chooser, sitting)
  return {
    for: [
      ...liked(chooser, sitting),
      ...goodAt(chooser, sitting),
      ...chooser.friends
        .filter((f) => sitting.taken.some(({ personId }) => personId === f.id))
        .map((f): LineReason => ({ kind: 'friend', friendId: f.id })),
      ...chooser.outcomes
        .filter((outcome) => sitting.outcomes.includes(outcome))
        .map((outcome): LineReason => ({ kind: 'outcome', outcome })),
      ...sameAsNow(sitting, present),
      ...(minutes !== undefined && minutes <= NEAR ? [{ kind: 'near', minutes } as const] : []),
      ...(sitting.company === 'ordinary' ? [{ kind: 'ordinary-place' } as const] : []),
      ...(chooser.language === 'cy' && sitting.languages.includes('cy')
        ? [{ kind: 'own-language' } as const]
        : []),
    ],
    against: against(chooser, sitting, present, minutes),
  }
}

function liked(chooser: Chooser, sitting: Sitting): readonly LineReason[] {
  const strength = wishFor(chooser, sitting.activity)
  return strength === 1 || strength === 2 ? [{ kind: 'wish', strength }] : []
}

/** What the person is good at comes to use there (the strengths of their assessment). */
const goodAt = ({ strengths = [] }: Chooser, sitting: Sitting): readonly LineReason[] =>
  strengths
    .filter(({ strength }) => sitting.strengths.includes(strength))
    .map(({ strength }) => ({ kind: 'strength', strength }))

function sameAsNow({ id, venueId, worker }: Sitting, present: Present): readonly LineReason[] {
  if (present.some((p) => p.id === id)) return [{ kind: 'same-session' }]
  return [
    ...(present.some((p) => p.venueId === venueId) ? [{ kind: 'same-place' } as const] : []),
    ...(present.some((p) => p.worker === worker) ? [{ kind: 'same-worker' } as const] : []),
  ]
}

function against(
  chooser: Chooser,
  sitting: Sitting,
  present: Present,
  minutes: Minutes | undefined,
): readonly LineAgainst[] {
  const strength = wishFor(chooser, sitting.activity)
  const isFar = minutes !== undefined && minutes > LONG
  return [
    ...(isFar ? [{ kind: 'far', minutes } as const] : []),
    ...(strength === undefined ? [{ kind: 'not-asked-for' } as const] : []),
    ...(strength === -1 ? [{ kind: 'rather-not' } as const] : []),
    ...(present.some((p) => p.venueId === sitting.venueId) ? [] : [{ kind: 'new-place' } as const]),
    ...(sitting.company === 'separate' ? [{ kind: 'separate-place' } as const] : []),
    ...(chooser.language === 'cy' && !sitting.languages.includes('cy')
      ? [{ kind: 'other-language' } as const]
      : []),
  ]
}
