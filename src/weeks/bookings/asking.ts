import { addDays, ageOn, type Day, mondayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { noMoney, type Pence, pence, total } from '#ground/kernel/money.ts'
import type { Point } from '#ground/kernel/place.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { fittingPrices, ratioFor } from '#lives/needs/assessed-ratio.ts'
import type { Route, Setting } from '#lives/offer/session.ts'
import { becomesAdultOn } from '#lives/people/adulthood.ts'
import type { AccessNeed } from '#lives/people/person.ts'
import { journeyMinutes, type TravelSpeed } from '#weeks/travel/journey.ts'
import { hasRoomOn, hasRoomWeekly, hoursOn, isIn, type Seat, sitsOnDay, whereOn } from './seat.ts'
import type { Titled } from './titled.ts'
import { inOrder, type WaitingReason } from './waiting.ts'

export const PLACE_KINDS = ['weekly', 'single', 'taster', 'swap', 'gap'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** Something that somebody has on a day already. */
export type Busy = Titled & {
  readonly day: Day
  readonly sessionId: Id
  readonly starts: Minutes
  readonly ends: Minutes
  readonly venueId: Id
  readonly at: Point
  readonly price: Pence
}

/** Somebody who asks for a place, with what they have on the days that it would touch. */
export type Asker = {
  readonly id: Id
  readonly knownAs: string
  readonly bornOn: Day
  readonly needs: readonly AccessNeed[]
  readonly ratios: readonly { readonly setting: Setting; readonly ratio: Ratio }[]
  readonly activityRatios: readonly { readonly activity: string; readonly ratio: Ratio }[]
  readonly risksTaken: readonly Id[]
  /** What a week may cost. */
  readonly weekly: Pence
  readonly routes: readonly Route[]
  readonly apart: readonly Id[]
  readonly speeds: readonly TravelSpeed[]
  /** Sessions that they have tried, or have an appointment to try. */
  readonly tried: readonly Id[]
  /** What their weekly places come to, but for this session's. */
  readonly weeklyCost: Pence
  readonly busy: readonly Busy[]
}

export type Want = {
  readonly kind: PlaceKind
  /** The day, or the first of a weekly place. */
  readonly day: Day
  /** For time at a hub between two activities. */
  readonly hours?: { readonly starts: Minutes; readonly ends: Minutes }
  /** The price of a day that fell out, which a swap has back. */
  readonly credit?: Pence
  /** Whether the place is kept for them already: they were offered it. */
  readonly isOffered?: boolean
  /** The session that they would not go to on that one day. */
  readonly insteadOf?: Id
}

export type Place = {
  readonly ratio: Ratio
  readonly price: Pence
  readonly route: Route | 'none'
}

/** Why a place cannot be had as it was asked for. Each has its words, and what can be done instead. */
export type AskRefusal =
  | { readonly kind: 'past' }
  | { readonly kind: 'too-far-ahead' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'not-on' }
  | { readonly kind: 'papers' }
  | { readonly kind: 'no-taster' }
  | { readonly kind: 'tried-already' }
  | { readonly kind: 'already' }
  | { readonly kind: 'age' }
  | { readonly kind: 'child-check' }
  | { readonly kind: 'not-assessed' }
  | { readonly kind: 'ratio' } // rule R47
  | { readonly kind: 'no-price' }
  | { readonly kind: 'access'; readonly need: AccessNeed }
  | { readonly kind: 'route' }
  | { readonly kind: 'does-not-fit' } // somebody they are kept apart from: never said
  /** `isTravel`: nothing overlaps, but nobody gets from one to the other in time. */
  | { readonly kind: 'clash'; readonly with: Busy; readonly isTravel: boolean }
  | { readonly kind: 'over-budget'; readonly shortBy: Pence }
  | { readonly kind: 'full' }
  | { readonly kind: 'others-wait' }

/** A weekly place that somebody's plan refuses is not taken; `why` is the kind of the plan's own refusal. */
export type PlanRefusal = { readonly kind: 'plan'; readonly why: string }

export type Now = { readonly today: Day; readonly minute: Minutes }

type Asking = {
  readonly seat: Seat
  readonly asker: Asker
  readonly want: Want
  readonly now: Now
  readonly order: readonly WaitingReason[]
}

/**
 * Whether somebody may have a place: every rule of bookings in one. In the order of what can be changed least, so that
 * nobody is sent from one refusal to the next. Room comes last: whoever is refused for it may wait.
 *
 * Within the week's money and what they are assessed for, a person's own booking needs nobody's leave.
 */
export function decidePlace(asked: Asking): Result<Place, AskRefusal> {
  const asking = { ...asked, asker: without(asked.asker, asked.want) }
  const wrong = onDay(asking) ?? ofSession(asking)
  if (wrong) return refuse(wrong)
  const fitting = fittingFor(asking.seat, asking.asker, asking.want)
  if (!fitting.ok) return fitting
  const unfit = ofPerson(asking) ?? ofTime(asking) ?? ofMoney(asking, fitting.value)
  if (unfit) return refuse(unfit)
  const full = ofRoom(asking, fitting.value.ratio)
  return full ? refuse(full) : fitting
}

/** As they would be if they had given up, on that one day, what the place would stand in the place of. */
function without(asker: Asker, { kind, day: on, insteadOf }: Want): Asker {
  if (!insteadOf || kind === 'weekly') return asker
  const busy = asker.busy.filter((one) => one.sessionId !== insteadOf || one.day !== on)
  return { ...asker, busy }
}

const YEAR = 366

function onDay({ seat, want, now }: Asking): AskRefusal | undefined {
  const { starts } = hoursOn(seat, want.day)
  if (want.day < now.today || (want.day === now.today && starts <= now.minute))
    return { kind: 'past' }
  if (want.day > addDays(now.today, YEAR)) return { kind: 'too-far-ahead' }
  if (seat.state === 'paused') return { kind: 'paused' }
  if (!sitsOnDay(seat, want.day) || !isWithin(seat, want)) return { kind: 'not-on' }
  return seat.papersUntil && seat.papersUntil >= want.day ? undefined : { kind: 'papers' }
}

function isWithin(seat: Seat, { day: on, hours }: Want): boolean {
  if (!hours) return true
  const { starts, ends } = hoursOn(seat, on)
  return starts <= hours.starts && hours.starts < hours.ends && hours.ends <= ends
}

function ofSession({ seat, asker, want }: Asking): AskRefusal | undefined {
  if (isIn(seat, asker.id, want.day)) return { kind: 'already' }
  if (want.kind === 'weekly' && seat.weekly.some((w) => w.personId === asker.id && !w.to))
    return { kind: 'already' }
  if (want.kind === 'taster' && seat.taster === undefined) return { kind: 'no-taster' }
  if (want.kind === 'taster' && asker.tried.includes(seat.id)) return { kind: 'tried-already' }
  const age = ageOn(asker.bornOn, want.day)
  const isOfAge = age >= seat.youngest && (seat.oldest === undefined || age <= seat.oldest)
  if (!isOfAge) return { kind: 'age' }
  return isChildOn(asker, want.day) && !seat.childCheck ? { kind: 'child-check' } : undefined
}

/** Somebody who is not yet 18 on a day, so that whoever runs it makes the session's extra check first (DO-28). */
export const isChildOn = ({ bornOn }: Pick<Asker, 'bornOn'>, on: Day): boolean =>
  on < becomesAdultOn(bornOn)

/** Nobody is asked where the session confirms at once, or the place is kept for them; but always for a child. */
export const isConfirmedAtOnce = (
  { confirms }: Pick<Seat, 'confirms'>,
  askers: readonly Pick<Asker, 'bornOn'>[],
  { day: on, isOffered }: Pick<Want, 'day' | 'isOffered'>,
): boolean =>
  (confirms === 'at-once' || isOffered === true) && !askers.some((one) => isChildOn(one, on))

/** The cheapest price at a ratio that is enough for them there (rule R47), and the route that pays it. */
export function fittingFor(
  seat: Seat,
  asker: Pick<Asker, 'ratios' | 'activityRatios' | 'risksTaken' | 'routes'>,
  want: Want,
): Result<Place, AskRefusal> {
  const ratios = { settings: asker.ratios, activities: asker.activityRatios }
  const assessed = ratioFor(ratios, seat)
  if (!assessed) return refuse({ kind: 'not-assessed' })
  const prices = seat.prices.filter((p) => p.from <= want.day && (!p.to || p.to >= want.day))
  if (prices.length === 0) return refuse({ kind: 'no-price' })
  const [found] = fittingPrices(assessed, prices, asker.risksTaken.includes(seat.id))
  if (!found) return refuse({ kind: 'ratio' })
  const price = priceOf(seat, want, found.price)
  const route = asker.routes.find((one) => seat.routes.includes(one))
  if (!route && price > 0) return refuse({ kind: 'route' })
  return accept({ ratio: found.ratio, price, route: route ?? 'none' })
}

/** A taster has its own price; part of a sitting costs its part, in whole pence, half up. */
function priceOf(seat: Seat, { kind, hours, day: on }: Want, whole: Pence): Pence {
  if (kind === 'taster') return seat.taster ?? noMoney
  if (!hours) return whole
  const { starts, ends } = hoursOn(seat, on)
  const [part, all] = [hours.ends - hours.starts, ends - starts]
  return pence(Math.floor((2 * whole * part + all) / (2 * all)))
}

function ofPerson({ seat, asker, want }: Asking): AskRefusal | undefined {
  const need = asker.needs.find((one) => !seat.has.includes(one))
  if (need) return { kind: 'access', need }
  const weekly = seat.weekly.filter(({ to }) => !to || to >= want.day)
  const single = seat.single.filter((s) => s.day === want.day || want.kind === 'weekly')
  const isApart = [...weekly, ...single].some(({ personId }) => asker.apart.includes(personId))
  return isApart ? { kind: 'does-not-fit' } : undefined
}

/** Times that overlap, or too little between them to get from one to the other. */
function ofTime({ seat, asker, want }: Asking): AskRefusal | undefined {
  const sits = (on: Day) => ({ ...hoursOn(seat, on), ...want.hours, ...whereOn(seat, on) })
  const clash = asker.busy.find((one) => {
    if (one.sessionId === seat.id) return false
    if (want.kind !== 'weekly' && one.day !== want.day) return false
    if (want.kind === 'weekly' && (one.day < want.day || !sitsOnDay(seat, one.day))) return false
    return isTooClose(asker, one, sits(one.day))
  })
  return clash && { kind: 'clash', with: clash, isTravel: !overlaps(clash, sits(clash.day)) }
}

const overlaps = (a: Pick<Busy, 'starts' | 'ends'>, b: Pick<Busy, 'starts' | 'ends'>): boolean =>
  a.starts < b.ends && b.starts < a.ends

type Sits = Pick<Busy, 'starts' | 'ends' | 'venueId' | 'at'>

/** Whether nobody can do both on one day, by road from one to the other. */
export function isTooClose({ speeds }: Pick<Asker, 'speeds'>, a: Sits, b: Sits): boolean {
  const [one, two] = a.starts <= b.starts ? [a, b] : [b, a]
  if (two.starts < one.ends) return true
  const far = one.venueId === two.venueId ? 0 : journeyMinutes(speeds, 'car', one.at, two.at)
  return two.starts - one.ends < (far ?? Number.POSITIVE_INFINITY)
}

/** A weekly place is held against what every week costs; a day, against what that very week comes to. */
function ofMoney({ asker, want }: Asking, { price }: Place): AskRefusal | undefined {
  if (price === 0) return undefined
  const monday = mondayOf(want.day)
  const thatWeek = asker.busy.filter((b) => monday <= b.day && b.day < addDays(monday, 7))
  const spent = want.kind === 'weekly' ? asker.weeklyCost : total(thatWeek.map((b) => b.price))
  const short = spent + price - asker.weekly - (want.credit ?? 0)
  return short > 0 ? { kind: 'over-budget', shortBy: pence(short) } : undefined
}

function ofRoom({ seat, asker, want, order }: Asking, ratio: Ratio): AskRefusal | undefined {
  const isFree = (joining: readonly Ratio[], but: readonly Id[]) =>
    want.kind === 'weekly'
      ? hasRoomWeekly(seat, want.day, joining, but)
      : hasRoomOn(seat, want.day, joining, but)
  if (!isFree([ratio], [asker.id])) return { kind: 'full' }
  if (want.isOffered) return undefined
  const first = seat.waiting.filter(
    (w) => w.personId !== asker.id && (!w.day || (want.kind !== 'weekly' && w.day === want.day)),
  )
  // Everybody who waits and whom there is room for, in their order; then whoever asks now.
  const [ratios, but] = [[] as Ratio[], [asker.id]]
  for (const party of inOrder(first, order)) {
    const theirs = party.map((one) => one.ratio)
    if (!isFree([...ratios, ...theirs], but)) continue
    ratios.push(...theirs)
  }
  return isFree([...ratios, ratio], but) ? undefined : { kind: 'others-wait' }
}
