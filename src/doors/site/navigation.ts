import { choicePaths } from '#council/choice/paths.ts'
import { directPaymentPaths } from '#council/direct-payments/paths.ts'
import { theirWords } from '#council/direct-payments/words.ts'
import { marketPaths } from '#council/market/paths.ts'
import { outcomesPaths } from '#council/outcomes/paths.ts'
import { outcomesWords } from '#council/outcomes/words.ts'
import { savingsPaths } from '#council/savings/paths.ts'
import { savingsWords } from '#council/savings/words.ts'
import { deskPaths } from '#doors/desk/paths.ts'
import { mePaths } from '#doors/me/paths.ts'
import type { Permission } from '#ground/access/role.ts'
import type { NavigationItem } from '#ground/govuk/frame.ts'
import type { View } from '#ground/kernel/view.ts'
import { policyPaths } from '#ground/policies/paths.ts'
import { says } from '#ground/words/says.ts'
import { challengePaths } from '#lives/challenges/paths.ts'
import { needsPaths } from '#lives/needs/paths.ts'
import { peoplePaths } from '#lives/people/paths.ts'
import { pageWords } from '#means/contributions/page-words.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import { countyWords } from '#weeks/plans/follow-words.ts'
import { lifePaths } from '#weeks/plans/life-paths.ts'
import { planPaths } from '#weeks/plans/paths.ts'
import { registerPaths } from '#weeks/registers/paths.ts'

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
  { href: savingsPaths.list.to(), text: savingsWords.title },
] as const

/** The ways in that a reader has, in the order in which they stand on every page. The first is where their day begins. */
export const waysIn = (
  permissions: ReadonlySet<Permission>,
  view: View,
): readonly NavigationItem[] =>
  ways
    .filter(({ needs }) => permissions.has(needs))
    .map(({ href, text }) => ({ href, text: text(view) }))
