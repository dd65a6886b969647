import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answered, Condition } from './eligibility.ts'
import { englishRules } from './english-eligibility.ts'
import { ENGLISH_OUTCOMES, type NationalOutcome, WELSH_OUTCOMES } from './national-outcome.ts'
import { welshRules } from './welsh-eligibility.ts'

const yes = (condition: Condition, outcome: NationalOutcome | '' = ''): Answered => ({
  ...{ outcome, condition },
  answer: 'yes',
})
const no = (condition: Condition, outcome: NationalOutcome | '' = ''): Answered => ({
  ...{ outcome, condition },
  answer: 'no',
})
const kinds = (reasons: readonly { readonly kind: string }[]) => reasons.map((r) => r.kind)

describe('in England', () => {
  const two: readonly NationalOutcome[] = ['relationships', 'community']
  const whole = [yes('impairment'), yes('effect-on-wellbeing')]

  test('an impairment, two outcomes out of reach and a significant effect make somebody eligible', () => {
    const answers = [...whole, yes('not-without-help', 'relationships'), yes('danger', 'community')]
    const verdict = englishRules.decide(two, answers)
    expect(verdict.eligible).toBe(true)
    expect(verdict.eligibleNeeds).toEqual(two)
    expect(kinds(verdict.reasons)).toContain('two-or-more')
  })
  test('one outcome out of reach is not enough, and the answer says how many there were', () => {
    const answers = [...whole, yes('distress', 'community'), no('distress', 'relationships')]
    const verdict = englishRules.decide(two, answers)
    expect(verdict.eligible).toBe(false)
    expect(verdict.eligibleNeeds).toEqual([])
    expect(verdict.reasons).toContainEqual({ kind: 'fewer-than-two', count: 1, side: 'against' })
  })
  test('without an impairment, or without a significant effect, nobody is eligible whatever they cannot do', () => {
    const cannot = two.map((outcome) => yes('much-longer', outcome))
    expect(englishRules.decide(two, [yes('impairment'), ...cannot]).eligible).toBe(false)
    expect(englishRules.decide(two, [yes('effect-on-wellbeing'), ...cannot]).eligible).toBe(false)
  })
  test('once one way of not achieving an outcome is answered yes, the others need no answer', () => {
    const answers = [...whole, yes('danger', 'community'), no('danger', 'relationships')]
    const asked = englishRules.missing(two, answers)
    expect(asked.every((q) => q.outcome === 'relationships')).toBe(true)
    expect(asked.map((q) => q.condition)).toEqual(['not-without-help', 'distress', 'much-longer'])
  })
})

describe('in Wales', () => {
  const need: readonly NationalOutcome[] = ['social-life']
  const all = (['arises', 'relates', 'cannot-meet', 'unlikely'] as const).map((c) =>
    yes(c, 'social-life'),
  )

  test('one need that meets all four linked conditions is enough', () => {
    const verdict = welshRules.decide(need, all)
    expect([verdict.eligible, verdict.eligibleNeeds]).toEqual([true, need])
  })
  test.each([
    ['arises', 'does-not-arise'],
    ['relates', 'does-not-relate'],
    ['cannot-meet', 'can-meet'],
    ['unlikely', 'likely-without-council'],
  ] as const)('a need that fails the condition %s is not eligible: %s', (condition, reason) => {
    const answers = all.filter((a) => a.condition !== condition)
    const verdict = welshRules.decide(need, [...answers, no(condition, 'social-life')])
    expect(verdict.eligible).toBe(false)
    expect(kinds(verdict.reasons)).toEqual([reason, 'no-eligible-need'])
  })
  test.each(['distress', 'danger', 'much-longer'] as const)(
    'somebody who meets a need alone only with %s cannot meet it (regulation 6)',
    (way) => {
      const answers = all.filter((a) => a.condition !== 'cannot-meet')
      const with6 = [...answers, no('cannot-meet', 'social-life'), yes(way, 'social-life')]
      expect(welshRules.decide(need, with6).eligible).toBe(true)
    },
  )
})

describe.each([
  [englishRules, ENGLISH_OUTCOMES],
  [welshRules, WELSH_OUTCOMES],
] as const)('both rule sets', (rules, outcomes) => {
  const questions = (needs: readonly NationalOutcome[]) => [
    ...rules.overall.map((condition) => ({ outcome: '' as const, condition })),
    ...needs.flatMap((outcome) => rules.perNeed.map((condition) => ({ outcome, condition }))),
  ]
  const scene = fc.subarray<NationalOutcome>([...outcomes]).chain((needs) =>
    fc.record({
      needs: fc.constant(needs),
      answers: fc.tuple(
        ...questions(needs).map((q) =>
          fc.constantFrom<Answered[]>([], [{ ...q, answer: 'yes' }], [{ ...q, answer: 'no' }]),
        ),
      ),
    }),
  )

  test('one more yes never takes eligibility away, nor a need that was eligible', () => {
    fc.assert(
      fc.property(scene, fc.nat(), ({ needs, answers }, at) => {
        const before = answers.flat()
        const all = questions(needs)
        const turned = all[at % Math.max(1, all.length)]
        if (!turned) return
        const others = before.filter(
          (a) => a.outcome !== turned.outcome || a.condition !== turned.condition,
        )
        const [was, is] = [before, [...others, { ...turned, answer: 'yes' as const }]].map((a) =>
          rules.decide(needs, a),
        )
        expect(is?.eligible || !was?.eligible).toBe(true)
        for (const one of was?.eligibleNeeds ?? []) expect(is?.eligibleNeeds).toContain(one)
      }),
    )
  })
  test('there is a reason for every answer, one on the side of the answer given', () => {
    fc.assert(
      fc.property(scene, ({ needs, answers }) => {
        const { eligible, reasons } = rules.decide(needs, answers.flat())
        expect(reasons.some((r) => r.side === (eligible ? 'for' : 'against'))).toBe(true)
      }),
    )
  })
  test('where nothing is missing, what is still unanswered would not turn the answer', () => {
    fc.assert(
      fc.property(scene, ({ needs, answers }) => {
        const given = answers.flat()
        fc.pre(rules.missing(needs, given).length === 0)
        const filled = questions(needs)
          .filter((q) => !given.some((a) => a.outcome === q.outcome && a.condition === q.condition))
          .map((q): Answered => ({ ...q, answer: 'yes' }))
        expect(rules.decide(needs, [...given, ...filled]).eligible).toBe(
          rules.decide(needs, given).eligible,
        )
      }),
    )
  })
})
