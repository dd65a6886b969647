import { Row, Rows } from '#ground/govuk/picture-rows.tsx'
import { total } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { PersonsWeek, Slot } from '#weeks/proposals/persons-week.ts'
import { type Left, leftAfter } from '../money.ts'
import { words } from '../words.ts'

const LEFT = {
  'nearly-all-used': words.moneyAllUsed,
  'some-left': words.moneySomeLeft,
  'more-than-half-left': words.moneyMuchLeft,
} satisfies Readonly<Record<Left, unknown>>

type MoneyProps = {
  readonly view: View
  readonly person: PersonsWeek['person']
  readonly slots: readonly Slot[]
}

/** What a week leaves of somebody's money: in words with a picture, and only then in figures. */
export function WeekMoney({ view, person: { weekly }, slots }: MoneyProps) {
  const cost = total(slots.map((slot) => slot.price))
  const figures = { cost: sayMoney(view, cost), weekly: sayMoney(view, weekly) }
  return (
    <Rows>
      <Row picture={<Picture of="money" size={128} />}>
        <p class="govuk-body">{LEFT[leftAfter(cost, weekly)](view)}</p>
        {view.seeing !== 'pictures' && (
          <p class="govuk-body">{words.moneyFigures(view, figures)}</p>
        )}
      </Row>
    </Rows>
  )
}
