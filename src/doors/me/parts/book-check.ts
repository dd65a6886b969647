import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { sayList } from '#ground/words/lists.ts'
import { sayWhen } from '#ground/words/times.ts'
import type { Busy } from '#weeks/bookings/asking.ts'
import { hoursOn } from '#weeks/bookings/seat.ts'
import type { DayToAsk, ToAsk } from '#weeks/bookings/to-ask-queries.ts'
import { sayLastWay } from '#weeks/homeward/parts/last-way-said.ts'
import type { LateSession } from '#weeks/homeward/way-home.ts'
import { pictureOfMeans } from '#weeks/proposals/parts/session-said.ts'
import { bookWords as words } from '../book-words.ts'
import type { Check, Says } from '../pages/check.tsx'
import { mePaths } from '../paths.ts'
import { wayHomeWords } from '../way-home-words.ts'
import { pictureOfSeat, sayCost } from './seat-said.ts'
import { titleOf } from './title-said.ts'

export type AskKind = 'taster' | 'single' | 'weekly'
export type Asking = {
  readonly kind: AskKind
  readonly one: DayToAsk
  readonly friends?: readonly Id[]
  /** What it costs to say so late that they do not go to the other thing. */
  readonly late?: Pence
  /** It ends after the last of what they come by. */
  readonly home?: LateSession | undefined
}

/** In the pictures view. */
const MOST_SAID = 3

/** Is this right? All that it costs, and what it is in place of, stands before the button. */
export function bookCheck(view: View, ask: ToAsk, asking: Asking, request: Id): Check {
  const { kind, one, friends, late, home } = asking
  const sessionId = ask.seat.id
  const says: readonly Says[] = [
    { picture: pictureOfSeat(ask.seat), text: sayGoes(view, ask, asking) },
    { picture: 'money', text: sayCost(view, one.price, kind === 'weekly') },
    ...sayInstead(view, { ...one, ...(late && { late }), othersAnswer: !isAtOnce(ask, friends) }),
    ...sayHome(view, home),
    sayWhoAnswers(view, ask, friends),
  ]
  const days = mePaths.bookKind.to({ sessionId, kind: kind === 'weekly' ? 'single' : kind })
  const weekly = kind === 'weekly'
  const together = (weekly ? mePaths.bookTogetherWeekly : mePaths.bookTogether).to({ sessionId })
  return {
    says: view.seeing === 'pictures' ? says.slice(0, MOST_SAID) : says,
    action: friends ? together : mePaths.bookKind.to({ sessionId, kind }),
    fields: {
      ...{ request, day: one.day },
      ...(friends && { friends: friends.join(' ') }),
      ...(one.instead && { instead: one.instead.sessionId }),
    },
    button: { picture: 'yes', text: words.doIt(view) },
    back: friends ? mePaths.bookTogether.to({ sessionId }) : days,
  }
}

function sayGoes(view: View, { seat }: ToAsk, { kind, one }: Asking): string {
  const { starts, ends } = hoursOn(seat, one.day)
  const said = { title: titleOf(view, seat), when: sayWhen(view, one.day, starts, ends) }
  const goes = { taster: words.youTry, weekly: words.youGoWeekly, single: words.youGo }
  return goes[kind](view, said)
}

/** What they do not go to: at once, or if they get the place. */
export const sayWithout = (view: View, instead: Busy, othersAnswer: boolean): string =>
  (othersAnswer ? words.insteadIfHad : words.insteadOf)(view, { title: titleOf(view, instead) })

type Instead = {
  readonly instead?: Busy
  readonly late?: Pence
  /** Whether others say yes first: until then nothing is given up. */
  readonly othersAnswer: boolean
}

/** What somebody does not go to on that day, and what it takes from their money to say so late: in pictures one row. */
export function sayInstead(view: View, { instead, late, othersAnswer }: Instead): readonly Says[] {
  if (!instead) return []
  const goes = sayWithout(view, instead, othersAnswer)
  if (!late) return [{ picture: 'change', text: goes }]
  const costs = words.insteadCosts(view, { money: sayMoney(view, late) })
  return view.seeing === 'pictures'
    ? [{ picture: 'change', text: `${goes} ${costs}` }]
    : [
        { picture: 'change', text: goes },
        { picture: 'money', text: costs },
      ]
}

/** How to come home is said before the yes, and stands in nobody's way (DO-27). */
function sayHome(view: View, home: LateSession | undefined): readonly Says[] {
  if (!home) return []
  const text = `${sayLastWay(view, home)} ${wayHomeWords.before(view)}`
  return [{ picture: pictureOfMeans(home.means), text }]
}

/** Whether nobody else is asked first. */
export const isAtOnce = ({ seat }: ToAsk, friends: readonly Id[] = []): boolean =>
  seat.confirms === 'at-once' && friends.length === 0

function sayWhoAnswers(view: View, { seat, ...ask }: ToAsk, friends: readonly Id[] = []): Says {
  const names = ask.friends.filter(({ id }) => friends.includes(id)).map(({ name }) => name)
  if (names.length > 0)
    return { picture: 'friends', text: words.askFriends(view, { friends: sayList(view, names) }) }
  return seat.confirms === 'at-once'
    ? { picture: 'yes', text: words.atOnce(view) }
    : { picture: 'talk', text: words.theyAnswer(view, { provider: seat.providerName }) }
}
