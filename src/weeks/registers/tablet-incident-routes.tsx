import type { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { isId } from '#ground/kernel/id.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { HARMS, INCIDENT_KINDS, PARTS } from '#lives/safety/incident.ts'
import { recordIncident } from '#lives/safety/incident-actions.ts'
import { tabletPaths } from './tablet-paths.ts'
import type { IncidentAnswer } from './tablet-sheet.ts'

const Id = z.string().refine(isId)
const Incident = z.object({
  account: Id,
  incident: z.object({
    ...{ id: Id, venueId: Id, kind: z.enum(INCIDENT_KINDS), harm: z.enum(HARMS) },
    at: z.iso.datetime().transform((text) => new Date(text)),
    ...{ what: z.string().max(5000), done: z.string().max(5000), toldFamily: z.boolean() },
    people: z.array(z.object({ personId: Id, part: z.enum(PARTS) })).max(100),
  }),
})

/** What happened, written on a tablet: kept once however often it is sent, and the manager has it at once. */
export function tabletIncidentRoutes(routes: Hono<Signed>, platform: Platform): void {
  const guard = may('keep-registers', 'incident recorded')
  routes.post(tabletPaths.incidents.pattern, guard, async (c) => {
    const { councilId, accountId, providerId, view } = c.get('reader')
    if (!providerId) return c.notFound()
    const isJson = c.req.header('content-type')?.startsWith('application/json')
    const read = Incident.safeParse(isJson ? await c.req.json().catch(() => undefined) : undefined)
    if (!read.success) return c.json({ refused: 'not-understood' }, 422)
    if (read.data.account !== accountId) return c.json({ refused: 'other-account' }, 409)
    const recorded = await platform.transaction(councilId, (db) =>
      recordIncident(db, {
        ...{ councilId, providerId, accountId, language: view.language, now: platform.now() },
        ...{ ...read.data.incident, body: [] },
      }),
    )
    const answer: IncidentAnswer = recorded.ok
      ? { answer: 'accepted' }
      : { answer: 'refused', why: recorded.refusal.kind }
    return c.json(answer)
  })
}
