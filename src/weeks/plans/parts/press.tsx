import type { Child } from 'hono/jsx'
import { govuk } from '#ground/govuk/components.ts'
import type { SupportPlan } from '../plan.ts'

const { Button } = govuk

type PressProps = {
  readonly plan: Pick<SupportPlan, 'version'>
  readonly to: string
  readonly text: string
  readonly help?: string
  readonly isSecond?: boolean
  readonly children?: Child
}

/** One form with one button. It carries the version that was read. */
export const Press = ({ plan, to, text, help, isSecond, children }: PressProps) => (
  <form method="post" action={to} novalidate>
    {help && <p class="govuk-body">{help}</p>}
    <input type="hidden" name="version" value={plan.version} />
    {children}
    <Button
      text={text}
      preventDoubleClick
      {...(isSecond && { classes: 'govuk-button--secondary' })}
    />
  </form>
)
