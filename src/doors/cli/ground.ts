import type { Config } from '#ground/platform/config.ts'
import type { Command, CommandOut } from '#ground/platform/lock.ts'
import type { WithPlatform } from './opening.ts'

/** What a command stands on: as it was typed, where its words go, and how it reaches the database. */
export type Ground = {
  readonly config: Config
  readonly command: Command
  readonly out: CommandOut
  readonly withPlatform: WithPlatform
  /** Aborted when the command is to stop: by Ctrl+C, or because whoever asked for it has gone. */
  readonly signal: AbortSignal
  /** Runs another command on other ground, as the holder of the data does for those that ask. */
  readonly runIn: (ground: Ground) => Promise<number>
}

/** The command was used wrongly. */
export const WRONG_USE = 2
/** The program met a fault of its own. */
export const OWN_FAULT = 70
