import type { Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { minus, noMoney, type Pence, pence, plus } from '#ground/kernel/money.ts'
import type { Span } from '#lives/offer/open-days.ts'
import { type Account, accountOf } from '#means/ledger/account.ts'
import { moved, type Transaction } from '#means/ledger/transaction.ts'
import { dayWithin } from './spending-year.ts'

/** What the transactions of the budget row come from. The first two are told as a whole: what stands of them is known. */
export type RowSource = 'budget-year' | 'line-passed' | 'line-promised' | 'payable'

/** Whose a line's money is, in which year. No thread: days that no plan has. */
export type LineOf = { readonly personId: Id; readonly threadId?: Id; readonly year: Span }

export const budgetYearId = (councilId: Id, personId: Id, { from }: Span): Id =>
  idFrom(councilId, 'budget-year', `${personId} ${from}`)
export const lineYearId = (councilId: Id, { personId, threadId, year }: LineOf): Id =>
  idFrom(councilId, 'line-year', `${personId} ${threadId ?? 'outside'} ${year.from}`)

/** What one account holds, what of that was told as a whole, and how many postings it has. */
export type Standing = {
  readonly holds: Pence
  readonly told: Pence
  readonly postings: number
}
export type Standings = ReadonlyMap<Id, Standing>
const EMPTY: Standing = { holds: noMoney, told: noMoney, postings: 0 }

/** What should stand of one person's year. */
export type PersonYear = {
  readonly personId: Id
  readonly agreed: Pence
  readonly lines: readonly {
    readonly threadId?: Id
    /** Of the year: the promise counts from here. */
    readonly firstDay: Day
    readonly passed: Pence
    readonly remaining: Pence
  }[]
  /** Days that became payable, or were corrected, and are not in the ledger yet. */
  readonly uses: readonly Use[]
}

export type Use = {
  readonly payableId: Id
  readonly threadId?: Id
  readonly day: Day
  /** From the package, beyond what the correction before said; below nought: less. */
  readonly amount: Pence
}

export type Telling = {
  readonly councilId: Id
  readonly year: Span
  /** The night, and the day to which dates have passed. */
  readonly on: Day
  readonly passedTo: Day
  readonly now: Date
}

/**
 * The transactions that make the ledger say what should stand of one person's year (decision 24): nothing, where it says
 * so already. What is free of their budget is what was agreed, less what is promised and what was used; a day that comes
 * to less than was promised gives the rest back by itself.
 */
export function budgetRow(
  person: PersonYear,
  standings: Standings,
  telling: Telling,
): readonly Transaction[] {
  const { councilId, year } = telling
  const owner = budgetYearId(councilId, person.personId, year)
  const free = accountOf(councilId, 'agreed-budget', owner)
  const stands = standings.get(free.id) ?? EMPTY
  const agreed = told(telling, {
    ...{ kind: 'budget-year', owner, number: stands.postings },
    ...{ from: accountOf(councilId, 'agreed-budget'), to: free },
    amount: minus(person.agreed, stands.told),
    on: stands.postings === 0 ? year.from : dayWithin(year, telling.on),
  })
  const lines = person.lines.flatMap((line) => lineRow(line, { person, free, standings, telling }))
  return [...agreed, ...lines]
}

type Around = {
  readonly person: PersonYear
  readonly free: Account
  readonly standings: Standings
  readonly telling: Telling
}

/** One line: days that were used, dates that passed, and the promise that is left for what is still to come. */
function lineRow(
  line: PersonYear['lines'][number],
  { person, free, standings, telling }: Around,
): readonly Transaction[] {
  const { councilId, year, on, passedTo } = telling
  const owner = lineYearId(councilId, { ...line, personId: person.personId, year })
  const [promise, used] = [
    accountOf(councilId, 'commitment', owner),
    accountOf(councilId, 'used', owner),
  ]
  const [promised, spent] = [promise, used].map(({ id }) => standings.get(id) ?? EMPTY)
  const uses = person.uses.filter(({ threadId }) => threadId === line.threadId)
  const passes = minus(line.passed, spent?.told ?? noMoney)
  const goes = uses.reduce((sum, { amount }) => plus(sum, amount), passes)
  const number = promised?.postings ?? 0
  const from = { from: promise, to: used }
  return [
    ...told(telling, {
      ...{ kind: 'line-promised', owner, number, from: free, to: promise },
      amount: minus(plus(line.remaining, goes), promised?.holds ?? noMoney),
      on: number === 0 ? line.firstDay : dayWithin(year, on),
    }),
    ...uses.flatMap((use) =>
      written(telling, {
        ...{ ...from, key: `used:${use.payableId}`, amount: use.amount, on: use.day },
        source: { kind: 'payable', id: use.payableId },
      }),
    ),
    ...told(telling, {
      ...{ ...from, kind: 'line-passed', owner, number: spent?.postings ?? 0, amount: passes },
      on: dayWithin(year, passedTo),
    }),
  ]
}

type Move = {
  readonly from: Account
  readonly to: Account
  /** Below nought it goes the other way; nought moves nothing. */
  readonly amount: Pence
  readonly on: Day
}

/** What is told as a whole: its key counts what was told before, so that of two who tell it at once one is heard. */
const told = (
  telling: Telling,
  { kind, owner, number, ...move }: Move & { kind: RowSource; owner: Id; number: number },
): readonly Transaction[] =>
  written(telling, { ...move, key: `${kind}:${owner}:${number}`, source: { kind, id: owner } })

function written(
  { councilId, now }: Telling,
  { from, to, amount, on, key, source }: Move & Pick<Transaction, 'key' | 'source'>,
): readonly Transaction[] {
  if (amount === 0) return []
  const postings = amount > 0 ? moved(from, to, amount) : moved(to, from, pence(-amount))
  const id = idFrom(councilId, 'ledger-transaction', key)
  return [{ id, on, key, source, recordedAt: now, postings }]
}
