import type { Scope } from '#ground/access/relationship.ts'
import type { Permission } from '#ground/access/role.ts'
import type { Id } from '#ground/kernel/id.ts'

export const MEDIA_KINDS = ['photo', 'sound'] as const
export type MediaKind = (typeof MEDIA_KINDS)[number]

/** What a photo or a recording was sent for. */
export type UsedFor = 'challenge' | 'progress' | 'statement'

/** A photo or a recording that somebody sent, without its bytes. */
export type Media = {
  readonly id: Id
  readonly personId: Id
  readonly kind: MediaKind
  readonly fileId: Id
  readonly mediaType: string
  /** Of what was sent. The same sent again for the same thing is one. */
  readonly sha256: string
  readonly width?: number
  readonly height?: number
  readonly seconds?: number
  /** What it was sent for; nothing until the form that it came with is sent. */
  readonly usedFor?: UsedFor
  readonly subject?: Id
  readonly scope: Scope
  /** What a photo shows, as whoever sent it says. */
  readonly words: string
  /** What is said or shown, typed by somebody who heard or saw it. */
  readonly transcript: string
  readonly version: number
  readonly sentBy: Id
  readonly sentByName: string
  readonly sentAt: Date
}

/** A photo or a recording, read and found good, not kept yet. */
export type Piece = Pick<
  Media,
  'kind' | 'mediaType' | 'sha256' | 'width' | 'height' | 'seconds'
> & {
  readonly content: Uint8Array
}

/** Phones take photos of up to about twelve megabytes; one that is larger is no photo of a phone. */
export const MOST_PHOTO_BYTES = 15 * 1024 * 1024
/** What the table of files holds (0009): at the rates of phones, more than ten minutes of speech. */
export const MOST_SOUND_BYTES = 10 * 1024 * 1024
/** Long enough to say what is wrong, short enough that somebody listens to it the same day. */
export const MOST_SECONDS = 5 * 60
/** Recorders stop a little late. */
const GRACE_SECONDS = 10
/** A letter of several pages and a recording; more is a matter for a visit. */
export const MOST_PIECES = 6

export type MediaRefusal = {
  readonly kind: 'too-big' | 'too-long' | 'not-a-photo' | 'not-a-recording' | 'a-film' | 'too-many'
}

export const isTooLong = (seconds: number | undefined): boolean =>
  seconds !== undefined && seconds > MOST_SECONDS + GRACE_SECONDS

type Sent = Pick<Media, 'sha256'>

/** Whether two forms brought the same photos and recordings, in whatever order: what was sent twice is one. */
export const isSameMedia = (some: readonly Sent[], others: readonly Sent[]): boolean =>
  hashesOf(some).symmetricDifference(hashesOf(others)).size === 0

const hashesOf = (media: readonly Sent[]) => new Set(media.map(({ sha256 }) => sha256))

type Asking = { readonly accountId: Id; readonly permissions: ReadonlySet<Permission> }

/**
 * The part of the record in whose right somebody may open a photo or a recording; nothing where they may not at all.
 * What is not sent yet is its sender's alone. What belongs to a challenge is its sender's and the staff's: a complaint
 * may be about whoever else may see the person's week.
 */
export function scopeToOpen(
  media: Pick<Media, 'usedFor' | 'scope' | 'sentBy'>,
  { accountId, permissions }: Asking,
): Scope | undefined {
  if (media.sentBy === accountId) return 'week'
  if (!media.usedFor) return undefined
  if (media.usedFor === 'challenge' && !permissions.has('have-work')) return undefined
  return media.scope
}

export type TranscriptRefusal = { readonly kind: 'changed-meanwhile' }
