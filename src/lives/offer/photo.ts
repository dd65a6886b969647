import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** A photo of a place or of what is done there, read and made anew. */
export type OfferPhoto = {
  readonly content: Uint8Array
  /** A drawing is the program’s own, for people and places that are made up; what is sent is made a JPEG. */
  readonly mediaType: 'image/jpeg' | 'image/svg+xml'
  readonly width: number
  readonly height: number
  /** Of what was sent: the same sent again is one. */
  readonly sha256: string
  readonly wordsEn: string
  readonly wordsCy: string
  readonly showsPeople: boolean
  readonly consent: string
}

/** Enough to see the way in, the room, the toilet and what is done; more is not looked at on a phone. */
export const MOST_PHOTOS = 8
/** Above the largest that phones take. */
export const MOST_PHOTO_BYTES = 15 * 1024 * 1024

export type PhotoRefusal = {
  readonly kind:
    | ('no-photo' | 'too-big' | 'not-a-photo' | 'too-many')
    | ('words-missing' | 'people-not-said' | 'consent-missing')
}

/** What is said of a photo before it is shown to anybody. */
export type PhotoSaid = {
  readonly wordsEn: string
  readonly wordsCy: string
  readonly people: 'yes' | 'no' | undefined
  readonly consent: string
}

/**
 * A photo needs words for those who do not see it, and, where people can be known on it, who agreed and how (UK GDPR
 * Art 6(1)(a)).
 */
export function saysEnough(said: PhotoSaid): Result<PhotoSaid, PhotoRefusal> {
  if (said.wordsEn === '' && said.wordsCy === '') return refuse({ kind: 'words-missing' })
  if (said.people === undefined) return refuse({ kind: 'people-not-said' })
  if (said.people === 'yes' && said.consent === '') return refuse({ kind: 'consent-missing' })
  return accept(said)
}
