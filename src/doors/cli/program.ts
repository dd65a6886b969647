import { accessSync, constants } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Command as Commander } from 'commander'
import { addPlanCommand, planCommand } from '#council/allocation/commands.ts'
import { addCountyCommand, countyCommand } from '#doors/demo/commands.ts'
import { addExportCommand, exportCommand } from '#doors/exports/commands.ts'
import { addImportCommand, importCommand } from '#doors/imports/commands.ts'
import { addOutsideCommand, outsideCommand } from '#doors/imports/outside-commands.ts'
import { addCouncilCommand, councilCommand } from '#ground/access/commands.ts'
import { allCouncils } from '#ground/access/queries.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Config } from '#ground/platform/config.ts'
import { CannotGoOn, type Platform } from '#ground/platform/platform.ts'
import { type Ground, WRONG_USE } from './ground.ts'
import { addHelp } from './help.ts'
import type { WithPlatform } from './opening.ts'
import { addOperatorCommands } from './operator.ts'

/**
 * The whole command line. The same program reads a command in the process where it was typed and, where another one
 * holds the embedded database, in that one.
 */
export function programOf(ground: Ground, exit: (code: number) => void): Commander {
  const { config, command, out, signal, withPlatform } = ground
  const program = new Commander('good-days')
    .description('Good Days: day opportunities for adults with learning disabilities')
    .exitOverride()
    .showHelpAfterError('Put --help after it to see how it is used.')
    .configureOutput({
      writeOut: (text) => out.line(text.trimEnd()),
      writeErr: (text) => out.complain(text.trimEnd()),
    })
  const here = (path: string) => resolve(command.cwd, path)
  const plain = (label: string) => ({
    line: out.line,
    complain: out.complain,
    progress: (done: number, total: number) => out.progress({ label, done, total }),
  })
  const doing = async (work: Parameters<WithPlatform>[0]) => exit(await withPlatform(work))
  const { seed } = config

  addOperatorCommands(program, ground, exit)
  addCouncilCommand(program, (asked) =>
    doing(({ platform }) => councilCommand(platform, out, asked)),
  )
  addCountyCommand(program, (asked) =>
    doing(({ platform }) => countyCommand({ platform, seed, cwd: command.cwd, out }, asked)),
  )
  addImportCommand(program, (asked) =>
    doing(async ({ platform }) => {
      const located = {
        ...{ ...asked, paths: asked.paths.map(here) },
        ...(asked.report !== undefined && { report: writable(here(asked.report)) }),
      }
      const councilId = await councilNamed(platform, config, asked.council)
      return importCommand({ platform, councilId, out: plain('Importing') }, located)
    }),
  )
  addOutsideCommand(program, (asked) =>
    doing(async ({ platform }) => {
      const located = {
        ...asked,
        ...(asked.report !== undefined && { report: writable(here(asked.report)) }),
      }
      const councilId = await councilNamed(platform, config, asked.council)
      return outsideCommand({ platform, councilId, out: plain('Reading the feed') }, located)
    }),
  )
  addExportCommand(program, (asked) =>
    doing(async ({ platform }) => {
      const located = { ...asked, to: writable(here(asked.to)) }
      const councilId = await councilNamed(platform, config, asked.council)
      return exportCommand({ platform, councilId, out: plain('Exporting') }, located)
    }),
  )
  addPlanCommand(program, (asked) =>
    doing(async ({ platform }) => {
      const located = {
        ...asked,
        ...(asked.json !== undefined && { json: writable(here(asked.json)) }),
        ...(asked.csv !== undefined && { csv: writable(here(asked.csv)) }),
      }
      const councilId = await councilNamed(platform, config, asked.council)
      const setting = { platform, councilId, seed, signal, out: plain('Planning') }
      return planCommand(setting, located)
    }),
  )
  addHelp(program)
  return program
}

/**
 * A file that is to be written when the work is done. That its folder is there is seen before the work.
 * @throws CannotGoOn where it is not, or may not be written to
 */
function writable(file: string): string {
  try {
    accessSync(dirname(file), constants.W_OK)
    return file
  } catch {
    throw new CannotGoOn(
      `${file} cannot be written: name a file in a folder that is there and that you may write to.`,
      WRONG_USE,
    )
  }
}

/** The council that a command is about: the one named, else the default, else the only one. */
async function councilNamed(
  platform: Platform,
  config: Config,
  named: string | undefined,
): Promise<Id> {
  const councils = await platform.national(allCouncils)
  const keys = councils.map(({ key }) => key).join(', ')
  const key = named ?? config.defaultCouncil
  const only = councils.length === 1 ? councils[0] : undefined
  const found = key === undefined ? only : councils.find((council) => council.key === key)
  if (found) return found.id
  const are =
    keys === '' ? 'There is none yet: add one with `good-days council`.' : `There are: ${keys}.`
  throw new CannotGoOn(
    key === undefined
      ? `Say which council with --council. ${are}`
      : `There is no council ${key}. ${are}`,
    WRONG_USE,
  )
}
