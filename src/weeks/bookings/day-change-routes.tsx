import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead, providerOf } from '#ground/access/record.ts'
import { readDate, typedDate } from '#ground/govuk/date-field.ts'
import { blank, type Complaints, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { type Day, dayOf, readDay } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { readTime } from '#ground/kernel/week.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { setUpOf } from '#lives/offer/draft-queries.ts'
import { sessionPaths } from '#lives/offer/session-paths.ts'
import { keptSessions } from '#lives/offer/session-policies.ts'
import { type Asked, CHANGES, type DayRefusal, howTold, isUrgent, WHYS } from './day-change.ts'
import { type ChangingDay, changeDay } from './day-change-actions.ts'
import { dayOfSession, peopleToTell } from './day-change-queries.ts'
import { refusalWords, dayWords as words } from './day-change-words.ts'
import { changesOf, DayChangePage, ExtraDayPage } from './pages/day-change.tsx'

const typedTime = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || undefined)
  .refine((text) => text === undefined || readTime(text) !== undefined)
  .transform((text) => (text === undefined ? undefined : readTime(text)))
const ChangeForm = z.object({
  change: z.enum(CHANGES),
  why: z.enum(WHYS),
  words: z.string().trim().min(1).max(300),
  worker: z.string().trim().max(120).default(''),
  venueId: z.string().max(60).default(''),
  starts: typedTime,
  ends: typedTime,
  version: z.coerce.number().int().min(0).max(1_000_000),
})

/** A provider changes one day of its own session: who is told stands there before anything is sent. */
export function dayChangeRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(sessionPaths.day.pattern, may('run-sessions', 'people of a day seen'), async (c) => {
    const sent = z.coerce.number().int().min(0).max(10_000).optional().catch(undefined)
    return show(platform, c, undefined, sent.parse(c.req.query('told')))
  })

  routes.post(
    sessionPaths.day.pattern,
    may('run-sessions', 'day of session changed'),
    async (c) => {
      const changing = dayIn(c, platform)
      const { view } = c.get('frame')
      const body = await c.req.parseBody({ all: true })
      const complaints: Complaints<keyof typeof ChangeForm.shape> = {
        ...{ change: words.chooseChange(view), why: words.chooseWhy(view) },
        ...{ words: words.tellSomething(view), worker: refusalWords['worker-missing'](view) },
        ...{ venueId: refusalWords['place-missing'](view), starts: words.wrongTime(view) },
        ...{ ends: words.wrongTime(view), version: refusalWords['changed-meanwhile'](view) },
      }
      const read = readForm(ChangeForm, body, complaints)
      if (!read.ok) return show(platform, c, read.refusal)
      const done = await platform.transaction(changing.councilId, async (db) => {
        const { places } = await setUpOf(db, changing, dayOf(changing.now))
        const asked = askedIn(read.value, new Set(places.map(({ id }) => id)))
        return changeDay(db, changing, asked)
      })
      const at = { sessionId: changing.sessionId, day: changing.day }
      if (done.ok)
        return c.redirect(`${sessionPaths.day.to(at)}?told=${done.value.told.length}`, 303)
      const { version: _, ...values } = body as Record<string, string>
      const { kind } = done.refusal
      return show(
        platform,
        c,
        withError({ values, errors: {} }, FIELD_OF[kind], refusalWords[kind](view)),
      )
    },
  )

  return extraDayRoutes(platform, routes)
}

/** The field that a refusal is about. */
const FIELD_OF: Readonly<Record<DayRefusal['kind'], string>> = {
  ...{ 'gone-by': 'change', 'not-a-day': 'change', 'is-a-day': 'change', 'is-cancelled': 'change' },
  ...{ 'nothing-changed': 'change', 'nothing-to-undo': 'change', 'changed-meanwhile': 'change' },
  ...{ 'worker-missing': 'worker', 'place-missing': 'venueId', 'ends-before-start': 'ends' },
}

function askedIn(form: z.output<typeof ChangeForm>, places: ReadonlySet<Id>): Asked {
  const { change, why, words: said, worker, venueId, starts, ends, version } = form
  return {
    ...{ change, why, words: said, version },
    ...(worker && { worker }),
    ...(places.has(venueId) && { venueId }),
    ...(starts !== undefined && { starts }),
    ...(ends !== undefined && { ends }),
  }
}

function sessionIn(c: Context<Signed>): Id {
  const sessionId = idIn(c, 'sessionId')
  return sessionId
}

function dayIn(c: Context<Signed>, platform: Platform): ChangingDay {
  const reader = c.get('reader')
  const day = readDay(c.req.param('day') ?? '')
  if (!day) throw new NotFound('No such day')
  return {
    ...{ councilId: reader.councilId, accountId: reader.accountId, now: platform.now() },
    ...{ providerId: providerOf(reader), sessionId: sessionIn(c), day },
  }
}

async function show(
  platform: Platform,
  c: Context<Signed>,
  form?: Form<string>,
  sent?: number,
): Promise<Response> {
  const changing = dayIn(c, platform)
  const { councilId, sessionId, now } = changing
  const found = await platform.transaction(councilId, async (db) => {
    const day = await dayOfSession(db, changing)
    const people = await peopleToTell(db, changing)
    const reader = c.get('reader')
    const named = people.map(({ personId }) => personId)
    await auditRead(db, reader, named, c.get('auditedAs'), now)
    const { places } = await setUpOf(db, changing, dayOf(now))
    const rules = await policiesOn(db, { councilId, on: dayOf(now) }, { kept: keptSessions })
    return { day, people, places, hours: rules.ok ? rules.value.kept.urgentHours : 24 * 7 }
  })
  const { day, people, places, hours } = found
  const begins = isUrgent(day.day, day.starts, now, hours)
  const urgent = begins && people.length > 0
  const [only, second] = changesOf(day)
  const shown = form ?? blank<string>(only && !second ? { change: only } : {})
  const told = howTold(people, urgent)
  const model = { frame: c.get('frame'), sessionId, day, told, places, form: shown, sent }
  return c.html(<DayChangePage {...model} isUrgent={urgent} />, form ? 422 : 200)
}

function extraDayRoutes(platform: Platform, routes: Hono<Signed>): Hono<Signed> {
  routes.get(sessionPaths.extraDay.pattern, may('run-sessions', 'extra day asked'), async (c) => {
    const sessionId = await ownSession(platform, c)
    return c.html(<ExtraDayPage frame={c.get('frame')} sessionId={sessionId} form={blank()} />)
  })

  routes.post(sessionPaths.extraDay.pattern, may('run-sessions', 'extra day asked'), async (c) => {
    const sessionId = await ownSession(platform, c)
    const body = await c.req.parseBody({ all: true })
    const boxes = typedDate(body, 'day')
    const day: Day | undefined = readDate(boxes, 'day')
    if (day && day >= dayOf(platform.now()))
      return c.redirect(sessionPaths.day.to({ sessionId, day }), 303)
    const frame = c.get('frame')
    const form: Form<string> = { values: boxes, errors: { day: words.wrongDay(frame.view) } }
    return c.html(<ExtraDayPage frame={frame} sessionId={sessionId} form={form} />, 422)
  })

  return routes
}

/** The session of the address, where it is the reader's own provider's. */
async function ownSession(platform: Platform, c: Context<Signed>): Promise<Id> {
  const { councilId } = c.get('reader')
  const sessionId = sessionIn(c)
  const asked = { councilId, providerId: providerOf(c.get('reader')), sessionId }
  await platform.transaction(councilId, (db) =>
    dayOfSession(db, { ...asked, day: dayOf(platform.now()) }),
  )
  return sessionId
}
