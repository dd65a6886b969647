import { describe, expect, test } from 'vitest'
import { permissionsOf, type Role } from '#ground/access/role.ts'
import { rangeIn } from './byte-range.ts'
import { isTooLong, scopeToOpen } from './media.ts'

const who = (accountId: string, role: Role) => ({ accountId, permissions: permissionsOf([role]) })
const sent = { scope: 'money', sentBy: 'priya' } as const

describe('what somebody sent', () => {
  test('is theirs alone until it is sent with its form', () => {
    expect(scopeToOpen(sent, who('priya', 'person'))).toBe('week')
    expect(scopeToOpen(sent, who('ruth', 'social-worker'))).toBeUndefined()
  })
  test('with a challenge is for staff who may see what it is about, and for no relative', () => {
    const challenge = { ...sent, usedFor: 'challenge' } as const
    expect(scopeToOpen(challenge, who('helen', 'team-manager'))).toBe('money')
    expect(scopeToOpen(challenge, who('mother', 'family-carer'))).toBeUndefined()
    expect(scopeToOpen({ ...challenge, sentBy: 'mother' }, who('mother', 'family-carer'))).toBe(
      'week',
    )
  })
  test('as what shows how something goes is for whoever may see the plan', () => {
    const shown = { scope: 'plan', sentBy: 'ruth', usedFor: 'progress' } as const
    expect(scopeToOpen(shown, who('mother', 'family-carer'))).toBe('plan')
    expect(scopeToOpen(shown, who('priya', 'person'))).toBe('plan')
  })
})

test('five minutes are enough; a recorder that stops a little late is not told off', () => {
  expect([300, 309, 311].map(isTooLong)).toEqual([false, false, true])
  expect(isTooLong(undefined)).toBe(false)
})

test('a player may ask for a piece of a recording; what is no piece of it is answered with the whole', () => {
  expect(rangeIn('bytes=0-1', 100)).toEqual([0, 2])
  expect(rangeIn('bytes=90-', 100)).toEqual([90, 100])
  expect(rangeIn('bytes=-10', 100)).toEqual([90, 100])
  expect(rangeIn('bytes=50-500', 100)).toEqual([50, 100])
  for (const none of [undefined, 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=100-', 'bytes=0-1,4-5'])
    expect(rangeIn(none, 100)).toBeUndefined()
})
