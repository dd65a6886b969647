import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { anyone, type Signed } from '#ground/access/may.ts'
import type { PublicGiven } from '#ground/access/public-council.ts'
import { councilAsked, frameOf } from '#ground/access/public-page.ts'
import type { Council } from '#ground/access/reader.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { isId } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import { openFile } from '#ground/platform/files.ts'
import { NotFound } from '#ground/platform/platform.ts'
import { ROUTES } from '#lives/offer/session.ts'
import { ACCESS_NEEDS, SENSORY_FACTS } from '#lives/people/person.ts'
import { type DirectoryAsked, HITS_A_PAGE, searchOf } from './directory.ts'
import { choicesOf, listedPhoto, openSession } from './directory-queries.ts'
import { PARTS_OF_DAY } from './match.ts'
import { DirectoryPage } from './pages/directory.tsx'
import { ListedPage } from './pages/listed.tsx'
import { findingPaths } from './paths.ts'
import { searchSessions } from './search-queries.ts'

/** What cannot be read is as if it had not been asked: a link that somebody mangled still shows a list. */
const optional = <T extends z.ZodType>(of: T) => of.optional().catch(undefined)
const several = <T extends readonly [string, ...string[]]>(of: T) =>
  z.array(z.enum(of)).max(of.length).catch([])
const Asked = z.object({
  q: z.string().trim().max(100).catch(''),
  activity: optional(z.string().regex(/^[a-z-]{1,60}$/)),
  area: optional(z.string().regex(/^[a-z0-9-]{1,60}$/)),
  weekday: optional(
    z
      .string()
      .regex(/^[0-6]$/)
      .transform(Number),
  ),
  part: optional(z.enum(PARTS_OF_DAY)),
  upTo: optional(
    z
      .string()
      .regex(/^\d{1,6}$/)
      .transform((text) => pence(Number(text))),
  ),
  needs: several(ACCESS_NEEDS),
  avoids: several(SENSORY_FACTS),
  route: optional(z.enum(ROUTES)),
  taster: optional(z.literal('yes')),
  ordinary: optional(z.literal('yes')),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

const askedOf = (c: Context): DirectoryAsked =>
  Asked.parse({
    ...c.req.query(),
    needs: c.req.queries('needs') ?? [],
    avoids: c.req.queries('avoids') ?? [],
  })

/** Everything there is to do, for anybody: on a page of its own for each council, and for the host's own. */
export function directoryRoutes(given: PublicGiven): Hono<Signed> {
  const routes = new Hono<Signed>()
  const { platform } = given

  const councilOf = async (c: Context<Signed>, key?: string): Promise<Council> => {
    const found = await councilAsked(given, c)
    if (!found) throw new NotFound(`No council at ${key ?? 'this host'}`)
    return found
  }

  const list = async (c: Context<Signed>, key?: string) => {
    const council = await councilOf(c, key)
    const asked = askedOf(c)
    const on = dayOf(platform.now())
    const model = await platform.transaction(council.id, async (db) => ({
      ...(await searchSessions(db, {
        ...{ councilId: council.id, on, search: searchOf(asked) },
        ...{ most: HITS_A_PAGE, skip: (asked.page - 1) * HITS_A_PAGE },
      })),
      ...(await choicesOf(db, council.id, on)),
    }))
    return c.html(
      <DirectoryPage frame={frameOf(c, council)} {...{ council, asked, key, on }} {...model} />,
    )
  }

  const one = async (c: Context<Signed>, sessionId: string, key?: string) => {
    if (!isId(sessionId)) throw new NotFound(`No session ${sessionId}`)
    const council = await councilOf(c, key)
    const on = dayOf(platform.now())
    const session = await platform.transaction(council.id, (db) =>
      openSession(db, council.id, sessionId, on),
    )
    if (!session) throw new NotFound(`No session ${sessionId} to be had now`)
    return c.html(<ListedPage frame={frameOf(c, council)} {...{ session, key, on }} />)
  }

  const photo = async (c: Context<Signed>, photoId: string, sessionId: string, key?: string) => {
    if (!isId(photoId) || !isId(sessionId)) throw new NotFound(`No photo ${photoId}`)
    const { id: councilId } = await councilOf(c, key)
    const on = dayOf(platform.now())
    const { mediaType, content } = await platform.transaction(councilId, async (db) => {
      const fileId = await listedPhoto(db, { councilId, sessionId, photoId, on })
      if (!fileId) throw new NotFound(`No photo ${photoId} to be seen now`)
      return openFile(db, councilId, fileId)
    })
    return c.body(new Uint8Array(content), 200, { ...AS_PHOTO, 'content-type': mediaType })
  }

  const seen = anyone('things to do seen')
  routes.get(findingPaths.directory.pattern, seen, (c) => list(c))
  routes.get(findingPaths.listed.pattern, seen, (c) => one(c, c.req.param('sessionId')))
  routes.get(findingPaths.directoryAt.pattern, seen, (c) => list(c, c.req.param('council')))
  routes.get(findingPaths.listedAt.pattern, seen, (c) =>
    one(c, c.req.param('sessionId'), c.req.param('council')),
  )
  const photoSeen = anyone('photo of things to do seen')
  routes.get(findingPaths.listedPhoto.pattern, photoSeen, (c) =>
    photo(c, c.req.param('photoId'), c.req.param('sessionId')),
  )
  routes.get(findingPaths.listedPhotoAt.pattern, photoSeen, (c) =>
    photo(c, c.req.param('photoId'), c.req.param('sessionId'), c.req.param('council')),
  )
  return routes
}

/** Taken down, it is gone from everywhere within the hour. Opened alone it runs nothing. */
const AS_PHOTO = {
  'content-disposition': 'inline',
  'content-security-policy': "default-src 'none'; sandbox",
  'cache-control': 'public, max-age=3600',
}
