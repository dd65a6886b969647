import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { raiseAlert } from './alert-actions.ts'
import { type Incident, type IncidentRefusal, wrongWith } from './incident.ts'
import * as store from './incident-store.ts'
import { peopleNear, venuesOf } from './near-queries.ts'

export type Recording = Incident & {
  readonly councilId: Id
  /** Whose staff write it: only of their own venues, and of people who go to them. */
  readonly providerId: Id
  readonly accountId: Id
  readonly language: 'en' | 'cy'
  readonly now: Date
}

/**
 * Writes down what happened, once for each id, whenever and however often it arrives: an offline copy may come twice, or
 * the next day. The manager has it at once (WP-15); what did serious harm goes to the duty desk besides, and so does what
 * no manager is there to read.
 */
export async function recordIncident(
  db: Db,
  recording: Recording,
): Promise<Result<{ readonly id: Id; readonly isNew: boolean }, IncidentRefusal>> {
  const { councilId, providerId, accountId, language, now, ...incident } = recording
  const wrong = wrongWith(incident, now)
  if (wrong) return refuse(wrong)
  const venues = await venuesOf(db, councilId, providerId)
  if (!venues.some(({ id }) => id === incident.venueId)) return refuse({ kind: 'not-their-venue' })
  const near = await peopleNear(db, { councilId, providerId, on: dayOf(incident.at) })
  if (incident.people.some(({ personId }) => !near.some(({ id }) => id === personId)))
    return refuse({ kind: 'not-their-person' })
  const manager = await store.managerOf(db, councilId, { providerId, writer: accountId })
  const { id } = incident
  if (!(await store.insertIncident(db, councilId, incident, { by: accountId, at: now, manager })))
    return accept({ id, isNew: false })
  if (incident.harm === 'serious' || !manager)
    await raiseAlert(db, {
      ...{ councilId, kind: incident.kind === 'missing' ? 'missing' : 'other', source: 'provider' },
      ...{ accountId, subject: id, words: incident.what.trim(), language, now },
      personId: incident.people.find(({ part }) => part === 'hurt')?.personId,
      whereGiven: venues.find((venue) => venue.id === incident.venueId)?.name ?? '',
    })
  const { kind, harm, people } = incident
  const entry = { councilId, accountId, action: 'incident recorded', subject: id, at: now } as const
  await audit(
    db,
    people.length === 0
      ? [{ ...entry, detail: { kind, harm } }]
      : people.map(({ personId }) => ({ ...entry, personId, detail: { kind, harm } })),
  )
  return accept({ id, isNew: true })
}

/** The manager has read it, and says what is learnt. The first reading stands; what is learnt may be written again. */
export async function seeIncident(
  db: Db,
  asked: {
    readonly councilId: Id
    readonly incidentId: Id
    readonly providerId: Id
    readonly accountId: Id
    readonly learnt: string
    readonly now: Date
  },
): Promise<void> {
  const { councilId, incidentId, providerId, accountId, learnt, now } = asked
  const incident = await store.lockIncident(db, councilId, incidentId)
  if (incident.providerId !== providerId) throw new NotFound(`No incident ${incidentId}`)
  await store.saveIncident(db, councilId, incidentId, {
    ...(!incident.seenAt && { seen_at: now, seen_by: accountId }),
    ...(learnt.trim() && { learnt: learnt.trim() }),
  })
  await audit(db, [
    { councilId, accountId, action: 'incident read by manager', subject: incidentId, at: now },
  ])
}

/** A concern that came of it. @throws NotFound where it is not at one of the provider's venues */
export async function incidentLedTo(
  db: Db,
  {
    councilId,
    incidentId,
    providerId,
  }: Readonly<Record<'councilId' | 'incidentId' | 'providerId', Id>>,
  concernId: Id,
): Promise<void> {
  const incident = await store.lockIncident(db, councilId, incidentId)
  if (incident.providerId !== providerId) throw new NotFound(`No incident ${incidentId}`)
  await store.saveIncident(db, councilId, incidentId, { concern_id: concernId })
}
