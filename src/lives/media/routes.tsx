import { Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { openRecord } from '#ground/access/record.ts'
import { openFile } from '#ground/platform/files.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { rangeIn } from './byte-range.ts'
import { scopeToOpen } from './media.ts'
import { mediaPaths } from './paths.ts'
import { mediaById } from './queries.ts'

const READERS = ['live-my-week', 'see-people', 'have-work'] as const

/** Photos and recordings as a page shows them and as they are heard, each within the part of the record it lies in. */
export function mediaRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(mediaPaths.one.pattern, may(READERS, 'photo or recording opened'), async (c) => {
    const reader = c.get('reader')
    const { councilId } = reader
    const mediaId = idIn(c, 'mediaId')
    const found = await platform.transaction(councilId, (db) => mediaById(db, councilId, mediaId))
    const scope = scopeToOpen(found, reader)
    if (!scope) throw new NotFound(`Account ${reader.accountId} may not open ${mediaId}`)
    const { personId, fileId, mediaType } = found
    const file = await openRecord(
      platform,
      reader,
      { personId, scope, as: c.get('auditedAs') },
      (db) => openFile(db, councilId, fileId),
    )
    // Players on iPhones ask for a recording in pieces, and play none that comes whole alone (RFC 9110 section 14).
    const { length } = file.content
    const range = rangeIn(c.req.header('range'), length)
    const [from, to] = range ?? [0, length]
    return c.body(new Uint8Array(file.content.subarray(from, to)), range ? 206 : 200, {
      'content-type': mediaType,
      'content-disposition': `inline; filename="${file.name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'accept-ranges': 'bytes',
      ...(range && { 'content-range': `bytes ${from}-${to - 1}/${length}` }),
    })
  })
  return routes
}
