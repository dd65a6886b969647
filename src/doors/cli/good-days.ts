import { readConfig } from '#ground/platform/config.ts'
import { ending } from '#ground/platform/ending.ts'
import type { Command } from '#ground/platform/lock.ts'
import { openingFor } from './opening.ts'
import { runIn } from './run.ts'
import { stopSignal } from './stopping.ts'
import { terminalOut } from './terminal.ts'

/** Runs one command as it was typed at a terminal, and ends the process with its exit code. */
export async function goodDaysCommand(argv: readonly string[]): Promise<void> {
  const out = terminalOut()
  const command: Command = { argv, cwd: process.cwd() }
  try {
    const ground = { config: readConfig(process.env), command, out, signal: stopSignal() }
    process.exitCode = await runIn({ ...ground, withPlatform: openingFor(ground), runIn })
    out.end()
  } catch (error) {
    const { says, exitCode } = ending(error)
    out.complain(says)
    process.exitCode = exitCode
  }
}

await goodDaysCommand(process.argv.slice(2))
