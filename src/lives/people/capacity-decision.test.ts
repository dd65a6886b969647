import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { AUTHORITY_KINDS, type Authority, asAuthority, kindsAtAge, sightOf } from './authority.ts'
import {
  asBestInterests,
  type BestInterestsDecision,
  bestInterestsOn,
} from './best-interests-decision.ts'
import { asSigned, type CapacityDecision, inForceOn, outcomeOf } from './capacity-decision.ts'

const today = day('2026-09-01')
const bornOn = day('1999-03-04')
const written: CapacityDecision = {
  ...{ id: 'one', personId: 'p', about: 'agree-plan', decision: 'The week' },
  ...{ informationGiven: 'Pictures', supportGiven: 'A quiet room', impairment: 'Dementia' },
  ...{ understands: true, retains: false, weighs: true, communicates: true },
  ...{ outcome: 'lacks-capacity', reasons: 'Forgot', decidedOn: day('2026-08-20') },
  ...{ reviewOn: day('2027-02-20'), assessedBy: 'mel', signedAt: new Date('2026-08-20T10:00:00Z') },
}
const refusal = (change: Partial<CapacityDecision>, born = bornOn) => {
  const signed = asSigned({ ...written, ...change }, { bornOn: born, today })
  return signed.ok ? 'signed' : signed.refusal.kind
}

describe('the outcome of a capacity decision', () => {
  test('is that they lack it only where an ability is missing and an impairment bears on it', () => {
    fc.assert(
      fc.property(
        fc.record({
          understands: fc.boolean(),
          retains: fc.boolean(),
          weighs: fc.boolean(),
          communicates: fc.boolean(),
          impairment: fc.constantFrom('', '  ', 'Dementia'),
        }),
        (of) => {
          const all = of.understands && of.retains && of.weighs && of.communicates
          const lacks = !all && of.impairment === 'Dementia'
          expect(outcomeOf(of)).toBe(lacks ? 'lacks-capacity' : 'has-capacity')
        },
      ),
    )
  })
  test('that contradicts what was ticked is refused, each way by its own name', () => {
    expect(refusal({})).toBe('signed')
    expect(refusal({ impairment: ' ' })).toBe('no-impairment-bears-on-it')
    expect(refusal({ retains: true })).toBe('all-abilities-shown')
    expect(refusal({ outcome: 'has-capacity' })).toBe('ability-missing-and-impaired')
    expect(refusal({ outcome: 'has-capacity', impairment: '' })).toBe('signed')
  })
  test('cannot be that they lack it before they were helped to decide', () => {
    expect(refusal({ supportGiven: ' ' })).toBe('no-support-given')
  })
  test('is dated, reviewed within twelve months, and about nobody below 16', () => {
    expect(refusal({ decidedOn: day('2026-09-02') })).toBe('decided-in-the-future')
    expect(refusal({ reviewOn: day('2026-08-31') })).toBe('review-day-past')
    expect(refusal({ reviewOn: day('2027-08-22') })).toBe('review-day-too-far')
    expect(refusal({}, day('2010-08-21'))).toBe('under-16')
    expect(refusal({}, day('2010-08-20'))).toBe('signed')
  })
})

describe('the decision in force', () => {
  const later: CapacityDecision = {
    ...{ ...written, id: 'two', retains: true, outcome: 'has-capacity' },
    decidedOn: day('2026-08-25'),
  }
  const at = (all: readonly CapacityDecision[], on: string, born = bornOn) =>
    inForceOn(all, born, day(on))?.id
  test('is the last one signed, from its day until its review day', () => {
    expect(at([written], '2026-08-19')).toBeUndefined()
    expect(at([later, written], '2026-08-24')).toBe('one')
    expect(at([later, written], '2026-08-25')).toBe('two')
    expect(at([written], '2027-02-20')).toBe('one')
    expect(at([written], '2027-02-21')).toBeUndefined()
  })
  test('does not fall back on an older one when it lapses', () => {
    const short = { ...later, reviewOn: day('2026-09-01') }
    expect(at([written, short], '2026-09-02')).toBeUndefined()
  })
  test('made at 17 counts until the eighteenth birthday and no longer', () => {
    const born = day('2008-09-10')
    expect(at([written], '2026-09-09', born)).toBe('one')
    expect(at([written], '2026-09-10', born)).toBeUndefined()
  })
})

const decision: BestInterestsDecision = {
  ...{ id: 'b', personId: 'p', capacityId: 'one', about: 'agree-plan', decision: 'The garden' },
  ...{ wishes: 'Outdoors', consulted: [{ who: 'Mum', said: 'She smiles there' }] },
  options: [
    { option: 'Garden, with one worker', restricts: 1, chosen: true },
    { option: 'Garden, on her own', restricts: 0, chosen: false },
  ],
  ...{ independentName: '', objects: '', reasons: 'The road is busy', decidedOn: today },
  ...{ reviewOn: day('2027-02-01'), decidedBy: 'mel', signedAt: new Date('2026-09-01T10:00:00Z') },
}
const attorney: Authority = {
  ...{ id: 'a', personId: 'p', holder: 'Ann', kind: 'attorney-welfare', covers: ['agree-plan'] },
  ...{ document: 'LPA', seenBy: 'mel', seenOn: today, startsOn: today },
}

describe('a decision in somebody’s best interests', () => {
  const refused = (
    change: Partial<BestInterestsDecision>,
    facts: { capacity?: CapacityDecision; authorities?: readonly Authority[] } = {},
  ) => {
    const { capacity = written, authorities = [] } = facts
    const done = asBestInterests({ ...decision, ...change }, { capacity, authorities, today })
    return done.ok ? 'signed' : done.refusal.kind
  }
  test('rests on a decision that they lack capacity for this, where nobody’s document covers it', () => {
    expect(refused({})).toBe('signed')
    const has = { ...written, retains: true, outcome: 'has-capacity' } as const
    expect(refused({}, { capacity: has })).toBe('no-capacity-decision')
    expect(refused({ about: 'share-information' })).toBe('no-capacity-decision')
    expect(refused({}, { authorities: [attorney] })).toBe('holder-decides')
  })
  test('asks for wishes, for those consulted or an advocate by name, and for options weighed', () => {
    expect(refused({ wishes: ' ' })).toBe('no-wishes')
    expect(refused({ consulted: [] })).toBe('nobody-consulted')
    expect(refused({ consulted: [], independent: 'imca' })).toBe('independent-not-named')
    const imca = { consulted: [], independent: 'imca', independentName: 'Elin' } as const
    expect(refused(imca)).toBe('signed')
    expect(refused({ options: decision.options.slice(0, 1) })).toBe('needs-two-options')
    const none = decision.options.map((option) => ({ ...option, chosen: false }))
    expect(refused({ options: none })).toBe('choose-one-option')
  })
  test('that chooses the more restrictive way says why', () => {
    expect(refused({ reasons: '' })).toBe('more-restrictive-needs-reasons')
    const least = decision.options.map((o) => ({ ...o, chosen: o.restricts === 0 }))
    expect(refused({ reasons: '', options: least })).toBe('signed')
  })
  test('falls away with the capacity decision on which it rests', () => {
    expect(bestInterestsOn([decision], written, today)?.id).toBe('b')
    expect(bestInterestsOn([decision], undefined, today)).toBeUndefined()
    expect(bestInterestsOn([decision], { ...written, id: 'other' }, today)).toBeUndefined()
    expect(bestInterestsOn([decision], written, day('2027-02-02'))).toBeUndefined()
  })
})

test('a document is refused a cover that its kind cannot have', () => {
  const given = { ...attorney, kind: 'appointee' as const }
  const grown = { today, bornOn: day('1990-01-01') }
  expect(asAuthority(given, grown)).toEqual({
    ok: false,
    refusal: { kind: 'cannot-cover', covers: ['agree-plan'] },
  })
  expect(asAuthority(attorney, grown).ok).toBe(true)
  const unseen = asAuthority({ ...attorney, seenOn: day('2026-09-02') }, grown)
  expect(!unseen.ok && unseen.refusal.kind).toBe('not-seen-yet')
})

describe('parental responsibility', () => {
  const parent = {
    ...attorney,
    kind: 'parental-responsibility' as const,
    covers: ['agree-plan'] as const,
  }
  test('ends by itself the day before the eighteenth birthday, or on an earlier day that was written', () => {
    const child = { today, bornOn: day('2011-09-10') }
    const sound = asAuthority(parent, child)
    expect(sound.ok && sound.value.endsOn).toBe('2029-09-09')
    const shorter = asAuthority({ ...parent, endsOn: day('2027-01-31') }, child)
    expect(shorter.ok && shorter.value.endsOn).toBe('2027-01-31')
    const longer = asAuthority({ ...parent, endsOn: day('2040-01-31') }, child)
    expect(longer.ok && longer.value.endsOn).toBe('2029-09-09')
  })
  test('is written for nobody who is of age; a lasting power is given by nobody who is not', () => {
    const kindOf = (one: Parameters<typeof asAuthority>[0], bornOn: string) => {
      const answer = asAuthority(one, { today, bornOn: day(bornOn) })
      return answer.ok ? 'sound' : answer.refusal.kind
    }
    expect(kindOf(parent, '1990-01-01')).toBe('parental-responsibility-ended')
    expect(kindOf(attorney, '2009-01-01')).toBe('too-young-to-give-a-power')
    const deputy = { ...attorney, kind: 'deputy-welfare' as const, covers: ['agree-plan'] as const }
    expect(kindOf(deputy, '2011-09-10')).toBe('too-young-for-a-welfare-deputy')
    expect(kindOf(deputy, '2009-01-01')).toBe('sound')
    expect(kindsAtAge(day('1990-01-01'), today)).not.toContain('parental-responsibility')
    expect(kindsAtAge(day('2009-01-01'), today)).toEqual(
      AUTHORITY_KINDS.filter((kind) => !kind.startsWith('attorney')),
    )
  })
})

describe('what a holder sees in their own sign-in', () => {
  test('is what the document covers, and for a welfare attorney nothing while capacity is presumed', () => {
    const covers = ['agree-plan', 'health'] as const
    const welfare = { kind: 'attorney-welfare', covers } as const
    expect(sightOf(welfare, { lacksCapacity: false })).toEqual([])
    expect(sightOf(welfare, { lacksCapacity: true })).toEqual(['week', 'travel', 'plan', 'needs'])
    const money = { kind: 'deputy-money', covers: ['spend-money', 'see-money'] } as const
    expect(sightOf(money, { lacksCapacity: false })).toEqual(['money'])
  })
})
