import type { Day } from '#ground/kernel/day.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { shortPounds } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, sayOnDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { sayList } from '#ground/words/lists.ts'
import { sayWhen } from '#ground/words/times.ts'
import type { AnswerRefusal, Refusal } from '#weeks/bookings/request.ts'
import type { Asked, WaitingSeen } from '#weeks/bookings/request-queries.ts'
import type { TogetherRefusal } from '#weeks/bookings/together.ts'
import { sayWeekly } from '#weeks/proposals/parts/session-said.ts'
import { askedWords as words } from '../asked-words.ts'
import { cannotWords } from '../cannot-words.ts'
import { titleOf } from './title-said.ts'

export type AnyRefusal =
  | Refusal
  | AnswerRefusal
  | TogetherRefusal
  | { readonly kind: 'begun' }
  | { readonly kind: 'there-is-room' | 'offer-over' | 'not-for-all' }

/** Why a place cannot be had, and what can be done. */
export function sayCannot(view: View, refusal: AnyRefusal): string {
  if (refusal.kind === 'clash') {
    const { day, starts, ends } = refusal.with
    const title = titleOf(view, refusal.with)
    const said = refusal.isTravel ? cannotWords.travel : cannotWords.clash
    return said(view, { title, when: sayWhen(view, day, starts, ends) })
  }
  if (refusal.kind === 'over-budget')
    return cannotWords['over-budget'](view, { money: sayMoney(view, refusal.shortBy) })
  return cannotWords[refusal.kind](view)
}

export const canWait = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'full' || kind === 'others-wait'

export type SaidRequest = {
  readonly lines: readonly string[]
  /** What the person may press. */
  readonly may: 'answer' | 'take-back' | 'nothing'
}

const dayBy = (view: View, moment: Date | null): string =>
  moment ? sayDay(view, dayOf(moment)) : ''

/** Where a request is, and who has the next word. */
export function sayRequest(view: View, one: Asked): SaidRequest {
  const theirs = one.providerWords ? [words.theySay(view, { words: one.providerWords })] : []
  const day = dayBy(view, one.answerBy)
  const provider = one.providerName
  if (one.together) return sayTogether(view, one, one.together, theirs)
  if (one.state === 'offered' && one.offered) {
    const { day: on, starts, ends } = one.offered
    const when = sayWhen(view, on, starts, ends)
    const idea = words.theirIdea(view, { title: titleOf(view, one.offered), when })
    return { lines: [words.offered(view, { provider, day }), idea, ...theirs], may: 'answer' }
  }
  if (one.state === 'requested') {
    const lines = [words.requested(view, { provider, day }), words.mindChange(view)]
    return { lines, may: 'take-back' }
  }
  return { lines: [sayEnded(view, one.state), ...theirs], may: 'nothing' }
}

const sayEnded = (view: View, state: Asked['state']): string => {
  if (state === 'confirmed') return words.confirmed(view)
  if (state === 'declined') return words.declined(view)
  return state === 'lapsed' ? words.lapsed(view) : words.withdrawn(view)
}

function sayTogether(
  view: View,
  one: Asked,
  together: NonNullable<Asked['together']>,
  theirs: readonly string[],
): SaidRequest {
  const friends = sayList(view, together.friends)
  const day = dayBy(view, one.answerBy)
  if (together.state === 'booked') {
    const count = together.friends.length + 1
    const said = words.confirmedTogether(view, { friends, count })
    return { lines: [said, ...theirs], may: 'nothing' }
  }
  if (together.state === 'not-booked')
    return { lines: [...sayWhyNot(view, together), ...theirs], may: 'nothing' }
  if (together.why === 'waiting')
    return { lines: [words.waitTogetherNow(view, { friends })], may: 'take-back' }
  if (together.why === 'with-provider') {
    const provider = one.providerName
    return { lines: [words.requested(view, { provider, day })], may: 'take-back' }
  }
  return isAskedByFriend(one)
    ? { lines: [words.friendAsks(view, { friends, day })], may: 'answer' }
    : { lines: [words.friendsAnswer(view, { friends, day })], may: 'take-back' }
}

/** Whether a friend waits for this person's own yes or no. */
export const isAskedByFriend = ({ together }: Asked): boolean =>
  together?.state === 'asking' && together.why === '' && !together.saidYes

/** Whose week it is is said to whoever asked; what of it, to nobody but them. */
function sayWhyNot(
  view: View,
  { why, stopped, stoppedBy }: NonNullable<Asked['together']>,
): readonly string[] {
  if (why === 'not-for-all') {
    const whose = [
      ...(stoppedBy ? [OWN[stoppedBy](view)] : []),
      ...stopped.map((name) => words.weekFull(view, { name })),
    ]
    return whose.length > 0 ? whose : [words.notAll(view)]
  }
  if (why === 'somebody-said-no') return [words.notAllSaid(view)]
  return [why === 'provider-said-no' ? words.declined(view) : words.lapsed(view)]
}
const OWN = {
  money: words.stoppedByMoney,
  time: words.stoppedByTime,
  plan: words.stoppedByPlan,
} as const

/** When it is: one day, or each week. */
export function sayWhenAsked(
  view: View,
  one: Pick<Asked, 'kind' | 'day' | 'starts' | 'ends'>,
): string {
  const when = sayWhen(view, one.day, one.starts, one.ends)
  return one.kind === 'weekly' ? words.everyWeek(view, { when }) : when
}

/** On which day, or every week at what time. */
export const sayWhenWaited = (view: View, one: WaitingSeen): string =>
  one.day ? sayWhen(view, one.day, one.starts, one.ends) : sayWeekly(view, one)

export const sayWaiting = (view: View, one: WaitingSeen): string => {
  if (one.state === 'offered')
    return words.waitOffered(view, { day: dayBy(view, one.offeredUntil) })
  return one.state === 'passed' ? words.waitPassed(view) : words.waiting(view)
}

export const sayChoice = (view: View, day: Day, price: number | undefined): string =>
  price === undefined || price === 0
    ? sayOnDay(view, day)
    : `${sayOnDay(view, day)} (${shortPounds(price as never)})`
