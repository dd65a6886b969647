import { pence } from '#ground/kernel/money.ts'
import type { AccessNeed, Outcome, SensoryFact } from '#lives/people/person.ts'
import type { LineAgainst, LineReason, LineReasons, Obstacle } from '#weeks/fit/reason.ts'
import type { Block } from './engine/hard/block.ts'
import type { Reason } from './engine/soft/reason.ts'

/** A journey this short speaks for a session, and one longer than `LONG` against it. */
const SHORT = 20
const LONG = 40

/** The engine's reasons for one line, as facts that pages can say. */
export function lineReasons(reasons: readonly Reason[]): LineReasons {
  return { for: reasons.flatMap(speaksFor), against: againstOf(reasons) }
}

function speaksFor(reason: Reason): readonly LineReason[] {
  switch (reason.constraint) {
    case 'wishes':
      return reason.wishes.flatMap(({ wish }): LineReason[] =>
        wish === 1 || wish === 2 ? [{ kind: 'wish', strength: wish }] : [],
      )
    case 'outcomes-served':
      return reason.outcomes.map((outcome) => ({ kind: 'outcome', outcome: outcome as Outcome }))
    case 'friends-together':
      return reason.friends.map((friendId) => ({ kind: 'friend', friendId }))
    case 'continuity':
      return reason.kept.map((kept) => ({ kind: `same-${kept}` as const }))
    case 'travel':
      return reason.minutes <= SHORT ? [{ kind: 'near', minutes: reason.minutes }] : []
    case 'ordinary-places':
      return reason.company === 'ordinary' ? [{ kind: 'ordinary-place' }] : []
    case 'language':
      return reason.score > 0 ? [{ kind: 'own-language' }] : []
    case 'wanted-time-filled':
    case 'wanted-minutes':
    case 'cost':
    case 'evenness':
    case 'least-choice-first':
    case 'carer-break':
      return [] // true of any session then, or about other people: not a reason for this one
  }
}

function againstOf(reasons: readonly Reason[]): readonly LineAgainst[] {
  const against = reasons.flatMap((reason): LineAgainst[] => {
    switch (reason.constraint) {
      case 'travel':
        return reason.minutes > LONG ? [{ kind: 'far', minutes: reason.minutes }] : []
      case 'ordinary-places':
        return reason.company === 'separate' ? [{ kind: 'separate-place' }] : []
      case 'wishes':
        return reason.wishes.some((w) => w.wish === -1) ? [{ kind: 'rather-not' }] : []
      default:
        return []
    }
  })
  const wished = reasons.some(
    (r) => r.constraint === 'wishes' && r.wishes.some((w) => w.wish !== 0),
  )
  const known = reasons.some((r) => r.constraint === 'continuity' && r.kept.length > 0)
  if (!wished) against.push({ kind: 'not-asked-for' })
  if (!known) against.push({ kind: 'new-place' })
  return against
}

/** The engine's blocks for one session, as obstacles that pages can say. */
export const obstaclesOf = (blocks: readonly Block[]): readonly Obstacle[] => blocks.map(obstacleOf)

function obstacleOf(block: Block): Obstacle {
  switch (block.constraint) {
    case 'unwanted-time':
      return { kind: 'free-time' }
    case 'declined':
      return { kind: 'declined' }
    case 'refused-activity':
      return { kind: 'refused' }
    case 'not-assessed':
      return { kind: 'not-assessed' }
    case 'ratio-fit':
      return { kind: 'ratio' }
    case 'access':
      return { kind: 'access', need: (block.missing[0] ?? 'step-free') as AccessNeed }
    case 'safety':
      return { kind: 'sensory', fact: (block.exposedTo[0] ?? 'loud-noise') as SensoryFact }
    case 'funding-route':
      return { kind: 'route' }
    case 'out-of-reach':
      return { kind: 'too-far', ...(block.minutes !== null && { minutes: block.minutes }) }
    case 'clash':
      return { kind: 'clash', ...(block.with[0] && { withSessionId: block.with[0] }) }
    case 'weekly-budget':
      return { kind: 'over-budget', shortBy: pence(block.shortBy) }
    case 'session-full':
      return { kind: 'full' }
    case 'apart':
      return { kind: 'apart' }
    case 'would-not-run':
      return { kind: 'too-few-people' }
  }
}
