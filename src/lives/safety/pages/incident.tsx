import { govuk } from '#ground/govuk/components.ts'
import type { DateTyped } from '#ground/govuk/date-field.ts'
import { choice, choices, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { BODY_PARTS, isBodyPart } from '../concern.ts'
import { bodyWords } from '../concern-words.ts'
import { sayMoment } from '../duty-words.ts'
import { HARMS, INCIDENT_KINDS } from '../incident.ts'
import type { SeenIncident } from '../incident-queries.ts'
import {
  harmWords,
  incidentKindWords,
  partWords,
  incidentWords as words,
} from '../incident-words.ts'
import type { Named } from '../near-queries.ts'
import { DateInputOf } from '../parts/date-of.tsx'
import { safetyPaths } from '../paths.ts'

const { Button, Checkboxes, Input, Radios, Select, SummaryList, Textarea } = govuk

export type IncidentForm = Form<
  | 'kind'
  | 'what'
  | 'hurt'
  | 'involved'
  | 'body'
  | 'venueId'
  | 'day'
  | 'time'
  | 'harm'
  | 'done'
  | 'toldFamily'
  | 'safeguarding'
>
export type NewIncidentModel = {
  readonly frame: Frame
  readonly id: Id
  readonly people: readonly Named[]
  readonly venues: readonly Named[]
  readonly form: IncidentForm
  readonly dates: DateTyped
}

/** What happened, in five questions. */
export function NewIncidentPage({ frame, id, ...model }: NewIncidentModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.happened(view)
  const props = { ...model, view }
  return (
    <Page
      frame={frame}
      title={title}
      current={safetyPaths.safety.to()}
      back={{ href: safetyPaths.safety.to() }}
      errors={errorList(model.form, { day: 'day-day' })}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.intro(view)}</p>
      <form method="post" action={safetyPaths.newIncident.to()} novalidate>
        <input type="hidden" name="id" value={id} />
        <What {...props} />
        <Who {...props} />
        <WhereAndWhen {...props} />
        <HowBad {...props} />
        <Button text={words.keep(view)} preventDoubleClick />
      </form>
    </Page>
  )
}

type Props = Omit<NewIncidentModel, 'frame' | 'id'> & { readonly view: View }
const big = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--m' } })

const What = ({ view, form }: Props) => (
  <>
    <Radios
      {...choice(form, 'kind')}
      fieldset={big(words.kind(view))}
      items={INCIDENT_KINDS.map((kind) => ({ value: kind, text: incidentKindWords[kind](view) }))}
    />
    <Textarea
      {...field(form, 'what')}
      label={{ text: words.what(view), classes: 'govuk-label--s' }}
      rows={4}
    />
  </>
)

const Who = ({ view, form, people }: Props) => (
  <>
    <h2 class="govuk-heading-m">{words.who(view)}</h2>
    {(['hurt', 'involved'] as const).map((part) => (
      <details class="govuk-details" open={part === 'hurt'}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{words[part](view)}</span>
        </summary>
        <div class="govuk-details__text">
          <Checkboxes
            {...choices(form, part)}
            classes="govuk-checkboxes--small gd-columns"
            fieldset={{
              legend: { text: words[part](view), classes: 'govuk-visually-hidden' },
            }}
            items={people.map((person) => ({ value: person.id, text: person.name }))}
          />
        </div>
      </details>
    ))}
    <Checkboxes
      {...choices(form, 'body')}
      classes="govuk-checkboxes--small gd-columns"
      fieldset={{ legend: { text: words.body(view), classes: 'govuk-fieldset__legend--s' } }}
      items={BODY_PARTS.map((part) => ({ value: part, text: bodyWords[part](view) }))}
    />
  </>
)

const WhereAndWhen = ({ view, form, venues, dates }: Props) => (
  <>
    <h2 class="govuk-heading-m">{words.where(view)}</h2>
    <Select
      {...field(form, 'venueId')}
      label={{ text: words.place(view), classes: 'govuk-label--s' }}
      items={venues.map(({ id, name }) => ({ value: id, text: name }))}
    />
    <DateInputOf name="day" says={words.day(view)} values={dates} error={form.errors.day} />
    <Input
      {...field(form, 'time')}
      label={{ text: words.time(view), classes: 'govuk-label--s' }}
      classes="govuk-input--width-5"
      inputmode="numeric"
    />
  </>
)

const HowBad = ({ view, form }: Props) => (
  <>
    <Radios
      {...choice(form, 'harm')}
      fieldset={big(words.harm(view))}
      items={HARMS.map((harm) => ({ value: harm, text: harmWords[harm](view) }))}
    />
    <Textarea
      {...field(form, 'done')}
      label={{ text: words.done(view), classes: 'govuk-label--m' }}
      rows={3}
    />
    <Checkboxes
      {...choices(form, 'toldFamily')}
      items={[{ value: 'yes', text: words.told(view) }]}
    />
    <Radios
      {...choice(form, 'safeguarding')}
      classes="govuk-radios--inline"
      fieldset={big(words.safeguarding(view))}
      hint={{ text: words.safeguardingHint(view) }}
      items={[
        { value: 'yes', text: words.yes(view) },
        { value: 'no', text: words.no(view) },
      ]}
    />
  </>
)

type IncidentModel = {
  readonly frame: Frame
  readonly incident: SeenIncident
  readonly isManager: boolean
  readonly form: Form<'learnt'>
}

/** One incident, and the manager's reading of it. */
export function IncidentPage({ frame, incident, isManager, form }: IncidentModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = incidentKindWords[incident.kind](view)
  return (
    <Page
      frame={frame}
      title={title}
      current={safetyPaths.safety.to()}
      back={{ href: safetyPaths.incidents.to() }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Facts view={view} incident={incident} />
      {isManager && (
        <form
          method="post"
          action={safetyPaths.seenIncident.to({ incidentId: incident.id })}
          novalidate
        >
          <Textarea
            {...field(form, 'learnt')}
            label={{ text: words.learnt(view), classes: 'govuk-label--m' }}
            rows={3}
          />
          <Button text={words.iHaveRead(view)} preventDoubleClick />
        </form>
      )}
    </Page>
  )
}

function Facts({ view, incident }: { readonly view: View; readonly incident: SeenIncident }) {
  const { manager, managerToldAt, seenAt, seenBy } = incident
  const who = incident.people.map(({ name, part }) => `${name} (${partWords[part](view)})`)
  const body = incident.body.filter(isBodyPart).map((part) => bodyWords[part](view))
  const at = (name: string, when: Date) =>
    words.managerAt(view, { name, when: sayMoment(view, when) })
  const facts: readonly (readonly [string, string])[] = [
    [words.incident(view), incident.what],
    [words.people(view), who.join(', ')],
    [words.onBody(view), body.join(', ')],
    [words.when(view), sayMoment(view, incident.at)],
    [words.place(view), incident.venue],
    [words.harmDone(view), harmWords[incident.harm](view)],
    [words.wasDone(view), incident.done],
    [words.told(view), incident.toldFamily ? words.yes(view) : words.no(view)],
    [words.by(view), at(incident.madeBy, incident.madeAt)],
    [
      words.manager(view),
      manager && managerToldAt ? at(manager, managerToldAt) : words.noManager(view),
    ],
    [words.read(view), seenBy && seenAt ? at(seenBy, seenAt) : words.unread(view)],
    [words.learnt(view), incident.learnt],
  ]
  return (
    <SummaryList
      rows={facts
        .filter(([, said]) => said !== '')
        .map(([key, said]) => ({ key: { text: key }, value: { text: said } }))}
    />
  )
}
