import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startGoodDays } from '../running.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the running program answers. */
    readonly origin: string
    /** The demo as it is after its first start: a data folder to copy, for a county of one's own. */
    readonly demoFolder: string
  }
}

/**
 * Starts the program once, as `npm start` does on a new machine, with its demo made and everyone's week proposed, and
 * keeps a copy of what it made: stories that change a county begin from that.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const demo = mkdtempSync(join(tmpdir(), 'good-days-demo-'))
  const env = { LOG_LEVEL: 'warn' }
  const first = await startGoodDays({ env })
  await first.end()
  cpSync(first.dataDir, demo, { recursive: true })
  await first.stop()
  const running = await startGoodDays({ from: demo, env })
  provide('origin', running.origin)
  provide('demoFolder', demo)
  return async () => {
    await running.stop()
    rmSync(demo, { recursive: true, force: true })
  }
}
