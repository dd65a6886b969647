import { govuk } from '#ground/govuk/components.ts'
import type { View } from '#ground/kernel/view.ts'
import type { ChargeStep } from '../charge.ts'
import { pageWords } from '../page-words.ts'
import { ChargeSteps } from './charge-steps.tsx'

const { Details } = govuk

/** What the person will read, for the officer who goes through it with them. */
export const InTheirWords = ({
  view,
  steps,
}: {
  readonly view: View
  readonly steps: readonly ChargeStep[]
}) => (
  <Details
    summaryText={pageWords.inTheirWords(view)}
    html={<ChargeSteps view={{ ...view, seeing: 'easy' }} steps={steps} />}
  />
)
