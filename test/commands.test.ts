import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ground } from '#doors/cli/ground.ts'
import { programOf } from '#doors/cli/program.ts'
import { readConfig } from '#ground/platform/config.ts'
import { expectSentence, goodDays, type Typing } from './command-line.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'good-days-commands-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const NO_DEMO = { DEMO: 'no' }
const inFolder = (name: string, env: Typing['env'] = NO_DEMO): Typing => ({
  dataDir: join(folder, name),
  env,
})

describe('help', () => {
  const ground: Ground = {
    config: readConfig({}),
    command: { argv: [], cwd: '/' },
    out: { line: () => {}, complain: () => {}, progress: () => {} },
    signal: new AbortController().signal,
    withPlatform: () => Promise.reject(new Error('help opens no database')),
    runIn: () => Promise.resolve(0),
  }
  const commands = programOf(ground, () => {}).commands.map((one) => one.name())

  test.each(commands)('of %s has an example of it, and every exit code', async (name) => {
    const said: string[] = []
    const out = { ...ground.out, line: (text: string) => said.push(text) }
    const program = programOf({ ...ground, out }, () => {})
    await expect(program.parseAsync([name, '--help'], { from: 'user' })).rejects.toThrow()
    const help = said.join('\n')
    expect(help).toMatch(new RegExp(`For example:\\n  .*good-days ${name}`))
    for (const code of [0, 1, 2, 3, 70, 130]) expect(help).toMatch(new RegExp(`^  ${code} `, 'm'))
  })

  test('is shown where no command is given, and that is wrong use', async () => {
    const { code, err } = await goodDays([], inFolder('none'))
    expect(code).toBe(2)
    for (const name of commands) expect(err).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
  })
})

describe('one plain sentence and an exit code, for', () => {
  test.each([
    ['a command that there is not', ['plann'], 2, "unknown command 'plann'"],
    ['an option that there is not', ['plan', '--sed', '1'], 2, "unknown option '--sed'"],
    ['a number that is none', ['plan', '--steps', 'many'], 2, 'Put a whole number.'],
    ['a worker on the embedded database', ['worker'], 2, 'there is no worker beside it'],
  ])('%s', async (_, argv, expected, words) => {
    const { code, err } = await goodDays(argv, inFolder('wrong-use'))
    expect([code, err]).toEqual([expected, expect.stringContaining(words)])
    expect(err).not.toMatch(/^ {4}at /m)
  })

  test.each([
    ['a wrong setting', { PORT: 'three' }, 2, 'PORT is "three": put a number from 0 to 65535'],
    [
      'a database server that is not there',
      { DATABASE_URL: 'postgresql://somebody:secret@127.0.0.1:1/nowhere' },
      1,
      'The database at 127.0.0.1:1/nowhere cannot be reached (ECONNREFUSED)',
    ],
    [
      'a migration without its address',
      { DATABASE_URL: 'postgresql://somebody:secret@127.0.0.1:1/nowhere', command: 'migrate' },
      1,
      'MIGRATE_DATABASE_URL is not set',
    ],
  ])('%s', async (_, { command = 'serve', ...env }: Record<string, string>, code, words) => {
    const ended = await goodDays([command], inFolder('settings', { ...NO_DEMO, ...env }))
    expectSentence(ended, code, words)
    expect(ended.err).not.toContain('secret')
  })

  test.each(['serve', 'check'])('a data folder beneath a file, to %s', async (command) => {
    writeFileSync(join(folder, 'a-file'), '')
    const dataDir = join(folder, 'a-file', 'data')
    const ended = await goodDays([command], { dataDir, env: NO_DEMO })
    expectSentence(ended, 1, `The data folder ${dataDir} cannot be written (ENOTDIR)`)
  })

  test('a data folder that may only be read', async (context) => {
    // Whoever is root may write anywhere: the program is started as somebody who is not.
    const isRoot = process.getuid?.() === 0
    if (process.platform === 'win32') context.skip('folders are not closed by their mode here')
    const dataDir = join(folder, 'read-only')
    mkdirSync(dataDir)
    chmodSync(folder, 0o755)
    chmodSync(dataDir, 0o555)
    const ended = await goodDays(['serve'], {
      ...{ dataDir, env: { ...NO_DEMO, HOME: tmpdir() } },
      ...(isRoot && { uid: 65_534 }),
    })
    expectSentence(ended, 1, `The data folder ${dataDir} cannot be written (EACCES)`)
  })
})
