import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { mePaths } from '#doors/me/paths.ts'
import { anyone, may, type Signed } from '#ground/access/may.ts'
import type { Reader } from '#ground/access/reader.ts'
import { openRecord, providerOf } from '#ground/access/record.ts'
import { type Id, isId } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { writeCalendar } from './calendar.ts'
import { makeAddress, readCalendar, stopAddress } from './calendar-actions.ts'
import { addressOf, venuesOf } from './calendar-queries.ts'
import { calendarWords as words } from './calendar-words.ts'
import { MyCalendarPage } from './pages/my-calendar.tsx'
import { VenueCalendarsPage } from './pages/venue-calendars.tsx'
import { calendarPaths } from './paths.ts'

type Given = { readonly platform: Platform; readonly config: { readonly baseUrl: string } }

/** Private calendars, read by whoever has the address. No sign-in, no cookie; the address is nowhere in the log. */
export function calendarFeedRoutes({ platform }: Pick<Given, 'platform'>): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(calendarPaths.feed.pattern, anyone('calendar asked'), async (c) => {
    const token = /^(.+)\.ics$/.exec(c.req.param('file'))?.[1]
    const found = token === undefined ? undefined : await readCalendar(platform, token)
    c.header('cache-control', 'private, no-cache')
    if (!found) return c.text('There is no calendar at this address.', 404)
    const view: View = { language: found.language, seeing: 'standard' }
    const name = found.of === 'person' ? words.myWeek(view) : words.ofVenue(view)
    c.header('content-type', 'text/calendar; charset=utf-8')
    c.header('content-disposition', 'inline; filename="good-days.ics"')
    return c.body(writeCalendar(name, found.entries))
  })
  return routes
}

const anId = z.string().refine(isId)
const MakeForm = z.object({ replaces: z.union([z.literal(''), anId]) })
const StopForm = z.object({ address: anId })

const addressAt = ({ baseUrl }: Given['config'], token: string): string =>
  `${baseUrl}${calendarPaths.feed.to({ file: `${token}.ics` })}`

/** The page where a person makes their own address, and stops it. */
export function myCalendarRoutes({ platform, config }: Given): Hono<Signed> {
  const routes = new Hono<Signed>()
  const own = <T,>(c: Context<Signed>, work: Parameters<typeof openRecord<T>>[3]) =>
    openRecord(
      platform,
      c.get('reader'),
      { ...mine(c.get('reader')), as: c.get('auditedAs') },
      work,
    )

  const show = async (
    c: Context<Signed>,
    said: { made?: string; isMeanwhile?: boolean; isStopped?: boolean } = {},
  ) => {
    const { councilId, accountId } = c.get('reader')
    const { personId: subjectId } = mine(c.get('reader'))
    const address = await own(c, (db) => addressOf(db, councilId, { accountId, subjectId }))
    const model = { frame: c.get('frame'), address, ...said }
    return c.html(<MyCalendarPage {...model} />, said.isMeanwhile ? 422 : 200)
  }

  routes.get(mePaths.calendar.pattern, may('live-my-week', 'own calendar address seen'), (c) =>
    show(c, { isStopped: c.req.query('stopped') === 'yes' }),
  )

  // Shown here and nowhere else: an address that leads back to it would be a second key. Sent twice, it is refused.
  routes.post(mePaths.calendar.pattern, may('live-my-week', 'own calendar made'), async (c) => {
    const form = MakeForm.safeParse(await c.req.parseBody())
    if (!form.success) return show(c, { isMeanwhile: true })
    const { councilId, accountId } = c.get('reader')
    const made = await own(c, (db) =>
      makeAddress(db, {
        ...{ councilId, accountId, language: c.get('frame').view.language, now: platform.now() },
        subject: { personId: mine(c.get('reader')).personId },
        ...(form.data.replaces !== '' && { replaces: form.data.replaces }),
      }),
    )
    if (!made.ok) return show(c, { isMeanwhile: true })
    return show(c, { made: addressAt(config, made.value.token) })
  })

  routes.post(
    mePaths.stopCalendar.pattern,
    may('live-my-week', 'own calendar stopped'),
    async (c) => {
      const form = StopForm.safeParse(await c.req.parseBody())
      if (!form.success) return show(c, { isMeanwhile: true })
      const { councilId, accountId } = c.get('reader')
      const { personId } = mine(c.get('reader'))
      const { address: id } = form.data
      await own(c, (db) =>
        stopAddress(db, { councilId, accountId, id, personId, now: platform.now() }),
      )
      return c.redirect(`${mePaths.calendar.to()}?stopped=yes`, 303)
    },
  )
  return routes
}

function mine({ personId }: Reader): { readonly personId: Id; readonly scope: 'week' } {
  if (!personId) throw new NotFound('This account is not a person’s own')
  return { personId, scope: 'week' }
}

/** The page where a provider makes addresses for its places. */
export function venueCalendarRoutes({ platform, config }: Given): Hono<Signed> {
  const routes = new Hono<Signed>()
  const venues = (reader: Reader) => {
    const { councilId, accountId } = reader
    const providerId = providerOf(reader)
    return platform.transaction(councilId, (db) =>
      venuesOf(db, councilId, { providerId, accountId }),
    )
  }
  type Said = {
    readonly made?: { readonly venueId: Id; readonly address: string }
    readonly isMeanwhile?: boolean
    readonly isStopped?: boolean
  }
  const show = async (c: Context<Signed>, said: Said = {}) => {
    const model = { frame: c.get('frame'), venues: await venues(c.get('reader')), ...said }
    return c.html(<VenueCalendarsPage {...model} />, said.isMeanwhile ? 422 : 200)
  }
  /** One of the provider's own places; no other has a page here. */
  const venueOf = async (c: Context<Signed>): Promise<Id> => {
    const venueId = c.req.param('venueId') ?? ''
    const found = (await venues(c.get('reader'))).find(({ id }) => id === venueId)
    if (!found) throw new NotFound(`No place ${venueId} of this provider`)
    return found.id
  }

  routes.get(calendarPaths.venues.pattern, may('run-sessions', 'calendar addresses seen'), (c) =>
    show(c, { isStopped: c.req.query('stopped') === 'yes' }),
  )

  // The page that shows an address stands here; read again, in another language say, it has nothing to show.
  routes.get(calendarPaths.ofVenue.pattern, may('run-sessions', 'calendar addresses seen'), (c) =>
    c.redirect(calendarPaths.venues.to(), 303),
  )

  routes.post(calendarPaths.ofVenue.pattern, may('run-sessions', 'calendar made'), async (c) => {
    const venueId = await venueOf(c)
    const form = MakeForm.safeParse(await c.req.parseBody())
    if (!form.success) return show(c, { isMeanwhile: true })
    const { councilId, accountId } = c.get('reader')
    const made = await platform.transaction(councilId, (db) =>
      makeAddress(db, {
        ...{ councilId, accountId, language: c.get('frame').view.language, now: platform.now() },
        subject: { venueId },
        ...(form.data.replaces !== '' && { replaces: form.data.replaces }),
      }),
    )
    if (!made.ok) return show(c, { isMeanwhile: true })
    return show(c, { made: { venueId, address: addressAt(config, made.value.token) } })
  })

  routes.post(
    calendarPaths.stopVenue.pattern,
    may('run-sessions', 'calendar stopped'),
    async (c) => {
      await venueOf(c)
      const form = StopForm.safeParse(await c.req.parseBody())
      if (!form.success) return show(c, { isMeanwhile: true })
      const { councilId, accountId } = c.get('reader')
      await platform.transaction(councilId, (db) =>
        stopAddress(db, { councilId, accountId, id: form.data.address, now: platform.now() }),
      )
      return c.redirect(`${calendarPaths.venues.to()}?stopped=yes`, 303)
    },
  )
  return routes
}
