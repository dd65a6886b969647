import { randomUUID } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type Built, buildPlatform } from '#ground/platform/build.ts'
import { type Config, readConfig } from '#ground/platform/config.ts'
import type { Works } from '#ground/platform/jobs.ts'
import { parserOf } from '#ground/platform/parsers.ts'
import type { Schema } from '#ground/platform/schema.ts'
import { cloneTemplate, urlOf } from './worker-database.ts'

/** A database of its own on the real server, for a test that needs several connections. Nothing is rolled back. */
export type OwnDatabase = {
  readonly name: string
  readonly config: Config
  /** Opens it as the program does, by a login that owns nothing. Each call is a process of its own, as it were. */
  readonly open: (works?: Works) => Promise<Built>
  /** As the superuser, past every policy. */
  readonly everything: Kysely<Schema>
  /** Adds a council and gives its id. */
  readonly addCouncil: (key: string) => Promise<string>
  /** Closes all that was opened. */
  readonly close: () => Promise<void>
}

/** @param environment settings besides those of the database */
export async function ownDatabase(
  environment: Readonly<Record<string, string>> = {},
): Promise<OwnDatabase> {
  const name = await cloneTemplate()
  const config = readConfig({
    LOG_LEVEL: 'silent',
    GOOD_DAYS_NOW: '2027-03-01T09:00:00Z stands',
    DATABASE_URL: urlOf(name, 'good_days_program'),
    MIGRATE_DATABASE_URL: urlOf(name, 'good_days_owner'),
    ...environment,
  })
  const types = { getTypeParser: parserOf }
  const everything = new PostgresDialect({
    pool: new pg.Pool({ connectionString: urlOf(name), max: 2, types }),
  })
  const all = new Kysely<Schema>({ dialect: everything })
  const opened: Built[] = []
  return {
    name,
    config,
    everything: all,
    open: async (works) => {
      const built = await buildPlatform(config, works)
      opened.push(built)
      return built
    },
    addCouncil: async (key) => {
      const id = randomUUID()
      const names = { name_en: key, name_cy: key, jurisdiction: 'ENGLAND', lat: 52, lon: -2 }
      await all
        .insertInto('council')
        .values({ id, key, ...names })
        .execute()
      return id
    },
    close: async () => {
      for (const built of opened.splice(0)) await built.close()
      await all.destroy()
    },
  }
}
