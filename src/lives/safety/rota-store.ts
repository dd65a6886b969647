import { type Id, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Shift } from './rota.ts'

export type NewShift = Shift & { readonly accountId: Id }

/** Adds those that are not there already: laid out twice they are there once. */
export async function insertShifts(
  db: Db,
  councilId: Id,
  shifts: readonly NewShift[],
  { by, at }: { readonly by: Id; readonly at: Date },
): Promise<number> {
  const made = await db
    .insertInto('duty_shift')
    .values(
      shifts.map(({ level, accountId, startsAt, endsAt }) => ({
        ...{ council_id: councilId, id: newId(at), level, account_id: accountId },
        ...{ starts_at: startsAt, ends_at: endsAt, made_by: by, made_at: at },
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['council_id', 'account_id', 'level', 'starts_at'])
        .where('ended_early_at', 'is', null)
        .doNothing(),
    )
    .returning('id')
    .execute()
  return made.length
}

/** Ends a turn at a moment, or takes it off where it has not begun. Done again nothing changes. */
export async function endShift(
  db: Db,
  councilId: Id,
  shiftId: Id,
  at: Date,
): Promise<{ readonly isFirst: boolean }> {
  const row = await db
    .selectFrom('duty_shift')
    .select(['starts_at', 'ends_at', 'ended_early_at'])
    .where('council_id', '=', councilId)
    .where('id', '=', shiftId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`No shift ${shiftId}`)
  if (row.ended_early_at || row.ends_at <= at) return { isFirst: false }
  await db
    .updateTable('duty_shift')
    .set((of) => ({
      ended_early_at: row.starts_at > at ? row.starts_at : at,
      version: of('version', '+', 1),
    }))
    .where('council_id', '=', councilId)
    .where('id', '=', shiftId)
    .execute()
  return { isFirst: true }
}
