import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { sayDay } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { ChallengeLink } from '#lives/challenges/parts/challenge-link.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import {
  heldWords,
  purchaseKindWords,
  purchaseStateWords,
  purchaseWords as words,
} from '../follow-words.ts'
import { lifePaths } from '../life-paths.ts'
import { PlanPage } from '../parts/plan-page.tsx'
import type { SupportPlan } from '../plan.ts'
import type { PurchaseSeen } from '../purchase-queries.ts'

const { Button, InsetText, Radios, SummaryList, Tag, Textarea } = govuk

type ListProps = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly purchases: readonly PurchaseSeen[]
}

/** What somebody asked to buy with the money of their plan, the newest first. */
export function PurchasesPage({ frame, flag, purchases }: ListProps) {
  const { view } = frame
  const title = words.title(view)
  return (
    <PlanPage {...{ frame, flag, title }}>
      <h1 class="govuk-heading-l">{title}</h1>
      {purchases.length === 0 ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <ScrollTable name={title}>
          <table class="govuk-table gd-stack">
            <caption class="govuk-table__caption govuk-visually-hidden">{title}</caption>
            <TableHead
              columns={[words.what, words.state, words.by, words.amount].map((heading) =>
                heading(view),
              )}
              isFigure={(place) => place >= 3}
            />
            <tbody class="govuk-table__body">
              {purchases.map((one) => (
                <tr class="govuk-table__row">
                  <th scope="row" class="govuk-table__header">
                    <a
                      class="govuk-link"
                      href={lifePaths.purchase.to({ personId: flag.id, purchaseId: one.id })}
                    >
                      {one.what}
                    </a>
                  </th>
                  <StackCell heading={words.state(view)} isWords>
                    <Tag text={purchaseStateWords[one.state](view)} />
                  </StackCell>
                  <StackCell heading={words.by(view)} isWords>
                    {one.state === 'held' && one.answerBy ? sayDay(view, one.answerBy) : '–'}
                  </StackCell>
                  <td class="govuk-table__cell govuk-table__cell--numeric">
                    {sayMoney(view, one.amount)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollTable>
      )}
    </PlanPage>
  )
}

type OneProps = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly purchase: PurchaseSeen
  readonly plan?: SupportPlan | undefined
  readonly form: Form<'answer' | 'reasons'>
}

/** One of them, with why it is held and the form that decides it. */
export function PurchasePage({ frame, flag, purchase, plan, form }: OneProps) {
  const { view } = frame
  const wanted = plan?.outcomes.find(({ threadId }) => threadId === purchase.outcomeThread)
  const rows: readonly (readonly [string, string])[] = [
    [words.amount(view), sayMoney(view, purchase.amount)],
    [words.kind(view), purchaseKindWords[purchase.kind](view)],
    [words.outcome(view), wanted?.words ?? words.noOutcome(view)],
    [words.asked(view), purchase.askedByName],
    ...(purchase.heldBecause.length > 0
      ? [
          [
            words.why(view),
            purchase.heldBecause.map((one) => heldWords[one](view)).join(' '),
          ] as const,
        ]
      : []),
    ...(purchase.state === 'held' && purchase.answerBy
      ? [[words.by(view), sayDay(view, purchase.answerBy)] as const]
      : []),
  ]
  return (
    <PlanPage {...{ frame, flag }} title={purchase.what} errors={errorList(form)}>
      <h1 class="govuk-heading-l">
        {purchase.what} <Tag text={purchaseStateWords[purchase.state](view)} />
      </h1>
      <SummaryList rows={rows.map(([key, text]) => ({ key: { text: key }, value: { text } }))} />
      {purchase.state === 'held' && <DecideForm {...{ frame, flag, purchase, form }} />}
      {purchase.answeredByName && (
        <InsetText>
          {words.answered(view, { name: purchase.answeredByName })}. {purchase.reasons}
        </InsetText>
      )}
      {purchase.state === 'refused' && (
        <ChallengeLink view={view} personId={flag.id} about="refusal" subject={purchase.id} />
      )}
    </PlanPage>
  )
}

const DecideForm = ({ frame: { view }, flag, purchase, form }: OneProps) => (
  <form
    method="post"
    action={lifePaths.purchase.to({ personId: flag.id, purchaseId: purchase.id })}
    novalidate
  >
    <Radios
      {...choice(form, 'answer')}
      fieldset={{ legend: { text: words.decide(view), classes: 'govuk-fieldset__legend--m' } }}
      items={[
        { value: 'agreed', text: words.agree(view) },
        { value: 'refused', text: words.refuse(view) },
      ]}
    />
    <Textarea
      {...field(form, 'reasons')}
      label={{ text: words.reasons(view), classes: 'govuk-label--s' }}
      hint={{ text: words.reasonsHelp(view) }}
      rows={4}
    />
    <Button text={words.press(view)} preventDoubleClick />
  </form>
)
