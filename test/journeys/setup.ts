import type { TestProject } from 'vitest/node'
import { startGoodDays } from '../running.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the running program answers. */
    readonly origin: string
  }
}

/** Starts the program once, as `npm start` does on a new machine, with its demo made and everyone's week proposed. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const running = await startGoodDays({ env: { LOG_LEVEL: 'warn' } })
  provide('origin', running.origin)
  return running.stop
}
