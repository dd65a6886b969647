import sharp, { type ResizeOptions } from 'sharp'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** A photo as it is kept: a JPEG, the right way up, without anything that the camera wrote into it. */
export type Photo = {
  readonly content: Uint8Array
  readonly mediaType: 'image/jpeg'
  readonly width: number
  readonly height: number
}
export type PhotoRefusal = { readonly kind: 'not-a-photo' }

/** What `sharp` calls the files that cameras, phones and scanners make. */
const FORMATS = ['jpeg', 'png', 'webp', 'heif', 'tiff'] as const

/** Wide enough to read a scanned page by, small enough for a phone to show at once. */
const LONGEST_SIDE = 1_600

/** A face on a register, sharp on the screen of a phone. */
const FACE_SIDE = 320

/** The largest that phones take; above it a small file could fill the memory. */
const MOST_PIXELS = 110_000_000

/**
 * Reads a photo by what it holds, whatever its name says, and makes it anew: turned the right way, no larger than a page
 * needs, and without its metadata, for a phone writes into each photo where it was taken (UK GDPR Art 5(1)(c)).
 *
 * @param content the bytes as they were sent
 * @returns the new photo, or `not-a-photo` where it is something else, or broken
 */
export const readPhoto = (content: Uint8Array): Promise<Result<Photo, PhotoRefusal>> =>
  madeAnew(content, {
    ...{ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true },
  })

/** The same for a photo of somebody's face: small and square, about what stands out in it. */
export const readFace = (content: Uint8Array): Promise<Result<Photo, PhotoRefusal>> =>
  madeAnew(content, {
    ...{ width: FACE_SIDE, height: FACE_SIDE, fit: 'cover', position: 'attention' },
  })

async function madeAnew(
  content: Uint8Array,
  size: ResizeOptions,
): Promise<Result<Photo, PhotoRefusal>> {
  try {
    const read = () => sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
    const { format } = await read().metadata()
    if (!(FORMATS as readonly string[]).includes(format)) return refuse({ kind: 'not-a-photo' })
    const { data, info } = await read()
      .autoOrient()
      .resize(size)
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    const { width, height } = info
    return accept({ content: new Uint8Array(data), mediaType: 'image/jpeg', width, height })
  } catch {
    // A file that no reader of pictures understands: whatever was wrong with it, it is not a photo.
    return refuse({ kind: 'not-a-photo' })
  }
}
