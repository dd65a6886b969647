import sharp from 'sharp'
import { expect, test } from 'vitest'
import { DRAWN, drawnPlace } from './drawn-places.ts'

test('A drawn place is the same each time, can be read as a picture of its size, and says what it shows', async () => {
  for (const activity of ['allotment', 'art', 'walking', 'music']) {
    const place = drawnPlace(activity, 1)
    expect(drawnPlace(activity, 1)).toEqual(place)
    const { format, width, height } = await sharp(Buffer.from(place.svg)).metadata()
    expect({ format, width, height }).toEqual({ format: 'svg', ...DRAWN })
    expect(place.wordsEn).toMatch(/^A drawing: /)
    expect(place.wordsCy).toMatch(/^Darlun: /)
  }
  expect(drawnPlace('allotment', 1).svg).not.toBe(drawnPlace('allotment', 2).svg)
  expect(drawnPlace('allotment', 1).wordsEn).not.toBe(drawnPlace('music', 1).wordsEn)
})
