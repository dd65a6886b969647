import type { Random } from '#ground/kernel/random.ts'
import { type Ratio, readRatio } from '#ground/kernel/ratio.ts'
import type { HalfDay } from '#ground/kernel/week.ts'
import { halfDay, partOfHalfDay, weekdayOfHalfDay } from '#ground/kernel/week.ts'
import type { Session } from '#lives/offer/session.ts'
import { CRAFT } from './site-names.ts'
import { spokeKind } from './spoke-kinds.ts'
import { staffFor } from './supply.ts'
import type { Part, Place } from './venues.ts'

/** What is put on: everything of a session but its names, prices and numbers. */
export type Sitting = Pick<
  Session,
  'activity' | 'weekday' | 'starts' | 'ends' | 'staff' | 'most' | 'least'
> & {
  readonly place: Place
  readonly ratios: readonly Ratio[]
}

const at = (hours: number, minutes = 0) => hours * 60 + minutes
const ratios = (...names: string[]) => names.map((name) => readRatio(name) as Ratio)
const staff = (count: number) => ({ n: count, d: 1 })

/** Three hours in the morning and three in the afternoon: the six-hour day of rule R1. */
const MORNING = { starts: at(9, 30), ends: at(12, 30) }
const AFTERNOON = { starts: at(13), ends: at(16) }
const EVENING = { starts: at(18), ends: at(20) }
const timesOf = (half: HalfDay) =>
  ({ morning: MORNING, afternoon: AFTERNOON, evening: EVENING })[partOfHalfDay(half)]

const CLOSE_ACTIVITIES = [
  'sensory',
  'music',
  'art',
  'cooking',
  'swimming',
  'gardening',
  'games',
  'walking',
  'drama',
  'baking',
  'pottery',
  'computers',
  'shopping',
  'coffee-and-chat',
  'dance',
] as const
const HUB_ACTIVITIES = [
  'cooking',
  'art',
  'computers',
  'drama',
  'gardening',
  'games',
  'music',
  'budgeting',
  'travel-training',
  'self-advocacy',
  'baking',
  'dance',
  'sewing',
  'photography',
  'friends',
  'volunteering',
  'choir',
] as const
const WORK_ACTIVITIES = [
  'laundry',
  'cafe-work',
  'work',
  'recycling',
  'woodwork',
  'gardening',
] as const

/** Most staff in one close-support group: beyond it the group is divided. */
const GROUP = 4

/** Close support: as many staff as `supply.ts` says, in groups that each do one thing. */
export function closeSittings(
  random: Random,
  places: readonly Place[],
  demand: ReadonlyMap<string, readonly number[]>,
): Sitting[] {
  const close = places.filter((p) => p.part === 'resource-centre' || p.part === 'close')
  const halves = [0, 1, 2, 3, 4, 5].flatMap((d) => [halfDay(d, 'morning'), halfDay(d, 'afternoon')])
  return halves.flatMap((half) => {
    const wanted = close.map((place) => demand.get(place.venue.id)?.[half] ?? 0)
    return staffFor(wanted, half).flatMap((count, i) => {
      const place = close[i] as Place
      const groups = Math.ceil(count / GROUP)
      const activities = random.sample(CLOSE_ACTIVITIES, groups)
      return activities.map((activity, g) => {
        const here = Math.floor(count / groups) + (g < count % groups ? 1 : 0)
        const least = 1
        return {
          place,
          activity,
          weekday: weekdayOfHalfDay(half),
          ...timesOf(half),
          staff: staff(here),
          least,
          most: here * 3,
          ratios: SOLD[place.part],
        }
      })
    })
  })
}

/** The ratios that each part of the offer is staffed for. */
const SOLD: Readonly<Record<Part, readonly Ratio[]>> = {
  'resource-centre': ratios('2:1', '1:1', '1:2', '1:3'),
  close: ratios('1:1', '1:2', '1:3'),
  hub: ratios('1:5', '1:8'),
  'work-project': ratios('1:5', '1:8'),
  framework: ratios('1:5', '1:8'),
  micro: ratios('1:5'),
  spoke: ratios('1:5', '1:8'),
}

export function sittingsAt(random: Random, place: Place): Sitting[] {
  switch (place.part) {
    case 'hub':
      return [
        ...daytime(random, place, { activities: HUB_ACTIVITIES, rooms: 3, share: 0.9, most: 12 }),
        ...evenings(random, place),
      ]
    case 'work-project':
      return daytime(random, place, { activities: WORK_ACTIVITIES, rooms: 2, share: 1, most: 10 })
    case 'framework':
      return daytime(random, place, { activities: HUB_ACTIVITIES, rooms: 1, share: 0.85, most: 10 })
    case 'micro':
      return microSittings(random, place)
    case 'spoke':
      return spokeSittings(random, place)
    default:
      return []
  }
}

type Daytime = {
  readonly activities: readonly string[]
  readonly rooms: number
  readonly share: number
  readonly most: number
}

/** A programme all week: different things at once, each with two staff. */
function daytime(
  random: Random,
  place: Place,
  { activities, rooms, share, most }: Daytime,
): Sitting[] {
  return [0, 1, 2, 3, 4].flatMap((weekday) =>
    [MORNING, AFTERNOON].flatMap((times) =>
      random
        .sample(activities, rooms)
        .filter(() => random.chance(share))
        .map((activity) => ({
          place,
          activity,
          weekday,
          ...times,
          staff: staff(2),
          least: 2,
          most,
          ratios: SOLD[place.part],
        })),
    ),
  )
}

function evenings(random: Random, place: Place): Sitting[] {
  const saturday = random.chance(0.5) ? [{ weekday: 5, ...MORNING }] : []
  const times = [{ weekday: 1, ...EVENING }, { weekday: 3, ...EVENING }, ...saturday]
  return times.map((time) => ({
    place,
    activity: random.pick(['friends', 'games', 'music', 'dance', 'cinema']),
    ...time,
    staff: staff(2),
    least: 2,
    most: 14,
    ratios: SOLD.hub,
  }))
}

/** One worker and a handful of people, for a day or half of one. */
function microSittings(random: Random, place: Place): Sitting[] {
  const activity = CRAFT[place.provider.name] ?? random.pick(HUB_ACTIVITIES)
  const weekdays = random.sample(
    random.chance(0.3) ? [1, 2, 3, 5] : [0, 1, 2, 3, 4],
    random.int(2, 3),
  )
  const smaller = random.chance(0.3)
  return weekdays.map((weekday) => {
    const time = random.chance(0.15)
      ? EVENING
      : random.pick([
          { starts: at(10), ends: at(15) },
          MORNING,
          { starts: at(13, 30), ends: at(16) },
        ])
    const most = smaller ? 4 : random.int(3, 6)
    return {
      place,
      activity,
      weekday,
      ...time,
      staff: staff(1),
      least: 2,
      most,
      ratios: most === 6 ? ratios('1:5', '1:8') : SOLD.micro,
    }
  })
}

/** An ordinary place takes a group for two hours, once or twice a week, when it is open. */
function spokeSittings(random: Random, place: Place): Sitting[] {
  const kind = spokeKind(place.spokeKind ?? 'village-hall')
  return random.sample(kind.activities, random.chance(0.42) ? 2 : 1).map((activity) => {
    const weekday = random.weighted(openDaysOf(place.venue), (d) =>
      d === 5 ? 0.3 : d === 0 || d === 4 ? 0.8 : 1,
    )
    const evening = !place.hours && random.chance(0.07)
    const time = evening
      ? { starts: at(18, 30), ends: at(20, 30) }
      : random.pick([
          { starts: at(10), ends: at(12) },
          { starts: at(10, 30), ends: at(12, 30) },
          { starts: at(13), ends: at(15) },
          { starts: at(13, 30), ends: at(15, 30) },
        ])
    return {
      place,
      activity,
      weekday,
      ...within(place, weekday, time),
      staff: staff(1),
      least: 1,
      most: random.int(6, 8),
      ratios: random.chance(0.6) ? SOLD.spoke : ratios('1:8'),
    }
  })
}

/** Monday 0 to Sunday 6. */
const openDaysOf = ({ hours }: Place['venue']): readonly number[] => [
  ...new Set(hours.map(({ weekday }) => weekday)),
]

type Time = { readonly starts: number; readonly ends: number }

/** Inside the real opening hours, where they are known: moved, not shortened, if the place is open so long. */
function within(place: Place, weekday: number, { starts, ends }: Time): Time {
  const hours = place.hours?.find(([d]) => d === weekday)
  if (!hours) return { starts, ends }
  const [, opens, closes] = hours
  const from = Math.max(opens, Math.min(starts, closes - (ends - starts)))
  return { starts: from, ends: Math.min(closes, from + (ends - starts)) }
}
