import { tellYears } from '#council/spending/actions.ts'
import { addDays, day } from '#ground/kernel/day.ts'
import { type Pence, pence } from '#ground/kernel/money.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'
import { savePlans } from '#weeks/plans/save-actions.ts'
import { aPlan, aPlanLine, assessmentOf, haveSomebodyAssessed, planIdOf } from './plan-scene.ts'
import { everything, severnshire, testPlatform } from './platform.ts'
import { aPerson, aSession, haveAccount, haveCounty, idOf, lay } from './staff-scene.ts'

/** The last day of September 2026 is over. */
export const NOW = new Date('2026-10-01T02:00:00Z')
export const ON = day('2026-09-30')
export const platform = testPlatform({ now: NOW })

/** Tells the ledger everybody's year, and says how many transactions were written. */
export async function tell(on: string = ON, now = NOW): Promise<number> {
  const done = await platform.transaction(severnshire, (db) =>
    tellYears(db, { councilId: severnshire, on: day(on), now }),
  )
  if (!done.ok) throw new Error(done.refusal.key)
  return done.value.written
}

let days = 0
/** A payable day of a person in the first session. */
export function aDay(person: number, on: string, given: object = {}) {
  days += 1
  return {
    ...{ id: `0190c00a-0000-7000-8000-${String(days).padStart(12, '0')}`, correction: 0 },
    ...{ person_id: idOf('person', person), session_id: idOf('session', 1), day: on },
    ...{ basis: 'attended', price_pence: 13_500, provider_pence: 13_500, package_pence: 13_500 },
    ...{ council_pence: 0, chargeable_pence: 0, route: 'managed', kind: 'weekly' },
    ...{ reasons: [{ rule: 'R9', kind: 'attended' }], facts: { kind: 'attended' } },
    ...{ policy_from: '2015-04-01', made_at: '2026-10-01T01:00:00Z', ...given },
  }
}
/** It was said in time that they do not come: nothing to pay. */
export const FREE = {
  ...{ basis: 'cancelled-in-time', provider_pence: 0, package_pence: 0 },
  reasons: [{ rule: 'R21', kind: 'band', share: 0, hours: 168, notice: 200 }],
  facts: { kind: 'missed', cause: 'holiday', minutes: 12_000, sickAgo: [] },
}
export const NOT_THERE = {
  basis: 'did-not-come',
  reasons: [{ rule: 'R21', kind: 'did-not-come', share: 10_000 }],
  facts: { kind: 'missed', cause: 'changed-mind', minutes: 0, sickAgo: [] },
}

/** Rule R41: 49 days to the end of September, 45 with her there, two without a word, two cancelled in time. */
export const fortyNine = (person: number) =>
  Array.from({ length: 49 }, (_, i) =>
    aDay(person, addDays(day('2026-04-02'), i * 3), i < 45 ? {} : i < 47 ? NOT_THERE : FREE),
  )

export const centreLine = (number: number, given: Partial<PlanLine> = {}): PlanLine =>
  aPlanLine(number, {
    ...{ kind: 'session', what: 'Resource Centre', sessionId: idOf('session', 1) },
    ...{ rhythm: { kind: 'weekly', timesAWeek: 2, weeks: 48 }, unit: 'sitting', route: 'managed' },
    ...{ unitPrice: pence(13_500), minutes: 360, startsOn: day('2026-04-01'), ...given },
  })

/** A person in an area with a budget of the year and a plan in force: by default the Resource Centre and four hours of Sam. */
export async function havePlanned(
  person: number,
  given: { area?: string; agreed?: Pence; lines?: readonly PlanLine[] } = {},
): Promise<void> {
  await lay('person', [aPerson(person, { area: given.area ?? 'malvern' })])
  await haveSomebodyAssessed(person, { agreed: given.agreed ?? 2_056_384 })
  await everything()
    .updateTable('budget')
    .set({ valid_from: '2026-04-01' })
    .where('person_id', '=', idOf('person', person))
    .execute()
  const hours = aPlanLine(1000 + person, {
    ...{ what: 'Sam', rhythm: { kind: 'weekly', timesAWeek: 4, weeks: 52 } },
    startsOn: day('2026-04-01'),
  })
  const plan = aPlan({
    ...{ id: planIdOf('plan', person), personId: idOf('person', person), outcomes: [] },
    ...{ assessmentId: assessmentOf(person), state: 'active', startsOn: day('2026-04-01') },
    ...{ activeOn: day('2026-04-01'), lines: given.lines ?? [centreLine(person), hours] },
  })
  await savePlans(everything(), severnshire, [plan])
}

export async function haveSessions(): Promise<void> {
  days = 0
  await haveCounty()
  await haveAccount(1)
  await lay('session', [aSession(1, { title_en: 'Resource Centre', title_cy: 'Canolfan' })])
}
