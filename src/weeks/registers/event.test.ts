import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { type EventKind, inOrder, markKey, marksOf, type RegisterEvent } from './event.ts'

const MONDAY = day('2027-03-01')
const clock = (text: string) => new Date(`2027-03-01T${text}:00Z`)
const sitting = { sessionId: 'art', day: MONDAY, personId: 'priya' }

/** Said on a tablet: 'A3' is the third of tablet A. */
const onTablet = (
  name: string,
  kind: EventKind,
  received: string,
  more: Partial<RegisterEvent> = {},
): RegisterEvent => ({
  ...{ ...sitting, id: name, kind, at: clock(received), receivedAt: clock(received) },
  ...{ device: { id: name.slice(0, 1), count: Number(name.slice(1)), at: clock(received) } },
  ...{ accountId: 'dan', markedSelf: false, words: '', knows: [] },
  ...(kind === 'not-here' && { reason: 'ill' as const }),
  ...more,
})
const onPage = (
  id: string,
  kind: EventKind,
  received: string,
  more: Partial<RegisterEvent> = {},
): RegisterEvent => {
  const { device: _, knows: __, ...event } = onTablet('P1', kind, received)
  return { ...event, id, ...more }
}
const of = (...events: readonly RegisterEvent[]) => marksOf(events).get(markKey(sitting))

describe('what is known of one person', () => {
  test('is nothing until somebody says something', () => {
    expect(marksOf([]).size).toBe(0)
  })
  test('is the last thing said on one tablet, by its count and not by its clock or by when it came', () => {
    const here = onTablet('A1', 'here', '12:00', {
      device: { id: 'A', count: 1, at: clock('23:59') },
    })
    const left = onTablet('A2', 'left', '11:00', {
      device: { id: 'A', count: 2, at: clock('01:00') },
    })
    expect(of(left, here)).toMatchObject({ mark: { kind: 'left' }, differs: [] })
    expect(of(here, left)?.history.map((h) => [h.event.id, h.standing])).toEqual([
      ['A1', 'replaced'],
      ['A2', 'stands'],
    ])
  })
  test('keeps when they came after they have left', () => {
    expect(of(onTablet('A1', 'here', '09:35'), onTablet('A2', 'left', '15:00'))).toMatchObject({
      ...{ arrivedAt: clock('09:35'), leftAt: clock('15:00') },
    })
  })
  test('goes back to what it was before when a mark is taken back, and forward again when that is', () => {
    const marks = [onTablet('A1', 'here', '09:30'), onTablet('A2', 'not-here', '09:31')]
    const undo = onTablet('A3', 'undo', '09:32', { undoes: 'A2' })
    expect(of(...marks, undo)?.mark?.kind).toBe('here')
    const redo = onTablet('A4', 'undo', '09:33', { undoes: 'A3' })
    expect(of(...marks, undo, redo)?.mark).toMatchObject({ kind: 'not-here', reason: 'ill' })
    expect(of(onTablet('A1', 'here', '09:30'), { ...undo, undoes: 'A1' })?.mark).toBeUndefined()
  })
  test('two events that take each other back do not go round for ever', () => {
    const one = onTablet('A1', 'undo', '09:30', { undoes: 'B1' })
    const other = onTablet('B1', 'undo', '09:30', { undoes: 'A1' })
    expect(of(one, other)?.mark).toBeUndefined()
  })
})

describe('two tablets for one register', () => {
  test('that say the same are one mark, and both are in its history', () => {
    const both = of(onTablet('A1', 'here', '09:30'), onTablet('B1', 'here', '11:00'))
    expect(both).toMatchObject({ mark: { eventId: 'B1' }, differs: [] })
    expect(both?.history).toHaveLength(2)
  })
  test('that did not know of each other and differ are for a person to settle; until then nobody is missed in a fire', () => {
    const both = of(onTablet('A1', 'here', '09:30'), onTablet('B1', 'not-here', '11:00'))
    expect(both?.differs.map((m) => m.kind)).toEqual(['here', 'not-here'])
    expect(both?.mark?.kind).toBe('here')
    expect(both?.history.map((h) => h.standing)).toEqual(['differs', 'differs'])
  })
  test('do not differ where the second had the first before it', () => {
    const told = onTablet('B1', 'left', '15:00', { knows: ['A1'] })
    expect(of(onTablet('A1', 'here', '09:30'), told)).toMatchObject({
      ...{ mark: { kind: 'left' }, differs: [], arrivedAt: clock('09:30') },
    })
  })
  test('differ by the reason too: ill is not a holiday', () => {
    const holiday = onTablet('B1', 'not-here', '09:30', { reason: 'holiday' })
    expect(of(onTablet('A1', 'not-here', '09:30'), holiday)?.differs).toHaveLength(2)
  })
  test('are settled by a person, who picks one; both stay; what comes later without knowing differs again', () => {
    const two = [onTablet('A1', 'here', '09:30'), onTablet('B1', 'not-here', '11:00')]
    const settled = onPage('S', 'settle', '11:30', { settles: 'B1' })
    expect(of(...two, settled)).toMatchObject({
      mark: { kind: 'not-here', reason: 'ill', eventId: 'S' },
      differs: [],
      history: [{ standing: 'replaced' }, { standing: 'replaced' }, { standing: 'stands' }],
    })
    const late = onTablet('A2', 'here', '12:00', { knows: ['A1'] })
    expect(of(...two, settled, late)?.differs.map((m) => m.eventId)).toEqual(['S', 'A2'])
  })
  test('a mark on the server’s page is made knowing everything that had come', () => {
    const two = [onTablet('A1', 'here', '09:30'), onTablet('B1', 'not-here', '11:00')]
    expect(of(...two, onPage('P', 'left', '11:30'))).toMatchObject({
      ...{ mark: { kind: 'left' }, differs: [], heads: ['P'] },
    })
  })
  test('a page that was old when it was sent speaks only against what it showed', () => {
    const old = onPage('P', 'not-here', '11:30', { knows: [], reason: 'holiday' })
    expect(of(onTablet('A1', 'here', '09:30'), old)?.differs).toHaveLength(2)
  })
  test('what a mark knew of stays replaced when the one between them is taken back', () => {
    const between = onTablet('B1', 'left', '10:00', { knows: ['A1'] })
    const last = onTablet('C1', 'not-here', '11:00', { knows: ['B1'] })
    const undo = onTablet('B2', 'undo', '12:00', { undoes: 'B1' })
    expect(of(onTablet('A1', 'here', '09:30'), between, last, undo)).toMatchObject({
      ...{ mark: { kind: 'not-here' }, differs: [] },
    })
  })
})

describe('whatever is said by whomever', () => {
  const said = fc.record({
    tablet: fc.constantFrom('A', 'B', 'C'),
    kind: fc.constantFrom('here', 'not-here', 'left', 'undo' as const),
    received: fc.integer({ min: 0, max: 600 }),
    clock: fc.integer({ min: -100_000, max: 100_000 }),
    knows: fc.nat(),
    isTold: fc.boolean(),
  })
  const events = fc.array(said, { maxLength: 14 }).map((all) => {
    const made: RegisterEvent[] = []
    for (const one of all) {
      const count = made.filter((e) => e.device?.id === one.tablet).length + 1
      const before = made[one.knows % Math.max(1, made.length)]
      const isUndo = one.kind === 'undo' && before
      made.push({
        ...onTablet(`${one.tablet}${count}`, isUndo ? 'undo' : 'here', '09:00'),
        ...(!isUndo && one.kind !== 'undo' && { kind: one.kind }),
        ...(one.kind === 'not-here' && { reason: 'ill' as const }),
        ...(isUndo && { undoes: before.id }),
        receivedAt: new Date(clock('09:00').getTime() + one.received * 1000),
        device: {
          ...{ id: one.tablet, count },
          at: new Date(clock('09:00').getTime() + one.clock * 1000),
        },
        knows: one.isTold && before ? [before.id] : [],
      })
    }
    return made
  })

  test('the order in which events are read and how often changes nothing, and none is lost', () => {
    fc.assert(
      fc.property(
        events.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray([...all, ...all], { minLength: 0, maxLength: all.length * 2 }),
          ),
        ),
        ([all, some]) => {
          const again = [...some, ...all.toReversed()]
          expect(marksOf(again)).toEqual(marksOf(all))
          expect(of(...all)?.history.length ?? 0).toBe(all.length)
        },
      ),
    )
  })
  test('no clock of a tablet has a say: with every one of them wrong, the same stands', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: -1e9, max: 1e9 }), (all, wrong) => {
        const standing = (given: readonly RegisterEvent[]) =>
          of(...given)?.history.map((h) => [h.event.id, h.standing])
        const shifted = all.map((e) => ({
          ...e,
          ...(e.device && { device: { ...e.device, at: new Date(wrong + e.device.count) } }),
        }))
        expect(standing(shifted)).toEqual(standing(all))
      }),
    )
  })
  test('within one tablet the order is that of its count, whenever each came', () => {
    fc.assert(
      fc.property(events, (all) => {
        for (const tablet of ['A', 'B', 'C']) {
          const counts = inOrder(all).flatMap((e) =>
            e.device?.id === tablet ? [e.device.count] : [],
          )
          expect(counts).toEqual(counts.toSorted((a, b) => a - b))
        }
      }),
    )
  })
  test('one tablet alone never differs from itself, and ends where its last mark that was not taken back ends', () => {
    fc.assert(
      fc.property(events, (all) => {
        const own = all.filter((e) => e.device?.id === 'A' && e.kind !== 'undo')
        const last = own.at(-1)
        expect(of(...own)?.differs ?? []).toEqual([])
        expect(of(...own)?.mark?.eventId).toBe(last?.id)
      }),
    )
  })
})
