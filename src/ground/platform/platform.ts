import type { Kysely } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Log } from './log.ts'
import type { Schema } from './schema.ts'

export type Db = Kysely<Schema>

/** Something that happened, told to every later feature that listens. Ids and moments only: no personal data. */
export type Fact = {
  readonly kind: string
  readonly councilId: Id
  /** The thing it happened to. With `kind` it makes the fact's key: told twice, it is heard once. */
  readonly subject: Id
  readonly at: Date
}

/** What the outside world gives us. Built once in main.ts; replaced whole in tests. */
export type Platform = {
  /** Runs the work for one council, in one transaction: all of it happens, or none, and no other council is seen. */
  readonly transaction: <T>(councilId: Id, work: (db: Db) => Promise<T>) => Promise<T>
  /** Reads rows that belong to no council: councils, hosts, rates. Nothing of a council's own can be seen here. */
  readonly national: <T>(work: (db: Db) => Promise<T>) => Promise<T>
  /** The only clock. No query, default, policy or view reads the database's. */
  readonly now: () => Date
  /** Writes the fact in the same transaction as what happened; jobs follow once it has committed. */
  readonly tell: (db: Db, fact: Fact) => Promise<void>
  readonly log: Log
}

/** Thrown when a link leads nowhere, or to something that this reader may not see. The web edge answers 404. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** Thrown when somebody else changed it first. The web edge asks the reader to look again. */
export class Conflict extends Error {
  override name = 'Conflict'
}

/** Something outside the program that it cannot work with, said in one plain sentence. Ends a command without a stack trace. */
export class CannotGoOn extends Error {
  override name = 'CannotGoOn'
  readonly exitCode: number
  constructor(sentence: string, exitCode = 1) {
    super(sentence)
    this.exitCode = exitCode
  }
}
