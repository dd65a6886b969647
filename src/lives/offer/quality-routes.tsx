import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { providerOf } from '#ground/access/record.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import type { Day } from '#ground/kernel/day.ts'
import { newId } from '#ground/kernel/id.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { type VisitsModel, VisitsPage, WriteVisitPage } from './pages/visits.tsx'
import { actingIn, bodyOf, dayIn, typedAgain, versionIn } from './provider-routes.ts'
import { answerVisit, writeVisit } from './quality-actions.ts'
import { qualityPaths } from './quality-paths.ts'
import { placesToVisit, visitsTo } from './quality-queries.ts'
import { visitRefusals, qualityWords as words } from './quality-words.ts'

type Asked = Context<Signed>
const READERS = ['visit-providers', 'check-providers', 'run-sessions'] as const
const FIELDS = ['id', 'venueId', 'visitors', 'wouldGoAgain', 'good', 'better'] as const

/** Visits by people with lived experience: written by them, answered by the provider, seen by who checks providers. */
export function qualityRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(qualityPaths.list.pattern, may(READERS, 'quality visits seen'), (c) =>
    showVisits(platform, c),
  )
  routes.get(qualityPaths.add.pattern, may('visit-providers', 'quality visit begun'), (c) =>
    showForm(platform, c, blank({ id: newId(platform.now()) })),
  )
  routes.post(qualityPaths.add.pattern, may('visit-providers', 'quality visit written'), (c) =>
    write(platform, c),
  )
  routes.post(qualityPaths.answer.pattern, may('run-sessions', 'quality visit answered'), (c) =>
    answer(platform, c),
  )
  return routes
}

async function showVisits(
  platform: Platform,
  c: Asked,
  answering?: VisitsModel['answering'],
): Promise<Response> {
  const reader = c.get('reader')
  const { councilId, permissions } = reader
  const seesAll = permissions.has('visit-providers') || permissions.has('check-providers')
  const ownProvider = permissions.has('run-sessions') ? providerOf(reader) : undefined
  const visits = await platform.transaction(councilId, (db) =>
    visitsTo(db, councilId, seesAll ? undefined : ownProvider),
  )
  const model = { visits, ownProvider, answering, mayWrite: permissions.has('visit-providers') }
  return c.html(<VisitsPage frame={c.get('frame')} {...model} />, answering ? 422 : 200)
}

async function showForm(
  platform: Platform,
  c: Asked,
  form: Form<string>,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { councilId } = c.get('reader')
  const places = await platform.transaction(councilId, (db) => placesToVisit(db, councilId))
  return c.html(<WriteVisitPage frame={c.get('frame')} {...{ places, form }} />, status)
}

const some = z.string().trim().min(1).max(2_000)
const VisitForm = z.object({
  id: z.uuid(),
  venueId: z.uuid(),
  day: z.string().refine((text) => text !== 'wrong'),
  visitors: z.coerce.number().int().min(1).max(20),
  wouldGoAgain: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number),
  good: some,
  better: some,
})

async function write(platform: Platform, c: Asked): Promise<Response> {
  const { councilId, accountId, view } = c.get('reader')
  const body = await bodyOf(c)
  const values = typedAgain(body, FIELDS, ['day'])
  const read = readForm(
    VisitForm,
    { ...body, day: dayIn(body, 'day') },
    {
      ...{ id: words.placeNeeded(view), venueId: words.placeNeeded(view) },
      ...{ day: words.wrongDay(view), visitors: words.number(view) },
      ...{ wouldGoAgain: words.numberAgain(view), good: words.goodNeeded(view) },
      better: words.betterNeeded(view),
    },
  )
  if (!read.ok) return showForm(platform, c, { values, errors: read.refusal.errors }, 422)
  const visit = { ...read.value, day: read.value.day as Day }
  const done = await platform.transaction(councilId, (db) =>
    writeVisit(db, { councilId, accountId, now: platform.now() }, visit),
  )
  if (done.ok) return c.redirect(qualityPaths.list.to(), 303)
  const place = done.refusal.kind === 'in-the-future' ? 'day' : 'wouldGoAgain'
  const form: Form<string> = { values, errors: {} }
  return showForm(platform, c, withError(form, place, visitRefusals[done.refusal.kind](view)), 422)
}

async function answer(platform: Platform, c: Asked): Promise<Response> {
  const { councilId, view } = c.get('reader')
  const body = await bodyOf(c)
  const visitId = idIn(c, 'visitId')
  const text = String(body.answer ?? '').slice(0, 2_000)
  const asked = { visitId, answer: text, version: versionIn(body) }
  const by = actingIn(c, platform)
  const done = await platform.transaction(councilId, (db) => answerVisit(db, by, asked))
  if (done.ok) return c.redirect(qualityPaths.list.to(), 303)
  const form = withError(
    blank<'answer'>({ answer: text }),
    'answer',
    visitRefusals[done.refusal.kind](view),
  )
  return showVisits(platform, c, { visitId, form })
}
