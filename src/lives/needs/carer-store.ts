import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { CarerAssessment, GivenCarerAssessment } from './carer-assessment.ts'

const row = (a: Omit<CarerAssessment, 'state' | 'version' | 'id' | 'carerId' | 'personId'>) => ({
  ...{ words: a.words, able: a.able, willing: a.willing, wants: [...a.wants], effect: a.effect },
  ...{ break_minutes: a.breakMinutes ?? null, emergency_plan: a.emergencyPlan },
  ...{ eligible: a.eligible ?? null, reasons: a.reasons, started_on: a.startedOn },
  ...{ decided_on: a.decidedOn ?? null, decided_by: a.decidedBy ?? null },
})

export const carerAssessmentRow =
  (councilId: Id) =>
  (given: GivenCarerAssessment): RowOf<'carer_assessment'> => ({
    ...{ council_id: councilId, id: given.id, carer_id: given.carerId, person_id: given.personId },
    ...{ state: 'decided', version: 1, ...row(given) },
  })

/** Holds the carer's row, so that two who start at once start one. */
export async function lockCarer(
  db: Db,
  councilId: Id,
  { carerId, personId }: { readonly carerId: Id; readonly personId: Id },
): Promise<void> {
  const found = await db
    .selectFrom('carer')
    .select('id')
    .where('council_id', '=', councilId)
    .where('id', '=', carerId)
    .where('person_id', '=', personId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound(`No carer ${carerId}`)
}

export async function insertCarerAssessment(
  db: Db,
  councilId: Id,
  a: CarerAssessment,
): Promise<void> {
  await db
    .insertInto('carer_assessment')
    .values({
      ...{ council_id: councilId, id: a.id, carer_id: a.carerId, person_id: a.personId },
      ...{ state: a.state, version: a.version, ...row(a) },
    })
    .execute()
}

export async function saveCarerAssessment(
  db: Db,
  councilId: Id,
  a: CarerAssessment,
): Promise<void> {
  await db
    .updateTable('carer_assessment')
    .set({ ...row(a), state: a.state, version: sql<number>`version + 1` })
    .where('council_id', '=', councilId)
    .where('id', '=', a.id)
    .execute()
}

/** What the person's record says of a carer's break, so that the planner and the week know it (rule R38). */
export async function putBreakOfPerson(
  db: Db,
  councilId: Id,
  personId: Id,
  minutes: number,
): Promise<void> {
  await db
    .updateTable('person')
    .set({ carer_break_minutes: minutes })
    .where('council_id', '=', councilId)
    .where('id', '=', personId)
    .execute()
}

/** The carer's own answer to whether they are willing, where it was asked. */
export async function putWilling(
  db: Db,
  councilId: Id,
  carerId: Id,
  { willing, on }: { readonly willing: string; readonly on: string },
): Promise<void> {
  await db
    .updateTable('carer')
    .set({ willing, willing_on: on })
    .where('council_id', '=', councilId)
    .where('id', '=', carerId)
    .execute()
}
