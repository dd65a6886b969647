import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Parameters } from './engine/parameters.ts'
import type { Problem } from './engine/problem.ts'
import type { Result } from './engine/result.ts'

/** Everything that is needed to run a plan again and get the same answer. */
export type StoredRun = {
  readonly id: Id
  readonly seed: number
  readonly engineVersion: string
  readonly problem: Problem
  readonly problemHash: string
  readonly resultHash: string
  readonly result: Result
}

type Frozen = { readonly bytes: Buffer; readonly hash: string }

/** JSON in the order that the program wrote it, so that the same value is the same bytes. */
export function frozen(value: Problem | Result): Frozen {
  const json = JSON.stringify(value)
  return { bytes: gzipSync(json), hash: createHash('sha256').update(json).digest('hex') }
}
const thawed = (bytes: Uint8Array): unknown => JSON.parse(gunzipSync(bytes).toString())

type Begun = Pick<StoredRun, 'id' | 'seed' | 'engineVersion' | 'problem'> & {
  readonly parameters: Parameters
  readonly now: Date
}

export async function saveBegun(db: Db, councilId: Id, run: Begun): Promise<void> {
  const problem = frozen(run.problem)
  await db
    .insertInto('plan_run')
    .values({
      ...{ council_id: councilId, id: run.id, started_at: run.now, seed: run.seed },
      ...{ parameters: JSON.stringify(run.parameters), engine_version: run.engineVersion },
      ...{ problem: problem.bytes, problem_hash: problem.hash },
    })
    .execute()
}

export async function saveFinished(
  db: Db,
  councilId: Id,
  { id, result, now }: { readonly id: Id; readonly result: Result; readonly now: Date },
): Promise<void> {
  const { bytes, hash } = frozen(result)
  await db
    .updateTable('plan_run')
    .set({ result: bytes, result_hash: hash, finished_at: now })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
}

/** @throws NotFound where the council has no such run, or it did not finish */
export async function loadRun(db: Db, councilId: Id, id: Id): Promise<StoredRun> {
  const row = await db
    .selectFrom('plan_run')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row?.result || !row.result_hash) throw new NotFound(`No finished run ${id}`)
  return {
    id: row.id,
    seed: row.seed,
    engineVersion: row.engine_version,
    problem: thawed(row.problem) as Problem,
    problemHash: row.problem_hash,
    result: thawed(row.result) as Result,
    resultHash: row.result_hash,
  }
}
