import type { Problem, Session } from '../problem.ts'
import { isDedicated } from '../ratio-fit.ts'
import { leastCommonMultiple, ratiosOf } from '../staffing.ts'
import {
  type FaultKind,
  fault,
  halfDayFaults,
  isCount,
  numbers,
  type ProblemFault,
  ratioFaults,
} from './fault.ts'

export function sessionFaults({ sessions, places }: Problem): ProblemFault[] {
  const placeIds = new Set(places.map(({ id }) => id))
  return sessions.flatMap((session) => {
    const of = (kind: FaultKind, field: string, value: unknown) =>
      fault(kind, 'sessions', session.id, field, value)
    return [
      ...(placeIds.has(session.place) ? [] : [of('unknown-id', 'place', session.place)]),
      ...numbers('sessions', session.id, {
        'staff.n': session.staff.n,
        leastStaff: session.leastStaff,
      }),
      ...(isCount(session.staff.d) ? [] : [of('number-out-of-range', 'staff.d', session.staff.d)]),
      ...(isCount(session.least) ? [] : [of('number-out-of-range', 'least', session.least)]),
      ...(isCount(session.most) ? [] : [of('number-out-of-range', 'most', session.most)]),
      ...(session.least > session.most ? [of('least-over-most', 'least', session.least)] : []),
      ...(session.activities.length > 0 ? [] : [of('nothing-listed', 'activities', '')]),
      ...timeFaults(session),
      ...ratiosFaults(session),
    ]
  })
}

function timeFaults(session: Session): ProblemFault[] {
  const { id, starts, ends, halfDays } = session
  const day = Math.floor(starts / 1440)
  const faults = [
    ...numbers('sessions', id, { starts, ends }),
    ...halfDayFaults('sessions', id, 'halfDays', halfDays),
  ]
  if (halfDays.length === 0) faults.push(fault('nothing-listed', 'sessions', id, 'halfDays', ''))
  if (starts >= ends) faults.push(fault('ends-before-it-starts', 'sessions', id, 'ends', ends))
  if (starts >= 7 * 1440 || ends > (day + 1) * 1440) {
    faults.push(fault('number-out-of-range', 'sessions', id, 'ends', ends))
  }
  for (const halfDay of halfDays) {
    if (Math.floor(halfDay / 3) !== day) {
      faults.push(fault('half-day-on-another-day', 'sessions', id, 'halfDays', halfDay))
    }
  }
  return faults
}

function ratiosFaults(session: Session): ProblemFault[] {
  const { id, prices, held } = session
  const faults = [
    ...prices.flatMap(({ ratio, pence }, i) => [
      ...ratioFaults('sessions', id, `prices.${i}.ratio`, ratio),
      ...numbers('sessions', id, { [`prices.${i}.pence`]: pence }),
    ]),
    ...held.flatMap(({ person, ratio, pence }, i) => [
      ...ratioFaults('sessions', id, `held.${i}.ratio`, ratio),
      ...(pence === undefined ? [] : numbers('sessions', id, { [`held.${i}.pence`]: pence })),
      ...(held.findIndex((place) => place.person === person) < i
        ? [fault('held-twice', 'sessions', id, 'held', person)]
        : []),
    ]),
  ]
  if (faults.length > 0) return faults
  const shared = ratiosOf(session).filter((ratio) => !isDedicated(ratio))
  const units = shared.reduce((lcm, { people }) => leastCommonMultiple(lcm, people), 1)
  return units > 2 ** 31 ? [fault('ratios-too-fine', 'sessions', id, 'prices', units)] : []
}
