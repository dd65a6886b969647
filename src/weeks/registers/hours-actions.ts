import type { Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveTime } from './day-store.ts'
import { PURPOSES, type PurposeMinutes } from './staff-time.ts'

type Worker = Record<'councilId' | 'accountId' | 'venueId', Id> & {
  readonly day: Day
  readonly now: Date
}

/** One worker's hours of a day by what they were for, in place of what they wrote before. */
export async function writeHours(
  db: Db,
  worker: Worker,
  hours: readonly PurposeMinutes[],
  before: readonly PurposeMinutes[],
): Promise<void> {
  const minutesFor = (all: readonly PurposeMinutes[], purpose: string) =>
    all.find((one) => one.purpose === purpose)?.minutes ?? 0
  const changed = PURPOSES.filter((one) => minutesFor(hours, one) !== minutesFor(before, one))
  for (const purpose of changed) {
    const minutes = minutesFor(hours, purpose)
    await saveTime(db, { ...worker, id: newId(worker.now), purpose, minutes, words: '' })
  }
  if (changed.length === 0) return
  const { councilId, accountId, venueId, day, now } = worker
  const detail = { day, purposes: changed.length }
  await audit(db, [
    { councilId, accountId, action: 'hours written', subject: venueId, detail, at: now },
  ])
}
