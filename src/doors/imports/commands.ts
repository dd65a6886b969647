import { writeFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { importFiles } from './actions.ts'
import { openFiles } from './read-files.ts'
import { filesAt } from './read-paths.ts'
import { refusalCsv, refusalLines, reportCsv, reportLines } from './report-commands.ts'
import { words } from './words.ts'

/** What somebody typed after `good-days import`. */
export type ImportRequest = {
  /** The key of a council, where there is more than one. */
  readonly council?: string
  readonly dryRun: boolean
  readonly strict: boolean
  /** Where the row-by-row report goes. */
  readonly report?: string
  readonly language: View['language']
  readonly paths: readonly string[]
}

export type Out = {
  readonly line: (text: string) => void
  readonly progress: (done: number, total: number) => void
}

/** 0: done. 1: something was wrong with the files, and nothing was imported. 2: the command was used wrongly. */
export type ImportExit = 0 | 1 | 2

/** Adds `import` to the command line. `run` opens the platform, finds the council and calls `importCommand`. */
export function addImportCommand(
  program: Command,
  run: (request: ImportRequest) => Promise<void>,
): void {
  program
    .command('import')
    .description('bring people, places, sessions and bookings in from CSV files or XLSX workbooks')
    .argument('<paths...>', 'files, or folders of them (docs/guides/bring-your-data.md)')
    .option('--council <key>', 'the council whose rows they are')
    .option('--dry-run', 'say what would change, and change nothing', false)
    .option('--strict', 'take warnings for faults', false)
    .option('--report <file>', 'write what became of each row to this CSV file')
    .addOption(
      new Option('--language <language>', 'language of the messages')
        .choices(['en', 'cy'])
        .default('en'),
    )
    .action((paths: string[], options: Omit<ImportRequest, 'paths'>) => run({ ...options, paths }))
}

type Setting = { readonly platform: Platform; readonly councilId: Id; readonly out: Out }

/** Imports what was named, and says what became of it: a list for the terminal, and a table where one was asked for. */
export async function importCommand(
  { platform, councilId, out }: Setting,
  { paths, dryRun, strict, report, language }: ImportRequest,
): Promise<ImportExit> {
  const view: View = { language, seeing: 'standard' }
  if (paths.length === 0) {
    out.line(words.nothingGiven(view))
    return 2
  }
  const found = await filesAt(paths)
  if (found.empty.length > 0) {
    for (const folder of found.empty) out.line(words.emptyFolder(view, { folder }))
    return 2
  }
  out.line(words.reading(view))
  const files = await openFiles(found.files)
  const opened = { ...files, problems: [...found.problems, ...files.problems] }
  const result = await importFiles(platform, {
    councilId,
    opened,
    dryRun,
    strict,
    onProgress: out.progress,
  })
  const lines = result.ok ? reportLines(view, result.value) : refusalLines(view, result.refusal)
  for (const line of lines) out.line(line)
  if (report !== undefined) {
    const table = result.ok ? reportCsv(view, result.value) : refusalCsv(view, result.refusal)
    if (!write(report, table)) {
      out.line(words.reportNotWritten(view, { file: report }))
      return 2
    }
    out.line(words.reportWritten(view, { file: report }))
  }
  return result.ok ? 0 : 1
}

/** Whether the file could be written. */
function write(file: string, text: string): boolean {
  try {
    writeFileSync(file, text)
    return true
  } catch {
    return false
  }
}
