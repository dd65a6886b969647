import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { type Body, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import { type Id, isId, newId } from '#ground/kernel/id.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import {
  type AtSitting,
  changeStaff,
  chooseWhenShort,
  putInRooms,
  takeBackStaffChange,
} from './day-actions.ts'
import { type C, fromOurs, idGiven, loadDay, sittingDay, venueDay } from './day-desk-routes.tsx'
import { StaffDayPage, type StaffField } from './pages/staff-day.tsx'
import { registerPaths } from './paths.ts'
import { staffDayWords as words } from './staff-day-words.ts'
import {
  CHANGE_WHY,
  MOST_ROOMS,
  PARTS_OF_WORKER,
  type PartOfWorker,
  SHORT_CHOICES,
} from './staff-of-day.ts'

const KEEPS = 'keep-registers'
const FIELDS: readonly StaffField[] = ['worker', 'why', 'part', 'choice', 'words']
const Hidden = z.object({ venue: idGiven, id: idGiven })
const ChangeForm = z.object({
  worker: z.string().trim().min(1).max(100),
  why: z.enum(CHANGE_WHY),
  part: z.enum(Object.keys(PARTS_OF_WORKER) as [PartOfWorker, ...PartOfWorker[]]).default('whole'),
})
const ChoiceForm = z.object({
  choice: z.enum(SHORT_CHOICES),
  words: z.string().trim().min(1).max(1000),
})

type Typed = { readonly sessionId: Id; readonly form: Form<StaffField> }

/** Staff and rooms of a day. */
export function staffDayRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const show = async (c: C, asked: { venueId: Id; day: AtSitting['day'] }, again?: Typed) => {
    const { venue, register } = await loadDay(platform, c, asked)
    if (!venue) throw new NotFound('No venue')
    const model = { frame: c.get('frame'), day: asked.day, venue, register, typed: again }
    const page = <StaffDayPage {...model} newId={() => newId(platform.now())} />
    return c.html(page, again ? 422 : 200)
  }
  const back = (c: C, at: AtSitting, venueId: Id) =>
    c.redirect(`${registerPaths.staff.to({ venueId, day: at.day })}#session-${at.sessionId}`, 303)
  routes.get(registerPaths.staff.pattern, may(KEEPS, 'staff of the day seen'), (c) =>
    show(c, venueDay(c)),
  )
  routes.post(registerPaths.staffChanges.pattern, may(KEEPS, 'staff changed'), async (c) => {
    const at = sittingDay(c, platform)
    const body = await c.req.parseBody()
    const { venue: venueId, id } = fromOurs(Hidden, body)
    const { view } = c.get('frame')
    const read = readForm(ChangeForm, body, {
      ...{ worker: words.workerNeeded(view), why: words.whyNeeded(view) },
      part: words.whyNeeded(view),
    })
    if (!read.ok)
      return show(c, { venueId, day: at.day }, { sessionId: at.sessionId, form: read.refusal })
    await platform.transaction(at.councilId, (db) => changeStaff(db, at, { id, ...read.value }))
    return back(c, at, venueId)
  })
  routes.post(registerPaths.takeBack.pattern, may(KEEPS, 'staff changed'), async (c) => {
    const at = sittingDay(c, platform)
    const { venue, id } = fromOurs(Hidden, await c.req.parseBody())
    await platform.transaction(at.councilId, (db) => takeBackStaffChange(db, at, id))
    return back(c, at, venue)
  })
  routes.post(registerPaths.choices.pattern, may(KEEPS, 'short of staff'), async (c) => {
    const at = sittingDay(c, platform)
    const body = await c.req.parseBody()
    const { venue: venueId, id } = fromOurs(Hidden, body)
    const read = await choose(platform, c, at, { id, body })
    if (read) return show(c, { venueId, day: at.day }, { sessionId: at.sessionId, form: read })
    return back(c, at, venueId)
  })
  routes.post(registerPaths.rooms.pattern, may(KEEPS, 'rooms changed'), async (c) => {
    const at = sittingDay(c, platform)
    const body = await c.req.parseBody()
    const How = z.object({
      venue: idGiven,
      how: z.enum(['by-ratio', 'as-the-session', 'one-by-one']),
    })
    const { venue, how } = fromOurs(How, body)
    const rooms = how === 'one-by-one' ? roomsIn(body) : how
    await platform.transaction(at.councilId, (db) => putInRooms(db, at, rooms))
    return back(c, at, venue)
  })
  return routes
}

/** Writes a decision down; gives the form again where it cannot be. */
async function choose(
  platform: Platform,
  c: C,
  at: AtSitting,
  { id, body }: { readonly id: Id; readonly body: Body },
): Promise<Form<StaffField> | undefined> {
  const { view } = c.get('frame')
  const read = readForm(ChoiceForm, body, {
    ...{ choice: words.chooseOne(view), words: words.decideWordsNeeded(view) },
  })
  if (!read.ok) return read.refusal
  const done = await platform.transaction(at.councilId, (db) =>
    chooseWhenShort(db, at, { id, ...read.value }),
  )
  if (done.ok) return undefined
  const form: Form<StaffField> = { values: typed(FIELDS, body), errors: {} }
  return done.refusal.kind === 'not-short'
    ? withError(form, 'choice', words.notShort(view))
    : withError(form, 'words', words.decideWordsNeeded(view))
}

/** Whom a form puts in which room. */
function roomsIn(body: Body): readonly { readonly personId: Id; readonly room: number }[] {
  return Object.entries(body).flatMap(([name, value]) => {
    const personId = name.startsWith('room-') ? name.slice('room-'.length) : ''
    const room = Number(value)
    const isRoom = Number.isInteger(room) && room >= 1 && room <= MOST_ROOMS
    return isId(personId) && isRoom ? [{ personId, room }] : []
  })
}
