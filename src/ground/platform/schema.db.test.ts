import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { everything } from '#test/platform.ts'
import { whichDatabase } from '#test/worker-database.ts'
import { schemaText, writtenSchema } from '../../../scripts/schema.ts'

/** Rows that no council owns. Any other table must lead with its council. */
const NATIONAL = ['bank_holiday', 'council', 'council_host', 'migration', 'national_policy']

const tables = async (where: ReturnType<typeof sql>): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and ${where}
    order by 1`.execute(everything())
  return rows.map((row) => row.name)
}

describe('the schema keeps councils apart', () => {
  test('every table belongs to a council, or is one of the few national ones', async () => {
    const without = await tables(sql`not exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'council_id' and a.attnotnull and a.attnum = 1)`)
    expect(without).toEqual(NATIONAL)
  })

  test('the council leads every primary key, unique key and index of a council’s table', async () => {
    const { rows } = await sql<{ name: string }>`
      select i.indexrelid::regclass::text as name
      from pg_index i join pg_class c on c.oid = i.indrelid
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where c.relnamespace = 'public'::regnamespace and c.relname not in (${sql.join(NATIONAL)})
        and a.attname is distinct from 'council_id'`.execute(everything())
    expect(rows).toEqual([])
  })

  test('the council leads every foreign key, on both sides', async () => {
    const { rows } = await sql<{ name: string }>`
      select conrelid::regclass || ' ' || conname as name
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_attribute here on here.attrelid = k.conrelid and here.attnum = k.conkey[1]
      join pg_attribute there on there.attrelid = k.confrelid and there.attnum = k.confkey[1]
      where k.contype = 'f' and c.relnamespace = 'public'::regnamespace
        and c.relname not in (${sql.join(NATIONAL)})
        and (here.attname <> 'council_id'
          or there.attname <> case when k.confrelid = 'council'::regclass then 'id' else 'council_id' end)
    `.execute(everything())
    expect(rows).toEqual([])
  })

  test('row-level security is forced on each, with one policy for reading and writing', async () => {
    const named = sql`c.relname not in (${sql.join(NATIONAL)})`
    expect(
      await tables(sql`${named} and not (c.relrowsecurity and c.relforcerowsecurity)`),
    ).toEqual([])
    const policy = `(council_id = (NULLIF(current_setting('good_days.council'::text, true), ''::text))::uuid)`
    const open = await tables(sql`${named} and not exists (
      select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polpermissive
        and pg_get_expr(p.polqual, p.polrelid) = ${policy}
        and coalesce(pg_get_expr(p.polwithcheck, p.polrelid), ${policy}) = ${policy})`)
    expect(open).toEqual([])
    // A restrictive one besides can only take away from what that one allows.
    const many = await tables(sql`${named} and
      (select count(*) from pg_policy p where p.polrelid = c.oid and p.polpermissive) > 1`)
    expect(many).toEqual([])
  })

  test('views are read with the rights of whoever reads them, so that policies hold', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
        and not coalesce(reloptions @> array['security_invoker=true'], false)`.execute(everything())
    expect(rows).toEqual([])
  })

  test('the program may only read national rows, and owns nothing', async () => {
    const { rows } = await sql<{ name: string }>`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and (pg_get_userbyid(c.relowner) = 'good_days' or (c.relname in (${sql.join(NATIONAL)})
          and has_table_privilege('good_days', c.oid, 'insert, update, delete, truncate')))`.execute(
      everything(),
    )
    expect(rows).toEqual([])
    const { rows: may } = await sql<{ rolsuper: boolean; rolbypassrls: boolean }>`
      select rolsuper, rolbypassrls from pg_roles where rolname = 'good_days'`.execute(everything())
    expect(may).toEqual([{ rolsuper: false, rolbypassrls: false }])
  })

  test('both databases sort text alike, so that a plan is the same on both', async () => {
    const { rows } = await sql<{ word: string }>`
      select word from unnest(array['b', 'a', 'B', 'A', 'é', 'z', '1', '-']) as word order by word
    `.execute(everything())
    expect(rows.map((row) => row.word).join(' ')).toBe('- 1 A B a b z é')
  })
})

const ROOT = join(import.meta.dirname, '../../..')
/** The database's own clock, in the ways that SQL has of reading it. */
const CLOCK =
  /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(\s*\)|\b(current_(date|time|timestamp)|localtime(stamp)?)\b|'(now|today|tomorrow|yesterday)'/i
/** SQL in the program: what stands in a tagged template, or in a text that begins like a statement. */
const IN_CODE =
  /sql(<[^`]*?>)?`[^`]*`|['"`]\s*(select|insert|update|delete|with|create|alter)\b[^'"`]*/gis

test.runIf(whichDatabase() === 'PGlite')('no SQL of ours reads the database’s clock', () => {
  const migrations = globSync('db/migrations/*.sql', { cwd: ROOT }).filter((file) =>
    CLOCK.test(readFileSync(join(ROOT, file), 'utf8').replace(/--.*$/gm, '')),
  )
  const code = globSync('src/**/*.{ts,tsx}', { cwd: ROOT })
    .filter((file) => !file.includes('.test.'))
    .filter((file) =>
      (readFileSync(join(ROOT, file), 'utf8').match(IN_CODE) ?? []).some((text) =>
        CLOCK.test(text),
      ),
    )
  expect([...migrations, ...code]).toEqual([])
})

test('the search for the clock finds it where it is planted', () => {
  const planted = [
    'sql`select * from x where at < now()`',
    "run('update x set at = CURRENT_TIMESTAMP')",
  ]
  for (const text of planted)
    expect((text.match(IN_CODE) ?? []).some((found) => CLOCK.test(found))).toBe(true)
  expect(CLOCK.test('at timestamptz not null default now()')).toBe(true)
})

test('schema.ts is what the migrations say', async () => {
  expect(writtenSchema(), 'Run: npm run schema').toBe(await schemaText(everything()))
})
