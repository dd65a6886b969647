import { describe, expect, test } from 'vitest'
import { ageOn, day } from '#ground/kernel/day.ts'
import { pence, plus, total } from '#ground/kernel/money.ts'
import { eligibilityRulesOf } from '#lives/needs/eligibility-rules.ts'
import { daysToAdulthood } from '#lives/people/adulthood.ts'
import { asAuthority } from '#lives/people/authority.ts'
import { asBestInterests } from '#lives/people/best-interests-decision.ts'
import { asSigned } from '#lives/people/capacity-decision.ts'
import { yearlyCost } from '#weeks/plans/plan.ts'
import { type County, membersOf } from '../county.ts'
import { dyfrdwy, severnshire } from '../demo-counties.ts'

const TODAY = day('2026-09-01')
const severn = severnshire(1, TODAY)
const dee = dyfrdwy(1, TODAY)
const both: readonly (readonly [string, County])[] = [
  ['Severnshire', severn],
  ['Dyfrdwy', dee],
]
const share = (part: number, whole: number) => (100 * part) / whole

/** What is left of the weekly figure beside the places that somebody has, in the 48 open weeks of a year. */
function leftFor({ budgets, bookings }: County, personId: string) {
  const weekly = budgets.find((b) => b.personId === personId)?.weekly ?? 0
  const places = total(bookings.filter((b) => b.personId === personId).map((b) => b.price))
  return pence(48 * Math.max(0, weekly - places))
}

describe.each(both)('the records of %s', (_, county) => {
  const { records } = county
  const members = membersOf(county)
  const byPerson = <T extends { readonly personId: string }>(list: readonly T[]) =>
    new Map(list.map((one) => [one.personId, one]))

  test('everybody has an assessment: 2 to 3 in a hundred are started, the rest decided', () => {
    expect(records.assessments.length + records.started.length).toBe(members.length)
    expect(share(records.started.length, members.length)).toBeGreaterThanOrEqual(2)
    expect(share(records.started.length, members.length)).toBeLessThanOrEqual(3)
  })

  test('every decided assessment is eligible by the rules of its nation, need by need', () => {
    for (const { jurisdiction, needs, answers = [] } of records.assessments) {
      const asked = needs.map((n) => n.outcome)
      const rules = eligibilityRulesOf(jurisdiction)
      expect(rules.missing(asked, answers)).toEqual([])
      const verdict = rules.decide(asked, answers)
      expect(verdict.eligible).toBe(true)
      expect(verdict.eligibleNeeds).toEqual(asked)
    }
  })

  test('ratios are those that the planner has, each with evidence and a day to look again', () => {
    const plain = ({ personId, setting, ratio, validFrom }: (typeof records.ratios)[number]) =>
      JSON.stringify([personId, setting, ratio, validFrom])
    expect(records.ratios.map(plain)).toEqual(county.ratios.map(plain))
    const known = records.ratios.filter((r) => r.assessmentId)
    expect(known.length).toBe(records.ratios.length)
    expect(known.every((r) => r.evidence && r.reviewOn)).toBe(true)
  })

  test('whoever has a plan in force has the money for any week within their weekly figure', () => {
    const inForce = records.plans.filter(({ plan }) => plan.state === 'active')
    expect(inForce.length).toBeGreaterThan(100)
    for (const { plan, budget } of inForce)
      expect(budget.agreed).toBe(plus(yearlyCost(plan), leftFor(county, plan.personId)))
  })

  test('every plan costs what its lines cost, meets every eligible need, and its budget is enough for it', () => {
    const assessed = byPerson(records.assessments)
    for (const { plan, budget } of records.plans) {
      for (const { rhythm, unitPrice, yearly } of plan.lines)
        if (rhythm.kind === 'weekly')
          expect(yearly).toBe(Math.round(rhythm.timesAWeek * rhythm.weeks * unitPrice))
      if (budget.agreed !== undefined)
        expect(budget.agreed).toBeGreaterThanOrEqual(yearlyCost(plan))
      const met = new Set([
        ...plan.lines.flatMap((l) => l.needs),
        ...plan.metByCarers.map((m) => m.outcome),
      ])
      const needs = assessed.get(plan.personId)?.needs.map((n) => n.outcome) ?? []
      expect(needs.filter((n) => !met.has(n))).toEqual([])
      const served = new Set(plan.lines.flatMap((l) => l.outcomes))
      expect(plan.outcomes.every((o) => served.has(o.threadId))).toBe(true)
      expect(plan.lines.every((l) => l.needs.length > 0)).toBe(true)
    }
  })

  test('a session line is a place that the person holds', () => {
    const held = new Set(county.bookings.map((b) => `${b.personId} ${b.sessionId}`))
    const lines = records.plans.flatMap(({ plan }) =>
      plan.lines.flatMap((l) => (l.sessionId ? [`${plan.personId} ${l.sessionId}`] : [])),
    )
    expect(lines.length).toBeGreaterThan(300)
    expect(lines.filter((l) => !held.has(l))).toEqual([])
  })

  test('every budget is its steps: points at the price of one, and what was added', () => {
    for (const { budget } of records.plans) {
      const amounts = budget.steps.map((s) => s.units * s.each)
      expect(amounts.reduce((sum, a) => sum + a, 0)).toBe(budget.adjusted)
      expect(amounts[0]).toBe(budget.indicative)
      const isSame = budget.agreed === undefined || budget.agreed === budget.adjusted
      expect(isSame || budget.gapReason !== '').toBe(true)
    }
  })

  test('whoever has no budget in force has a reason and a day, and nobody else has', () => {
    const planned = new Set(
      records.plans.flatMap((p) => (p.budget.state === 'active' ? [p.plan.personId] : [])),
    )
    const due = new Set(records.due.map((d) => d.personId))
    expect(members.filter((m) => !planned.has(m.id) && !due.has(m.id))).toEqual([])
    expect([...due].filter((id) => planned.has(id))).toEqual([])
    expect(records.due.every((d) => d.reason !== '')).toBe(true)
  })

  test('88 in a hundred lines are the person’s choice, and somebody else’s has a reason', () => {
    const choices = records.plans.flatMap(({ plan }) => plan.lines.map((l) => l.choice))
    const others = choices.filter((c) => c.by === 'someone-else')
    expect(Math.abs(share(others.length, choices.length) - 12)).toBeLessThan(3)
    expect(others.every((c) => c.reason !== '')).toBe(true)
  })

  test('carers: the county’s share, a third over 65, each with the break that the planner knows', () => {
    const isWales = county.council.jurisdiction === 'WALES'
    // The parents of those who are not of age yet are besides.
    const young = new Set(records.young.map((p) => p.id))
    const carers = records.carers.filter((c) => !young.has(c.personId))
    expect(Math.abs(share(carers.length, members.length) - (isWales ? 65 : 62))).toBeLessThan(1)
    const old = carers.filter((c) => c.bornOn && ageOn(c.bornOn, TODAY) > 65)
    expect(Math.abs(share(old.length, carers.length) - (isWales ? 33 : 31))).toBeLessThan(1.5)
    const people = new Map(members.map((m) => [m.id, m]))
    for (const { personId, breakMinutes } of records.carerAssessments) {
      const known = people.get(personId)?.carerBreakMinutes ?? 0
      expect(known === 0 || known === breakMinutes).toBe(true)
    }
  })

  test('70 in a hundred need easy read; 13 or 14 need an advocate', () => {
    const easy = records.needsOfInformation.filter((n) => n.need === 'easy-read')
    expect(Math.abs(share(easy.length, members.length) - 70)).toBeLessThan(1)
    const wanted = county.council.jurisdiction === 'WALES' ? 14 : 13
    expect(Math.abs(share(records.referrals.length, members.length) - wanted)).toBeLessThan(1)
    const alone = records.assessments.filter((a) => a.hasDifficulty && !a.appropriateIndividual)
    const referred = new Set(records.referrals.map((r) => r.personId))
    expect(alone.filter((a) => !referred.has(a.personId))).toEqual([])
  })

  test('documents, capacity and best interests are such as the record takes', () => {
    const born = new Map([...members, ...records.young].map((m) => [m.id, m.bornOn]))
    for (const one of records.authorities) {
      const bornOn = born.get(one.personId)
      expect(bornOn && asAuthority(one, { today: TODAY, bornOn }).ok).toBe(true)
    }
    for (const one of records.capacity)
      expect(asSigned(one, { bornOn: born.get(one.personId) ?? TODAY, today: TODAY }).ok).toBe(true)
    for (const one of records.bestInterests) {
      const capacity = records.capacity.find((c) => c.id === one.capacityId)
      const authorities = records.authorities.filter((a) => a.personId === one.personId)
      expect(asBestInterests(one, { capacity, authorities, today: TODAY }).ok).toBe(true)
    }
  })

  test('queues are not empty: drafts, shared, waiting for authority, overdue reviews, challenges', () => {
    const states = new Set(records.plans.map((p) => p.plan.state))
    expect([...states].sort()).toEqual(['active', 'agreed', 'draft', 'shared'])
    expect(records.plans.some((p) => p.authorisation?.isWaiting)).toBe(true)
    expect(records.plans.some((p) => p.clocks.some((c) => c.dueOn < TODAY))).toBe(true)
    expect(records.challenges.some((c) => !c.answer)).toBe(true)
  })

  test('young people are 14 to 17, and want nothing planned', () => {
    const ages = records.young.map((p) => ageOn(p.bornOn, TODAY))
    expect(ages.length).toBeGreaterThanOrEqual(6)
    expect(ages.every((age) => age >= 14 && age <= 17)).toBe(true)
    expect(records.young.every((p) => p.wantedHalfDays.length === 0)).toBe(true)
  })

  test('each young person has a parent with parental responsibility; one turns 18 within a fortnight', () => {
    for (const { id } of records.young) {
      const mine = records.authorities.filter((a) => a.personId === id)
      expect(mine.map(({ kind }) => kind)).toEqual(['parental-responsibility'])
    }
    const days = records.young.map((p) => daysToAdulthood(p.bornOn, TODAY) ?? 0)
    expect(days.filter((left) => left > 0 && left <= 14)).toHaveLength(1)
  })

  test('what is decided for people whose language is Welsh is written in Welsh', () => {
    const welsh = new Set(members.filter((m) => m.language === 'cy').map((m) => m.id))
    for (const one of records.bestInterests)
      expect(/\b(the|and|they|with)\b/i.test(`${one.decision} ${one.wishes} ${one.reasons}`)).toBe(
        !welsh.has(one.personId),
      )
  })

  test('nobody is called a client', () => {
    expect(JSON.stringify(records)).not.toMatch(/client|service user/i)
  })
})

const planOf = (county: County) => {
  const lead = county.accounts.find((a) => a.roles[0] === 'person')?.personId
  const found = county.records.plans.find((p) => p.plan.personId === lead)
  if (!found) throw new Error('The lead has no plan.')
  return found
}

test.each([1, 2, 7])(
  'Priya’s package is the story’s to the penny, whatever the seed (%i)',
  (seed) => {
    const county = severnshire(seed, TODAY)
    const { plan, budget } = planOf(county)
    expect(budget).toMatchObject({ points: 38, indicative: 1_406_000, adjusted: 1_954_640 })
    expect(budget.agreed).toBe(2_056_384)
    expect(yearlyCost(plan)).toBe(2_056_384)
    const of = (kind: string) => plan.lines.filter((l) => l.kind === kind)
    const place = ({ route, rhythm, unitPrice, yearly }: (typeof plan.lines)[number]) => [
      'weekday' in rhythm ? rhythm.weekday : undefined,
      route,
      unitPrice,
      yearly,
    ]
    expect(of('session').map(place).sort()).toEqual([
      [0, 'managed', 13_500, 648_000],
      [2, 'managed', 13_500, 648_000],
      [4, 'direct-payment', 3_588, 172_224],
    ])
    expect(of('personal-assistant').map(place)).toEqual([[3, 'direct-payment', 1_720, 357_760]])
    expect(total(of('transport').map((l) => l.yearly))).toBe(230_400)
    expect(plan.lines.reduce((sum, l) => sum + l.breakMinutes, 0)).toBe(18 * 60)
    const carer = county.records.carers.find((c) => c.personId === plan.personId)
    expect(carer).toMatchObject({ name: 'Margaret Nair', relation: 'parent', willing: 'yes' })
    const need = county.records.carerAssessments.find((c) => c.carerId === carer?.id)
    expect(need?.breakMinutes).toBe(18 * 60)
    const held = county.records.authorities.filter((a) => a.personId === plan.personId)
    expect(held.map((a) => a.kind)).toEqual(['nominated-person'])
  },
)

test.each([1, 2, 7])(
  'Sam goes to the garden on Fridays, and there is room for Priya (%i)',
  (seed) => {
    const county = severnshire(seed, TODAY)
    const sam = county.people.find((p) => p.givenName === 'Sam' && p.familyName === 'Whitlock')
    const friday = county.sessions.find(
      (s) => s.activity === 'gardening' && s.weekday === 4 && s.prices[0]?.price === 3_300,
    )
    const there = county.bookings.filter((b) => b.sessionId === friday?.id)
    expect(there.some((b) => b.personId === sam?.id)).toBe(true)
    expect(there.length).toBeLessThan(friday?.most ?? 0)
  },
)

test('Alwyn’s package comes to £20,563.84 a year, £2,304.00 of it transport that is not charged for', () => {
  const { plan, budget } = planOf(dee)
  expect(budget.agreed).toBe(2_056_384)
  expect(plus(yearlyCost(plan), leftFor(dee, plan.personId))).toBe(2_056_384)
  expect(total(plan.lines.filter((l) => l.kind === 'transport').map((l) => l.yearly))).toBe(230_400)
  expect(plan.lines.filter((l) => l.kind === 'transport').every((l) => !l.isChargeable)).toBe(true)
  const asked = dee.records.referrals.find((r) => r.personId === plan.personId)
  expect(asked?.state).toBe('asked')
  const assessment = dee.records.assessments.find((a) => a.personId === plan.personId)
  expect(assessment).toMatchObject({ hasDifficulty: true, appropriateIndividual: '' })
})

test.each([1, 2, 7])(
  'in Dyfrdwy 41 people want to do more for themselves, and 23 of them moved up a level (%i)',
  (seed) => {
    const { plans, progress } = dyfrdwy(seed, TODAY).records
    const wants = plans
      .filter(({ plan }) => plan.state === 'active')
      .flatMap(({ plan }) => plan.outcomes.map((o) => ({ ...o, personId: plan.personId })))
      .filter(({ aim }) => aim === 'independence')
    const level = new Map(progress.map((p) => [p.threadId, p.level]))
    const up = wants.filter((o) => (level.get(o.threadId) ?? 0) > o.level)
    const people = (all: typeof wants) => new Set(all.map(({ personId }) => personId)).size
    expect([people(wants), people(up)]).toEqual([41, 23])
  },
)
