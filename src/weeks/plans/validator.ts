import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { noMoney, type Pence, plus } from '#ground/kernel/money.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { basketOf, type PlanFacts } from './basket.ts'
import type { CheapestWay, Way } from './cheapest-way.ts'
import { linesThatCount, type SupportPlan } from './plan.ts'
import type { PlanLine } from './plan-line.ts'

/** What one line still lacks. */
export type LineGap =
  | 'start'
  | 'outcome'
  | 'need'
  | 'provider'
  | 'route'
  | 'ratio'
  | 'price'
  | 'chooser'

/** One thing that a plan lacks. The pages make a link of it, to where it is mended. */
export type Missing =
  | { readonly kind: 'no-outcome' }
  | { readonly kind: 'no-line' }
  | { readonly kind: 'outcome-not-served'; readonly outcomeId: Id; readonly words: string }
  | {
      readonly kind: 'need-not-met'
      readonly outcome: string
      readonly need: string
      /** The cheapest that the person could really use; `none`, where there is no such session. */
      readonly cheapest?: Way | 'none'
    }
  | {
      readonly kind: 'line'
      readonly lineId: Id
      readonly what: string
      readonly lacks: LineGap
    }
  | {
      readonly kind: 'contingency' | 'capacity' | 'communication' | 'carer-impact' | 'review-date'
    }
  | { readonly kind: 'hours'; readonly minutes: Minutes }
  | { readonly kind: 'purpose' }
  | { readonly kind: 'assessment' }
  | { readonly kind: 'three-amounts' }
  | {
      readonly kind: 'not-enough'
      readonly shortBy: Pence
      /** With the cheapest way to meet what the plan leaves out: what both come to. */
      readonly withCheapest?: Pence
    }
  | { readonly kind: 'copy' }

export type CheckedFacts = PlanFacts & {
  /** Whether there is a decided assessment that the plan rests on. */
  readonly isAssessed: boolean
  /** Whether the person has their copy in the format they need. */
  readonly hasCopy: boolean
}

/**
 * Rule R4: everything that keeps a plan from being authorised, in the order in which it is worked on (Care Act 2014 s25;
 * Statutory Guidance chapter 10). A plan that lacks nothing gives an empty list.
 *
 * @param cheapest the cheapest way to meet what the plan leaves out, where somebody looked for it (rule R7)
 */
export function whatIsMissing(
  plan: SupportPlan,
  facts: CheckedFacts,
  cheapest?: CheapestWay,
): readonly Missing[] {
  const basket = basketOf(plan, facts)
  const lines = linesThatCount(plan.lines)
  return [
    ...only(!facts.isAssessed, { kind: 'assessment' }),
    ...only(plan.outcomes.length === 0, { kind: 'no-outcome' }),
    ...only(lines.length === 0, { kind: 'no-line' }),
    ...plan.outcomes
      .filter((o) => basket.outcomes.some((b) => b.threadId === o.threadId && !b.isServed))
      .map(({ id, words }) => ({ kind: 'outcome-not-served', outcomeId: id, words }) as const),
    ...basket.needs
      .filter((need) => need.met === undefined)
      .map(({ outcome, need }): Missing => {
        const way = cheapest && wayFor(outcome, cheapest)
        return { kind: 'need-not-met', outcome, need, ...(way && { cheapest: way }) }
      }),
    ...lines.flatMap((line) => lineGaps(line, plan.startsOn)),
    ...moneyGaps(facts, basket.yearly, cheapest),
    ...only(basket.hours.toPlan > 0, { kind: 'hours', minutes: basket.hours.toPlan }),
    ...only(!basket.hasPurpose && !plan.restReason, { kind: 'purpose' }),
    ...checks(plan),
    ...only(!facts.hasCopy, { kind: 'copy' }),
  ]
}

/** What must be there before a plan is shared with the person: all but the money and the copy, which come of sharing. */
export const beforeSharing = (missing: readonly Missing[]): readonly Missing[] =>
  missing.filter(({ kind }) => !['copy', 'three-amounts', 'not-enough'].includes(kind))

const only = (isMissing: boolean, missing: Missing): readonly Missing[] =>
  isMissing ? [missing] : []

const checks = (plan: SupportPlan): readonly Missing[] => [
  ...only(!plan.contingency, { kind: 'contingency' }),
  ...only(!plan.capacity, { kind: 'capacity' }),
  ...only(!plan.communication, { kind: 'communication' }),
  ...only(!plan.carerImpact, { kind: 'carer-impact' }),
  ...only(!plan.reviewOn, { kind: 'review-date' }),
]

const wayFor = (outcome: string, { ways }: CheapestWay): Way | 'none' =>
  ways.find(({ serves }) => serves.includes(outcome)) ?? 'none'

/**
 * Rule R7: the budget must buy the plan, and the cheapest way that is really there to meet what the plan leaves out.
 * Rule R8: its three amounts are there.
 */
function moneyGaps(
  { money, hasThreeAmounts }: CheckedFacts,
  planned: Pence,
  cheapest: CheapestWay | undefined,
): readonly Missing[] {
  const cost = plus(planned, cheapest?.cost ?? noMoney)
  const shortBy = money ? cost - money.yearly : 0
  const withCheapest = cost > planned ? { withCheapest: cost } : {}
  return [
    ...only(!hasThreeAmounts, { kind: 'three-amounts' }),
    ...only(shortBy > 0, { kind: 'not-enough', shortBy: shortBy as Pence, ...withCheapest }),
  ]
}

/** Whose ratio of staff matters: support by people, for money. */
const NEEDS_RATIO: ReadonlySet<PlanLine['kind']> = new Set(['session', 'personal-assistant'])

function lineGaps(line: PlanLine, planStarts: Day): readonly Missing[] {
  const isFree = line.yearly === 0
  const lacks: readonly (readonly [LineGap, boolean])[] = [
    ['start', !line.startsOn || (line.endsOn !== undefined && line.endsOn < planStarts)],
    ['outcome', line.outcomes.length === 0],
    ['need', line.route === 'direct-payment' && line.needs.length === 0],
    ['provider', line.kind === 'session' && !line.providerId],
    ['route', line.route === 'none' && !isFree],
    ['ratio', NEEDS_RATIO.has(line.kind) && !line.ratio],
    ['price', line.priceSource === 'free' && !isFree],
    ['chooser', line.choice.by === 'someone-else' && !line.choice.reason],
  ]
  return lacks
    .filter(([, isMissing]) => isMissing)
    .map(([gap]) => ({ kind: 'line', lineId: line.id, what: line.what, lacks: gap }) as const)
}
