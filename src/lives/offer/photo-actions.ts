import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { keepFile } from '#ground/platform/files.ts'
import type { Db } from '#ground/platform/platform.ts'
import * as store from './draft-store.ts'
import { MOST_PHOTOS, type OfferPhoto, type PhotoRefusal } from './photo.ts'

type Adding = {
  readonly councilId: Id
  readonly accountId: Id
  readonly now: Date
  readonly on: store.NewPhoto['on']
}

/** Keeps photos of a session or its draft. One that was sent before is not kept twice. */
export async function addPhotos(
  db: Db,
  { councilId, accountId, now, on }: Adding,
  photos: readonly OfferPhoto[],
): Promise<Result<'kept', PhotoRefusal>> {
  const held = await store.photosSent(db, councilId, on)
  const fresh = photos.filter(({ sha256 }) => held.every((one) => one.sha256 !== sha256))
  if (held.length + fresh.length > MOST_PHOTOS) return refuse({ kind: 'too-many' })
  for (const { content, mediaType, ...photo } of fresh) {
    const name = mediaType === 'image/jpeg' ? 'photo.jpg' : 'drawing.svg'
    const file = { councilId, name, mediaType, content, madeBy: accountId, at: now }
    const fileId = await keepFile(db, file)
    const id = newId(now)
    await store.insertPhoto(db, { ...photo, councilId, on, id, fileId, by: accountId, at: now })
    await audit(db, [{ councilId, accountId, action: 'offer photo added', subject: id, at: now }])
  }
  return accept('kept')
}

/** Takes a photo away from everybody's sight. Taken away twice, it is once. */
export async function takePhotoAway(
  db: Db,
  { councilId, accountId, now, on }: Adding,
  photoId: Id,
): Promise<void> {
  if (!(await store.removePhoto(db, councilId, on, photoId, now))) return
  await audit(db, [
    { councilId, accountId, action: 'offer photo removed', subject: photoId, at: now },
  ])
}
