import { compareSupport, type Ratio } from '#ground/kernel/ratio.ts'
import { canHold } from '#weeks/bookings/places.ts'
import type { DayAlone, PlaceTaken, SessionFacts } from './county-facts.ts'
import { reserved } from './engine/held-places.ts'
import type { Held, Session } from './engine/problem.ts'

/**
 * Everybody for whom a session must have room whatever is planned, as the engine holds places: so that whatever it
 * proposes, the rule of bookings finds room for when its person says yes (places.ts). Each person is held once. Places
 * that nobody is planned for stand under names of their own: the fullest of the days that somebody has alone, and what
 * one person needs beside their main place. The most that may come are those who take it, and one more for each such
 * second need, which is no second head.
 */
export function takenPlaces(session: Facts, leastStaff: number): Pick<Session, 'held' | 'most'> {
  const people = [...Map.groupBy(session.taken, ({ personId }) => personId).values()].map(
    (theirs) => placesOf(session, theirs),
  )
  const alone = fullest(session.alone).map((ratio, n) => ({ person: `alone-${n}`, ratio }))
  const seconds = people.flatMap(({ seconds }) => seconds)
  const all = [...people.map(({ main }) => main), ...alone, ...seconds]
  const most = session.takesNobodyNew ? all.length : session.most + seconds.length
  const fits = canHold(
    { ...session, leastStaff, most },
    all.map(({ ratio }) => ratio),
  )
  const mains = people.map(({ main, goesOn }) =>
    // A place with an end is taken anew, which nobody may where there are more than fit already.
    fits || goesOn ? main : { ...main, person: `${main.person} until it ends` },
  )
  return { most, held: [...mains, ...alone, ...seconds] }
}

type Facts = Pick<
  SessionFacts,
  'most' | 'staff' | 'rooms' | 'prices' | 'taken' | 'alone' | 'takesNobodyNew'
>
type Theirs = { readonly main: Held; readonly goesOn: boolean; readonly seconds: readonly Held[] }

/** One person's places in one session: the one that goes on, else that with the most support; and what that does not cover. */
function placesOf(
  { rooms, prices }: Pick<Facts, 'rooms' | 'prices'>,
  theirs: readonly PlaceTaken[],
): Theirs {
  const [first, ...others] = theirs.toSorted(
    (a, b) => Number(b.goesOn) - Number(a.goesOn) || compareSupport(b.ratio, a.ratio),
  )
  if (!first) throw new Error('Nobody holds nothing')
  const { personId: person, ratio, price, goesOn } = first
  const seconds = others
    .filter((other) => !isCovered(rooms, ratio, other.ratio))
    .map((other, n) => ({ person: `${person} beside ${n}`, ratio: other.ratio }))
  const now = prices.find((one) => compareSupport(one.ratio, ratio) === 0)?.price
  const isOther = goesOn && price !== undefined && price !== now
  return { goesOn, seconds, main: { person, ratio, ...(isOther && { pence: price }) } }
}

const isCovered = (rooms: Session['rooms'], main: Ratio, other: Ratio): boolean => {
  const both = reserved({ rooms }, main, other)
  return both.length === 1 && compareSupport(main, other) >= 0
}

/** Of each ratio so many as come on the day with most of them, without those whose very place somebody gave up. */
function fullest(days: readonly DayAlone[]): readonly Ratio[] {
  const found: Ratio[] = []
  for (const { joins, gives } of days) {
    const left = [...gives]
    const coming = joins.filter((ratio) => {
      const at = left.findIndex((gone) => compareSupport(gone, ratio) === 0)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    const beside = [...found]
    for (const ratio of coming) {
      const at = beside.findIndex((one) => compareSupport(one, ratio) === 0)
      if (at >= 0) beside.splice(at, 1)
      else found.push(ratio)
    }
  }
  return found
}
