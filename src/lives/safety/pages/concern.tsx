import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { isBodyPart, OUTCOME_MET, referenceOf } from '../concern.ts'
import type { SeenConcern } from '../concern-queries.ts'
import {
  askedWords,
  bodyWords,
  concernAboutWords,
  concernStateWords,
  metWords,
  concernWords as words,
} from '../concern-words.ts'
import { sayMoment } from '../duty-words.ts'
import { incidentKindWords } from '../incident-words.ts'
import { safetyPaths } from '../paths.ts'
import { Wants } from './raise-concern.tsx'

const { Button, InsetText, Radios, SummaryList, Tag, Textarea } = govuk

export type DeskConcernForm = Form<
  | 'hasNeeds'
  | 'atRisk'
  | 'cannotProtect'
  | 'reasons'
  | 'personAsked'
  | 'personWants'
  | 'words'
  | 'pauseReason'
  | 'outcome'
  | 'met'
>
export type ConcernModel = {
  readonly frame: Frame
  readonly concern: SeenConcern
  readonly flag: PersonFlag
  readonly jurisdiction: 'ENGLAND' | 'WALES'
  readonly form: DeskConcernForm
}

/** One concern, whole, at the duty desk and nowhere else. */
export function ConcernPage({ frame, concern, flag, jurisdiction, form }: ConcernModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.concern(view)
  const props = { view, concern, form }
  return (
    <Page
      frame={frame}
      title={title}
      current={safetyPaths.desk.to()}
      bar={<PersonBar view={view} flag={flag} />}
      back={{ href: safetyPaths.desk.to() }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">
        {title} <span class="govuk-caption-l">{referenceOf(concern.id)}</span>
      </h1>
      <p class="govuk-body">
        <Tag text={concernStateWords[concern.state](view)} />{' '}
        {concern.enquiryDueOn && words.enquiryBy(view, { day: sayDay(view, concern.enquiryDueOn) })}
      </p>
      <p class="govuk-body">{words.neverDeleted(view)}</p>
      <Facts {...props} />
      <Notes {...props} />
      {!concern.closedAt && (
        <>
          <Decide {...props} jurisdiction={jurisdiction} />
          {concern.providerId && <Pause {...props} />}
          {concern.state !== 'raised' && <Close {...props} />}
        </>
      )}
    </Page>
  )
}

type Props = Pick<ConcernModel, 'concern' | 'form'> & { readonly view: View }

function Facts({ view, concern }: Props) {
  const body = concern.body.filter(isBodyPart).map((part) => bodyWords[part](view))
  const decided =
    concern.testedBy && concern.testedAt
      ? [
          words.decidedBy(view, {
            name: concern.testedBy,
            when: sayMoment(view, concern.testedAt),
          }),
          concern.testReasons,
        ].join('\n')
      : ''
  const facts: readonly (readonly [string, string])[] = [
    [words.about(view), concernAboutWords[concern.about](view)],
    [words.seen(view), concern.seen],
    [words.body(view), body.join(', ')],
    [words.atRisk(view), concern.atRiskNow ? words.yes(view) : words.no(view)],
    [words.done(view), concern.doneSoFar],
    [words.spokenOf(view), [concern.namedName, concern.namedWords].filter(Boolean).join('; ')],
    [words.providerIs(view), concern.providerName ?? ''],
    [words.asked(view), concern.personWants || askedWords[concern.personAsked](view)],
    [
      words.cameOf(view),
      concern.incident
        ? words.incidentAt(view, {
            kind: incidentKindWords[concern.incident.kind](view),
            day: sayDay(view, concern.incident.day),
            venue: concern.incident.venue,
          })
        : '',
    ],
    [words.raisedBy(view), concern.raisedByName],
    [words.raisedAt(view), sayMoment(view, concern.raisedAt)],
    [words.test(view), decided],
    [words.outcome(view), concern.outcome],
    [words.met(view), concern.outcomeMet ? metWords[concern.outcomeMet](view) : ''],
  ]
  return (
    <SummaryList
      rows={facts
        .filter(([, said]) => said !== '')
        .map(([key, said]) => ({ key: { text: key }, value: { html: <Said text={said} /> } }))}
    />
  )
}
const Said = ({ text }: { readonly text: string }) => <div class="gd-said">{text}</div>

const Notes = ({ view, concern, form }: Props) => (
  <section aria-labelledby="notes">
    <h2 class="govuk-heading-m" id="notes">
      {words.notes(view)}
    </h2>
    <ul class="govuk-list">
      {concern.notes.map((note) => (
        <li>
          <strong>
            {words.decidedBy(view, { name: note.name, when: sayMoment(view, note.at) })}
          </strong>
          <Said text={note.words} />
        </li>
      ))}
    </ul>
    {!concern.closedAt && (
      <form method="post" action={safetyPaths.noteConcern.to({ concernId: concern.id })} novalidate>
        <Textarea {...field(form, 'words')} label={{ text: words.more(view) }} rows={2} />
        <Button text={words.add(view)} classes="govuk-button--secondary" preventDoubleClick />
      </form>
    )}
  </section>
)

const PARTS = [
  ['hasNeeds', words.hasNeeds],
  ['atRisk', words.isAtRisk],
  ['cannotProtect', words.cannotProtect],
] as const

const Decide = ({
  view,
  concern,
  form,
  jurisdiction,
}: Props & Pick<ConcernModel, 'jurisdiction'>) => (
  <form method="post" action={safetyPaths.decideConcern.to({ concernId: concern.id })} novalidate>
    <h2 class="govuk-heading-m">{words.test(view)}</h2>
    <p class="govuk-body">
      {jurisdiction === 'WALES' ? words.lawWales(view) : words.lawEngland(view)}
    </p>
    <input type="hidden" name="version" value={String(concern.version)} />
    {PARTS.map(([name, asks]) => (
      <Radios
        {...choice(form, name)}
        classes="govuk-radios--inline"
        fieldset={{ legend: { text: asks(view), classes: 'govuk-fieldset__legend--s' } }}
        items={[
          { value: 'yes', text: words.yes(view) },
          { value: 'no', text: words.no(view) },
        ]}
      />
    ))}
    <Textarea
      {...field(form, 'reasons')}
      label={{ text: words.reasons(view), classes: 'govuk-label--s' }}
      rows={3}
    />
    <Wants view={view} form={form} />
    <Button text={words.decide(view)} preventDoubleClick />
  </form>
)

const Pause = ({ view, concern, form }: Props) =>
  concern.pausedFrom ? (
    <form method="post" action={safetyPaths.endPause.to({ concernId: concern.id })}>
      <InsetText text={words.pausedFrom(view, { day: sayDay(view, concern.pausedFrom) })} />
      <Button text={words.endPause(view)} classes="govuk-button--secondary" preventDoubleClick />
    </form>
  ) : (
    <form method="post" action={safetyPaths.pause.to({ concernId: concern.id })} novalidate>
      <h2 class="govuk-heading-m">{words.pause(view)}</h2>
      <p class="govuk-body">{words.pauseHint(view)}</p>
      <Textarea {...field(form, 'pauseReason')} label={{ text: words.reasons(view) }} rows={2} />
      <Button text={words.pause(view)} classes="govuk-button--warning" preventDoubleClick />
    </form>
  )

const Close = ({ view, concern, form }: Props) => (
  <form method="post" action={safetyPaths.closeConcern.to({ concernId: concern.id })} novalidate>
    <h2 class="govuk-heading-m">{words.close(view)}</h2>
    <input type="hidden" name="version" value={String(concern.version)} />
    <Textarea {...field(form, 'outcome')} label={{ text: words.outcome(view) }} rows={3} />
    <Radios
      {...choice(form, 'met')}
      fieldset={{ legend: { text: words.met(view), classes: 'govuk-fieldset__legend--s' } }}
      items={OUTCOME_MET.map((met) => ({ value: met, text: metWords[met](view) }))}
    />
    <Button text={words.close(view)} preventDoubleClick />
  </form>
)
