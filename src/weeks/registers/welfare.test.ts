import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import type { PersonMarks } from './event.ts'
import { lookFor, type OpenSitting } from './looking-for.ts'
import { asked, type Way, wayFrom } from './way.ts'
import { asksReview, type Contact, closes, goesToDesk, planSteps } from './welfare.ts'
import { countsOf, standingOf } from './whereabouts.ts'

const MONDAY = day('2027-03-01')
const at = (time: string) => new Date(`2027-03-01T${time}:00Z`)
const rules = { minutes: 30, reach: 30 }
const sitting = (given: Partial<OpenSitting> = {}): OpenSitting => ({
  ...{ sessionId: 's', day: MONDAY, starts: 570, ends: 750, openedAt: at('08:30') },
  people: [{ personId: 'p' }],
  ...given,
})
const marked = (mark: Partial<NonNullable<PersonMarks['mark']>>) =>
  new Map([
    [
      `s ${MONDAY} p`,
      {
        ...{ sessionId: 's', day: MONDAY, personId: 'p', differs: [], heads: [], history: [] },
        mark: {
          ...{ eventId: 'e', kind: 'here', at: at('10:07'), receivedAt: at('10:07') },
          ...{ accountId: 'dan', markedSelf: false, words: '', ...mark },
        },
      } satisfies PersonMarks,
    ],
  ])
const nobodyMarked: ReadonlyMap<string, PersonMarks> = new Map()

describe('somebody is not there (R23)', () => {
  test('half an hour after the start they are looked for, and reached within half an hour more', () => {
    expect(lookFor([sitting()], nobodyMarked, rules, at('09:59')).opens).toEqual([])
    expect(lookFor([sitting()], nobodyMarked, rules, at('10:00')).opens).toEqual([
      {
        ...{ sessionId: 's', day: MONDAY, personId: 'p' },
        ...{ openedAt: at('10:00'), dueAt: at('10:30') },
      },
    ])
  })
  test('their own plan comes first: ten minutes is twenty to ten, and ten past ten', () => {
    const own = sitting({ people: [{ personId: 'p', minutes: 10 }] })
    expect(lookFor([own], nobodyMarked, rules, at('09:40')).opens[0]).toMatchObject({
      ...{ openedAt: at('09:40'), dueAt: at('10:10') },
    })
  })
  test('nobody is looked for before a sitting that begins late has begun', () => {
    const late = sitting({ lateMinutes: 20 })
    expect(lookFor([late], nobodyMarked, rules, at('10:15')).opens).toEqual([])
    expect(lookFor([late], nobodyMarked, rules, at('10:20')).opens).toHaveLength(1)
  })
  test('a register opened late has five minutes to be marked', () => {
    const late = sitting({ openedAt: at('11:00') })
    expect(lookFor([late], nobodyMarked, rules, at('11:04')).opens).toEqual([])
    expect(lookFor([late], nobodyMarked, rules, at('11:05')).opens[0]?.dueAt).toEqual(at('11:35'))
  })
  test('who is ill is accounted for; “not here, we do not know why” is not', () => {
    const ill = marked({ kind: 'not-here', reason: 'ill' })
    expect(lookFor([sitting()], ill, rules, at('10:30')).opens).toEqual([])
    const unknown = marked({ kind: 'not-here', reason: 'unknown' })
    expect(lookFor([sitting()], unknown, rules, at('10:30')).opens).toHaveLength(1)
  })
  test('who comes late ends their check, and a mark that is taken back begins it again', () => {
    const open = sitting({ people: [{ personId: 'p', check: { id: 'c' } }] })
    expect(lookFor([open], marked({}), rules, at('10:08'))).toEqual({
      ...{ opens: [], reopens: [], closes: [{ id: 'c', by: 'dan', at: at('10:07') }] },
    })
    const came = sitting({ people: [{ personId: 'p', check: { id: 'c', outcome: 'came-late' } }] })
    expect(lookFor([came], nobodyMarked, rules, at('10:08')).reopens).toEqual(['c'])
    const found = sitting({
      people: [{ personId: 'p', check: { id: 'c', outcome: 'at-home-well' } }],
    })
    expect(lookFor([found], nobodyMarked, rules, at('10:08')).reopens).toEqual([])
  })
})

const carer: Contact = { contact: 'carer', name: 'Margaret', phone: '1', carerId: 'k' }
const plan = {
  contacts: [
    { contact: 'person', name: '', phone: '2' },
    carer,
    { contact: 'emergency-contact', name: 'June', phone: '3' },
  ] satisfies readonly Contact[],
}
const none = new Map<string, 'in-concern'>()

describe('who is asked', () => {
  test('in the order of the plan: the person, then the carer, then the emergency contact', () => {
    const states = (taken: Parameters<typeof planSteps>[2]) =>
      planSteps(plan, none, taken).map((step) => step.state)
    expect(states([])).toEqual(['next', 'waits', 'waits'])
    expect(states([{ contact: 'person' }])).toEqual(['done', 'next', 'waits'])
  })
  test('nobody who is named in an open concern, nor where consent was taken back', () => {
    const steps = planSteps(plan, new Map([['k', 'in-concern']]), [{ contact: 'person' }])
    expect(steps.map((step) => step.state)).toEqual(['done', 'passed-over', 'next'])
  })
  test('nobody who is named in an open concern, though they no longer care; the council’s rule asks only those who do', () => {
    const [ann, bob, account] = ['ann', 'bob', 'account']
    const carers = [
      { id: ann, name: 'Ann', accountId: account, ended: true },
      { id: bob, name: 'Bob' },
    ]
    const family = { carers, consent: 'holds' as const }
    const contacts = [
      { contact: 'carer' as const, name: '', phone: '1', carerId: ann },
      { contact: 'carer' as const, name: '', phone: '2', carerId: bob },
    ]
    const own = { minutes: 10, risk: true, thenWords: '', contacts }
    const names = (way: Way) => asked(way).map(({ name }) => name)
    expect(names(wayFrom(own, family, new Set([account])))).toEqual(['Bob'])
    expect(names(wayFrom(own, family, new Set()))).toEqual(['Ann', 'Bob'])
    expect(names(wayFrom(undefined, family, new Set()))).toEqual(['', 'Bob', ''])
    expect(names(wayFrom(undefined, { ...family, consent: 'ended' }, new Set()))).toEqual(['', ''])
  })
  test('somebody at risk whom nobody reached goes to the desk when their time has come, or nobody is left to ask', () => {
    const check = { dueAt: at('10:10'), risk: true }
    const one = [{ contact: 'person', outcome: 'no-answer' }] as const
    const steps = planSteps(plan, none, one)
    expect(goesToDesk(check, steps, one, at('10:09'))).toBe(false)
    expect(goesToDesk(check, steps, one, at('10:10'))).toBe(true)
    const all = [
      ...one,
      { contact: 'carer', carerId: 'k', outcome: 'no-answer' },
      { contact: 'emergency-contact', outcome: 'left-message' },
    ] as const
    expect(goesToDesk(check, planSteps(plan, none, all), all, at('09:50'))).toBe(true)
    expect(goesToDesk({ ...check, risk: false }, steps, one, at('11:00'))).toBe(false)
    const well = [{ contact: 'person', outcome: 'reached-well' }] as const
    expect(goesToDesk(check, planSteps(plan, none, well), well, at('11:00'))).toBe(false)
  })
  test('“at home and well” needs somebody who was reached', () => {
    expect(closes('at-home-well', '', [{ outcome: 'no-answer' }]).ok).toBe(false)
    expect(closes('at-home-well', '', [{ outcome: 'reached-well' }]).ok).toBe(true)
    expect(closes('mark-was-wrong', ' ', []).ok).toBe(false)
    expect(closes(undefined, '', []).ok).toBe(false)
    expect(closes('hospital', '', []).ok).toBe(true)
  })
})

describe('absences that nobody explains', () => {
  const rule = { inARow: 3, times: 4, weeks: 6 }
  const days = (...unexplained: boolean[]) =>
    unexplained.map((one, i) => ({ day: addDays(MONDAY, -7 * i), unexplained: one }))
  test('three in a row ask for a review; two, and one day between them, do not', () => {
    expect(asksReview(days(true, true, true), MONDAY, rule)).toBe(true)
    expect(asksReview(days(true, true, false, true), MONDAY, rule)).toBe(false)
  })
  test('four within six weeks ask for one, though they came between', () => {
    const often = [0, 3, 10, 14, 21].map((ago, i) => ({
      ...{ day: addDays(MONDAY, -ago), unexplained: i !== 1 },
    }))
    expect(asksReview(often, MONDAY, rule)).toBe(true)
    expect(asksReview(often.slice(0, 4), MONDAY, rule)).toBe(false)
  })
  test('an absence more never takes a review back', () => {
    const one = fc.record({ ago: fc.integer({ min: 0, max: 90 }), unexplained: fc.boolean() })
    fc.assert(
      fc.property(fc.array(one), (all) => {
        const known = all.map(({ ago, unexplained }) => ({
          day: addDays(MONDAY, -ago),
          unexplained,
        }))
        if (asksReview(known, MONDAY, rule))
          expect(asksReview([...known, { day: MONDAY, unexplained: true }], MONDAY, rule)).toBe(
            true,
          )
      }),
    )
  })
})

describe('the now board', () => {
  const line = (
    personId: string,
    standing: Parameters<typeof countsOf>[0][number]['standing'],
    isOver = false,
  ) => ({
    ...{ personId, standing, isOver },
  })
  test('counts each person once: in before unaccounted for before expected', () => {
    const lines = [
      ...[
        line('a', 'here'),
        line('a', 'expected'),
        line('b', 'unaccounted'),
        line('b', 'expected'),
      ],
      ...[line('c', 'expected'), line('d', 'not-here'), line('e', 'left')],
      line('f', 'here', true),
    ]
    const { inside, ...counts } = countsOf(lines, new Set(['g', 'a']))
    expect(counts).toEqual({ here: 1, expected: 1, notComing: 2, unaccounted: 1 })
    expect([...inside]).toEqual(['a'])
  })
  test('before half past nine and half an hour, somebody unmarked is expected; after it, unaccounted for', () => {
    const when = { day: MONDAY, starts: 570, ends: 750 }
    expect(standingOf(undefined, when, { now: at('09:59'), minutes: 30 })).toBe('expected')
    expect(standingOf(undefined, when, { now: at('10:00'), minutes: 30 })).toBe('unaccounted')
  })
})
