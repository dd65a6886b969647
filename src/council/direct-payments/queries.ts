import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { DirectPayment, Manager } from './direct-payment.ts'
import type { Entry } from './four-weeks.ts'

type Json = Omit<DirectPayment, 'closedOn'> & { readonly closedOn: Day | null }

const MANAGER = sql`jsonb_strip_nulls(jsonb_build_object('id', m.id, 'kind', m.kind, 'name', a.holder,
  'authorityId', m.authority_id, 'accountId', a.account_id, 'capacityId', m.capacity_id, 'agreedHow', m.agreed_how,
  'agreedWords', m.agreed_words, 'startsOn', m.starts_on))`

const FROM = sql`direct_payment d
  join direct_payment_manager m on m.council_id = d.council_id and m.direct_payment_id = d.id and m.ends_on is null
  left join authority a on a.council_id = m.council_id and a.id = m.authority_id`

const COLUMNS = sql`d.id, d.person_id as "personId", d.held, d.holder, d.opened_on as "openedOn",
  d.closed_on as "closedOn", d.version, ${MANAGER} as manager`

const read = ({ closedOn, ...row }: Json): DirectPayment => ({
  ...row,
  ...(closedOn && { closedOn }),
})

/** The open account of a person, with who looks after it, in one query. */
export async function directPaymentOf(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<DirectPayment | undefined> {
  const { rows } = await sql<Json>`
    select ${COLUMNS} from ${FROM}
    where d.council_id = ${councilId} and d.person_id = ${personId} and d.closed_on is null
  `.execute(db)
  return rows[0] && read(rows[0])
}

/** An account that somebody looks after for another, with what that person likes to be called. */
export type LookedAfter = { readonly payment: DirectPayment; readonly knownAs: string }

/** The open accounts that this sign-in looks after on a day, by its own document and no other tie. */
export async function lookedAfterBy(
  db: Db,
  councilId: Id,
  { accountId, on }: { readonly accountId: Id; readonly on: Day },
): Promise<readonly LookedAfter[]> {
  const { rows } = await sql<Json & { knownAs: string }>`
    select ${COLUMNS}, p.known_as as "knownAs" from ${FROM}
    join person p on p.council_id = d.council_id and p.id = d.person_id
    where d.council_id = ${councilId} and d.closed_on is null and a.account_id = ${accountId}
      and m.starts_on <= ${on} and a.starts_on <= ${on} and (a.ends_on is null or a.ends_on >= ${on})
    order by p.known_as, d.id
  `.execute(db)
  return rows.map(({ knownAs, ...row }) => ({ knownAs, payment: read(row) }))
}

type EntryRow = Omit<Entry, 'periodFrom' | 'lineThread' | 'outcomeThread'> & {
  readonly periodFrom: Day | null
  readonly lineThread: Id | null
  readonly outcomeThread: Id | null
}

/** All that came in and was spent, the newest first: the words from here, the pence from the ledger, in one query. */
export async function entriesOf(
  db: Db,
  councilId: Id,
  directPaymentId: Id,
): Promise<readonly Entry[]> {
  const { rows } = await sql<EntryRow>`
    select e.id, e.kind, t.happened_on as "on", abs(p.amount_pence)::bigint as amount, e.period_from as "periodFrom",
      e.to_whom as "toWhom", e.line_thread as "lineThread", e.outcome_thread as "outcomeThread",
      e.recorded_by as "recordedBy", w.name as "recordedByName", e.recorded_at as "recordedAt",
      e.taken_back_at is not null as "isTakenBack", t.id as "transactionId"
    from direct_payment_entry e
    join ledger_transaction t on t.council_id = e.council_id and t.source_id = e.id and t.reverses is null
    join ledger_posting p on p.council_id = t.council_id and p.transaction_id = t.id
    join ledger_account l on l.council_id = p.council_id and l.id = p.account_id and l.kind = 'direct-payment'
    join account w on w.council_id = e.council_id and w.id = e.recorded_by
    where e.council_id = ${councilId} and e.direct_payment_id = ${directPaymentId}
    order by t.happened_on desc, e.recorded_at desc, e.id desc
  `.execute(db)
  return rows.map(({ periodFrom, lineThread, outcomeThread, ...row }) => ({
    ...row,
    ...(periodFrom && { periodFrom }),
    ...(lineThread && { lineThread }),
    ...(outcomeThread && { outcomeThread }),
  }))
}

/** One row of finance's list: a name, a reference and money, and nothing of anybody's needs. */
export type PaymentListed = {
  readonly personId: Id
  readonly name: string
  readonly reference: string
  readonly openedOn: Day
  readonly manager: Manager['kind']
  /** What the ledger holds on the day. */
  readonly left: Pence
  /** The first day of the last four weeks that were paid for. */
  readonly paidFrom?: Day
}

export const PAYMENTS_A_PAGE = 25

/** One page of the open accounts of a council, by name, in one query. */
export async function paymentsListed(
  db: Db,
  councilId: Id,
  { page, on }: { readonly page: number; readonly on: Day },
): Promise<{ readonly payments: readonly PaymentListed[]; readonly total: number }> {
  const { rows } = await sql<
    Omit<PaymentListed, 'paidFrom'> & { paidFrom: Day | null; total: number }
  >`
    select d.person_id as "personId", p.known_as || ' ' || p.family_name as name, p.reference,
      d.opened_on as "openedOn", m.kind as manager, count(*) over ()::int as total,
      coalesce((select sum(o.amount_pence)::bigint
        from ledger_account l join ledger_posting o on o.council_id = l.council_id and o.account_id = l.id
        where l.council_id = d.council_id and l.kind = 'direct-payment' and l.owner_id = d.id
          and o.happened_on <= ${on}), 0) as left,
      (select max(e.period_from) from direct_payment_entry e where e.council_id = d.council_id
        and e.direct_payment_id = d.id and e.kind = 'four-weekly' and e.taken_back_at is null) as "paidFrom"
    from ${FROM} join person p on p.council_id = d.council_id and p.id = d.person_id
    where d.council_id = ${councilId} and d.closed_on is null
    order by p.family_name, p.given_name, p.id limit ${PAYMENTS_A_PAGE} offset ${(page - 1) * PAYMENTS_A_PAGE}
  `.execute(db)
  return {
    total: rows[0]?.total ?? 0,
    payments: rows.map(({ paidFrom, total: _, ...row }) => ({
      ...row,
      ...(paidFrom && { paidFrom }),
    })),
  }
}
