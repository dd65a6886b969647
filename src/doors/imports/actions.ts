import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Saved } from '#ground/kernel/saved.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { saveAssessments, saveRatios } from '#lives/needs/actions.ts'
import {
  saveActivities,
  saveAreas,
  savePostcodes,
  saveProviders,
  saveSessions,
  saveVenues,
} from '#lives/offer/actions.ts'
import { savePapersOfFile } from '#lives/offer/paper-actions.ts'
import { saveApart, saveFriendships, savePeople, saveWishes } from '#lives/people/actions.ts'
import { savePersonFacts } from '#lives/people/facts-actions.ts'
import { saveBudgets } from '#means/budgets/actions.ts'
import { saveStandingBookings } from '#weeks/bookings/actions.ts'
import { saveTravelSpeeds } from '#weeks/travel/actions.ts'
import type { Batch, BatchKind, Placed } from './batch.ts'
import { changedPeople } from './changed-people.ts'
import { CannotCharge, chargeProblem, saveCharges, savedOr } from './charge-actions.ts'
import { checkRows } from './check-rows.ts'
import { factsOf } from './facts.ts'
import { type Known, mentionsIn } from './known.ts'
import { makeBatch } from './make-batch.ts'
import { makingOf } from './make-ids.ts'
import { checkOutlines } from './make-places.ts'
import { loadKnown } from './queries.ts'
import { type ImportRefusal, type ImportReport, refusalOf, reportOf } from './report.ts'
import { type OpenedFiles, type Rows, readSheets, type SoundRows } from './rows.ts'
import { lockImports } from './store.ts'

export type ImportFiles = {
  readonly councilId: Id
  /** Who does it; nobody, at the command line. */
  readonly accountId?: Id
  /** As `openFiles` gives them. */
  readonly opened: OpenedFiles
  /** Says what would change, and changes nothing. */
  readonly dryRun: boolean
  /** Takes a warning for a fault. */
  readonly strict?: boolean
  /** Told how far it has come, in rows read, checked and saved. */
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Brings files into a council's rows: all of them, or nothing where anything is wrong with any row. What the rows have
 * already is found by reference, so that the same files again change nothing. Rows are added and changed, never removed.
 */
export async function importFiles(
  platform: Platform,
  asked: ImportFiles,
): Promise<Result<ImportReport, ImportRefusal>> {
  const { councilId, opened, dryRun, strict = false, onProgress = () => {} } = asked
  const now = platform.now()
  const today = dayOf(now)
  const { rows, problems: unread } = readSheets(opened.sheets)
  const count = Object.values(rows).reduce((sum, of) => sum + of.length, 0)
  onProgress(count, count * 3)
  const mentions = mentionsIn(rows)
  const known = await platform.transaction(councilId, (db) =>
    loadKnown(db, { councilId, today, mentions }),
  )
  const problems = [
    ...opened.problems,
    ...unread,
    ...checkRows(rows, known, today),
    ...checkOutlines(rows, known),
  ]
  onProgress(count * 2, count * 3)
  if (problems.some((p) => strict || p.weight === 'fault')) return refuse(refusalOf(problems))
  const batch = batchOf(rows, { councilId, now, today, known })
  const tell = (done: number, all: number) =>
    onProgress(count * 2 + Math.floor((count * done) / Math.max(1, all)), count * 3)
  const results = await savedOr(
    saving(platform, councilId, dryRun, async (db) => {
      const saved = await saveBatch(db, councilId, batch, tell)
      await auditBatch(db, asked, batch, saved, now)
      return saved
    }),
  )
  if (results instanceof CannotCharge)
    return refuse(refusalOf([...problems, chargeProblem(batch, results.one)]))
  return accept(reportOf({ dryRun, rows, batch, results, warnings: problems }))
}

/** One row for the import, and one for everybody whose record it changed; none where nothing changed. */
async function auditBatch(
  db: Db,
  { councilId, accountId }: ImportFiles,
  batch: Batch,
  results: BatchSaved,
  at: Date,
): Promise<void> {
  const counts = Object.entries(results).map(([kind, s]) => [kind, s.added + s.changed] as const)
  if (counts.every(([, changed]) => changed === 0)) return
  const by = { councilId, at, ...(accountId && { accountId }) }
  await audit(db, [
    { ...by, action: 'files imported', detail: Object.fromEntries(counts) },
    ...changedPeople(batch, results).map((personId) => ({
      ...by,
      personId,
      action: 'record imported',
    })),
  ])
}

function batchOf(
  rows: Rows,
  given: {
    readonly councilId: Id
    readonly now: Date
    readonly today: ReturnType<typeof dayOf>
    readonly known: Known
  },
): Batch {
  const sound = rows as SoundRows // nothing is wrong with any of them
  return makeBatch(sound, makingOf(sound, given), factsOf(rows, given.known, given.today))
}

type SaveOne = (db: Db, councilId: Id, values: readonly never[]) => Promise<Saved>
/** How each kind is saved, in the order of dependence. */
const SAVES: Readonly<Record<BatchKind, SaveOne>> = {
  areas: saveAreas,
  postcodes: savePostcodes,
  travel: saveTravelSpeeds,
  activities: saveActivities,
  providers: saveProviders,
  papers: savePapersOfFile,
  venues: saveVenues,
  sessions: saveSessions,
  people: savePeople,
  wishes: saveWishes,
  friendships: saveFriendships,
  apart: saveApart,
  about: savePersonFacts,
  assessments: saveAssessments,
  assessed: saveRatios,
  ratios: saveRatios,
  budgets: saveBudgets,
  bookings: saveStandingBookings,
  charges: saveCharges,
}

export type BatchSaved = Readonly<Record<BatchKind, Saved>>

async function saveBatch(
  db: Db,
  councilId: Id,
  batch: Batch,
  onProgress: (done: number, all: number) => void,
): Promise<BatchSaved> {
  await lockImports(db, councilId)
  const kinds = Object.keys(SAVES) as BatchKind[]
  const all = kinds.reduce((sum, kind) => sum + batch[kind].length, 0)
  const results: Partial<Record<BatchKind, Saved>> = {}
  let done = 0
  for (const kind of kinds) {
    const placed: readonly Placed<unknown>[] = batch[kind]
    results[kind] = await SAVES[kind](db, councilId, placed.map((p) => p.value) as never[])
    done += placed.length
    onProgress(done, all)
  }
  return results as BatchSaved
}

/** Carries what a dry run found out of the transaction that it undoes. */
class Undone extends Error {
  readonly results: BatchSaved
  constructor(results: BatchSaved) {
    super('A dry run changes nothing')
    this.results = results
  }
}

/** Saves in one transaction. A dry run does the very same, and then undoes it: what it tells is what would happen. */
async function saving(
  platform: Platform,
  councilId: Id,
  dryRun: boolean,
  save: (db: Db) => Promise<BatchSaved>,
): Promise<BatchSaved> {
  try {
    return await platform.transaction(councilId, async (db) => {
      const results = await save(db)
      if (dryRun) throw new Undone(results)
      return results
    })
  } catch (error) {
    if (error instanceof Undone) return error.results
    throw error
  }
}
