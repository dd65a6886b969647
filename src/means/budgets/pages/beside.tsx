import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { pageWords as words } from '../page-words.ts'
import { budgetPaths } from '../paths.ts'
import type { MoneyBeside } from '../queries.ts'
import { budgetWords, sourceWords } from '../words.ts'

type BesideProps = {
  readonly view: View
  readonly personId: Id
  readonly beside: MoneyBeside
  readonly mayWrite: boolean
  readonly canAddFigure: boolean
}

/** Other public money, and other people's figures with the reasons for another: in sight, and in no sum. */
export const Beside = ({ view, personId, beside, mayWrite, canAddFigure }: BesideProps) => (
  <>
    <h2 class="govuk-heading-m">{words.otherMoney(view)}</h2>
    <p class="govuk-hint">{words.otherMoneyHint(view)}</p>
    {beside.money.length === 0 ? (
      <p class="govuk-body">{words.none(view)}</p>
    ) : (
      <ul class="govuk-list">
        {beside.money.map(({ source, words: own, yearly }) => (
          <li>
            <strong>{sourceWords[source](view)}</strong>
            {own && `: ${own}`}. {budgetWords.aYear(view)}: {sayMoney(view, yearly)}
          </li>
        ))}
      </ul>
    )}
    {mayWrite && (
      <p class="govuk-body">
        <a class="govuk-link" href={budgetPaths.otherMoney.to({ personId })}>
          {words.addMoney(view)}
        </a>
      </p>
    )}
    <h2 class="govuk-heading-m">{words.figures(view)}</h2>
    {beside.figures.length === 0 ? (
      <p class="govuk-body">{words.none(view)}</p>
    ) : (
      <ul class="govuk-list govuk-list--spaced">
        {beside.figures.map(({ whose, yearly, reasons }) => (
          <li>
            <strong>{whose}</strong>. {budgetWords.aYear(view)}: {sayMoney(view, yearly)}
            <div>
              {words.reasons(view)}: {reasons}
            </div>
          </li>
        ))}
      </ul>
    )}
    {mayWrite && canAddFigure && (
      <p class="govuk-body">
        <a class="govuk-link" href={budgetPaths.otherFigure.to({ personId })}>
          {words.addFigure(view)}
        </a>
      </p>
    )}
  </>
)
