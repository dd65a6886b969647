import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, daysBetween } from '#ground/kernel/day.ts'
import { anOutcome, aPlan, aPlanLine, planIdOf } from '#test/plan-scene.ts'
import { linesThatCount } from './plan.ts'
import {
  followedBy,
  nextVersion,
  withFreeTime,
  withLine,
  withoutLine,
  withoutOutcome,
} from './plan-changes.ts'
import { versionsCompared } from './versions-compared.ts'

const choice = (given: object) =>
  ({
    ...{ by: 'person', how: 'talk', words: '', reason: '', carerPrefers: '', ...given },
  }) as ReturnType<typeof aPlanLine>['choice']

describe('who chose a line', () => {
  test('someone else’s choice needs its reason; the person’s own needs none', () => {
    const refused = withLine(aPlan(), aPlanLine(2, { choice: choice({ by: 'someone-else' }) }))
    expect(refused).toEqual({ ok: false, refusal: { kind: 'choice-needs-reason' } })
    expect(withLine(aPlan(), aPlanLine(2)).ok).toBe(true)
  })
  test('the person chooses A, the carer prefers B: both are kept, with the worker’s reason', () => {
    const prefers = choice({ carerPrefers: 'The hub' })
    const refused = withLine(aPlan(), aPlanLine(2, { choice: prefers }))
    expect(refused).toEqual({ ok: false, refusal: { kind: 'carer-needs-reason' } })
    const kept = withLine(
      aPlan(),
      aPlanLine(2, { choice: { ...prefers, reason: 'It is her day' } }),
    )
    expect(kept.ok && kept.value.lines[1]?.choice).toMatchObject({
      by: 'person',
      carerPrefers: 'The hub',
    })
  })
})

describe('another provider for a line', () => {
  test('begins the day after the notice ends: no day is lost, none is double', () => {
    const offsets = fc.integer({ min: -60, max: 400 })
    fc.assert(
      fc.property(offsets, fc.integer({ min: 0, max: 26 }), (offset, weeks) => {
        const old = aPlanLine(1)
        const toldOn = addDays(old.startsOn, offset)
        const pair = followedBy(old, aPlanLine(2), { toldOn, weeks })
        expect(daysBetween(pair.old.endsOn ?? old.startsOn, pair.next.startsOn)).toBe(1)
        expect(linesThatCount([pair.old, pair.next])).toEqual([pair.next])
        const told = [toldOn, old.startsOn].toSorted().at(-1) ?? toldOn
        expect(daysBetween(told, pair.old.endsOn ?? told)).toBe(weeks * 7)
      }),
    )
  })
  test('taken away again, the old line goes on without an end', () => {
    const pair = followedBy(aPlanLine(1), aPlanLine(2), { toldOn: day('2026-10-01'), weeks: 4 })
    const back = withoutLine(aPlan({ lines: [pair.old, pair.next] }), pair.next.id)
    expect(back.ok && back.value.lines).toEqual([aPlanLine(1)])
  })
})

describe('changes of a plan', () => {
  test('an outcome that goes leaves the lines that served it', () => {
    const gone = withoutOutcome(
      aPlan({ outcomes: [anOutcome(1), anOutcome(2)] }),
      planIdOf('outcome', 1),
    )
    expect(gone.ok && gone.value.lines[0]?.outcomes).toEqual([])
  })
  test('free time is the person’s to say, in words', () => {
    expect(withFreeTime(aPlan(), 60, ' ')).toEqual({
      ok: false,
      refusal: { kind: 'free-needs-words' },
    })
    expect(withFreeTime(aPlan({ freeMinutes: 60, freeWords: 'Mine' }), 0, '')).toMatchObject({
      value: { freeMinutes: 0, freeWords: '' },
    })
  })
  test('the next version is a copy with the same threads and rows of its own', () => {
    const before = aPlan({ state: 'active', communication: 'With pictures' })
    const next = nextVersion(before, {
      ...{ personId: before.personId, number: 2, assessmentId: before.assessmentId },
      ...{ startsOn: day('2026-12-01'), communication: '', because: 'She asked', madeBy: 'x' },
      now: new Date('2026-11-01T09:00:00Z'),
    })
    expect(next).toMatchObject({
      number: 2,
      version: 1,
      state: 'draft',
      communication: 'With pictures',
    })
    expect(next.lines.map((l) => l.threadId)).toEqual(before.lines.map((l) => l.threadId))
    expect(next.lines[0]?.id).not.toBe(before.lines[0]?.id)
    expect(versionsCompared(before, next).lines.map((l) => l.kind)).toEqual(['same'])
  })
  test('side by side, what is new, gone and changed comes first, with what they cost', () => {
    const before = aPlan({ lines: [aPlanLine(1), aPlanLine(2), aPlanLine(3)] })
    const dearer = aPlanLine(3, { rhythm: { kind: 'weekly', timesAWeek: 3, weeks: 52 } })
    const compared = versionsCompared(
      before,
      aPlan({ lines: [aPlanLine(1), dearer, aPlanLine(4)] }),
    )
    expect(compared.lines.map((l) => l.kind)).toEqual(['gone', 'changed', 'new', 'same'])
    expect(compared.yearly.change).toBe(52 * 1720)
  })
})
