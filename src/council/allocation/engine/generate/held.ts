import { heldRatio } from '../held-places.ts'
import type { Held, Person, Ratio, Session } from '../problem.ts'
import type { Random } from '../random.ts'
import { fittingPrice } from '../ratio-fit.ts'
import { staffNeeded } from '../staffing.ts'
import { isLucky, oneOf } from './chance.ts'
import type { CountyWish } from './county.ts'

const overbooked = 0.05
const atAnotherRatio = 0.1
const byOutsiders = 0.05

/**
 * The places of the current weeks, as they are held: mostly where there is room, some at a ratio
 * that would no longer be given, and some by people whom nobody plans for.
 */
export function handOutPlaces(
  { holding }: CountyWish,
  sessions: readonly Session[],
  people: readonly Person[],
  random: Random,
): Session[] {
  const held = new Map(sessions.map((session) => [session.id, session]))
  if (holding === 0) return [...sessions]
  const take = (id: string, person: string, planned?: Ratio) => {
    const session = held.get(id)
    if (!session || heldRatio(session, person)) return
    const isOther = !planned || isLucky(random, atAnotherRatio)
    const ratio = isOther ? oneOf(random, session.prices).ratio : planned
    const with_ = { ...session, held: [...session.held, { person, ratio }] }
    if (hasRoom(with_) || isLucky(random, overbooked)) held.set(id, with_)
  }
  for (const person of people.filter(() => isLucky(random, holding))) {
    for (const id of person.currentWeek) take(id, person.id, fittingRatio(held.get(id), person))
  }
  for (const { id } of sessions) {
    if (isLucky(random, byOutsiders)) take(id, `somebody else in ${id}`)
  }
  return [...held.values()]
}

function fittingRatio(session: Session | undefined, { ratios }: Person): Ratio | undefined {
  const assessed = session && ratios[session.setting]
  return assessed && session.prices[fittingPrice(session, assessed)]?.ratio
}

const hasRoom = (session: Session): boolean =>
  session.held.length <= session.most &&
  staffNeeded(session, ratiosHeld(session.held)) * session.staff.d <= session.staff.n

const ratiosHeld = (held: readonly Held[]): readonly Ratio[] => held.map(({ ratio }) => ratio)
