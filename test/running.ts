import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Running = {
  readonly origin: string
  readonly dataDir: string
  readonly process: ChildProcess
  /** Asks it to stop and waits until it has; its folder stays. */
  readonly end: () => Promise<void>
  /** The same, and its folder goes. */
  readonly stop: () => Promise<void>
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** The moment at which the demo's people live in tests: a Tuesday in term, at nine in the morning. */
export const TEST_NOW = '2026-09-01T08:00:00Z'

type Starting = { readonly from?: string; readonly env?: Readonly<Record<string, string>> }

/**
 * Starts the program itself, as `npm start` does, on a folder of its own.
 * @param from a data folder to copy, so that the demo need not be made again
 */
export async function startGoodDays({ from, env = {} }: Starting = {}): Promise<Running> {
  const dataDir = mkdtempSync(join(tmpdir(), 'good-days-'))
  if (from) cpSync(from, dataDir, { recursive: true })
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: {
      ...process.env,
      PORT: String(port),
      BASE_URL: origin,
      DATA_DIR: dataDir,
      GOOD_DAYS_NOW: TEST_NOW,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-8_000)
    })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const end = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const stop = async () => {
    await end()
    rmSync(dataDir, { recursive: true, force: true })
  }
  await answering(origin, ended, () => said)
  return { origin, dataDir, process: child, end, stop }
}

async function answering(
  origin: string,
  ended: Promise<number | null>,
  said: () => string,
): Promise<void> {
  let over = false
  void ended.then(() => {
    over = true
  })
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (over) throw new Error(`The program ended before it answered:\n${said()}`)
    const response = await fetch(`${origin}/health`).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  throw new Error(`The program did not answer in three minutes:\n${said()}`)
}
