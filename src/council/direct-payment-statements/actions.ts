import { type Doing, lockedPayment } from '#council/direct-payments/actions.ts'
import { movementsIn } from '#council/direct-payments/four-weeks.ts'
import { plannedIn, threadsIn } from '#council/direct-payments/planned.ts'
import { entriesOf } from '#council/direct-payments/queries.ts'
import { type Recorded, recordEntries } from '#council/direct-payments/save-actions.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { minus, noMoney, pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { lowestFrom } from '#means/ledger/transaction.ts'
import { activePlan } from '#weeks/plans/queries.ts'
import { type Answer, matched, mayBeRule, type RowFound, unanswered } from './matching.ts'
import { categoryRules, keptAs, takenEntries } from './queries.ts'
import { type BankRow, type Statement, type StatementFault, statementIn } from './statement.ts'
import { insertFile, insertRules, type KeptRow } from './store.ts'

export type Sent = {
  readonly rows: readonly BankRow[]
  readonly sha256: string
  readonly answers: ReadonlyMap<number, Answer>
  readonly dryRun: boolean
}
export type Report = {
  readonly statement: Statement
  readonly found: readonly RowFound[]
  /** Numbers of rows that still need an answer. */
  readonly open: readonly number[]
  readonly isKept: boolean
}
export type KeepRefusal =
  | StatementFault
  /** With these rows more would have gone out than was there. */
  | { readonly kind: 'more-than-was-there' }

/**
 * Reads a statement into an account: a dry run that changes nothing and says what each row is; then whole or not at all,
 * once every row that nobody knew is answered. Pressed twice, it is kept once.
 */
export async function readIntoAccount(
  db: Db,
  doing: Doing,
  { rows, sha256, answers, dryRun }: Sent,
): Promise<Result<Report, KeepRefusal>> {
  const { councilId, personId, now, id } = doing
  const { id: directPaymentId, openedOn } = await lockedPayment(db, doing)
  const statement = statementIn(rows, { openedOn, today: dayOf(now) })
  if (!statement.ok) return statement
  const kept = await keptAs(db, councilId, { directPaymentId, sha256 })
  if (kept === id) return accept({ statement: statement.value, found: [], open: [], isKept: true })
  if (kept !== undefined) return refuse({ kind: 'kept-already' })
  const entries = await entriesOf(db, councilId, directPaymentId)
  const inPlan = threadsIn(plannedIn(await activePlan(db, councilId, personId)))
  const rules = (await categoryRules(db, councilId, directPaymentId)).filter(({ lineThread }) =>
    inPlan.has(lineThread),
  )
  const taken = await takenEntries(db, councilId, directPaymentId)
  const found = matched(statement.value.rows, entries, { taken, rules })
  const real = new Map(
    [...answers].filter(([, one]) => one.kind !== 'line' || inPlan.has(one.lineThread)),
  )
  const open = unanswered(found, real)
  const report = { statement: statement.value, found, open, isKept: false }
  if (dryRun || open.length > 0) return accept(report)
  const made = found.map((one) => becomes(one, real.get(one.row.number), doing))
  const recorded = made.flatMap(({ entry }) => (entry ? [entry] : []))
  const after = [
    ...movementsIn(entries),
    ...recorded.map(({ on, kind, amount }) => ({
      on,
      amount: kind === 'spent' ? minus(noMoney, amount) : amount,
    })),
  ]
  if (lowestFrom(after, statement.value.from) < 0) return refuse({ kind: 'more-than-was-there' })
  await keep(
    db,
    { ...doing, directPaymentId, sha256 },
    { ...report, made, recorded, answers: real },
  )
  return accept({ ...report, isKept: true })
}

type Made = { readonly kept: KeptRow; readonly entry?: Recorded }

/** What becomes of a row: it stands for an entry that is there, makes one, or is left out to be talked about. */
function becomes(one: RowFound, answer: Answer | undefined, { councilId, id }: Doing): Made {
  const { row } = one
  if (one.kind === 'matched') return { kept: { row, outcome: 'matched', entryId: one.entryId } }
  const thread = one.kind === 'known' ? one.lineThread : undefined
  const line = answer?.kind === 'line' ? answer.lineThread : thread
  if (line === undefined && answer?.kind !== 'one-off')
    return { kept: { row, outcome: 'left-out' } }
  const entryId = idFrom(councilId, 'direct-payment-entry', `${id} ${row.number}`)
  const outcome = one.kind === 'known' ? 'known' : 'said'
  const moved = { id: entryId, on: row.on, amount: pence(Math.abs(row.amount)) }
  const entry: Recorded = line
    ? { ...moved, kind: 'spent', toWhom: row.description || '–', lineThread: line }
    : { ...moved, kind: 'one-off', toWhom: '' }
  return { kept: { row, outcome, entryId }, entry }
}

type Keeping = Report & {
  readonly made: readonly Made[]
  readonly recorded: readonly Recorded[]
  readonly answers: ReadonlyMap<number, Answer>
}

async function keep(
  db: Db,
  doing: Doing & { readonly directPaymentId: Id; readonly sha256: string },
  { statement, found, made, recorded, answers }: Keeping,
): Promise<void> {
  const { councilId, personId, accountId, now, id, directPaymentId } = doing
  const by = { recordedBy: accountId, recordedAt: now }
  await recordEntries(db, { councilId, directPaymentId, ...by }, recorded)
  const rows = made.map(({ kept }) => kept)
  await insertFile(db, doing, statement, rows)
  const said = found.flatMap(({ row }) => {
    const answer = answers.get(row.number)
    const isRule = answer?.kind === 'line' && mayBeRule(answer.contains, row)
    if (!isRule) return []
    return [{ contains: answer.contains.trim().toLowerCase(), lineThread: answer.lineThread }]
  })
  const once = new Map(said.map((rule) => [rule.contains, rule]))
  await insertRules(db, doing, [...once.values()])
  const action = 'direct payment statement kept'
  await audit(db, [{ councilId, personId, accountId, action, subject: id, at: now }])
}
