import type { View } from '#ground/kernel/view.ts'
import { type Names, sayObstacles } from '#weeks/fit/parts/reasons-said.ts'
import type { AnswerRefusal } from '#weeks/proposals/answering.ts'
import { answerWords } from '../answer-words.ts'
import { spokenTo } from './spoken.ts'

/** Why an answer could not be taken, in the person's own words. */
export function sayRefusal(refusal: AnswerRefusal, view: View, names: Names): string {
  const title = 'sessionId' in refusal ? (names.get(refusal.sessionId) ?? '') : ''
  switch (refusal.kind) {
    case 'week-changed':
      return answerWords.weekChanged(view)
    case 'not-open':
      return answerWords.notOpen(view)
    case 'no-such-line':
      return answerWords.noSuchLine(view)
    case 'nothing-left':
      return answerWords.nothingLeft(view)
    case 'begun':
      return answerWords.begun(view)
    case 'session-ended':
      return answerWords.ended(view, { title })
    case 'session-full':
      return answerWords.full(view, { title })
    case 'ratio':
      return answerWords.ratio(view, { title })
    case 'over-budget':
      return answerWords.overBudget(view)
    case 'outside-plan':
      return answerWords.outsidePlan(view)
    case 'clash':
      return answerWords.clash(view, { one: title, other: names.get(refusal.withSessionId) ?? '' })
    case 'does-not-fit':
      return sayObstacles(refusal.obstacles, spokenTo(view), names).join(' ')
  }
}
