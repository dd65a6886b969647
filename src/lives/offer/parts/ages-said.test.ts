import { describe, expect, test } from 'vitest'
import { sayAges } from './ages-said.ts'

const inEnglish = { language: 'en', seeing: 'standard' } as const

describe('of which ages people are who go to something', () => {
  test('is said where it ends, and where it begins before or after eighteen', () => {
    expect(sayAges(inEnglish, { youngest: 16, oldest: 80 })).toContain('from 16 to 80')
    expect(sayAges(inEnglish, { youngest: 18, oldest: 30 })).toContain('from 18 to 30')
    expect(sayAges(inEnglish, { youngest: 14, oldest: null })).toContain('14 years and older')
    expect(sayAges({ ...inEnglish, language: 'cy' }, { youngest: 60, oldest: null })).toContain(
      '60 oed a hŷn',
    )
  })

  test('goes without saying where it is for everybody who is grown', () => {
    expect(sayAges(inEnglish, { youngest: 18, oldest: null })).toBeUndefined()
  })
})
