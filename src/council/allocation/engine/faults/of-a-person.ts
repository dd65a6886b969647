import type { Person, Problem } from '../problem.ts'
import { fault, halfDayFaults, numbers, type ProblemFault, ratioFaults } from './fault.ts'

export function personFaults({ people, places, sessions }: Problem): ProblemFault[] {
  const placeIds = new Set(places.map(({ id }) => id))
  const sessionIds = new Set(sessions.map(({ id }) => id))
  return people.flatMap((person) => [
    ...numbers('people', person.id, {
      weeklyBudget: person.weeklyBudget,
      wantedMinutes: person.wantedMinutes,
      travelLimit: person.travelLimit,
      carerBreak: person.carerBreak,
    }),
    ...halfDayFaults('people', person.id, 'wantedHalfDays', person.wantedHalfDays),
    ...Object.entries(person.ratios).flatMap(([setting, ratio]) =>
      ratioFaults('people', person.id, `ratios.${setting}`, ratio),
    ),
    ...wishFaults(person),
    ...person.reach.flatMap(([place, minutes]) => [
      ...(placeIds.has(place) ? [] : [fault('unknown-id', 'people', person.id, 'reach', place)]),
      ...numbers('people', person.id, { [`reach.${place}`]: minutes }),
    ]),
    ...person.agreed
      .filter((id) => !sessionIds.has(id))
      .map((id) => fault('unknown-id', 'people', person.id, 'agreed', id)),
  ])
}

const wishFaults = ({ id, wishes }: Person): ProblemFault[] =>
  Object.entries(wishes)
    .filter(([, wish]) => ![-1, 0, 1, 2].includes(wish))
    .map(([activity, wish]) =>
      fault('number-out-of-range', 'people', id, `wishes.${activity}`, wish),
    )
