import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { buildPlatform } from '#ground/platform/build.ts'
import { readConfig } from '#ground/platform/config.ts'
import type { Db } from '#ground/platform/platform.ts'
import { yearlyCost } from '#weeks/plans/plan.ts'
import { activePlan } from '#weeks/plans/queries.ts'
import { raised, recosted } from '#weeks/plans/uplift.ts'
import { applyUplift, previewUplift } from '#weeks/plans/uplift-actions.ts'
import { startGoodDays, TEST_NOW } from '../test/running.ts'

/**
 * Re-costing 5,000 plans in force of five sessions each for a rise of 7.39 %, on PGlite: the preview, and the rise itself
 * with its prices and budgets, beside a plain loop that reads each plan and reckons it by itself (of 250 plans, and what
 * that comes to for all) in the same run.
 */
const PLANS = 5000
const LINES = 5
const LOOPED = 250

/** The demo's county, left behind when the program has stopped. */
async function demoFolder(): Promise<string> {
  const running = await startGoodDays()
  const kept = mkdtempSync(join(tmpdir(), 'good-days-bench-'))
  running.process.kill('SIGTERM')
  await new Promise((done) => running.process.once('exit', done))
  cpSync(running.dataDir, kept, { recursive: true })
  await running.stop()
  return kept
}

/** Made-up people with a plan in force and a budget that is just enough. */
async function layPlans(db: Db, councilId: Id): Promise<readonly Id[]> {
  await sql`insert into person select (jsonb_populate_record(null::person, to_jsonb(p) || jsonb_build_object(
      'id', gen_random_uuid(), 'reference', 'BENCH' || n, 'nhs_number', null))).*
    from (select * from person where council_id = ${councilId} order by id limit 1) p, generate_series(1, ${PLANS}::int) n`.execute(
    db,
  )
  await sql`insert into assessment (council_id, id, person_id, jurisdiction, state, started_on, decided_on, eligible)
    select council_id, gen_random_uuid(), id, 'ENGLAND', 'decided', '2026-01-05', '2026-01-12', true from person
    where council_id = ${councilId} and reference like 'BENCH%'`.execute(db)
  await sql`insert into support_plan (council_id, id, person_id, number, state, assessment_id, starts_on, made_at)
    select a.council_id, gen_random_uuid(), a.person_id, 1, 'active', a.id, '2026-02-01', '2026-02-01T09:00:00Z'
    from assessment a join person p on p.council_id = a.council_id and p.id = a.person_id
    where a.council_id = ${councilId} and p.reference like 'BENCH%'`.execute(db)
  await sql`insert into plan_line (council_id, id, plan_id, thread_id, kind, what, session_id, provider_id, route, staff,
      people, rhythm, weekday, times_a_week, weeks, unit, unit_pence, price_source, yearly_pence, starts_on, chosen_by, chosen_how)
    select v.council_id, gen_random_uuid(), v.id, gen_random_uuid(), 'session', s.title_en, s.id, s.provider_id,
      'managed', 1, 5, 'weekly', s.weekday, 1, 48, 'sitting', 3588, 'session-price', 48 * 3588, '2026-02-01', 'person', 'talk'
    from support_plan v join person p on p.council_id = v.council_id and p.id = v.person_id and p.reference like 'BENCH%'
    cross join (select * from session where council_id = ${councilId} order by id limit ${LINES}) s
    where v.council_id = ${councilId}`.execute(db)
  await sql`insert into budget (council_id, id, person_id, number, state, assessment_id, indicative_pence, adjusted_pence,
      agreed_pence, person_pays_pence, council_pays_pence, valid_from, made_at)
    select a.council_id, gen_random_uuid(), a.person_id, 1, 'active', a.id, c.cost, c.cost, c.cost, 0, c.cost,
      '2026-02-01', '2026-02-01T09:00:00Z'
    from assessment a join person p on p.council_id = a.council_id and p.id = a.person_id and p.reference like 'BENCH%'
    cross join (select ${LINES}::bigint * 48 * 3588 as cost) c where a.council_id = ${councilId}`.execute(
    db,
  )
  const { rows } = await sql<{ id: Id }>`select id from person where council_id = ${councilId}
    and reference like 'BENCH%' order by id`.execute(db)
  return rows.map((row) => row.id)
}

const dataDir = await demoFolder()
const config = readConfig({ DATA_DIR: dataDir, GOOD_DAYS_NOW: TEST_NOW })
const built = await buildPlatform(config)
const { platform } = built
const timed = async <T>(work: () => Promise<T>) => {
  const began = performance.now()
  const value = await work()
  return { value, seconds: (performance.now() - began) / 1000 }
}
try {
  const councilId = await platform.national(async (db) => {
    const found = await db
      .selectFrom('council')
      .select('id')
      .where('key', '=', 'severnshire')
      .executeTakeFirstOrThrow()
    return found.id
  })
  const people = await platform.transaction(councilId, (db) => layPlans(db, councilId))
  const account = await platform.transaction(councilId, (db) =>
    db
      .selectFrom('account')
      .select('id')
      .where('council_id', '=', councilId)
      .executeTakeFirstOrThrow(),
  )
  const rise = { byHundredths: 739 }
  const raising = { councilId, kind: 'session', from: day('2026-11-02'), rise } as const
  const loop = await timed(() =>
    platform.transaction(councilId, async (db) => {
      for (const personId of people.slice(0, LOOPED)) {
        const plan = await activePlan(db, councilId, personId)
        const lines = plan?.lines.map((line) => ({
          ...line,
          yearly: recosted(line, raised(line.unitPrice, rise)),
        }))
        yearlyCost({ lines: lines ?? [] })
      }
    }),
  )
  const preview = await timed(() =>
    platform.transaction(councilId, (db) => previewUplift(db, raising)),
  )
  const applied = await timed(() =>
    platform.transaction(councilId, (db) =>
      applyUplift(db, { ...raising, accountId: account.id, now: platform.now() }),
    ),
  )
  const looped = (loop.seconds * PLANS) / LOOPED
  const said = (name: string, seconds: number) =>
    console.log(
      `${name.padEnd(46)} ${seconds.toFixed(2).padStart(7)} s ${(seconds / looped).toFixed(3).padStart(8)} of the loop`,
    )
  console.log(`${preview.value.plans.length} plans, ${preview.value.lines.length} lines`)
  said(`a loop over each plan (${LOOPED}, and for all)`, looped)
  said('the preview', preview.seconds)
  said('prices, lines and budgets raised', applied.seconds)
} finally {
  await built.close()
  rmSync(dataDir, { recursive: true, force: true })
}
