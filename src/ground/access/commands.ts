import { type Command, InvalidArgumentError, Option } from 'commander'
import { newId } from '#ground/kernel/id.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { addCouncil } from './actions.ts'
import { findCouncil } from './queries.ts'

/** What somebody typed after `good-days council`. */
export type CouncilRequest = {
  readonly key: string
  readonly name: string
  readonly nameCy?: string
  readonly jurisdiction: 'ENGLAND' | 'WALES'
  readonly lat: number
  readonly lon: number
}

const keyOf = (text: string): string => {
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(text))
    throw new InvalidArgumentError('Put small letters, digits and hyphens: wrexham, north-shire.')
  return text
}
const within =
  (least: number, most: number) =>
  (text: string): number => {
    const degrees = Number(text)
    if (text.trim() === '' || !(degrees >= least && degrees <= most))
      throw new InvalidArgumentError(`Put degrees between ${least} and ${most}.`)
    return degrees
  }

/** Adds `council` to the command line. */
export function addCouncilCommand(
  program: Command,
  run: (request: CouncilRequest) => Promise<void>,
): void {
  program
    .command('council')
    .description('add a council, whose people and places can then be imported')
    .argument('<key>', 'its short name in addresses, such as severnshire', keyOf)
    .requiredOption('--name <name>', 'its name in English')
    .option('--name-cy <name>', 'its name in Welsh, where it has one of its own')
    .addOption(
      new Option('--jurisdiction <law>', 'whose law it works under')
        .choices(['ENGLAND', 'WALES'])
        .makeOptionMandatory(),
    )
    .requiredOption('--lat <degrees>', 'the middle of it, north', within(49, 61))
    .requiredOption('--lon <degrees>', 'the middle of it, east (west is negative)', within(-9, 2))
    .action((key: string, options: Omit<CouncilRequest, 'key'>) => run({ key, ...options }))
}

type Out = { readonly line: (text: string) => void }

/** Adds a council. 0: added. 1: there is one of that key already, and it stays as it is. */
export async function councilCommand(
  platform: Platform,
  out: Out,
  { key, name, nameCy = name, jurisdiction, lat, lon }: CouncilRequest,
): Promise<0 | 1> {
  const there = await platform.national((db) => findCouncil(db, key))
  if (there) {
    out.line(`There is a council ${key} already: ${there.nameEn}. Nothing was changed.`)
    return 1
  }
  const id = newId(platform.now())
  const council = {
    id,
    key,
    nameEn: name,
    nameCy,
    jurisdiction,
    isDemo: false,
    centre: { lat, lon },
  }
  await platform.transaction(id, (db) => addCouncil(db, council))
  out.line(`Added the council ${name} (${key}).`)
  return 0
}
