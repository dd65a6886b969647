import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect } from 'vitest'
import { freePort, TEST_NOW } from './running.ts'

const LOADER = import.meta.resolve('tsx')
const PROGRAM = new URL('../src/doors/cli/good-days.ts', import.meta.url).pathname
const TSCONFIG = new URL('../tsconfig.json', import.meta.url).pathname

/** How a command ended: its exit code or the signal that ended it, and what it said. */
export type Ended = { readonly code: number | string; readonly out: string; readonly err: string }
export type Command = { readonly child: ChildProcess; readonly ended: Promise<Ended> }

export type Typing = {
  readonly dataDir: string
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
}

/** Types a command as a process of its own, as somebody at a terminal would. */
export function type(
  argv: readonly string[],
  { dataDir, cwd = process.cwd(), env = {}, uid }: Typing,
): Command {
  const child = spawn(process.execPath, ['--import', LOADER, PROGRAM, ...argv], {
    cwd,
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: TSCONFIG,
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      // Vitest sets one of its own.
      BASE_URL: '',
      GOOD_DAYS_NOW: TEST_NOW,
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  const ended = once(child, 'close').then(([code, signal]) => ({ code: code ?? signal, out, err }))
  return { child, ended }
}

/** Types a command and waits for its end. */
export const goodDays = (argv: readonly string[], typing: Typing): Promise<Ended> =>
  type(argv, typing).ended

export type Server = Command & { readonly origin: string; readonly port: number }

/** Starts the server on a folder, and waits until it answers. */
export async function serving(typing: Typing): Promise<Server> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const command = type(['serve'], {
    ...typing,
    env: { PORT: String(port), BASE_URL: origin, ...typing.env },
  })
  let over: Ended | undefined
  void command.ended.then((how) => {
    over = how
  })
  for (let tries = 0; tries < 1_800; tries += 1) {
    if (over) throw new Error(`The server ended before it answered: ${JSON.stringify(over)}`)
    const response = await fetch(`${origin}/health`).catch(() => undefined)
    if (response?.ok) return { ...command, origin, port }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The server did not answer in three minutes')
}

/** Waits until a command has said something. */
export const said = (stream: ChildProcess['stderr'], words: string): Promise<void> =>
  new Promise((heard) => {
    let all = ''
    stream?.on('data', (chunk: Buffer) => {
      all += chunk.toString()
      if (all.includes(words)) heard()
    })
  })

/** One plain sentence on stderr, with its exit code, and nothing of the program's insides. */
export function expectSentence({ code, err }: Ended, expected: number, words: string): void {
  const lines = err.split('\n').filter((line) => line !== '' && !line.endsWith(' …'))
  expect({ code, lines }).toEqual({ code: expected, lines: [expect.stringContaining(words)] })
  expect(err).not.toMatch(/^ {4}at /m)
}
