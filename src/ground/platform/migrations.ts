import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotGoOn } from './platform.ts'
import type { Run } from './session.ts'

export type MigrationKind = 'expand' | 'contract'
export type Migration = {
  readonly number: number
  readonly name: string
  readonly kind: MigrationKind
  readonly sql: string
  readonly checksum: string
}
/** A migration that a database has had. */
export type Applied = Pick<Migration, 'number' | 'name' | 'kind' | 'checksum'>

/** The exit code of a program that is too old, or too new, for its database. */
export const WRONG_DATABASE = 3

export const MIGRATIONS = join(import.meta.dirname, '../../../db/migrations')

/** Reads the numbered migrations of a folder, in order. The first line of each says what it does to an older program. */
export function readMigrations(folder = MIGRATIONS): readonly Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file, i) => {
      const sql = readFileSync(join(folder, file), 'utf8')
      const number = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(file)?.[1])
      if (number !== i + 1)
        throw new Error(`Migrations are numbered without a gap, 0001_name.sql first: ${file}`)
      const kind = /^--! (expand|contract)\r?\n/.exec(sql)?.[1] as MigrationKind | undefined
      if (!kind) throw new Error(`The first line of ${file} must be "--! expand" or "--! contract"`)
      const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
      return { number, name: file.replace(/\.sql$/, ''), kind, sql, checksum }
    })
}

/**
 * Which migrations a database still lacks.
 * @throws CannotGoOn where it has had a *contract* that this program does not know, or one that reads otherwise now.
 *   An unknown *expand* only adds, so an older program runs on over it.
 */
export function pending(
  known: readonly Migration[],
  applied: readonly Applied[],
): readonly Migration[] {
  for (const one of applied) {
    const ours = known.find((migration) => migration.number === one.number)
    if (!ours && one.kind === 'contract')
      throw new CannotGoOn(
        `The database has had the migration ${one.name}, which takes away something that this version of Good Days needs: start the newer version that made it.`,
        WRONG_DATABASE,
      )
    if (ours && ours.checksum !== one.checksum)
      throw new CannotGoOn(
        `The migration ${one.name} was changed after the database had it: put db/migrations/${ours.name}.sql back as it was, and write what is new as a migration of its own.`,
        WRONG_DATABASE,
      )
  }
  const had = new Set(applied.map((one) => one.number))
  return known.filter((migration) => !had.has(migration.number))
}

const TABLE = `create table if not exists migration (
  number integer primary key,
  name text not null,
  kind text not null check (kind in ('expand', 'contract')),
  checksum text not null,
  applied_at timestamptz not null
)`

/** The migrations that a database has had; none where it is empty. */
export async function appliedMigrations(run: Run): Promise<readonly Applied[]> {
  const [found] = await run("select to_regclass('public.migration') is not null as there")
  if (!found?.there) return []
  return (await run(
    'select number, name, kind, checksum from migration order by number',
  )) as unknown as readonly Applied[]
}

/**
 * Brings a database up to date, as its owner: each migration in a transaction of its own, so that one that fails leaves
 * nothing of itself behind.
 * @returns the names of those applied now
 */
export async function migrate(
  run: Run,
  { now, known = readMigrations() }: { now: () => Date; known?: readonly Migration[] },
): Promise<readonly string[]> {
  const missing = pending(known, await appliedMigrations(run))
  await run(TABLE).catch((error) => {
    throw whyFailed('0000_migration', error)
  })
  for (const migration of missing) {
    await run('begin')
    try {
      await run(migration.sql)
      await run(
        'insert into migration (number, name, kind, checksum, applied_at) values ($1, $2, $3, $4, $5)',
        [migration.number, migration.name, migration.kind, migration.checksum, now()],
      )
      await run('commit')
    } catch (error) {
      await run('rollback')
      throw whyFailed(migration.name, error)
    }
  }
  return missing.map((migration) => migration.name)
}

const MAY_NOT = '42501'

function whyFailed(name: string, error: unknown): Error {
  if ((error as { code?: string }).code !== MAY_NOT)
    return new Error(`The migration ${name} failed`, { cause: error })
  return new CannotGoOn(
    `The database refused the migration ${name} (${(error as Error).message}): give the login in MIGRATE_DATABASE_URL that right, as docs/guides/settings.md shows.`,
  )
}
