import type { SoundType } from './sound.ts'

/**
 * How long a recording is, in whole seconds rounded up, as far as its file tells without playing it. Nothing where it
 * does not: a phone that stopped half way may leave the length out.
 */
export function secondsOf(content: Uint8Array, type: SoundType): number | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const seconds = LENGTHS[type](bytes)
  return seconds === undefined || !Number.isFinite(seconds) ? undefined : Math.ceil(seconds)
}

type Length = (bytes: Buffer) => number | undefined

/** The bytes of the samples by the bytes of a second (RIFF, chunk `fmt `). A recorder may leave the size open. */
const ofWav: Length = (bytes) => {
  const [format, data] = [bytes.indexOf('fmt '), bytes.indexOf('data')]
  if (format < 0 || data < 0 || bytes.length < Math.max(format + 24, data + 8)) return undefined
  const said = bytes.readUInt32LE(data + 4)
  return Math.min(said, bytes.length - data - 8) / bytes.readUInt32LE(format + 16)
}

const OPUS_RATE = 48_000 // RFC 7845 section 4: always, whatever was recorded

/** The place of the last sample, which each page of an Ogg file gives (RFC 3533 section 6). */
const ofOgg: Length = (bytes) => {
  const last = bytes.lastIndexOf('OggS')
  if (bytes.length < last + 14) return undefined
  const samples = Number(bytes.readBigInt64LE(last + 6))
  const vorbis = bytes.indexOf('\x01vorbis', 0, 'latin1')
  const rate = vorbis >= 0 && bytes.length > vorbis + 16 ? bytes.readUInt32LE(vorbis + 12) : 0
  return samples < 0 ? undefined : samples / (rate || OPUS_RATE)
}

/** The box `mvhd`: ticks a second, and ticks (ISO/IEC 14496-12 section 8.2.2). None where it was sent in pieces. */
const ofMp4: Length = (bytes) => {
  const at = bytes.indexOf('mvhd')
  if (at < 0 || bytes.length < at + 36) return undefined
  const isLong = bytes[at + 4] === 1
  const [rate, ticks] = isLong
    ? [bytes.readUInt32BE(at + 24), Number(bytes.readBigUInt64BE(at + 28))]
    : [bytes.readUInt32BE(at + 16), bytes.readUInt32BE(at + 20)]
  return ticks === 0 || rate === 0 ? undefined : ticks / rate
}

const CLUSTER = Buffer.from([0x1f, 0x43, 0xb6, 0x75])
const TIMESTAMP = 0xe7

/** When its last cluster begins, in milliseconds (RFC 9559 section 5.1.3): at most half a minute too short. */
const ofWebm: Length = (bytes) => {
  const at = bytes.lastIndexOf(CLUSTER)
  const from = at < 0 ? -1 : bytes.subarray(at + 4, at + 16).indexOf(TIMESTAMP)
  if (from < 0) return undefined
  const size = (bytes[at + 4 + from + 1] ?? 0) & 0x7f
  const start = at + 4 + from + 2
  if (size < 1 || size > 6 || bytes.length < start + size) return undefined
  return bytes.readUIntBE(start, size) / 1_000
}

/** Kilobits a second of MPEG 1 and of MPEG 2, layer III (ISO/IEC 11172-3, 13818-3). */
const RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]

/** By the rate of its first frame: voices are recorded at one rate. */
const ofMp3: Length = (bytes) => {
  const tag = bytes.toString('latin1', 0, 3) === 'ID3' ? 10 + sizeOfTag(bytes) : 0
  const [first, second, third = 0] = bytes.subarray(tag, tag + 4)
  if (first !== 0xff || second === undefined || (second & 0xe6) !== 0xe2) return undefined
  const kilobits = ((second & 0x18) === 0x18 ? RATES_1 : RATES_2)[third >> 4]
  return kilobits ? ((bytes.length - tag) * 8) / (kilobits * 1_000) : undefined
}
const sizeOfTag = (bytes: Buffer): number =>
  [...bytes.subarray(6, 10)].reduce((size, byte) => size * 128 + (byte & 0x7f), 0)

const LENGTHS: Readonly<Record<SoundType, Length>> = {
  'audio/wav': ofWav,
  'audio/ogg': ofOgg,
  'audio/mp4': ofMp4,
  'audio/webm': ofWebm,
  'audio/mpeg': ofMp3,
}
