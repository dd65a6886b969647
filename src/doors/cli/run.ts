import { CommanderError } from 'commander'
import { type Ground, WRONG_USE } from './ground.ts'
import { programOf } from './program.ts'

/** Runs one command to its end. @returns its exit code */
export async function runIn(ground: Ground): Promise<number> {
  let code = 0
  const program = programOf(ground, (ended) => {
    code = ended
  })
  try {
    await program.parseAsync([...ground.command.argv], { from: 'user' })
    return code
  } catch (error) {
    // Commander has said what is wrong already, or shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE
    throw error
  }
}
