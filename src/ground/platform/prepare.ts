import type { Database } from './database.ts'
import { makeJobTables } from './job-tables.ts'
import {
  appliedMigrations,
  type Migration,
  migrate,
  pending,
  readMigrations,
} from './migrations.ts'
import { CannotGoOn } from './platform.ts'
import type { Run } from './session.ts'

type Preparing = {
  readonly kind: Database['kind']
  readonly now: () => Date
  readonly known?: readonly Migration[]
}

/** Any number will do, so long as every migrator takes the same: two at once run one after the other. */
const MIGRATORS = 7_304_170

/**
 * Brings a database up to date as its owner: the migrations, then the job tables.
 * @returns the names of the migrations applied now
 */
export async function prepare(
  run: Run,
  { kind, now, known = readMigrations() }: Preparing,
): Promise<readonly string[]> {
  await run('select pg_advisory_lock($1)', [MIGRATORS])
  try {
    const names = await migrate(run, { now, known })
    await makeJobTables(run, kind)
    return names
  } finally {
    await run('select pg_advisory_unlock($1)', [MIGRATORS])
  }
}

/** @throws CannotGoOn where the database lacks a migration, or has had one that this program cannot work with */
export async function checkPrepared(run: Run, known = readMigrations()): Promise<void> {
  const missing = pending(known, await appliedMigrations(run))
  if (missing.length > 0)
    throw new CannotGoOn(
      `The database is older than this version of Good Days (it lacks ${missing.map((one) => one.name).join(', ')}): run "good-days migrate" with MIGRATE_DATABASE_URL set, then start again.`,
    )
}
