import { accessSync, constants, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Config } from './config.ts'
import type { Database } from './database.ts'
import { kyselyOn, openFolder } from './embedded.ts'
import { writeFact } from './facts.ts'
import { type Jobs, makeJobs, type Works } from './jobs.ts'
import { makeLog } from './log.ts'
import { readMigrations } from './migrations.ts'
import { CannotGoOn, type Platform } from './platform.ts'
import { checkPrepared, prepare } from './prepare.ts'
import { asOwner, openServer } from './server.ts'
import { transactions } from './transactions.ts'

/** The platform with what runs behind it. Built once, in main.ts or by a command. */
export type Built = {
  readonly platform: Platform
  readonly database: Database
  readonly jobs: Jobs
  /** For `/health`. @throws CannotGoOn where the database lacks a migration, or has one too many */
  readonly check: () => Promise<void>
  /** Jobs first, then the database. */
  readonly close: () => Promise<void>
}

/** @throws CannotGoOn where the data folder cannot be made or written */
export function writableFolder(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    return dataDir
  } catch (error) {
    throw new CannotGoOn(
      `The data folder ${resolve(dataDir)} cannot be written (${(error as { code?: string }).code}): give this user the right to write there, or set DATA_DIR to another folder.`,
    )
  }
}

/** Opens the database that the settings name. On the embedded one this process must hold the folder: see lock.ts. */
async function openDatabase(config: Config, log: Platform['log']): Promise<Database> {
  if (config.database.kind === 'server') {
    const database = await openServer(config.database.url, log)
    try {
      await database.session((run) => checkPrepared(run))
      return database
    } catch (error) {
      await database.close()
      throw error
    }
  }
  const pool = await openFolder(writableFolder(config.database.dataDir), async (one) => {
    await one.session((run) => prepare(run, { kind: 'embedded', now: config.now }))
  })
  const db = kyselyOn(pool)
  return {
    kind: 'embedded',
    db,
    role: 'good_days',
    session: pool.session,
    close: () => pool.end(),
  }
}

/**
 * Opens the database and builds the platform on it. Jobs are told of facts from now on; they are worked only after
 * `jobs.work(platform)`.
 */
export async function buildPlatform(config: Config, works: Works = {}): Promise<Built> {
  const log = makeLog({ level: config.logLevel, now: config.now })
  const database = await openDatabase(config, log)
  const jobs = await makeJobs({ database, works, log }).catch(async (error: unknown) => {
    await database.close()
    throw error
  })
  const platform: Platform = {
    ...transactions(database),
    now: config.now,
    tell: async (db, fact) => {
      if (await writeFact(db, fact)) await jobs.enqueue(db, fact)
    },
    log,
  }
  const close = async () => {
    await jobs.stop()
    await database.close()
  }
  const known = readMigrations()
  const check = () => database.session((run) => checkPrepared(run, known))
  return { platform, database, jobs, check, close }
}

/**
 * Brings a server's database up to date: `good-days migrate`. The embedded one is brought up to date when it is opened.
 * @returns the names of the migrations applied now
 */
export async function migrateServer(config: Config): Promise<readonly string[]> {
  return asOwner(ownersUrl(config), (run) => prepare(run, { kind: 'server', now: config.now }))
}

function ownersUrl(config: Config): string {
  if (!config.migrateUrl)
    throw new CannotGoOn(
      'MIGRATE_DATABASE_URL is not set: put the address of the database with the login that owns its tables.',
    )
  return config.migrateUrl
}
