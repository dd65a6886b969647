import { govuk } from '#ground/govuk/components.ts'
import type { DateTyped } from '#ground/govuk/date-field.ts'
import { choice, choices, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { writeRatio } from '#ground/kernel/ratio.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth, sayWeekday } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { sayTimes } from '#ground/words/times.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { helperWords } from '#weeks/bookings/helper-hours-words.ts'
import { placePaths } from '#weeks/bookings/place-paths.ts'
import type { Basket, EligibleNeed } from '../basket.ts'
import { HAS_TIME, type LineField } from '../line-typed.ts'
import {
  blockWords,
  lineKindWords,
  lineRouteWords,
  words as says,
  sourceWords,
} from '../line-words.ts'
import { sayOutcome } from '../parts/basket-beside.tsx'
import { ChoiceFields } from '../parts/choice-fields.tsx'
import { sayTitle } from '../parts/found-sessions.tsx'
import { PlanPage } from '../parts/plan-page.tsx'
import { planPaths } from '../paths.ts'
import type { SupportPlan } from '../plan.ts'
import type { LineKind } from '../plan-line.ts'
import type { SessionOffer } from '../session-offer.ts'
import { words } from '../worker-words.ts'

const { Button, Checkboxes, DateInput, Input, InsetText, Radios, Select } = govuk

export type LineModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly basket: Basket | undefined
  readonly plan: SupportPlan
  readonly needs: readonly EligibleNeed[]
  readonly kind: LineKind
  /** For a session, what it is and costs the person. */
  readonly offer?: SessionOffer | undefined
  /** Where the form goes. */
  readonly action: string
  /** Where the line is in the plan already. */
  readonly lineId?: string | undefined
  readonly form: Form<LineField>
  /** Its first day and its last, as they stand in their boxes. */
  readonly days: DateTyped
  /** It takes another's place: it begins when the notice of that one ends. */
  readonly isInstead?: boolean | undefined
}

const label = (text: string) => ({ text, classes: 'govuk-label--s' })
const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } })

/** One line of a plan: what and how much, what it is for, and who chose it. */
export function LinePage(model: LineModel) {
  const { frame, flag, basket, plan, kind, offer, action, lineId, form } = model
  const { view } = frame
  const title = offer ? sayTitle(view, offer) : lineKindWords[kind](view)
  const of = { personId: flag.id, lineId: lineId ?? '' }
  const version = <input type="hidden" name="version" value={String(form.values.version ?? '')} />
  return (
    <PlanPage {...{ frame, flag, basket, title }} errors={errorList(form, DAY_BOXES)}>
      <h1 class="govuk-heading-l">{title}</h1>
      {offer ? <Offer view={view} offer={offer} /> : null}
      <form method="post" action={action} novalidate>
        {version}
        {!offer && <Amounts {...{ view, kind, form }} />}
        {!model.isInstead && <DayFields {...model} />}
        <For {...{ view, form, plan }} needs={model.needs} />
        <ChoiceFields view={view} form={form} />
        <Button text={words.save(view)} />
      </form>
      {lineId && (
        <>
          {kind === 'session' && (
            <p class="govuk-body">
              <a class="govuk-link" href={planPaths.provider.to(of)}>
                {says.switch(view)}
              </a>
            </p>
          )}
          <form method="post" action={planPaths.removeLine.to(of)}>
            {version}
            <Button text={words.remove(view)} classes="govuk-button--warning" />
          </form>
        </>
      )}
    </PlanPage>
  )
}

const DAY_BOXES = { startsOn: 'startsOn-day', endsOn: 'endsOn-day' } as const

/** From when it is in the plan (rule R4), and until when. */
function DayFields({ frame: { view }, plan, form, days }: LineModel) {
  const hints = {
    startsOn: says.startsOnHint(view, { day: sayDayOfMonth(view, plan.startsOn) }),
    endsOn: says.endsOnHint(view),
  }
  return (['startsOn', 'endsOn'] as const).map((name) => (
    <DateInput
      id={name}
      namePrefix={name}
      values={days}
      hint={{ text: hints[name] }}
      errorMessage={form.errors[name] ? { text: form.errors[name] } : undefined}
      fieldset={legend(says[name](view))}
    />
  ))
}

function Offer({ view, offer }: { readonly view: View; readonly offer: SessionOffer }) {
  const when = `${sayWeekday(view, offer.weekday)}, ${sayTimes(view, offer.starts, offer.ends)}`
  const price = offer.fitting
    ? `${writeRatio(offer.fitting.ratio)}, ${sayMoney(view, offer.fitting.price)}`
    : ''
  return (
    <>
      <p class="govuk-body">
        {when}. {offer.venue}, {offer.provider}. {price}
      </p>
      {offer.block && <InsetText text={`${says.notFit(view)} ${blockWords[offer.block](view)}`} />}
    </>
  )
}

/** What is asked of each kind besides its name. */
const ASKS: Readonly<Record<LineKind, readonly LineField[]>> = {
  session: [],
  'personal-assistant': ['times', 'weeks', 'price'],
  community: ['times', 'weeks', 'minutes'],
  transport: ['times', 'weeks', 'price'],
  tenancy: ['times', 'weeks', 'price'],
  equipment: ['price'],
  'one-off': ['price'],
}

type FieldsProps = { readonly view: View; readonly form: Form<LineField> }

function Amounts({ view, kind, form }: FieldsProps & { readonly kind: LineKind }) {
  const timesOf =
    kind === 'transport'
      ? says.tripsAWeek
      : kind === 'community'
        ? says.timesAWeek
        : says.hoursAWeek
  const labels = {
    ...{ times: timesOf, weeks: says.weeks, minutes: says.hoursEach, price: says.price },
  } as const
  return (
    <>
      <Input {...field(form, 'what')} label={label(says.what(view))} />
      {ASKS[kind].map((name) => (
        <Input
          {...field(form, name)}
          label={label(labels[name as keyof typeof labels](view))}
          classes="govuk-input--width-5"
          inputmode="decimal"
        />
      ))}
      {HAS_TIME.has(kind) && <TimeFields {...{ view, form }} />}
      {ASKS[kind].includes('price') && (
        <Radios
          {...choice(form, 'source')}
          fieldset={legend(says.source(view))}
          classes="govuk-radios--small"
          items={(['rate-table', 'quote', 'free'] as const).map((one) => ({
            value: one,
            text: sourceWords[one](view),
          }))}
        />
      )}
    </>
  )
}

/** When it is, where that is always the same: nothing else is put at that time. */
const TimeFields = ({ view, form }: FieldsProps) => (
  <>
    <Select
      {...field(form, 'day')}
      label={label(says.weekday(view))}
      items={[
        { value: '', text: says.noDay(view) },
        ...[0, 1, 2, 3, 4, 5, 6].map((one) => ({
          value: String(one),
          text: sayWeekday(view, one),
        })),
      ]}
    />
    <Input
      {...field(form, 'at')}
      label={label(says.at(view))}
      hint={{ text: says.atHint(view) }}
      classes="govuk-input--width-5"
    />
  </>
)

type ForProps = FieldsProps & Pick<LineModel, 'plan' | 'needs'>

const For = ({ view, form, plan, needs }: ForProps) => (
  <>
    <Radios
      {...choice(form, 'route')}
      fieldset={legend(says.route(view))}
      hint={{ text: says.routeHint(view) }}
      classes="govuk-radios--small"
      items={(['direct-payment', 'service-fund', 'managed', 'none'] as const).map((one) => ({
        value: one,
        text: lineRouteWords[one](view),
      }))}
    />
    {plan.outcomes.length > 0 && (
      <Checkboxes
        {...choices(form, 'outcomes')}
        fieldset={legend(says.outcomes(view))}
        classes="govuk-checkboxes--small"
        items={plan.outcomes.map((one) => ({ value: one.threadId, text: one.words }))}
      />
    )}
    {needs.length > 0 && (
      <Checkboxes
        {...choices(form, 'needs')}
        fieldset={legend(says.needs(view))}
        classes="govuk-checkboxes--small"
        items={needs.map((one) => ({ value: one.outcome, text: sayOutcome(view, one.outcome) }))}
      />
    )}
  </>
)

export type KindModel = Pick<LineModel, 'frame' | 'flag' | 'basket'>

/** What kind of support to add: a session is found, any other is written. */
export function KindPage({ frame, flag, basket }: KindModel) {
  const { view } = frame
  const of = { personId: flag.id }
  const kinds = ['personal-assistant', 'community', 'transport', 'tenancy', 'equipment', 'one-off']
  const title = says.chooseKind(view)
  return (
    <PlanPage {...{ frame, flag, basket, title }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <a class="govuk-link" href={placePaths.helperHours.to()}>
          {helperWords.title(view)}
        </a>
      </p>
      <ul class="govuk-list govuk-list--spaced">
        <li>
          <a class="govuk-link" href={planPaths.sessions.to(of)}>
            {lineKindWords.session(view)}
          </a>
        </li>
        {(kinds as readonly LineKind[]).map((kind) => (
          <li>
            <a class="govuk-link" href={planPaths.newLine.to({ ...of, kind })}>
              {lineKindWords[kind](view)}
            </a>
          </li>
        ))}
      </ul>
    </PlanPage>
  )
}
