import { sql } from 'kysely'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addCouncil } from '#ground/access/store.ts'
import { type OwnDatabase, ownDatabase } from '#test/postgres-platform.ts'
import { urlOf } from '#test/worker-database.ts'
import { audit } from './audit.ts'
import { checkAudit, sealAudit } from './audit-seals.ts'
import { buildPlatform, migrateServer } from './build.ts'
import { readConfig } from './config.ts'

let own: OwnDatabase
let severnshire: string
const now = new Date('2027-03-01T09:00Z')

beforeEach(async () => {
  own = await ownDatabase()
  severnshire = await own.addCouncil('severnshire')
})
afterEach(() => own.close())

const rows = async () => own.everything.selectFrom('audit').select('action').execute()
const written = (action: string) => [{ councilId: severnshire, action, at: now }]

describe('the program’s own login', () => {
  test('sees and writes the rows of its council only, however many connections it uses', async () => {
    const dyfrdwy = await own.addCouncil('dyfrdwy')
    const { platform } = await own.open()
    const both = [severnshire, dyfrdwy]
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        platform.transaction(both[i % 2] ?? '', (db) =>
          audit(db, [{ councilId: both[i % 2] ?? '', action: `seen ${i % 2}`, at: now }]),
        ),
      ),
    )
    const seen = await Promise.all(
      both.map((id) =>
        platform.transaction(id, (db) =>
          db.selectFrom('audit').select('action').distinct().execute(),
        ),
      ),
    )
    expect(seen).toEqual([[{ action: 'seen 0' }], [{ action: 'seen 1' }]])
    expect(await platform.national((db) => db.selectFrom('audit').selectAll().execute())).toEqual(
      [],
    )
  })

  test.each([
    ['the owner of the tables', 'good_days_owner', 'owns tables or is a superuser'],
    ['a superuser', 'postgres', 'owns tables or is a superuser'],
  ])('may not be %s', async (_, login, why) => {
    const config = readConfig({ DATABASE_URL: urlOf(own.name, login), LOG_LEVEL: 'silent' })
    await expect(buildPlatform(config)).rejects.toThrow(why)
  })

  test('an empty database, and a server that is not there, are one plain sentence each', async () => {
    const at = (DATABASE_URL: string) => buildPlatform(readConfig({ DATABASE_URL }))
    await expect(at(urlOf('postgres', 'good_days_program'))).rejects.toThrow('good-days migrate')
    await expect(at('postgresql://nobody:secret@127.0.0.1:1/good_days')).rejects.toThrow(
      'The database at 127.0.0.1:1/good_days cannot be reached (ECONNREFUSED): check DATABASE_URL',
    )
  })
})

describe('a transaction', () => {
  test('killed midway leaves nothing, and the next one works', async () => {
    const { platform } = await own.open()
    const killed = platform.transaction(severnshire, async (db) => {
      await audit(db, written('half done'))
      const { rows: mine } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
      await sql`select pg_terminate_backend(${mine[0]?.pid})`.execute(own.everything)
      await audit(db, written('never done'))
    })
    await expect(killed).rejects.toThrow()
    expect(await rows()).toEqual([])
    await platform.transaction(severnshire, (db) => audit(db, written('done')))
    expect(await rows()).toEqual([{ action: 'done' }])
  })

  test('that meets another is run again, and both are done', async () => {
    const { platform } = await own.open()
    let runs = 0
    const lock = (db: Parameters<typeof audit>[0], key: number) =>
      sql`select pg_advisory_xact_lock(${key})`.execute(db)
    const crossing = (first: number, second: number) =>
      platform.transaction(severnshire, async (db) => {
        runs += 1
        await lock(db, first)
        await new Promise((later) => setTimeout(later, 100))
        await lock(db, second)
        await audit(db, written(`${first} then ${second}`))
      })
    await Promise.all([crossing(1, 2), crossing(2, 1)])
    expect(await rows()).toHaveLength(2)
    expect(runs).toBeGreaterThan(2)
  })

  test('within another fails at once, though the server has more connections', async () => {
    const { platform } = await own.open()
    const nested = platform.transaction(severnshire, () => platform.national(async () => {}))
    await expect(nested).rejects.toThrow('inside a transaction')
  })
})

test('many processes seal one council’s audit into one whole chain', async () => {
  const built = await Promise.all([own.open(), own.open(), own.open()])
  const writing = Array.from({ length: 30 }, async (_, i) => {
    const { platform } = built[i % 3] ?? built[0]
    await platform.transaction(severnshire, (db) => audit(db, written(`seen ${i}`)))
    await sealAudit(platform, severnshire)
  })
  await Promise.all(writing)
  const { platform } = built[0]
  await sealAudit(platform, severnshire)
  const later = { ...platform, now: () => new Date('2027-03-01T09:05Z') }
  const report = await checkAudit(later, severnshire)
  expect(report).toMatchObject({ broken: [], unsealed: [] })
  expect(await rows()).toHaveLength(30)
})

describe('the owner', () => {
  test('migrates an empty database, even twice at once', async () => {
    const name = `empty_${Date.now()}`
    const admin = new pg.Client({ connectionString: urlOf('postgres') })
    await admin.connect()
    await admin.query(`create database ${name} owner good_days_owner`)
    await admin.end()
    const config = readConfig({ MIGRATE_DATABASE_URL: urlOf(name, 'good_days_owner') })
    const [one, other] = await Promise.all([migrateServer(config), migrateServer(config)])
    const lengths = [one.length, other.length].sort((a, b) => a - b)
    expect(lengths[0]).toBe(0)
    expect(lengths[1]).toBeGreaterThan(0)
    const program = readConfig({
      DATABASE_URL: urlOf(name, 'good_days_program'),
      LOG_LEVEL: 'silent',
    })
    const { check, close } = await buildPlatform(program)
    await check()
    await close()
  })

  test('that may not make what a migration needs is told so in one sentence', async () => {
    const config = readConfig({ MIGRATE_DATABASE_URL: urlOf('postgres', 'good_days_program') })
    await expect(migrateServer(config)).rejects.toThrow(
      'The database refused the migration 0000_migration (permission denied for schema public): give the login',
    )
  })

  test('adds a council by the one function that may, and cannot write the table', async () => {
    const { platform } = await own.open()
    const id = '0190aaaa-0000-7000-8000-000000000009'
    const row = { id, key: 'newshire', name_en: 'Newshire', name_cy: 'Newshire' }
    await expect(
      platform.national((db) =>
        db
          .insertInto('council')
          .values({ ...row, jurisdiction: 'ENGLAND', lat: 52, lon: -2 })
          .execute(),
      ),
    ).rejects.toMatchObject({ code: '42501' })
    await platform.national((db) =>
      addCouncil(db, {
        id: id,
        key: 'newshire',
        nameEn: 'Newshire',
        nameCy: 'Newshire',
        jurisdiction: 'ENGLAND',
        isDemo: false,
        centre: { lat: 52, lon: -2 },
      }),
    )
    const keys = await platform.national((db) => db.selectFrom('council').select('key').execute())
    expect(keys.map(({ key }) => key).sort()).toEqual(['newshire', 'severnshire'])
  })
})
