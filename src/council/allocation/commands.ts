import { writeFileSync } from 'node:fs'
import { type Command, InvalidArgumentError } from 'commander'
import { writeCsv } from '#ground/documents/csv.ts'
import { type Id, isId } from '#ground/kernel/id.ts'
import { CannotGoOn, NotFound, type Platform } from '#ground/platform/platform.ts'
import { type Again, type Planned, planWeeks, replay } from './actions.ts'
import { reportLines } from './report-lines.ts'

/** What somebody typed after `good-days plan`. */
export type PlanRequest = {
  readonly council?: string
  readonly seed?: number
  readonly seconds?: number
  readonly steps?: number
  readonly json?: string
  readonly csv?: string
  readonly replay?: Id
  readonly dryRun: boolean
}

type Out = {
  readonly line: (text: string) => void
  readonly progress: (done: number, total: number) => void
}

/** 0: done. 1: a replay that gave another result. */
export type PlanExit = 0 | 1

const wholeNumber = (text: string): number => {
  if (!/^\d{1,12}$/.test(text)) throw new InvalidArgumentError('Put a whole number.')
  return Number(text)
}
const runId = (text: string): Id => {
  if (!isId(text))
    throw new InvalidArgumentError('Put the id of a run, as `good-days plan` printed it.')
  return text
}

/** Adds `plan` to the command line. `run` opens the platform, finds the council and calls `planCommand`. */
export function addPlanCommand(
  program: Command,
  run: (request: PlanRequest) => Promise<void>,
): void {
  program
    .command('plan')
    .description(
      'work out a week for everyone in a council, propose it to them, and print a report',
    )
    .option('--council <key>', 'the council, where there is more than one')
    .option(
      '--seed <number>',
      'the seed that decides all chance (default: GOOD_DAYS_SEED)',
      wholeNumber,
    )
    .option('--seconds <number>', 'stop after so many seconds', wholeNumber)
    .option('--steps <number>', 'stop after so many steps', wholeNumber)
    .option('--json <file>', 'write the weeks, with reasons, as JSON')
    .option('--csv <file>', 'write the weeks, one row a session, as CSV')
    .option(
      '--dry-run',
      'work the weeks out and keep the run, and propose nothing to anybody',
      false,
    )
    .option('--replay <run>', 'run a kept run again and say whether it gives the same', runId)
    .action((options: PlanRequest) => run(options))
}

type Setting = {
  readonly platform: Platform
  readonly councilId: Id
  readonly seed: number
  readonly out: Out
  /** Ends it before it is done. */
  readonly signal?: AbortSignal
}

/** Plans, or plans again, and says what came of it. */
export async function planCommand(setting: Setting, request: PlanRequest): Promise<PlanExit> {
  const { out } = setting
  const planned = await (request.replay ? again(setting, request.replay) : anew(setting, request))
  for (const line of reportLines(planned.report)) out.line(line)
  if (request.json) write(request.json, `${JSON.stringify(weeksJson(planned), null, 2)}\n`)
  if (request.csv) write(request.csv, weeksCsv(planned))
  out.line(`Run                       ${planned.runId}`)
  return planned.again ? sayWhetherSame(planned.again, out) : 0
}

function sayWhetherSame({ isSame, engineVersion }: Again, out: Out): PlanExit {
  out.line(
    isSame
      ? 'The same result as when it was first run.'
      : `Another result than when it was first run. Maybe this engine is not version ${engineVersion}, which made it.`,
  )
  return isSame ? 0 : 1
}

async function again({ platform, councilId, out, signal }: Setting, id: Id): Promise<Planned> {
  try {
    return await replay(platform, { councilId, runId: id, ...following(out, signal) })
  } catch (error) {
    if (error instanceof NotFound)
      throw new CannotGoOn(
        `This council has no finished run ${id}: see the last line of \`good-days plan\`.`,
      )
    throw error
  }
}

const anew = (
  { platform, councilId, seed, out, signal }: Setting,
  asked: PlanRequest,
): Promise<Planned> =>
  planWeeks(platform, {
    councilId,
    seed: asked.seed ?? seed,
    propose: !asked.dryRun,
    ...(asked.steps !== undefined && { atMostSteps: asked.steps }),
    ...(asked.seconds !== undefined && { atMostSeconds: asked.seconds }),
    ...following(out, signal),
  })

const following = (out: Out, signal: AbortSignal | undefined) => ({
  ...(signal && { signal }),
  onProgress: ({ done }: { readonly done: number }) => out.progress(Math.round(done * 1000), 1000),
})

const weeksJson = ({ runId: id, report, result, weeks }: Planned) => ({
  run: id,
  seed: result.seed,
  score: result.score,
  report,
  weeks,
})

function weeksCsv({ weeks, problem }: Planned): string {
  const sessions = new Map(problem.sessions.map((s) => [s.id, s]))
  const columns = ['person', 'session', 'place', 'starts', 'ends', 'ratio', 'pence']
  const rows = weeks.flatMap((week) =>
    week.lines.map((line) => {
      const session = sessions.get(line.session)
      const { staff, people } = line.ratio
      return [
        ...[week.person, line.session, session?.place ?? '', session?.starts ?? ''],
        ...[session?.ends ?? '', `${staff}:${people}`, line.pence],
      ].map(String)
    }),
  )
  return writeCsv(columns, rows)
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    const why = (error as { code?: string }).code ?? 'it cannot be written'
    throw new CannotGoOn(
      `${file} was not written (${why}): name a file in a folder that you may write to.`,
    )
  }
}
