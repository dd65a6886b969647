import { fromKysely, type Job, PgBoss } from 'pg-boss'
import { CIVIL_ZONE, type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { sealAudit } from './audit-seals.ts'
import type { Database } from './database.ts'
import { hearFact, type Listener } from './facts.ts'
import { bossOn, JOB_SCHEMA } from './job-tables.ts'
import type { Log } from './log.ts'
import { doMinute, type MinuteWork } from './minute.ts'
import { doNight, type NightWork } from './night.ts'
import type { Db, Fact, Platform } from './platform.ts'

/** What the features do in the background. */
export type Works = {
  readonly listeners?: readonly Listener[]
  readonly nights?: readonly NightWork[]
  readonly minutes?: readonly MinuteWork[]
}
export type Jobs = {
  /** Puts a new fact before everyone who listens, in the transaction in which it happened. */
  readonly enqueue: (db: Db, fact: Fact) => Promise<void>
  /** Starts to work, in this process. Any number of processes may. */
  readonly work: (platform: Platform) => Promise<void>
  /** Lets running jobs finish, then stops. */
  readonly stop: () => Promise<void>
}
type Making = { readonly database: Database; readonly works: Works; readonly log: Log }

const SEAL = 'seal-audit'
const MINUTE = 'minute'
const NIGHTFALL = 'nightfall'
const NIGHT = 'night'
const EVERY_MINUTE = '* * * * *'
/** Ten past three: clocks change between one and two, so there is one such moment in every night. */
const BY_NIGHT = '10 3 * * *'
const HALF_A_MINUTE = 30
/** Councils' night work is spread over two hours on a server. */
const SPREAD_SECONDS = 7_200
/** Seconds between two pieces of a night's work: there are many, and most are short. */
const NEXT_OF_THE_NIGHT = 0.5
const STOP_MILLISECONDS = 20_000
const KEPT_SECONDS = 3_600

const RETRIES = { retryLimit: 5, retryDelay: 10, retryBackoff: true, retryDelayMax: 600 } as const
const queueOf = (listener: Listener): string => `fact.${listener.feature}.${listener.to}`

function newBoss({ database, log }: Making, working: boolean): PgBoss {
  const boss = new PgBoss({
    db: bossOn(database.session),
    schema: JOB_SCHEMA,
    backend: database.kind === 'embedded' ? 'pglite' : 'postgres',
    migrate: false,
    createSchema: false,
    supervise: working,
    schedule: working,
    // The program owns no index, so it may not rebuild one.
    reindex: false,
    monitorVacuum: false,
  })
  boss.on('error', (error) => log.error({ error }, 'The job queue met a fault'))
  boss.on('warning', ({ message }) => log.warn({ kind: message }, 'The job queue warns'))
  return boss
}

/** The queues, before the boss starts: what it knows of them when it starts, it need not ask within a transaction. */
async function makeQueues(boss: PgBoss, { listeners = [] }: Works): Promise<void> {
  for (const name of listeners.map(queueOf)) await boss.createQueue(name, RETRIES)
  await boss.createQueue(SEAL, { retryLimit: 0, deleteAfterSeconds: KEPT_SECONDS })
  const passing = { retryLimit: 0, deleteAfterSeconds: KEPT_SECONDS }
  await boss.createQueue(MINUTE, { ...passing, policy: 'short' })
  await boss.createQueue(NIGHTFALL, { ...RETRIES, policy: 'short' })
  await boss.createQueue(NIGHT, { ...RETRIES, policy: 'exclusive' })
}

/** Background work, on pg-boss in the same database (design section 2). */
export async function makeJobs(making: Making): Promise<Jobs> {
  const { works } = making
  const running: PgBoss[] = []
  const start = async (working: boolean): Promise<PgBoss> => {
    const boss = newBoss(making, working)
    await makeQueues(boss, works)
    await boss.start()
    running.push(boss)
    return boss
  }
  // Begun at once where anybody listens, since it cannot begin inside the transaction that tells.
  const sender = works.listeners?.length ? await start(false) : undefined
  return {
    enqueue: async (db, fact) => {
      for (const listener of works.listeners ?? [])
        if (listener.to === fact.kind)
          await sender?.send(queueOf(listener), factData(fact), { db: fromKysely(db) })
    },
    work: async (platform) => {
      const boss = await start(true)
      await workOn(boss, platform, making)
    },
    stop: async () => {
      for (const boss of running.splice(0))
        await boss.stop({ graceful: true, timeout: STOP_MILLISECONDS, close: false })
    },
  }
}

type FactData = { readonly kind: string; councilId: Id; subject: Id; readonly at: string }
const factData = ({ kind, councilId, subject, at }: Fact): FactData => ({
  ...{ kind, councilId, subject },
  at: at.toISOString(),
})

async function workOn(boss: PgBoss, platform: Platform, { database, works, log }: Making) {
  const on = <T>(queue: string, handle: (job: Job<T>) => Promise<void>, seconds = 2) =>
    boss.work<T>(queue, { pollingIntervalSeconds: seconds }, async (jobs) => {
      for (const job of jobs)
        try {
          await handle(job)
        } catch (error) {
          log.error({ error, queue, jobId: job.id }, 'A job failed, and will be tried again')
          throw new Error(`The job ${job.id} failed: see the log`)
        }
    })
  for (const listener of works.listeners ?? [])
    await on<FactData>(queueOf(listener), ({ data }) =>
      hearFact(platform, listener, { ...data, at: new Date(data.at) }),
    )
  await on<{ again?: boolean } | null>(SEAL, async ({ data }) => {
    for (const council of await councils(platform)) await sealAudit(platform, council)
    // The schedule wakes once a minute, which would leave rows unsealed for a little more than one.
    if (!data?.again) await boss.send(SEAL, { again: true }, { startAfter: HALF_A_MINUTE })
  })
  await on(MINUTE, async () => {
    const councilIds = await councils(platform)
    await doMinute(platform, { works: works.minutes ?? [], councilIds, log })
  })
  await on<{ spread?: boolean } | null>(NIGHTFALL, async ({ data }) => {
    const spread = data?.spread === true && database.kind === 'server'
    await fanOut(boss, platform, works.nights ?? [], spread ? SPREAD_SECONDS : 0)
  })
  const nightly = async ({ data }: Job<NightData>) => {
    const work = works.nights?.find((one) => one.name === data.work)
    if (!work) return
    const days = await doNight(platform, work, data)
    log.info({ work: work.name, councilId: data.councilId, count: days.length }, 'Night work done')
  }
  await on<NightData>(NIGHT, nightly, NEXT_OF_THE_NIGHT)
  await boss.schedule(SEAL, EVERY_MINUTE, {}, { tz: CIVIL_ZONE })
  if (works.minutes?.length) {
    await boss.schedule(MINUTE, EVERY_MINUTE, {}, { tz: CIVIL_ZONE })
    await boss.send(MINUTE, {})
  }
  await boss.schedule(NIGHTFALL, BY_NIGHT, { spread: true }, { tz: CIVIL_ZONE })
  // What was missed while the program was off. A night that is done already is not done again.
  if (works.nights?.length) await boss.send(NIGHTFALL, {})
}

type NightData = { readonly work: string; readonly councilId: Id; readonly day: Day }

async function fanOut(
  boss: PgBoss,
  platform: Platform,
  nights: readonly NightWork[],
  spread: number,
): Promise<void> {
  const day = dayOf(platform.now())
  const all = await councils(platform)
  for (const { name: work } of nights)
    for (const [i, councilId] of all.entries())
      await boss.send(NIGHT, { work, councilId, day } satisfies NightData, {
        singletonKey: `${work}.${councilId}.${day}`,
        startAfter: Math.floor((spread * i) / all.length),
      })
}

const councils = async (platform: Platform): Promise<readonly Id[]> => {
  const rows = await platform.national((db) => db.selectFrom('council').select('id').execute())
  return rows.map((row) => row.id).sort()
}
