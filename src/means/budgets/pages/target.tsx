import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayNumber } from '#ground/words/figures.ts'
import { type AboutBudget, BudgetFrame, staffView } from '../parts/budget-frame.tsx'
import { budgetPaths } from '../paths.ts'
import { sayPercent } from '../percent.ts'
import { shareOf } from '../split.ts'
import type { Owner, TargetStanding } from '../target-queries.ts'
import { targetWords as words } from '../target-words.ts'

const { Button, InsetText, Radios, Textarea } = govuk

export type TargetModel = {
  readonly frame: Frame
  readonly standing: TargetStanding
  readonly target?: Day | undefined
}

/** Who has no personal budget yet, why, and who has it in hand (WP-05). Those of whom nobody said why come first. */
export function TargetPage({ frame, standing, target }: TargetModel) {
  const view = staffView(frame)
  const { people, withBudget, without } = standing
  const said = {
    ...{ have: sayNumber(view, withBudget), people: sayNumber(view, people) },
    share: people === 0 ? '' : sayPercent(view, shareOf(pence(withBudget), pence(people))),
  }
  return (
    <Page frame={frame} title={words.title(view)} isWide>
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      <p class="govuk-body">
        {target ? words.target(view, { day: sayDay(view, target) }) : words.noTarget(view)}
      </p>
      <InsetText text={people === 0 ? words.nobody(view) : words.standing(view, said)} />
      {people > 0 && without.length === 0 && <p class="govuk-body">{words.everyone(view)}</p>}
      {without.length > 0 && <Without view={view} without={without} />}
    </Page>
  )
}

type WithoutProps = { readonly view: View; readonly without: TargetStanding['without'] }

const Without = ({ view, without }: WithoutProps) => (
  <table class="govuk-table gd-stack">
    <caption class="govuk-table__caption govuk-table__caption--m">
      {words.without(view, { count: sayNumber(view, without.length) })}
    </caption>
    <TableHead
      columns={[words.who, words.communicate, words.reason, words.owner, words.action].map(
        (heading) => heading(view),
      )}
    />
    <tbody class="govuk-table__body">
      {without.map(({ personId, name, communication, reason, ownerName }) => (
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header">
            <a class="govuk-link" href={budgetPaths.budget.to({ personId })}>
              {name}
            </a>
          </th>
          <StackCell heading={words.communicate(view)} isWords>
            {communication}
          </StackCell>
          <StackCell heading={words.reason(view)} isWords>
            {reason ?? words.noReason(view)}
          </StackCell>
          <StackCell heading={words.owner(view)}>{ownerName ?? words.noOwner(view)}</StackCell>
          <StackCell heading={words.action(view)}>
            <a class="govuk-link" href={budgetPaths.due.to({ personId })}>
              {reason ? words.changeReason(view) : words.explain(view)}
              <span class="govuk-visually-hidden">: {name}</span>
            </a>
          </StackCell>
        </tr>
      ))}
    </tbody>
  </table>
)

export type DueField = 'reason' | 'owner'
type DueProps = AboutBudget & { readonly form: Form<DueField>; readonly owners: readonly Owner[] }

/** Why one person has no budget yet, and who has it in hand. */
export function DuePage({ frame, flag, form, owners }: DueProps) {
  const view = staffView(frame)
  const title = words.explainFor(view, { name: flag.name })
  const back = { href: budgetPaths.target.to(), text: words.title(view) }
  return (
    <BudgetFrame {...{ frame, flag, title, back }} errors={errorList(form)}>
      <form method="post" action={budgetPaths.due.to({ personId: flag.id })} novalidate>
        <Textarea
          {...field(form, 'reason')}
          label={{ text: words.reason(view), classes: 'govuk-label--s' }}
          rows="3"
        />
        <Radios
          {...choice(form, 'owner')}
          fieldset={{
            legend: { text: words.owner(view), classes: 'govuk-fieldset__legend--s' },
          }}
          items={owners.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Button text={words.save(view)} />
      </form>
    </BudgetFrame>
  )
}
