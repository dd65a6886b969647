import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { minus, noMoney, type Pence, plus, total } from '#ground/kernel/money.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { ORDINARY_SITE, type SiteCalendar, type Span } from '#lives/offer/open-days.ts'
import { ROUTES } from '#lives/offer/session.ts'
import type { Maximum } from '#means/contributions/charge.ts'
import { fallsOn, type PartPaid } from '#means/contributions/mixed-package.ts'
import { personPaysYearly, weeklyOf } from '#means/contributions/periods.ts'
import type { ContributionOrder, WeekBasis } from '#means/contributions/policies.ts'
import { costInYear, type InYear } from './cost.ts'
import { linesThatCount, type SupportPlan } from './plan.ts'
import { type PlanLine, weeklyMinutes } from './plan-line.ts'
import { type BreakNeeded, type BreakPlanned, breaksPlanned } from './respite.ts'

export type EligibleNeed = { readonly outcome: string; readonly need: string }

/** What a plan is held against. Each is left out where nobody knows it yet. */
export type PlanFacts = {
  readonly eligibleNeeds: readonly EligibleNeed[]
  /** Daytime support needed in a week. */
  readonly neededMinutes?: Minutes
  /** The money there is a year: what was agreed, else what was indicated. */
  readonly money?: { readonly kind: 'agreed' | 'indicative'; readonly yearly: Pence }
  /** Whether the three amounts of the budget are there and agree (rule R8). */
  readonly hasThreeAmounts: boolean
  readonly maximumWeekly?: Maximum
  readonly weekBasis: WeekBasis
  readonly order: ContributionOrder
  /** Left out for a reader who may not know of the carers' own needs. */
  readonly breaks?: readonly BreakNeeded[]
  /** Whether the fee for the person's home is said to pay for days already (rule R32). */
  readonly homePaysForDays: boolean
  /** The financial year with its bank holidays, and the calendars of the sites of the plan's sessions. */
  readonly calendar?: {
    readonly year: Span
    readonly bankHolidays: ReadonlySet<Day>
    readonly sites: Readonly<Record<Id, SiteCalendar>>
  }
}

/** What a plan comes to in the financial year: each line from its own first day. */
export type PlanInYear = {
  readonly year: Span
  readonly cost: Pence
  readonly lines: ReadonlyMap<Id, InYear>
}

export type Basket = {
  /** A full year of every line: what the budget is agreed on. */
  readonly yearly: Pence
  /** From each line's first day to the end of the financial year: what is committed. */
  readonly inYear?: PlanInYear
  readonly weekly: Pence
  /** What there is, less what is chosen; below nought where more is chosen than there is. */
  readonly money?: NonNullable<PlanFacts['money']> & { readonly left: Pence }
  readonly outcomes: readonly {
    readonly threadId: Id
    readonly words: string
    readonly isServed: boolean
  }[]
  readonly needs: readonly (EligibleNeed & { readonly met: 'line' | 'carer' | undefined })[]
  readonly hours: {
    readonly needed?: Minutes
    readonly planned: Minutes
    readonly free: Minutes
    /** Still without support or a wish for free time (WP-21). */
    readonly toPlan: Minutes
  }
  /** Whether something in the week is more than rest. */
  readonly hasPurpose: boolean
  readonly breaks?: readonly BreakPlanned[]
  /** By route, with what falls on each: the parts add up to what the person pays, once (rule R11). */
  readonly routes: readonly PartPaid[]
  readonly personPays?: Pence
  /** Days that the home's fee may pay for already: shown, never refused (rule R32). */
  readonly isPaidTwice: boolean
}

/** What a plan comes to, held against what is agreed and needed: worked out anew at each change. */
export function basketOf(plan: SupportPlan, facts: PlanFacts): Basket {
  const lines = linesThatCount(plan.lines)
  const yearly = total(lines.map((line) => line.yearly))
  const personPays = contribution(lines, facts)
  return {
    yearly,
    weekly: weeklyOf(yearly, facts.weekBasis),
    ...(facts.calendar && { inYear: inYearOf(plan.lines, facts.calendar) }),
    ...(facts.money && { money: { ...facts.money, left: minus(facts.money.yearly, yearly) } }),
    outcomes: plan.outcomes.map(({ threadId, words }) => ({
      threadId,
      words,
      isServed: lines.some((line) => line.outcomes.includes(threadId)),
    })),
    needs: facts.eligibleNeeds.map((need) => ({ ...need, met: metBy(plan, lines, need.outcome) })),
    hours: hoursOf(plan, lines, facts.neededMinutes),
    hasPurpose: hasPurpose(plan, lines),
    ...(facts.breaks && {
      breaks: breaksPlanned(
        facts.breaks,
        lines.reduce((sum, line) => sum + line.breakMinutes, 0),
      ),
    }),
    routes: routesOf(lines, personPays ?? noMoney, facts.order),
    ...(personPays !== undefined && { personPays }),
    isPaidTwice: facts.homePaysForDays && lines.some((line) => line.kind === 'session'),
  }
}

/** Every line, those that another follows too: each has its own days. */
function inYearOf(
  lines: readonly PlanLine[],
  { year, bankHolidays, sites }: NonNullable<PlanFacts['calendar']>,
): PlanInYear {
  const each = new Map(
    lines.map((line) => {
      const site = sites[line.sessionId ?? ''] ?? ORDINARY_SITE
      return [line.id, costInYear(line, { year, bankHolidays, site })] as const
    }),
  )
  return { year, cost: total([...each.values()].map(({ cost }) => cost)), lines: each }
}

function metBy(plan: SupportPlan, lines: readonly PlanLine[], outcome: string) {
  if (lines.some((line) => line.needs.includes(outcome))) return 'line'
  return plan.metByCarers.some((met) => met.outcome === outcome) ? 'carer' : undefined
}

/** Transport and things that are bought give nobody an hour of support. */
const GIVES_HOURS: ReadonlySet<PlanLine['kind']> = new Set([
  'session',
  'personal-assistant',
  'community',
  'tenancy',
])

function hoursOf(
  plan: SupportPlan,
  lines: readonly PlanLine[],
  needed: Minutes | undefined,
): Basket['hours'] {
  const planned = lines
    .filter((line) => GIVES_HOURS.has(line.kind))
    .reduce((sum, line) => sum + weeklyMinutes(line), 0)
  const toPlan = Math.max(0, (needed ?? 0) - planned - plan.freeMinutes)
  return { ...(needed !== undefined && { needed }), planned, free: plan.freeMinutes, toPlan }
}

const hasPurpose = (plan: SupportPlan, lines: readonly PlanLine[]): boolean =>
  plan.outcomes.some(
    ({ threadId, purpose }) =>
      purpose !== 'rest' && lines.some((line) => line.outcomes.includes(threadId)),
  )

/** What the person pays in a year, of the lines that may be charged for: taken once, over the whole package. */
function contribution(lines: readonly PlanLine[], facts: PlanFacts): Pence | undefined {
  if (facts.maximumWeekly === undefined) return undefined
  return personPaysYearly(facts.maximumWeekly, chargeableCost(lines), facts.weekBasis)
}

/** The part of a year's cost that may be charged for: transport may not, in Wales. */
export const chargeableCost = (lines: readonly PlanLine[]): Pence =>
  total(
    linesThatCount(lines)
      .filter((line) => line.isChargeable && line.route !== 'none')
      .map((line) => line.yearly),
  )

/** What falls on each route. Lines that may not be charged for bear no part of it. */
function routesOf(
  lines: readonly PlanLine[],
  personPays: Pence,
  order: ContributionOrder,
): readonly PartPaid[] {
  const on = (route: PlanLine['route'], isChargeable: boolean) =>
    total(
      lines
        .filter((line) => line.route === route && line.isChargeable === isChargeable)
        .map((line) => line.yearly),
    )
  const used = ROUTES.filter((route) => lines.some((line) => line.route === route))
  const parts = used.map((route) => ({ route, cost: on(route, true) }))
  return fallsOn(parts, personPays, order).map((part) => {
    const free = on(part.route, false)
    return { ...part, cost: plus(part.cost, free), councilPays: plus(part.councilPays, free) }
  })
}
