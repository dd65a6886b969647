import { Row, Rows } from '#ground/govuk/picture-rows.tsx'
import { divided, noMoney, type Pence, times } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { Ahead } from '../ahead.ts'
import type { myAheadWords, theirAheadWords } from '../ahead-words.ts'

type AheadProps = {
  readonly view: View
  readonly ahead: Ahead
  /** The words of whoever reads it. */
  readonly said: typeof myAheadWords | typeof theirAheadWords
}

/** "About" is whole pounds. */
const aboutPounds = (amount: Pence): Pence => times(100, divided(amount, 100))

/**
 * That some may go back, weeks before, and what of it is the person's own. Nothing is red, and nothing is below nought. In
 * the pictures view one sentence, and what comes back.
 */
export function AheadRows({ view, ahead, said }: AheadProps) {
  const { refund } = ahead.worksheet
  const isPictures = view.seeing === 'pictures'
  const back = aboutPounds(refund)
  return (
    <>
      {!isPictures && <h2 class="govuk-heading-m">{said.title(view)}</h2>}
      <Rows>
        <Row picture={<Picture of="week" size={96} />}>
          <p class="govuk-body">{said.giveBack(view, { weeks: ahead.inWeeks })}</p>
        </Row>
        {back > noMoney && (
          <Row picture={<Picture of="money" size={96} />}>
            <p class="govuk-body">{said.comesBack(view, { money: sayMoney(view, back) })}</p>
          </Row>
        )}
        {!isPictures && (
          <Row picture={<Picture of="talk" size={96} />}>
            <p class="govuk-body govuk-!-margin-bottom-1">{said.talkFirst(view)}</p>
            <p class="govuk-body">{said.saving(view)}</p>
          </Row>
        )}
      </Rows>
    </>
  )
}
