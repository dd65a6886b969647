import sharp from 'sharp'
import { svgOf } from '#ground/words/picture-files.ts'
import type { PictureKey } from '#ground/words/pictures.ts'
import { type Paper, picturesIn } from './paper.ts'

const PIXELS = 384 // 3 cm at more than 300 dots an inch
const drawn = new Map<PictureKey, Promise<Buffer>>()

const png = (key: PictureKey): Promise<Buffer> =>
  sharp(Buffer.from(svgOf(key)), { density: 300 })
    .resize(PIXELS, PIXELS, { fit: 'contain', background: { r: 255, g: 255, b: 255, alpha: 0 } })
    .png({ palette: true })
    .toBuffer()

/** The pictures of a paper as PNG, which every reader of PDF and Word can show. Each is drawn once. */
export async function pngsFor(paper: Paper): Promise<ReadonlyMap<PictureKey, Buffer>> {
  const found = await Promise.all(
    picturesIn(paper).map(async (key) => {
      const one = drawn.get(key) ?? png(key)
      drawn.set(key, one)
      return [key, await one] as const
    }),
  )
  return new Map(found)
}
