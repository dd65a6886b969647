import assert from 'node:assert/strict'
import { addSaving, noteMove } from '#council/savings/actions.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { accountIdOf, momentOf } from './knowing.ts'
import { insertProgress } from './measure-store.ts'
import type { Records } from './records.ts'

/** Keeps what the county counts: how outcomes go, and what it says that it saves. The same again changes nothing. */
export async function saveMeasures(
  db: Db,
  councilId: Id,
  { progress, savings }: Pick<Records, 'progress' | 'savings'>,
  today: Day,
): Promise<void> {
  await insertProgress(db, councilId, progress)
  const by = { councilId, accountId: accountIdOf(councilId, 'commissioner'), now: momentOf(today) }
  for (const { id: recordId, said, moves } of savings) {
    const added = await addSaving(db, { ...by, recordId, said })
    assert(added.ok, 'The savings of the demonstration may be said')
    for (const move of moves) {
      const noted = await noteMove(db, { ...by, recordId, move })
      assert(noted.ok, 'Those who moved in the demonstration may be noted')
    }
  }
}
