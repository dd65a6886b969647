import { expect, test } from 'vitest'
import { CATALOGUE } from './catalogue.ts'
import { isActive, PURPOSES, purposesOf } from './purpose.ts'

test('every purpose and every thing that moves the body is of activities in the catalogue', () => {
  const keys = CATALOGUE.map(({ key }) => key)
  for (const purpose of PURPOSES)
    expect(keys.some((key) => purposesOf(key).includes(purpose))).toBe(true)
  expect(keys.filter((key) => purposesOf(key).length > 0)).toHaveLength(32)
  expect(keys.filter(isActive)).toHaveLength(13)
})

test('mending bikes is a skill and earns; a coffee is for company, and moves nobody', () => {
  expect(purposesOf('bike-repair')).toEqual(['skill', 'earn'])
  expect(purposesOf('coffee-and-chat')).toEqual([])
  expect(isActive('coffee-and-chat')).toBe(false)
  expect(isActive('walking')).toBe(true)
})
