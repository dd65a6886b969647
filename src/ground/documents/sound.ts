import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { secondsOf } from './sound-length.ts'

export const SOUND_TYPES = [
  'audio/webm',
  'audio/ogg',
  'audio/mp4',
  'audio/mpeg',
  'audio/wav',
] as const
export type SoundType = (typeof SOUND_TYPES)[number]

/** A recording as it was sent. */
export type Sound = {
  readonly content: Uint8Array
  readonly mediaType: SoundType
  /** Whole seconds, where the file tells. */
  readonly seconds?: number
}
export type SoundRefusal =
  | { readonly kind: 'not-a-recording' }
  /** A film: a face, a room and other people would be kept with the voice. */
  | { readonly kind: 'a-film' }

const HEAD = 65_536

/**
 * Reads a recording by its first bytes, whatever its name says: what browsers and phones record, and no film.
 *
 * @param content the bytes as they were sent, which are kept as they are
 */
export function readSound(content: Uint8Array): Result<Sound, SoundRefusal> {
  const mediaType = soundTypeOf(content)
  if (!mediaType) return refuse({ kind: 'not-a-recording' })
  const tracks = tracksOf(content, mediaType)
  if (tracks.includes('film')) return refuse({ kind: 'a-film' })
  if (!tracks.includes('sound')) return refuse({ kind: 'not-a-recording' })
  const seconds = secondsOf(content, mediaType)
  return accept({ content, mediaType, ...(seconds !== undefined && { seconds }) })
}

function soundTypeOf(content: Uint8Array): SoundType | undefined {
  const at = (from: number, to: number) =>
    Buffer.from(content.subarray(from, to)).toString('latin1')
  if (at(0, 4) === '\x1aE\xdf\xa3') return at(4, 64).includes('webm') ? 'audio/webm' : undefined
  if (at(0, 4) === 'OggS') return 'audio/ogg'
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WAVE') return 'audio/wav'
  // The brands of 3GP hold a codec that no browser plays.
  if (at(4, 8) === 'ftyp') return at(8, 11) === '3gp' ? undefined : 'audio/mp4'
  const [first = 0, second = 0] = content
  const isFrame = first === 0xff && (second & 0xe6) === 0xe2 // MPEG audio, layer III
  return at(0, 3) === 'ID3' || isFrame ? 'audio/mpeg' : undefined
}

type Track = 'sound' | 'film'

/** What it holds: a film says so near its beginning or, in MP4, wherever its list of tracks stands. */
function tracksOf(content: Uint8Array, type: SoundType): readonly Track[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (type === 'audio/mp4') return tracksOfMp4(bytes)
  const head = bytes.subarray(0, HEAD)
  const films = ['V_VP', 'V_AV1', 'V_MPEG', '\x80theora']
  return films.some((codec) => head.includes(codec, 0, 'latin1')) ? ['film'] : ['sound']
}

/** A box `hdlr` names what its track is for (ISO/IEC 14496-12 section 8.4.3). A picture in HEIC has one of neither. */
function tracksOfMp4(bytes: Buffer): readonly Track[] {
  const tracks: Track[] = []
  for (let at = bytes.indexOf('hdlr'); at >= 0; at = bytes.indexOf('hdlr', at + 4)) {
    const handler = bytes.toString('latin1', at + 12, at + 16)
    if (handler === 'vide') tracks.push('film')
    if (handler === 'soun') tracks.push('sound')
  }
  return tracks
}
