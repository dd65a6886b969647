import { expect, test } from 'vitest'
import { clockUrl, dateUrl, dayUrl, findPicture, pictureUrl } from './picture-files.ts'
import { isPicture, type PictureKey, pictures } from './pictures.ts'

const keys = Object.keys(pictures) as PictureKey[]

test.each(keys)('the picture %s is there, whole and without script', (key) => {
  const svg = findPicture(pictureUrl(key))
  expect(svg).toMatch(/^<svg[^>]*viewBox="0 0 72 72"/)
  expect(svg).toMatch(/<\/svg>$/)
  expect(svg).not.toMatch(/<script|onload|href="http/)
})

test('no two pictures look the same, and none has two meanings', () => {
  expect(new Set(keys.map((key) => findPicture(pictureUrl(key)))).size).toBe(keys.length)
  const meanings = keys.map((key) => pictures[key].means.written.en)
  expect(new Set(meanings).size).toBe(keys.length)
})

test('what a picture means has ten words or fewer', () => {
  for (const key of keys)
    for (const text of Object.values(pictures[key].means.written))
      if (typeof text === 'string') expect(text.split(/\s+/).length).toBeLessThanOrEqual(10)
})

test('a clock shows its time to five minutes, and the same for morning and afternoon', () => {
  expect(clockUrl(14 * 60 + 31)).toBe(clockUrl(2 * 60 + 30))
  expect(clockUrl(23 * 60 + 59)).toBe(clockUrl(0))
  expect(findPicture(clockUrl(14 * 60 + 30))).toContain('rotate(180 36 36)')
})

test('each day has a leaf in each language, and nothing else does', () => {
  const leaves = [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) =>
    (['en', 'cy'] as const).map((language) => findPicture(dayUrl(weekday, language))),
  )
  expect(new Set(leaves).size).toBe(14)
  expect(findPicture(dayUrl(7, 'en'))).toBeUndefined()
  expect(findPicture('/assets/pictures/x/../../etc.svg')).toBeUndefined()
  expect(findPicture('/assets/pictures/x/clock-999.svg')).toBeUndefined()
})

test('a date has a leaf with its number, so that two Wednesdays do not look the same', () => {
  const leaf = (date: number) => findPicture(dateUrl(2, 'cy', date))
  expect(leaf(9)).toMatch(/>Mer<.*>9</)
  expect(leaf(16)).not.toBe(leaf(9))
  expect(leaf(32)).toBeUndefined()
  expect(leaf(0)).toBeUndefined()
})

test('a name from a file is checked before it is shown', () => {
  expect(isPicture('swimming')).toBe(true)
  expect(isPicture('toString')).toBe(false)
})
