import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'
import type { Run } from './session.ts'

/** One open database: PGlite in a folder, or a PostgreSQL server. The rest of the program cannot tell them apart. */
export type Database = {
  readonly kind: 'embedded' | 'server'
  readonly db: Kysely<Schema>
  /**
   * The role that each transaction takes on. The embedded database is opened as its owner, so its transactions must;
   * on a server the login itself owns nothing.
   */
  readonly role: 'good_days' | undefined
  /** Runs raw SQL on one held connection, outside every council: for jobs, health and migrations. */
  readonly session: <T>(work: (run: Run) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}
