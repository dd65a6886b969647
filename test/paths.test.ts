import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Each path of a feature by the name that code calls it, however deep it stands. */
function pathsOf(name: string, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const { pattern } = value as { readonly pattern?: unknown }
  if (typeof pattern === 'string') return [`${name} -> ${pattern}`]
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(`${name}.${key}`, inner))
}

/**
 * Every address of the product. An address that people or other programs keep must not change: a line that
 * changes here is a decision. After adding a page: `npx vitest run test/paths.test.ts -u`.
 */
test('every address of the product', async () => {
  const files = globSync('src/**/paths.ts', { cwd: root }).sort()
  const modules = await Promise.all(files.map((file) => import(join(root, file))))
  const lines = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => pathsOf(name, value)),
  )
  expect(lines.length).toBeGreaterThan(0)
  expect(new Set(lines.map((line) => line.split(' -> ')[0])).size).toBe(lines.length)
  expect(lines.sort().join('\n')).toMatchInlineSnapshot(`
    "accessPaths.demoSignIn -> /sign-in/demo
    accessPaths.front -> /
    accessPaths.signIn -> /sign-in
    accessPaths.signOut -> /sign-out
    budgetPaths.addStep -> /people/:personId/budget/adjustments
    budgetPaths.budget -> /people/:personId/budget
    budgetPaths.changes -> /budgets/changes
    budgetPaths.due -> /budgets/target/:personId
    budgetPaths.otherFigure -> /people/:personId/budget/other-figures
    budgetPaths.otherMoney -> /people/:personId/budget/other-money
    budgetPaths.removeStep -> /people/:personId/budget/adjustments/:position/remove
    budgetPaths.start -> /people/:personId/budget/new
    budgetPaths.target -> /budgets/target
    budgetPaths.told -> /people/:personId/budget/told
    budgetPaths.whatIf -> /people/:personId/budget/what-if
    budgetPaths.withdraw -> /people/:personId/budget/withdraw
    challengePaths.acknowledge -> /challenges/:challengeId/acknowledge
    challengePaths.add -> /people/:personId/challenges/new
    challengePaths.answer -> /challenges/:challengeId/answer
    challengePaths.handle -> /challenges/:challengeId
    challengePaths.handler -> /challenges/:challengeId/handler
    challengePaths.list -> /challenges
    challengePaths.ofPerson -> /people/:personId/challenges
    challengePaths.one -> /people/:personId/challenges/:challengeId
    challengePaths.transcript -> /challenges/:challengeId/sent/:mediaId
    choicePaths.person -> /people/:personId/choice
    choicePaths.report -> /council/choice
    contributionPaths.assess -> /people/:personId/contribution/new
    contributionPaths.charge -> /people/:personId/contribution
    contributionPaths.directPayment -> /people/:personId/direct-payment
    contributionPaths.directPayments -> /money/direct-payments
    contributionPaths.list -> /money
    contributionPaths.whatIf -> /people/:personId/contribution/what-if
    deskPaths.broker -> /people/:personId/help-to-choose
    deskPaths.finish -> /work/tasks/:taskId/done
    deskPaths.give -> /work/tasks/:taskId/give
    deskPaths.learnt -> /challenges-learnt
    deskPaths.take -> /work/tasks/:taskId/take
    deskPaths.task -> /work/tasks/:taskId
    deskPaths.team -> /work/team
    deskPaths.work -> /work
    directPaymentPaths.manager -> /people/:personId/direct-payment/manager
    directPaymentPaths.mine -> /looking-after
    directPaymentPaths.one -> /looking-after/:paymentId
    directPaymentPaths.oneSpent -> /looking-after/:paymentId/spent
    directPaymentPaths.oneTakeBack -> /looking-after/:paymentId/entries/:entryId/take-back
    directPaymentPaths.open -> /people/:personId/direct-payment/open
    directPaymentPaths.paidIn -> /people/:personId/direct-payment/paid-in
    directPaymentPaths.spent -> /people/:personId/direct-payment/spent
    directPaymentPaths.takeBack -> /people/:personId/direct-payment/entries/:entryId/take-back
    findingPaths.compare -> /people/:personId/matches/compare
    findingPaths.matches -> /people/:personId/matches
    marketPaths.area -> /county/areas/:area
    marketPaths.county -> /county
    mePaths.account -> /me/money/account
    mePaths.activity -> /me/activities/:sessionId
    mePaths.add -> /me/week/add/:sessionId
    mePaths.answered -> /me/week/answered
    mePaths.booklet -> /me/plan/booklet
    mePaths.bought -> /me/money/bought/:purchaseId
    mePaths.buy -> /me/money/buy
    mePaths.change -> /me/week/change
    mePaths.changeMine -> /me/plan/change/:sessionId/to/:toId
    mePaths.changeOne -> /me/week/change/:sessionId
    mePaths.changedMine -> /me/plan/change/:sessionId/to/:toId/done
    mePaths.changedMyMind -> /me/week/changed-my-mind
    mePaths.choice -> /me/choice
    mePaths.choiceDone -> /me/choice/done
    mePaths.choiceHelp -> /me/choice/help
    mePaths.disagree -> /me/disagree/:about
    mePaths.disagreed -> /me/disagreed/:challengeId
    mePaths.find -> /me/find
    mePaths.going -> /me/plan/going/:threadId
    mePaths.goings -> /me/plan/going
    mePaths.helpToChoose -> /me/help-to-choose
    mePaths.howMoney -> /me/money/how
    mePaths.likes -> /me/find/likes
    mePaths.likesDone -> /me/find/likes/done
    mePaths.money -> /me/money
    mePaths.myWeek -> /me
    mePaths.newPlan -> /me/plan/new
    mePaths.newPlanDone -> /me/plan/new/answered
    mePaths.newPlanNotYet -> /me/plan/new/not-yet
    mePaths.newPlanYes -> /me/plan/new/yes
    mePaths.no -> /me/week/no
    mePaths.noToOne -> /me/week/no/:sessionId
    mePaths.notSure -> /me/week/not-sure
    mePaths.plan -> /me/plan
    mePaths.proposed -> /me/week/proposed
    mePaths.review -> /me/plan/check
    mePaths.spent -> /me/money/account/spent
    mePaths.swap -> /me/week/change/:sessionId/to/:toId
    mePaths.takeBack -> /me/money/account/:entryId/take-back
    mePaths.talk -> /me/week/talk
    mePaths.wayDone -> /me/money/ways/done
    mePaths.wayOfPart -> /me/money/ways/parts/:threadId
    mePaths.wayParts -> /me/money/ways/parts
    mePaths.ways -> /me/money/ways
    mePaths.wholeWeek -> /me/week
    mePaths.yes -> /me/week/yes
    mediaPaths.one -> /media/:mediaId
    needsPaths.advocacy -> /people/:personId/advocacy
    needsPaths.assessment -> /people/:personId/assessment
    needsPaths.carer -> /people/:personId/carers/:carerId/assessment
    needsPaths.decide -> /people/:personId/assessment/decide
    needsPaths.hours -> /people/:personId/assessment/hours
    needsPaths.involvement -> /people/:personId/assessment/involvement
    needsPaths.middleRatios -> /people/middle-ratios
    needsPaths.need -> /people/:personId/assessment/needs/:outcome
    needsPaths.needs -> /people/:personId/assessment/needs
    needsPaths.ownNeed -> /my-needs/:carerId
    needsPaths.ownNeeds -> /my-needs
    needsPaths.ratios -> /people/:personId/ratios
    needsPaths.referral -> /referrals/:referralId
    needsPaths.referrals -> /referrals
    needsPaths.risks -> /people/:personId/risks
    needsPaths.settings -> /people/:personId/ratios/places
    needsPaths.signed -> /people/:personId/assessment/signed/:assessmentId
    needsPaths.strengths -> /people/:personId/assessment/strengths
    needsPaths.topic -> /people/:personId/assessment/words/:topic
    needsPaths.whole -> /people/:personId/assessment/whole
    needsPaths.withoutAdvocate -> /people/without-advocate
    needsPaths.wrongPlace -> /people/wrong-place
    outcomesPaths.outcomes -> /council/outcomes
    paperPaths.given -> /people/:personId/letters/:letterId/given
    paperPaths.letter -> /people/:personId/letters/:letterId/:as
    paperPaths.list -> /people/:personId/papers
    paperPaths.make -> /people/:personId/papers/:kind/make
    paperPaths.preview -> /people/:personId/papers/:kind/:language/:format/:as
    peoplePaths.about -> /people/:personId/about
    peoplePaths.authority -> /people/:personId/about/documents/:authorityId
    peoplePaths.carer -> /people/:personId/about/carers/:carerId
    peoplePaths.consent -> /people/:personId/about/consent/:about
    peoplePaths.decisions -> /people/:personId/decisions
    peoplePaths.list -> /people
    peoplePaths.need -> /people/:personId/about/information-needs/:needId
    peoplePaths.needTypes -> /people/:personId/about/need-types
    peoplePaths.newAuthority -> /people/:personId/about/documents/new
    peoplePaths.newBestInterests -> /people/:personId/decisions/best-interests/new
    peoplePaths.newCapacity -> /people/:personId/decisions/capacity/new
    peoplePaths.newCarer -> /people/:personId/about/carers/new
    peoplePaths.newNeed -> /people/:personId/about/information-needs/new
    peoplePaths.person -> /people/:personId
    peoplePaths.week -> /people/:personId/week
    planPaths.applyUplift -> /uplift/apply
    planPaths.checks -> /people/:personId/plan/checks
    planPaths.hours -> /people/:personId/plan/hours
    planPaths.kind -> /people/:personId/plan/lines
    planPaths.line -> /people/:personId/plan/lines/:lineId
    planPaths.newLine -> /people/:personId/plan/lines/new/:kind
    planPaths.newSession -> /people/:personId/plan/sessions/:sessionId
    planPaths.outcome -> /people/:personId/plan/outcomes/:outcomeId
    planPaths.plan -> /people/:personId/plan
    planPaths.provider -> /people/:personId/plan/lines/:lineId/provider
    planPaths.removeLine -> /people/:personId/plan/lines/:lineId/remove
    planPaths.removeOutcome -> /people/:personId/plan/outcomes/:outcomeId/remove
    planPaths.sessions -> /people/:personId/plan/sessions
    planPaths.start -> /people/:personId/plan/start
    planPaths.uplift -> /uplift
    planPaths.versions -> /people/:personId/plan/versions
    policyPaths.decide -> /council/rules/:key/:rowId
    policyPaths.list -> /council/rules
    policyPaths.rule -> /council/rules/:key
    registerPaths.changes -> /day-sheets/changes
    registerPaths.day -> /day-sheets
    registerPaths.venue -> /venues/:venueId/days/:day
    reviewPaths.ask -> /people/:personId/reviews/ask
    reviewPaths.book -> /people/:personId/reviews/:reviewId/book
    reviewPaths.bookNext -> /people/:personId/reviews/book
    reviewPaths.hold -> /people/:personId/reviews/:reviewId/held
    reviewPaths.list -> /people/:personId/reviews
    reviewPaths.refuse -> /people/:personId/reviews/:reviewId/refuse
    savingsPaths.change -> /council/savings/:savingId/change
    savingsPaths.fresh -> /council/savings/new
    savingsPaths.list -> /council/savings
    savingsPaths.moves -> /council/savings/:savingId/moves
    savingsPaths.saving -> /council/savings/:savingId
    sitePaths.health -> /health"
  `)
})
