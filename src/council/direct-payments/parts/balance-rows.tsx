import { Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { coinWorth } from '../coins.ts'
import type { FourWeeks } from '../four-weeks.ts'
import { words } from '../words.ts'
import { Coins } from './coins.tsx'

type Says = (view: View, given: { readonly money: string }) => string

export type BalanceProps = {
  readonly view: View
  readonly weeks: FourWeeks
  /** The words of whoever reads it. */
  readonly said: Readonly<Record<'paidIn' | 'spent' | 'left' | 'before', Says>>
}

/** In, spent, left: as coins of one worth and as words, the words first. Nothing is red, and nothing is below nought. */
export function BalanceRows({ view, weeks, said }: BalanceProps) {
  const { before, paidIn, spent, left } = weeks
  const isPictures = view.seeing === 'pictures'
  const rows: readonly (readonly [Says, Pence])[] = [
    ...(before > 0 && !isPictures ? ([[said.before, before]] as const) : []),
    [said.paidIn, paidIn],
    [said.spent, spent],
    [said.left, left],
  ]
  const worth = coinWorth(rows.map(([, amount]) => amount))
  return (
    <>
      <Rows>
        {rows.map(([say, amount]) => (
          <Row picture={<Coins amount={amount} worth={worth} />}>
            <p class="govuk-body-l govuk-!-margin-bottom-0">
              {say(view, { money: sayMoney(view, amount) })}
            </p>
          </Row>
        ))}
      </Rows>
      {!isPictures && (
        <Rows>
          <Row picture={<Coins amount={worth} worth={worth} />}>
            <p class="govuk-body">{words.coin(view, { money: sayMoney(view, worth) })}</p>
          </Row>
        </Rows>
      )}
    </>
  )
}

/** The days of four weeks, in words. */
export const sayWeeks = (view: View, { from, to }: Pick<FourWeeks, 'from' | 'to'>): string =>
  words.between(view, { from: sayDayOfMonth(view, from), to: sayDayOfMonth(view, to) })
