import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { providerOf } from '#ground/access/record.ts'
import { blank, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import { addDays, type Day, dayOf, readDay } from '#ground/kernel/day.ts'
import { newId } from '#ground/kernel/id.ts'
import { readTime } from '#ground/kernel/week.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { FreeRoomsPage, type RoomField } from './pages/free-rooms.tsx'
import { actingIn, bodyOf } from './provider-routes.ts'
import type { RoomAsked } from './room.ts'
import { giveRoomBack, useRoom } from './venue-actions.ts'
import { venuePaths } from './venue-paths.ts'
import { freeRooms, roomUses } from './venue-queries.ts'
import { roomRefusals, placeWords as words } from './venue-words.ts'

type Asked = Context<Signed>
const FIELDS = ['day', 'starts', 'ends', 'people', 'what'] as const

const time = z.string().transform((text, c) => {
  const read = readTime(text)
  if (read === undefined) c.addIssue({ code: 'custom', message: 'time' })
  return read ?? 0
})
const Search = z.object({
  day: z.string().transform((text, c) => {
    const read = readDay(text)
    if (!read) c.addIssue({ code: 'custom', message: 'day' })
    return read as Day
  }),
  starts: time,
  ends: time,
  people: z.coerce.number().int().min(1).max(500),
  what: z.string().trim().min(1).max(200),
})

/** Rooms of others: what is free when one needs one, and what one has (DO-20). */
export function roomRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(venuePaths.freeRooms.pattern, may('run-sessions', 'free rooms looked for'), (c) => {
    const asked = c.req.query()
    if (asked.day === undefined) {
      const day = addDays(dayOf(platform.now()), 7)
      const form = blank<RoomField>({ day, starts: '10:00', ends: '12:00', people: '8' })
      return show(platform, c, { form })
    }
    const read = readAsked(asked, c)
    const form = blank<RoomField>(typed(FIELDS, asked))
    if (!read.ok) return show(platform, c, { form: read.refusal }, 422)
    return show(platform, c, { form, asked: read.value })
  })
  routes.post(venuePaths.giveBack.pattern, may('run-sessions', 'room given back'), async (c) => {
    const { councilId } = c.get('reader')
    const [useId, by] = [idIn(c, 'useId'), actingIn(c, platform)]
    await platform.transaction(councilId, (db) => giveRoomBack(db, by, useId))
    return c.redirect(venuePaths.freeRooms.to(), 303)
  })
  routes.post(venuePaths.useRoom.pattern, may('run-sessions', 'room taken'), (c) =>
    take(platform, c),
  )
  return routes
}

function readAsked(body: Record<string, unknown>, c: Asked) {
  const { view } = c.get('reader')
  const when = words.wrongDay(view)
  return readForm(Search, body, {
    ...{ day: when, starts: roomRefusals['ends-before-it-starts'](view) },
    ...{ ends: roomRefusals['ends-before-it-starts'](view), people: words.wholeNumber(view) },
    what: words.whatNeeded(view),
  })
}

type Shown = { readonly form: Form<RoomField>; readonly asked?: RoomAsked }

async function show(
  platform: Platform,
  c: Asked,
  { form, asked }: Shown,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { councilId } = c.get('reader')
  const now = platform.now()
  const providerId = providerOf(c.get('reader'))
  const model = await platform.transaction(councilId, async (db) => ({
    found: asked && (await freeRooms(db, councilId, asked)),
    mine: await roomUses(db, councilId, { providerId, from: dayOf(now), whose: 'own' }),
  }))
  const idFor = () => newId(platform.now())
  return c.html(<FreeRoomsPage frame={c.get('frame')} {...{ form, idFor, ...model }} />, status)
}

async function take(platform: Platform, c: Asked): Promise<Response> {
  const { councilId, view } = c.get('reader')
  const roomId = idIn(c, 'roomId')
  const body = await bodyOf(c)
  const read = readAsked(body, c)
  const form = blank<RoomField>(typed(FIELDS, body))
  const id = z.uuid().safeParse(body.id)
  if (!read.ok || !id.success)
    return show(platform, c, { form: read.ok ? form : read.refusal }, 422)
  const by = actingIn(c, platform)
  const wanted = { ...read.value, id: id.data, roomId }
  const done = await platform.transaction(councilId, (db) => useRoom(db, by, wanted))
  if (done.ok) return c.redirect(venuePaths.freeRooms.to(), 303)
  const refused = withError(form, 'day', roomRefusals[done.refusal.kind](view))
  return show(platform, c, { form: refused, asked: read.value }, 422)
}
