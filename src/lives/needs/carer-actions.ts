import type { Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import {
  type CarerAssessment,
  type CarerRefusal,
  missingOfCarer,
  refusalOfCarerChange,
} from './carer-assessment.ts'
import { carerAssessment } from './carer-queries.ts'
import * as store from './carer-store.ts'
import { carerBreakNeeded } from './queries.ts'

export type CarerDoing = {
  readonly councilId: Id
  readonly personId: Id
  readonly carerId: Id
  readonly accountId: Id
  readonly now: Date
  readonly today: Day
}
type Reading = CarerDoing & { readonly version: number }
type Answer = Result<{ readonly version: number }, CarerRefusal>

const EMPTY: Omit<CarerAssessment, 'id' | 'carerId' | 'personId' | 'startedOn'> = {
  ...{ state: 'started', version: 1, words: '', able: '', willing: '', wants: [], effect: '' },
  ...{ emergencyPlan: '', reasons: '' },
}

/** Starts a carer's own assessment with what the last one says; an open one stays as it is. */
export async function startCarerAssessment(db: Db, doing: CarerDoing): Promise<void> {
  const { councilId, carerId, personId, now, today } = doing
  await store.lockCarer(db, councilId, { carerId, personId })
  const last = await carerAssessment(db, councilId, carerId)
  if (last?.state === 'started') return
  const {
    eligible: _,
    decidedOn: __,
    decidedBy: ___,
    ...kept
  }: Partial<CarerAssessment> = last ?? {}
  const started: CarerAssessment = {
    ...{ ...EMPTY, ...kept, state: 'started', version: 1, reasons: '' },
    ...{ id: newId(now), carerId, personId, startedOn: today },
  }
  await store.insertCarerAssessment(db, councilId, started)
  await tell(db, doing, 'carer assessment started', started)
}

const tell = (db: Db, doing: CarerDoing, action: string, { id, version }: CarerAssessment) => {
  const { councilId, accountId, personId, now } = doing
  return audit(db, [
    { councilId, accountId, personId, action, subject: id, detail: { version }, at: now },
  ])
}

export type CarerFields = Partial<
  Pick<
    CarerAssessment,
    'words' | 'able' | 'willing' | 'wants' | 'effect' | 'breakMinutes' | 'emergencyPlan'
  >
>

async function opened(db: Db, reading: Reading): Promise<Result<CarerAssessment, CarerRefusal>> {
  const { councilId, carerId, personId } = reading
  await store.lockCarer(db, councilId, { carerId, personId })
  const found = await carerAssessment(db, councilId, carerId)
  if (!found) return refuse({ kind: 'changed-meanwhile' })
  const refusal = refusalOfCarerChange(found, reading.version)
  return refusal ? refuse(refusal) : accept(found)
}

/** Saves what was filled in so far; nothing need be whole yet. Willingness goes to the carer's own row as well. */
export async function changeCarerAssessment(
  db: Db,
  reading: Reading,
  fields: CarerFields,
): Promise<Answer> {
  const found = await opened(db, reading)
  if (!found.ok) return found
  const changed = { ...found.value, ...fields }
  await store.saveCarerAssessment(db, reading.councilId, changed)
  if (fields.willing) {
    const said = { willing: fields.willing, on: reading.today }
    await store.putWilling(db, reading.councilId, reading.carerId, said)
  }
  await tell(db, reading, 'carer assessment changed', changed)
  return accept({ version: changed.version + 1 })
}

/** Decides what the carer needs. The break that the person's carers need together is kept for the week's planner (R38). */
export async function decideCarerAssessment(
  db: Db,
  reading: Reading,
  decision: { readonly eligible: boolean | undefined; readonly reasons: string },
): Promise<Answer> {
  const found = await opened(db, reading)
  if (!found.ok) return found
  const missing = missingOfCarer(found.value, decision)
  if (missing.length > 0 || decision.eligible === undefined)
    return refuse({ kind: 'parts-missing', missing })
  const decided: CarerAssessment = {
    ...{ ...found.value, eligible: decision.eligible, reasons: decision.reasons.trim() },
    ...{ state: 'decided', decidedOn: reading.today, decidedBy: reading.accountId },
  }
  const { councilId, personId } = reading
  await store.saveCarerAssessment(db, councilId, decided)
  const breaks = await carerBreakNeeded(db, councilId, personId)
  const longest = Math.max(0, ...breaks.map((one) => one.breakMinutes))
  await store.putBreakOfPerson(db, councilId, personId, longest)
  await tell(db, reading, 'carer assessment decided', decided)
  return accept({ version: decided.version + 1 })
}
