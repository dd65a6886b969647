import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { noMoney, pence } from '#ground/kernel/money.ts'
import { planIdOf } from '#test/plan-scene.ts'
import { mayNote, mayRecover, type RecoverFacts, type Talk } from './recovery.ts'

const today = day('2027-03-01')
const talk: Talk = {
  ...{ id: planIdOf('plan', 1), on: day('2027-02-22'), withWhom: 'both', how: 'visit' },
  ...{ words: 'The holiday fell through.', isSuspicion: false },
}
const facts: RecoverFacts = {
  ...{ balance: pence(520_000), weekly: pence(39_546), weeks: 8, saved: noMoney, notice: 2 },
  ...{ own: { paid: pence(6_385), cost: pence(39_546) }, today, talks: [talk] },
}
const asked = { liabilities: pence(41_200), reasons: 'It was not used for three months.' }
const why = (given: Partial<typeof asked>, known: Partial<RecoverFacts> = {}) => {
  const may = mayRecover({ ...asked, ...given }, { ...facts, ...known })
  return may.ok ? 'may' : may.refusal.kind
}

describe('a surplus is asked for', () => {
  test('Priya’s: £262.26 back to her, £1,362.06 to the council, by a letter of two weeks', () => {
    const may = mayRecover(asked, facts)
    expect(may.ok && [may.value.worksheet.refund, may.value.worksheet.recover]).toEqual([
      26_226, 136_206,
    ])
    expect(may.ok && [may.value.dueOn, may.value.talkId]).toEqual(['2027-03-15', talk.id])
  })
  test('never without a talk, with somebody, of the last three months', () => {
    expect(why({}, { talks: [] })).toBe('talk-first')
    expect(why({}, { talks: [{ ...talk, withWhom: 'nobody' }] })).toBe('talk-first')
    expect(why({}, { talks: [{ ...talk, on: addDays(today, -92) }] })).toBe('talk-first')
  })
  test('never twice while the letter runs', () => {
    expect(why({}, { askedUntil: today })).toBe('asked-already')
    expect(why({}, { askedUntil: addDays(today, -1) })).toBe('may')
  })
  test('never without reasons, and not where nothing is left over', () => {
    expect(why({ reasons: '  ' })).toBe('say-why')
    expect(why({ liabilities: pence(203_632) })).toBe('nothing-left-over')
    expect(why({}, { saved: pence(162_432) })).toBe('nothing-left-over')
  })
})

describe('a talk', () => {
  test('is written down with somebody’s words; with nobody only where abuse is suspected', () => {
    expect(mayNote(talk, today).ok).toBe(true)
    expect(mayNote({ ...talk, words: ' ' }, today)).toMatchObject({
      refusal: { kind: 'words-needed' },
    })
    const nobody = { ...talk, withWhom: 'nobody' } as const
    expect(mayNote(nobody, today)).toMatchObject({ refusal: { kind: 'somebody-needed' } })
    expect(mayNote({ ...nobody, isSuspicion: true }, today).ok).toBe(true)
    expect(mayNote({ ...talk, on: addDays(today, 1) }, today).ok).toBe(false)
  })
})
