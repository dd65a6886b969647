import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, ageOn, type Day, day } from '#ground/kernel/day.ts'
import { becomesAdultOn, birthdaysOf, daysToAdulthood, endAtEighteen } from './adulthood.ts'
import { type Consent, consents } from './consent.ts'
import { type InformationNeed, reviewDay, stepsOn } from './information-need.ts'
import { stageOn } from './kinds-of-need.ts'

const aBirth = fc.integer({ min: 0, max: 22_000 }).map((n) => addDays(day('1960-01-01'), n))

describe('coming of age', () => {
  test('is on the eighteenth birthday, and on 1 March for somebody born on 29 February', () => {
    expect(becomesAdultOn(day('2008-09-10'))).toBe('2026-09-10')
    expect(becomesAdultOn(day('2008-02-29'))).toBe('2026-03-01')
    expect(birthdaysOf(day('2026-03-01'))).toEqual(['2008-02-29', '2008-03-01'])
    expect(birthdaysOf(day('2028-02-29'))).toEqual([])
    expect(daysToAdulthood(day('2008-09-10'), day('2026-09-01'))).toBe(9)
    expect(daysToAdulthood(day('2008-09-10'), day('2026-09-10'))).toBeUndefined()
  })
  test('happens on one night to everybody, whatever their day of birth', () => {
    fc.assert(
      fc.property(aBirth, (born) => {
        const on = becomesAdultOn(born)
        expect(ageOn(born, on)).toBe(18)
        expect(birthdaysOf(on)).toContain(born)
        expect(birthdaysOf(addDays(on, -1))).not.toContain(born)
        expect(birthdaysOf(addDays(on, 1))).not.toContain(born)
      }),
    )
  })
  test('ends what was consented to in childhood, and nothing that was asked after', () => {
    const consent = (id: string, askedOn: Day): Consent => ({
      ...{ id, personId: 'p', about: 'photos', answer: true, how: 'talk', words: 'Yes', askedOn },
      askedBy: 'mel',
    })
    const all = [consent('young', day('2026-09-09')), consent('adult', day('2026-09-10'))]
    const born = day('2008-09-10')
    expect(endAtEighteen(all, born, day('2026-09-09'))).toEqual([])
    const ended = endAtEighteen(all, born, day('2026-10-01'))
    expect(ended.map(({ id, endedOn }) => [id, endedOn])).toEqual([['young', '2026-09-10']])
    expect(consents(ended, 'photos')).toBe(false)
    expect(consents(all, 'photos')).toBe(true)
  })
  test('is the last of the stages of one record, which begins at 14', () => {
    const born = day('2008-09-10')
    const stages = ['2022-09-09', '2022-09-10', '2024-09-10', '2026-09-10'].map((on) =>
      stageOn(born, day(on)),
    )
    expect(stages).toEqual(['too-young', 'child', 'young-person', 'adult'])
  })
})

describe('an information need', () => {
  const need: InformationNeed = {
    ...{ id: 'n', personId: 'p', kind: 'format', need: 'easy-read', detail: '' },
    ...{ identifiedOn: day('2026-09-01'), recordedBy: 'mel', share: false, met: '' },
    reviewOn: day('2027-09-01'),
  }
  test('stands at six steps: not shared is an answer, not met is work, past its day is late', () => {
    expect(stepsOn(need, day('2026-09-01'))).toEqual({
      ...{ identify: 'done', record: 'done', flag: 'done' },
      ...{ share: 'not-wanted', meet: 'to-do', review: 'to-do' },
    })
    expect(stepsOn(need, day('2027-09-02')).review).toBe('late')
    const met = { ...need, share: true, met: 'Letters', reviewedOn: day('2026-09-02') }
    expect(new Set(Object.values(stepsOn(met, day('2026-09-03'))))).toEqual(new Set(['done']))
  })
  test('is looked at again within twelve months', () => {
    const on = (text: string) => reviewDay(day(text), day('2026-09-01')).ok
    expect(['2026-09-01', '2026-09-02', '2027-09-02', '2027-09-03'].map(on)).toEqual([
      ...[false, true, true, false],
    ])
  })
})
