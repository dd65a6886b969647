/** Recordings as recorders write them, as small as they may be. */

/** @param seconds of silence, 8,000 samples of one byte a second */
export function wavOf(seconds: number): Buffer {
  const samples = Buffer.alloc(Math.round(seconds * 8_000), 128)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8_000, 24)
  head.writeUInt32LE(8_000, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}

/** @param codec 'A_OPUS', or 'V_VP8' for a film */
export const webmOf = (seconds: number, codec = 'A_OPUS'): Buffer => {
  const at = Buffer.alloc(4)
  at.writeUInt32BE(seconds * 1_000)
  const cluster = Buffer.from([0x1f, 0x43, 0xb6, 0x75, 0xff, 0xe7, 0x84, ...at, 0xa3, 0x80])
  return Buffer.concat([
    ...[Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84]), Buffer.from('webm')],
    ...[Buffer.from(codec), cluster],
  ])
}

export function oggOf(seconds: number): Buffer {
  const page = (samples: number, body: string) => {
    const head = Buffer.alloc(28)
    head.write('OggS', 0, 'latin1')
    head.writeBigInt64LE(BigInt(samples), 6)
    return Buffer.concat([head, Buffer.from(body, 'latin1')])
  }
  return Buffer.concat([page(0, 'OpusHead'), page(seconds * 48_000, 'sound')])
}

const box = (name: string, ...body: readonly Buffer[]): Buffer => {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(8 + body.reduce((sum, one) => sum + one.length, 0))
  return Buffer.concat([size, Buffer.from(name, 'latin1'), ...body])
}

/** @param handlers of its tracks: 'soun', and 'vide' in a film; 'pict' in a picture */
export function mp4Of(seconds: number, handlers: readonly string[] = ['soun'], brand = 'M4A ') {
  const times = Buffer.alloc(100)
  times.writeUInt32BE(1_000, 12)
  times.writeUInt32BE(seconds * 1_000, 16)
  const tracks = handlers.map((one) =>
    box('hdlr', Buffer.alloc(8), Buffer.from(one, 'latin1'), Buffer.alloc(13)),
  )
  return Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0`, 'latin1')),
    box('moov', box('mvhd', times), ...tracks),
  ])
}

/** MPEG 1, layer III, 128 kilobits a second. */
export function mp3Of(seconds: number): Buffer {
  const bytes = Buffer.alloc(seconds * 16_000)
  Buffer.from([0xff, 0xfb, 0x90, 0x00]).copy(bytes)
  return bytes
}
