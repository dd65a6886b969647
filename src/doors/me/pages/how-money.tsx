import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices } from '#ground/govuk/picture-rows.tsx'
import { Picture } from '#ground/words/picture.tsx'
import type { Budget } from '#means/budgets/budget.ts'
import { BudgetSteps } from '#means/budgets/parts/budget-steps.tsx'
import type { Charge } from '#means/contributions/charge.ts'
import { ChargeSteps } from '#means/contributions/parts/charge-steps.tsx'
import { moneyWords as words } from '../money-words.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { mePaths } from '../paths.ts'

export type HowMoneyModel = {
  readonly frame: Frame
  readonly budget: Budget
  readonly charge: Charge | undefined
}

/** How my money was worked out, line by line; and how what I pay was. */
export function HowMoneyPage({ frame, budget, charge }: HowMoneyModel) {
  const { view } = frame
  const title = words.howWorkedOut(view)
  const isPictures = view.seeing === 'pictures'
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.money.to()}
      back={{ href: mePaths.money.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <BudgetSteps view={view} steps={budget.steps} />
      {charge && (
        <>
          <h2 class="govuk-heading-m">{words.howIPay(view)}</h2>
          <ChargeSteps view={view} steps={charge.steps} />
        </>
      )}
      <Choices>
        {charge && (
          <CardLink
            href={mePaths.disagree.to({ about: 'charge' })}
            picture={<Picture of="wrong" size={96} />}
            label={isPictures ? words.disagreeShort(view) : words.disagree(view)}
          />
        )}
        <TalkCard view={view} />
      </Choices>
    </Page>
  )
}
