import { govuk } from '#ground/govuk/components.ts'
import { choice, choices, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { BODY_PARTS, CONCERN_ABOUT, PERSON_ASKED, referenceOf } from '../concern.ts'
import type { SentConcern } from '../concern-queries.ts'
import {
  askedWords,
  bodyWords,
  concernAboutWords,
  concernWords as words,
} from '../concern-words.ts'
import { sayMoment } from '../duty-words.ts'
import type { Named } from '../near-queries.ts'
import { safetyPaths } from '../paths.ts'

const { Button, Checkboxes, Input, InsetText, Panel, Radios, Select, Textarea, WarningText } = govuk

export type ConcernForm = Form<
  | 'personId'
  | 'reference'
  | 'about'
  | 'seen'
  | 'body'
  | 'atRiskNow'
  | 'doneSoFar'
  | 'namedAccount'
  | 'namedWords'
  | 'providerId'
  | 'personAsked'
  | 'personWants'
>
export type RaiseModel = {
  readonly frame: Frame
  readonly id: Id
  readonly alertId: Id | undefined
  /** What happened that it comes of. */
  readonly incidentId: Id | undefined
  /** Whom it is about, where that is known already. */
  readonly flag: PersonFlag | undefined
  /** Else: those at the provider or whom one works with, to choose from; none, where a reference is typed. */
  readonly people: readonly Named[] | undefined
  readonly named: readonly Named[]
  readonly isColleagues: boolean
  readonly providers: readonly Named[]
  readonly form: ConcernForm
}

/** Raising a concern: what was seen, by whom, what the person wants. */
export function RaiseConcernPage(model: RaiseModel) {
  const { frame, id, alertId, incidentId, flag, form } = model
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.raise(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={safetyPaths.safety.to()}
      bar={flag && <PersonBar view={view} flag={flag} />}
      back={{ href: safetyPaths.safety.to() }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.raiseIntro(view)}</p>
      <WarningText text={words.danger(view)} iconFallbackText="!" />
      <form method="post" action={safetyPaths.newConcern.to()} novalidate>
        <input type="hidden" name="id" value={id} />
        {alertId && <input type="hidden" name="alertId" value={alertId} />}
        {incidentId && <input type="hidden" name="incidentId" value={incidentId} />}
        <Whom {...{ view, form, flag, people: model.people }} />
        <What {...{ view, form }} />
        <Spoken {...{ ...model, view }} />
        <Wants {...{ view, form }} />
        <Button text={words.send(view)} preventDoubleClick />
      </form>
    </Page>
  )
}

type Part = { readonly view: View; readonly form: ConcernForm }

function Whom({ view, form, flag, people }: Part & Pick<RaiseModel, 'flag' | 'people'>) {
  if (flag) return <input type="hidden" name="personId" value={flag.id} />
  if (!people)
    return (
      <Input
        {...field(form, 'reference')}
        label={{ text: words.who(view), classes: 'govuk-label--m' }}
        hint={{ text: words.reference(view) }}
        classes="govuk-input--width-10"
        autocomplete="off"
      />
    )
  return (
    <Select
      {...field(form, 'personId')}
      label={{ text: words.who(view), classes: 'govuk-label--m' }}
      items={options(words.chooseWho(view), people)}
    />
  )
}

const options = (first: string, named: readonly Named[]) =>
  [{ value: '', text: first }].concat(named.map(({ id, name }) => ({ value: id, text: name })))

const What = ({ view, form }: Part) => (
  <>
    <Radios
      {...choice(form, 'about')}
      fieldset={{ legend: { text: words.about(view), classes: 'govuk-fieldset__legend--m' } }}
      items={CONCERN_ABOUT.map((about) => ({ value: about, text: concernAboutWords[about](view) }))}
    />
    <Textarea
      {...field(form, 'seen')}
      label={{ text: words.seen(view), classes: 'govuk-label--m' }}
      hint={{ text: words.seenHint(view) }}
    />
    <Checkboxes
      {...choices(form, 'body')}
      classes="govuk-checkboxes--small gd-columns"
      fieldset={{ legend: { text: words.body(view), classes: 'govuk-fieldset__legend--m' } }}
      hint={{ text: words.bodyHint(view) }}
      items={BODY_PARTS.map((part) => ({ value: part, text: bodyWords[part](view) }))}
    />
    <Radios
      {...choice(form, 'atRiskNow')}
      classes="govuk-radios--inline"
      fieldset={{ legend: { text: words.atRiskNow(view), classes: 'govuk-fieldset__legend--m' } }}
      items={[
        { value: 'yes', text: words.yes(view) },
        { value: 'no', text: words.no(view) },
      ]}
    />
    <Textarea
      {...field(form, 'doneSoFar')}
      label={{ text: words.done(view), classes: 'govuk-label--m' }}
      rows={3}
    />
  </>
)

type SpokenProps = Part & Pick<RaiseModel, 'named' | 'isColleagues' | 'providers'>
const Spoken = ({ view, form, named, isColleagues, providers }: SpokenProps) => (
  <>
    {named.length > 0 && (
      <Select
        {...field(form, 'namedAccount')}
        label={{
          text: isColleagues ? words.named(view) : words.namedOf(view),
          classes: 'govuk-label--m',
        }}
        hint={{ text: words.namedHint(view) }}
        items={options(words.nobody(view), named)}
      />
    )}
    <Input
      {...field(form, 'namedWords')}
      label={
        named.length > 0
          ? { text: words.namedWords(view), classes: 'govuk-label--s' }
          : { text: words.namedAlone(view), classes: 'govuk-label--m' }
      }
    />
    {providers.length > 0 && (
      <Select
        {...field(form, 'providerId')}
        label={{ text: words.provider(view), classes: 'govuk-label--m' }}
        items={options(words.noProvider(view), providers)}
      />
    )}
  </>
)

/** What the person wants, asked of them; also on the desk's own page. */
export const Wants = <F extends string>({
  view,
  form,
}: {
  readonly view: View
  readonly form: Form<F | 'personAsked' | 'personWants'>
}) => (
  <>
    <Radios
      {...choice(form as Form<'personAsked'>, 'personAsked')}
      fieldset={{ legend: { text: words.asked(view), classes: 'govuk-fieldset__legend--m' } }}
      items={PERSON_ASKED.map((asked) => ({ value: asked, text: askedWords[asked](view) }))}
    />
    <Textarea
      {...field(form as Form<'personWants'>, 'personWants')}
      label={{ text: words.wants(view), classes: 'govuk-label--s' }}
      rows={3}
    />
  </>
)

export type SentConcernModel = {
  readonly frame: Frame
  readonly sent: SentConcern
  readonly isSomebodyThere: boolean
  readonly wasAdded: boolean
  readonly form: Form<'words'>
}

/** That it came, who has it, and how it is now closed to whoever wrote it. */
export function SentConcernPage({
  frame,
  sent,
  isSomebodyThere,
  wasAdded,
  form,
}: SentConcernModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.sent(view)
  const reference = referenceOf(sent.id)
  return (
    <Page
      frame={frame}
      title={title}
      current={safetyPaths.safety.to()}
      back={{ href: safetyPaths.safety.to() }}
      errors={errorList(form)}
    >
      <Panel
        titleText={title}
        text={words.sentAs(view, { reference, when: sayMoment(view, sent.raisedAt) })}
      />
      {wasAdded && <InsetText text={words.added(view)} />}
      <p class="govuk-body">
        {sent.isClosed
          ? words.isClosed(view)
          : sent.hasIt && sent.hasItSince
            ? words.sentTo(view, { name: sent.hasIt, when: sayMoment(view, sent.hasItSince) })
            : isSomebodyThere
              ? words.sentWaits(view)
              : words.sentNobody(view)}
      </p>
      <p class="govuk-body">{words.narrow(view)}</p>
      {!sent.isClosed && (
        <form
          method="post"
          action={safetyPaths.moreOfConcern.to({ concernId: sent.id })}
          novalidate
        >
          <Textarea
            {...field(form, 'words')}
            label={{ text: words.more(view), classes: 'govuk-label--m' }}
            rows={3}
          />
          <Button text={words.add(view)} classes="govuk-button--secondary" preventDoubleClick />
        </form>
      )}
    </Page>
  )
}
