import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { addDays, day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import { Random } from '#ground/kernel/random.ts'
import { buildPlatform } from '#ground/platform/build.ts'
import { readConfig } from '#ground/platform/config.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { transactions } from '#ground/platform/transactions.ts'
import { accountOf } from '#means/ledger/account.ts'
import { post } from '#means/ledger/actions.ts'
import { moved, type Transaction } from '#means/ledger/transaction.ts'
import { benchServer } from './server.ts'

/**
 * The ledger against `pgbench` running a hand-written double-entry script (two balances updated in the order of their
 * ids, a transfer and two entries) on the same PostgreSQL server: transfers a second, one by one from eight at once with
 * all our checks, and in batches of a thousand from one. PGlite beside them. One in ten goes to one hot account.
 */
const NOW = new Date('2027-03-01T09:00:00Z')
const COUNCIL = '0192f0a0-0000-7000-8000-0000000000aa' as Id
const [ACCOUNTS, AT_ONCE, SECONDS, BATCH] = [1_000, 8, 10, 1_000]
const random = new Random(20270301)

const RIVAL_TABLES = `
  create schema rival;
  create table rival.account (id int primary key, balance bigint not null default 0);
  create table rival.transfer (id bigserial primary key, key uuid not null unique, at timestamptz not null);
  create table rival.entry (transfer bigint not null references rival.transfer, account int not null
    references rival.account, amount bigint not null, balance bigint not null, primary key (transfer, account));
  insert into rival.account select n from generate_series(1, ${ACCOUNTS}) n;`
const RIVAL_SCRIPT = `
\\set a random(1, ${ACCOUNTS - 1})
\\set hot random(1, 10)
\\if :hot = 1
\\set b ${ACCOUNTS}
\\else
\\set b random(:a + 1, ${ACCOUNTS})
\\endif
\\set amount random(1, 50000)
begin;
update rival.account set balance = balance - :amount where id = :a returning balance as left \\gset
update rival.account set balance = balance + :amount where id = :b returning balance as came \\gset
insert into rival.transfer (key, at) values (gen_random_uuid(), now()) returning id as made \\gset
insert into rival.entry values (:made, :a, -(:amount)::bigint, :left), (:made, :b, (:amount)::bigint, :came);
commit;
`

const accounts = Array.from({ length: ACCOUNTS }, (_, n) =>
  accountOf(COUNCIL, 'actual', newId(new Date(NOW.getTime() + n))),
)
function aTransfer(): Transaction {
  const from = Math.floor(random.next() * (ACCOUNTS - 1))
  const isHot = random.next() < 0.1
  const to = isHot ? ACCOUNTS - 1 : from + 1 + Math.floor(random.next() * (ACCOUNTS - from - 1))
  const [out, into] = [accounts[from], accounts[to]]
  if (!out || !into) throw new Error('No such account')
  const id = newId(NOW)
  return {
    ...{ id, key: id, on: addDays(day('2027-02-01'), Math.floor(random.next() * 28)) },
    ...{ source: { kind: 'bench', id: COUNCIL }, recordedAt: NOW },
    postings: moved(out, into, pence(1 + Math.floor(random.next() * 50_000))),
  }
}

type Way = Pick<Platform, 'transaction'>

/** Transfers a second: so many at once, each of so many transfers in a transaction of its own. */
async function rate(way: Way, atOnce: number, batch: number, seconds = SECONDS): Promise<number> {
  const until = performance.now() + seconds * 1000
  let written = 0
  const work = async () => {
    while (performance.now() < until) {
      const some = Array.from({ length: batch }, aTransfer)
      await way.transaction(COUNCIL, (db) => post(db, COUNCIL, some))
      written += batch
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: atOnce }, work))
  return (written * 1000) / (performance.now() - began)
}

function rivalRate(url: string): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'good-days-bench-'))
  const script = join(folder, 'transfer.sql')
  writeFileSync(script, RIVAL_SCRIPT)
  const words = ['-n', '-M', 'prepared', '-c', `${AT_ONCE}`, '-j', '2', '-T', `${SECONDS}`]
  const { stdout, stderr, error } = spawnSync('pgbench', [...words, '-f', script, url], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  if (error) return undefined
  const tps = /tps = ([\d.]+)/.exec(stdout)?.[1]
  if (!tps) throw new Error(`pgbench failed: ${stderr}`)
  return Number(tps)
}

const councilRow = {
  id: COUNCIL,
  key: 'bench',
  name_en: 'Bench',
  name_cy: 'Bench',
  lat: 52,
  lon: -2,
}
const say = (what: string, figure: number, rival?: number) =>
  console.log(
    `${what.padEnd(46)} ${Math.round(figure).toLocaleString('en-GB').padStart(8)} a second` +
      (rival ? `  ${(figure / rival).toFixed(2)} of pgbench` : ''),
  )

const server = await benchServer(NOW)
const jurisdiction = 'ENGLAND'
await server.everything
  .insertInto('council')
  .values({ ...councilRow, jurisdiction })
  .execute()
for (const statement of RIVAL_TABLES.split(';\n'))
  await sql.raw(statement).execute(server.everything)
const session = () => Promise.reject(new Error('Not here'))
const db = server.program(AT_ONCE)
const ours = transactions({ kind: 'server', db, role: undefined, session, close: session })
await rate(ours, AT_ONCE, 1, 2)
const rival = rivalRate(server.url)
if (rival === undefined) console.log('There is no pgbench here: install PostgreSQL to compare.')
else say(`pgbench, ${AT_ONCE} at once`, rival)
say(`PostgreSQL, one by one, ${AT_ONCE} at once`, await rate(ours, AT_ONCE, 1), rival)
say(`PostgreSQL, batches of ${BATCH}, one at a time`, await rate(ours, 1, BATCH), rival)
const { rows } = await sql<{ sum: number; unbalanced: number }>`
  select sum(amount_pence)::bigint as sum, 0 as unbalanced from ledger_posting`.execute(
  server.everything,
)
console.log(`All postings come to ${rows[0]?.sum}.`)
await server.stop()

const folder = mkdtempSync(join(tmpdir(), 'good-days-bench-'))
const embedded = await buildPlatform(
  readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', GOOD_DAYS_NOW: NOW.toISOString() }),
)
await embedded.platform.national(async (national) => {
  await sql`select set_config('role', 'none', true)`.execute(national)
  await national
    .insertInto('council')
    .values({ ...councilRow, jurisdiction })
    .execute()
})
say('PGlite, one by one', await rate(embedded.platform, 1, 1, 5))
say(`PGlite, batches of ${BATCH}`, await rate(embedded.platform, 1, BATCH, 5))
await embedded.close()
rmSync(folder, { recursive: true })
