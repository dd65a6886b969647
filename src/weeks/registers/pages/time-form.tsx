import { govuk } from '#ground/govuk/components.ts'
import { type Form, field } from '#ground/govuk/form.ts'
import { registerPaths } from '../paths.ts'
import { profileWords as words } from '../profile-words.ts'
import type { PersonDayModel, PersonField, PersonSitting } from './person-day.tsx'

const { Button, Details, Input } = govuk

type TimeProps = PersonSitting & { readonly model: PersonDayModel }

export const typedAt = (model: PersonDayModel, sessionId: string): Form<PersonField> =>
  model.typed?.sessionId === sessionId ? model.typed.form : { values: {}, errors: {} }

/** When somebody came or left, put right with a reason: another mark beside the one that was, never in its place. */
export function TimeForm({ model, sitting, line }: TimeProps) {
  const kind = line.marks?.mark?.kind
  if (kind !== 'here' && kind !== 'left') return null
  const { frame, day, venue, newId, personId } = model
  const { view } = frame
  const { sessionId } = sitting.sheet
  const form = typedAt(model, sessionId)
  const html = (
    <form
      method="post"
      action={registerPaths.person.to({ venueId: venue.id, day, personId })}
      novalidate
    >
      <input type="hidden" name="id" value={newId()} />
      <input type="hidden" name="session" value={sessionId} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="knows" value={(line.marks?.heads ?? []).join(' ')} />
      <Input
        {...field(form, 'time')}
        id={form.errors.time ? 'time' : `time-${sessionId}`}
        label={{ text: (kind === 'here' ? words.arrived : words.left)(view) }}
        hint={{ text: words.timeHint(view) }}
        classes="govuk-input--width-5"
      />
      <Input
        {...field(form, 'why')}
        id={form.errors.why ? 'why' : `why-${sessionId}`}
        label={{ text: words.whyTime(view) }}
      />
      <Button text={words.saveTime(view)} preventDoubleClick />
    </form>
  )
  const isWrong = form.errors.time !== undefined || form.errors.why !== undefined
  return <Details summaryText={words.saveTime(view)} html={html} open={isWrong} />
}
