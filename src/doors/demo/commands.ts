import { resolve } from 'node:path'
import type { Command } from 'commander'
import { dayOf } from '#ground/kernel/day.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { saveCounty } from './actions.ts'
import type { Compared } from './comparison.ts'
import { countyFromOpenData } from './read-open-county.ts'
import { explainOpenData } from './words.ts'

/** What somebody typed after `good-days county`. */
export type CountyRequest = {
  readonly area: string
  readonly data: string
  readonly seed?: number
}

type Setting = {
  readonly platform: Platform
  readonly seed: number
  /** The folder in which the command was typed. */
  readonly cwd: string
  readonly out: { readonly line: (text: string) => void; readonly complain: (text: string) => void }
}

/** Adds `county` to the command line. */
export function addCountyCommand(
  program: Command,
  run: (request: CountyRequest) => Promise<void>,
): void {
  program
    .command('county')
    .description('make a county of made-up people on real ground, from a folder of open data')
    .requiredOption('--area <area>', 'dorset, worcestershire, lincolnshire or wrexham')
    .requiredOption('--data <folder>', 'the folder of open data (docs/guides/open-data.md)')
    .option('--seed <number>', 'the seed that decides all chance (default: GOOD_DAYS_SEED)', Number)
    .action((options: CountyRequest) => run(options))
}

/** Makes and keeps the county, and says how its numbers compare with the published ones. 1: the folder is not as it should be. */
export async function countyCommand(
  { platform, seed, cwd, out }: Setting,
  request: CountyRequest,
): Promise<0 | 1> {
  const made = countyFromOpenData({
    area: request.area,
    folder: resolve(cwd, request.data),
    seed: request.seed ?? seed,
    today: dayOf(platform.now()),
  })
  if (!made.ok) {
    out.complain(explainOpenData({ language: 'en', seeing: 'standard' }, made.refusal))
    return 1
  }
  const { county, comparison } = made.value
  await saveCounty(platform, county)
  out.line(`Made ${county.council.nameEn}: everybody in it is made up, the ground is real.`)
  for (const line of comparisonLines(comparison)) out.line(line)
  out.line(`Now: good-days plan --council ${county.council.key}`)
  return 0
}

const comparisonLines = (comparison: readonly Compared[]): readonly string[] => [
  `${'Measure'.padEnd(64)} ${'here'.padStart(9)} ${'published'.padStart(9)}  source`,
  ...comparison.map(
    ({ measure, ours, published, source }) =>
      `${measure.padEnd(64)} ${String(ours).padStart(9)} ${String(published).padStart(9)}  ${source}`,
  ),
]
