import { expect, test } from 'vitest'
import { CATALOGUE } from './catalogue.ts'

test('the catalogue names each of its activities once in each language, in easy words too', () => {
  for (const name of ['key', 'nameEn', 'nameCy'] as const)
    expect(new Set(CATALOGUE.map((a) => a[name])).size).toBe(CATALOGUE.length)
  expect(CATALOGUE.length).toBeGreaterThanOrEqual(45)
  for (const activity of CATALOGUE) {
    expect(activity.key).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(activity.easyEn.split(' ').length).toBeLessThanOrEqual(5)
    expect(activity.easyCy).not.toBe('')
    expect(activity.outcomes.length).toBeGreaterThan(0)
  }
})
