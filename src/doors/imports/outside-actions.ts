import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import {
  type OutsideChange,
  type OutsideKind,
  outsideChange,
  type ReadFeed,
  type RecordProblem,
} from './outside.ts'
import * as store from './outside-store.ts'

export type OutsideAsked = {
  readonly councilId: Id
  /** Who does it; nobody, at the command line. */
  readonly accountId?: Id
  readonly kind: OutsideKind
  readonly address: string
  /** As `readFeed` gives it. */
  readonly read: ReadFeed
  readonly dryRun: boolean
  /** Brings in what is sound where something else is not; otherwise one fault keeps everything out. */
  readonly leaveOut: boolean
}

export type OutsideReport = {
  readonly dryRun: boolean
  readonly change: OutsideChange
  readonly problems: readonly RecordProblem[]
  readonly pages: number
}

type Kept = Result<
  OutsideReport,
  { readonly kind: 'faults'; readonly problems: readonly RecordProblem[] }
>

/**
 * Keeps what a feed says that there is: all of it in one transaction, or nothing. What is there already is found by the
 * source and its own id, so that the same feed again changes nothing; what the feed has no longer is marked as gone, and
 * never deleted.
 */
export async function keepOutside(platform: Platform, asked: OutsideAsked): Promise<Kept> {
  return platform.transaction(asked.councilId, (db) => keepOutsideIn(db, asked, platform.now()))
}

/** The same within a transaction that is under way. */
export async function keepOutsideIn(
  db: Db,
  { councilId, accountId, kind, address, read, dryRun, leaveOut }: OutsideAsked,
  at: Date,
): Promise<Kept> {
  const { problems, licence, pages } = read
  if (!leaveOut && problems.some(({ weight }) => weight === 'fault'))
    return refuse({ kind: 'faults', problems })
  const source = { councilId, kind, address, licence, at, ...(accountId && { accountId }) }
  const change = await changeOf(db, source, { read, dryRun })
  return accept({ dryRun, change, problems, pages })
}

async function changeOf(
  db: Db,
  source: store.Source,
  { read, dryRun }: Pick<OutsideAsked, 'read' | 'dryRun'>,
): Promise<OutsideChange> {
  const { councilId, accountId, at } = source
  await store.lockSource(db, source)
  const known = await store.activityKeys(db, councilId)
  const offers = read.offers.map((offer) => ({
    ...offer,
    activity: offer.activity !== null && known.has(offer.activity) ? offer.activity : null,
  }))
  // What a fault left out is still there: its source has it, and what was known of it stays.
  const faulty = new Set(
    read.problems.filter(({ weight }) => weight === 'fault').map(({ reference }) => reference),
  )
  const found = outsideChange(await store.loadHeld(db, source), offers)
  const stays = { ...found, gone: found.gone.filter(({ reference }) => !faulty.has(reference)) }
  if (dryRun) return stays
  await store.noteSource(db, source)
  await store.writeChange(db, source, stays)
  const [added, changed, gone] = [stays.added.length, stays.changed.length, stays.gone.length]
  if (added + changed + gone > 0)
    await audit(db, [
      {
        ...{ councilId, action: 'feed brought in', subject: store.sourceId(source), at },
        ...(accountId && { accountId }),
        detail: { added, changed, gone },
      },
    ])
  return stays
}
