import { govuk } from '#ground/govuk/components.ts'
import { type Form, field } from '#ground/govuk/form.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import type { EligibleNeed } from '../basket.ts'
import { lifePaths } from '../life-paths.ts'
import { words } from '../life-words.ts'
import type { SupportPlan } from '../plan.ts'
import { sayOutcome } from './basket-beside.tsx'

const { Button, Select, SummaryList } = govuk

/** A carer who said that they are willing to go on. */
export type WillingCarer = { readonly id: Id; readonly name: string }

type MetProps = {
  readonly view: View
  readonly plan: SupportPlan
  readonly needs: readonly EligibleNeed[]
  readonly carers: readonly WillingCarer[]
  readonly form: Form<'outcome' | 'carer'>
}

/** Needs that a carer meets, each with the day they said so (rule R4), and the form for one more. */
export function NeedsMet({ view, plan, needs, carers, form }: MetProps) {
  const met = plan.metByCarers
  const open = needs.filter(({ outcome }) => !met.some((one) => one.outcome === outcome))
  if (met.length === 0 && carers.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{words.met(view)}</h2>
      <p class="govuk-body">{words.metHelp(view)}</p>
      {met.length > 0 && <Met {...{ view, plan, carers }} />}
      {carers.length > 0 && open.length > 0 && (
        <form
          method="post"
          action={lifePaths.metByCarer.to({ personId: plan.personId })}
          novalidate
        >
          <input type="hidden" name="version" value={plan.version} />
          <Select
            {...field(form, 'outcome')}
            label={{ text: words.whichNeed(view) }}
            items={open.map(({ outcome }) => ({
              value: outcome,
              text: sayOutcome(view, outcome),
            }))}
          />
          <Select
            {...field(form, 'carer')}
            label={{ text: words.whichCarer(view) }}
            items={carers.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <Button text={words.putMet(view)} classes="govuk-button--secondary" />
        </form>
      )}
    </>
  )
}

const Met = ({ view, plan, carers }: Omit<MetProps, 'needs' | 'form'>) => (
  <SummaryList
    rows={plan.metByCarers.map(({ outcome, carerId, saidOn }) => ({
      key: { text: sayOutcome(view, outcome) },
      value: {
        html: (
          <>
            {words.metBy(view, {
              name: carers.find(({ id }) => id === carerId)?.name ?? '',
              day: sayDay(view, saidOn),
            })}
            <form method="post" action={lifePaths.metByCarer.to({ personId: plan.personId })}>
              <input type="hidden" name="version" value={plan.version} />
              <input type="hidden" name="outcome" value={outcome} />
              <Button
                text={words.takeMet(view)}
                classes="govuk-button--secondary govuk-!-margin-bottom-0"
              />
            </form>
          </>
        ),
      },
    }))}
  />
)
