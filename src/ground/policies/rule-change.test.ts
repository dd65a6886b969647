import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { holdingOn, nextChange, type RuleRows, type Span } from './dated-rule.ts'
import type { Policy } from './policy.ts'
import { readRows, typedRows, writeRows } from './rule-cells.ts'
import { answerTo, makeSense, placeAmong } from './rule-change.ts'

const span = (from: string, to?: string): Span => ({ from: day(from), ...(to && { to: day(to) }) })
const TODAY = day('2026-09-01')
const row = (id: string, from: string, to?: string) => ({ id, ...span(from, to) })
const placed = (held: readonly ReturnType<typeof row>[], from: string, to?: string) =>
  placeAmong(held, span(from, to), TODAY)

describe('a council’s new row', () => {
  test('closes the row without an end that holds before it, the day before it starts', () => {
    expect(placed([row('a', '2020-04-01')], '2027-04-01')).toEqual({
      ok: true,
      value: { closes: { id: 'a', to: '2027-03-31' } },
    })
  })
  test('stands by itself where nothing is in its way', () => {
    expect(placed([], '2026-09-01')).toEqual({ ok: true, value: {} })
    expect(placed([row('a', '2020-04-01', '2026-12-31')], '2027-01-01')).toMatchObject({ ok: true })
    expect(placed([row('a', '2028-01-01')], '2027-01-01', '2027-12-31')).toMatchObject({ ok: true })
  })
  test('may not begin in the past: what was worked out would no longer be true', () => {
    expect(placed([], '2026-08-31')).toEqual({
      ok: false,
      refusal: { kind: 'starts-in-the-past', today: TODAY },
    })
  })
  test('is refused where another holds on one of its days, and says which', () => {
    const refusal = { kind: 'overlaps', from: '2027-01-01', to: '2027-12-31' }
    const held = [row('a', '2027-01-01', '2027-12-31')]
    expect(placed(held, '2027-12-31')).toEqual({ ok: false, refusal })
    expect(placed(held, '2026-10-01')).toEqual({ ok: false, refusal })
    expect(placed([row('a', '2028-01-01')], '2027-01-01')).toEqual({
      ok: false,
      refusal: { kind: 'overlaps', from: '2028-01-01' },
    })
    expect(placed([row('a', '2027-01-01')], '2027-01-01')).toMatchObject({ ok: false })
  })
  test('is refused where it ends before it starts', () => {
    expect(placed([], '2027-01-02', '2027-01-01')).toMatchObject({
      refusal: { kind: 'ends-before-it-starts' },
    })
  })
  test('never leaves two rows of one council on one day, whatever is proposed in whatever order', () => {
    const days = fc.integer({ min: 0, max: 60 })
    const proposal = fc.record({ start: days, length: fc.option(days, { nil: undefined }) })
    fc.assert(
      fc.property(fc.array(proposal, { maxLength: 12 }), (proposals) => {
        let held: (Span & { id: string })[] = []
        for (const [i, { start, length }] of proposals.entries()) {
          const from = addDays(TODAY, start)
          const next = { from, ...(length !== undefined && { to: addDays(from, length) }) }
          const result = placeAmong(held, next, TODAY)
          if (!result.ok) continue
          const { closes } = result.value
          held = held.map((one) => (one.id === closes?.id ? { ...one, to: closes.to } : one))
          held.push({ id: String(i), ...next })
        }
        for (let n = 0; n < 140; n += 1) {
          const on = addDays(TODAY, n)
          const holding = held.filter((one) => one.from <= on && (one.to ?? '9999') >= on)
          expect(holding.length).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('the answer to a row that waits', () => {
  const waiting = { state: 'proposed', proposedBy: 'ann', decidedBy: null } as const
  test('is somebody else’s: nobody approves or refuses what they proposed themselves', () => {
    for (const answer of ['approve', 'refuse'] as const)
      expect(answerTo(waiting, answer, 'ann')).toMatchObject({ refusal: { kind: 'own-proposal' } })
    expect(answerTo(waiting, 'approve', 'bob')).toMatchObject({ value: { state: 'approved' } })
  })
  test('is a taking back only by whoever proposed it', () => {
    expect(answerTo(waiting, 'withdraw', 'bob')).toMatchObject({ refusal: { kind: 'not-yours' } })
    expect(answerTo(waiting, 'withdraw', 'ann')).toMatchObject({ value: { state: 'withdrawn' } })
  })
  test('is given once: again by the same person changes nothing, by another is too late', () => {
    const approved = { state: 'approved', proposedBy: 'ann', decidedBy: 'bob' } as const
    expect(answerTo(approved, 'approve', 'bob')).toMatchObject({ value: { isRepeated: true } })
    expect(answerTo(approved, 'refuse', 'cat')).toMatchObject({
      refusal: { kind: 'already-answered', state: 'approved' },
    })
  })
})

const tiers: Policy<unknown> = {
  key: 'tiers',
  shape: 'rows',
  fields: [
    { name: 'who', kind: 'choice', choices: ['manager', 'panel'] },
    { name: 'upTo', kind: 'hundredths', least: 0, optional: true },
    { name: 'most', kind: 'pence', most: 100_000 },
    { name: 'ratio', kind: 'ratio' },
  ],
  from: (rows) => rows,
  checkRows: (rows) => (rows.length > 2 ? 'too-many' : undefined),
}

describe('the fields of a rule', () => {
  const typed = [{ who: 'manager', upTo: '5.2 %', most: '£1,000', ratio: '1:5' }]
  const stored = [{ who: 'manager', upTo: 520, most: 100_000, ratio: '1:5' }]
  test('are read as people write them, and written as they are read', () => {
    expect(readRows(tiers, typed)).toEqual({ ok: true, value: stored })
    expect(readRows(tiers, writeRows(tiers, stored))).toEqual({ ok: true, value: stored })
    const open = [{ ...typed[0], upTo: '' }]
    expect(readRows(tiers, open)).toMatchObject({ value: [{ upTo: null }] })
  })
  test('are refused one by one, each by its row and name', () => {
    const wrong = [{ who: 'anybody', upTo: 'few', most: '1000.01', ratio: '1/5' }, {}]
    const read = readRows(tiers, wrong as typeof typed)
    expect(read.ok ? [] : read.refusal.map((f) => `${f.row} ${f.field} ${f.kind}`)).toEqual([
      ...['0 who not-a-choice', '0 upTo not-a-share', '0 most too-much', '0 ratio not-a-ratio'],
      ...['1 who missing', '1 most missing', '1 ratio missing'],
    ])
    expect(readRows(tiers, [])).toMatchObject({ refusal: [{ field: 'who', kind: 'missing' }] })
  })
  test('of a table come without the rows that were left empty', () => {
    const body = { 'row-0-who': ' ', 'row-3-who': 'panel', 'row-3-most': '5' }
    expect(typedRows(tiers, body)).toEqual([{ who: 'panel', upTo: '', most: '5', ratio: '' }])
  })
  test('make sense together, or are refused by the name that the rule gives', () => {
    expect(makeSense(tiers, [{}, {}, {}])).toEqual({
      ok: false,
      refusal: { kind: 'wrong-together', why: 'too-many' },
    })
  })
})

describe('what holds on a day', () => {
  const rows: RuleRows = {
    national: [
      { ...span('2026-04-06', '2027-04-05'), rows: [{ n: 2 }], source: 'circular' },
      { ...span('2025-04-06', '2026-04-05'), rows: [{ n: 1 }], source: 'circular' },
    ],
    own: [
      {
        ...{ ...span('2026-10-01', '2026-12-31'), id: 'x', rows: [{ n: 9 }], reason: 'ours' },
        ...{ state: 'approved', proposedBy: { id: 'a', name: 'Ann' }, proposedAt: new Date(0) },
      },
    ],
  }
  test('is the council’s own approved row, else the nation’s, else nothing', () => {
    const on = (when: string) => holdingOn(rows, day(when))?.rows[0]?.n
    expect(['2025-04-05', '2026-04-05', '2026-09-01', '2026-10-01', '2027-01-01'].map(on)).toEqual([
      ...[undefined, 1, 2, 9, 2],
    ])
  })
  test('changes next when another row begins, or when the last one ends with nothing after it', () => {
    expect(nextChange(rows, TODAY)).toMatchObject({ on: '2026-10-01', holds: { whose: 'own' } })
    expect(nextChange(rows, day('2026-11-01'))).toMatchObject({ on: '2027-01-01' })
    expect(nextChange(rows, day('2027-01-01'))).toEqual({ on: '2027-04-06' })
    expect(nextChange(rows, day('2027-04-06'))).toBeUndefined()
  })
})
