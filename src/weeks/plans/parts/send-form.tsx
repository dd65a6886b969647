import { govuk } from '#ground/govuk/components.ts'
import type { Form } from '#ground/govuk/form.ts'
import type { Id } from '#ground/kernel/id.ts'
import { minus } from '#ground/kernel/money.ts'
import type { Result } from '#ground/kernel/result.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { paperPaths } from '#lives/letters/paths.ts'
import { SideBySide } from '#means/budgets/parts/side-by-side.tsx'
import { ThreeAmounts } from '#means/budgets/parts/three-amounts.tsx'
import { budgetPaths } from '#means/budgets/paths.ts'
import { sayPercent } from '#means/budgets/percent.ts'
import type { PlanMoney } from '#means/budgets/plan-money.ts'
import type { MoneyRefusal } from '#means/budgets/plan-money-queries.ts'
import { sayBudgetRefusal } from '#means/budgets/refusal-words.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import type { Basket } from '../basket.ts'
import { words as basketWords } from '../basket-words.ts'
import { lifePaths } from '../life-paths.ts'
import { words as lifeWords, tierWords } from '../life-words.ts'
import { type SupportPlan, yearlyCost } from '../plan.ts'
import { sendWords as words } from '../send-words.ts'
import type { Sending } from '../sending-queries.ts'
import type { Missing } from '../validator.ts'
import { MissingList } from './missing-said.tsx'
import { Press } from './press.tsx'
import { SendAsks, type SendField } from './send-asks.tsx'

const { InsetText, SummaryList, WarningText } = govuk

type SendProps = {
  readonly view: View
  readonly personId: Id
  readonly plan: SupportPlan
  readonly basket: Pick<Basket, 'isPaidTwice'>
  readonly missing: readonly Missing[]
  readonly sending: Result<Sending, MoneyRefusal>
  readonly form: Form<SendField>
}

/** The money that a plan asks for, what would change, and the form that sends it: it asks only what nobody has said yet. */
export function SendForm(props: SendProps) {
  const { view, personId, plan, basket, missing, sending } = props
  if (!sending.ok) return <InsetText text={sayBudgetRefusal(view, sending.refusal)} />
  const { money, sides } = sending.value
  const lacks = missing.filter(({ kind }) => !OF_SENDING.has(kind))
  return (
    <>
      <h2 class="govuk-heading-m">{words.money(view)}</h2>
      <Money view={view} personId={personId} plan={plan} money={money} />
      {basket.isPaidTwice && (
        <WarningText text={basketWords.paidTwice(view)} iconFallbackText="!" />
      )}
      {sides && <SideBySide view={view} sides={sides} />}
      {lacks.length > 0 && (
        <>
          <h2 class="govuk-heading-s">{words.lacks(view)}</h2>
          <MissingList view={view} personId={personId} missing={lacks} />
        </>
      )}
      <CopyNote {...{ view, personId, missing }} />
      {money.base && money.split && (
        <Press
          plan={plan}
          to={lifePaths.send.to({ personId })}
          text={lifeWords.send(view)}
          help={lifeWords.sendHelp(view)}
        >
          <SendAsks view={view} plan={plan} form={props.form} money={money} />
        </Press>
      )}
    </>
  )
}

/** The budget comes of sending, and the copy is said by itself. */
const OF_SENDING: ReadonlySet<Missing['kind']> = new Set(['three-amounts', 'not-enough', 'copy'])

type NoteProps = Pick<SendProps, 'view' | 'personId' | 'missing'>

/** The person's copy of this version is made in the background: nobody waits for it, and it can be made at once. */
export const CopyNote = ({ view, personId, missing }: NoteProps) =>
  missing.some(({ kind }) => kind === 'copy') ? (
    <InsetText>
      {words.copy(view)}{' '}
      <a class="govuk-link" href={paperPaths.list.to({ personId })}>
        {words.copyNow(view)}
      </a>
    </InsetText>
  ) : null

type MoneyProps = Pick<SendProps, 'view' | 'personId' | 'plan'> & { readonly money: PlanMoney }

function Money({ view, personId, plan, money }: MoneyProps) {
  const { base, split, basis } = money
  if (!base)
    return (
      <InsetText>
        {words.noBudget(view)}{' '}
        <a class="govuk-link" href={budgetPaths.start.to({ personId })}>
          {words.startBudget(view)}
        </a>
      </InsetText>
    )
  return (
    <>
      <p class="govuk-body">{words.moneyHelp(view)}</p>
      {split ? (
        <ThreeAmounts {...{ view, split, basis }} />
      ) : (
        <InsetText>
          {words.noMeans(view)}{' '}
          <a class="govuk-link" href={contributionPaths.charge.to({ personId })}>
            {words.toMeans(view)}
          </a>
        </InsetText>
      )}
      <SummaryList
        rows={estimates(view, plan, money).map(([key, text]) => ({
          key: { text: key },
          value: { text },
        }))}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={budgetPaths.budget.to({ personId })}>
          {words.toBudget(view)}
        </a>
      </p>
    </>
  )
}

/** The amounts that it is held against, and who answers for the difference. */
function estimates(
  view: View,
  plan: SupportPlan,
  { base, over, agreed }: PlanMoney,
): readonly (readonly [string, string])[] {
  if (!base) return []
  const cost = yearlyCost(plan)
  const share = sayPercent(view, Math.abs(over?.hundredths ?? 0))
  const isOver = agreed >= base.adjusted
  const amount = isOver ? minus(agreed, base.adjusted) : minus(base.adjusted, agreed)
  return [
    [words.indicative(view), sayMoney(view, base.indicative)],
    [words.adjusted(view), sayMoney(view, base.adjusted)],
    [words.cost(view), sayMoney(view, cost)],
    [
      (isOver ? words.over : words.under)(view),
      words.overBy(view, { amount: sayMoney(view, amount), share }),
    ],
    ...(over ? [[words.who(view), tierWords[over.tier](view)] as const] : []),
    [words.enough(view), (agreed > cost ? words.isMore : words.isEnough)(view)],
  ]
}
