import { Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { openRecord, providerOf } from '#ground/access/record.ts'
import { readFace } from '#ground/documents/photo.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { takesFiles } from '#ground/platform/web.ts'
import { type MediaRefusal, MOST_PHOTO_BYTES } from '#lives/media/media.ts'
import { consentsOf } from '#lives/people/about-queries.ts'
import { consents } from '#lives/people/consent.ts'
import { personFlag } from '#lives/people/queries.ts'
import { supportsOn } from '#weeks/bookings/supporter-queries.ts'
import { readAddress } from './asked-day.ts'
import type { C } from './day-desk-routes.tsx'
import { PortraitPage } from './pages/portrait.tsx'
import { registerPaths } from './paths.ts'
import { putPortrait, takePortraitAway } from './portrait-actions.ts'
import { type Portrait, portraitOf } from './portrait-queries.ts'

const OWN_OR_PLANS = ['live-my-week', 'plan'] as const
type Refused = MediaRefusal['kind'] | 'none'

/** Photos of faces: shown to whoever supports that person that day, kept by the person and those who plan with them. */
export function portraitRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(registerPaths.face.pattern, may('see-day-sheets', 'face seen'), async (c) => {
    const given = readAddress(c.req.param(), c.req.param('day'), ['venueId', 'personId'])
    if (!given) throw new NotFound('Nobody')
    const { personId, day } = given
    const reader = c.get('reader')
    const { councilId } = reader
    const asked = { councilId, providerId: providerOf(reader), personId, on: day }
    // The page on which it stands has written down that they were seen: a line for each picture would say it twice.
    const face = await platform.transaction(councilId, async (db) =>
      (await supportsOn(db, asked)) ? portraitOf(db, councilId, personId) : undefined,
    )
    return picture(c, face)
  })
  routes.get(registerPaths.ownFace.pattern, may(OWN_OR_PLANS, 'portrait seen'), async (c) =>
    picture(c, await open(platform, c, (db, at) => portraitOf(db, at.councilId, at.personId))),
  )
  routes.get(registerPaths.portrait.pattern, may(OWN_OR_PLANS, 'portrait seen'), (c) =>
    show(platform, c),
  )
  const puts = [may(OWN_OR_PLANS, 'portrait put'), takesFiles] as const
  routes.post(registerPaths.portrait.pattern, ...puts, async (c) => {
    const read = await readSent(await c.req.parseBody())
    if (!read.ok) return show(platform, c, read.refusal)
    await open(platform, c, (db, at) => putPortrait(db, at, read.value))
    return c.redirect(registerPaths.portrait.to({ personId: idIn(c, 'personId') }), 303)
  })
  routes.post(
    registerPaths.portraitAway.pattern,
    may(OWN_OR_PLANS, 'portrait taken away'),
    async (c) => {
      await open(platform, c, takePortraitAway)
      return c.redirect(registerPaths.portrait.to({ personId: idIn(c, 'personId') }), 303)
    },
  )
  return routes
}

/** A drawing can hold no script that runs in a picture, and none that runs when it is opened alone. */
function picture(c: C, face: Portrait | undefined) {
  if (!face) throw new NotFound('No face that may be shown')
  return c.body(new Uint8Array(face.content), 200, {
    'content-type': face.mediaType,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
}

type At = Parameters<typeof putPortrait>[1]

function open<T>(platform: Platform, c: C, work: (db: Db, at: At) => Promise<T>): Promise<T> {
  const reader = c.get('reader')
  const { councilId, accountId } = reader
  const personId = idIn(c, 'personId')
  const at = { councilId, accountId, personId, now: platform.now() }
  const asked = { personId, scope: 'plan', as: c.get('auditedAs') } as const
  return openRecord(platform, reader, asked, (db) =>
    work(db, { ...at, isOwn: reader.personId === personId }),
  )
}

async function show(platform: Platform, c: C, refused?: Refused) {
  const model = await open(platform, c, async (db, { councilId, personId, now, isOwn }) => ({
    isOwn,
    flag: await personFlag(db, councilId, personId, dayOf(now)),
    portrait: await portraitOf(db, councilId, personId),
    mayAdd: isOwn || consents(await consentsOf(db, councilId, personId), 'photos'),
  }))
  return c.html(
    <PortraitPage frame={c.get('frame')} {...model} refused={refused} />,
    refused ? 422 : 200,
  )
}

type Body = Readonly<Record<string, unknown>>
type Read = Awaited<ReturnType<typeof readFace>>
async function readSent({
  photo,
}: Body): Promise<Result<Extract<Read, { ok: true }>['value'], Refused>> {
  if (!(photo instanceof File) || photo.size === 0) return refuse('none')
  if (photo.size > MOST_PHOTO_BYTES) return refuse('too-big')
  const read = await readFace(new Uint8Array(await photo.arrayBuffer()))
  return read.ok ? accept(read.value) : refuse(read.refusal.kind)
}
