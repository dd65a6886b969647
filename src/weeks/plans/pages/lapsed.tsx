import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { policyPaths } from '#ground/policies/paths.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { peoplePaths } from '#lives/people/paths.ts'
import { sayRule } from '#means/budgets/rule-words.ts'
import { lapsedWords as words } from '../lapsed-words.ts'
import { planRules } from '../policy-words.ts'

const { Button, InsetText } = govuk

/** What was sent, by the names of its fields, in their order. */
export type Typed = readonly (readonly [name: string, value: string])[]

type LapsedModel = {
  readonly frame: Frame
  readonly lapsed: LapsedPolicy
  readonly personId: Id | undefined
  /** Whether the reader may put a new row. */
  readonly maySetRules: boolean
  /** What was sent, and where to: it is kept here, and can be sent again. */
  readonly again?: { readonly action: string; readonly typed: Typed } | undefined
}

/** A rule that this page is reckoned with has ended: which, since when, who mends it, and what was typed. */
export function LapsedPage({ frame, lapsed, personId, maySetRules, again }: LapsedModel) {
  const { view } = frame
  const title = words.title(view)
  const rule = ruleNamed(view, lapsed.key)
  const why = lapsed.heldUntil
    ? words.ended(view, { rule, day: sayDayOfMonth(view, lapsed.heldUntil) })
    : words.noRow(view, { rule, day: sayDayOfMonth(view, lapsed.on) })
  const back = personId ? { back: { href: peoplePaths.person.to({ personId }) } } : {}
  return (
    <Page frame={frame} title={title} current={peoplePaths.list.to()} {...back}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{why}</p>
      <p class="govuk-body">{words.nothing(view)}</p>
      {maySetRules ? (
        <p class="govuk-body">
          <a class="govuk-link" href={policyPaths.list.to()}>
            {words.mend(view)}
          </a>
        </p>
      ) : (
        <p class="govuk-body">{words.whoMends(view)}</p>
      )}
      {again && <Again view={view} {...again} />}
    </Page>
  )
}

const NOT_WORDS = /^[0-9a-f-]{36}$/

/** What was typed is sent again by the same form, when the rule holds. */
const Again = ({ view, action, typed }: NonNullable<LapsedModel['again']> & { view: View }) => {
  const own = typed.filter(
    ([name, value]) => name !== 'version' && value.trim() !== '' && !NOT_WORDS.test(value),
  )
  return (
    <>
      {own.length > 0 && (
        <InsetText>
          <p class="govuk-body">{words.kept(view)}</p>
          <ul class="govuk-list govuk-list--bullet">
            {own.map(([, value]) => (
              <li>{value}</li>
            ))}
          </ul>
        </InsetText>
      )}
      <form method="post" action={action} novalidate>
        {typed.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button text={words.again(view)} />
      </form>
    </>
  )
}

/** A rule's own name on the council's page of rules. */
const ruleNamed = (view: View, key: string): string =>
  key === 'bank-holidays'
    ? words.bankHolidays(view)
    : (planRules.policies.find(({ policy }) => policy.key === key)?.words.title(view) ??
      sayRule(view, key))
