import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { HubFacts, Part } from '../hub.ts'
import { budgetStateWords, lineWords as line, planStateWords } from '../hub-words.ts'

type Say = (view: View, facts: HubFacts) => string
const day = (view: View, on: Day) => sayDayOfMonth(view, on)

/** One line on how far each part has come. */
export const PART_LINES: Readonly<Record<Part, Say>> = {
  about: (view, { needs, carers }) => line.needs(view, { needs, carers }),
  decisions: (view, { decisions }) => line.decisions(view, { count: decisions }),
  assessment: (view, { assessment }) => {
    if (!assessment) return line.noAssessment(view)
    const given = { day: day(view, assessment.on) }
    if (assessment.state !== 'decided') return line.assessmentOpen(view, given)
    return (assessment.eligible ? line.assessmentEligible : line.assessmentNot)(view, given)
  },
  ratios: (view, { ratios }) => line.ratios(view, { count: ratios }),
  budget: (view, { budget }) =>
    budget
      ? line.budget(view, {
          state: budgetStateWords[budget.state]?.(view) ?? '',
          money: sayMoney(view, budget.yearly),
        })
      : line.noBudget(view),
  contribution: (view, { charge }) => {
    if (!charge) return line.noCharge(view)
    if (charge.isExempt || charge.weekly === 0) return line.free(view)
    return charge.weekly === undefined
      ? line.fullCost(view)
      : line.charge(view, { money: sayMoney(view, charge.weekly) })
  },
  'direct-payment': (view, { account }) =>
    account ? line.account(view, { money: sayMoney(view, account.left) }) : line.noAccount(view),
  'support-page': (view) => line.supportPage(view),
  'welfare-plan': (view) => line.welfarePlan(view),
  plan: (view, { plan }) =>
    plan
      ? line.plan(view, {
          state: planStateWords[plan.state]?.(view) ?? '',
          number: plan.number,
          day: day(view, plan.startsOn),
        })
      : line.noPlan(view),
  matches: (view) => line.matches(view),
  choice: (view) => line.choice(view),
  places: (view) => line.places(view),
  'way-home': (view) => line.wayHome(view),
  away: (view) => line.away(view),
  week: (view, { sessions }) => line.sessions(view, { count: sessions }),
  reviews: (view, { review }) => {
    if (!review) return line.noReview(view)
    return review.bookedOn
      ? line.reviewBooked(view, { day: day(view, review.bookedOn) })
      : line.review(view, { day: day(view, review.dueOn) })
  },
  feedback: (view, { unanswered }) => line.unanswered(view, { count: unanswered }),
  restrictions: (view, { restrictions }) => line.restrictions(view, { count: restrictions }),
  concern: (view) => line.concern(view),
  papers: (view) => line.papers(view),
  challenges: (view, { openChallenges }) => line.challenges(view, { count: openChallenges }),
}
