import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Basis, Due, PayableFact } from './payable.ts'

/** A payable day as it is kept. Another correction takes the place of the one before it, and both stay. */
export type PayableRow = Omit<Due, 'reasons'> & {
  readonly id: Id
  readonly personId: Id
  readonly sessionId: Id
  readonly day: Day
  readonly correction: number
  readonly kind: string
  readonly price: Pence
  readonly route: string
  readonly reasons: Due['reasons']
  readonly fact: PayableFact
  readonly policyFrom: Day
  readonly madeAt: Date
}

export type LastReckoned = {
  readonly personId: Id
  readonly sessionId: Id
  readonly day: Day
  readonly correction: number
  readonly basis: Basis
  readonly price: Pence
  readonly provider: Pence
  readonly package: Pence
  readonly council: Pence
  readonly chargeable: Pence
}

/** One at a time reckons a council's days: a second waits, and finds them done. */
export async function lockReckoning(db: Db, councilId: Id): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`payable ${councilId}`}, 0))`.execute(
    db,
  )
}

/** What was reckoned last of each person at these sittings. */
export async function lastReckoned(
  db: Db,
  councilId: Id,
  sittings: readonly { readonly sessionId: Id; readonly day: Day }[],
): Promise<readonly LastReckoned[]> {
  const asked = sittings.map(({ sessionId, day }) => ({ session_id: sessionId, day }))
  const { rows } = await sql<LastReckoned>`
    select distinct on (p.day, p.session_id, p.person_id) p.person_id as "personId", p.session_id as "sessionId", p.day,
      p.correction, p.basis, p.price_pence as price, p.provider_pence as provider, p.package_pence as package,
      p.council_pence as council, p.chargeable_pence as chargeable
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as x(session_id uuid, day date)
    join payable p on p.council_id = ${councilId} and p.session_id = x.session_id and p.day = x.day
    order by p.day, p.session_id, p.person_id, p.correction desc
  `.execute(db)
  return rows
}

export async function insertPayable(
  db: Db,
  councilId: Id,
  rows: readonly PayableRow[],
): Promise<void> {
  if (rows.length === 0) return
  const all = rows.map((row) => ({
    ...{ id: row.id, person_id: row.personId, session_id: row.sessionId, day: row.day },
    ...{ correction: row.correction, basis: row.basis, price_pence: row.price, kind: row.kind },
    ...{ provider_pence: row.provider, package_pence: row.package, council_pence: row.council },
    ...{ chargeable_pence: row.chargeable, route: row.route, reasons: row.reasons },
    ...{ facts: row.fact, policy_from: row.policyFrom, made_at: row.madeAt.toISOString() },
  }))
  await sql`
    insert into payable (council_id, id, person_id, session_id, day, correction, basis, price_pence, kind,
      provider_pence, package_pence, council_pence, chargeable_pence, route, reasons, facts, policy_from, made_at)
    select ${councilId}, x.id, x.person_id, x.session_id, x.day, x.correction, x.basis, x.price_pence, x.kind,
      x.provider_pence, x.package_pence, x.council_pence, x.chargeable_pence, x.route, x.reasons, x.facts,
      x.policy_from, x.made_at
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as x(id uuid, person_id uuid, session_id uuid, day date,
      correction smallint, basis text, price_pence bigint, kind text, provider_pence bigint, package_pence bigint,
      council_pence bigint, chargeable_pence bigint, route text, reasons jsonb, facts jsonb, policy_from date,
      made_at timestamptz)
    on conflict do nothing
  `.execute(db)
}
