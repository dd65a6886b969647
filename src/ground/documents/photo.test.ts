import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { readPhoto } from './photo.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a06030' } })

/** As a phone makes it: on its side, and with the place where it was taken. */
const fromPhone = () =>
  plain(400, 300)
    .jpeg()
    .withExif({
      IFD0: { Make: 'A phone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 11/1 0/1', GPSLongitudeRef: 'W' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

describe('a photo', () => {
  test('is kept without where and with what it was taken, and the right way up', async () => {
    const sent = await fromPhone()
    const before = await sharp(sent).metadata()
    expect([before.exif?.includes('A phone'), before.orientation]).toEqual([true, 6])
    const read = await readPhoto(sent)
    if (!read.ok) throw new Error(read.refusal.kind)
    expect([read.value.width, read.value.height]).toEqual([300, 400])
    const kept = await sharp(read.value.content).metadata()
    expect([kept.format, kept.exif, kept.iptc, kept.xmp, kept.orientation]).toEqual([
      ...['jpeg', undefined, undefined, undefined, undefined],
    ])
    expect(Buffer.from(read.value.content).includes('A phone')).toBe(false)
  })
  test.each(['png', 'webp', 'avif', 'tiff'] as const)('may be a %s', async (format) => {
    const read = await readPhoto(await plain(40, 30).toFormat(format).toBuffer())
    expect(read).toMatchObject({ ok: true, value: { mediaType: 'image/jpeg', width: 40 } })
  })
  test('is made no larger than a page needs, and no small one is blown up', async () => {
    const large = await readPhoto(await plain(4000, 2000).jpeg().toBuffer())
    expect(large).toMatchObject({ value: { width: 1600, height: 800 } })
  })
  test('is refused where it is something else by another name, or broken', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    const half = (await plain(300, 300).jpeg().toBuffer()).subarray(0, 400)
    for (const bytes of [Buffer.from('<html><script>1</script>'), Buffer.from(svg), half])
      expect(await readPhoto(bytes)).toEqual({ ok: false, refusal: { kind: 'not-a-photo' } })
    expect(await readPhoto(new Uint8Array())).toMatchObject({ ok: false })
  })
})
