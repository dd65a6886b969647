import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { anyone, may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import type { Assets } from '#ground/govuk/assets.ts'
import { readDay } from '#ground/kernel/day.ts'
import { isId } from '#ground/kernel/id.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { ABSENCE_REASONS, EVENT_KINDS } from './event.ts'
import type { NewEvent } from './event-check.ts'
import { toWire } from './event-wire.ts'
import { TabletApp } from './pages/tablet-app.tsx'
import { copyForTablet, type TabletCopy } from './tablet-actions.ts'
import { tabletIncidentRoutes } from './tablet-incident-routes.tsx'
import { keepTabletMarks } from './tablet-mark-actions.ts'
import { tabletPaths } from './tablet-paths.ts'
import { type HandedOut, MARKS_A_BATCH, type SentAnswer } from './tablet-sheet.ts'
import { tabletWords as words } from './tablet-words.ts'

const Id = z.string().refine(isId)
const Moment = z.iso.datetime().transform((text) => new Date(text))
const Count = z.int().min(1).max(2_147_483_647)
const Mark = z.object({
  ...{ id: Id, sessionId: Id, personId: Id, kind: z.enum(EVENT_KINDS) },
  day: z.string().transform((text, context) => {
    const day = readDay(text)
    if (day) return day
    context.addIssue({ code: 'custom', message: 'No such day' })
    return z.NEVER
  }),
  reason: z.enum(ABSENCE_REASONS).optional(),
  at: Moment.optional(),
  device: z.object({ id: Id, count: Count, at: Moment }),
  knows: z.array(Id).max(50),
  markedSelf: z.boolean().optional(),
  undoes: Id.optional(),
  settles: Id.optional(),
  words: z.string().max(1000).optional(),
})
const Batch = z.object({
  ...{ account: Id, sentAt: Moment, deviceName: z.string().max(100) },
  events: z.array(z.unknown()).max(MARKS_A_BATCH),
})
const Named = z.object({ id: z.string().max(100) })

/** What a tablet needs to keep a register where there is no network: the app itself, the sheets, and where marks go. */
export function tabletRoutes(platform: Platform, assets: Assets): Hono<Signed> {
  const routes = new Hono<Signed>()
  appRoutes(routes, assets)
  tabletIncidentRoutes(routes, platform)

  routes.get(
    tabletPaths.handedOut.pattern,
    may('keep-registers', 'register handed out'),
    async (c) => {
      const reader = c.get('reader')
      const { councilId, accountId, providerId } = reader
      if (!providerId) return c.notFound()
      const now = platform.now()
      const venueId = c.req.query('venue')
      const asked = { councilId, accountId, providerId, venueId, now }
      const answer = await platform.transaction(councilId, async (db) => {
        const copy = await copyForTablet(db, asked)
        const version = await fingerprint(copy)
        const isNew = version !== c.req.query('have')
        // What is read on the tablet is audited when it is handed out: later nobody is there to see it.
        const people = new Set(copy.sittings.flatMap((s) => s.people.map((p) => p.personId)))
        if (isNew) await auditRead(db, reader, [...people], c.get('auditedAs'), now)
        return { copy, version, isNew }
      })
      const { name, view } = reader
      c.header('cache-control', 'no-store')
      return c.json(handedOut({ ...answer, accountId, name, language: view.language, now }))
    },
  )

  routes.post(tabletPaths.events.pattern, may('keep-registers', 'register marked'), async (c) => {
    const reader = c.get('reader')
    const { councilId, accountId, providerId } = reader
    if (!providerId) return c.notFound()
    const isJson = c.req.header('content-type')?.startsWith('application/json')
    const read = Batch.safeParse(isJson ? await c.req.json().catch(() => undefined) : undefined)
    if (!read.success) return c.json({ refused: 'not-understood' }, 422)
    if (read.data.account !== accountId) return c.json({ refused: 'other-account' }, 409)
    const { sentAt, deviceName } = read.data
    const events = read.data.events.map((event) => Mark.safeParse(event))
    const now = platform.now()
    const good = events.flatMap((event) => (event.success ? [event.data satisfies NewEvent] : []))
    const batch = { councilId, accountId, providerId, now, sentAt, deviceName, events: good }
    const kept = await platform.transaction(councilId, (db) => keepTabletMarks(db, batch))
    const answers: SentAnswer[] = kept.map((a) =>
      a.answer === 'refused' ? a : { ...a, receivedAt: a.receivedAt.toISOString() },
    )
    for (const [at, event] of events.entries()) {
      const named = Named.safeParse(read.data.events[at])
      if (!event.success && named.success)
        answers.push({ id: named.data.id, answer: 'refused', why: 'not-understood' })
    }
    return c.json({ serverNow: now.toISOString(), answers })
  })

  return routes
}

type Answer = {
  readonly copy: TabletCopy
  readonly version: string
  readonly isNew: boolean
  readonly accountId: string
  readonly name: string
  readonly language: 'en' | 'cy'
  readonly now: Date
}

const handedOut = ({
  copy,
  version,
  isNew,
  accountId,
  name,
  language,
  now,
}: Answer): HandedOut => ({
  ...{ account: accountId, name, language, serverNow: now.toISOString(), version },
  ...{ key: base64(copy.key), days: copy.days, venues: copy.venues },
  ...(copy.venue && { venue: copy.venue }),
  ...(isNew && { sittings: copy.sittings }),
  ...{ events: copy.events.map(toWire), names: Object.fromEntries(copy.names) },
})

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** Which sheets these are, in a short text: the same for the same days, venue and facts. */
async function fingerprint({ days, venue, sittings }: TabletCopy): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify({ days, venue, sittings }))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The app, its worker and how it is installed. They are about nobody, so nobody signs in for them. */
function appRoutes(routes: Hono<Signed>, assets: Assets): void {
  const { tablet, cssUrl, iconUrl, fontUrls } = assets
  routes.get(tabletPaths.app.pattern, anyone('register app opened'), (c) =>
    c.html(
      <TabletApp view={c.get('frame').view} assets={{ cssUrl, iconUrl, fontUrls, ...tablet }} />,
    ),
  )
  const asText = (c: Context<Signed>, body: string, type: string) =>
    c.body(body, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' })
  routes.get(tabletPaths.worker.pattern, anyone('register app fetched'), (c) =>
    asText(c, tablet.worker, 'text/javascript'),
  )
  routes.get(tabletPaths.manifest.pattern, anyone('register app described'), (c) => {
    const { view } = c.get('frame')
    const manifest = {
      ...{ name: words.appName(view), short_name: words.appShortName(view), lang: view.language },
      ...{ id: tabletPaths.app.to(), start_url: tabletPaths.app.to(), scope: '/tablet/' },
      ...{ display: 'standalone', background_color: '#ffffff', theme_color: '#005f5f' },
      icons: [
        { src: iconUrl, sizes: 'any', type: 'image/svg+xml' },
        ...tablet.icons.map(({ src, size }) => ({
          ...{ src, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' },
        })),
      ],
    }
    return asText(c, JSON.stringify(manifest), 'application/manifest+json')
  })
}
