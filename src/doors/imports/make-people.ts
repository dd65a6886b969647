import assert from 'node:assert/strict'
import type { AssessedRatio } from '#lives/needs/assessed-ratio.ts'
import { SETTINGS } from '#lives/offer/session.ts'
import type { Apart, Friendship, Person, Wish, WishStrength } from '#lives/people/person.ts'
import type { PersonFacts } from '#lives/people/person-facts.ts'
import type { WeeklyBudget } from '#means/budgets/weekly-budget.ts'
import type { Placed } from './batch.ts'
import { idOf, type Making } from './make-ids.ts'
import type { SoundRow } from './rows.ts'

type PersonRow = SoundRow<'people'>

/** What a half-day lasts where a file says which are wanted and not how many hours. */
const MINUTES_A_HALF_DAY = 180

export const makePerson =
  (making: Making) =>
  ({ place, cells }: PersonRow): Placed<Person> => {
    const postcode = making.postcode(cells.postcode)
    assert(postcode, 'A person outside the county was let through')
    return {
      place,
      value: {
        id: idOf(making, 'person', cells.person),
        reference: cells.person,
        ...(cells.nhs_number && { nhsNumber: cells.nhs_number }),
        givenName: cells.given_name,
        familyName: cells.family_name,
        knownAs: cells.known_as ?? cells.given_name,
        bornOn: cells.born_on,
        postcode: cells.postcode,
        area: postcode.area,
        home: cells.home,
        language: cells.language,
        seeing: cells.view,
        communication: cells.communication,
        travelMeans: cells.travel_by,
        travelLimit: cells.travel_limit,
        wantedHalfDays: cells.wanted,
        wantedMinutes: cells.wanted_hours ?? cells.wanted.length * MINUTES_A_HALF_DAY,
        needs: cells.needs,
        avoids: cells.avoids,
        outcomes: cells.outcomes,
        carerBreakMinutes: cells.carer_break_hours,
      },
    }
  }

export const makeWishes =
  (making: Making) =>
  ({ place, cells }: PersonRow): readonly Placed<Wish>[] => {
    const personId = idOf(making, 'person', cells.person)
    const of = (strength: WishStrength, activities: readonly string[]) =>
      [...new Set(activities)].map((activity) => ({
        place,
        value: { personId, activity, strength },
      }))
    return [
      ...of(2, cells.loves),
      ...of(1, cells.likes),
      ...of(-1, cells.rather_not),
      ...of(-2, cells.refuses),
    ]
  }

/** Nothing, where the file has none of these columns: what is not said stays as it was. */
export const makePersonFacts =
  (making: Making) =>
  ({ place, cells }: PersonRow): readonly Placed<PersonFacts>[] => {
    const { need_types: types, home_includes_days: days, speaks } = cells
    const needTypes = types?.length ? types : undefined
    if (!needTypes && days === undefined && !speaks) return []
    const value: PersonFacts = {
      personId: idOf(making, 'person', cells.person),
      ...(needTypes && { needTypes }),
      ...(days !== undefined && { homeIncludesDays: days }),
      ...(speaks && { speaks }),
    }
    return [{ place, value }]
  }

const pair = (one: string, other: string) => (one < other ? [one, other] : [other, one])

/** Each friendship once, however many of the two name it, with the greater of their weights. */
export function makeFriendships(
  rows: readonly PersonRow[],
  making: Making,
): readonly Placed<Friendship>[] {
  const all = new Map<string, Placed<Friendship>>()
  for (const { place, cells } of rows)
    for (const { reference, weight } of cells.friends) {
      const ids = [idOf(making, 'person', cells.person), idOf(making, 'person', reference)] as const
      const [a = '', b = ''] = pair(...ids)
      const before = all.get(a + b)
      if (!before || before.value.weight < weight)
        all.set(a + b, { place: before?.place ?? place, value: { a, b, weight } })
    }
  return [...all.values()]
}

/** Each pair once, however many of the two name it. */
export function makeApart(rows: readonly PersonRow[], making: Making): readonly Placed<Apart>[] {
  const all = new Map<string, Placed<Apart>>()
  for (const { place, cells } of rows)
    for (const reference of cells.apart) {
      const ids = [idOf(making, 'person', cells.person), idOf(making, 'person', reference)] as const
      const [a = '', b = ''] = pair(...ids)
      if (!all.has(a + b)) all.set(a + b, { place, value: { a, b } })
    }
  return [...all.values()]
}

export const makeRatios =
  (making: Making) =>
  ({ place, cells }: PersonRow): readonly Placed<AssessedRatio>[] => {
    const personId = idOf(making, 'person', cells.person)
    return SETTINGS.flatMap((setting) => {
      const ratio = setting === 'building' ? cells.ratio_building : cells.ratio_community
      return ratio ? [{ place, value: { personId, setting, ratio, validFrom: making.today } }] : []
    })
  }

export const makeBudget =
  (making: Making) =>
  ({ place, cells }: PersonRow): readonly Placed<WeeklyBudget>[] => {
    const { weekly_budget: weekly, routes } = cells
    if (weekly === undefined) return []
    const personId = idOf(making, 'person', cells.person)
    return [{ place, value: { personId, weekly, routes, validFrom: making.today } }]
  }
