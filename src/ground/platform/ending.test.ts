import { expect, test } from 'vitest'
import { ending } from './ending.ts'
import { CannotGoOn } from './platform.ts'

test('what is outside the program is one sentence, with its exit code and no trace', () => {
  expect(ending(new CannotGoOn('Port 3000 is in use.', 3))).toEqual({
    says: 'Port 3000 is in use.',
    exitCode: 3,
  })
})

test.each([
  ['ENOSPC', 'The disk is full'],
  ['EROFS', 'may only be read'],
])('a machine that says %s is put in words', (code, words) => {
  const { says, exitCode } = ending(Object.assign(new Error(code), { code }))
  expect([says.includes(words), says.includes(' at '), exitCode]).toEqual([true, false, 1])
})

test('a fault of our own brings its trace, to be reported', () => {
  const { says, exitCode } = ending(new TypeError('nothing there'))
  expect([says.includes('ending.test.ts'), exitCode]).toEqual([true, 70])
})
