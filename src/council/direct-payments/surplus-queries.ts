import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { noMoney, type Pence, plus, total } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { fallsOn } from '#means/contributions/mixed-package.ts'
import { personPaysYearly, weeklyOf } from '#means/contributions/periods.ts'
import { contributionOrder, weekBasis } from '#means/contributions/policies.ts'
import { chargeOn } from '#means/contributions/queries.ts'
import { type Ahead, aheadOf } from './ahead.ts'
import type { Planned } from './planned.ts'
import type { AccountSeen } from './seen-queries.ts'
import type { OwnShare, SurplusFacts } from './surplus.ts'
import { surplusRules } from './surplus-policies.ts'

/** The rules and figures by which one account's surplus is worked out, without what is in it. */
export type SurplusBasis = Omit<SurplusFacts, 'balance' | 'liabilities'> & {
  readonly notice: number
}

/** Nothing where the plan pays for nothing, or where a rule of the council has lapsed: then nothing is worked out. */
export async function surplusBasis(
  db: Db,
  councilId: Id,
  { payment, planned }: Pick<AccountSeen, 'payment' | 'planned'>,
  today: Day,
): Promise<SurplusBasis | undefined> {
  if (!planned || planned.yearly <= 0) return undefined
  const wanted = { rules: surplusRules, basis: weekBasis, order: contributionOrder }
  const read = await policiesOn(db, { councilId, on: today }, wanted)
  if (!read.ok) return undefined
  const { rules, basis, order } = read.value
  const charge = await chargeOn(db, { councilId, personId: payment.personId, on: today })
  const pays = charge ? personPaysYearly(charge.maximumWeekly, planned.chargeable, basis) : noMoney
  const saved = await savedFor(db, councilId, { directPaymentId: payment.id, today })
  const weekly = weeklyOf(planned.yearly, basis)
  return { ...rules, weekly, saved, own: ownShare(planned, pays, order) }
}

/** What falls on the direct payment of all that somebody pays towards their plan (domain rule R11). */
function ownShare(planned: Planned, pays: Pence, order: Parameters<typeof fallsOn>[2]): OwnShare {
  const most = total(planned.parts.map(({ cost }) => cost))
  const parts = fallsOn(planned.parts, pays < most ? pays : most, order)
  const own = parts.filter(({ route }) => route === 'direct-payment')
  return {
    paid: total(own.map(({ personPays }) => personPays)),
    cost: own.reduce((sum, { cost }) => plus(sum, cost), noMoney),
  }
}

/** When somebody may have to give some back, where all goes on as it does. In four queries. */
export async function aheadSeen(
  db: Db,
  councilId: Id,
  seen: AccountSeen,
  today: Day,
): Promise<Ahead | undefined> {
  const basis = await surplusBasis(db, councilId, seen, today)
  if (!basis || !seen.planned) return undefined
  const { payment, entries, planned } = seen
  return aheadOf({ ...basis, entries, today, openedOn: payment.openedOn, yearly: planned.yearly })
}

/** What is saved for something in the plan, and is not bought yet. */
async function savedFor(
  db: Db,
  councilId: Id,
  { directPaymentId, today }: { readonly directPaymentId: Id; readonly today: Day },
): Promise<Pence> {
  const rows = await db
    .selectFrom('direct_payment_saving')
    .select('amount_pence')
    .where('council_id', '=', councilId)
    .where('direct_payment_id', '=', directPaymentId)
    .where('needed_on', '>=', today)
    .where('ended_at', 'is', null)
    .execute()
  return total(rows.map((row) => row.amount_pence as Pence))
}
