import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect } from 'vitest'
import { wavOf } from '../sounds.ts'

type Sent = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** A photo of some words, as a phone takes it: it says where. */
export const aPhoto = async (words: string): Promise<Sent> => {
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">
    <rect width="640" height="480" fill="#f4efe1"/><text x="40" y="240" font-size="48">${words}</text></svg>`
  const exif = { IFD3: { GPSLatitude: '52/1 11/1 0/1', GPSLatitudeRef: 'N' } }
  const buffer = await sharp(Buffer.from(drawn)).jpeg().withExif(exif).toBuffer()
  return { name: 'IMG_0001.JPG', mimeType: 'image/jpeg', buffer }
}

export const aVoice = (seconds: number): Sent => ({
  ...{ name: 'voice.wav', mimeType: 'audio/wav', buffer: wavOf(seconds) },
})

/** Chooses a file in the field of this name, as a phone’s camera or recorder puts it there. */
export const attach = (page: Page, label: string | RegExp, file: Sent): Promise<void> =>
  page.locator('main').getByLabel(label).setInputFiles(file)

/** A photo by this name stands on the page, and was fetched and drawn; nothing of where it was taken came with it. */
export async function expectSeen(page: Page, name: string): Promise<void> {
  const photo = page.getByRole('img', { name }).first()
  await photo.scrollIntoViewIfNeeded()
  await expect
    .poll(() => photo.evaluate((img) => (img as { naturalWidth?: number }).naturalWidth))
    .toBeGreaterThan(0)
  const fetched = await page.request.get((await photo.getAttribute('src')) ?? '')
  const { exif, gps } = (await sharp(await fetched.body()).metadata()) as {
    exif?: Buffer
    gps?: unknown
  }
  expect([exif, gps]).toEqual([undefined, undefined])
}

/** A recording by this name stands on the page and can be played: the browser knows how long it is. */
export async function expectHeard(page: Page, name: string, seconds: number): Promise<void> {
  const player = page.locator(`audio[aria-label="${name}"]`).first()
  const length = () =>
    player.evaluate((audio) => Math.round((audio as { duration?: number }).duration ?? 0))
  await expect.poll(length).toBe(seconds)
}
