import { addDays } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import { type Pence, pence } from '#ground/kernel/money.ts'
import type { Random } from '#ground/kernel/random.ts'
import type { FinancialAssessment } from '#means/contributions/financial-assessment.ts'
import type { IncomeLine, Means, MinimumKind } from '#means/contributions/means.ts'
import { accountIdOf, before, chanceOf, type Knowing, type Member } from './knowing.ts'

/** State pension age, near enough for a made-up person. */
const PENSION_AGE = 67
/** Weekly benefits of 2025 to 2026, in pence: what people here mostly live on. */
const BENEFITS = {
  universalCredit: 9234,
  limitedCapability: 3603,
  employmentSupport: 9205,
  workRelated: 3655,
  pension: 23025,
  dailyLiving: { standard: 7390, enhanced: 11040 },
  mobility: { standard: 2920, enhanced: 7705 },
} as const

/** Of a hundred people: so many gave no figures, have aftercare that is free, and have too much saved. */
const KINDS = { usual: 93.5, declined: 2, 'section-117': 2, saved: 2.5 } as const

/** What somebody lives on. Mostly benefits and little saved; a few have earnings, a pension or an inheritance. */
export function meansOf(knowing: Knowing, member: Member): FinancialAssessment {
  const { councilId, today, welsh } = knowing
  const { person } = member
  const random = chanceOf(knowing, 'means', person)
  const assessedOn = before(today, random.int(10, 140))
  return {
    id: idFrom(councilId, 'financial-assessment', `F-${person.reference}`),
    personId: person.id,
    reference: `F-${person.reference}`,
    means: member.isLead ? (welsh ? alwyn : priya) : drawnMeans(random, member, welsh),
    assessedOn,
    assessedBy: accountIdOf(councilId, 'finance-officer'),
    validFrom: addDays(assessedOn, -random.int(0, 9)),
  }
}

/** Rule R9: £242.00 counts, mobility does not; £20.00 of costs; £15,100 saved. Mobility as in 2025 to 2026. */
const priya: Means = {
  income: [
    { kind: 'universal-credit', weekly: pence(13160) },
    { kind: 'daily-living', weekly: pence(11040) },
    { kind: 'mobility', weekly: pence(7705) },
  ],
  capital: pence(1_510_000),
  expenses: [
    { what: 'Extra washing and bedding', weekly: pence(850) },
    { what: 'Speech app and tablet insurance', weekly: pence(350) },
    { what: 'Taxis when the bus is too full', weekly: pence(800) },
  ],
  minimumKind: 'single-25-to-pension-age',
  premiums: ['disability'],
  declined: false,
}

/** Rule R10: £330.00 counts; the minimum is £192.85. */
const alwyn: Means = {
  income: [
    { kind: 'employment-support', weekly: pence(14075) },
    { kind: 'daily-living', weekly: pence(11040) },
    { kind: 'other-pension', weekly: pence(7885) },
    { kind: 'mobility', weekly: pence(2920) },
  ],
  capital: pence(412_000),
  expenses: [],
  minimumKind: 'single-25-to-pension-age',
  premiums: ['disability'],
  declined: false,
}

function drawnMeans(random: Random, member: Member, welsh: boolean): Means {
  const kind = random.weighted(Object.keys(KINDS) as (keyof typeof KINDS)[], (k) => KINDS[k])
  return {
    income: kind === 'declined' ? [] : incomeOf(random, member),
    capital: capitalOf(random, kind === 'saved'),
    expenses: kind === 'declined' ? [] : expensesOf(random),
    minimumKind: minimumOf(member),
    premiums: [
      'disability',
      ...(!welsh && random.chance(0.35) ? (['enhanced-disability'] as const) : []),
    ],
    declined: kind === 'declined',
    ...(kind === 'section-117' && { exempt: 'section-117' }),
  }
}

const minimumOf = ({ age }: Member): MinimumKind =>
  age >= PENSION_AGE
    ? 'single-pension-age'
    : age < 25
      ? 'single-18-to-24'
      : 'single-25-to-pension-age'

function incomeOf(random: Random, { age, slot }: Member): IncomeLine[] {
  const line = (kind: IncomeLine['kind'], weekly: number): IncomeLine => ({
    kind,
    weekly: pence(weekly),
  })
  const high = slot.ratio.staff >= slot.ratio.people || random.chance(0.3) ? 'enhanced' : 'standard'
  const main =
    age >= PENSION_AGE
      ? [line('state-pension', BENEFITS.pension)]
      : random.chance(0.75)
        ? [line('universal-credit', BENEFITS.universalCredit + BENEFITS.limitedCapability)]
        : [line('employment-support', BENEFITS.employmentSupport + BENEFITS.workRelated)]
  return [
    ...main,
    line('daily-living', BENEFITS.dailyLiving[high]),
    ...(random.chance(0.55)
      ? [line('mobility', BENEFITS.mobility[random.chance(0.5) ? 'enhanced' : 'standard'])]
      : []),
    ...(random.chance(0.05) ? [line('earnings', random.int(20, 140) * 100)] : []),
  ]
}

/** Two in three have under £3,000. Who has too much has it from a parent's will. */
function capitalOf(random: Random, isSaved: boolean): Pence {
  if (isSaved) return pence(random.int(24_500, 91_000) * 100)
  const [least, most] = random.weighted(CAPITAL, ([, , share]) => share)
  return pence(random.int(least, most) * 100)
}
const CAPITAL = [
  [0, 2_900, 66],
  [3_000, 9_900, 22],
  [10_000, 14_200, 8],
  [14_300, 22_900, 4],
] as const

const COSTS = [
  ['Extra washing', 400, 900],
  ['Special diet', 500, 1400],
  ['Garden and window cleaning', 300, 800],
  ['Community alarm', 350, 550],
  ['Clothing that wears out sooner', 300, 700],
] as const

const expensesOf = (random: Random) =>
  random
    .sample(
      COSTS,
      random.weighted([0, 1, 2], (n) => [45, 35, 20][n] ?? 0),
    )
    .map(([what, least, most]) => ({
      what,
      weekly: pence(random.int(least / 10, most / 10) * 10),
    }))
