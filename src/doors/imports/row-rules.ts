import { ageOn } from '#ground/kernel/day.ts'
import { writeTime } from '#ground/kernel/week.ts'
import { hoursOn } from '#lives/offer/venue-hours.ts'
import type { Facts } from './facts.ts'
import type { Told } from './problem.ts'
import type { Row } from './rows.ts'

/** The council plans for young people from transition on (Care Act 2014 s58: needs of a child after becoming 18). */
const YOUNGEST = 14
const OLDEST = 120

const when = (is: boolean | undefined, told: Told): readonly Told[] => (is ? [told] : [])

export function checkProvider({ cells }: Row<'providers'>, { today }: Facts): readonly Told[] {
  const until = cells.insured_until
  if (!until || until >= today) return []
  return [{ column: 'insured_until', problem: { kind: 'insurance-ended', found: until } }]
}

export function checkVenue({ cells }: Row<'venues'>): readonly Told[] {
  const { venue, hub, opens, closes } = cells
  const early = opens !== undefined && closes !== undefined && closes <= opens
  return [
    ...when(early, {
      column: 'closes',
      problem: {
        kind: 'ends-before-starts',
        found: writeTime(closes ?? 0),
        starts: writeTime(opens ?? 0),
      },
    }),
    ...when(hub !== undefined && hub === venue, { column: 'hub', problem: { kind: 'with-self' } }),
  ]
}

export function checkSession(row: Row<'sessions'>, facts: Facts): readonly Told[] {
  const { starts = 0, ends, least = 0, most, starts_on: from, ends_on: to } = row.cells
  return [
    ...when(row.cells.starts !== undefined && ends !== undefined && ends <= starts, {
      column: 'ends',
      problem: {
        kind: 'ends-before-starts',
        found: writeTime(ends ?? 0),
        starts: writeTime(starts),
      },
    }),
    ...when(most !== undefined && least > most, {
      column: 'least',
      problem: { kind: 'least-over-most', found: String(least), most: most ?? 0 },
    }),
    ...when(from !== undefined && to !== undefined && to < from, {
      column: 'ends_on',
      problem: { kind: 'ends-before-starts', found: to ?? '', starts: from ?? '' },
    }),
    ...when(row.cells.prices?.length === 0, { column: 'prices', problem: { kind: 'blank' } }),
    ...checkOpening(row, facts),
  ]
}

function checkOpening({ cells }: Row<'sessions'>, { venue }: Facts): readonly Told[] {
  const { starts, ends, weekday } = cells
  const place = cells.venue && venue(cells.venue)
  if (!place || place.hours.some(({ opens, closes }) => closes <= opens)) return []
  if (starts === undefined || ends === undefined || weekday === undefined) return []
  const [first, ...more] = hoursOn(place.hours, weekday)
  if (!first) return [{ column: 'weekday', problem: { kind: 'closed-that-day' } }]
  const within = [first, ...more].findLast(({ opens }) => opens <= starts) ?? first
  const early = starts < within.opens
  const [opens, closes] = [writeTime(within.opens), writeTime(within.closes)]
  const found = writeTime(early ? starts : ends)
  return when(early || ends > within.closes, {
    column: early ? 'starts' : 'ends',
    problem: { kind: 'outside-opening', found, opens, closes },
  })
}

export function checkPerson(row: Row<'people'>, facts: Facts): readonly Told[] {
  const { born_on: born, weekly_budget: budget, routes } = row.cells
  const age = born === undefined ? undefined : ageOn(born, facts.today)
  return [
    ...when(age !== undefined && (age < YOUNGEST || age > OLDEST), {
      column: 'born_on',
      problem: { kind: 'wrong-age', found: born ?? '', age: Math.max(0, age ?? 0) },
    }),
    ...when(budget !== undefined && routes?.length === 0, {
      column: 'routes',
      problem: { kind: 'budget-without-route' },
    }),
    ...checkNhsNumber(row, facts),
    ...checkTies(row),
    ...checkWishes(row),
  ]
}

function checkNhsNumber(row: Row<'people'>, facts: Facts): readonly Told[] {
  const { nhs_number: number, person } = row.cells
  if (!number) return []
  const column = 'nhs_number'
  const first = facts.firstWithNhsNumber.get(number)
  if (first && first !== row)
    return [{ column, problem: { kind: 'nhs-twice', other: first.place.row ?? 0 } }]
  const holder = facts.known.nhsNumbers.get(number)
  return when(holder !== undefined && holder !== person, {
    column,
    problem: { kind: 'nhs-held', other: holder ?? '' },
  })
}

function checkTies({ cells }: Row<'people'>): readonly Told[] {
  const { person, friends = [], apart = [] } = cells
  const named = friends.map((f) => f.reference)
  const both = named.find((friend) => apart.includes(friend))
  const self = (of: readonly string[]) => person !== undefined && of.includes(person)
  return [
    ...when(self(named), { column: 'friends', problem: { kind: 'with-self' } }),
    ...when(self(apart), { column: 'apart', problem: { kind: 'with-self' } }),
    ...when(both !== undefined, {
      column: 'apart',
      problem: { kind: 'friend-and-apart', found: both ?? '' },
    }),
  ]
}

function checkWishes({ cells }: Row<'people'>): readonly Told[] {
  const seen = new Set<string>()
  const columns = ['loves', 'likes', 'rather_not', 'refuses'] as const
  return columns.flatMap((column) =>
    [...new Set(cells[column] ?? [])].flatMap((activity) => {
      const again = seen.has(activity)
      seen.add(activity)
      return when(again, { column, problem: { kind: 'wish-twice', found: activity } })
    }),
  )
}
