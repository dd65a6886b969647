import { path } from '#ground/kernel/path.ts'

/** The person's own front door. None of these says who: the sign-in does. */
export const mePaths = {
  myWeek: path('/me'),
  wholeWeek: path('/me/week'),
  proposed: path('/me/week/proposed'),
  yes: path('/me/week/yes'),
  no: path('/me/week/no'),
  noToOne: path('/me/week/no/:sessionId'),
  notSure: path('/me/week/not-sure'),
  talk: path('/me/week/talk'),
  /** What happens next, after any answer. */
  answered: path('/me/week/answered'),
  changedMyMind: path('/me/week/changed-my-mind'),
  change: path('/me/week/change'),
  changeOne: path('/me/week/change/:sessionId'),
  swap: path('/me/week/change/:sessionId/to/:toId'),
  add: path('/me/week/add/:sessionId'),
  /** Another thing in the place of one that is in the person's week now, inside their plan. */
  changeMine: path('/me/plan/change/:sessionId/to/:toId'),
  changedMine: path('/me/plan/change/:sessionId/to/:toId/done'),
  plan: path('/me/plan'),
  /** The plan as a booklet, in the person's own language and way of seeing. */
  booklet: path('/me/plan/booklet'),
  /** How each thing that I want goes, and one of them. */
  goings: path('/me/plan/going'),
  going: path('/me/plan/going/:threadId'),
  newPlan: path('/me/plan/new'),
  newPlanYes: path('/me/plan/new/yes'),
  newPlanNotYet: path('/me/plan/new/not-yet'),
  newPlanDone: path('/me/plan/new/answered'),
  money: path('/me/money'),
  howMoney: path('/me/money/how'),
  buy: path('/me/money/buy'),
  bought: path('/me/money/bought/:purchaseId'),
  /** The account that my direct payment is paid into. */
  account: path('/me/money/account'),
  spent: path('/me/money/account/spent'),
  takeBack: path('/me/money/account/:entryId/take-back'),
  /** Who looks after my money: for all of my plan, or for one part of it. */
  ways: path('/me/money/ways'),
  wayParts: path('/me/money/ways/parts'),
  wayOfPart: path('/me/money/ways/parts/:threadId'),
  wayDone: path('/me/money/ways/done'),
  review: path('/me/plan/check'),
  /** Do I have choice? */
  choice: path('/me/choice'),
  choiceHelp: path('/me/choice/help'),
  choiceDone: path('/me/choice/done'),
  disagree: path('/me/disagree/:about'),
  disagreed: path('/me/disagreed/:challengeId'),
  helpToChoose: path('/me/help-to-choose'),
  activity: path('/me/activities/:sessionId'),
  find: path('/me/find'),
  likes: path('/me/find/likes'),
  likesDone: path('/me/find/likes/done'),
}
