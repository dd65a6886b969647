import { describe, expect, test } from 'vitest'
import { mayAnswer } from './challenge.ts'
import { type Candidate, handlerFor } from './handler-choice.ts'
import { mayComeBy, mayMakeFor } from './making.ts'

const one = (accountId: string, role: Candidate['role'], open = 0): Candidate => ({
  ...{ accountId, name: accountId, role, open },
})

describe('who handles a challenge', () => {
  const helen = one('helen', 'team-manager', 3)
  const sam = one('sam', 'team-manager', 1)
  const gareth = one('gareth', 'service-manager')
  test('is a manager of the team with fewest in hand', () => {
    expect(handlerFor([helen, sam, gareth], new Set())).toBe(sam)
  })
  test('is never somebody who decided what is challenged', () => {
    expect(handlerFor([helen, sam, gareth], new Set(['sam']))).toBe(helen)
    expect(handlerFor([helen, sam, gareth], new Set(['sam', 'helen']))).toBe(gareth)
  })
  test('is nobody where all of them decided it', () => {
    expect(handlerFor([helen], new Set(['helen']))).toBeUndefined()
  })
})

describe('an answer', () => {
  const none = new Set<string>()
  test('is in writing', () => {
    expect(mayAnswer({}, 'helen', { answer: '  ', deciders: none })).toEqual({
      ok: false,
      refusal: { kind: 'answer-needed' },
    })
  })
  test('is not given by whoever decided the thing', () => {
    const deciders = new Set(['helen'])
    expect(mayAnswer({}, 'helen', { answer: 'No', deciders })).toMatchObject({
      refusal: { kind: 'decided-it' },
    })
  })
  test('is given once', () => {
    expect(mayAnswer({ answered: 'yes' }, 'helen', { answer: 'No', deciders: none })).toMatchObject(
      {
        refusal: { kind: 'answered-already' },
      },
    )
  })
})

test('a relative makes their own challenge or the person’s, never a worker’s; a worker types in anybody’s', () => {
  expect(mayMakeFor(['family-carer'])).toEqual(['person', 'carer'])
  expect(mayMakeFor(['advocate'])).toEqual(['person', 'advocate'])
  expect(mayMakeFor(['person'])).toEqual(['person'])
  expect(mayMakeFor(['social-worker'])).toContain('worker')
  expect(mayComeBy(['family-carer'])).toEqual(['page'])
  expect(mayComeBy(['social-worker'])).toEqual(['page', 'phone', 'paper', 'meeting'])
})
