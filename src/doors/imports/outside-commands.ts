import { writeFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { writeCsv } from '#ground/documents/csv.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Platform } from '#ground/platform/platform.ts'
import type { ImportExit, Out } from './commands.ts'
import { OUTSIDE_KINDS, type OutsideKind, type RecordProblem } from './outside.ts'
import { keepOutside } from './outside-actions.ts'
import { outsideWords as words } from './outside-page-words.ts'
import { sayChange, sayProblems } from './outside-report-words.ts'
import { sayFeedFault, sayRecordProblem } from './outside-words.ts'
import { FEED_LIMITS, readFeed } from './read-feed.ts'

/** What somebody typed after `good-days import-feed`. */
export type OutsideRequest = {
  readonly address: string
  readonly kind: OutsideKind
  readonly council?: string
  readonly dryRun: boolean
  readonly leaveOut: boolean
  readonly allowPrivate: boolean
  readonly report?: string
  readonly language: View['language']
}

/** Adds `import-feed` to the command line. */
export function addOutsideCommand(
  program: Command,
  run: (request: OutsideRequest) => Promise<void>,
): void {
  program
    .command('import-feed')
    .description('bring in what other directories and clubs publish as open data')
    .argument('<address>', 'the address of the feed')
    .addOption(
      new Option('--kind <standard>', 'which standard it keeps to')
        .choices(OUTSIDE_KINDS)
        .makeOptionMandatory(),
    )
    .option('--council <key>', 'the council for which it is')
    .option('--dry-run', 'say what would change, and change nothing', false)
    .option('--leave-out', 'leave out records with a fault, and bring in the rest', false)
    .option('--allow-private', 'read addresses of this machine and of private networks too', false)
    .option('--report <file>', 'write what became of each record to this CSV file')
    .addOption(
      new Option('--language <language>', 'language of the messages')
        .choices(['en', 'cy'])
        .default('en'),
    )
    .action((address: string, options: Omit<OutsideRequest, 'address'>) =>
      run({ ...options, address }),
    )
}

type Setting = { readonly platform: Platform; readonly councilId: Id; readonly out: Out }

/** Reads a feed to its end and keeps what it brought, or says what was wrong with it. */
export async function outsideCommand(
  { platform, councilId, out }: Setting,
  asked: OutsideRequest,
): Promise<ImportExit> {
  const view: View = { language: asked.language, seeing: 'standard' }
  const { address, kind, dryRun, leaveOut } = asked
  out.line(words.reading(view))
  const limits = { ...FEED_LIMITS, mayBePrivate: asked.allowPrivate }
  const read = await readFeed({ kind, address, limits, onProgress: out.progress })
  if (!read.ok) {
    out.line(sayFeedFault(view, read.refusal))
    return 1
  }
  const kept = await keepOutside(platform, {
    ...{ councilId, kind, address, dryRun, leaveOut },
    read: read.value,
  })
  const { problems } = read.value
  const faults = problems.filter(({ weight }) => weight === 'fault').length
  if (kept.ok) {
    out.line(dryRun ? words.wouldChange(view) : words.done(view))
    out.line(sayChange(view, kept.value.change))
  } else out.line(words.faults(view, { count: faults }))
  for (const line of sayProblems(view, problems)) out.line(`  ${line}`)
  if (asked.report !== undefined) writeFileSync(asked.report, tableOf(view, problems))
  return kept.ok ? 0 : 1
}

const tableOf = (view: View, problems: readonly RecordProblem[]): string =>
  writeCsv(
    ['row', 'reference', 'field', 'weight', 'message'],
    problems.map((one) => [
      ...[String(one.row), one.reference, one.field, one.weight],
      sayRecordProblem(view, one),
    ]),
  )
