import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import { type Chooser, fittingPrice, minutesTo, wishFor } from '#weeks/fit/chooser.ts'
import { clashes, type InWeek, obstaclesTo } from '#weeks/fit/obstacles.ts'
import type { LineReasons, Obstacle } from '#weeks/fit/reason.ts'
import { reasonsFor } from '#weeks/fit/reasons.ts'

/** At most so many at a time, whatever there is (ER18; COGA, a manageable quantity). */
export const MOST_RESULTS = 5

/** A session that a person can have, and why it may be for them. */
export type Found = {
  readonly sessionId: Id
  readonly price: Pence
  readonly travelMinutes: Minutes
  readonly reasons: LineReasons
  /** Nothing that they do now or have said anything about. */
  readonly isNew: boolean
  /** The session of their week that it would stand in the place of; nothing, where the time is empty. */
  readonly insteadOf?: Id
  /** What their week would cost more with it; less, where negative. */
  readonly costsMore: Pence
  /** How many more people it needs before it can run. */
  readonly needsMore: number
}

/** A session that they cannot have, and all that stands in its way. */
export type Missed = { readonly sessionId: Id; readonly obstacles: readonly Obstacle[] }

export type Findings = {
  /** The best first, and in each five one that is new to the person, where there is one. */
  readonly found: readonly Found[]
  /** The nearest first. What the person does not want is not among them. */
  readonly missed: readonly Missed[]
}

/**
 * Everything that one person could do, the best first. What they refuse or have put away never comes; what does not fit
 * comes with what stands in its way.
 *
 * @param week what is in their week, proposed or present
 */
export function findFor(
  chooser: Chooser,
  sittings: readonly Sitting[],
  week: readonly InWeek[],
): Findings {
  const inWeek = new Set(week.map((line) => line.sitting.id))
  const asked = sittings.filter((s) => !inWeek.has(s.id) && !isPutAway(chooser, s))
  const weighed = asked.map((sitting) => weigh(chooser, sitting, week))
  const fitting = weighed.flatMap((w) => ('found' in w ? [w] : []))
  fitting.sort((a, b) => b.worth - a.worth || compareIds(a.found.sessionId, b.found.sessionId))
  const missed = weighed.flatMap((w) => ('missed' in w ? [w.missed] : []))
  return {
    found: withSomethingNew(
      oneOfEach(
        fitting.map((w) => w.found),
        sittings,
      ),
    ),
    missed: missed.filter(isToldAbout).sort(nearestFirst),
  }
}

const compareIds = (a: Id, b: Id) => (a < b ? -1 : 1)

/** Said no to, refused, or put away as "I do not like this". */
export const isPutAway = (chooser: Chooser, sitting: Pick<Sitting, 'id' | 'activity'>): boolean =>
  (wishFor(chooser, sitting.activity) ?? 0) < 0 || chooser.declined.includes(sitting.id)

type Weighed = { readonly found: Found; readonly worth: number } | { readonly missed: Missed }

/** One session for one person: in an empty time, or else in the place of the one session that it clashes with. */
export function weigh(chooser: Chooser, sitting: Sitting, week: readonly InWeek[]): Weighed {
  const inTheWay = week.filter((line) => clashes(chooser, line.sitting, sitting))
  const [first, second] = inTheWay
  const instead = second ? undefined : first
  const rest = week.filter((line) => line !== instead)
  const obstacles = obstaclesTo(chooser, sitting, rest)
  const fitting = fittingPrice(chooser, sitting)
  const minutes = minutesTo(chooser, sitting)
  if (obstacles.length > 0 || !fitting || minutes === undefined)
    return { missed: { sessionId: sitting.id, obstacles } }
  const present = week.map((line) => line.sitting)
  const found: Found = {
    sessionId: sitting.id,
    price: fitting.price,
    travelMinutes: minutes,
    reasons: reasonsFor(chooser, sitting, present),
    isNew: isNew(chooser, sitting, present),
    ...(instead && { insteadOf: instead.sitting.id }),
    costsMore: (fitting.price - (instead?.price ?? 0)) as Pence,
    needsMore: Math.max(0, sitting.least - sitting.taken.length - 1),
  }
  return { found, worth: worthOf(chooser, found) }
}

const isNew = (chooser: Chooser, sitting: Sitting, present: readonly Sitting[]) =>
  wishFor(chooser, sitting.activity) === undefined &&
  !present.some((p) => p.activity === sitting.activity)

/** What each reason adds. Nobody sees a number: the reasons themselves are said. */
const WORTH = {
  wish: 20,
  friend: 30,
  strength: 12,
  outcome: 5,
  'same-session': 0,
  'same-place': 5,
  'same-worker': 5,
  near: 10,
  'ordinary-place': 4,
  'own-language': 6,
} as const
const INSTEAD = -15

function worthOf(chooser: Chooser, found: Found): number {
  const reasons = found.reasons.for.reduce(
    (sum, r) => sum + (r.kind === 'wish' ? WORTH.wish * r.strength : WORTH[r.kind]),
    0,
  )
  const share = found.travelMinutes / Math.max(1, chooser.travelLimit)
  return reasons - 10 * share - found.needsMore + (found.insteadOf ? INSTEAD : 0)
}

/** Five kinds of thing, not five mornings of one: the second of an activity comes after the first of every other. */
function oneOfEach(found: readonly Found[], sittings: readonly Sitting[]): readonly Found[] {
  const activity = new Map(sittings.map((s) => [s.id, s.activity]))
  const seen = new Map<string | undefined, number>()
  const rounds = found.map((f) => {
    const of = activity.get(f.sessionId)
    const round = seen.get(of) ?? 0
    seen.set(of, round + 1)
    return { f, round }
  })
  return rounds.sort((a, b) => a.round - b.round).map(({ f }) => f)
}

/** Keeps one place of each five for something new, so that what somebody did before does not narrow what they may do. */
export function withSomethingNew(found: readonly Found[]): readonly Found[] {
  const fresh = found.filter((f) => f.isNew)
  const known = found.filter((f) => !f.isNew)
  const all: Found[] = []
  while (fresh.length + known.length > 0) {
    const some = known.splice(0, MOST_RESULTS - 1)
    all.push(...some, ...fresh.splice(0, MOST_RESULTS - some.length))
  }
  return all
}

/** What hangs on other people's records is never said, and what the person wants free is no miss. */
const isToldAbout = ({ obstacles }: Missed) =>
  obstacles.length > 0 && obstacles.every((o) => o.kind !== 'apart' && o.kind !== 'free-time')

const FARNESS: Readonly<Record<Obstacle['kind'], number>> = {
  full: 1,
  'over-budget': 2,
  clash: 3,
  'too-few-people': 3,
  'too-far': 4,
  route: 5,
  ratio: 6,
  'not-assessed': 6,
  access: 7,
  sensory: 7,
  declined: 8,
  refused: 9,
  'free-time': 9,
  apart: 9,
}
const farness = ({ obstacles }: Missed) => obstacles.reduce((sum, o) => sum + FARNESS[o.kind], 0)
const nearestFirst = (a: Missed, b: Missed) =>
  farness(a) - farness(b) || compareIds(a.sessionId, b.sessionId)
