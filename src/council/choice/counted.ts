import type { PersonFacts } from '#council/allocation/county-facts.ts'
import { bandKey } from '#council/market/county.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { compareSupport } from '#ground/kernel/ratio.ts'
import { halfDaysOf } from '#ground/kernel/week.ts'
import { ROUTES } from '#lives/offer/session.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import { type ChoiceRules, choiceIndex } from '#weeks/fit/choice-index.ts'
import type { Chooser } from '#weeks/fit/chooser.ts'
import { furthestKm } from '#weeks/travel/journey.ts'

/** What a whole council's choice is counted from. */
export type Counting = {
  readonly people: readonly PersonFacts[]
  readonly sittings: readonly Sitting[]
  readonly speeds: Chooser['speeds']
  readonly apart: readonly (readonly [Id, Id])[]
  readonly rules: Pick<ChoiceRules, 'minutes'>
}

/** How many providers one person has to choose from: in all, where `outcome` is empty, and for each outcome they want. */
export type Counted = {
  readonly personId: Id
  readonly outcome: string
  readonly area: string
  readonly band: string
  readonly providers: number
}

/**
 * Rule R27 for everybody, by the rule that each search uses. Somebody without a budget yet is judged by the rest: that
 * money has not been agreed is no lack of places.
 */
export function countChoice(counting: Counting): readonly Counted[] {
  const { people, sittings, rules } = counting
  const byMask = timesOf(sittings)
  const apart = apartOf(counting.apart)
  return people.flatMap((person) => {
    const wanted = maskOf(person.wantedHalfDays)
    const limit = Math.min(rules.minutes, person.travelLimit)
    const north = furthestKm(counting.speeds, person.travelMeans, limit) / KM_A_DEGREE
    const held = new Set(person.holds.map((one) => one.sessionId))
    const own = [...byMask]
      .filter(([mask]) => (mask & ~wanted) === 0)
      .flatMap(([, all]) =>
        all
          .filter((one) => Math.abs(one.at.lat - person.lat) <= north)
          .map((one) => (held.has(one.id) ? without(one, person.id) : one)),
      )
    const index = choiceIndex(chooserOf(person, counting, apart.get(person.id) ?? []), own, rules)
    const of = { personId: person.id, area: person.area, band: bandOf(person) }
    return [
      { ...of, outcome: '', providers: index.providers },
      ...[...index.outcomes].map(([outcome, providers]) => ({ ...of, outcome, providers })),
    ]
  })
}

/** A degree of latitude is no shorter than this anywhere: what is further north or south is not reached. */
const KM_A_DEGREE = 110

/** A set of half-days as bits: most sessions of a county are at times that one person does not want. */
const maskOf = (halfDays: readonly number[]): number =>
  halfDays.reduce((mask, halfDay) => mask | (1 << halfDay), 0)

function timesOf(sittings: readonly Sitting[]): ReadonlyMap<number, readonly Sitting[]> {
  const all = new Map<number, Sitting[]>()
  for (const one of sittings) {
    const mask = maskOf(halfDaysOf(one.weekday, one.starts, one.ends))
    const same = all.get(mask)
    if (same) same.push(one)
    else all.set(mask, [one])
  }
  return all
}

function apartOf(pairs: Counting['apart']): ReadonlyMap<Id, readonly Id[]> {
  const all = new Map<Id, Id[]>()
  for (const [a, b] of pairs) {
    all.set(a, [...(all.get(a) ?? []), b])
    all.set(b, [...(all.get(b) ?? []), a])
  }
  return all
}

/** Somebody's own place is not taken from them by themselves. */
const without = (sitting: Sitting, personId: Id): Sitting => ({
  ...sitting,
  taken: sitting.taken.filter((place) => place.personId !== personId),
})

const NO_LIMIT = Number.MAX_SAFE_INTEGER as Pence

function chooserOf(person: PersonFacts, { speeds }: Counting, apart: readonly Id[]): Chooser {
  const hasBudget = person.routes.length > 0
  return {
    ...{ id: person.id, home: { lat: person.lat, lon: person.lon }, language: person.language },
    ...{ travelMeans: person.travelMeans, travelLimit: person.travelLimit },
    ...{ wantedHalfDays: person.wantedHalfDays, ratios: person.ratios, wishes: person.wishes },
    needs: person.needs as Chooser['needs'],
    avoids: person.avoids as Chooser['avoids'],
    outcomes: person.outcomes as Chooser['outcomes'],
    weekly: hasBudget ? person.weekly : NO_LIMIT,
    routes: hasBudget ? person.routes : ROUTES,
    activityRatios: person.activityRatios ?? [],
    risksTaken: person.risksTaken ?? [],
    ...{ declined: person.declined, friends: [], apart, speeds },
  }
}

/** The highest ratio that they were assessed at, as the county's page has it. */
function bandOf({ ratios }: PersonFacts): string {
  const [most] = [...ratios].sort((a, b) => compareSupport(b.ratio, a.ratio))
  return bandKey(most?.ratio ?? null)
}
