import { govuk } from '#ground/govuk/components.ts'
import { type Form, field } from '#ground/govuk/form.ts'
import { dayOf, minuteOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayTime } from '#ground/words/times.ts'
import type { IllCarer } from '../carer-ill-queries.ts'
import { illWords as words } from '../carer-ill-words.ts'

const { Button, InsetText, Textarea } = govuk

export type IllFields = 'said'
type Props = {
  readonly view: View
  readonly action: string
  readonly ill: IllCarer
  readonly form: Form<IllFields>
  /** Whether the carer reads it, or a worker whom they rang. */
  readonly isOwn: boolean
}

/** The plan that begins, and the press that tells; once told, who has it and since when. */
export function IllForm({ view, action, ill, form, isOwn }: Props) {
  const { emergencyPlan, toldAt, said, whose } = ill
  const told = toldAt && {
    ...{ time: sayTime(view, minuteOf(toldAt)), day: sayDay(view, dayOf(toldAt)) },
  }
  return (
    <>
      {told && <InsetText text={words.told(view, told)} />}
      {told && whose && <p class="govuk-body">{words.whose(view, { name: whose })}</p>}
      {told && said && <p class="govuk-body gd-said">{said}</p>}
      <h2 class="govuk-heading-m">{(isOwn ? words.plan : words.planStaff)(view)}</h2>
      <p class="govuk-body gd-said">{emergencyPlan || words.noPlan(view)}</p>
      <form method="post" action={action} novalidate>
        {!told && (
          <Textarea
            {...field(form, 'said')}
            label={{ text: words.said(view), classes: 'govuk-label--s' }}
            hint={{ text: words.saidHint(view) }}
            rows={3}
          />
        )}
        <Button
          text={(told ? (isOwn ? words.well : words.wellStaff) : words.tell)(view)}
          name="step"
          value={told ? 'well' : 'ill'}
          classes={told ? 'govuk-button--secondary' : ''}
          preventDoubleClick
        />
      </form>
      {isOwn && <p class="govuk-body">{words.cannotWait(view)}</p>}
    </>
  )
}
