import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import {
  ALWAYS,
  decides,
  type Holding,
  kindsHeld,
  maySend,
  PAPER_KINDS,
  papersAskedOf,
  papersUntil,
  standingOf,
} from './paper.ts'

const TODAY = day('2026-11-23')
const paper = (kind: Holding['kind'], to?: string, given: Partial<Holding> = {}): Holding => ({
  ...{ kind, holder: '', state: 'accepted' },
  ...(to && { expiresOn: day(to) }),
  ...given,
})
const until = (asked: readonly Holding['kind'][], papers: readonly Holding[]) =>
  papersUntil(asked, papers, TODAY)

describe('the last day on which all papers hold', () => {
  const asked = ['identity', 'dbs', 'insurance', 'safeguarding-training'] as const
  const joans = [
    ...[paper('identity'), paper('dbs', '2029-10-01'), paper('insurance', '2027-06-30')],
    paper('safeguarding-training', '2028-02-01'),
  ]
  test('is that of the first to run out', () => {
    expect(until(asked, joans)).toBe('2027-06-30')
    expect(until(['identity', 'dbs'], joans)).toBe('2029-10-01')
    expect(until(['identity'], joans)).toBe(ALWAYS)
    expect(until([], [])).toBe(ALWAYS)
  })
  test('is none where one is missing, was refused, or waits to be checked', () => {
    expect(until(asked, joans.slice(1))).toBeUndefined()
    for (const state of ['sent', 'refused', 'replaced'] as const)
      expect(until(['insurance'], [paper('insurance', '2027-06-30', { state })])).toBeUndefined()
  })
  test('lies in the past once insurance has lapsed, and insurance to tomorrow holds today and tomorrow', () => {
    expect(until(['insurance'], [paper('insurance', '2026-11-22')])).toBe('2026-11-22')
    expect(until(['insurance'], [paper('insurance', '2026-11-24')])).toBe('2026-11-24')
  })
  test('goes on where the renewal begins the day after, and stops at a gap of one day', () => {
    const old = paper('insurance', '2026-12-31')
    const renewal = (from: string) => paper('insurance', '2027-12-31', { issuedOn: day(from) })
    expect(until(['insurance'], [renewal('2027-01-01'), old])).toBe('2027-12-31')
    expect(until(['insurance'], [old, renewal('2027-01-02')])).toBe('2026-12-31')
    expect(until(['insurance'], [renewal('2027-01-02')])).toBeUndefined()
  })
  test('of two workers the first to end decides, and one who has left is not counted', () => {
    const both = [
      paper('dbs', '2029-01-01', { holder: 'Joan' }),
      paper('dbs', '2027-03-01', { holder: 'Ali' }),
    ]
    expect(until(['dbs'], both)).toBe('2027-03-01')
    expect(kindsHeld(['dbs'], both, TODAY)).toEqual([
      { kind: 'dbs', state: 'held', until: '2027-03-01', holder: 'Ali' },
    ])
    const left = [both[0] as Holding, { ...(both[1] as Holding), state: 'replaced' as const }]
    expect(until(['dbs'], left)).toBe('2029-01-01')
  })
  test('what one kind of provider is asked, another is not', () => {
    const rows = [
      { provider: 'micro', paper: 'dbs' },
      { provider: 'council', paper: 'insurance' },
      { provider: 'micro', paper: 'insurance' },
    ] as const
    expect(papersAskedOf(rows, 'micro')).toEqual(['dbs', 'insurance'])
    expect(papersAskedOf(rows, 'community')).toEqual([])
  })

  const aDay = fc.integer({ min: -400, max: 400 }).map((n) => addDays(TODAY, n))
  const aHolding = fc.record({
    kind: fc.constantFrom(...PAPER_KINDS.slice(0, 3)),
    holder: fc.constantFrom('', 'Joan', 'Ali'),
    state: fc.constantFrom('sent', 'accepted', 'refused', 'replaced'),
    issuedOn: fc.option(aDay, { nil: undefined }),
    expiresOn: fc.option(aDay, { nil: undefined }),
  }) satisfies fc.Arbitrary<Holding>
  const kinds = fc.uniqueArray(fc.constantFrom(...PAPER_KINDS.slice(0, 3)))
  /** Day by day, as somebody would look through a folder. */
  const allHoldOn = (asked: readonly string[], papers: readonly Holding[], on: string) =>
    asked.every((kind) => {
      const of = papers.filter((p) => p.kind === kind && p.state === 'accepted')
      const holders = new Set(of.map((p) => p.holder))
      return (
        holders.size > 0 &&
        [...holders].every((holder) =>
          of.some(
            (p) =>
              p.holder === holder && (p.issuedOn ?? TODAY) <= on && (p.expiresOn ?? ALWAYS) >= on,
          ),
        )
      )
    })
  test('is the same as looking at every paper on every day, whatever order they came in', () => {
    fc.assert(
      fc.property(kinds, fc.array(aHolding, { maxLength: 8 }), (asked, papers) => {
        const last = papersUntil(asked, papers, TODAY)
        expect(papersUntil(asked, papers.toReversed(), TODAY)).toBe(last)
        const holdsToday = last !== undefined && last >= TODAY
        expect(holdsToday).toBe(allHoldOn(asked, papers, TODAY))
        if (!holdsToday || last === ALWAYS) return
        expect(allHoldOn(asked, papers, last)).toBe(true)
        expect(allHoldOn(asked, papers, addDays(last, 1))).toBe(false)
      }),
    )
  })
})

describe('what is said of a paper', () => {
  const held = (until: string) => ({ kind: 'dbs', state: 'held', until: day(until) }) as const
  test('it ends soon from sixty days before', () => {
    expect(standingOf(held('2027-01-22'), TODAY, 60)).toBe('ends-soon')
    expect(standingOf(held('2027-01-23'), TODAY, 60)).toBe('fine')
    expect(standingOf({ kind: 'dbs', state: 'missing' }, TODAY, 60)).toBe('missing')
    expect(standingOf({ ...held('2026-11-22'), state: 'ended' }, TODAY, 60)).toBe('ended')
  })
})

describe('sending a paper', () => {
  const kindOf = (given: Parameters<typeof maySend>[0]) => {
    const read = maySend(given, TODAY)
    return read.ok ? read.value : read.refusal.kind
  }
  const dbs = { kind: 'dbs', holder: 'Joan', issuedOn: day('2026-10-01') } as const
  test('a paper of a worker says whose it is; one that runs out says when', () => {
    expect(kindOf({ ...dbs, holder: '', expiresOn: day('2029-10-01') })).toBe('holder-needed')
    expect(kindOf(dbs)).toBe('end-needed')
    expect(kindOf({ ...dbs, expiresOn: day('2026-09-30') })).toBe('ends-before-it-begins')
    expect(kindOf({ ...dbs, issuedOn: undefined, expiresOn: day('2026-11-22') })).toBe('has-ended')
    expect(kindOf({ ...dbs, expiresOn: day('2029-10-01') })).toBe('sent')
    expect(kindOf({ kind: 'identity', holder: 'Joan' })).toBe('sent')
  })
})

describe('checking a paper', () => {
  const sent = { kind: 'insurance', state: 'sent', version: 1, covers: pence(500_000_000) } as const
  const known = { today: TODAY, least: pence(500_000_000) }
  const yes = { to: 'accepted', because: '', version: 1 } as const
  const no = { to: 'refused', because: ' ', version: 1 } as const
  test('insurance that covers less than the council asks is not accepted', () => {
    expect(decides(sent, yes, known)).toEqual({ ok: true, value: 'decide' })
    expect(decides({ ...sent, covers: pence(499_999_999) }, yes, known)).toEqual({
      ok: false,
      refusal: { kind: 'covers-too-little', least: 500_000_000 },
    })
    expect(decides({ ...sent, covers: undefined }, yes, known)).toMatchObject({ ok: false })
  })
  test('a refusal has a reason; what ran out meanwhile is not accepted', () => {
    expect(decides(sent, no, known)).toEqual({ ok: false, refusal: { kind: 'reason-needed' } })
    expect(decides(sent, { ...no, because: 'Blurred' }, known)).toMatchObject({ ok: true })
    const lapsed = { ...sent, expiresOn: day('2026-11-22') }
    expect(decides(lapsed, yes, known)).toEqual({ ok: false, refusal: { kind: 'has-ended' } })
  })
  test('decided twice the same way is once; decided otherwise meanwhile is said', () => {
    const done = { ...sent, state: 'accepted', version: 2 } as const
    expect(decides(done, yes, known)).toEqual({ ok: true, value: 'done-already' })
    expect(decides(done, { ...no, because: 'x' }, known)).toEqual({
      ok: false,
      refusal: { kind: 'changed-meanwhile' },
    })
  })
})
