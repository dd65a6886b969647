import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead, providerOf } from '#ground/access/record.ts'
import { type DateTyped, dateFields, readDate, typedDate } from '#ground/govuk/date-field.ts'
import { blank, readForm, typed, withError } from '#ground/govuk/form.ts'
import { dayOf, minuteOf, momentOf } from '#ground/kernel/day.ts'
import { asId, type Id, isId, newId } from '#ground/kernel/id.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { sayChooseOne } from '#ground/words/choose-one.ts'
import { clockOf, readClock } from './clock.ts'
import { BODY_PARTS } from './concern.ts'
import { sentConcerns } from './concern-queries.ts'
import { HARMS, INCIDENT_KINDS, type IncidentRefusal, monthsAround } from './incident.ts'
import { recordIncident, seeIncident } from './incident-actions.ts'
import { incidentById, incidentsAt, incidentsByPlace } from './incident-queries.ts'
import { incidentRefusals, incidentWords as words } from './incident-words.ts'
import { peopleNear, venuesOf } from './near-queries.ts'
import { type IncidentForm, IncidentPage, NewIncidentPage } from './pages/incident.tsx'
import { IncidentsPage, SafetyPage } from './pages/safety.tsx'
import { safetyPaths } from './paths.ts'
import { riseAlert } from './policies.ts'
import { usesByPlace } from './restriction-queries.ts'

const long = z.string().trim().max(5_000).default('')
const many = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((of) => [of].flat())
const IncidentSchema = z.object({
  ...{ kind: z.enum(INCIDENT_KINDS), what: long, done: long, harm: z.enum(HARMS) },
  ...{ hurt: many, involved: many, toldFamily: many, venueId: z.string().refine(isId) },
  body: many.transform((of) => BODY_PARTS.filter((part) => of.includes(part))),
  time: z.string().refine((text) => readClock(text) !== undefined),
  safeguarding: z.enum(['yes', 'no']),
})
const FIELDS = [
  ...['kind', 'what', 'hurt', 'involved', 'body', 'venueId', 'time', 'harm', 'done'],
  ...['toldFamily', 'safeguarding'],
] as (keyof IncidentForm['values'])[]
const AT: Readonly<Record<IncidentRefusal['kind'], keyof IncidentForm['values']>> = {
  ...{ 'say-what': 'what', 'say-done': 'done', 'in-future': 'time' },
  ...{ 'not-their-venue': 'venueId', 'not-their-person': 'hurt' },
}

/** What happened, written down, read by the manager, and seen from month to month. */
export function incidentRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  seeing(routes, platform)
  writing(routes, platform)
  reading(routes, platform)
  return routes
}

function seeing(routes: Hono<Signed>, platform: Platform): void {
  routes.get(safetyPaths.safety.pattern, may('raise-concern', 'safety page seen'), async (c) => {
    const { councilId, accountId, providerId } = c.get('reader')
    const mine = await platform.transaction(councilId, (db) =>
      sentConcerns(db, councilId, { accountId }),
    )
    const isProvider = providerId !== undefined
    return c.html(<SafetyPage frame={c.get('frame')} {...{ isProvider, mine }} />)
  })

  routes.get(safetyPaths.incidents.pattern, may('keep-registers', 'incidents seen'), async (c) => {
    const reader = c.get('reader')
    const { councilId } = reader
    const providerId = providerOf(reader)
    const on = dayOf(platform.now())
    const model = await platform.transaction(councilId, async (db) => {
      const venues = await venuesOf(db, councilId, providerId)
      const of = { councilId, months: monthsAround(on), venueIds: venues.map(({ id }) => id) }
      const rules = await policiesOn(db, { councilId, on }, { rule: riseAlert })
      return {
        incidents: await incidentsAt(db, councilId, providerId),
        trend: await incidentsByPlace(db, of),
        uses: await usesByPlace(db, of),
        rule: rules.ok ? rules.value.rule : undefined,
      }
    })
    return c.html(<IncidentsPage frame={c.get('frame')} {...model} />)
  })
}

type Showing = { readonly id: Id; readonly form: IncidentForm; readonly dates: DateTyped }
const showsForm =
  (platform: Platform) => async (c: Context<Signed>, showing: Showing, status: 200 | 422) => {
    const reader = c.get('reader')
    const { councilId } = reader
    const providerId = providerOf(reader)
    const on = dayOf(platform.now())
    const model = await platform.transaction(councilId, async (db) => ({
      people: await peopleNear(db, { councilId, providerId, on }),
      venues: await venuesOf(db, councilId, providerId),
    }))
    return c.html(<NewIncidentPage frame={c.get('frame')} {...{ ...model, ...showing }} />, status)
  }

function writing(routes: Hono<Signed>, platform: Platform): void {
  const show = showsForm(platform)
  routes.get(safetyPaths.newIncident.pattern, may('keep-registers', 'incident form seen'), (c) => {
    const now = platform.now()
    const form: IncidentForm = blank({ time: clockOf(minuteOf(now)) })
    return show(c, { id: newId(now), form, dates: dateFields('day', dayOf(now)) }, 200)
  })

  routes.post(
    safetyPaths.newIncident.pattern,
    may('keep-registers', 'incident recorded'),
    async (c) => {
      const { view } = c.get('frame')
      const reader = c.get('reader')
      const { councilId, accountId } = reader
      const now = platform.now()
      const body = await c.req.parseBody({ all: true })
      const id = asId(body.id) ?? newId(now)
      const [one, tooLong] = [words.chooseOne(view), words.tooLong(view)]
      const read = readForm(IncidentSchema, body, {
        ...{
          kind: sayChooseOne(view, words.kind),
          what: tooLong,
          hurt: one,
          involved: one,
          body: one,
          done: tooLong,
        },
        ...{ venueId: words.choosePlace(view), time: words.wrongTime(view) },
        harm: sayChooseOne(view, words.harm),
        ...{ toldFamily: one, safeguarding: sayChooseOne(view, words.safeguarding) },
      })
      const dates = typedDate(body, 'day')
      const day = readDate(dates, 'day')
      const kept = blank(typed(FIELDS, body)) as IncidentForm
      if (!read.ok || !day) {
        const form = read.ok ? kept : { ...kept, errors: read.refusal.errors }
        const all = day ? form : withError(form, 'day', words.wrongDay(view))
        return show(c, { id, form: all, dates }, 422)
      }
      const { hurt, involved, time, safeguarding, toldFamily, ...rest } = read.value
      const people = [
        ...hurt.map((personId) => ({ personId, part: 'hurt' as const })),
        ...involved
          .filter((personId) => !hurt.includes(personId))
          .map((personId) => ({ personId, part: 'involved' as const })),
      ]
      const done = await platform.transaction(councilId, (db) =>
        recordIncident(db, {
          ...{ ...rest, councilId, accountId, providerId: providerOf(reader), id, people, now },
          ...{ at: momentOf(day, readClock(time) ?? 0), toldFamily: toldFamily.length > 0 },
          language: view.language,
        }),
      )
      if (!done.ok) {
        const { kind } = done.refusal
        const form = withError(kept, AT[kind], incidentRefusals[kind](view))
        return show(c, { id, form, dates }, 422)
      }
      const to = safetyPaths.incident.to({ incidentId: id })
      const about = people.length === 1 ? `&person=${people[0]?.personId}` : ''
      return c.redirect(
        safeguarding === 'yes' ? `${safetyPaths.newConcern.to()}?incident=${id}${about}` : to,
        303,
      )
    },
  )
}

function reading(routes: Hono<Signed>, platform: Platform): void {
  routes.get(safetyPaths.incident.pattern, may('keep-registers', 'incident seen'), async (c) => {
    const reader = c.get('reader')
    const { councilId } = reader
    const asked = { incidentId: c.req.param('incidentId'), providerId: providerOf(reader) }
    if (!isId(asked.incidentId)) throw new NotFound(`No incident ${asked.incidentId}`)
    const incident = await platform.transaction(councilId, async (db) => {
      const found = await incidentById(db, councilId, asked)
      const shown = found.people.map(({ personId }) => personId)
      await auditRead(db, reader, shown, c.get('auditedAs'), platform.now())
      return found
    })
    const isManager = reader.permissions.has('run-sessions')
    const form = blank({ learnt: incident.learnt })
    return c.html(<IncidentPage frame={c.get('frame')} {...{ incident, isManager, form }} />)
  })

  routes.post(
    safetyPaths.seenIncident.pattern,
    may('run-sessions', 'incident read by manager'),
    async (c) => {
      const reader = c.get('reader')
      const { councilId, accountId } = reader
      const incidentId = idIn(c, 'incidentId')
      const body = await c.req.parseBody()
      const learnt = typeof body.learnt === 'string' ? body.learnt.slice(0, 5_000) : ''
      const of = { councilId, incidentId, providerId: providerOf(reader), accountId, learnt }
      await platform.transaction(councilId, (db) => seeIncident(db, { ...of, now: platform.now() }))
      return c.redirect(safetyPaths.incident.to({ incidentId }), 303)
    },
  )
}
