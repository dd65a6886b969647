import { useState } from 'hono/jsx/dom'
import { HARMS, type Harm, INCIDENT_KINDS, type IncidentKind } from '#lives/safety/incident.ts'
import {
  harmWords,
  incidentKindWords,
  incidentRefusals,
  incidentWords as words,
} from '#lives/safety/incident-words.ts'
import { waitingWords } from '#weeks/registers/tablet-waiting-words.ts'
import { momentAt } from '../moments.ts'
import type { Tablet } from '../tablet.ts'
import type { ViewProps } from './app.tsx'
import { dayNow } from './register.tsx'
import { sayClock } from './said.ts'

type Wrong = 'say-what' | 'say-done' | 'in-future' | 'wrong-time'
const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/

/** What was written, or what is wrong with it: as the server asks too, so that nothing has to come back from it. */
function readHappened(form: FormData, tablet: Tablet) {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const [, hour, minute] = TIME.exec(text('time')) ?? []
  if (text('what') === '') return 'say-what' as const
  if (text('done') === '') return 'say-done' as const
  if (hour === undefined) return 'wrong-time' as const
  const at = momentAt(dayNow(tablet), Number(hour) * 60 + Number(minute))
  if (at > tablet.now + 60_000) return 'in-future' as const
  const hurt = form.getAll('hurt').map((id) => ({ personId: String(id), part: 'hurt' as const }))
  return {
    ...{ venueId: tablet.current?.venue?.id ?? '', at: new Date(at).toISOString(), people: hurt },
    ...{ kind: text('kind') as IncidentKind, harm: text('harm') as Harm },
    ...{ what: text('what'), done: text('done'), toldFamily: form.has('told') },
  }
}

/** Something happened: five questions, which wait on the tablet as marks do. */
export function HappenedView(props: ViewProps) {
  const { view, tablet, running } = props
  const [wrong, setWrong] = useState<Wrong | undefined>(undefined)
  // Put there once: what somebody types over it must not be typed over by the next minute.
  const [opened] = useState(sayClock(tablet.now))
  const send = (event: Event) => {
    event.preventDefault()
    const read = readHappened(new FormData(event.currentTarget as HTMLFormElement), tablet)
    if (typeof read === 'string') return setWrong(read)
    void running.write(read).then(() => {
      location.hash = '#waiting'
    })
  }
  return (
    <form onSubmit={send} noValidate>
      <h1 class="govuk-heading-l">{words.happened(view)}</h1>
      {wrong && (
        <p class="govuk-error-message" role="alert">
          {wrong === 'wrong-time' ? words.wrongTime(view) : incidentRefusals[wrong](view)}
        </p>
      )}
      <Choice {...props} name="kind" label={words.kind(view)}>
        {INCIDENT_KINDS.map((kind) => [kind, incidentKindWords[kind](view)] as const)}
      </Choice>
      <Written name="what" label={words.what(view)} />
      <Hurt {...props} />
      <div class="govuk-form-group">
        <label class="govuk-label govuk-label--s" for="time">
          {words.time(view)}
        </label>
        <input class="govuk-input govuk-input--width-5" id="time" name="time" value={opened} />
      </div>
      <Choice {...props} name="harm" label={words.harm(view)}>
        {HARMS.map((harm) => [harm, harmWords[harm](view)] as const)}
      </Choice>
      <Written name="done" label={words.done(view)} />
      <Tick id="told" name="told" value="yes" text={words.told(view)} />
      <p class="govuk-body">{waitingWords.concernNeedsNetwork(view)}</p>
      <button type="submit" class="govuk-button">
        {words.keep(view)}
      </button>
    </form>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly children: readonly (readonly [string, string])[]
}
const Choice = ({ name, label, children }: ChoiceProps) => (
  <div class="govuk-form-group">
    <label class="govuk-label govuk-label--s" for={name}>
      {label}
    </label>
    <select class="govuk-select gd-tablet__select" id={name} name={name}>
      {children.map(([value, text]) => (
        <option value={value}>{text}</option>
      ))}
    </select>
  </div>
)

const Written = ({ name, label }: { readonly name: string; readonly label: string }) => (
  <div class="govuk-form-group">
    <label class="govuk-label govuk-label--s" for={name}>
      {label}
    </label>
    <textarea class="govuk-textarea" id={name} name={name} rows={4} maxlength={5000} />
  </div>
)

type TickProps = {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly text: string
}
const Tick = ({ id, name, value, text }: TickProps) => (
  <div class="govuk-checkboxes__item">
    <input class="govuk-checkboxes__input" id={id} name={name} value={value} type="checkbox" />
    <label class="govuk-label govuk-checkboxes__label" for={id}>
      {text}
    </label>
  </div>
)

function Hurt({ view, tablet }: ViewProps) {
  const day = dayNow(tablet)
  const people = new Map<string, string>()
  for (const sitting of tablet.sheet.sittings.filter((s) => s.day === day))
    for (const p of sitting.people) people.set(p.personId, `${p.knownAs} ${p.familyName}`)
  return (
    <fieldset class="govuk-fieldset govuk-form-group">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words.hurt(view)}</legend>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        {[...people].map(([id, name]) => (
          <Tick id={`hurt-${id}`} name="hurt" value={id} text={name} />
        ))}
      </div>
    </fieldset>
  )
}
