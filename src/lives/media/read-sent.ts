import { createHash } from 'node:crypto'
import { readPhoto } from '#ground/documents/photo.ts'
import { readSound } from '#ground/documents/sound.ts'
import { type Id, isId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import {
  isTooLong,
  type MediaKind,
  type MediaRefusal,
  MOST_PHOTO_BYTES,
  MOST_PIECES,
  MOST_SOUND_BYTES,
  type Piece,
} from './media.ts'

/** What came with a form: new pieces, those that came with it before and were kept, and what was wrong with others. */
export type ReadSent = {
  readonly pieces: readonly Piece[]
  /** Ids of pieces that came before, and that nobody took away again. */
  readonly kept: readonly Id[]
  /** What a photo shows, as its sender wrote. */
  readonly words: string
  readonly refused: { readonly [K in MediaKind]?: MediaRefusal['kind'] }
}

type Body = Readonly<Record<string, unknown>>
const MOST_WORDS = 500

/**
 * Reads the photos and recordings of a form of `MediaFields`, before any transaction is begun, since it takes its time.
 * One that is refused does not take the others with it.
 *
 * @param body of `parseBody({ all: true })`
 */
export async function readSent(body: Body): Promise<ReadSent> {
  const pieces: Piece[] = []
  const refused: { [K in MediaKind]?: MediaRefusal['kind'] } = {}
  const dropped = new Set(textsIn(body.drop))
  const kept = textsIn(body.kept).filter((id) => isId(id) && !dropped.has(id))
  for (const kind of ['photo', 'sound'] as const)
    for (const file of filesIn(body[kind])) {
      const read = await readPiece(kind, file, kept.length + pieces.length)
      if (read.ok) pieces.push(read.value)
      else refused[kind] = read.refusal.kind
    }
  const [words = ''] = textsIn(body.photoWords)
  return {
    pieces,
    kept: kept.slice(0, MOST_PIECES),
    words: words.trim().slice(0, MOST_WORDS),
    refused,
  }
}

async function readPiece(
  kind: MediaKind,
  file: File,
  before: number,
): Promise<Result<Piece, MediaRefusal>> {
  if (before >= MOST_PIECES) return refuse({ kind: 'too-many' })
  if (file.size > (kind === 'photo' ? MOST_PHOTO_BYTES : MOST_SOUND_BYTES))
    return refuse({ kind: 'too-big' })
  const sent = new Uint8Array(await file.arrayBuffer())
  const sha256 = createHash('sha256').update(sent).digest('hex')
  if (kind === 'photo') {
    const photo = await readPhoto(sent)
    return photo.ok ? accept({ ...photo.value, kind, sha256 }) : photo
  }
  const sound = readSound(sent)
  if (!sound.ok) return sound
  if (isTooLong(sound.value.seconds)) return refuse({ kind: 'too-long' })
  return accept({ ...sound.value, kind, sha256 })
}

/** A field for a file that was left empty sends a file of no name and no bytes. */
const filesIn = (sent: unknown): readonly File[] =>
  [sent ?? []].flat().filter((one): one is File => one instanceof File && one.size > 0)

const textsIn = (sent: unknown): readonly string[] =>
  [sent ?? []].flat().filter((one): one is string => typeof one === 'string')
