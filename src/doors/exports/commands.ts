import { writeFileSync } from 'node:fs'
import { type Command, InvalidArgumentError } from 'commander'
import { writeCsv } from '#ground/documents/csv.ts'
import { writeWorkbook } from '#ground/documents/write-workbook.ts'
import { type Day, dayOf, readDay } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { exportPlans } from './actions.ts'
import { COLUMNS, rowOf } from './costed-plan.ts'

/** What somebody typed after `good-days export plans`. */
export type ExportRequest = {
  readonly council?: string
  readonly on?: Day
  readonly to: string
}

const day = (text: string): Day => {
  const read = readDay(text)
  if (!read) throw new InvalidArgumentError('Put a day, as 2026-09-01.')
  return read
}
const file = (text: string): string => {
  if (!/\.(csv|xlsx)$/i.test(text))
    throw new InvalidArgumentError('Put a file that ends in .csv or .xlsx.')
  return text
}

/** Adds `export plans` to the command line. `run` opens the platform, finds the council and calls `exportCommand`. */
export function addExportCommand(
  program: Command,
  run: (request: ExportRequest) => Promise<void>,
): void {
  program
    .command('export')
    .description('write what is here to a file for other systems (docs/guides/take-your-data.md)')
    .command('plans')
    .description('the costed plans in force on a day, one row for each line')
    .option('--council <key>', 'the council, where there is more than one')
    .option('--on <day>', 'the day (default: today)', day)
    .requiredOption('--to <file>', 'the file to write: .csv or .xlsx', file)
    .action((options: ExportRequest) => run(options))
}

type Setting = {
  readonly platform: Platform
  readonly councilId: Id
  readonly out: { readonly line: (text: string) => void }
}

/** Writes the file, and says how much is in it. */
export async function exportCommand(
  { platform, councilId, out }: Setting,
  { on = dayOf(platform.now()), to }: ExportRequest,
): Promise<0> {
  const lines = await exportPlans(platform, { councilId, on })
  const rows = lines.map(rowOf)
  const isBook = /\.xlsx$/i.test(to)
  writeFileSync(to, isBook ? await writeWorkbook('plans', COLUMNS, rows) : writeCsv(COLUMNS, rows))
  const plans = new Set(lines.map((line) => line.person)).size
  out.line(`Wrote ${lines.length} lines of ${plans} plans in force on ${on} to ${to}.`)
  return 0
}
