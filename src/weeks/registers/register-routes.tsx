import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { type Id, isId, newId } from '#ground/kernel/id.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { type AtSitting, mark, reopen, runLate, signOff } from './day-actions.ts'
import {
  answered,
  BackForm,
  backTo,
  type C,
  fromOurs,
  idGiven,
  loadDay,
  oneSitting,
  showDay,
  sittingDay,
  venueDay,
} from './day-desk-routes.tsx'
import { ABSENCE_REASONS } from './event.ts'
import type { NewEvent } from './event-check.ts'
import { AllHerePage } from './pages/all-here.tsx'
import { EvacuationPage } from './pages/evacuation.tsx'
import { NotHerePage } from './pages/not-here.tsx'
import { SelvesPage } from './pages/selves.tsx'
import { registerPaths } from './paths.ts'
import { unmarkedOf } from './register-of-day.ts'
import { registerWords as words } from './register-words.ts'
import { marksAt } from './whereabouts.ts'

const MarkForm = BackForm.extend({
  id: idGiven,
  person: idGiven,
  kind: z.enum(['here', 'not-here', 'left', 'undo', 'settle']),
  reason: z.enum(ABSENCE_REASONS).optional(),
  undoes: idGiven.optional(),
  settles: idGiven.optional(),
  knows: z
    .string()
    .default('')
    .transform((text) => text.split(' ').filter(isId)),
})
const several = z.preprocess(
  (given) => (Array.isArray(given) ? given : given === undefined ? [] : [given]),
  z.array(z.string().regex(/^\S{36} \S{36}$/)).max(200),
)
const KEEPS = 'keep-registers'

/** The register of a day on the server's own pages: all that a tablet does, without one line of script. */
export function registerDayRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(registerPaths.today.pattern, may(KEEPS, 'register seen'), (c) =>
    showDay(platform, c, { day: dayOf(platform.now()) }),
  )
  routes.get(registerPaths.register.pattern, may(KEEPS, 'register seen'), (c) =>
    showDay(platform, c, venueDay(c)),
  )
  routes.get(registerPaths.evacuation.pattern, may(KEEPS, 'evacuation list seen'), async (c) => {
    const asked = venueDay(c)
    const { venue, register, now } = await loadDay(platform, c, asked)
    if (!venue) throw new NotFound('No venue')
    const model = { frame: c.get('frame'), day: asked.day, now, venue, register }
    return c.html(<EvacuationPage {...model} />)
  })
  markOne(routes, platform)
  markAll(routes, platform)
  markSelves(routes, platform)
  endOf(routes, platform)
  return routes
}

function markOne(routes: Hono<Signed>, platform: Platform): void {
  routes.post(registerPaths.marks.pattern, may(KEEPS, 'register marked'), async (c) => {
    const at = sittingDay(c, platform)
    const { person, venue, back, ...event } = fromOurs(MarkForm, await c.req.parseBody())
    const { sessionId, day } = at
    const events = [{ ...event, sessionId, day, personId: person }]
    const result = await platform.transaction(at.councilId, (db) => mark(db, at, events))
    return answered(platform, c, { at, back: { venue, back }, result, personId: person })
  })
  routes.get(registerPaths.notHere.pattern, may(KEEPS, 'register seen'), async (c) => {
    const at = sittingDay(c, platform)
    const { found, marks, back } = await oneSitting(platform, c, at)
    const personId = c.req.param('personId')
    const line = found.lines.find(({ person }) => person.personId === personId)
    if (!line) throw new NotFound('Nobody of this register')
    const { sessionId, day } = at
    const { knownAs, familyName } = line.person
    const model = {
      ...{ frame: c.get('frame'), sessionId, day, personId, id: newId(platform.now()) },
      ...{ name: `${knownAs} ${familyName}`, marks: marksAt(marks, sessionId, day, personId) },
      ...{ venueId: back.venue, back: back.back, backTo: backTo(back, at, personId) },
    }
    return c.html(<NotHerePage {...model} />)
  })
}

function markAll(routes: Hono<Signed>, platform: Platform): void {
  const show = async (c: C, at: AtSitting, error?: string) => {
    const { found, back } = await oneSitting(platform, c, at)
    const lines = unmarkedOf(found)
    const { sessionId, day } = at
    const form = error ? withError(blank<'seen'>(), 'seen', error) : blank<'seen'>()
    const ids = lines.map(() => newId(platform.now()))
    const model = {
      ...{ frame: c.get('frame'), sessionId, day, lines, ids, form },
      ...{ venueId: back.venue, back: back.back, backTo: backTo(back, at) },
    }
    return c.html(<AllHerePage {...model} />, error ? 422 : 200)
  }
  routes.get(registerPaths.allHere.pattern, may(KEEPS, 'register seen'), (c) =>
    show(c, sittingDay(c, platform)),
  )
  routes.post(registerPaths.allHere.pattern, may(KEEPS, 'register marked'), async (c) => {
    const at = sittingDay(c, platform)
    const body = await c.req.parseBody({ all: true })
    const back = fromOurs(BackForm, body)
    const marks = fromOurs(several, body.mark)
    const { view } = c.get('frame')
    if (body.seen === undefined) return show(c, at, words.allHereTick(view))
    if (body.seen !== String(marks.length)) return show(c, at, words.allHereCount(view))
    const events = marks.map((one) => eventOf(one, at))
    const result = await platform.transaction(at.councilId, (db) => mark(db, at, events))
    return answered(platform, c, { at, back, result })
  })
}

function markSelves(routes: Hono<Signed>, platform: Platform): void {
  const show = async (c: C, at: AtSitting, hello?: Id) => {
    const { found, back } = await oneSitting(platform, c, at)
    const { sessionId, day } = at
    const newOne = () => newId(platform.now())
    const model = {
      ...{ frame: c.get('frame'), sessionId, day, lines: unmarkedOf(found), newId: newOne },
      hello: found.lines.find(({ person }) => person.personId === hello)?.person.knownAs,
      ...{ venueId: back.venue, backTo: backTo(back, at) },
    }
    return c.html(<SelvesPage {...model} />)
  }
  routes.get(registerPaths.selves.pattern, may(KEEPS, 'register seen'), (c) =>
    show(c, sittingDay(c, platform), c.req.query('hello')),
  )
  routes.post(registerPaths.selves.pattern, may(KEEPS, 'register marked'), async (c) => {
    const at = sittingDay(c, platform)
    const body = await c.req.parseBody({ all: true })
    const [one] = fromOurs(several, body.mark)
    const { venue } = fromOurs(BackForm, body)
    if (!one) throw new NotFound('Nobody touched')
    const event = { ...eventOf(one, at), markedSelf: true }
    await platform.transaction(at.councilId, (db) => mark(db, at, [event]))
    const { sessionId, day } = at
    const page = registerPaths.selves.to({ sessionId, day })
    return c.redirect(`${page}?venue=${venue}&hello=${event.personId}`, 303)
  })
}

function endOf(routes: Hono<Signed>, platform: Platform): void {
  const SignForm = BackForm.extend({ version: z.coerce.number().int() })
  const LateForm = BackForm.extend({ minutes: z.coerce.number().int().min(0).max(240) })
  routes.post(registerPaths.signOff.pattern, may(KEEPS, 'register signed off'), async (c) => {
    const at = sittingDay(c, platform)
    const { version, ...back } = fromOurs(SignForm, await c.req.parseBody())
    const result = await platform.transaction(at.councilId, (db) => signOff(db, at, version))
    return answered(platform, c, { at, back, result })
  })
  routes.post(registerPaths.reopen.pattern, may(KEEPS, 'register opened again'), async (c) => {
    const at = sittingDay(c, platform)
    const back = fromOurs(BackForm, await c.req.parseBody())
    await platform.transaction(at.councilId, (db) => reopen(db, at))
    return c.redirect(backTo(back, at), 303)
  })
  routes.post(registerPaths.late.pattern, may(KEEPS, 'begins late'), async (c) => {
    const at = sittingDay(c, platform)
    const { minutes, ...back } = fromOurs(LateForm, await c.req.parseBody())
    await platform.transaction(at.councilId, (db) => runLate(db, at, minutes))
    return c.redirect(backTo(back, at), 303)
  })
}

/** A form's "mark person" as a mark that they are here. */
function eventOf(one: string, { sessionId, day }: AtSitting): NewEvent {
  const [eventId = '', personId = ''] = one.split(' ')
  return { id: eventId, personId, sessionId, day, kind: 'here' }
}
