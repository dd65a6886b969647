import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy, RowUsed } from '#ground/policies/policy.ts'
import { policiesUsedOn } from '#ground/policies/queries.ts'
import type { Charge, ChargeStep } from './charge.ts'
import type { ChargeTables } from './contribution.ts'
import type { Exemption, ExpenseLine, IncomeLine, Means, MinimumKind, Premium } from './means.ts'
import { chargePolicies } from './policies.ts'

/** What somebody pays on a day. Nothing, where no financial assessment holds on it. */
export async function chargeOn(
  db: Db,
  { councilId, personId, on }: { readonly councilId: Id; readonly personId: Id; readonly on: Day },
): Promise<Charge | undefined> {
  return (await chargesOn(db, councilId, [personId], on)).get(personId)
}

/** What each of these people pays on a day, in one query. Those without a financial assessment are not in it. */
export async function chargesOn(
  db: Db,
  councilId: Id,
  personIds: readonly Id[],
  on: Day,
): Promise<ReadonlyMap<Id, Charge>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('financial_assessment')
    .select(CHARGE)
    .where('council_id', '=', councilId)
    .where('person_id', 'in', [...personIds])
    .where('superseded_on', 'is', null)
    .where('valid_from', '<=', on)
    .where((e) => e.or([e('valid_to', 'is', null), e('valid_to', '>=', on)]))
    .execute()
  return new Map(rows.map((row) => [row.person_id, charge(row)]))
}

/** Every financial assessment of a person, the latest first, those that were superseded too. */
export async function chargesOf(db: Db, councilId: Id, personId: Id): Promise<readonly Charge[]> {
  const rows = await db
    .selectFrom('financial_assessment')
    .select(CHARGE)
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .orderBy('valid_from', 'desc')
    .orderBy('superseded_on', (order) => order.desc().nullsFirst())
    .execute()
  return rows.map(charge)
}

/**
 * The dated rows that a charge is worked out with, on a day: the council's own, or its nation's. Refused by name where one
 * of them has lapsed.
 */
export async function chargeTablesOn(
  db: Db,
  councilId: Id,
  on: Day,
): Promise<Result<{ tables: ChargeTables; used: readonly RowUsed[] }, LapsedPolicy>> {
  const read = await policiesUsedOn(db, { councilId, on }, chargePolicies)
  if (!read.ok) return read
  const { jurisdiction } = await db
    .selectFrom('council')
    .select('jurisdiction')
    .where('id', '=', councilId)
    .executeTakeFirstOrThrow()
  const nation = jurisdiction as ChargeTables['jurisdiction']
  return accept({ tables: { ...read.value.values, jurisdiction: nation }, used: read.value.used })
}

/** The days of a person's financial assessments, without those that were superseded. */
export async function assessmentsHeld(db: Db, councilId: Id, personId: Id) {
  const rows = await chargesOf(db, councilId, personId)
  return rows
    .filter((one) => !one.supersededOn)
    .map(({ assessmentId: id, validFrom: from, validTo }) => ({
      ...{ id, from },
      ...(validTo && { to: validTo }),
    }))
}

/** What somebody told of their money last, to be looked at or changed. Nothing, where nobody has asked them. */
export async function latestMeans(db: Db, councilId: Id, personId: Id): Promise<Means | undefined> {
  const row = await db
    .selectFrom('financial_assessment')
    .select(['income', 'capital_pence', 'expenses', 'minimum_kind', 'premiums'])
    .select(['declined', 'exempt'])
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('superseded_on', 'is', null)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      income: row.income as readonly IncomeLine[],
      capital: row.capital_pence,
      expenses: row.expenses as readonly ExpenseLine[],
      minimumKind: row.minimum_kind as MinimumKind,
      premiums: row.premiums as readonly Premium[],
      declined: row.declined,
      ...(row.exempt && { exempt: row.exempt as Exemption }),
    }
  )
}

const CHARGE = [
  'id',
  'person_id',
  'jurisdiction',
  'maximum_pence',
  'exempt',
  'declined',
  'steps',
  'assessed_on',
  'valid_from',
  'valid_to',
  'superseded_on',
] as const

type Row = {
  readonly id: string
  readonly person_id: string
  readonly jurisdiction: string
  readonly maximum_pence: Pence | null
  readonly exempt: string
  readonly declined: boolean
  readonly steps: unknown
  readonly assessed_on: string
  readonly valid_from: string
  readonly valid_to: string | null
  readonly superseded_on: string | null
}

function charge(row: Row): Charge {
  const kept = row.steps as {
    readonly lines: readonly ChargeStep[]
    readonly used: readonly RowUsed[]
  }
  return {
    assessmentId: row.id,
    personId: row.person_id,
    jurisdiction: row.jurisdiction as Charge['jurisdiction'],
    maximumWeekly: row.maximum_pence === null ? 'full-cost' : row.maximum_pence,
    ...(row.exempt && { exempt: row.exempt as Exemption }),
    declined: row.declined,
    steps: kept.lines,
    used: kept.used,
    assessedOn: row.assessed_on as Day,
    validFrom: row.valid_from as Day,
    ...(row.valid_to && { validTo: row.valid_to as Day }),
    ...(row.superseded_on && { supersededOn: row.superseded_on as Day }),
  }
}
