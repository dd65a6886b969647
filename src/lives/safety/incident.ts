import { type Day, day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { BodyPart } from './concern.ts'

export const INCIDENT_KINDS = [
  'fall',
  'injury',
  'seizure',
  'medication',
  'behaviour',
  'missing',
  'property',
  'vehicle',
  'near-miss',
  'other',
] as const
export type IncidentKind = (typeof INCIDENT_KINDS)[number]
export const HARMS = ['none', 'slight', 'serious'] as const
export type Harm = (typeof HARMS)[number]
export const PARTS = ['hurt', 'involved', 'saw'] as const
export type Part = (typeof PARTS)[number]

/** What happened, in five questions: what, who, where and when, how bad, what was done. */
export type Incident = {
  /** Made where it is written, so that an offline copy sent twice is one. */
  readonly id: Id
  readonly venueId: Id
  readonly sessionId?: Id | undefined
  readonly at: Date
  readonly kind: IncidentKind
  readonly what: string
  readonly done: string
  readonly harm: Harm
  readonly body: readonly BodyPart[]
  readonly toldFamily: boolean
  readonly people: readonly { readonly personId: Id; readonly part: Part }[]
}

export type IncidentRefusal = {
  readonly kind: 'say-what' | 'say-done' | 'in-future' | 'not-their-venue' | 'not-their-person'
}

/** A tablet's clock may run ahead by a little. */
const AHEAD = 10 * 60_000

/** Why an incident cannot be kept as it is; nothing where it can. */
export function wrongWith(incident: Incident, now: Date): IncidentRefusal | undefined {
  if (incident.what.trim() === '') return { kind: 'say-what' }
  if (incident.done.trim() === '') return { kind: 'say-done' }
  return incident.at.getTime() > now.getTime() + AHEAD ? { kind: 'in-future' } : undefined
}

/** The first days of the month before, of the month of a day, and of the next. */
export function monthsAround(on: Day): { before: Day; now: Day; next: Day } {
  const [year = 0, month = 0] = on.split('-').map(Number)
  const first = (y: number, m: number) =>
    day(`${m < 1 ? y - 1 : m > 12 ? y + 1 : y}-${String(((m + 11) % 12) + 1).padStart(2, '0')}-01`)
  return { before: first(year, month - 1), now: first(year, month), next: first(year, month + 1) }
}
