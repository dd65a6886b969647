import { path } from '#ground/kernel/path.ts'

/** The person's own front door. None of these says who: the sign-in does. */
export const mePaths = {
  myWeek: path('/me'),
  wholeWeek: path('/me/week'),
  /** My week in the calendar of my phone. */
  calendar: path('/me/calendar'),
  stopCalendar: path('/me/calendar/stop'),
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
  /** One day of something that I do, and what I may say of it. */
  day: path('/me/day/:sessionId/:day'),
  cannotCome: path('/me/day/:sessionId/:day/cannot-come'),
  comeAfterAll: path('/me/day/:sessionId/:day/come'),
  otherDay: path('/me/day/:sessionId/:day/other-day'),
  /** How I get home from what ends late. */
  waysHome: path('/me/way-home'),
  wayHome: path('/me/way-home/:sessionId'),
  /** "I want to stop this": which, why, and what happened. */
  stopWhich: path('/me/stop'),
  stop: path('/me/stop/:sessionId'),
  stopped: path('/me/stopped/:endingId'),
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
  /** Asking for a place: how, then which day, then is this right. */
  book: path('/me/book/:sessionId'),
  /** With friends: on one day, or every week. */
  bookTogether: path('/me/book/:sessionId/together'),
  bookTogetherWeekly: path('/me/book/:sessionId/together/weekly'),
  bookKind: path('/me/book/:sessionId/:kind'),
  wait: path('/me/book/:sessionId/wait'),
  /** Time between two things, at a hub. */
  between: path('/me/between'),
  /** What I asked for, what friends ask me, and what I wait for. */
  asked: path('/me/asked'),
  askedOne: path('/me/asked/:requestId'),
  takeBackAsked: path('/me/asked/:requestId/take-back'),
  waiting: path('/me/waiting/:waitingId'),
  /** How a day was: the next to tell about, and one. */
  how: path('/me/how'),
  howOne: path('/me/how/:sessionId/:day'),
  /** Something that I go to is closing: when, and what I could do in its place. */
  closing: path('/me/closing/:sessionId'),
  find: path('/me/find'),
  likes: path('/me/find/likes'),
  likesDone: path('/me/find/likes/done'),
}
