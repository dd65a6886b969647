import type { Db } from '#ground/platform/platform.ts'
import { confirmHandover, handOver } from './day-actions.ts'
import { handoversOf } from './day-store.ts'
import { appendEvents, type Batch } from './event-actions.ts'
import { type EventAnswer, momentOfEvent, type NewEvent } from './event-check.ts'
import { leavesEarly } from './leaving.ts'
import { type DaySheet, sheetsOn } from './queries.ts'

/**
 * Keeps what a tablet sent, each mark once. Somebody who left before the end left into somebody's hands (rule R34): who
 * it was came with the mark and is written down as the handover that the page of the day writes. A mark that names nobody
 * is kept all the same, and its handover stays open: the register is not signed off before somebody has made sure.
 */
export async function keepTabletMarks(db: Db, batch: Batch): Promise<readonly EventAnswer[]> {
  const answers = await appendEvents(db, batch)
  const fresh = new Set(answers.flatMap((a) => (a.answer === 'accepted' ? [a.id] : [])))
  const left = batch.events.filter((event) => event.kind === 'left' && fresh.has(event.id))
  const sheets = new Map<string, readonly DaySheet[]>()
  for (const event of left) {
    const { councilId, providerId } = batch
    const those =
      sheets.get(event.day) ?? (await sheetsOn(db, { councilId, providerId, on: event.day }))
    sheets.set(event.day, those)
    const sheet = those.find((one) => one.sessionId === event.sessionId)
    const at = momentOfEvent(event, batch.sentAt, batch.now)
    if (sheet && leavesEarly({ ...sheet, day: event.day }, at))
      await handOverEarly(db, batch, event)
  }
  return answers
}

async function handOverEarly(db: Db, batch: Batch, event: NewEvent): Promise<void> {
  const { councilId, providerId, accountId, now } = batch
  const { id, sessionId, day, personId, words = '' } = event
  const sitting = { councilId, providerId, accountId, sessionId, day, now }
  const known = (await handoversOf(db, sitting)).findLast((one) => one.personId === personId)
  const toWhom = words.trim()
  if (known?.confirmedAt) return
  if (known) return toWhom ? confirmHandover(db, sitting, personId) : undefined
  await handOver(db, sitting, {
    id,
    personId,
    toWhom,
    how: 'in-person',
    isConfirmed: toWhom !== '',
  })
}
