import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, ageOn, day } from '#ground/kernel/day.ts'
import { AUTHORITY_KINDS, type Authority, COVERS, coversDecision } from './authority.ts'
import type { BestInterestsDecision } from './best-interests-decision.ts'
import type { CapacityDecision } from './capacity-decision.ts'
import { type Agreeing, type DecisionFacts, whoMayAgree } from './who-may-agree.ts'

const on = day('2026-09-01')
const lacking: CapacityDecision = {
  ...{ id: 'capacity', personId: 'priya', about: 'agree-plan', decision: 'Her week' },
  ...{ informationGiven: 'Pictures', supportGiven: 'Two visits', impairment: 'Brain injury' },
  ...{ understands: true, retains: false, weighs: true, communicates: true },
  ...{ outcome: 'lacks-capacity', reasons: 'Forgot at once', decidedOn: day('2026-08-01') },
  ...{ reviewOn: day('2027-02-01'), assessedBy: 'mel', signedAt: new Date('2026-08-01T10:00:00Z') },
}
const decided: BestInterestsDecision = {
  ...{ id: 'best', personId: 'priya', capacityId: 'capacity', about: 'agree-plan' },
  ...{ decision: 'The garden', wishes: 'Outdoors', consulted: [{ who: 'Mum', said: 'Yes' }] },
  options: [
    { option: 'Garden', restricts: 0, chosen: true },
    { option: 'Hub', restricts: 1, chosen: false },
  ],
  ...{ independentName: '', objects: '', reasons: '', decidedOn: day('2026-08-02') },
  ...{ reviewOn: day('2027-02-01'), decidedBy: 'mel', signedAt: new Date('2026-08-02T10:00:00Z') },
}
const attorney: Authority = {
  ...{ id: 'lpa', personId: 'priya', accountId: 'ann', holder: 'Ann', kind: 'attorney-welfare' },
  ...{ covers: ['agree-plan'], document: 'LPA 1', seenBy: 'mel', seenOn: day('2026-01-02') },
  startsOn: day('2026-01-01'),
}
const ask = (agreeing: Agreeing, facts: Partial<DecisionFacts> = {}) => {
  const grown = { about: 'agree-plan', on, bornOn: day('1990-01-01'), authorities: [] } as const
  const answer = whoMayAgree({ ...grown, ...facts, agreeing })
  return answer.ok ? answer.value.kind : answer.refusal.kind
}
const ann: Agreeing = { by: 'other', accountId: 'ann' }
const worker: Agreeing = { by: 'worker' }

describe('where no signed decision says otherwise, capacity is presumed (section 1)', () => {
  test('the person agrees, in their own account or as a worker writes it down', () => {
    expect(ask({ by: 'person' })).toBe('own-capacity')
    expect(ask(worker)).toBe('own-capacity')
  })
  test('nobody else does: not a relative, and a welfare attorney only once capacity is decided', () => {
    expect(ask(ann)).toBe('not-yours-to-agree')
    expect(ask(ann, { authorities: [attorney] })).toBe('capacity-to-be-decided')
    const has = { ...lacking, retains: true, outcome: 'has-capacity' } as const
    expect(ask(ann, { authorities: [attorney], capacity: has })).toBe('not-yours-to-agree')
  })
})

describe('where a signed decision in force says that they lack capacity for this', () => {
  const capacity = lacking
  test('the holder whose document covers it agrees, or a worker who writes down what the holder said', () => {
    expect(ask(ann, { capacity, authorities: [attorney] })).toBe('authority')
    const forHolder = { by: 'worker', authorityId: 'lpa' } as const
    expect(ask(forHolder, { capacity, authorities: [attorney] })).toBe('authority')
  })
  test('nobody goes past a holder, with or without a best-interests decision', () => {
    const facts = { capacity, authorities: [attorney], bestInterests: decided }
    for (const agreeing of [worker, { by: 'person' } as const])
      expect(ask(agreeing, facts)).toBe('needs-authority')
  })
  test('without a holder it needs a complete best-interests decision, and no relative replaces one', () => {
    expect(ask(worker, { capacity })).toBe('needs-best-interests')
    expect(ask({ by: 'person' }, { capacity })).toBe('needs-best-interests')
    expect(ask(worker, { capacity, bestInterests: decided })).toBe('best-interests')
    expect(ask(ann, { capacity, bestInterests: decided })).toBe('not-yours-to-agree')
    const bare = { ...decided, consulted: [] }
    expect(ask(worker, { capacity, bestInterests: bare })).toBe('needs-best-interests')
    const imca = { ...bare, independent: 'imca', independentName: 'Elin' } as const
    expect(ask(worker, { capacity, bestInterests: imca })).toBe('best-interests')
  })
  test('a finance attorney, an appointee and a nominated person are told that their document does not cover it', () => {
    // Even where somebody wrote down a cover that such a document cannot have.
    for (const kind of ['attorney-money', 'deputy-money', 'appointee', 'nominated-person'] as const)
      for (const covers of [['spend-money'], ['agree-plan', 'spend-money']] as const) {
        const authorities = [{ ...attorney, kind, covers }]
        expect(ask(ann, { capacity, authorities })).toBe('authority-does-not-cover')
      }
  })
  test('a document that has ended, or not begun, or was not seen, gives nothing', () => {
    const past = { ...attorney, endsOn: day('2026-08-31') }
    const later = { ...attorney, startsOn: day('2026-09-02') }
    const unseen = { ...attorney, seenOn: day('2026-09-02') }
    for (const one of [past, later, unseen])
      expect(ask(ann, { capacity, authorities: [one] })).toBe('not-yours-to-agree')
    expect(ask(ann, { capacity, authorities: [{ ...attorney, endsOn: on }] })).toBe('authority')
  })
})

describe('somebody of 14 or 15, to whom the Mental Capacity Act does not apply (section 2(5))', () => {
  const bornOn = day('2012-03-01')
  const mother: Authority = { ...attorney, id: 'pr', kind: 'parental-responsibility' }
  const young = { bornOn, authorities: [mother] }
  const byMother = { by: 'worker', authorityId: 'pr' } as const
  test('agrees with a parent: in the parent’s account, or as a worker writes down what the parent said', () => {
    expect(ask(ann, young)).toBe('authority')
    expect(ask(byMother, young)).toBe('authority')
  })
  test('does not agree alone, and nobody agrees who has no parental responsibility', () => {
    for (const agreeing of [worker, { by: 'person' } as const])
      expect(ask(agreeing, young)).toBe('needs-parental-responsibility')
    expect(ask({ by: 'other', accountId: 'bob' }, young)).toBe('not-yours-to-agree')
    expect(ask(worker, { bornOn })).toBe('needs-parental-responsibility')
    const appointee = { ...mother, kind: 'appointee' } as const
    expect(ask(byMother, { bornOn, authorities: [appointee] })).toBe('authority-does-not-cover')
    const onlyHealth = { ...mother, covers: ['health'] } as const
    expect(ask(byMother, { bornOn, authorities: [onlyHealth] })).toBe('authority-does-not-cover')
  })
})

describe('somebody of 16 or 17, to whom the Mental Capacity Act applies', () => {
  const mother: Authority = { ...attorney, id: 'pr', kind: 'parental-responsibility' }
  const byMother = { by: 'worker', authorityId: 'pr' } as const
  test.each(['2010-09-01', '2008-09-02'])(
    'born %s decides alone, and no parent overrides it',
    (born) => {
      const young = { bornOn: day(born), authorities: [mother] }
      for (const agreeing of [worker, { by: 'person' } as const])
        expect(ask(agreeing, young)).toBe('own-capacity')
      expect(ask(ann, young)).toBe('young-person-decides')
      expect(ask(byMother, young)).toBe('young-person-decides')
    },
  )
  test('where they lack capacity, a parent is consulted about what is best and does not decide it', () => {
    const facts = { bornOn: day('2009-09-01'), authorities: [mother], capacity: lacking }
    expect(ask(ann, facts)).toBe('needs-best-interests')
    expect(ask(byMother, facts)).toBe('needs-best-interests')
    expect(ask(worker, facts)).toBe('needs-best-interests')
    expect(ask(worker, { ...facts, bestInterests: decided })).toBe('best-interests')
  })
  test('the day of the sixteenth birthday is the first on which they decide alone', () => {
    const eve = { bornOn: day('2010-09-02'), authorities: [mother] }
    expect(ask({ by: 'person' }, eve)).toBe('needs-parental-responsibility')
    expect(ask({ by: 'person' }, { ...eve, bornOn: on2010 })).toBe('own-capacity')
  })
  test('a grown person’s parent decides nothing by having been their parent', () => {
    const grown = { bornOn: day('2008-09-01'), authorities: [mother] }
    expect(ask(ann, grown)).toBe('not-yours-to-agree')
    expect(ask(ann, { ...grown, capacity: lacking })).not.toBe('authority')
  })
})
const on2010 = day('2010-09-01')

const someDay = fc
  .integer({ min: 0, max: 60 })
  .map((n) => day(`2026-0${8 + Math.floor(n / 31)}-${String((n % 30) + 1).padStart(2, '0')}`))
const anAuthority = fc.record({
  id: fc.uuid(),
  personId: fc.constant('priya'),
  accountId: fc.constantFrom('ann', 'bob', 'cas'),
  holder: fc.constant('Holder'),
  kind: fc.constantFrom(...AUTHORITY_KINDS),
  covers: fc.subarray([...COVERS]),
  document: fc.constant('D'),
  seenBy: fc.constant('mel'),
  seenOn: someDay,
  startsOn: someDay,
})
const someFacts = fc.record({
  authorities: fc.array(anAuthority, { maxLength: 6 }),
  capacity: fc.constantFrom(undefined, lacking, {
    ...lacking,
    outcome: 'has-capacity' as const,
    retains: true,
  }),
  bestInterests: fc.constantFrom(undefined, decided),
})
const factsOf = ({
  authorities,
  capacity,
  bestInterests,
}: typeof someFacts extends fc.Arbitrary<infer T> ? T : never): DecisionFacts => ({
  ...{ about: 'agree-plan', on, bornOn: day('1990-01-01'), authorities },
  ...(capacity && { capacity }),
  ...(bestInterests && { bestInterests }),
})

describe('whatever is on record', () => {
  test('no account but the person’s agrees without its own document of welfare, in force, that covers the plan', () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom('ann', 'bob', 'cas', 'dee'), (given, accountId) => {
        const facts = factsOf(given)
        const answer = whoMayAgree({ ...facts, agreeing: { by: 'other', accountId } })
        const mine = facts.authorities.filter(
          (one) =>
            one.accountId === accountId &&
            ['attorney-welfare', 'deputy-welfare'].includes(one.kind) &&
            one.covers.includes('agree-plan') &&
            one.startsOn <= on &&
            one.seenOn <= on,
        )
        const may = mine.length > 0 && facts.capacity?.outcome === 'lacks-capacity'
        expect(answer.ok).toBe(may)
      }),
      { numRuns: 500 },
    )
  })
  test('nobody is ever asked for a document or a decision while capacity is presumed or found', () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom('person' as const, 'worker' as const), (given, by) => {
        const facts = factsOf(given)
        const answer = whoMayAgree({ ...facts, agreeing: { by } })
        if (facts.capacity?.outcome !== 'lacks-capacity')
          expect(answer).toEqual({ ok: true, value: { kind: 'own-capacity' } })
        else if (answer.ok) {
          expect(answer.value.kind).toBe('best-interests')
          expect(facts.authorities.some((a) => coversDecision(a, 'agree-plan', on))).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('at any age from 14 to 30, parental responsibility agrees below 16 and at no other age', () => {
  const parent: Authority = { ...attorney, kind: 'parental-responsibility' }
  const aBirth = fc.integer({ min: 0, max: 5_800 }).map((n) => addDays(day('1996-09-02'), n))
  fc.assert(
    fc.property(aBirth, fc.constantFrom(undefined, lacking), (bornOn, capacity) => {
      const facts = { ...{ bornOn, authorities: [parent] }, ...(capacity && { capacity }) }
      expect(ask(ann, facts) === 'authority').toBe(ageOn(bornOn, on) < 16)
    }),
    { numRuns: 500 },
  )
})
