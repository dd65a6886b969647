import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { type Saved, saved } from '#ground/kernel/saved.ts'
import { audit } from '#ground/platform/audit.ts'
import { changeDated } from '#ground/platform/dated.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import type { NoMinimumRow, NotExempt } from './contribution.ts'
import {
  endingBy,
  type FinancialAssessment,
  placeAmong,
  type WorkedAssessment,
  worked,
} from './financial-assessment.ts'
import type { Means } from './means.ts'
import { chargeTablesOn } from './queries.ts'
import * as store from './store.ts'

/** Why a charge cannot be worked out. */
export type CannotWork = LapsedPolicy | NoMinimumRow | NotExempt

export type Assessing = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly means: Means
  /** The first day that the charge holds on; its dated rows are used. */
  readonly from: Day
  readonly now: Date
}

/**
 * Saves what somebody pays from a day, with every line of how it was worked out. It takes the place of the assessment that
 * holds on that day; one that is known from a later day keeps its day. Pressed twice, it is saved once.
 */
export async function assessMeans(
  db: Db,
  { councilId, personId, accountId, means, from, now }: Assessing,
): Promise<Result<Id, CannotWork>> {
  const held = await store.lockAssessments(db, councilId, [personId])
  const tables = await chargeTablesOn(db, councilId, from)
  if (!tables.ok) return tables
  const given = {
    ...{ id: newId(now), personId, means, assessedOn: dayOf(now), assessedBy: accountId },
    validFrom: from,
  }
  const made = worked(given, tables.value.tables, tables.value.used)
  if (!made.ok) return made
  const says = store.saysOf(councilId, made.value)
  const same = held.find((one) => one.from === from && one.says === says)
  if (same) return accept(same.id)
  const { closes, supersedes, to } = placeAmong(held, from)
  if (supersedes) await store.supersede(db, councilId, { id: supersedes, on: dayOf(now) })
  const ends = closes ? [closes] : []
  await store.replaceAssessments(db, councilId, ends, [endingBy(made.value, to)])
  const done = { action: 'financial assessment made', subject: given.id, detail: { from } }
  await audit(db, [{ councilId, accountId, personId, at: now, ...done }])
  return accept(given.id)
}

/** Which of many could not be worked out, counted from 0, and why. */
export type CannotWorkOne = { readonly row: number; readonly why: CannotWork }

/**
 * Saves many financial assessments inside the caller's transaction, each worked out with the dated rows of its first day.
 * Each takes the place of the one before; one that says what already holds changes nothing. All are saved, or none.
 *
 * @param assessments no two of one person from one day; their people are saved already
 */
export async function saveFinancialAssessments(
  db: Db,
  councilId: Id,
  assessments: readonly FinancialAssessment[],
): Promise<Result<Saved, CannotWorkOne>> {
  if (assessments.length === 0) return accept(saved([]))
  const made = await workAll(db, councilId, assessments)
  if (!made.ok) return made
  const people = [...new Set(assessments.map((one) => one.personId))]
  const held = await store.lockAssessments(db, councilId, people)
  const change = changeDated<Dated>(
    held.map(({ id, personId, from, to, says }) => ({
      of: personId,
      says,
      from,
      to: to ?? null,
      id,
    })),
    made.value.map((one) => ({
      ...{ of: one.personId, says: store.saysOf(councilId, one), id: one.id, made: one },
      ...{ from: one.validFrom, to: one.validTo ?? null },
    })),
  )
  const writes = change.writes.flatMap(({ made: one, of, from, to }) => {
    if (!one) return []
    const id = held.find((h) => h.personId === of && h.from === from)?.id ?? one.id
    const { validTo: _, ...rest } = one
    return [{ ...rest, id, ...(to && { validTo: to }) }]
  })
  const ends = change.ends.flatMap(({ id, to }) => (to ? [{ id, to }] : []))
  await store.replaceAssessments(db, councilId, ends, writes)
  return accept(saved(change.each))
}

type Dated = {
  readonly of: Id
  readonly says: string
  readonly from: Day
  readonly to: Day | null
  readonly id: Id
  readonly made?: WorkedAssessment
}

/** The dated rows are read once for each first day, not once for each person. */
async function workAll(
  db: Db,
  councilId: Id,
  assessments: readonly FinancialAssessment[],
): Promise<Result<readonly WorkedAssessment[], CannotWorkOne>> {
  const tablesOn = new Map<Day, Awaited<ReturnType<typeof chargeTablesOn>>>()
  for (const from of new Set(assessments.map((one) => one.validFrom)))
    tablesOn.set(from, await chargeTablesOn(db, councilId, from))
  const made: WorkedAssessment[] = []
  for (const [row, one] of assessments.entries()) {
    const tables = tablesOn.get(one.validFrom)
    if (!tables?.ok) {
      if (tables) return refuse({ row, why: tables.refusal })
      continue
    }
    const result = worked(one, tables.value.tables, tables.value.used)
    if (!result.ok) return refuse({ row, why: result.refusal })
    made.push(result.value)
  }
  return accept(made)
}
