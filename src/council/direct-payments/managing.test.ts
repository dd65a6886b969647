import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { accept, refuse } from '#ground/kernel/result.ts'
import { mayOpen, type Opening, type OpeningFacts } from './direct-payment.ts'
import { mayManage, type Naming } from './managing.ts'

const nominated = (given: Partial<Naming> = {}): Naming => ({
  ...{ kind: 'nominated-person', name: 'Margaret Nair', chosen: true, how: 'talk' },
  ...{ words: 'Mum helps me.', agrees: true, suitable: false, able: false },
  ...{ informationGiven: 'What it is', supportGiven: 'With pictures', reasons: 'She said why' },
  ...given,
})
const LACKS = { outcome: 'lacks-capacity' } as const
const HAS = { outcome: 'has-capacity' } as const

describe('somebody who can decide', () => {
  test('nominates whom they choose, in their own words, with what was found about their choice', () => {
    expect(mayManage(nominated(), undefined)).toEqual(accept('talk'))
    expect(mayManage(nominated(), HAS)).toEqual(accept('talk'))
  })
  test.each<[string, Partial<Naming>]>([
    ['name-needed', { name: ' ' }],
    ['person-must-choose', { chosen: false }],
    ['say-how-they-agreed', { how: undefined }],
    ['say-how-they-agreed', { words: '' }],
    ['they-must-agree', { agrees: false }],
    ['capacity-to-be-written', { informationGiven: '' }],
    ['capacity-to-be-written', { reasons: ' ' }],
  ])('is told what is missing: %s', (kind, given) =>
    expect(mayManage(nominated(given), undefined)).toEqual(refuse({ kind })),
  )
  test('may look after it themselves again, and needs no other name for that', () =>
    expect(mayManage(nominated({ kind: 'person', name: '' }), HAS)).toEqual(accept('talk')))
  test('is never given an authorised person: capacity is presumed', () => {
    const asked = nominated({ kind: 'authorised-person', suitable: true, able: true })
    expect(mayManage(asked, undefined)).toEqual(refuse({ kind: 'capacity-presumed' }))
    expect(mayManage(asked, HAS)).toEqual(refuse({ kind: 'capacity-presumed' }))
  })
})

describe('for somebody who was found unable to decide this', () => {
  const authorised = (given: Partial<Naming> = {}) =>
    nominated({ kind: 'authorised-person', suitable: true, able: true, ...given })
  test('an authorised or suitable person is named in their best interests, on all the conditions', () => {
    expect(mayManage(authorised(), LACKS)).toEqual(accept('best-interests'))
    expect(mayManage(authorised({ agrees: false }), LACKS)).toEqual(
      refuse({ kind: 'they-must-agree' }),
    )
    for (const given of [{ suitable: false }, { able: false }])
      expect(mayManage(authorised(given), LACKS)).toEqual(refuse({ kind: 'conditions-not-met' }))
  })
  test('nobody is nominated in their name, and they do not look after it alone', () => {
    for (const kind of ['nominated-person', 'person'] as const)
      expect(mayManage(nominated({ kind }), LACKS)).toEqual(refuse({ kind: 'lacks-capacity' }))
  })
})

describe('an account is opened', () => {
  const opening: Opening = { held: 'own-account', holder: '', openedOn: day('2026-08-07') }
  const facts: OpeningFacts = {
    ...{ isOpen: false, yearly: pence(529_984), planFrom: day('2026-04-01') },
    ...{ today: day('2026-09-01'), lacksCapacity: false },
  }
  test('for somebody whose plan in force has money that is paid to them', () => {
    expect(mayOpen(opening, facts)).toEqual(accept(opening))
    for (const given of [{ yearly: pence(0) }, { planFrom: undefined }])
      expect(mayOpen(opening, { ...facts, ...given })).toEqual(
        refuse({ kind: 'nothing-to-pay-for' }),
      )
  })
  test('once, from a day of the plan that has come', () => {
    expect(mayOpen(opening, { ...facts, isOpen: true })).toEqual(refuse({ kind: 'already-open' }))
    const early = { ...opening, openedOn: day('2026-03-31') }
    expect(mayOpen(early, facts)).toEqual(refuse({ kind: 'opens-before-the-plan' }))
    const late = { ...opening, openedOn: day('2026-09-02') }
    expect(mayOpen(late, facts)).toEqual(refuse({ kind: 'opens-in-the-future' }))
  })
  test('a managed account with the firm that holds it; no other has one', () => {
    const managed = { ...opening, held: 'managed-account' } as const
    expect(mayOpen(managed, facts)).toEqual(refuse({ kind: 'holder-needed' }))
    expect(mayOpen({ ...managed, holder: ' Penny Co ' }, facts)).toEqual(
      accept({ ...managed, holder: 'Penny Co' }),
    )
    expect(mayOpen({ ...opening, holder: 'Penny Co' }, facts)).toEqual(accept(opening))
  })
  test('not to be looked after alone by somebody who was found unable to decide this', () =>
    expect(mayOpen(opening, { ...facts, lacksCapacity: true })).toEqual(
      refuse({ kind: 'lacks-capacity' }),
    ))
})
