import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type OnePool, openPglite, poolOfOne } from './embedded.ts'
import { appliedMigrations, migrate, readMigrations } from './migrations.ts'
import { CannotGoOn } from './platform.ts'

const now = () => new Date('2027-03-01T09:00Z')
let pool: OnePool
let folder: string

beforeAll(async () => {
  pool = poolOfOne(await openPglite({}))
})
afterAll(() => pool.end())
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'good-days-migrations-'))
  await pool.session((run) => run('drop schema public cascade; create schema public'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, sql: string) => writeFileSync(join(folder, `${name}.sql`), sql)
const go = () => pool.session((run) => migrate(run, { now, known: readMigrations(folder) }))
const applied = () => pool.session(appliedMigrations)

test('migrations are applied in order, once each, and recorded with what they were', async () => {
  write('0001_first', '--! expand\ncreate table a (n int);')
  write('0002_second', '--! contract\nalter table a rename to b;')
  expect(await go()).toEqual(['0001_first', '0002_second'])
  expect(await go()).toEqual([])
  expect(await applied()).toMatchObject([
    { number: 1, name: '0001_first', kind: 'expand', checksum: expect.stringMatching(/^\w{64}$/) },
    { number: 2, name: '0002_second', kind: 'contract' },
  ])
})

test('one that fails leaves nothing of itself, and what came before it stays', async () => {
  write('0001_first', '--! expand\ncreate table a (n int);')
  write('0002_second', '--! expand\ncreate table b (n int); create table a (n int);')
  await expect(go()).rejects.toThrow('0002_second failed')
  expect(await applied()).toHaveLength(1)
  const [b] = await pool.session((run) => run("select to_regclass('b') as b"))
  expect(b).toEqual({ b: null })
})

test('one that was changed after the database had it is refused', async () => {
  write('0001_first', '--! expand\ncreate table a (n int);')
  await go()
  write('0001_first', '--! expand\ncreate table a (n bigint);')
  await expect(go()).rejects.toThrow('was changed after the database had it')
})

test('line ends of another system are no change', async () => {
  write('0001_first', '--! expand\ncreate table a (n int);\n')
  await go()
  write('0001_first', '--! expand\r\ncreate table a (n int);\r\n')
  expect(await go()).toEqual([])
})

test('an unknown migration that only adds is let be', async () => {
  write('0001_first', '--! expand\ncreate table a (n int);')
  write('0002_newer', '--! expand\ncreate table b (n int);')
  await go()
  rmSync(join(folder, '0002_newer.sql'))
  expect(await go()).toEqual([])
})

test('an unknown migration that takes away stops the program, in one plain sentence', async () => {
  write('0001_first', '--! expand\ncreate table a (n int);')
  write('0002_newer', '--! contract\ndrop table a;')
  await go()
  rmSync(join(folder, '0002_newer.sql'))
  await expect(go()).rejects.toThrow(
    new CannotGoOn(
      'The database has had the migration 0002_newer, which takes away something that this version of Good Days needs: start the newer version that made it.',
      3,
    ),
  )
})

test.each([
  ['0001_first', 'create table a (n int);', 'The first line'],
  ['0001_first', '--! maybe\ncreate table a (n int);', 'The first line'],
  ['0002_first', '--! expand\n', 'numbered without a gap'],
  ['first', '--! expand\n', 'numbered without a gap'],
])('%s with "%s" is not a migration', (name, sql, why) => {
  write(name, sql)
  expect(() => readMigrations(folder)).toThrow(why)
})
