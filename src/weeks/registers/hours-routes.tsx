import { Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, typed, withError } from '#ground/govuk/form.ts'
import { addDays, mondayOf } from '#ground/kernel/day.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { actingHere, type C, venueDay } from './day-desk-routes.tsx'
import { writeHours } from './hours-actions.ts'
import { HoursPage } from './pages/hours.tsx'
import { registerPaths } from './paths.ts'
import { hoursAt, hoursOf } from './person-day-queries.ts'
import { findVenueOf } from './queries.ts'
import { staffDayWords as words } from './staff-day-words.ts'
import {
  PURPOSES,
  type Purpose,
  type PurposeMinutes,
  purposeTotals,
  readHours,
} from './staff-time.ts'

const KEEPS = 'keep-registers'
const A_DAY = 24 * 60

/** Hours by purpose (WX-09): one's own of a day, and everybody's of its week. */
export function hoursRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const load = async (db: Db, c: C) => {
    const { venueId, day } = venueDay(c)
    const who = actingHere(c)
    const venue = await findVenueOf(db, who.councilId, who.providerId, venueId)
    if (!venue) throw new NotFound(`Nothing of theirs at venue ${venueId}`)
    const monday = mondayOf(day)
    const own = await hoursOf(db, { ...who, venueId, on: day })
    const week = await hoursAt(db, { ...who, venueId, from: monday, to: addDays(monday, 6) })
    return { venue, day, monday, own, week: purposeTotals(week) }
  }
  routes.get(registerPaths.hours.pattern, may(KEEPS, 'hours seen'), async (c) => {
    const { own, ...found } = await platform.transaction(actingHere(c).councilId, (db) =>
      load(db, c),
    )
    const values = Object.fromEntries(own.map((o) => [o.purpose, String(o.minutes / 60)]))
    return c.html(<HoursPage {...found} frame={c.get('frame')} form={blank<Purpose>(values)} />)
  })
  routes.post(registerPaths.hours.pattern, may(KEEPS, 'hours written'), async (c) => {
    const body = await c.req.parseBody()
    const who = actingHere(c)
    const { venueId, day } = venueDay(c)
    const { form, hours } = readAll(body, c)
    if (Object.keys(form.errors).length > 0) {
      const { own: _, ...found } = await platform.transaction(who.councilId, (db) => load(db, c))
      return c.html(<HoursPage {...found} frame={c.get('frame')} form={form} />, 422)
    }
    await platform.transaction(who.councilId, async (db) => {
      const { own } = await load(db, c)
      await writeHours(db, { ...who, venueId, day, now: platform.now() }, hours, own)
    })
    return c.redirect(registerPaths.hours.to({ venueId, day }), 303)
  })
  return routes
}

function readAll(body: Readonly<Record<string, unknown>>, c: C) {
  const { view } = c.get('frame')
  let form: Form<Purpose> = blank<Purpose>(typed(PURPOSES, body))
  const hours: PurposeMinutes[] = []
  for (const purpose of PURPOSES) {
    const text = String(body[purpose] ?? '').trim()
    const minutes = text === '' || text === '0' ? 0 : readHours(text)
    if (minutes === undefined) form = withError(form, purpose, words.hoursWrong(view))
    else hours.push({ purpose, minutes })
  }
  if (hours.reduce((sum, one) => sum + one.minutes, 0) > A_DAY)
    form = withError(form, 'support', words.hoursTooMany(view))
  return { form, hours: hours.filter((one) => one.minutes > 0) }
}
