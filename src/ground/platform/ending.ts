import { CannotGoOn } from './platform.ts'

/** What the machine says, in words for whoever keeps it. */
const MACHINE: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room, then start again. Nothing that was saved is lost.',
  EROFS: 'The data folder lies on a disk that may only be read: set DATA_DIR to another folder.',
  EACCES:
    'This user may not use a file or socket in the data folder: start Good Days as the user whose folder it is, or set DATA_DIR to another.',
  EMFILE: 'Too many files are open on this machine: raise its limit (ulimit -n), then start again.',
  ECONNREFUSED: 'The database server does not answer: check that it runs, then start again.',
}

/**
 * What to say when a command ends by a fault, and its exit code: one sentence for what is outside the program, and the
 * whole trace only for a fault of our own.
 */
export function ending(error: unknown): { readonly says: string; readonly exitCode: number } {
  if (error instanceof CannotGoOn) return { says: error.message, exitCode: error.exitCode }
  const known = MACHINE[(error as { code?: string } | null)?.code ?? '']
  if (known) return { says: known, exitCode: 1 }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    says: `Good Days met a fault of its own. Please report it with these lines:\n${trace}`,
    exitCode: 70,
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Waits until the process is asked to stop. A second asking ends it at once, as somebody at a terminal expects. */
export const askedToStop = (): Promise<NodeJS.Signals> =>
  new Promise((asked) => {
    for (const signal of SIGNALS) process.once(signal, () => asked(signal))
  })
