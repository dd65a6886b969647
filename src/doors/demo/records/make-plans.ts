import { addDays, type Day, daysBetween, mondayOf } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import { pence, plus, total } from '#ground/kernel/money.ts'
import type { Random } from '#ground/kernel/random.ts'
import type { GivenAssessment } from '#lives/needs/assessment.ts'
import type { Authority } from '#lives/people/authority.ts'
import type { Carer } from '#lives/people/carer.ts'
import { type TierLimit, tierFor } from '#means/budgets/authorisation-tier.ts'
import type { SupportPlan } from '#weeks/plans/plan.ts'
import { needKeysOf } from './assessments.ts'
import { budgetFor, castBudget, gapReason } from './budgets.ts'
import { castLines } from './cast-lines.ts'
import type { Decisions } from './decisions.ts'
import { before, chanceOf, type Knowing, type Member } from './knowing.ts'
import {
  assistantLine,
  type DraftLine,
  freeLine,
  leftOver,
  otherLines,
  sessionLines,
  tenancyLine,
  type Week,
} from './plan-lines.ts'
import { planOf, yearlyOf } from './plans.ts'
import type { PlanRecord } from './records.ts'

/** Rule R6, as national practice has it. */
const TIERS: readonly TierLimit[] = [
  { tier: 'team-manager', upTo: 500 },
  { tier: 'service-manager', upTo: 1000 },
  { tier: 'panel' },
]

/** How far somebody's plan has come. */
export type Progress = 'active' | 'draft' | 'shared' | 'sent'

export type Making = {
  readonly assessments: ReadonlyMap<string, GivenAssessment>
  readonly carers: ReadonlyMap<string, Carer>
  readonly authorities: readonly Authority[]
  readonly decisions: Decisions
  readonly weeks: (member: Member) => Week
}

/** The plan and budget of somebody whose assessment was decided. */
export function planRecordOf(
  knowing: Knowing,
  member: Member,
  progress: Progress,
  making: Making,
): PlanRecord | undefined {
  const { person } = member
  const assessment = making.assessments.get(person.id)
  if (!assessment) return undefined
  const random = chanceOf(knowing, 'package', person)
  const week = making.weeks(member)
  const carer = making.carers.get(person.id)
  const lines = allLines(knowing, member, { week, carer, random, progress })
  const startsOn = startOf(knowing, assessment, progress)
  const clocks = progress === 'active' ? clocksOf(knowing, member, { startsOn, lines, random }) : []
  const state: SupportPlan['state'] =
    progress === 'sent' ? 'agreed' : progress === 'active' ? 'active' : progress
  const plan = planOf(knowing, member, {
    ...{ assessment, carer, lines, state, startsOn },
    reviewOn: clocks[0]?.dueOn ?? addDays(startsOn, 56),
    decidedFor: making.decisions.bestInterests.some((b) => b.personId === person.id),
  })
  const budget = budgetOf(knowing, member, { lines, week, progress, startsOn, random })
  const signed = progress === 'active' || progress === 'sent'
  return {
    plan,
    budget,
    ...(signed && { agreement: agreementOf(member, making, addDays(startsOn, -6)) }),
    ...(signed &&
      budget.agreed !== undefined && {
        authorisation: {
          tier: tierFor(budget.adjusted, budget.agreed, TIERS).tier,
          askedOn:
            progress === 'sent' ? before(knowing.today, random.int(1, 4)) : addDays(startsOn, -5),
          isWaiting: progress === 'sent',
        },
      }),
    clocks,
  }
}

/** After the assessment, as soon as may be; what is not agreed yet begins in a few weeks. */
function startOf({ today }: Knowing, { decidedOn }: GivenAssessment, progress: Progress): Day {
  if (progress !== 'active') return addDays(mondayOf(today), 28)
  const soon = addDays(decidedOn, 16)
  const latest = addDays(today, -2)
  return [soon, latest].sort()[0] ?? latest
}

type Lines = {
  readonly week: Week
  readonly carer: Carer | undefined
  readonly random: Random
  readonly progress: Progress
}

function allLines(
  knowing: Knowing,
  member: Member,
  { week, carer, random, progress }: Lines,
): DraftLine[] {
  const free = freeLine(random, member)
  if (member.isLead) return [...castLines(knowing, member, week), free]
  const sessions = sessionLines(member, week)
  const days = new Set(sessions.map((s) => ('weekday' in s.rhythm ? s.rhythm.weekday : 0))).size
  const hasHome = needKeysOf(knowing, member, carer).includes('home')
  const others = otherLines(knowing, member, days)
  const needsHours = progress !== 'active' && !others.some((l) => l.kind === 'personal-assistant')
  return [
    ...sessions,
    ...others,
    ...(needsHours
      ? [
          assistantLine(member, {
            hours: Math.max(2, Math.ceil(member.person.wantedMinutes / 60)),
            each: random.pick([1640, 1690, 1720]),
          }),
        ]
      : []),
    ...(hasHome ? [tenancyLine(member, pence(random.int(24, 46) * 100))] : []),
    free,
  ]
}

type Costing = {
  readonly lines: readonly DraftLine[]
  readonly week: Week
  readonly progress: Progress
  readonly startsOn: Day
  readonly random: Random
}

/** What is left for sessions is in the budget too: so the yearly budget and the planner's weekly figure say the same. */
function budgetOf(knowing: Knowing, member: Member, costing: Costing): PlanRecord['budget'] {
  const { lines, week, progress, startsOn, random } = costing
  const { person, isLead } = member
  const cost = yearlyOf(lines)
  const agreed = progress === 'active' ? plus(cost, leftOver(knowing, member, week)) : cost
  const trips = total(lines.filter((l) => l.kind === 'transport').map((l) => l.yearly)) / 2400
  const gap = progress === 'sent' ? random.pick([0.02, 0.035, 0.07, 0.08, 0.14]) : undefined
  const worked = isLead ? castBudget(person) : budgetFor(random, person, { agreed, trips, gap })
  const isProposed = progress === 'active' || progress === 'sent'
  return {
    id: idFrom(knowing.councilId, 'budget', `${person.reference} 1`),
    state: progress === 'active' ? 'active' : progress === 'sent' ? 'proposed' : 'adjusted',
    ...worked,
    ...(isProposed && { agreed }),
    gapReason: isProposed ? gapReason(person, worked.adjusted, agreed) : '',
    validFrom: startsOn,
  }
}

function agreementOf(
  { person, slot }: Member,
  { authorities, decisions }: Making,
  on: Day,
): NonNullable<PlanRecord['agreement']> {
  const how = slot.signs ? 'sign' : person.seeing === 'pictures' ? 'picture' : 'talk'
  const lacks = decisions.capacity.some(
    (c) => c.personId === person.id && c.outcome === 'lacks-capacity',
  )
  const holder = authorities.find(
    (a) => a.personId === person.id && a.covers.includes('agree-plan'),
  )
  const decided = decisions.bestInterests.find((b) => b.personId === person.id)
  if (lacks && holder)
    return { ground: 'authority', authorityId: holder.id, how: 'writing', words: '', on }
  if (lacks && decided)
    return { ground: 'best-interests', bestInterestsId: decided.id, how: 'writing', words: '', on }
  const words = person.language === 'cy' ? 'Ydw, rwy’n cytuno.' : 'Yes, this is my plan.'
  return { ground: 'own-capacity', how, words, on }
}

/** Of a hundred plans, so many stand on each step of the ladder (rule R20): on time, due, with the team, manager, director. */
const LADDER = [
  [0, 0, 92],
  [1, 13, 4],
  [15, 27, 2],
  [29, 55, 1.2],
  [57, 90, 0.8],
] as const

type Clocking = {
  readonly startsOn: Day
  readonly lines: readonly DraftLine[]
  readonly random: Random
}

/** Two clocks: the plan's, and the direct payment's, which has its own first six months. */
function clocksOf(
  { today }: Knowing,
  { isLead }: Member,
  { startsOn, lines, random }: Clocking,
): PlanRecord['clocks'] {
  const clock = (name: 'plan' | 'direct-payment', first: number) => {
    const [least, most] = isLead ? LADDER[0] : random.weighted(LADDER, ([, , weight]) => weight)
    const late = random.int(least, most)
    const age = daysBetween(startsOn, today)
    if (late > 0) {
      const dueOn = before(today, late)
      return {
        clock: name,
        startedOn: addDays(dueOn, -365 - 49),
        lastMetOn: addDays(dueOn, -365),
        dueOn,
      }
    }
    if (age <= first) return { clock: name, startedOn: startsOn, dueOn: addDays(startsOn, first) }
    const lastMetOn = addDays(startsOn, Math.min(age, first - random.int(1, 10)))
    return { clock: name, startedOn: startsOn, lastMetOn, dueOn: addDays(lastMetOn, 365) }
  }
  const paid = lines.some((l) => l.route === 'direct-payment')
  return [clock('plan', 56), ...(paid ? [clock('direct-payment', 183)] : [])]
}
