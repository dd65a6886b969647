import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Talk } from './recovery.ts'

export type TalkSeen = Talk & { readonly byName: string }
export type RecoverySeen = {
  readonly id: Id
  readonly decidedOn: Day
  readonly dueOn: Day
  readonly surplus: Pence
  readonly refund: Pence
  readonly recover: Pence
  readonly reasons: string
  readonly byName: string
}
export type SavingSeen = { readonly what: string; readonly amount: Pence; readonly neededOn: Day }

const MOST = 50

/** Talks about an account, the newest first. */
export async function talksOf(db: Db, councilId: Id, paymentId: Id): Promise<readonly TalkSeen[]> {
  const { rows } = await sql<TalkSeen>`
    select t.id, t.talked_on as "on", t.with_whom as "withWhom", t.how, t.words, t.suspicion as "isSuspicion",
      a.name as "byName"
    from direct_payment_talk t join account a on a.council_id = t.council_id and a.id = t.recorded_by
    where t.council_id = ${councilId} and t.direct_payment_id = ${paymentId}
    order by t.talked_on desc, t.recorded_at desc limit ${MOST}
  `.execute(db)
  return rows
}

/** What was asked for of an account, the newest first. */
export async function recoveriesOf(
  db: Db,
  councilId: Id,
  paymentId: Id,
): Promise<readonly RecoverySeen[]> {
  const { rows } = await sql<RecoverySeen>`
    select r.id, r.decided_on as "decidedOn", r.due_on as "dueOn", r.surplus_pence as surplus, r.refund_pence as refund,
      r.recover_pence as recover, r.reasons, a.name as "byName"
    from direct_payment_recovery r join account a on a.council_id = r.council_id and a.id = r.decided_by
    where r.council_id = ${councilId} and r.direct_payment_id = ${paymentId}
    order by r.decided_on desc, r.decided_at desc limit ${MOST}
  `.execute(db)
  return rows
}

/** What somebody saves for, the next needed first. */
export async function savingsFor(
  db: Db,
  councilId: Id,
  { paymentId, today }: { readonly paymentId: Id; readonly today: Day },
): Promise<readonly SavingSeen[]> {
  const { rows } = await sql<SavingSeen>`
    select what, amount_pence as amount, needed_on as "neededOn" from direct_payment_saving
    where council_id = ${councilId} and direct_payment_id = ${paymentId} and ended_at is null and needed_on >= ${today}
    order by needed_on, id limit ${MOST}
  `.execute(db)
  return rows
}
