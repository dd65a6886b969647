import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { sayLength } from '#ground/words/times.ts'
import { needWords, sensoryWords } from '#lives/offer/access-words.ts'
import type { LineAgainst, LineReason, Obstacle } from '../reason.ts'
import { obstacleWords, outcomeWords, reasonWords } from '../reason-words.ts'
import { strengthWords } from '../strength-words.ts'

/** What friends and sessions are called, by id. A friend who is not here is not spoken of. */
export type Names = ReadonlyMap<Id, string>

/** What speaks for a session. Nothing, where it is about somebody whose name may not be said. */
export function sayReason(reason: LineReason, view: View, names: Names): string | undefined {
  switch (reason.kind) {
    case 'wish':
      return reason.strength === 2 ? reasonWords.loves(view) : reasonWords.likes(view)
    case 'outcome':
      return reasonWords.outcome(view, { outcome: outcomeWords[reason.outcome](view) })
    case 'friend': {
      const name = names.get(reason.friendId)
      return name && reasonWords.friend(view, { name })
    }
    case 'same-session':
      return reasonWords.sameSession(view)
    case 'same-place':
      return reasonWords.samePlace(view)
    case 'same-worker':
      return reasonWords.sameWorker(view)
    case 'near':
      return reasonWords.near(view, { length: sayLength(view, reason.minutes) })
    case 'ordinary-place':
      return reasonWords.ordinaryPlace(view)
    case 'strength':
      return strengthWords[reason.strength](view)
    case 'own-language':
      return reasonWords.ownLanguage(view)
  }
}

/** What speaks against it. */
export function sayAgainst(against: LineAgainst, view: View): string {
  switch (against.kind) {
    case 'far':
      return reasonWords.far(view, { length: sayLength(view, against.minutes) })
    case 'not-asked-for':
      return reasonWords.notAskedFor(view)
    case 'rather-not':
      return reasonWords.ratherNot(view)
    case 'new-place':
      return reasonWords.newPlace(view)
    case 'separate-place':
      return reasonWords.separatePlace(view)
    case 'other-language':
      return reasonWords.otherLanguage(view)
  }
}

/**
 * What stands in the way of a session. That two people are not to be together is in their own records: the person, the
 * family and the provider are never told of it (design section 6).
 */
export function sayObstacle(obstacle: Obstacle, view: View, names: Names): string {
  switch (obstacle.kind) {
    case 'full':
      return obstacleWords.full(view)
    case 'ratio':
      return obstacleWords.ratio(view)
    case 'not-assessed':
      return obstacleWords.notAssessed(view)
    case 'over-budget':
      return obstacleWords.overBudget(view, { money: sayMoney(view, obstacle.shortBy) })
    case 'too-far':
      return obstacle.minutes === undefined
        ? obstacleWords.tooFar(view)
        : obstacleWords.tooFarBy(view, { length: sayLength(view, obstacle.minutes) })
    case 'access':
      return obstacleWords.access(view, { need: needWords[obstacle.need](view) })
    case 'sensory':
      return obstacleWords.sensory(view, { fact: sensoryWords[obstacle.fact](view) })
    case 'too-few-people':
      return obstacleWords.tooFewPeople(view)
    case 'refused':
      return obstacleWords.refused(view)
    case 'declined':
      return obstacleWords.declined(view)
    case 'route':
      return obstacleWords.route(view)
    case 'clash':
      return sayClash(view, obstacle.withSessionId && names.get(obstacle.withSessionId))
    case 'free-time':
      return obstacleWords.freeTime(view)
    case 'apart':
      return obstacleWords.doesNotFit(view)
  }
}

const sayClash = (view: View, title: string | undefined): string =>
  title ? obstacleWords.clashWith(view, { title }) : obstacleWords.clash(view)

/** All that stands in the way, each once. Beside other obstacles, one that may not be told is left out. */
export function sayObstacles(
  obstacles: readonly Obstacle[],
  view: View,
  names: Names,
): readonly string[] {
  const told = obstacles.filter((o) => o.kind !== 'apart')
  const said = (told.length > 0 ? told : obstacles).map((o) => sayObstacle(o, view, names))
  return [...new Set(said)]
}
