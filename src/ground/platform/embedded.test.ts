import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCouncil } from '#ground/access/store.ts'
import { expectBackgroundWorks, seeing } from '#test/background.ts'
import { buildPlatform } from './build.ts'
import { readConfig } from './config.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'good-days-embedded-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const severnshire = '0190aaaa-0000-7000-8000-000000000001'
const config = () =>
  readConfig({
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    GOOD_DAYS_NOW: '2027-03-01T09:00:00Z stands',
  })

test('a folder is made, worked in, closed and opened again with all that was saved', async () => {
  const seen = seeing()
  const first = await buildPlatform(config(), seen.works)
  await first.platform.national((db) =>
    addCouncil(db, {
      id: severnshire,
      key: 'severnshire',
      nameEn: 'Severnshire',
      nameCy: 'Sir Hafren',
      jurisdiction: 'ENGLAND',
      isDemo: false,
      centre: { lat: 52, lon: -2 },
    }),
  )
  await expectBackgroundWorks(first, seen, severnshire)
  await first.check()
  await first.close()
  const second = await buildPlatform(config())
  const facts = await second.platform.transaction(severnshire, (db) =>
    db.selectFrom('fact').select('kind').execute(),
  )
  await second.close()
  expect(facts).toEqual([{ kind: 'session-cancelled' }])
  expect(readdirSync(dataDir)).toEqual(['database'])
}, 90_000)

test('a process killed while it writes loses nothing that it had said was saved', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/writer.ts', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let saved = 0
  child.stdout.on('data', (chunk: Buffer) => {
    saved += chunk.toString().split('\n').length - 1
    if (saved > 20) child.kill('SIGKILL')
  })
  await once(child, 'exit')
  const { platform, close } = await buildPlatform(config())
  const rows = await platform.transaction(severnshire, (db) =>
    db.selectFrom('audit').select('id').execute(),
  )
  await close()
  expect(rows.length).toBeGreaterThanOrEqual(saved)
}, 90_000)

test('a data folder that cannot be written is one plain sentence', async () => {
  const closed = readConfig({ DATA_DIR: '/dev/null/data', LOG_LEVEL: 'silent' })
  await expect(buildPlatform(closed)).rejects.toThrow(
    'The data folder /dev/null/data cannot be written (ENOTDIR): give this user the right to write there, or set DATA_DIR to another folder.',
  )
})

test('a long chain of work keeps nobody out: others have their turn between its statements', async () => {
  const { platform, close } = await buildPlatform(config())
  let turns = 0
  const others = setInterval(() => {
    turns += 1
  }, 0)
  const before = turns
  for (let n = 0; n < 30; n += 1)
    await platform.national((db) => sql`select pg_sleep(0.002)`.execute(db))
  const between = turns - before
  await platform.national(async (db) => {
    for (let n = 0; n < 200; n += 1) await sql`select pg_sleep(0.002)`.execute(db)
  })
  const within = turns - before - between
  clearInterval(others)
  await close()
  expect(between).toBeGreaterThanOrEqual(10)
  expect(within).toBeGreaterThanOrEqual(5)
}, 90_000)
