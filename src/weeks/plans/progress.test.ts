import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { chosenShown } from './choice-record.ts'
import { mayNote, measureShown, nextLookOn, type Progress } from './progress.ts'

const noted: Omit<Progress, 'id' | 'threadId'> = {
  ...{ level: 2, standing: 'moving', evidence: 'words', words: 'I chopped the onions' },
  seenOn: day('2026-08-24'),
}
const on = day('2026-09-01')

describe('progress', () => {
  test('is looked at every twelve weeks', () =>
    expect(nextLookOn(day('2026-06-01'), 12)).toBe('2026-08-24'))
  test('needs something that shows it', () => {
    expect(mayNote({ wantedLevel: 3 }, noted, on).ok).toBe(true)
    const kind = (changes: object) => {
      const may = mayNote({ wantedLevel: 3 }, { ...noted, ...changes }, on)
      return may.ok ? undefined : may.refusal.kind
    }
    expect(kind({ words: ' ' })).toBe('words-needed')
    expect(kind({ evidence: 'photo' })).toBe('photo-needed')
    expect(kind({ evidence: 'photo', fileId: 'f', words: '' })).toBeUndefined()
    expect(kind({ seenOn: day('2026-09-02') })).toBe('in-the-future')
    expect(kind({ standing: 'met' })).toBe('met-below-wanted')
    expect(kind({ standing: 'met', level: 3 })).toBeUndefined()
    expect(mayNote(undefined, noted, on).ok).toBe(false)
  })
})

describe('what the county may see', () => {
  test('of 41 people with the outcome 23 moved up a level: 56 %', () =>
    expect(measureShown({ people: 41, up: 23 })).toEqual({
      ...{ kind: 'shown', people: 41, up: 23, percent: 56 },
    }))
  test('nothing from which one to four people could be known', () => {
    for (const [people, up] of [
      [4, 0],
      [20, 3],
      [20, 17],
      [0, 0],
    ] as const)
      expect(measureShown({ people, up })).toEqual({ kind: 'hidden' })
    expect(measureShown({ people: 20, up: 20 })).toMatchObject({ percent: 100 })
  })
  test('88 % of lines chosen by the person, 12 % by others with their reason', () => {
    const chosen = { person: 60, withHelp: 28, someoneElse: 12, withReason: 12, people: 30 }
    expect(chosenShown(chosen)).toEqual({
      ...{ kind: 'shown', lines: 100, byPerson: 88, byOthers: 12, withHelp: 28, withoutReason: 0 },
    })
    expect(chosenShown({ ...chosen, people: 4 })).toEqual({ kind: 'hidden' })
    expect(chosenShown({ ...chosen, someoneElse: 3 })).toEqual({ kind: 'hidden' })
    expect(
      chosenShown({ person: 0, withHelp: 0, someoneElse: 0, withReason: 0, people: 0 }),
    ).toEqual({
      kind: 'none',
    })
  })
})
