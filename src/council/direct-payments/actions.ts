import { dayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom, newId } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { decisionFacts } from '#lives/people/queries.ts'
import { accountOf } from '#means/ledger/account.ts'
import { post, reverse } from '#means/ledger/actions.ts'
import { moved } from '#means/ledger/transaction.ts'
import { activePlan } from '#weeks/plans/queries.ts'
import { type DirectPayment, mayOpen, type Opening, type OpenRefusal } from './direct-payment.ts'
import type { EntryKind } from './four-weeks.ts'
import type { NewEntry } from './given-account.ts'
import * as decide from './moving.ts'
import { plannedIn, threadsIn } from './planned.ts'
import { directPaymentOf, entriesOf } from './queries.ts'
import * as store from './store.ts'

/** Who writes something down about whose account, and when. The form's own id: pressed twice, it is written once. */
export type Doing = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly now: Date
  readonly id: Id
}

const wrote = (db: Db, { councilId, personId, accountId, now, id }: Doing, action: string) =>
  audit(db, [{ councilId, personId, accountId, action, subject: id, at: now }])

/** Opens the account that a person's direct payment is paid into. The person looks after it until another is named. */
export async function openDirectPayment(
  db: Db,
  doing: Doing,
  opening: Opening,
): Promise<Result<void, OpenRefusal>> {
  const { councilId, personId, accountId, now, id } = doing
  const today = dayOf(now)
  await lockPerson(db, { councilId, personId })
  const held = await directPaymentOf(db, councilId, personId)
  if (held?.id === id) return accept(undefined)
  const planned = plannedIn(await activePlan(db, councilId, personId))
  const { capacity } = await decisionFacts(db, {
    ...{ councilId, personId, about: 'manage-direct-payment', on: today },
  })
  const may = mayOpen(opening, {
    ...{ isOpen: held !== undefined, yearly: planned?.yearly ?? (0 as Pence) },
    ...{ planFrom: planned?.from, today },
    lacksCapacity: capacity?.outcome === 'lacks-capacity',
  })
  if (!may.ok) return may
  const by = { openedBy: accountId, openedAt: now }
  await store.insertDirectPayments(db, councilId, [{ id, personId, ...may.value, ...by }])
  await store.insertManagers(db, councilId, [
    {
      ...{ id: idFrom(councilId, 'direct-payment-manager', id), directPaymentId: id },
      ...{ kind: 'person', agreedHow: 'talk', agreedWords: '', startsOn: may.value.openedOn },
      ...{ recordedBy: accountId, recordedAt: now },
    },
  ])
  await wrote(db, doing, 'direct payment opened')
  return accept(undefined)
}

/** @throws NotFound where the person has no open account */
export async function lockedPayment(db: Db, doing: Omit<Doing, 'id'>): Promise<DirectPayment> {
  const { councilId, personId } = doing
  const found = await directPaymentOf(db, councilId, personId)
  if (!found) throw new NotFound(`Person ${personId} has no direct payment`)
  await store.lockDirectPayment(db, councilId, found.id)
  const locked = await directPaymentOf(db, councilId, personId)
  if (locked?.id !== found.id) throw new NotFound(`Direct payment ${found.id} is closed`)
  return locked
}

const accountFor = async (db: Db, councilId: Id, payment: DirectPayment) => ({
  ...{ openedOn: payment.openedOn, entries: await entriesOf(db, councilId, payment.id) },
  ...(payment.closedOn && { closedOn: payment.closedOn }),
})

/** The accounts of the ledger that money goes between. */
export const ledgerOf = (councilId: Id, directPaymentId: Id) => ({
  bank: accountOf(councilId, 'bank'),
  held: accountOf(councilId, 'direct-payment', directPaymentId),
  spent: accountOf(councilId, 'actual', directPaymentId),
})

type Moving = Omit<NewEntry, 'recordedBy' | 'recordedAt'> & {
  readonly on: decide.Spending['on']
  readonly amount: Pence
}

/** What a ledger transaction of an entry is: in from the bank, or out to what it was spent on. */
export function transactionOf(
  councilId: Id,
  { id, kind, directPaymentId, on, amount }: Omit<Moving, 'toWhom'>,
  by: { readonly recordedBy: Id; readonly recordedAt: Date; readonly transactionId: Id },
) {
  const { bank, held, spent } = ledgerOf(councilId, directPaymentId)
  const { transactionId, ...recorded } = by
  return {
    ...{ id: transactionId, on, key: `direct-payment-entry:${id}` },
    ...{ source: { kind: 'direct-payment-entry', id }, ...recorded },
    postings: kind === 'spent' ? moved(held, spent, amount) : moved(bank, held, amount),
  }
}

async function write(db: Db, { councilId, accountId, now }: Doing, moving: Moving): Promise<void> {
  const recorded = { recordedBy: accountId, recordedAt: now }
  const { on: _, amount: __, ...entry } = moving
  await store.insertEntries(db, councilId, [{ ...entry, ...recorded }])
  const by = { ...recorded, transactionId: newId(now) }
  await post(db, councilId, [transactionOf(councilId, moving, by)])
}

/** Writes down what was spent: by the person, by whoever looks after the account, or by staff. */
export async function recordSpent(
  db: Db,
  doing: Doing,
  spending: decide.Spending,
): Promise<Result<void, decide.SpendRefusal>> {
  const { councilId, personId, now, id } = doing
  const payment = await lockedPayment(db, doing)
  const account = await accountFor(db, councilId, payment)
  if (account.entries.some((one) => one.id === id)) return accept(undefined)
  const planned = plannedIn(await activePlan(db, councilId, personId))
  const may = decide.maySpend(spending, account, {
    ...{ inPlan: threadsIn(planned), today: dayOf(now) },
  })
  if (!may.ok) return refuse(may.refusal)
  const { whatFor, on, amount, toWhom } = may.value
  await write(db, doing, {
    ...{ id, directPaymentId: payment.id, kind: 'spent', on, amount, toWhom },
    ...(whatFor.kind === 'line' && { lineThread: whatFor.threadId }),
    ...(whatFor.kind === 'outcome' && { outcomeThread: whatFor.threadId }),
  })
  await wrote(db, doing, 'direct payment spent')
  return accept(undefined)
}

/** Writes down what was paid in. */
export async function recordPaidIn(
  db: Db,
  doing: Doing,
  paying: decide.PayingIn,
): Promise<Result<void, decide.PayInRefusal>> {
  const { councilId, now, id } = doing
  const payment = await lockedPayment(db, doing)
  const account = await accountFor(db, councilId, payment)
  if (account.entries.some((one) => one.id === id)) return accept(undefined)
  const may = decide.mayPayIn(paying, account, dayOf(now))
  if (!may.ok) return refuse(may.refusal)
  const kind: EntryKind = paying.kind
  const { on, amount, periodFrom } = may.value
  await write(db, doing, {
    ...{ id, directPaymentId: payment.id, kind, on, amount, toWhom: '', periodFrom },
  })
  await wrote(db, doing, 'direct payment paid in')
  return accept(undefined)
}

/**
 * Takes an entry back that was a mistake: a reversal in the ledger, once.
 *
 * @throws NotFound where the account has no such entry
 */
export async function takeBack(
  db: Db,
  doing: Doing,
  mistakes: decide.Mistakes,
): Promise<Result<void, decide.TakeBackRefusal>> {
  const { councilId, accountId, now, id } = doing
  const payment = await lockedPayment(db, doing)
  const entries = await entriesOf(db, councilId, payment.id)
  const entry = entries.find((one) => one.id === id)
  if (!entry) throw new NotFound(`No entry ${id}`)
  if (entry.isTakenBack) return accept(undefined)
  const may = decide.mayTakeBack(entry, entries, { accountId, mistakes })
  if (!may.ok) return may
  const by = { id: newId(now), recordedBy: accountId, recordedAt: now }
  await reverse(db, councilId, entry.transactionId, by)
  await store.markTakenBack(db, councilId, { entryId: id, by: accountId, at: now })
  await wrote(db, doing, 'direct payment entry taken back')
  return accept(undefined)
}
