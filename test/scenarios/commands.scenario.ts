import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allCouncils } from '#ground/access/queries.ts'
import { buildPlatform } from '#ground/platform/build.ts'
import { readConfig } from '#ground/platform/config.ts'
import { expectSentence, goodDays, type Server, said, serving, type } from '../command-line.ts'
import { TEST_NOW } from '../running.ts'

const FILES = resolve('test/files/import')
const OPEN_DATA = resolve('../shared/data')
const NORTHSHIRE =
  'council northshire --name Northshire --jurisdiction ENGLAND --lat 52 --lon -2'.split(' ')
/** Longer than any test waits: it ends because it is stopped. */
const LONG_PLAN = 'plan --council severnshire --seconds 900 --steps 999999999999'.split(' ')

let home: string
let dataDir: string
let server: Server
const run = (...argv: string[]) => goodDays(argv, { dataDir, cwd: home })
const start = async () => {
  server = await serving({ dataDir, cwd: home })
}
const stop = async () => {
  server.child.kill('SIGTERM')
  return (await server.ended).code
}
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'good-days-beside-'))
  dataDir = join(home, 'data')
  await start()
})
afterAll(async () => {
  server.child.kill('SIGKILL')
  await server.ended
  rmSync(home, { recursive: true, force: true })
})

/** The folder's database, while nobody else has it open. */
const opened = () =>
  buildPlatform(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', GOOD_DAYS_NOW: TEST_NOW }))

/** What the folder holds. */
async function kept() {
  const built = await opened()
  const rows: Record<string, { people: number; weeks: number; runs: number; done: number }> = {}
  for (const { id, key } of await built.platform.national(allCouncils))
    rows[key] = await built.platform.transaction(id, async (db) => {
      const people = await db.selectFrom('person').select('id').execute()
      const weeks = await db.selectFrom('proposed_week').select('id').execute()
      const runs = await db.selectFrom('plan_run').select('finished_at').execute()
      const done = runs.filter((one) => one.finished_at !== null).length
      return { people: people.length, weeks: weeks.length, runs: runs.length, done }
    })
  await built.close()
  return rows
}

/** People enough that saving them takes seconds. */
function manyPeople(count: number): string {
  const [columns = '', one = ''] = readFileSync(join(FILES, 'small/people.csv'), 'utf8').split('\n')
  const alone = one.replace('943 476 5919', '').replace('P002=2,P003', ',')
  const rows = Array.from({ length: count }, (_, n) => alone.replace('P001', `Q${n}`))
  const file = join(home, 'people.csv')
  writeFileSync(file, [columns, ...rows, ''].join('\n'))
  return file
}

/** What is checked holds, but for the one provider of each demo county that has no insurance on purpose (docs/demo.md). */
async function expectSound(): Promise<void> {
  const { out, err } = await run('check')
  expect(out).toMatch(/^severnshire: \d+ seals of the audit read again$/m)
  expect(out).toMatch(/^severnshire: (9|10) of 10 invariants hold$/m)
  expect(err).toMatch(
    /^((severnshire|dyfrdwy): papers-hold: \S+: \d people have places; papers are missing\n)*$/,
  )
}

const runOf = (out: string) => /^Run +(\S+)$/m.exec(out)?.[1] ?? 'no run'

describe('beside the server', () => {
  test('a council is added, its files imported, and again without a change', async () => {
    expect(await run(...NORTHSHIRE)).toMatchObject({ code: 0, err: '' })
    expect((await run(...NORTHSHIRE)).code).toBe(1)
    const files = [join(FILES, 'small'), '--council', 'northshire']
    const first = await run('import', ...files, '--report', 'report.csv')
    expect([first.code, first.out]).toEqual([0, expect.stringContaining('People: 3 added')])
    expect(readFileSync(join(home, 'report.csv'), 'utf8')).toContain('people.csv,,4,,added')
    expect((await run('import', ...files)).out).toContain('Nothing changed.')
    const faulty = await run('import', join(FILES, 'faults'), '--council', 'northshire')
    expect([faulty.code, faulty.out]).toEqual([1, expect.stringContaining('bookings.csv, row')])
  })

  test('a plan is made, written where the command was typed, and replayed', async () => {
    const files = ['--json', 'weeks.json', '--csv', 'weeks.csv']
    const made = await run('plan', '--council', 'northshire', '--steps', '200', ...files)
    expect([made.code, made.err]).toEqual([0, 'Planning …\n'])
    expect(JSON.parse(readFileSync(join(home, 'weeks.json'), 'utf8')).run).toBe(runOf(made.out))
    expect(readFileSync(join(home, 'weeks.csv'), 'utf8')).toContain('person,session,place,')
    const again = await run('plan', '--council', 'northshire', '--replay', runOf(made.out))
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('The same result')])
    const nowhere = await run('plan', '--council', 'northshire', '--json', 'none/weeks.json')
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining('cannot be written')])
  })

  test('it is checked, brought up to date, and not served twice', async () => {
    await expectSound()
    expect((await run('migrate')).out).toBe('The database is up to date.\n')
    expectSentence(await run('serve'), 1, 'is in use by another Good Days')
  })

  test('a port in use is one plain sentence, and so is a folder without a council', async () => {
    const env = { DEMO: 'no', PORT: String(server.port) }
    const second = { dataDir: join(home, 'second'), cwd: home, env }
    const taken = `Port ${server.port} is in use by another program`
    expectSentence(await goodDays(['serve'], second), 1, taken)
    expectSentence(await goodDays(['check'], second), 0, 'There is no council yet')
    expect(readdirSync(second.dataDir)).toEqual(['database'])
  })

  test('a county is made on real ground', async (context) => {
    if (!existsSync(OPEN_DATA)) context.skip('The open data is not beside the repository')
    const made = await run('county', '--area', 'wrexham', '--data', OPEN_DATA)
    expect([made.code, made.out]).toEqual([0, expect.stringContaining('Made Wrexham')])
    const planned = await run('plan', '--council', 'wrexham', '--steps', '500', '--dry-run')
    expect([planned.code, planned.out]).toEqual([0, expect.stringMatching(/^People +\d{3}/m)])
  })
})

describe('asked to stop', () => {
  test('a command leaves nothing, and the server goes on without its work', async () => {
    const plan = type(LONG_PLAN, { dataDir, cwd: home })
    await said(plan.child.stderr, 'Planning …')
    plan.child.kill('SIGINT')
    const { code, err } = await plan.ended
    expect([code, err]).toEqual([130, expect.stringContaining('Stopped before it was done')])
    await expectSound()
  })

  test('a server answers the request under way, and tells the command', async () => {
    const plan = type(LONG_PLAN, { dataDir, cwd: home })
    await said(plan.child.stderr, 'Planning …')
    const answer = slowRequest(server)
    await wait(300)
    const stopped = stop()
    expect(await answer).toMatch(/^HTTP\/1\.1 [2345]\d\d /)
    expect(await stopped).toBe(0)
    const { code, err } = await plan.ended
    expect(code).not.toBe(0)
    expect(err).toContain('Stopped before it was done')
    expect(readdirSync(dataDir)).toEqual(['database'])
    const { severnshire, northshire } = await kept()
    expect([severnshire?.done, (severnshire?.runs ?? 0) >= 3]).toEqual([1, true])
    expect(northshire).toEqual({ people: 3, weeks: 2, runs: 1, done: 1 })
  })
})

/** A form whose last words come after the server was asked to stop. */
function slowRequest({ port }: Server): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const head = [
    'POST /sign-in/demo HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    `Origin: http://127.0.0.1:${port}`,
    'Content-Type: application/x-www-form-urlencoded',
    'Content-Length: 11',
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\naccount`)
  setTimeout(() => socket.write('=nob'), 900)
  return new Promise((answered, failed) => {
    socket.once('data', (text) => {
      answered(text.toString())
      socket.destroy()
    })
    socket.once('error', failed)
    socket.once('close', () => failed(new Error('The request was cut off')))
  })
}

describe('without a server', () => {
  test('a command works on the folder itself, which it lets go of', async () => {
    await expectSound()
    const files = [join(FILES, 'small'), '--council', 'northshire']
    expect((await run('import', ...files)).out).toContain('Nothing changed.')
    expect((await run('plan', '--council', 'northshire', '--steps', '50')).code).toBe(0)
    expect(readdirSync(dataDir)).toEqual(['database'])
  })

  test('another beside it is told to wait, and one that is stopped lets go of the folder', async () => {
    const before = await kept()
    const plan = type(LONG_PLAN, { dataDir, cwd: home })
    await said(plan.child.stderr, 'Planning …')
    const other = await run('check')
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('Another command is at')])
    plan.child.kill('SIGTERM')
    const { code, err } = await plan.ended
    expect([code, err]).toEqual([143, expect.stringContaining('Stopped before it was done')])
    expect(readdirSync(dataDir)).toEqual(['database'])
    const { weeks, done } = (await kept()).severnshire ?? {}
    expect([weeks, done]).toEqual([before.severnshire?.weeks, before.severnshire?.done])
  })
})

describe('killed without a word', () => {
  test('the server and the commands beside it: what was said to be done is there, and nothing half done', async () => {
    await start()
    const before = manyPeople(4_000)
    const plan = type(LONG_PLAN, { dataDir, cwd: home })
    const acknowledged = await run(...NORTHSHIRE.map((word) => word.replace('north', 'south')))
    expect(acknowledged.code).toBe(0)
    const saving = type(['import', before, '--council', 'northshire'], { dataDir, cwd: home })
    await said(saving.child.stderr, 'Importing …')
    await wait(500)
    for (const { child } of [server, saving, plan]) child.kill('SIGKILL')
    await Promise.all([server.ended, saving.ended, plan.ended])
    const after = await kept()
    expect(after.southshire).toEqual({ people: 0, weeks: 0, runs: 0, done: 0 })
    expect((await saving.ended).out).not.toContain('Imported.')
    expect(after.northshire?.people).toBe(3)
    expect(after.severnshire?.done).toBe(1)
  })

  test('a command that holds the folder itself, and the server starts after it', async () => {
    const plan = type(LONG_PLAN, { dataDir, cwd: home })
    await said(plan.child.stderr, 'Planning …')
    plan.child.kill('SIGKILL')
    await plan.ended
    expect(readdirSync(dataDir)).toContain('good-days.sock')
    await start()
    await expectSound()
    expect(await stop()).toBe(0)
    expect((await kept()).severnshire?.done).toBe(1)
  })
})

test('a database that a newer version took something away from is left as it is', async () => {
  const built = await opened()
  await built.database.session((sql) =>
    sql("insert into migration values (9001, '9001_less', 'contract', '', '2026-09-01T08:00Z')"),
  )
  await built.close()
  const why = 'The database has had the migration 9001_less, which takes away something'
  for (const command of ['serve', 'check']) expectSentence(await run(command), 3, why)
  expect(readdirSync(dataDir)).toEqual(['database'])
})
