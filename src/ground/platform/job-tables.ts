import { type Db as BossDb, PgBoss } from 'pg-boss'
import type { Database } from './database.ts'
import type { Run } from './session.ts'

/** The schema that pg-boss keeps its tables in. Its own clock and defaults rule there, and nothing of ours does. */
export const JOB_SCHEMA = 'pgboss'

/** Lets pg-boss work through our connection, so that on the embedded database it waits its turn like everyone else. */
export const bossOn = (session: Database['session']): BossDb => ({
  executeSql: (text, values) =>
    session(async (run) => ({ rows: [...(await run(text, values?.length ? values : undefined))] })),
})

const GRANTS = `
grant usage on schema ${JOB_SCHEMA} to good_days;
grant select, insert, update, delete on all tables in schema ${JOB_SCHEMA} to good_days;
grant usage on all sequences in schema ${JOB_SCHEMA} to good_days;
grant execute on all functions in schema ${JOB_SCHEMA} to good_days;`

/** Makes the job tables or brings them up to date, as the owner, and lets the program's role work with them. */
export async function makeJobTables(run: Run, kind: Database['kind']): Promise<void> {
  const boss = new PgBoss({
    db: bossOn((work) => work(run)),
    schema: JOB_SCHEMA,
    backend: kind === 'embedded' ? 'pglite' : 'postgres',
    supervise: false,
    schedule: false,
  })
  let fault: Error | undefined
  boss.on('error', (error) => {
    fault = error
  })
  await boss.start()
  await boss.stop({ graceful: false, close: false })
  if (fault) throw fault
  await run(GRANTS)
}
