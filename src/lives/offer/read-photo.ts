import { createHash } from 'node:crypto'
import { readPhoto } from '#ground/documents/photo.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { MOST_PHOTO_BYTES, type OfferPhoto, type PhotoRefusal, saysEnough } from './photo.ts'

type Body = Readonly<Record<string, unknown>>
const MOST_WORDS = 300

/**
 * Reads the photo of a form, before any transaction is begun. It is made anew without what the camera wrote into it:
 * where it was taken, when and with what.
 */
export async function readOfferPhoto(body: Body): Promise<Result<OfferPhoto, PhotoRefusal>> {
  const file = [body.photo ?? []].flat().find((one): one is File => one instanceof File)
  if (!file || file.size === 0) return refuse({ kind: 'no-photo' })
  if (file.size > MOST_PHOTO_BYTES) return refuse({ kind: 'too-big' })
  const people = textIn(body.people)
  const said = saysEnough({
    ...{ wordsEn: textIn(body.wordsEn), wordsCy: textIn(body.wordsCy) },
    ...{ people: people === 'yes' || people === 'no' ? people : undefined },
    consent: textIn(body.consent),
  })
  if (!said.ok) return said
  const sent = new Uint8Array(await file.arrayBuffer())
  const read = await readPhoto(sent)
  if (!read.ok) return read
  const { wordsEn, wordsCy, consent } = said.value
  return accept({
    ...read.value,
    sha256: createHash('sha256').update(sent).digest('hex'),
    ...{ wordsEn: wordsEn || wordsCy, wordsCy, consent, showsPeople: people === 'yes' },
  })
}

const textIn = (sent: unknown): string =>
  typeof sent === 'string' ? sent.trim().slice(0, MOST_WORDS) : ''
