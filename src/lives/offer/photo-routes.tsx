import { type Context, Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form } from '#ground/govuk/form.ts'
import { openFile } from '#ground/platform/files.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { takesFiles } from '#ground/platform/web.ts'
import { noteAnswers } from './draft-actions.ts'
import { photoFile, photosOf } from './draft-queries.ts'
import { photoFaults } from './draft-words.ts'
import { opened } from './open-draft-routes.ts'
import { PhotosPage } from './pages/photos.tsx'
import { standard } from './pages/question.tsx'
import type { PhotoRefusal } from './photo.ts'
import { addPhotos, takePhotoAway } from './photo-actions.ts'
import { actingIn, bodyOf, typedAgain, versionIn } from './provider-routes.ts'
import { readOfferPhoto } from './read-photo.ts'
import { sessionPaths } from './session-paths.ts'

/** Whoever is signed in may look at the photos of what is offered; of a draft, its own provider alone. */
const ANY_READER = ['live-my-week', 'see-people', 'see-day-sheets', 'see-county'] as const

export async function photosPage(
  platform: Platform,
  c: Context<Signed>,
  form?: Form<string>,
): Promise<Response> {
  const { draft } = await opened(platform, c)
  const { councilId } = c.get('reader')
  const photos = await platform.transaction(councilId, (db) =>
    photosOf(db, councilId, { draftId: draft.id }),
  )
  const model = { frame: c.get('frame'), draft, photos, form: form ?? blank<string>() }
  return c.html(<PhotosPage {...model} version={draft.version} />, form ? 422 : 200)
}

/** The field that a refusal is about. */
const FIELD_OF = {
  ...{ 'no-photo': 'photo', 'too-big': 'photo', 'not-a-photo': 'photo', 'too-many': 'photo' },
  ...{ 'words-missing': 'wordsEn', 'people-not-said': 'people', 'consent-missing': 'consent' },
} as const satisfies Readonly<Record<PhotoRefusal['kind'], string>>

/** Photos of a draft, from the camera or the gallery, and the photos themselves. */
export function photoRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.post(
    sessionPaths.question.pattern,
    may('run-sessions', 'offer photo added'),
    takesFiles,
    async (c, next) => {
      if (c.req.param('question') !== 'photos') return next()
      const { draft } = await opened(platform, c)
      const { councilId, accountId, now } = actingIn(c, platform)
      const body = await bodyOf(c)
      const read = await readOfferPhoto(body)
      const adding = { councilId, accountId, now, on: { draftId: draft.id } }
      const kept = read.ok
        ? await platform.transaction(councilId, (db) => addPhotos(db, adding, [read.value]))
        : read
      const here = sessionPaths.question.to({ draftId: draft.id, question: 'photos' })
      if (kept.ok) return c.redirect(here, 303)
      const { kind } = kept.refusal
      const errors = { [FIELD_OF[kind]]: photoFaults[kind](standard(c.get('frame'))) }
      const values = typedAgain(body, ['wordsEn', 'wordsCy', 'people', 'consent'])
      return photosPage(platform, c, { values, errors })
    },
  )

  routes.post(
    sessionPaths.removePhoto.pattern,
    may('run-sessions', 'offer photo removed'),
    async (c) => {
      const { draft } = await opened(platform, c)
      const { councilId, accountId, now } = actingIn(c, platform)
      const taking = { councilId, accountId, now, on: { draftId: draft.id } }
      await platform.transaction(councilId, (db) => takePhotoAway(db, taking, idIn(c, 'photoId')))
      return c.redirect(sessionPaths.question.to({ draftId: draft.id, question: 'photos' }), 303)
    },
  )

  routes.post(
    sessionPaths.photosDone.pattern,
    may('run-sessions', 'offer photos done'),
    async (c) => {
      const drafting = { ...actingIn(c, platform), draftId: idIn(c, 'draftId') }
      const version = versionIn(await bodyOf(c))
      const done = await platform.transaction(drafting.councilId, (db) =>
        noteAnswers(db, drafting, version, { photosSeen: true }),
      )
      if (!done.ok && done.refusal.kind === 'changed-meanwhile')
        return photosPage(platform, c, blank())
      return c.redirect(sessionPaths.draft.to({ draftId: drafting.draftId }), 303)
    },
  )

  return photoItself(platform, routes)
}

function photoItself(platform: Platform, routes: Hono<Signed>): Hono<Signed> {
  routes.get(sessionPaths.photo.pattern, may(ANY_READER, 'offer photo seen'), async (c) => {
    const reader = c.get('reader')
    const photoId = idIn(c, 'photoId')
    const file = await platform.transaction(reader.councilId, async (db) => {
      const found = await photoFile(db, reader.councilId, photoId)
      if (!found || (found.draftOf && found.draftOf !== reader.providerId))
        throw new NotFound(`No photo ${photoId}`)
      return openFile(db, reader.councilId, found.fileId)
    })
    return c.body(new Uint8Array(file.content), 200, {
      'content-type': file.mediaType,
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
  })

  return routes
}
