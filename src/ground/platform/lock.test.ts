import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, expect, test } from 'vitest'
import { askHolder, type CommandOut, holdData } from './lock.ts'

const children: ChildProcess[] = []
const folders: string[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const aFolder = (deeper = ''): string => {
  const folder = mkdtempSync(join(tmpdir(), 'good-days-lock-'))
  folders.push(folder)
  mkdirSync(join(folder, deeper), { recursive: true })
  return join(folder, deeper)
}

/** Starts a process of its own that takes the folder; gives it with its first words. */
async function aHolder(folder: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/holder.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => (await lines.next()).value as string
  return { child, next, said: await next() }
}

const heard = () => {
  const said: string[] = []
  const out: CommandOut = {
    line: (text) => said.push(text),
    complain: (text) => said.push(`! ${text}`),
    progress: ({ label, done, total }) => said.push(`${label} ${done}/${total}`),
  }
  return { said, out }
}
const ask = async (folder: string, ...argv: string[]) => {
  const { said, out } = heard()
  return { code: await askHolder(folder, { argv, cwd: '/somewhere' }, out), said }
}

test('a command is served by the process that holds the folder, with its lines, progress and exit code', async () => {
  const folder = aFolder()
  expect((await aHolder(folder)).said).toBe('held')
  expect(await ask(folder, 'echo', 'one', 'two')).toEqual({
    code: 7,
    said: ['in /somewhere', 'one', 'two', '! and a complaint', 'Echoing 1/1'],
  })
})

test('nobody answers in a folder that nobody holds', async () => {
  expect(await ask(aFolder(), 'echo')).toEqual({ code: undefined, said: [] })
})

test('a second process may not take a folder that a living one holds', async () => {
  const folder = aFolder()
  await aHolder(folder)
  expect((await aHolder(folder)).said).toContain('is in use by another Good Days')
})

test('of many that take a folder at once, one holds it', async () => {
  const folder = aFolder()
  const all = await Promise.all([aHolder(folder), aHolder(folder), aHolder(folder)])
  expect(all.filter(({ said }) => said === 'held')).toHaveLength(1)
})

test('after the holder is killed its socket is dead, and the folder can be taken again', async () => {
  const folder = aFolder()
  const { child } = await aHolder(folder)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(readdirSync(folder)).toEqual(['good-days.sock'])
  expect(await ask(folder, 'echo')).toEqual({ code: undefined, said: [] })
  expect((await aHolder(folder)).said).toBe('held')
})

test('a command that is cut off says so, and fails', async () => {
  const folder = aFolder()
  const { child } = await aHolder(folder)
  const asked = ask(folder, 'wait')
  setTimeout(() => child.kill('SIGKILL'), 200)
  expect(await asked).toEqual({
    code: 1,
    said: ['in /somewhere', '! The Good Days that was doing this has stopped before it was done.'],
  })
})

test('a command that meets a fault fails without a trace', async () => {
  const folder = aFolder()
  await aHolder(folder)
  const { code, said } = await ask(folder, 'fail')
  expect([code, said.at(-1)]).toEqual([1, '! The command failed: the log says why.'])
})

test('the holder learns that whoever asked has gone', async () => {
  const folder = aFolder()
  const { next } = await aHolder(folder)
  const other = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '-e',
      `import('#ground/platform/lock.ts').then(({ askHolder }) => askHolder(${JSON.stringify(folder)},
        { argv: ['wait'], cwd: '/' }, { line: console.log, complain() {}, progress() {} }))`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  children.push(other)
  await once(other.stdout, 'data')
  other.kill('SIGKILL')
  expect(await next()).toBe('gone')
})

test('a folder with a path too long for a socket is held all the same', async () => {
  const folder = aFolder(join('a'.repeat(60), 'b'.repeat(60)))
  const { child } = await aHolder(folder)
  expect((await ask(folder, 'echo', 'far down')).said).toContain('far down')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const hold = await holdData(folder, async () => 0)
  expect((await ask(folder, 'anything')).code).toBe(0)
  await hold.release()
  expect(readdirSync(folder)).toEqual([])
})
