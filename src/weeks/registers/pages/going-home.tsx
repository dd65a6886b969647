import { govuk } from '#ground/govuk/components.ts'
import { choice, field } from '#ground/govuk/form.ts'
import { HANDOVER_WAYS } from '../leaving.ts'
import { sayMoment } from '../parts/say-mark.ts'
import { registerPaths } from '../paths.ts'
import { handoverWords, staffDayWords as words } from '../staff-day-words.ts'
import type { PersonDayModel, PersonSitting } from './person-day.tsx'
import { typedAt } from './time-form.tsx'

const { Button, Checkboxes, Details, Input, Radios } = govuk

type HomeProps = PersonSitting & { readonly model: PersonDayModel }

/** How somebody goes home: before the end, only into a handover that is sure. */
export function GoingHome({ model, sitting, line }: HomeProps) {
  if (line.marks?.mark?.kind !== 'here') return null
  const { frame, day, venue, personId, newId } = model
  const { view } = frame
  const { sessionId } = sitting.sheet
  const own = model.handovers.filter((one) => one.sessionId === sessionId)
  return (
    <>
      <h4 class="govuk-heading-s">{words.goingHome(view)}</h4>
      {own.map((one) => (
        <p class="govuk-body">
          {words.handover(view, { to: one.toWhom, how: handoverWords[one.how](view) })}.{' '}
          <strong>
            {one.confirmedAt
              ? words.sure(view, { time: sayMoment(view, one.confirmedAt) })
              : words.notSure(view)}
          </strong>
        </p>
      ))}
      {own.some((one) => !one.confirmedAt) && (
        <form method="post" action={registerPaths.confirm.to({ sessionId, day, personId })}>
          <input type="hidden" name="venue" value={venue.id} />
          <Button text={words.confirm(view)} classes="govuk-button--secondary" />
        </form>
      )}
      <HandoverForm {...{ model, sitting, line }} />
      <form method="post" action={registerPaths.person.to({ venueId: venue.id, day, personId })}>
        <input type="hidden" name="id" value={newId()} />
        <input type="hidden" name="session" value={sessionId} />
        <input type="hidden" name="kind" value="leaves" />
        <input type="hidden" name="knows" value={line.marks.heads.join(' ')} />
        <Button text={words.leaves(view)} preventDoubleClick />
      </form>
    </>
  )
}

function HandoverForm({ model, sitting }: HomeProps) {
  const { frame, day, venue, personId, newId } = model
  const { view } = frame
  const { sessionId } = sitting.sheet
  const form = typedAt(model, sessionId)
  const isWrong = form.errors.toWhom !== undefined || form.errors.how !== undefined
  const html = (
    <form
      method="post"
      action={registerPaths.handovers.to({ sessionId, day, personId })}
      novalidate
    >
      <input type="hidden" name="venue" value={venue.id} />
      <input type="hidden" name="id" value={newId()} />
      <p class="govuk-body">{words.early(view)}</p>
      <Input
        {...field(form, 'toWhom')}
        id={form.errors.toWhom ? 'toWhom' : `to-${sessionId}`}
        label={{ text: words.toWhom(view) }}
      />
      <Radios
        {...choice(form, 'how')}
        idPrefix={form.errors.how ? 'how' : `how-${sessionId}`}
        fieldset={{ legend: { text: words.how(view), classes: 'govuk-fieldset__legend--s' } }}
        items={HANDOVER_WAYS.map((one) => ({ value: one, text: handoverWords[one](view) }))}
      />
      <Checkboxes
        name="sure"
        idPrefix={`sure-${sessionId}`}
        items={[{ value: 'yes', text: words.isSure(view) }]}
      />
      <Button text={words.handOver(view)} preventDoubleClick />
    </form>
  )
  return <Details summaryText={words.handOver(view)} html={html} open={isWrong} />
}
