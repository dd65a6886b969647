import { addDays, type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { giveConsent } from '#lives/people/about-actions.ts'
import { consentsOf } from '#lives/people/about-queries.ts'
import { consents } from '#lives/people/consent.ts'
import * as store from './portrait-store.ts'

export type Putting = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly now: Date
  /** The person puts it there themself: that is their yes. */
  readonly isOwn: boolean
}

/**
 * Puts a photo of somebody's face where those who support them that day see it. Nobody else does so for them before they
 * have said yes to photos.
 */
export async function putPortrait(
  db: Db,
  { councilId, personId, accountId, now, isOwn }: Putting,
  photo: { readonly content: Uint8Array; readonly mediaType: string },
): Promise<Result<'put', { readonly kind: 'no-yes' }>> {
  if (!consents(await consentsOf(db, councilId, personId), 'photos')) {
    if (!isOwn) return refuse({ kind: 'no-yes' })
    const doing = { councilId, accountId, personId, at: now }
    await giveConsent(db, doing, {
      ...{ id: newId(now), personId, about: 'photos', answer: true, how: 'picture', words: '' },
      ...{ askedOn: dayOf(now), askedBy: accountId },
    })
  }
  const { content, mediaType } = photo
  const face = { personId, content, mediaType, isDrawn: false, putBy: accountId }
  await store.savePortraits(db, councilId, [face], now)
  const action = 'portrait put'
  await audit(db, [{ councilId, accountId, personId, action, subject: personId, at: now }])
  return accept('put')
}

/** Takes somebody's photo away, for good. Done again it changes nothing. */
export async function takePortraitAway(
  db: Db,
  { councilId, personId, accountId, now }: Omit<Putting, 'isOwn'>,
): Promise<void> {
  if (!(await store.deletePortrait(db, councilId, personId))) return
  const action = 'portrait taken away'
  await audit(db, [{ councilId, accountId, personId, action, subject: personId, at: now }])
}

/**
 * Deletes the photos of those who said no since: nobody has seen them from that moment on. A yes that only ended, as it does
 * at 18, is asked for anew: the photo waits unseen for four weeks.
 */
export const dropUnwantedPortraits = (db: Db, councilId: Id, today: Day): Promise<void> =>
  store.deleteUnwanted(db, councilId, addDays(today, -DAYS_TO_ASK_ANEW))
const DAYS_TO_ASK_ANEW = 28

/** Faces that the program drew, for people who are made up. */
export const saveDrawnFaces = (
  db: Db,
  councilId: Id,
  faces: readonly { readonly personId: Id; readonly svg: string }[],
  now: Date,
): Promise<void> =>
  store.savePortraits(
    db,
    councilId,
    faces.map(({ personId, svg }) => ({
      ...{ personId, content: new TextEncoder().encode(svg), mediaType: 'image/svg+xml' },
      isDrawn: true,
    })),
    now,
  )
