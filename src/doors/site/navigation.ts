import { choicePaths } from '#council/choice/paths.ts'
import { directPaymentPaths } from '#council/direct-payments/paths.ts'
import { theirWords } from '#council/direct-payments/words.ts'
import { marketPaths } from '#council/market/paths.ts'
import { outcomesPaths } from '#council/outcomes/paths.ts'
import { outcomesWords } from '#council/outcomes/words.ts'
import { paymentPaths } from '#council/payments/paths.ts'
import { paymentWords } from '#council/payments/words.ts'
import { savingsPaths } from '#council/savings/paths.ts'
import { savingsWords } from '#council/savings/words.ts'
import { spendingPaths } from '#council/spending/paths.ts'
import { spendingWords } from '#council/spending/words.ts'
import { deskPaths } from '#doors/desk/paths.ts'
import { outsidePaths } from '#doors/imports/outside-paths.ts'
import { mePaths } from '#doors/me/paths.ts'
import type { Permission } from '#ground/access/role.ts'
import type { NavigationItem } from '#ground/govuk/frame.ts'
import type { View } from '#ground/kernel/view.ts'
import { policyPaths } from '#ground/policies/paths.ts'
import { says } from '#ground/words/says.ts'
import { challengePaths } from '#lives/challenges/paths.ts'
import { needsPaths } from '#lives/needs/paths.ts'
import { draftWords } from '#lives/offer/draft-words.ts'
import { hubWords } from '#lives/offer/hub-words.ts'
import { paperPaths } from '#lives/offer/paper-paths.ts'
import { checkWords } from '#lives/offer/paper-words.ts'
import { qualityPaths } from '#lives/offer/quality-paths.ts'
import { qualityWords } from '#lives/offer/quality-words.ts'
import { servicePaths } from '#lives/offer/service-paths.ts'
import { sessionPaths } from '#lives/offer/session-paths.ts'
import { hubPaths } from '#lives/offer/venue-paths.ts'
import { peoplePaths } from '#lives/people/paths.ts'
import { deskWords } from '#lives/safety/desk-words.ts'
import { incidentWords } from '#lives/safety/incident-words.ts'
import { safetyPaths } from '#lives/safety/paths.ts'
import { pageWords } from '#means/contributions/page-words.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import { ledgerPaths } from '#means/ledger/paths.ts'
import { bookWords } from '#means/ledger/words.ts'
import { gapMapWords } from '#weeks/bookings/gap-map-words.ts'
import { keptPaths } from '#weeks/bookings/kept-paths.ts'
import { keptWords } from '#weeks/bookings/kept-words.ts'
import { placePaths } from '#weeks/bookings/place-paths.ts'
import { requestWords } from '#weeks/bookings/request-words.ts'
import { sourcingWords } from '#weeks/bookings/sourcing-words.ts'
import { weekLifePaths } from '#weeks/bookings/week-life-paths.ts'
import { weekLifeWords } from '#weeks/bookings/week-life-words.ts'
import { feedbackPaths } from '#weeks/feedback/paths.ts'
import { wallWords } from '#weeks/feedback/words.ts'
import { payablePaths } from '#weeks/payable/paths.ts'
import { payableWords } from '#weeks/payable/words.ts'
import { countyWords } from '#weeks/plans/follow-words.ts'
import { lifePaths } from '#weeks/plans/life-paths.ts'
import { planPaths } from '#weeks/plans/paths.ts'
import { registerPaths } from '#weeks/registers/paths.ts'
import { serviceWords } from './our-service-words.ts'

const ways = [
  {
    needs: 'live-my-week',
    href: mePaths.myWeek.to(),
    text: says({ en: 'My week', cy: 'Fy wythnos' }),
  },
  {
    needs: 'live-my-week',
    href: mePaths.find.to(),
    text: says({
      en: 'Find something to do',
      cy: 'Dod o hyd i rywbeth i’w wneud',
      easy: { en: 'Things to do', cy: 'Pethau i’w gwneud' },
    }),
  },
  {
    needs: 'live-my-week',
    href: mePaths.plan.to(),
    text: says({ en: 'My plan', cy: 'Fy nghynllun' }),
  },
  {
    needs: 'live-my-week',
    href: mePaths.money.to(),
    text: says({ en: 'My money', cy: 'Fy arian' }),
  },
  {
    needs: 'see-people',
    href: peoplePaths.list.to(),
    text: says({ en: 'People', cy: 'Pobl' }),
  },
  {
    needs: 'have-work',
    href: deskPaths.work.to(),
    text: says({ en: 'My work', cy: 'Fy ngwaith' }),
  },
  {
    needs: 'authorise',
    href: lifePaths.authorisations.to(),
    text: says({ en: 'To authorise', cy: 'I’w hawdurdodi' }),
  },
  {
    needs: 'answer-challenges',
    href: challengePaths.list.to(),
    text: says({ en: 'Challenges', cy: 'Heriau' }),
  },
  {
    needs: 'advocate',
    href: needsPaths.referrals.to(),
    text: says({ en: 'Referrals', cy: 'Atgyfeiriadau' }),
  },
  {
    needs: 'care',
    href: needsPaths.ownNeeds.to(),
    text: says({
      en: 'My own needs',
      cy: 'Fy anghenion i',
      easy: { en: 'What I need', cy: 'Beth sydd ei angen arna i' },
    }),
  },
  {
    needs: 'care',
    href: lifePaths.myViews.to(),
    text: says({
      en: 'What I think',
      cy: 'Fy marn i',
    }),
  },
  {
    needs: 'care',
    href: directPaymentPaths.mine.to(),
    text: theirWords.title,
  },
  {
    needs: 'see-day-sheets',
    href: registerPaths.day.to(),
    text: says({ en: 'Day sheets', cy: 'Taflenni dydd' }),
  },
  {
    needs: 'run-sessions',
    href: sessionPaths.list.to(),
    text: draftWords.list,
  },
  {
    needs: 'run-sessions',
    href: placePaths.requests.to(),
    text: requestWords.title,
  },
  {
    needs: 'run-sessions',
    href: servicePaths.ours.to(),
    text: serviceWords.title,
  },
  {
    needs: 'duty',
    href: safetyPaths.desk.to(),
    text: deskWords.title,
  },
  {
    needs: 'raise-concern',
    href: safetyPaths.safety.to(),
    text: incidentWords.safety,
  },
  {
    needs: 'see-county',
    href: marketPaths.county.to(),
    text: says({ en: 'The county', cy: 'Y sir' }),
  },
  {
    needs: 'see-county',
    href: choicePaths.report.to(),
    text: says({ en: 'Choice', cy: 'Dewis' }),
  },
  {
    needs: 'read-feedback',
    href: feedbackPaths.wall.to(),
    text: wallWords.title,
  },
  {
    needs: 'visit-providers',
    href: qualityPaths.list.to(),
    text: qualityWords.title,
  },
  {
    needs: 'see-payable',
    href: payablePaths.month.to(),
    text: payableWords.title,
  },
  {
    needs: 'release-payments',
    href: paymentPaths.runs.to(),
    text: paymentWords.title,
  },
  {
    needs: 'see-payable',
    href: spendingPaths.forecast.to(),
    text: spendingWords.title,
  },
  {
    needs: 'keep-books',
    href: ledgerPaths.books.to(),
    text: bookWords.title,
  },
  {
    needs: 'check-providers',
    href: outsidePaths.list.to(),
    text: says({ en: 'Elsewhere', cy: 'Mannau eraill' }),
  },
  {
    needs: 'check-providers',
    href: paperPaths.list.to(),
    text: checkWords.title,
  },
  {
    needs: 'check-providers',
    href: keptPaths.report.to(),
    text: keptWords.title,
  },
  {
    needs: 'assess-means',
    href: contributionPaths.list.to(),
    text: pageWords.money,
  },
  {
    needs: 'set-policies',
    href: policyPaths.list.to(),
    text: says({ en: 'Council rules', cy: 'Rheolau’r cyngor' }),
  },
  {
    needs: 'set-policies',
    href: planPaths.uplift.to(),
    text: says({ en: 'Rises of prices', cy: 'Codiadau prisiau' }),
  },
] as const satisfies readonly {
  readonly needs: Permission
  readonly href: string
  readonly text: (view: View) => string
}[]

/** Pages about the county, to which the county's own page leads everybody who may see it. */
export const moreOfCounty = [
  { href: outcomesPaths.outcomes.to(), text: outcomesWords.title },
  { href: lifePaths.county.to(), text: countyWords.title },
  { href: placePaths.gaps.to(), text: gapMapWords.title },
  { href: placePaths.tasters.to(), text: sourcingWords.triesTitle },
  { href: savingsPaths.list.to(), text: savingsWords.title },
  { href: hubPaths.report.to(), text: hubWords.report },
  { href: weekLifePaths.report.to(), text: weekLifeWords.title },
] as const

/** The ways in that a reader has, in the order in which they stand on every page. The first is where their day begins. */
export const waysIn = (
  permissions: ReadonlySet<Permission>,
  view: View,
): readonly NavigationItem[] =>
  ways
    .filter(({ needs }) => permissions.has(needs))
    .map(({ href, text }) => ({ href, text: text(view) }))
